import type { Article, ParagraphRole } from '../articles/article.ts'
import { tokensOfArticle, tokensWithin } from '../articles/article-tokens.ts'
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
    const { quotes, glued } = readMarks(paragraph, article, p)
    for (const whole of sentences(article.text, paragraph)) {
      for (const tokens of (glued ? unglued(article.text, whole) : [whole]).flatMap(part => inPieces(tokensWithin(article, p, part)))) {
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

/** Web pages lose the space between sentences: "It happened Friday.Police said …" is two. */
function unglued(text: string, span: Span): Span[] {
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

/** What the marks of a paragraph tell. */
interface Marks {
  /** What stands in quotation marks. A mark that is never closed quotes to the paragraph's end. */
  quotes: Span[]
  /** Whether an end of a sentence may have no space behind it; few have, and the pattern for them is costly. */
  glued: boolean
}

function readMarks(paragraph: Span, article: Article, p: number): Marks {
  const { tokens, firsts } = tokensOfArticle(article)
  const end = firsts[p + 1]!
  const quotes: Span[] = []
  let glued = false
  let open = -1
  for (let i = firsts[p]!; i < end; i++) {
    const token = tokens[i]!
    if (token.kind !== 'mark') continue
    const mark = token.text
    if (mark === '.' || mark === '?' || mark === '!') glued ||= hasWordBehind(tokens, i)
    else if (isQuote(mark)) {
      if (open < 0) open = mark === '”' ? -1 : token.start
      else if (mark !== '“') {
        quotes.push({ start: open, end: token.end })
        open = -1
      }
    }
  }
  if (open >= 0) quotes.push({ start: open, end: paragraph.end })
  return { quotes, glued }
}

/** Whether a word follows a mark without a space, quotation marks aside. */
function hasWordBehind(tokens: readonly Token[], mark: number): boolean {
  let i = mark
  do i++
  while (i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end && isQuote(tokens[i]!.text))
  return i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.kind === 'word'
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}
