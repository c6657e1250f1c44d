/** A value of a property list; what others hold stand there by their numbers, so that a list that holds itself is read no further than it is asked. */
export type PropertyValue = string | Uint8Array | Map<string, number> | readonly number[] | null

/**
 * Opens a property list: the number of the value that holds the others, and a way to have one by its number. Strings, bytes, lists and dictionaries are read, whatever
 * else there is (numbers, days) is null. Throws a `RangeError` where the list is damaged, or none.
 */
export function openPropertyList(bytes: Uint8Array): { top: number; value: (number: number) => PropertyValue } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = (at: number, size: number): number => {
    let number = 0
    for (let i = 0; i < size; i++) number = number * 256 + view.getUint8(at + i)
    return number
  }
  const part = (at: number, length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError(`A value of ${length} bytes at ${at} goes beyond the file.`)
    return bytes.subarray(at, at + length)
  }
  if (String.fromCharCode(...bytes.subarray(0, 6)) !== 'bplist') throw new RangeError('The bytes are no property list.')
  const trailer = bytes.length - 32
  const [offsetSize, numberSize] = [whole(trailer + 6, 1), whole(trailer + 7, 1)]
  const [top, table] = [whole(trailer + 16, 8), whole(trailer + 24, 8)]

  const isSize = (size: number) => size >= 1 && size <= 8
  if (!isSize(offsetSize) || !isSize(numberSize) || table >= trailer) throw new RangeError('The end of the property list is missing.')

  /** What kind of value stands under a number, how long it is, and where it begins. */
  const marked = (number: number) => {
    const at = whole(table + number * offsetSize, offsetSize)
    const [kind, small] = [view.getUint8(at) >> 4, view.getUint8(at) & 15]
    if (small < 15) return { kind, length: small, from: at + 1 }
    // A length that is too great for its four bits stands behind them, as a number with a mark of its own.
    const lengthSize = 1 << (view.getUint8(at + 1) & 15)
    return { kind, length: whole(at + 2, lengthSize), from: at + 2 + lengthSize }
  }
  const text = (number: number): string | null => {
    const { kind, length, from } = marked(number)
    if (kind === 5) return new TextDecoder().decode(part(from, length))
    return kind === 6 ? new TextDecoder('utf-16be').decode(part(from, length * 2)) : null
  }
  const numbers = (from: number, length: number): number[] => {
    part(from, length * numberSize)
    return Array.from({ length }, (_, i) => whole(from + i * numberSize, numberSize))
  }
  const value = (number: number): PropertyValue => {
    const { kind, length, from } = marked(number)
    if (kind === 4) return part(from, length)
    if (kind === 10) return numbers(from, length)
    if (kind !== 13) return text(number)
    const values = numbers(from + length * numberSize, length)
    return new Map(numbers(from, length).map((key, i) => [text(key) ?? '', values[i]!]))
  }
  return { top, value }
}
