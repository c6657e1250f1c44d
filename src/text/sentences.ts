import { isAbbreviation, isLeadingAbbreviation } from './abbreviations.ts'
import { isLetterOrDigit } from './characters.ts'
import { isInitial, isSmall } from './is-capital.ts'
import { wrappedBlocks } from './lines.ts'
import type { Span } from './span.ts'
import { wordSet } from './word-set.ts'

const [newline, carriageReturn, ampersand, period, lineSeparator, paragraphSeparator] = [10, 13, 38, 46, 0x2028, 0x2029]

/**
 * The sentences of a stretch of text, in order, without the white space between them.
 * A sentence ends at `.`, `!`, `?` or `…` (with closing quotes and brackets) before white space and something that can
 * begin a sentence, or at a line break that a page's margin did not make. "Sgt. Hill of the U.S. Army left. He …" is two sentences.
 * Of long texts only the first few may be asked for.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }, most = Number.POSITIVE_INFINITY): Span[] {
  const found: Span[] = []
  let start = within.start
  const push = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  let soft: Span[] | null = null
  for (let i = nextStop(text, start); i < within.end && found.length < most; i = nextStop(text, i + 1)) {
    const c = text.charCodeAt(i)
    if (c === lineSeparator || c === paragraphSeparator) continue
    if (c === newline || c === carriageReturn) {
      soft ??= wrappedBlocks(text.slice(within.start, within.end))
      if (!isInside(soft, i - within.start)) push(i + 1)
      continue
    }
    let end = i + 1
    while (end < within.end && closers.includes(text[end]!)) end++
    if (end < within.end && !isSpace(text.charCodeAt(end))) continue
    if (c === period && end === i + 1 && !periodEnds(text, i, within)) continue
    if (!opensSentence(text, end, within.end)) continue
    push(end)
    i = end - 1
  }
  if (found.length < most) push(within.end)
  return found
}

const stops = /[\n\r\u2028\u2029.!?…]/g

/**
 * The next place from an offset on where a sentence or a paragraph may end; the text's end where there is none. As every paragraph ends at one,
 * no search goes far beyond it.
 */
function nextStop(text: string, from: number): number {
  stops.lastIndex = from
  return stops.test(text) ? stops.lastIndex - 1 : text.length
}

/** Whether an offset lies inside one of these stretches, which are in order. */
function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < spans.length && spans[low]!.start <= offset
}

const closers = '.!?…"\'”’)]»'

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a)
  )
}

function inWord(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return unit === period || unit === ampersand || isLetterOrDigit(text, i)
}

/** Whether the period at `i` ends a sentence rather than an abbreviation or an initial. */
function periodEnds(text: string, i: number, within: Span): boolean {
  let from = i
  while (from > within.start && i - from < 24 && inWord(text, from - 1)) from--
  const word = text.slice(from, i)
  if (word === '') return true
  // An initial: "George W. Bush". "Plan B. Then" is rarer than initials before a name.
  if (isInitial(word)) return word === 'I' || isCompassLetter(text, from, word) || opensAfterInitial.has(nextWord(text, i + 1, within.end))
  if (isHour.test(word) && endsAfterHour(text, from, i)) return true
  if (isAbbreviation(word))
    return !/^\s*[-–—]/.test(text.slice(i + 1, i + 5)) && endsAfterAbbreviation(word, nextWord(text, i + 1, within.end))
  return true
}

/** "14°12'N 042°21'E. Two skiffs": what a position ends in is no initial. */
function isCompassLetter(text: string, at: number, letter: string): boolean {
  return 'NSEW'.includes(letter) && /\d(?:[°'’′"”″]\s?)?$/.test(text.slice(Math.max(0, at - 4), at))
}

const opensAfterInitial = new Set(['', ...'The A An He She It They We In On At But And'.split(' ')])

const openers = wordSet(
  `The A An He She It They We I You His Her Its Their Our This That These Those There In On At But And After Before As When While According
  However Meanwhile Police Officials`,
)

const isHour = /^[ap]\.m$/i

/** "from around 3 a.m. Elite police retook the jail", not "at 9 a.m. Kyiv time", "at 9 a.m. Sunday", "the 11 a.m. Mass was". */
function endsAfterHour(text: string, hour: number, period: number): boolean {
  const [, next = '', then = ''] = /^\s+(\p{Lu}[\p{L}'’-]+)\s+(\p{Ll}+)/u.exec(text.slice(period + 1, period + 50)) ?? []
  return (
    then !== '' &&
    then !== 'time' &&
    !behindHour.test(next) &&
    !/\bthe \d{1,2}(?:[:.]\d\d)? ?$/.test(text.slice(Math.max(0, hour - 14), hour))
  )
}

const behindHour =
  /day$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Moscow|British|Beijing|Indian|Israel|Japan|Standard|Coordinated|Local|[A-Z]{2,4})$/

/** "the U.S. The army": an abbreviation may also end its sentence, when an ordinary opener follows. */
function endsAfterAbbreviation(word: string, next: string): boolean {
  return !isLeadingAbbreviation(word) && openers.has(next)
}

function nextWord(text: string, from: number, end: number): string {
  let i = from
  while (i < end && !isLetterOrDigit(text, i)) {
    if (i - from > 8) return ''
    i++
  }
  const first = i
  const last = Math.min(end, first + 40)
  while (i < last && (isLetterOrDigit(text, i) || text[i] === "'" || text[i] === '’')) i++
  return text.slice(first, i)
}

function opensSentence(text: string, from: number, end: number): boolean {
  let i = from
  while (i < end && (isSpace(text.charCodeAt(i)) || '"\'“‘([«—–-*•'.includes(text[i]!))) i++
  return i >= end || !isSmall(text[i]!)
}
