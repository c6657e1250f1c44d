import { type Failure, failure, type Result, success } from '../result.ts'
import { contentHash } from '../text/content-hash.ts'
import { visible } from '../text/visible.ts'
import { dayInAddress, hostOf, webAddress } from './address.ts'
import type { Article } from './article.ts'
import { noteOnOrder } from './date-order.ts'
import { withHeadings } from './formats/blocks.ts'
import type { Page } from './formats/html.ts'
import { readMarkdown } from './formats/markdown.ts'
import { type Reading, readPlainText } from './formats/plain-text.ts'
import { formatByName } from './formats.ts'
import { isEnglish } from './language.ts'
import { yearlessDay } from './yearless-day.ts'

/** What the caller knows of an article, which goes before what the text says of itself. */
export interface KnownOfArticle {
  /** `YYYY-MM-DD` */
  published?: string
  /** The outlet. */
  source?: string
  /** What the article is called elsewhere, where no id need be made of its content. */
  id?: string
}

/** What a text without a file is called in sentences about it. */
export const nameless = 'This text'

/** More than the longest novels: whatever it is (a log, a corpus in one file), reading it as one article would take minutes, and then all memory. */
const longest = 5_000_000

export function longerThanRead(text: string, called: string): Failure | null {
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
    ? `${called} is dated “${yearless.words}” without a year; ${missed} ${toDate === toDateIn.text ? 'Write the year behind it.' : toDate}`
    : `${called} states no publication date; ${missed} ${toDate}`
}

/** Something must be said in it; when, is missed (`toDate` is how it could be said), and words that are no English. */
export function checked(article: Article, called: string, notes: string[], toDate: string = toDateIn.text): Result<Article> {
  if (!article.paragraphs.some(p => p.role !== 'boilerplate')) return failure(`${called} holds no article, only a page's leftovers.`)
  if (article.published === null) notes.push(noteOnNoDay(article, called, toDate))
  if (!isEnglish(article.text))
    notes.push(
      `${called} does not read as English: of other languages only names of places are found, as they are written; no times, no events, nothing around the names.`,
    )
  return success(article, notes)
}

/** How one says when an article was printed, by what it came in. */
export const toDateIn = {
  text: 'Add a line such as “27 July 2024”.',
  page: 'Set its date in the browser where it is added, or put <meta name="date" content="2024-07-27"> into its head.',
  export: 'Say when it was published in the browser where it is added.',
  document: 'Write a line such as “27 July 2024” into the document, or set its date in the browser where it is added.',
  field: 'Give it a “published” such as “2024-07-27”.',
}

/** A page's own head goes before what its text says, and its address comes last. */
export function articleFromPage(page: Page, file: string | null, options: KnownOfArticle): { article: Article; notes: string[] } {
  const published = options.published ?? page.published
  const source = options.source ?? page.source
  // Where it says where its headings stand, it is made of words that are seen (`joinBlocks`).
  const text = page.headings ? page.text : visible(page.text)
  const { article, notes } = articleFrom(text, file, { ...(published ? { published } : {}), ...(source ? { source } : {}) })
  const paragraphs = page.headings ? withHeadings(article.paragraphs, page.headings) : article.paragraphs
  return {
    article: {
      ...article,
      headline: page.headline === null ? article.headline : visible(page.headline),
      source: article.source ?? hostOf(page.address),
      published: article.published ?? dayInAddress(page.address),
      ...webAddress(page.address),
      paragraphs,
    },
    notes,
  }
}

/** An article from text; its offsets are into `text` exactly as given. */
export function articleFrom(text: string, file: string | null, options: KnownOfArticle): { article: Article; notes: string[] } {
  const readText: (text: string, outlet: string | null) => Reading & { address?: string } =
    formatByName(file) === 'markdown' ? readMarkdown : readPlainText
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
      source: options.source ?? found.source ?? hostOf(found.address),
      published,
      ...webAddress(found.address),
      ...(leavesChoice ? { publishedOr: found.publishedOr! } : {}),
      publishedSpan: published === found.published ? found.publishedSpan : null,
      text,
      paragraphs: found.paragraphs,
    },
    notes: note === null ? [] : [note],
  }
}
