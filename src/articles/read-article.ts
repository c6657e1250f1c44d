import { type Failure, failure, type Result, type Success, success } from '../result.ts'
import { contentHash } from '../text/content-hash.ts'
import type { Article } from './article.ts'
import { dateLine, datesIn } from './date-line.ts'
import { noteOnOrder, settleDay } from './date-order.ts'
import { decode } from './decode.ts'
import type { ExportedArticle, PressExport } from './exports/exported.ts'
import { readPressExport } from './exports/press-export.ts'
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
  const content = contentOf(bytes, name ?? nameless, options)
  return content.ok ? articleIn(content, name, options) : content
}

/** What a file holds: plain text, the source of a web page, or what was made of a document, a PDF or a message of mail. */
type Content = { text: string } | { html: string } | { page: Page; toDate: string }

/** A document of Word, a PDF and a message of mail have characters of their own, so they are no text before they are taken apart. */
function contentOf(bytes: Uint8Array, called: string, options: ReadOptions): Result<Content> {
  const office = options.office?.(bytes)
  if (office) return office.ok ? success({ page: office.value, toDate: toDateOffice }, office.notes) : office
  if (isMail(called)) {
    if (bytes.length === 0) return failure(`${called} is empty.`)
    const page = options.mail?.(bytes)
    if (!page) return failure(`${called} is a message of mail without a text. What is attached to it can be added by itself.`)
    return success({ page, toDate: toDatePage })
  }
  const decoded = decode(bytes, called)
  if (!decoded.ok) return decoded
  return success(isPage(called) ? { html: decoded.value } : { text: decoded.value }, decoded.notes)
}

/** The one article of a file. */
function articleIn({ value: content, notes: lost }: Success<Content>, name: string | null, options: ReadOptions): Result<Article> {
  const called = name ?? nameless
  const page = 'html' in content ? (options.page?.(content.html) ?? null) : 'page' in content ? content.page : undefined
  if (page === null) return failure(`${called} holds no article, only a page's leftovers.`)
  const text = page?.text ?? (content as { text: string }).text
  const tooLong = longerThanRead(text, called)
  if (tooLong) return tooLong
  const { article, notes } = page ? readPage(page, name, options) : read(text, name, options)
  const toDate = 'toDate' in content ? content.toDate : page ? toDatePage : toDateText
  return checked(article, called, [...lost, ...notes], toDate)
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
const toDateExport = 'Say when it was published in the browser where it is added.'

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
 * Reads every article of a file: one of a text or a page; as many as there are of JSON (`readDocuments`), of a table (`readTable`), of a box of mail, or of what an
 * archive of the press exports (`readPressExport`). What cannot be read of it fails by itself, with file and line: `news.ndjson, line 3: "text" is missing or is not a string.`
 */
export function* readArticles(bytes: Uint8Array, name: string, options: ReadOptions = {}): Generator<Result<Article>> {
  const messages = options.mailbox?.(bytes)
  if (messages) yield* articlesOfMailbox(messages, name, options)
  else if (holdsMany(name) && !options.office?.(bytes)) yield* articlesOfDocuments(bytes, name, options)
  else {
    const content = contentOf(bytes, name, options)
    const found = content.ok ? exportIn(content.value, options) : null
    if (!content.ok) yield content
    else if (found) yield* articlesOfExport(found, content.notes, name, options)
    else yield articleIn(content, name, options)
  }
}

function exportIn(content: Content, options: ReadOptions): PressExport | null {
  if ('html' in content) return options.pageExport?.(content.html) ?? null
  return readPressExport('page' in content ? content.page.text : content.text)
}

/** What is said of an article of which nothing but its head is there. */
const noBody = 'there is no text of it in the file.'

function* articlesOfMailbox(messages: readonly (Page | null)[], name: string, options: ReadOptions): Generator<Result<Article>> {
  for (const [i, page] of messages.entries()) {
    const where = `${name}, article ${i + 1}`
    const file = messages.length > 1 ? `${name}#${i + 1}` : name
    yield page ? articleIn(success({ page, toDate: toDateExport }), file, options) : failure(`${where}: ${noBody}`)
  }
}

/** Each by its number, with its fields apart from its text. What is said of the whole file is said with the first. */
function* articlesOfExport({ articles, promised }: PressExport, lost: readonly string[], name: string, options: ReadOptions) {
  const ofFile = [...lost]
  if (promised !== null && promised > articles.length)
    ofFile.push(`${name} says that it holds ${promised} articles; ${articles.length} of them are in it.`)
  for (const [i, one] of articles.entries()) {
    const where = `${name}, article ${i + 1}`
    if (one.body.trim() === '') yield failure(`${where}: ${noBody}`)
    else {
      const read = exportedArticle(one, where, articles.length > 1 ? `${name}#${i + 1}` : name, options)
      yield read.ok ? { ...read, notes: [...ofFile.splice(0), ...read.notes] } : read
    }
  }
}

function exportedArticle(one: ExportedArticle, where: string, file: string, options: ReadOptions): Result<Article> {
  const { headline, source, dated, body, isCut } = one
  const text = headline === '' || body.startsWith(headline) ? body : `${headline}\n\n${body}`
  const tooLong = longerThanRead(text, where)
  if (tooLong) return tooLong
  const day = dated === null ? undefined : (dateLine(dated) ?? datesIn(dated)[0])
  const settled = day && settleDay(day, dated!, body, source)
  const { article, notes } = readPage({ text, headline: headline || null, published: settled?.day ?? null, source }, file, options)
  if (settled?.orElse && options.published === undefined) article.publishedOr = settled.orElse
  if (isCut) notes.push(`${where}: it breaks off; what there is of it was read.`)
  return checked(article, file, notes, toDateExport)
}

function* articlesOfDocuments(bytes: Uint8Array, name: string, options: ReadOptions): Generator<Result<Article>> {
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
