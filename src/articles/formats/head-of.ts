const oneByteEach = new TextDecoder('latin1')

/**
 * The first bytes of a file, a character each. What tells the kind of a file is ASCII or a byte order mark (“\xef\xbb\xbf”), whatever encodes the rest.
 * Every text is asked for several kinds, and thousands of bytes as arguments of `String.fromCharCode` cost what finding its days does.
 */
export function headOf(bytes: Uint8Array, length: number): string {
  return oneByteEach.decode(bytes.subarray(0, length))
}
