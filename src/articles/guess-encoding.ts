import { isAmongLatin, latinEncoding } from './latin-encoding.ts'

/** How an encoding is known: by the letters that its language writes most, of which that share of the letters beyond ASCII is made in running text. */
interface Script {
  encodings: readonly string[]
  commonest: string
  share: number
}

const scripts: readonly Script[] = [
  { encodings: ['windows-1251', 'koi8-r'], commonest: 'оеаинтсрвліу', share: 0.68 },
  { encodings: ['windows-1256'], commonest: 'اليمونرتبةع', share: 0.7 },
  { encodings: ['windows-1253'], commonest: 'αοιετσνηυρπκ', share: 0.7 },
  { encodings: ['windows-1255'], commonest: 'יוהלאתרבמשנ', share: 0.75 },
  { encodings: ['shift_jis', 'euc-jp'], commonest: 'のにはをたがでてとしれさいるなもか、。っこらすりまきあ', share: 0.5 },
  {
    encodings: ['gb18030'],
    commonest:
      '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所，。、“”',
    share: 0.35,
  },
  {
    encodings: ['big5'],
    commonest:
      '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所，。、「」',
    share: 0.35,
  },
  { encodings: ['euc-kr'], commonest: '이다는을의에가고하은를로한지사기도서어인정아시자일대리해부그', share: 0.42 },
]

/** Fewer letters beyond ASCII than that are the accents and quotation marks of a text in Latin letters. */
const fewest = 0.12
/** Of the share that running text has: a list of names has other letters, a text read in a wrong encoding hardly any of these. */
const enough = 0.55
const sample = 50_000

/**
 * The encoding of bytes that are not UTF-8, by the letters that come of them: Cyrillic, Arabic, Greek, Hebrew, Japanese, Chinese, Korean, and among Latin letters those of the
 * languages of central Europe, the Baltic and Turkey. Null for Windows-1252, and where none fits.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, sample)
  const script = ofScript(head)
  // What has no letter of its own at some byte cannot be in that encoding, wherever that byte stands.
  if (script && decoded(bytes, script) !== '') return script
  return isAmongLatin(head) ? latinEncoding(head) : null
}

function ofScript(head: Uint8Array): string | null {
  let beyond = 0
  let written = 0
  for (const byte of head) {
    if (byte > 32) written++
    if (byte >= 0x80) beyond++
  }
  if (beyond < 20 || beyond < written * fewest) return null
  let best: { encoding: string; fit: number } | null = null
  for (const { encodings, commonest, share } of scripts) {
    // Accents of Hungarian are the commonest letters of Greek, but stand among Latin ones; where a letter has two bytes, the second may be a Latin one.
    if (encodings.every(isOfSingleBytes) && isAmongLatin(head)) continue
    const common = new Set(commonest)
    for (const encoding of encodings) {
      const fit = shareOf(common, decoded(head, encoding)) / share
      if (fit >= enough && fit > (best?.fit ?? 0)) best = { encoding, fit }
    }
  }
  return best?.encoding ?? null
}

const isOfSingleBytes = (encoding: string): boolean => /^(?:windows|koi8)-/.test(encoding)

/** What comes of bytes in an encoding; nothing where they cannot be in it. */
function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    // The last character of a sample may be cut.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return ''
  }
}

function shareOf(common: ReadonlySet<string>, text: string): number {
  let letters = 0
  let found = 0
  for (const letter of text) {
    if (letter < '\x80') continue
    letters++
    if (common.has(letter.toLowerCase())) found++
  }
  return letters === 0 ? 0 : found / letters
}
