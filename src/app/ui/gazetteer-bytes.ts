/** The bytes of the index at an address, unpacked. It is packed; a server that unpacks `.gz` by itself is met as it is. */
export async function gazetteerBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`The gazetteer could not be read: the server answered ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!packed) return bytes
  const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
  return new Uint8Array(await unpacked.arrayBuffer())
}
