/**
 * The bytes of the index at an address, unpacked. It is packed; a server that unpacks `.gz` by itself is met as it is.
 * Throws where the server has none, or where what it sends ends too early.
 *
 * What comes is read part by part and unpacked while the rest is on its way: to ask Chromium for the whole of a stream as an array buffer
 * takes twice as long.
 */
export async function gazetteerBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`The gazetteer could not be read: the server answered ${response.status}.`)
  const coming = partsOf(response.body)
  const first = await coming.next()
  const begun = first.done ? new Uint8Array() : first.value
  const whole = startingWith(begun, coming)
  return joined(begun[0] === gzipStart ? partsOf(streamOf(whole).pipeThrough(new DecompressionStream('gzip'))) : whole)
}

/** The first byte of anything packed by gzip. The index itself begins with a letter. */
const gzipStart = 0x1f

type Part = Uint8Array<ArrayBuffer>

async function* partsOf(stream: ReadableStream<Part>): AsyncGenerator<Part, void> {
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
}

async function* startingWith(first: Part, rest: AsyncGenerator<Part, void>): AsyncGenerator<Part, void> {
  yield first
  yield* rest
}

const streamOf = (parts: AsyncGenerator<Part, void>): ReadableStream<Part> =>
  new ReadableStream({
    async pull(controller) {
      const part = await parts.next()
      if (part.done) controller.close()
      else controller.enqueue(part.value)
    },
  })

async function joined(parts: AsyncGenerator<Part, void>): Promise<Part> {
  const all: Part[] = []
  let length = 0
  for await (const part of parts) {
    all.push(part)
    length += part.length
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of all) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
