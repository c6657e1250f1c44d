import type { Meaning, Phrase } from './meaning.ts'
import { recognizeClock, recognizePartOfDay } from './recognizers/clocks.ts'
import { recognizeDay, recognizeDayOfMonth, recognizeWeekOf } from './recognizers/days.ts'
import { recognizeCentury, recognizeDecade } from './recognizers/decades.ts'
import { recognizeLength } from './recognizers/durations.ts'
import { recognizeEdge } from './recognizers/edges.ts'
import { recognizeHoliday } from './recognizers/holidays.ts'
import { between, leads } from './recognizers/lengths.ts'
import { recognizeMonth } from './recognizers/months.ts'
import { recognizeNumericDate } from './recognizers/numeric-dates.ts'
import { recognizeQuarter } from './recognizers/quarters.ts'
import { isApostrophe, isHyphen, low } from './recognizers/read.ts'
import { recognizeSeason } from './recognizers/seasons.ts'
import { recognizeSet } from './recognizers/sets.ts'
import { recognizeDeictic, recognizeSideOf, recognizeUnit, recognizeYearEarlier } from './recognizers/units.ts'
import { recognizeVague } from './recognizers/vague.ts'
import { recognizeNthWeekday, recognizeWeekday } from './recognizers/weekdays.ts'
import { recognizeYear } from './recognizers/years.ts'
import type { Token } from './scan.ts'

type Recognizer = (tokens: Token[], i: number) => Phrase | null

/** What an edge ("early", "the end of") may stand before. */
const dates: Recognizer[] = [
  recognizeNumericDate,
  recognizeDay,
  recognizeDayOfMonth,
  recognizeMonth,
  recognizeQuarter,
  recognizeSeason,
  recognizeDecade,
  recognizeCentury,
  recognizeYear,
  recognizeWeekday,
  recognizeNthWeekday,
  recognizeWeekOf,
  recognizeYearEarlier,
  recognizeDeictic,
  recognizeUnit,
  recognizeHoliday,
]
/** "3:30 a.m. Tuesday". */
const daysBesideHours: Recognizer[] = [recognizeDay, recognizeWeekday, recognizeDeictic, recognizeNumericDate]
/** "the night of 3 March". */
const daysOfParts: Recognizer[] = [recognizeDay, recognizeWeekday, recognizeNumericDate, recognizeDayOfMonth, recognizeHoliday]
const others: Recognizer[] = [recognizeSideOf, recognizeLength, recognizeSet, recognizeVague]

/** Every time expression of a paragraph's tokens, from left to right, the longest reading at each place. */
export function recognize(tokens: Token[]): Phrase[] {
  const found: Phrase[] = []
  let i = 0
  while (i < tokens.length) {
    const phrase = mayBegin(tokens, i) ? recognizeAt(tokens, i) : null
    if (!phrase) {
      i++
      continue
    }
    const { pair } = phrase
    found.push(pair ? withoutPair(phrase) : phrase)
    if (pair) found.push(pair)
    i = (pair ?? phrase).end
  }
  return found
}

function withoutPair({ first, end, type, meaning, mod }: Phrase): Phrase {
  return mod === undefined ? { first, end, type, meaning } : { first, end, type, meaning, mod }
}

/** Most words begin nothing and cost nothing. */
function mayBegin(tokens: Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind === 'mark') return isApostrophe(tokens, i) && tokens[i + 1]?.kind === 'digits'
  if (token.lexeme === undefined) return token.kind === 'digits'
  return token.lexeme.determiner === undefined || mayFollow(tokens[i + 1])
}

/** What a determiner may stand before in an expression: most words are only nouns, and every second lexeme is an article, an "at" or a "more". */
function mayFollow(next: Token | undefined): boolean {
  return next !== undefined && (next.kind !== 'word' || next.lexeme !== undefined || plainAfterDeterminer.has(next.low))
}

/**
 * Words that mean no time by themselves and yet may come then: "the rest of May", "the very end of 2007", "a long week", "this calendar year",
 * "at least two days", "up to a week".
 */
const plainAfterDeterminer = new Set([...between, ...leads, 'very', 'rest', 'calendar', 'least', 'than', 'to'])

function recognizeAt(tokens: Token[], i: number): Phrase | null {
  let best = longer(dateOrTime(tokens, i), recognizeEdge(tokens, i, dateOrTime))
  best = longer(best, dayPartOf(tokens, i))
  return longest(others, tokens, i, best)
}

/** The longest reading that some recognizers have, or one found before; most have none. */
function longest(recognizers: readonly Recognizer[], tokens: Token[], i: number, before: Phrase | null = null): Phrase | null {
  let best = before
  for (let r = 0; r < recognizers.length; r++) {
    const phrase = recognizers[r]!(tokens, i)
    if (phrase) best = longer(best, phrase)
  }
  return best
}

function longer(a: Phrase | null, b: Phrase | null): Phrase | null {
  if (!a || !b) return a ?? b
  return reach(b) > reach(a) ? b : a
}

const reach = (phrase: Phrase): number => phrase.pair?.end ?? phrase.end

/** A date, with the part of its day or the hour if they follow: "Tuesday morning", "May 2, 2013 1:35 pm", "3:30 a.m. Tuesday". */
function dateOrTime(tokens: Token[], i: number): Phrase | null {
  const date = longest(dates, tokens, i)
  if (date && isDay(date.meaning)) return withTime(tokens, date)
  const time = longer(recognizeClock(tokens, i), recognizePartOfDay(tokens, i))
  if (time && reach(time) > (date ? reach(date) : i)) return withDay(tokens, time)
  return date
}

function isDay(meaning: Meaning): boolean {
  return (
    meaning.is === 'day' ||
    meaning.is === 'weekday' ||
    meaning.is === 'named' ||
    meaning.is === 'dayOfMonth' ||
    (meaning.is === 'unit' && meaning.unit === 'D') ||
    (meaning.is === 'shift' && meaning.unit === 'D')
  )
}

function withTime(tokens: Token[], date: Phrase): Phrase {
  if (date.pair) return date
  let at = date.end
  const early = tokens[at]?.lexeme?.edge !== undefined && tokens[at + 1]?.lexeme?.part !== undefined
  if (early) at++
  const part = tokens[at]?.lexeme?.part
  if (
    part &&
    !tokens[at]!.lexeme!.plural &&
    !isHyphen(tokens, at + 1) &&
    !(low(tokens, at) === 'night' && tokens[at]!.capital && tokens[at + 1]?.capital)
  ) {
    return { first: date.first, end: at + 1, type: 'TIME', meaning: { is: 'clock', clock: part, day: date.meaning } }
  }
  const joint = low(tokens, date.end)
  const isFull = date.meaning.is === 'day' && date.meaning.year !== null
  const skip = joint === ',' || joint === '|' || joint === '@' || isHyphen(tokens, date.end) || (joint === 'at' && isFull) ? 1 : 0
  const time = recognizeClock(tokens, date.end + skip)
  if (time?.meaning.is !== 'clock') return date
  if (skip && !isFull && joint !== ',') return date
  return { first: date.first, end: time.end, type: 'TIME', meaning: { ...time.meaning, day: date.meaning } }
}

function withDay(tokens: Token[], time: Phrase): Phrase {
  if (time.meaning.is !== 'clock' || time.meaning.day) return time
  const joint = low(tokens, time.end)
  const at = joint === ',' || joint === 'on' ? time.end + 1 : time.end
  const day = longest(daysBesideHours, tokens, at)
  if (!day) return withPartOfDay(tokens, time)
  if (day.pair || !isDay(day.meaning)) return time
  if (at > time.end && day.meaning.is !== 'day') return time
  return { first: time.first, end: day.end, type: 'TIME', meaning: { ...time.meaning, day: day.meaning } }
}

/** "7:30 tonight", "3 this morning". */
function withPartOfDay(tokens: Token[], time: Phrase): Phrase {
  const part = recognizePartOfDay(tokens, time.end)
  if (time.meaning.is !== 'clock' || part?.meaning.is !== 'clock' || !part.meaning.day) return time
  const hour = Number(time.meaning.clock.slice(0, 2))
  const isLate = hour < 12 && (part.meaning.clock === 'AF' || part.meaning.clock === 'EV' || (part.meaning.clock === 'NI' && hour > 4))
  const clock = isLate ? `${hour + 12}${time.meaning.clock.slice(2)}` : time.meaning.clock
  return { first: time.first, end: part.end, type: 'TIME', meaning: { is: 'clock', clock, day: part.meaning.day } }
}

/** "the night of 3–4 March", "the morning of April 19", "the early morning hours of 30 April". */
function dayPartOf(tokens: Token[], i: number): Phrase | null {
  let at = low(tokens, i) === 'the' ? i + 1 : i
  if (tokens[at]?.lexeme?.edge && low(tokens, at + 1) === 'in' && low(tokens, at + 2) === 'the') at += 3
  if (tokens[at]?.lexeme?.edge) at++
  const part = tokens[at]?.lexeme?.part
  if (!part || tokens[at]!.lexeme!.plural) return null
  at++
  if (low(tokens, at) === 'hours') at++
  if (low(tokens, at) !== 'of') return null
  at++
  const day = longest(daysOfParts, tokens, at)
  if (!day || !isDay(day.meaning)) return null
  return {
    first: i,
    end: (day.pair ?? day).end,
    type: 'TIME',
    meaning: { is: 'clock', clock: part, day: day.meaning, ...(day.pair ? { lastDay: day.pair.meaning } : {}) },
  }
}
