import { type Failure, failure, type Result, type Success, success } from '../result.ts'
import { contentHash } from '../text/content-hash.ts'
import type { Article } from './article.ts'
import { noteOnOrder } from './date-order.ts'
import { decode } from './decode.ts'
import { withHeadings } from './formats/blocks.ts'
import type { Page } from './formats/html.ts'
import { type Document, isJson, readDocuments } from './formats/json.ts'
import { readMarkdown } from './formats/markdown.ts'
import { readPlainText } from './formats/plain-text.ts'
import { isTable, readTable } from './formats/table.ts'
import { isEnglish } from './language.ts'
import { isMail, isPage, type Readers } from './open-readers.ts'
import { yearlessDay } from './yearless-day.ts'

/** What the caller knows of an article, which goes before what the text says of itself; and the readers that `openReaders` gives. */
export interface ReadOptions extends Readers {
  /** `YYYY-MM-DD` */
  published?: string
  /** The outlet. */
  source?: string
  /** What the article is called elsewhere, where no id need be made of its content. */
  id?: string
}

/** What a text without a file is called in sentences about it. */
const nameless = 'This text'

/**
 * Reads one article from a file's bytes: `readArticle(bytes, 'seed.txt')`.
 * Fails, with what to do, on a file that holds no text; notes what it had to guess.
 */
export function readArticle(bytes: Uint8Array, name: string | null, options: ReadOptions = {}): Result<Article> {
  const called = name ?? nameless
  const office = options.office?.(bytes)
  if (office) return office.ok ? readOffice(office, name, options) : office
  if (isMail(name)) return readMessage(bytes, called, options)
  const decoded = decode(bytes, called)
  if (!decoded.ok) return decoded
  const page = isPage(name) ? (options.page?.(decoded.value) ?? null) : undefined
  if (page === null) return failure(`${called} holds no article, only a page's leftovers.`)
  const tooLong = longerThanRead(page?.text ?? decoded.value, called)
  if (tooLong) return tooLong
  const { article, notes } = page ? readPage(page, name, options) : read(decoded.value, name, options)
  return checked(article, called, [...decoded.notes, ...notes], page && toDatePage)
}

/** Its parts have their own encodings, so it is no text before it is taken apart. */
function readMessage(bytes: Uint8Array, name: string, options: ReadOptions): Result<Article> {
  if (bytes.length === 0) return failure(`${name} is empty.`)
  const page = options.mail?.(bytes)
  if (!page) return failure(`${name} is a message of mail without a text. What is attached to it can be added by itself.`)
  const tooLong = longerThanRead(page.text, name)
  if (tooLong) return tooLong
  const { article, notes } = readPage(page, name, options)
  return checked(article, name, notes, toDatePage)
}

/** A document of Word and a PDF have characters of their own, so they are no text before they are taken apart. */
function readOffice({ value: page, notes: lost }: Success<Page>, name: string | null, options: ReadOptions): Result<Article> {
  const called = name ?? nameless
  const tooLong = longerThanRead(page.text, called)
  if (tooLong) return tooLong
  const { article, notes } = readPage(page, name, options)
  return checked(article, called, [...lost, ...notes], toDateOffice)
}

/** More than the longest novels: whatever it is (a log, a corpus in one file), reading it as one article would take minutes, and then all memory. */
const longest = 5_000_000

function longerThanRead(text: string, called: string): Failure | null {
  if (text.length <= longest) return null
  return failure(
    `${called} has ${(text.length / 1e6).toFixed(1)} million characters; an article is read up to ${longest / 1e6}. Part it into its articles.`,
  )
}

/** Without a day of publication little can be dated; where only its year is missing, that is all there is to add. */
function noteOnNoDay(article: Article, called: string, toDate: string): string {
  const yearless = yearlessDay(article)
  const missed = 'words such as “last year” in it cannot be dated.'
  return yearless
    ? `${called} is dated “${yearless.words}” without a year; ${missed} ${toDate === toDateText ? 'Write the year behind it.' : toDate}`
    : `${called} states no publication date; ${missed} ${toDate}`
}

const toDateText = 'Add a line such as “27 July 2024”.'
const toDatePage = 'Set its date in the browser where it is added, or put <meta name="date" content="2024-07-27"> into its head.'

const toDateOffice = 'Write a line such as “27 July 2024” into the document, or set its date in the browser where it is added.'

/** Something must be said in it; when, is missed (`toDate` is how it could be said), and words that are no English. */
function checked(article: Article, called: string, notes: string[], toDate = toDateText): Result<Article> {
  if (!article.paragraphs.some(p => p.role !== 'boilerplate')) return failure(`${called} holds no article, only a page's leftovers.`)
  if (article.published === null) notes.push(noteOnNoDay(article, called, toDate))
  if (!isEnglish(article.text))
    notes.push(
      `${called} does not read as English: of other languages only names of places are found, as they are written; no times, no events, nothing around the names.`,
    )
  return success(article, notes)
}

/** Whether a file may hold many articles, by its name. */
export function holdsMany(name: string | null): boolean {
  return isJson(name) || isTable(name)
}

/**
 * Reads every article of a file: one of a text or a page, as many as there are of JSON (`readDocuments`) or of a table (`readTable`). What cannot be read of it
 * fails by itself, with file and line: `news.ndjson, line 3: "text" is missing or is not a string.`
 */
export function* readArticles(bytes: Uint8Array, name: string, options: ReadOptions = {}): Generator<Result<Article>> {
  if (!holdsMany(name) || options.office?.(bytes)) {
    yield readArticle(bytes, name, options)
    return
  }
  const decoded = decode(bytes, name)
  const found = decoded.ok ? (isTable(name) ? readTable : readDocuments)(decoded.value, name) : decoded
  if (!found.ok) {
    yield found
    return
  }
  const several = found.value.length > 1
  const labels = new Set<string>()
  for (const { where, document } of found.value) {
    if ('error' in document) yield failure(`${name}, ${where}: ${document.error}`)
    else if (document.text.trim() === '') yield failure(`${name}, ${where}: "text" is empty.`)
    else {
      const label = labelOf(document, where, labels)
      labels.add(label)
      yield articleOf(document, several ? `${name}#${label}` : name, `${name}, ${where}`, options)
    }
  }
}

/** A document says itself when and where it was printed. Its title goes before its text where that does not begin with it. */
function articleOf(document: Document, file: string, where: string, options: ReadOptions): Result<Article> {
  const { text, title, published, badDay, outlet, url } = document
  const whole = title === undefined || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`
  const tooLong = longerThanRead(whole, where)
  if (tooLong) return tooLong
  const page = { text: whole, headline: title ?? null, published: published ?? null, source: outlet ?? null }
  const { article, notes } = readPage(page, file, options)
  if (badDay) notes.unshift(`${where}: ${badDay}`)
  return checked({ ...article, source: article.source ?? hostOf(url) }, file, notes, 'Give it a “published” such as “2024-07-27”.')
}

/** An article's id, or its number where it has none; one that another has already is told with its line, so that no two are called the same. */
function labelOf({ id }: Document, where: string, taken: ReadonlySet<string>): string {
  const label = typeof id === 'string' || typeof id === 'number' ? String(id) : where.replace(/\D+/, '')
  return taken.has(label) ? `${label} (${where})` : label
}

/** `https://www.valley-courier.example/flood` → “valley-courier.example”: who printed it, when nothing else says so. */
export function hostOf(url: string | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#@\s]+)(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null
}

/** An article from text in memory; its offsets are into `text` exactly as given. */
export function articleFromText(text: string, options: ReadOptions = {}): Article {
  return read(text, null, options).article
}

/** A page's own head goes before what its text says. */
function readPage(page: Page, file: string | null, options: ReadOptions): { article: Article; notes: string[] } {
  const published = options.published ?? page.published
  const source = options.source ?? page.source
  const { article, notes } = read(page.text, file, { ...(published ? { published } : {}), ...(source ? { source } : {}) })
  const paragraphs = page.headings ? withHeadings(article.paragraphs, page.headings) : article.paragraphs
  return { article: { ...article, headline: page.headline ?? article.headline, paragraphs }, notes }
}

function read(text: string, file: string | null, options: ReadOptions): { article: Article; notes: string[] } {
  const readText = /\.(md|markdown)$/i.test(file ?? '') ? readMarkdown : readPlainText
  const found = readText(text, options.source ?? null)
  const published = options.published ?? found.published
  // Who knows the day says it whole.
  const leavesChoice = options.published === undefined && found.publishedOr !== undefined
  const note = options.published === undefined ? noteOnOrder(file ?? nameless, text, found) : null
  return {
    article: {
      id: options.id ?? contentHash(text),
      file,
      headline: found.headline,
      source: options.source ?? found.source,
      published,
      ...(leavesChoice ? { publishedOr: found.publishedOr! } : {}),
      publishedSpan: published === found.published ? found.publishedSpan : null,
      text,
      paragraphs: found.paragraphs,
    },
    notes: note === null ? [] : [note],
  }
}
