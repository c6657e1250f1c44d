import { fromWindows1252 } from './windows-1252.ts'

/**
 * The letters beyond ASCII of languages that are written in Latin letters, by how much of such letters each makes in running text, in hundredths, as far as one
 * can say it: that others are rare is what tells languages apart.
 */
const languages: readonly (readonly [encodings: readonly string[], letters: string])[] = [
  [['windows-1252'], 'é54 è14 à17 ê5 ç4 ù2 î2 ô2 û1 â2 ï1 œ1 ë1'],
  [['windows-1252'], 'ü38 ä33 ö18 ß10 é1'],
  [['windows-1252'], 'ó28 í22 á18 é15 ñ10 ú6 ü1 ª1 º1'],
  [['windows-1252'], 'ã22 ç16 á14 é14 í10 ó8 õ6 ê5 â3 ú3 ô2 à3'],
  [['windows-1252'], 'è40 à30 ù12 ò10 é6 ì4'],
  [['windows-1252'], 'ä40 å32 ö30 é1'],
  [['windows-1252'], 'å40 ø36 æ24 é2 ö1 ü1'],
  [['windows-1252'], 'ä88 ö12 å1'],
  [['windows-1252'], 'á16 í14 ð22 ó11 þ8 ö9 ú7 é6 æ8 ý2'],
  [['windows-1252'], 'ë88 ç12'],
  [['windows-1252'], 'é45 ë35 ï12 ö5 ü2 è3'],
  [['windows-1252'], 'ä38 õ30 ü22 ö10 š2 ž1'],
  [['windows-1252'], 'à36 è20 é14 í8 ó14 ò8 ç5 ú3 ï2 ü1'],
  // Names from everywhere, in a text that has no accents of its own.
  [['windows-1252'], 'é25 ü12 ö11 á11 í8 ó8 ñ5 ã4 ç4 ä3 è3 ø3 å2 š2 ž1 ú2 ê1 ë1 ô1 æ1'],
  [['windows-1250', 'iso-8859-2'], 'ł27 ę17 ą15 ż12 ó12 ś9 ć6 ń3 ź1'],
  [['windows-1250', 'iso-8859-2'], 'í24 á17 ě12 é10 ř9 č8 š7 ž7 ý7 ů4 ú1 ň1 ť1 ď1 ó1'],
  [['windows-1250', 'iso-8859-2'], 'á20 í10 č10 ý9 ž8 é8 š8 ú8 ť6 ľ4 ô2 ň2 ä1 ď2 ó1 ĺ1 ŕ1'],
  [['windows-1250', 'iso-8859-2'], 'á31 é30 ö9 ó9 ő8 í5 ü5 ú3 ű2'],
  [['windows-1250', 'iso-8859-2'], 'ă36 î16 ş20 ţ19 â10'],
  [['windows-1250', 'iso-8859-2'], 'š28 č28 ž16 ć20 đ8'],
  [['windows-1254'], 'ı40 ü15 ş13 ğ10 ö7 ç9 İ5 â1'],
  [['windows-1257'], 'ė26 š17 į9 ž12 ų16 ū8 č7 ą9 ę3'],
  [['windows-1257'], 'ā38 ī17 ē15 š8 ņ6 ū4 ļ6 ž3 ķ3 č1 ģ1'],
]

/** What all of them write beside letters. */
const marks = new Set('„“”‘’‚‹›«»–—…€£§°·•¿¡©®™´¨½²³×\u00a0\u00ad')
const shareOfMark = 0.02
/** A letter of another language, of a name for one; and what is no letter in its place: within a number, a capital behind a small letter. */
const shareOfOther = 0.002
const shareOfStrange = 0.0005
/** So much likelier than Windows-1252 another encoding must be, and in so many letters differ, before it is taken: e to the fourth is 55 times. */
const margin = 4
const fewest = 2

/** The encoding of a text in Latin letters that is not UTF-8: `windows-1250` where its letters make Polish, Czech, Hungarian. Null for Windows-1252, and where too little tells. */
export function latinEncoding(bytes: Uint8Array): string | null {
  const usual = likelihoodIn('windows-1252', bytes)
  const western = read('windows-1252', bytes)
  let best: { encoding: string; likelihood: number } | null = null
  for (const encoding of ['windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257']) {
    const text = read(encoding, bytes)
    if (differences(text, western) < fewest) continue
    const likelihood = likelihoodIn(encoding, bytes)
    if (likelihood > usual + margin && likelihood > (best?.likelihood ?? Number.NEGATIVE_INFINITY)) best = { encoding, likelihood }
  }
  return best?.encoding ?? null
}

/** Whether most bytes beyond ASCII stand beside letters of it, as accented ones do and those of other scripts do not. */
export function isAmongLatin(bytes: Uint8Array): boolean {
  let beyond = 0
  let beside = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0xa0) continue
    beyond++
    if (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) beside++
  }
  return beside > beyond / 2
}

const isLetter = (byte = 0): boolean => (byte | 32) >= 97 && (byte | 32) <= 122

function differences(text: string, other: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text[i] !== other[i]) count++
  return count
}

const shares = languages.map(([encodings, letters]) => ({
  encodings,
  letters: new Map(letters.split(' ').map(one => [one[0]!, Number(one.slice(1)) / 110])),
}))

/** How likely the text is that comes of bytes in an encoding, in the language of those written in it that fits best: a logarithm. */
function likelihoodIn(encoding: string, bytes: Uint8Array): number {
  const text = read(encoding, bytes)
  const counted = new Map<string, number>()
  let rest = 0
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (letter < '\x80') continue
    if (marks.has(letter)) rest += Math.log(shareOfMark)
    else if (isOutOfPlace(text, i)) rest += Math.log(shareOfStrange)
    else counted.set(letter, (counted.get(letter) ?? 0) + 1)
  }
  return Math.max(
    ...shares
      .filter(({ encodings }) => encodings.includes(encoding))
      .map(({ letters }) => {
        let sum = rest
        for (const [letter, times] of counted)
          sum += times * Math.log(letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? shareOfOther)
        return sum
      }),
  )
}

/** “Ł5” is no word, and neither is “ósmyŚ”. */
function isOutOfPlace(text: string, i: number): boolean {
  const [before, letter, behind] = [text[i - 1] ?? '', text[i]!, text[i + 1] ?? '']
  if (!anyLetter.test(letter) || !(anyLetter.test(before) || anyLetter.test(behind))) return true
  return isCapital(letter) && anyLetter.test(before) && !isCapital(before)
}

const anyLetter = /\p{L}/u
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

function read(encoding: string, bytes: Uint8Array): string {
  return encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}
