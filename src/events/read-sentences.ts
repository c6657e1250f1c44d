import type { Article, ParagraphRole } from '../articles/article.ts'
import { tokensWithin } from '../articles/article-tokens.ts'
import type { Mention } from '../places/place.ts'
import { sentences } from '../text/sentences.ts'
import { firstFrom, type Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { type Clause, clauses } from './clauses.ts'
import { findTriggers, type IsPlace } from './triggers.ts'
import { readSigns, type WordSigns } from './word-signs.ts'

/** A sentence of an article, parted into clauses that each report something. */
export interface ReadSentence extends Span {
  /** Index into the article's paragraphs. */
  paragraph: number
  role: ParagraphRole
  /** Place in the article's running order, headline and leftovers left out. */
  index: number
  tokens: Token[]
  signs: WordSigns
  clauses: Clause[]
  /** Stretches in quotation marks. */
  quotes: Span[]
}

/** The article's sentences, the page's leftovers left out. */
export function readSentences(article: Article, mentions: readonly Mention[] = []): ReadSentence[] {
  const isPlace = placesAmong(mentions)
  const found: ReadSentence[] = []
  let index = 0
  article.paragraphs.forEach(({ role, start, end }, paragraph) => {
    if (role === 'boilerplate') return
    const quotes: Span[] = []
    let open = -1
    for (const whole of sentences(article.text, { start, end })) {
      for (const { tokens, signs } of wordsOf(article, paragraph, whole)) {
        open = readQuotes(tokens, signs, quotes, open)
        found.push({
          start: tokens[0]!.start,
          end: tokens.at(-1)!.end,
          paragraph,
          role,
          index,
          tokens,
          signs,
          clauses: clauses(tokens, signs, findTriggers(tokens, signs, role === 'headline', isPlace)),
          quotes,
        })
        if (role === 'body') index++
      }
    }
    // A mark that is never closed quotes to the paragraph's end
    if (open >= 0) quotes.push({ start: open, end })
  })
  return found
}

/** Whether a place, and no adjective, is named from a token on. */
function placesAmong(mentions: readonly Mention[]): IsPlace {
  return ({ start }) => {
    for (let m = firstFrom(mentions, start); mentions[m]?.start === start; m++)
      if (mentions[m]!.place && !mentions[m]!.adjective) return true
    return false
  }
}

/** The words of one sentence, with what they are to events. */
interface Words {
  tokens: Token[]
  signs: WordSigns
}

/** Those of a sentence; of several, where it is too long to be one, or where spaces are lost. */
function wordsOf(article: Article, paragraph: number, whole: Span): Words[] {
  const tokens = tokensWithin(article, paragraph, whole)
  const signs = readSigns(tokens)
  const parts = signs.isGlued ? unglued(article.text, whole).map(part => tokensWithin(article, paragraph, part)) : [tokens]
  if (parts.length === 1 && tokens.length > 0 && tokens.length <= longest) return [{ tokens, signs }]
  return parts.flatMap(inPieces).map(piece => ({ tokens: piece, signs: readSigns(piece) }))
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
  const pieces: Token[][] = []
  for (let i = 0; i < tokens.length; i += longest) pieces.push(tokens.slice(i, i + longest))
  return pieces
}

/** Puts what stands in quotation marks behind `quotes`. `open` is where a quotation goes on from, -1 for none; gives the same for what follows. */
function readQuotes(tokens: readonly Token[], signs: WordSigns, quotes: Span[], open: number): number {
  let from = open
  for (const k of signs.quotes) {
    const { text, start, end } = tokens[k]!
    if (from < 0) from = text === '”' ? -1 : start
    else if (text !== '“') {
      quotes.push({ start: from, end })
      from = -1
    }
  }
  return from
}
