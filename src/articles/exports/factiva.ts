import { isSection } from '../above-headline.ts'
import { isByline, isSomebody } from '../source.ts'
import { isDated } from './dated-line.ts'
import { type ExportLine, inOne, isRights, textOf } from './export-lines.ts'
import type { ExportedArticle, PressExport } from './exported.ts'

/** “Document HRBP000020261103emb30000a” closes an article: its outlet’s code, filled up with noughts, the day, and a number of its own. */
const closing = /^(?:AN\s+(?:\|\s*)?)?(?:Document|Dokument|Documento|Документ) [A-Z][A-Z0-9]{3,11}(?:19|20)\d{6}[a-z][a-z0-9]{5,11}$/i
const count = /^[\d.,]{1,9} (?:words?|wörter|mots|palabras|parole|palavras|woorden)$/i
const time = /^\d{1,2}[:.]\d\d(?: ?(?:GMT|[ap]\.?m\.?))?$/i
const code = /^[A-Z][A-Z0-9]{1,9}$/
const language =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese(?: - .+)?|Japanese|Korean|Polish|Turkish|Anglais|Français|Englisch|Deutsch|Inglés|Español|Inglese|Italiano|Engels|Nederlands)$/

/** The fields of an export with its index, in the order in which they stand; what is among them is one article’s. */
const fieldNames = 'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB ART AN'.split(' ')
const field = new RegExp(`^(${fieldNames.join('|')})(?:\\s*\\|\\s*|\\s+|$)`)

/** The articles of an export of Factiva; null for any other text. Each tells its length and its day and closes with its number in the archive. */
export function readFactiva(lines: readonly ExportLine[]): PressExport | null {
  const closed = lines.flatMap(({ words }, i) =>
    closing.test(words) || (closing.test(`Document ${words}`) && lines[i - 1]?.words === 'Document') ? i : [],
  )
  if (closed.length === 0) return null
  const records = closed.map((to, i) => ({ from: i === 0 ? 0 : closed[i - 1]! + 1, to, isCut: false }))
  // What was searched for stands behind the last article, and one that was begun may as well.
  const rest = lines.slice(closed.at(-1)! + 1)
  const counted = rest.findIndex(({ words }) => isCount(words))
  if (counted >= 0 && rest.slice(counted).some(({ words }) => isDated(bare(words))))
    records.push({ from: closed.at(-1)! + 1, to: lines.length, isCut: true })
  const whole = records.filter(({ from, to }) => lines.slice(from, to).some(({ words }) => isCount(words)))
  if (whole.length === 0 || whole.length * 2 < records.length) return null
  return { articles: records.map(({ from, to, isCut }) => articleOf(lines.slice(from, to), isCut)), promised: null }
}

const isCount = (words: string) => count.test(bare(words))
/** “WC 523 words” → “523 words” */
const bare = (words: string) => words.replace(/^(?:WC|PD)\s+(?:\|\s*)?/, '')

function articleOf(lines: readonly ExportLine[], isCut: boolean): ExportedArticle {
  const coded = lines.findIndex(({ words }) => /^HD(?:\s|$)/.test(words))
  const isCoded = coded >= 0 && lines.some(({ words }, i) => i > coded && /^(?:LP|TD)(?:\s|$)/.test(words))
  return { ...(isCoded ? codedArticle(lines, coded) : plainArticle(lines)), isCut }
}

/** With its index every field stands behind its code, in one line with it or below: “HD Ferry late again”. */
function codedArticle(lines: readonly ExportLine[], first: number): Omit<ExportedArticle, 'isCut'> {
  const fields = new Map<string, ExportLine[]>()
  let open: ExportLine[] = []
  let reached = fieldNames.indexOf('HD') - 1
  for (const line of lines.slice(first)) {
    const name = field.exec(line.words)?.[1]
    const at = name === undefined ? -1 : fieldNames.indexOf(name)
    // “IN” and “RE” may open a line of the text in capitals: fields stand in their order.
    if (name !== undefined && at > reached) {
      reached = at
      open = []
      fields.set(name, open)
      const rest = line.words.slice(name.length).replace(/^\s*\|?\s*/, '')
      if (rest !== '') open.push({ words: rest, isApart: true })
    } else open.push(line)
  }
  const one = (name: string) => inOne(fields.get(name) ?? [], 0, Number.POSITIVE_INFINITY)
  return {
    headline: one('HD'),
    source: one('SN') || null,
    dated: one('PD') || null,
    body: textOf([
      ...(fields.get('LP') ?? []),
      ...(fields.get('TD') ?? []).map((line, i) => (i === 0 ? { ...line, isApart: true } : line)),
    ]),
  }
}

/** How many lines an article has above its length: a section, the headline over two lines or three, who wrote it, and for whom. */
const linesAbove = 6

/** Without it the fields are told by their order: headline, author, length, day, hour, outlet, its code, page, language, rights. */
function plainArticle(lines: readonly ExportLine[]): Omit<ExportedArticle, 'isCut'> {
  const counted = lines.findIndex(({ words }, i) => count.test(words) && lines.slice(i + 1, i + 4).some(next => isDated(next.words)))
  if (counted < 0) return { headline: lines[0]?.words ?? '', source: null, dated: null, body: '' }
  const day = lines.findIndex(({ words }, i) => i > counted && isDated(words))
  let outlet = day + 1
  while (time.test(lines[outlet]?.words ?? '')) outlet++
  let at = outlet + 1
  const spoken = lines.findIndex(({ words }, i) => i > outlet && i <= outlet + 8 && language.test(words))
  if (spoken > 0) at = spoken + 1
  else while (code.test(lines[at]?.words ?? '')) at++
  const rightsFrom = at
  while (
    at < lines.length &&
    (isRights(lines[at]!.words) ||
      (at > rightsFrom && at - rightsFrom < 3 && !lines[at]!.isApart && /rights|reserved/i.test(lines[at]!.words)))
  )
    at++
  return {
    headline: headlineAbove(lines.slice(Math.max(0, counted - linesAbove), counted)),
    source: lines[outlet]?.words ?? null,
    dated: lines[day]!.words,
    body: textOf(lines.slice(at)),
  }
}

/** Of the lines above an article’s length its headline: the last ones tell who wrote it, the first one may be a section, or the end of a list of contents. */
function headlineAbove(above: readonly ExportLine[]): string {
  const lines = above.map(({ words }) => words)
  const contents = lines.findLastIndex(line => /(?:\.{3,}\s*|\t)\d+$/.test(line) || line === 'Dow Jones Factiva' || line === 'Factiva')
  lines.splice(0, contents + 1)
  while (lines.length > 1 && isAuthor(lines.at(-1)!)) lines.pop()
  while (lines.length > 1 && isAboveTitle(lines[0]!, lines[1]!)) lines.shift()
  return lines[0] ?? ''
}

const isAuthor = (line: string) =>
  isByline(line) ||
  isSomebody(line) ||
  (line.length <= 60 && /\b(?:correspondent|reporter|editor|staff|writer)\b/i.test(line)) ||
  /^(?:By|von|par|por)\b/i.test(line)

/** “World News”, “A”, “NEWS”, “Corporate Focus” over a line that is much longer. */
function isAboveTitle(line: string, next: string): boolean {
  const words = line.split(' ').length
  return (
    isSection(line) ||
    line.length < 3 ||
    (words < 3 && line.length <= 25 && !/\p{Ll}/u.test(line)) ||
    (words < 4 && next.split(' ').length > 4)
  )
}
