export const [space, letter, digit, combining, mark] = [1, 2, 3, 4, 5]

/** The class of each UTF-16 unit, worked out the first time it is met; surrogates are looked at as pairs. */
const classes = new Uint8Array(0x10000)

/** What stands at an offset: white space, a letter, a digit, what joins a letter, or a mark. A table tells it, which costs less than a pattern. */
export function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i)
  if (isSurrogate(unit)) return classOf(String.fromCodePoint(text.codePointAt(i)!))
  if (classes[unit] === 0) classes[unit] = classOf(String.fromCharCode(unit))
  return classes[unit]!
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

function classOf(character: string): number {
  if (/\s/u.test(character)) return space
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{M}/u.test(character) ? combining : mark
}
