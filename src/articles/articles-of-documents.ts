import { failure, type Result } from '../result.ts'
import { hostOf, webAddress } from './address.ts'
import type { Article } from './article.ts'
import { datesIn } from './date-line.ts'
import { type SettledDay, settleDay } from './date-order.ts'
import { withoutCutMark } from './formats/cut-mark.ts'
import type { Document, FoundDocument } from './formats/document.ts'
import { mended } from './formats/mended.ts'
import type { ReadRow } from './formats/row-record.ts'
import { articleFromPage, checked, type KnownOfArticle, longerThanRead, toDateIn } from './make-article.ts'
import { placeFrom } from './record.ts'
import { ofItsDay, textsOfSeveralDays } from './several-days.ts'

/** How a field's words are had where it may be a piece of a web page; without it they are what stands in it. */
export interface FieldReader {
  fieldWords?: (field: string) => string
}

/** The articles of a file of JSON or a table. One that cannot be read fails by itself, with file and line: `news.ndjson, line 3: "text" is missing or is not a string.` */
export function* articlesOfDocuments(
  found: readonly FoundDocument[],
  name: string,
  known: KnownOfArticle & FieldReader,
): Generator<Result<Article>> {
  const several = found.length > 1
  const labels = new Set<string>()
  const again = textsOfSeveralDays(
    found.flatMap(({ document }) => ('error' in document ? [] : { text: document.text, day: document.published })),
  )
  for (const { where, document } of found) {
    if ('error' in document) yield failure(`${name}, ${where}: ${document.error}`)
    else {
      const label = labelOf(document, where, labels)
      labels.add(label)
      const read = articleOf(document, several ? `${name}#${label}` : name, `${name}, ${where}`, known)
      yield read.ok && again.has(document.text) ? { ...read, value: ofItsDay(read.value) } : read
    }
  }
}

/** A document says itself when and where it was printed. Its title goes before its text where that does not begin with it. */
function articleOf(document: Document, file: string, where: string, known: KnownOfArticle & FieldReader): Result<Article> {
  const { badDay, eitherDay, url, row, moreCells } = document
  const said = (field: string) => mended(known.fieldWords?.(field) ?? field)
  const { words: text, isCut } = withoutCutMark(said(document.text))
  const line = row ? said(row.record.line) : ''
  if (text.trim() === '' && line === '') return failure(`${where}: "text" is empty.`)
  const title = document.title === undefined ? undefined : inOneLine(said(document.title))
  const outlet = document.outlet === undefined ? undefined : said(document.outlet)
  const head = title === undefined || text.trimStart().startsWith(title) ? [] : [title]
  const whole = [...head, ...[text, line].filter(part => part !== '')].join('\n\n')
  const tooLong = longerThanRead(whole, where)
  if (tooLong) return tooLong
  const settled = eitherDay === undefined ? null : settleDay(datesIn(eitherDay)[0]!, eitherDay, whole, outlet ?? hostOf(url))
  const published = document.published ?? settled?.day ?? null
  const page = { text: whole, headline: title ?? null, published, source: outlet ?? null }
  const { article, notes } = articleFromPage(page, file, known)
  if (isCut) notes.unshift(`${where}: it breaks off; what there is of it was read.`)
  if (settled && known.published === undefined) {
    if (settled.orElse !== null) article.publishedOr = settled.orElse
    notes.unshift(`${where} is dated “${eitherDay}”, which was read ${howRead(settled)}.`)
  } else if (badDay) notes.unshift(`${where}: ${badDay}`)
  if (moreCells)
    notes.unshift(
      `${where}: it has ${moreCells} more ${moreCells === 1 ? 'cell' : 'cells'} than there are columns; what is in them was left out.`,
    )
  if (row?.problem) notes.unshift(`${where}: ${row.problem}; it was read without a position.`)
  return checked(
    { ...article, ...statedIn(article.text, line, row), source: article.source ?? hostOf(url), ...webAddress(url) },
    file,
    notes,
    toDateIn.field,
  )
}

/** As which day one that may be two was read, and why: “month first, as 2024-03-05; it may mean 2024-05-03”. */
function howRead({ day, because, orElse }: SettledDay): string {
  return orElse === null ? `as ${day}, because of “${because}”` : `month first, as ${day}; it may mean ${orElse}`
}

/** The place that a row's line states, in the text that ends with that line. */
export function statedIn(text: string, line: string, row: ReadRow | undefined): Pick<Article, 'stated'> {
  // What is not what it was made as, entities say, is a line without a place of its own.
  return row?.record.place && row.record.line === line && text.endsWith(line)
    ? { stated: placeFrom(text.length - line.length, row.record.place) }
    : {}
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** An article's id, or its number where it has none; one that another has already is told with its line, so that no two are called the same. */
function labelOf({ id }: Document, where: string, taken: ReadonlySet<string>): string {
  const label = typeof id === 'string' || typeof id === 'number' ? String(id) : /\d+$/.exec(where)![0]
  return taken.has(label) ? `${label} (${where})` : label
}
