import { type Failure, failure, type Result, type Success, success } from '../result.ts'
import { visible } from '../text/visible.ts'
import type { Article } from './article.ts'
import { articlesOfDocuments, statedIn } from './articles-of-documents.ts'
import { articlesOfExport, noBody } from './articles-of-export.ts'
import { decode } from './decode.ts'
import type { PressExport } from './exports/exported.ts'
import { readPressExport } from './exports/press-export.ts'
import { withWholeWords } from './formats/cut-words.ts'
import type { Page } from './formats/html.ts'
import { isWebPage } from './formats/is-web-page.ts'
import { readDocuments } from './formats/json.ts'
import { looksLikeJson } from './formats/looks-like-json.ts'
import { mended } from './formats/mended.ts'
import type { KeptPage } from './formats/mhtml.ts'
import { someOf } from './formats/some-of.ts'
import { looksLikeTable, readTable } from './formats/table.ts'
import { formatByName } from './formats.ts'
import { articleFrom, articleFromPage, checked, type KnownOfArticle, longerThanRead, nameless, toDateIn } from './make-article.ts'
import type { Readers } from './open-readers.ts'
import type { FileInside, Opened } from './opened.ts'

/** What the caller knows of an article, and the readers that `openReaders` gives. */
export interface ReadOptions extends Readers, KnownOfArticle {}

/**
 * Reads one article from a file's bytes: `readArticle(bytes, 'seed.txt')`.
 * Fails, with what to do, on a file that holds no text; notes what it had to guess.
 */
export function readArticle(bytes: Uint8Array, name: string | null, options: ReadOptions = {}): Result<Article> {
  const content = contentOf(bytes, name ?? nameless, options)
  return content.ok ? articleIn(content, name, options) : content
}

/** An article from text in memory; its offsets are into `text` exactly as given. */
export function articleFromText(text: string, known: KnownOfArticle = {}): Article {
  return articleFrom(text, null, known).article
}

/**
 * Reads every article of a file: one of a text or a page; as many as there are of JSON (`readDocuments`), of a table (`readTable`), of a box of mail, or of what an
 * archive of the press exports (`readPressExport`). What cannot be read of it fails by itself, with file and line: `news.ndjson, line 3: "text" is missing or is not a string.`
 */
export function* readArticles(bytes: Uint8Array, name: string, options: ReadOptions = {}): Generator<Result<Article>> {
  const opened = options.opened?.(bytes)
  if (opened && !opened.ok) return yield opened
  if (opened && 'inside' in opened.value) return yield* noted(opened.notes, articlesInside(opened.value.inside, name, options))
  if (opened && 'several' in opened.value) return yield* noted(opened.notes, articlesOfSeveral(opened.value.several, name, options))
  const documents = opened ? ('documents' in opened.value ? success(opened.value.documents, opened.notes) : null) : documentsOf(bytes, name)
  if (documents?.ok) return yield* noted(documents.notes, articlesOfDocuments(documents.value, name, options))
  if (documents) return yield documents
  const content = contentOf(bytes, name, options)
  const found = content.ok ? exportIn(content.value, options) : null
  if (!content.ok) yield content
  else if (found) yield* articlesOfExport(found, content.notes, name, options)
  else yield articleIn(content, name, options)
}

/** What a file holds: plain text, the source of a web page, or what was made of a document, a PDF or a message of mail. */
type Content = { text: string } | { html: string } | KeptPage | Extract<Opened, { document: Page } | { message: Page }>

/** A document of Word, a PDF and a message of mail have characters of their own, so they are no text before they are taken apart. */
function contentOf(bytes: Uint8Array, called: string, options: ReadOptions): Result<Content> {
  const opened = options.opened?.(bytes)
  if (opened && !opened.ok) return opened
  const one = opened && oneIn(opened.value)
  if (one) return success(one, opened.notes)
  const decoded = decode(bytes, called)
  if (!decoded.ok) return decoded
  return success(isPage(bytes, called, decoded.value) ? { html: decoded.value } : { text: decoded.value }, decoded.notes)
}

/** A file is a page by its name, unless it has no tag at all, or by how it begins. */
function isPage(bytes: Uint8Array, called: string, text: string): boolean {
  return formatByName(called) === 'page' ? /<[a-z!/]/i.test(text) : isWebPage(bytes)
}

/** What a file was made into that holds one article. */
function oneIn(opened: Opened): Content | null {
  if ('kept' in opened) return opened.kept
  return 'document' in opened || 'message' in opened ? opened : null
}

/** What a file's content says as a page does, and how one says when it was printed. Null for a web page that says nothing. */
function pageOf(content: Exclude<Content, { text: string }>, options: ReadOptions): { page: Page | null; toDate: string } {
  if ('document' in content) return { page: content.document, toDate: toDateIn.document }
  if ('message' in content) return { page: content.message, toDate: toDateIn.page }
  const page = options.page?.(content.html) ?? null
  if (!('address' in content)) return { page, toDate: toDateIn.page }
  return { page: page && { ...page, address: content.address ?? page.address ?? null }, toDate: toDateIn.export }
}

/** The one article of a file. */
function articleIn({ value: content, notes: lost }: Success<Content>, name: string | null, options: ReadOptions): Result<Article> {
  const called = name ?? nameless
  const { page, toDate } = 'text' in content ? { page: content, toDate: toDateIn.text } : pageOf(content, options)
  if (page === null) return failure(`${called} holds no article, only a page's leftovers.`)
  const tooLong = longerThanRead(page.text, called)
  if (tooLong) return tooLong
  const { article, notes } =
    'headline' in page ? articleFromPage(page, name, options) : articleFrom(visible(withWholeWords(mended(page.text))), name, options)
  return checked(article, called, [...lost, ...notes], toDate)
}

function exportIn(content: Content, options: ReadOptions): PressExport | null {
  if ('html' in content) return options.pageExport?.(content.html) ?? null
  return readPressExport('text' in content ? content.text : 'document' in content ? content.document.text : content.message.text)
}

/** An archive that a network exports is full of lists that are none of articles: where there are many, that is said once. */
function* articlesInside(files: readonly FileInside[], name: string, options: ReadOptions): Generator<Result<Article>> {
  const without: { file: string; told: Failure }[] = []
  for (const file of files) {
    if ('problem' in file) yield failure(file.problem)
    else
      for (const read of readArticles(file.bytes, file.name, options)) {
        if (!read.ok && isListOfOther(read, file.name)) without.push({ file: file.name.slice(name.length + 1), told: read })
        else yield read
      }
  }
  if (without.length <= mostToldEach) for (const { told } of without) yield told
  else
    yield failure(
      `${name}: ${without.length} of its files were passed over, which hold no articles: ${someOf(without.map(({ file }) => file))}.`,
    )
}

const mostToldEach = 3

const isListOfOther = ({ problem }: Failure, name: string) => problem.startsWith(`${name} holds no articles that can be read: `)

/** What is said of a whole file is said with its first article; where none can be read, it is all there is to say. */
function* noted(ofFile: readonly string[], articles: Iterable<Result<Article>>): Generator<Result<Article>> {
  const notes = [...ofFile]
  for (const read of articles) yield read.ok ? { ...read, notes: [...notes.splice(0), ...read.notes] } : read
  for (const note of notes) yield failure(note)
}

function* articlesOfSeveral(pages: readonly (Page | null)[], name: string, options: ReadOptions): Generator<Result<Article>> {
  for (const [i, page] of pages.entries()) {
    const where = `${name}, article ${i + 1}`
    if (page === null) {
      yield failure(`${where}: ${noBody}`)
      continue
    }
    const file = pages.length > 1 ? `${name}#${i + 1}` : name
    const line = page.row?.record.line ?? ''
    const { article, notes } = articleFromPage(line === '' ? page : { ...page, text: `${page.text}\n\n${line}` }, file, options)
    yield longerThanRead(page.text, where) ??
      checked({ ...article, ...statedIn(article.text, line, page.row) }, file, notes, toDateIn.export)
  }
}

/** The documents of a file of JSON or a table, by its name, or of one that begins as JSON of articles or a table of them does, if it holds some; null for any other. */
function documentsOf(bytes: Uint8Array, name: string): ReturnType<typeof readDocuments> | null {
  const format = formatByName(name)
  const called = format === 'json' ? readDocuments : format === 'table' ? readTable : null
  const looks = format !== 'json' && looksLikeJson(bytes) ? readDocuments : format !== 'table' && looksLikeTable(bytes) ? readTable : null
  if (!called && !looks) return null
  const decoded = decode(bytes, name)
  if (!decoded.ok) return called && decoded
  const inside = looks?.(decoded.value, name)
  const read = inside?.ok ? inside : called?.(decoded.value, name)
  if (!read) return null
  return read.ok ? success(read.value, [...decoded.notes, ...read.notes]) : read
}
