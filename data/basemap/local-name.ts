import { table } from './read.ts'

/** Names that the choosing below gets wrong, and capitals that had better be right. */
const known = new Map(table('local-names.tsv').map(row => [`${row.country} ${row.name}`, row.local!]))

/** The script a country writes its names in, where that is not Latin and the map has letters for it. */
const scripts: Record<string, RegExp> = {}
const declare = (pattern: RegExp, ...countries: string[]) => {
  for (const country of countries) scripts[country] = pattern
}
declare(/^[\p{Script=Hangul} ]+$/u, 'KR', 'KP')
declare(/^\p{Script=Han}+$/u, 'CN', 'TW', 'HK', 'MO', 'JP')
declare(/^[\p{Script=Cyrillic} \-’']+$/u, 'RU', 'UA', 'BY', 'BG', 'RS', 'MK', 'KZ', 'KG', 'TJ', 'MN')
declare(/^[\p{Script=Greek} ]+$/u, 'GR', 'CY')
declare(/^[\p{Script=Hebrew} \-"']+$/u, 'IL')
declare(
  /^[\p{Script=Arabic} ]+$/u,
  ...[
    'SA',
    'EG',
    'IQ',
    'SY',
    'JO',
    'LB',
    'PS',
    'YE',
    'OM',
    'AE',
    'QA',
    'BH',
    'KW',
    'LY',
    'TN',
    'DZ',
    'MA',
    'MR',
    'SD',
    'EH',
    'IR',
    'AF',
    'PK',
  ],
)

/** Whether a country writes its names in a script of these. */
export const hasOwnScript = (country: string): boolean => country in scripts

/** Letters that give another language of the script away. */
const foreign: Record<string, RegExp> = {
  RU: /[іїєґўјљњћђџѓќѕңғұқһөүәӣӯҷҳ]/iu,
  UA: /[ыэёъўјљњћђџѓќѕңғұқһөүә]/iu,
  BY: /[ищъїєґјљњ]/iu,
  BG: /[ыэёіїєґјљњћђџѓќѕ]/iu,
  RS: /[йыэёъьщюяіїєґѓќѕ]/iu,
  MK: /[йыэёъьщюяіїєґћђ]/iu,
  KZ: /[ёъщїєґјљњ]/iu,
  KG: /[іїєґјљњқғұ]/iu,
  TJ: /[іїєґјљњыщңө]/iu,
  MN: /[іїєґјљњқғұң]/iu,
}
/** Letters that Persian, Urdu, Kurdish and Uyghur have and Arabic has not; a final ه is Persian for ة. */
const notArabic = /[پچژگکیہےٹڈڑںەۇېۆۈۋڭ]|ه$/u

/** The Chinese characters of a two-byte code page: what a country's own typewriters could write. */
function charactersOf(codePage: string, leads: [number, number], trails: [number, number]): Set<string> {
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++) for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail)
  return new Set(new TextDecoder(codePage).decode(Uint8Array.from(bytes)))
}
const simplified = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]) // the GB 2312 part
const traditional = charactersOf('big5', [0xa4, 0xf9], [0xa1, 0xfe])
for (const c of charactersOf('big5', [0xa4, 0xf9], [0x40, 0x7e])) traditional.add(c)
const japanese = charactersOf('euc-jp', [0xb0, 0xf4], [0xa1, 0xfe])
const characters: Record<string, Set<string>> = { CN: simplified, TW: traditional, HK: traditional, MO: traditional, JP: japanese }
const letters = new Map(
  Object.entries({
    ...{
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      ґ: 'g',
      д: 'd',
      е: 'e',
      ё: 'yo',
      є: 'ye',
      ж: 'zh',
      з: 'z',
      и: 'i',
      і: 'i',
      ї: 'yi',
      й: 'y',
      к: 'k',
      л: 'l',
    },
    ...{
      м: 'm',
      н: 'n',
      о: 'o',
      п: 'p',
      р: 'r',
      с: 's',
      т: 't',
      у: 'u',
      ў: 'w',
      ф: 'f',
      х: 'kh',
      ц: 'ts',
      ч: 'ch',
      ш: 'sh',
      щ: 'shch',
      ы: 'y',
      э: 'e',
    },
    ...{
      ю: 'yu',
      я: 'ya',
      ј: 'j',
      љ: 'lj',
      њ: 'nj',
      ћ: 'c',
      ђ: 'd',
      џ: 'dz',
      қ: 'q',
      ғ: 'gh',
      ұ: 'u',
      ү: 'u',
      ө: 'o',
      ә: 'a',
      ң: 'ng',
      һ: 'h',
      ҳ: 'h',
      ҷ: 'j',
    },
    ...{
      α: 'a',
      β: 'v',
      γ: 'g',
      δ: 'd',
      ε: 'e',
      ζ: 'z',
      η: 'i',
      θ: 'th',
      ι: 'i',
      κ: 'k',
      λ: 'l',
      μ: 'm',
      ν: 'n',
      ξ: 'x',
      ο: 'o',
      π: 'p',
      ρ: 'r',
      σ: 's',
    },
    ...{ ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
    ...{
      ا: 'a',
      أ: 'a',
      إ: 'i',
      آ: 'a',
      ب: 'b',
      ت: 't',
      ث: 'th',
      ج: 'j',
      ح: 'h',
      خ: 'kh',
      د: 'd',
      ذ: 'dh',
      ر: 'r',
      ز: 'z',
      س: 's',
      ش: 'sh',
      ص: 's',
    },
    ...{
      ض: 'd',
      ط: 't',
      ظ: 'z',
      ع: 'a',
      غ: 'gh',
      ف: 'f',
      ق: 'q',
      ك: 'k',
      ک: 'k',
      ل: 'l',
      م: 'm',
      ن: 'n',
      ه: 'h',
      و: 'w',
      ي: 'y',
      ی: 'y',
      ى: 'a',
      ة: 'a',
    },
    ...{ پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g' },
    ...{
      א: 'a',
      ב: 'b',
      ג: 'g',
      ד: 'd',
      ה: 'h',
      ו: 'v',
      ז: 'z',
      ח: 'h',
      ט: 't',
      י: 'y',
      כ: 'k',
      ך: 'k',
      ל: 'l',
      מ: 'm',
      ם: 'm',
      נ: 'n',
      ן: 'n',
      ס: 's',
    },
    ...{ ע: 'a', פ: 'p', ף: 'f', צ: 'ts', ץ: 'ts', ק: 'k', ר: 'r', ש: 'sh', ת: 't' },
  }),
)

/**
 * A place's name in its own script, picked from alternate names that do not say their language: the one in the script, without the letters
 * of a sister language, that reads most like the romanised name.
 * `localName('Kyiv', ['Киев', 'Київ'], 'UA') === 'Київ'`
 */
export function localName(name: string, alternates: string[], country: string): string | null {
  const script = scripts[country]
  if (!script) return null
  const sure = known.get(`${country} ${name}`)
  if (sure) return sure
  const arabic = script.source.includes('Arabic')
  const allowed = characters[country]
  const candidates = alternates.filter(a => {
    if (!script.test(a) || foreign[country]?.test(a)) return false
    if (allowed) return [...a].every(c => allowed.has(c))
    return !(arabic && !persian.has(country) && notArabic.test(a))
  })
  const consonants = arabic || country === 'IL'
  const bare = (latin: string) => (consonants ? latin.replace(/^a[lsnd](?=[^aeiou])|[aeiouwyh]/g, '') : latin)
  const spelled = bare(plain(name))
  const ranked = candidates
    .map(a => ({ a, far: unlike(bare(reading(a)), spelled) }))
    .sort((x, y) => x.far - y.far || x.a.length - y.a.length || (x.a < y.a ? -1 : 1))
  return ranked[0]?.a ?? null
}

const persian = new Set(['IR', 'AF', 'PK'])

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const reading = (name: string): string =>
  [...name.normalize('NFC').toLowerCase()].map(c => letters.get(c) ?? letters.get(c.normalize('NFD')[0]!) ?? '').join('')

/** Edit distance, as a share of the longer one. Scripts without letters (Han, Hangul) come out alike, so the shortest wins. */
function unlike(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]! / Math.max(1, a.length, b.length)
}
