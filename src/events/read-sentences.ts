import type { Article, ParagraphRole } from '../articles/article.ts'
import { tokensWithin } from '../articles/article-tokens.ts'
import type { Mention } from '../places/place.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { type Clause, clauses } from './clauses.ts'
import { findTriggers } from './triggers.ts'

/** A sentence of an article, parted into clauses that each report something. */
export interface ReadSentence extends Span {
  /** Index into the article's paragraphs. */
  paragraph: number
  role: ParagraphRole
  /** Place in the article's running order, headline and leftovers left out. */
  index: number
  tokens: Token[]
  clauses: Clause[]
  /** Stretches in quotation marks. */
  quotes: Span[]
}

/** The article's sentences, the page's leftovers left out. */
export function readSentences(article: Article, mentions: readonly Mention[] = []): ReadSentence[] {
  const places = new Set(mentions.flatMap(({ place, adjective, start }) => (place && !adjective ? [start] : [])))
  const isPlace = ({ start }: Token) => places.has(start)
  const found: ReadSentence[] = []
  let index = 0
  article.paragraphs.forEach((paragraph, p) => {
    if (paragraph.role === 'boilerplate') return
    const quotes = quoted(article.text, paragraph)
    for (const whole of sentences(article.text, paragraph)) {
      for (const tokens of unglued(article.text, whole).flatMap(part => inPieces(tokensWithin(article, p, part)))) {
        found.push({
          start: tokens[0]!.start,
          end: tokens.at(-1)!.end,
          paragraph: p,
          role: paragraph.role,
          index,
          tokens,
          clauses: clauses(tokens, findTriggers(tokens, paragraph.role === 'headline', isPlace)),
          quotes,
        })
        if (paragraph.role === 'body') index++
      }
    }
  })
  return found
}

const joint = /[\p{Ll}\p{N})]{2}[.?!]["”]?(?=["“]?\p{Lu}[\p{Ll}\s])/gu

/** Whether an end of a sentence stands inside this one with no space behind it; few do, and the pattern is costly. */
function mayBeGlued(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end - 2; i++) {
    const code = text.charCodeAt(i)
    if ((code === 46 || code === 63 || code === 33) && text.charCodeAt(i + 1) > 32) return true
  }
  return false
}

/** Web pages lose the space between sentences: "It happened Friday.Police said …" is two. */
function unglued(text: string, span: Span): Span[] {
  if (!mayBeGlued(text, span)) return [span]
  const parts: Span[] = []
  let start = span.start
  for (const match of text.slice(span.start, span.end).matchAll(joint)) {
    const end = span.start + match.index + match[0].length
    parts.push({ start, end })
    start = end
  }
  parts.push({ start, end: span.end })
  return parts.filter(part => part.end > part.start)
}

/** No sentence of news has this many words; what has is cut, so that the time it takes grows no faster than the text. */
const longest = 400

function inPieces(tokens: Token[]): Token[][] {
  if (tokens.length > 0 && tokens.length <= longest) return [tokens]
  const pieces: Token[][] = []
  for (let i = 0; i < tokens.length; i += longest) pieces.push(tokens.slice(i, i + longest))
  return pieces
}

/** What stands in quotation marks, in a paragraph. A mark that is never closed quotes to the paragraph's end. */
function quoted(text: string, paragraph: Span): Span[] {
  const found: Span[] = []
  let open = -1
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== plain && unit !== opening && unit !== closing) continue
    if (open < 0) open = unit === closing ? -1 : i
    else if (unit !== opening) {
      found.push({ start: open, end: i + 1 })
      open = -1
    }
  }
  if (open >= 0) found.push({ start: open, end: paragraph.end })
  return found
}

const [plain, opening, closing] = [0x22, 0x201c, 0x201d]
