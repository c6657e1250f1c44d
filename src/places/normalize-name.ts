/**
 * The form in which names are compared: lower-case, without accents, apostrophes and full stops, hyphens as spaces.
 * "Stoke on Trent" and "Stoke-on-Trent" meet at `stoke on trent`, "Deir ez-Zor" at `deir ez zor`, "U.S." at `us`,
 * "Washington, D.C." at `washington dc`, "Türkiye" at `turkiye`.
 */
export function normalizeName(name: string): string {
  let form = name.toLowerCase()
  if (plain.test(form)) return form
  if (notAscii.test(form)) {
    form = form
      .normalize('NFKD')
      .toLowerCase()
      .replace(marks, '')
      .replace(special, letter => letters[letter]!)
      .normalize('NFC')
  }
  form = form.replace(apostrophes, '')
  const { initials, gaps } = notAscii.test(form) ? ofAnyScript : ofAscii
  return form.replace(initials, '$1').replace(/&/g, ' and ').replace(gaps, ' ').trim()
}

/** Already in the form, once it is in small letters: most names, and every key of the index in ASCII. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/
const notAscii = /[^\0-\x7f]/
/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g
const apostrophes = /['’‘ʻʼʹʾʿ`´ˈ′]/g

/**
 * The stop after a single letter (U.S., D.C.; Côte d'Ivoire's capital is not touched), and what parts words. Nearly all names are ASCII by now, and
 * patterns of all the world's letters take milliseconds to compile.
 */
const patternsOf = (letter: string, digit: string, mark: string) => ({
  initials: new RegExp(`(?<![${letter}${digit}])([${letter}])\\.(?=[${letter}](?:\\.|$|[^${letter}]))`, 'gu'),
  gaps: new RegExp(`[^${letter}${digit}${mark}]+`, 'gu'),
})
const ofAscii = patternsOf('a-z', '0-9', '')
const ofAnyScript = patternsOf('\\p{L}', '\\p{N}', '\\p{M}')

/** Letters that do not fall apart into a base and a mark. */
const letters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'a',
  ƒ: 'f',
  ț: 't',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
