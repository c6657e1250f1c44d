export const [space, letter, digit, combining, mark] = [1, 2, 3, 4, 5]

/** The class of each UTF-16 unit, worked out the first time it is met; surrogates have none, and are looked at as pairs. */
const classes = new Uint8Array(0x10000)

/** What stands at an offset: white space, a letter, a digit, what joins a letter, or a mark. A table tells it, which costs less than a pattern. */
export function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i)
  const known = classes[unit]!
  if (known !== 0) return known
  if (isSurrogate(unit)) return classOf(String.fromCodePoint(text.codePointAt(i)!))
  const kind = commonClass(unit) ?? classOf(String.fromCharCode(unit))
  classes[unit] = kind
  return kind
}

/** How many UTF-16 units the character at an offset has. */
export function widthAt(text: string, i: number): number {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800 && text.codePointAt(i)! > 0xffff ? 2 : 1
}

/** The stretches of letters and digits, in order: of "d’Ivoire, 3rd" they are "d", "Ivoire" and "3rd". */
export function lettersAndDigits(text: string): string[] {
  const found: string[] = []
  let from = -1
  for (let i = 0; i < text.length; i += widthAt(text, i)) {
    const kind = classAt(text, i)
    const isInside = kind === letter || kind === digit
    if (isInside && from < 0) from = i
    else if (!isInside && from >= 0) {
      found.push(text.slice(from, i))
      from = -1
    }
  }
  if (from >= 0) found.push(text.slice(from))
  return found
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

/** Of what nearly all English texts are written in, quotation marks and dashes among it: told without the patterns, each of which is dear to make. */
function commonClass(unit: number): number | null {
  if (unit < 128) {
    if (unit === 32 || (unit >= 9 && unit <= 13)) return space
    if (unit >= 48 && unit <= 57) return digit
    return (unit | 32) >= 97 && (unit | 32) <= 122 ? letter : mark
  }
  if (unit >= 0xc0 && unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? mark : letter
  return unit >= 0x2010 && unit <= 0x2027 ? mark : null
}

function classOf(character: string): number {
  if (/\s/u.test(character)) return space
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{M}/u.test(character) ? combining : mark
}

/** Whether a letter or a digit stands at `i`, of whatever script. */
export function isLetterOrDigit(text: string, i: number): boolean {
  const kind = classAt(text, i)
  return kind === letter || kind === digit
}
