import type { Article, ParagraphRole } from '../articles/article.ts'
import { tokensWithin } from '../articles/article-tokens.ts'
import { monthNames } from '../articles/months.ts'
import type { Mention } from '../places/place.ts'
import { classAt, digit, space } from '../text/characters.ts'
import { isCapital, isSmall } from '../text/is-capital.ts'
import type { OnProgress } from '../text/on-progress.ts'
import { sentences } from '../text/sentences.ts'
import { firstFrom, type Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { type Clause, clauses } from './clauses.ts'
import { findTriggers } from './triggers/find-triggers.ts'
import { isNamedStorm } from './triggers/part-of-name.ts'
import type { IsPlace } from './triggers/trigger.ts'
import { readSigns, type WordSigns } from './word-signs.ts'

/** A sentence of an article, parted into clauses that each report something. */
export interface ReadSentence extends Span {
  /** Index into the article's paragraphs. */
  paragraph: number
  role: ParagraphRole
  /** Place in the article's running order; headline, leftovers and the lines that tell of the article (who wrote it, and when) left out. */
  index: number
  tokens: Token[]
  signs: WordSigns
  clauses: Clause[]
  /** Stretches in quotation marks. */
  quotes: Span[]
}

/** The article's sentences, the page's leftovers left out. */
export function readSentences(article: Article, mentions: readonly Mention[] = [], onProgress?: OnProgress): ReadSentence[] {
  const isPlace = placesAmong(mentions)
  const found: ReadSentence[] = []
  const storms = new Set<string>()
  const openings = hoursOf(article)
  const isOfFilms = areLengths(article, openings)
  const logged = isOfFilms ? none : entriesOf(article, openings, daysOf(article))
  let index = 0
  article.paragraphs.forEach(({ role, number, start, end }, paragraph) => {
    if (role === 'boilerplate' || (isOfFilms && openings.has(paragraph))) return
    const quotes: Span[] = []
    const manner = role === 'headline' ? 'headline' : logged.has(paragraph) ? 'log' : 'prose'
    let open = -1
    for (const whole of sentences(article.text, { start, end })) {
      onProgress?.(whole.start / article.text.length)
      for (const { tokens, signs } of wordsOf(article, paragraph, whole)) {
        open = readQuotes(tokens, signs, quotes, open)
        if (storms.size > 0) readStorms(tokens, signs, storms)
        for (const k of signs.heads) if (isNamedStorm(tokens, k)) storms.add(tokens[k + 1]!.text)
        found.push({
          start: tokens[0]!.start,
          end: tokens.at(-1)!.end,
          paragraph,
          role,
          index,
          tokens,
          signs,
          clauses: clauses(tokens, signs, findTriggers(tokens, signs, manner, isPlace)),
          quotes,
        })
        if (role === 'body' && number !== null) index++
      }
    }
    // A mark that is never closed quotes to the paragraph's end
    if (open >= 0) quotes.push({ start: open, end })
  })
  return found
}

/** "14:05 Crews arrive at the mill": the hours with which paragraphs open, in minutes, by paragraph. */
function hoursOf({ text, paragraphs }: Article): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  paragraphs.forEach(({ start, role }, p) => {
    if (role === 'headline' || role === 'boilerplate') return
    const hour = isHour.exec(text.slice(start, start + 8))
    if (hour) found.set(p, 60 * Number(hour[1]) + Number(hour[2]))
  })
  return found
}

/** "2 January: Crews search the mill": the paragraphs that open with a day, and a colon behind it. */
function daysOf({ text, paragraphs }: Article): readonly number[] {
  return paragraphs.flatMap(({ start, role }, p) =>
    role !== 'headline' && role !== 'boilerplate' && isDay.test(text.slice(start, start + 40)) ? [p] : [],
  )
}

/** The paragraphs that open with an hour or a day, where at least three do, and those beneath them. */
function entriesOf({ paragraphs }: Article, hours: ReadonlyMap<number, number>, days: readonly number[]): ReadonlySet<number> {
  const openings = new Set([...hours.keys(), ...days])
  if (openings.size < 3) return none
  const first = Math.min(...openings)
  const isEntry = ({ role }: Article['paragraphs'][number], p: number) => p >= first && role !== 'headline' && role !== 'boilerplate'
  return new Set(paragraphs.flatMap((paragraph, p) => (isEntry(paragraph, p) ? [p] : [])))
}

/** "1:55 A look back at the fire", "0:48 Wind turbines, how they work": how long the films of a page are goes up and down, as no hours of a log do. */
function areLengths({ text, paragraphs }: Article, hours: ReadonlyMap<number, number>): boolean {
  if (hours.size < 4) return false
  const each = [...hours.values()]
  if (each.some(minutes => minutes >= 24 * 60)) return true
  // An hour after midnight is written 00:48 or 12:48
  for (const p of hours.keys()) if (text.startsWith('0:', paragraphs[p]!.start)) return true
  const steps = each.slice(1).map((minutes, i) => Math.sign(minutes - each[i]!))
  return steps.filter((step, i) => i > 0 && step !== steps[i - 1]).length > 2
}

const none: ReadonlySet<number> = new Set()

const isHour = /^(?:[-*•–—]\s+)?[[(]?(\d{1,2})[.:h](\d\d)\b/
const isDay = new RegExp(
  `^(?:[-*•–—]\\s+)?(?:\\d{1,2} (?:${monthNames})|(?:${monthNames})\\.? \\d{1,2})(?:,? \\d{4})?(?:,? \\d{1,2}[.:]\\d\\d)?\\s?:\\s`,
  'i',
)

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
  if (!signs.isGlued && tokens.length > 0 && tokens.length <= longest) return [{ tokens, signs }]
  const parts = signs.isGlued ? unglued(article.text, whole).map(part => tokensWithin(article, paragraph, part)) : [tokens]
  return parts.flatMap(inPieces).map(piece => ({ tokens: piece, signs: readSigns(piece) }))
}

const stop = /[.?!]["”]?/g

/** Web pages lose the space between sentences: "It happened Friday.Police said …" is two. */
function unglued(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  const sentence = text.slice(span.start, span.end)
  for (const { index, 0: mark } of sentence.matchAll(stop)) {
    if (!isJoint(sentence, index, index + mark.length)) continue
    const end = span.start + index + mark.length
    parts.push({ start, end })
    start = end
  }
  parts.push({ start, end: span.end })
  return parts.filter(part => part.end > part.start)
}

/** Whether a stop stands right between two sentences: "…day.Po…", "…12?”He …"; not "U.S." nor "3.5". */
function isJoint(text: string, stop: number, end: number): boolean {
  if (!mayClose(text[stop - 1]) || !mayClose(text[stop - 2])) return false
  const opening = text[end] === '"' || text[end] === '“' ? end + 1 : end
  if (!isCapital(text.slice(opening, opening + 1))) return false
  return isSmall(text.slice(opening + 1, opening + 2)) || classAt(text, opening + 1) === space
}

function mayClose(character = ''): boolean {
  return character === ')' || isSmall(character) || classAt(character, 0) === digit
}

/** No sentence of news has this many words; what has is cut, so that the time it takes grows no faster than the text. */
const longest = 400

function inPieces(tokens: Token[]): Token[][] {
  const pieces: Token[][] = []
  for (let i = 0; i < tokens.length; i += longest) pieces.push(tokens.slice(i, i + longest))
  return pieces
}

/** Notes where a storm is called by its name alone, and nobody of that name. */
function readStorms(tokens: readonly Token[], signs: WordSigns, storms: ReadonlySet<string>): void {
  for (let k = 0; k < tokens.length; k++) if (storms.has(tokens[k]!.text) && !isCapital(tokens[k + 1]?.text ?? '')) signs.storms.push(k)
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
