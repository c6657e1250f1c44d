import type { Lexeme } from './lexicon.ts'
import type { Meaning, Phrase } from './meaning.ts'
import { besideDays } from './recognizers/beside-days.ts'
import { clocks, partsOfDays, recognizeClock, recognizePartOfDay } from './recognizers/clocks.ts'
import { dateTimeGroups } from './recognizers/date-time-groups.ts'
import { days, daysOfMonths, numberedWeeks, recognizeDay, recognizeDayOfMonth, weeksOf } from './recognizers/days.ts'
import { centuries, decades } from './recognizers/decades.ts'
import { lengths, stretches } from './recognizers/durations.ts'
import { edgesOf } from './recognizers/edges.ts'
import type { Family, Recognizer } from './recognizers/family.ts'
import { namedDays, recognizeHoliday } from './recognizers/holidays.ts'
import { between, leads } from './recognizers/lengths.ts'
import { months } from './recognizers/months.ts'
import { numericDates, recognizeNumericDate } from './recognizers/numeric-dates.ts'
import { quarters } from './recognizers/quarters.ts'
import { isApostrophe, isHyphen, low } from './recognizers/read.ts'
import { seasons } from './recognizers/seasons.ts'
import { rates, sets } from './recognizers/sets.ts'
import { spans } from './recognizers/spans.ts'
import { spokenHours } from './recognizers/spoken-hours.ts'
import { deictics, recognizeDeictic, sides, units, yearsEarlier } from './recognizers/units.ts'
import { vagueTimes } from './recognizers/vague.ts'
import { nthWeekdays, recognizeWeekday, weekdays } from './recognizers/weekdays.ts'
import { years } from './recognizers/years.ts'
import type { Token } from './scan.ts'

/** What an edge ("early", "the end of") may stand before. */
const dates: Family[] = [
  numericDates,
  days,
  daysOfMonths,
  months,
  quarters,
  seasons,
  decades,
  centuries,
  years,
  weekdays,
  nthWeekdays,
  weeksOf,
  numberedWeeks,
  spans,
  yearsEarlier,
  deictics,
  units,
  namedDays,
  besideDays,
]
const times: Family[] = [clocks, spokenHours, partsOfDays, dateTimeGroups]
const dayParts: Family = {
  recognize: dayPartOf,
  word: ({ edge, part }, word) => edge !== undefined || part !== undefined || word === 'the',
}
const others: Family[] = [edgesOf(dateOrTime), dayParts, sides, rates, stretches, lengths, sets, vagueTimes]

/** "3:30 a.m. Tuesday", "4 p.m. the previous day". */
const daysBesideHours: Recognizer[] = [recognizeDay, recognizeWeekday, recognizeDeictic, recognizeNumericDate, units.recognize]
/** "the night of 3 March". */
const daysOfParts: Recognizer[] = [recognizeDay, recognizeWeekday, recognizeNumericDate, recognizeDayOfMonth, recognizeHoliday]

/** The families that may begin at a token. */
interface Openings {
  dates: Recognizer[]
  times: Recognizer[]
  others: Recognizer[]
}

function openings(begins: (family: Family) => boolean | undefined): Openings {
  const of = (families: Family[]) => families.filter(begins).map(({ recognize }) => recognize)
  return { dates: of(dates), times: of(times), others: of(others) }
}

/** The openings of a word, worked out when it is first met. */
const ofWords = new Map<Lexeme, Openings>()
/** By how many digits there are: five stand for more. */
const ofDigits = [0, 1, 2, 3, 4, 5].map(length => openings(({ digits }) => digits?.(length)))
const ofApostrophe = openings(({ apostrophe }) => apostrophe)

function openingsAt(tokens: Token[], i: number): Openings | null {
  const token = tokens[i]
  if (token?.lexeme) return ofWords.get(token.lexeme) ?? learn(token.lexeme, token.low)
  if (token?.kind === 'digits') return ofDigits[Math.min(token.low.length, 5)]!
  return token?.kind === 'mark' && isApostrophe(tokens, i) ? ofApostrophe : null
}

function learn(lexeme: Lexeme, word: string): Openings {
  const learned = openings(family => family.word?.(lexeme, word))
  ofWords.set(lexeme, learned)
  return learned
}

/** Every time expression of a paragraph's tokens, from left to right, the longest reading at each place. */
export function recognize(tokens: Token[]): Phrase[] {
  const found: Phrase[] = []
  let i = 0
  while (i < tokens.length) {
    const { kind, lexeme } = tokens[i]!
    const isPlain = kind === 'word' && lexeme === undefined
    const phrase = !isPlain && mayBegin(tokens, i) ? recognizeAt(tokens, i) : null
    if (!phrase) {
      i++
      continue
    }
    found.push(...parts(phrase))
    i = reach(phrase)
  }
  return found
}

/** A phrase and those that it knows, each by itself: "28" and "30" of "weeks 28-30". */
export function parts(phrase: Phrase): Phrase[] {
  return phrase.pair ? [withoutPair(phrase), ...parts(phrase.pair)] : [phrase]
}

function withoutPair({ first, end, type, meaning, mod }: Phrase): Phrase {
  return mod === undefined ? { first, end, type, meaning } : { first, end, type, meaning, mod }
}

/** Whether a word of the lexicon, a number or a mark may begin something here. Plain words never do, and cost nothing. */
export function mayBegin(tokens: Token[], i: number): boolean {
  const { kind, low, lexeme } = tokens[i]!
  const next = tokens[i + 1]
  if (lexeme) return lexeme.determiner === undefined || (next !== undefined && goesOn(next, plainAfterDeterminer))
  // Four digits alone may be a year, others are "12 people" and "300 houses".
  if (kind === 'digits') return low.length === 4 || (next !== undefined && goesOn(next, plainAfterNumber))
  return kind === 'mark' && next?.kind === 'digits' && isApostrophe(tokens, i)
}

/** What may stand behind a determiner or a number in an expression: most words are only nouns, and every second lexeme is an article, an "at" or a "more". */
function goesOn({ kind, lexeme, low }: Token, plain: ReadonlySet<string>): boolean {
  return kind !== 'word' || lexeme !== undefined || plain.has(low)
}

/**
 * Words that mean no time by themselves and yet may come behind a determiner: "the rest of May", "the small hours of Monday", "the very end of 2007", "a long week",
 * "this calendar year", "at least two days", "up to a week".
 */
const plainAfterDeterminer = new Set([
  ...between,
  ...leads,
  'very',
  'rest',
  'small',
  'wee',
  'calendar',
  'financial',
  'prior',
  'eve',
  'least',
  'than',
  'to',
])
/** Those that may come behind a number: "2 full days", "3rd of May", "5 to 9 March", "2 and a half years", "80s", "79 CE", "490 B.C.", "3 p.m.", "5 o’clock", "051115 UTC". */
const plainAfterNumber = new Set([
  ...[...between, 'nd', 'rd', 'th', 'of', 'and', 'or', 'to', 'through', 'in'],
  ...['s', 'b', 'ce', 'am', 'pm', 'p', 'o', 'z', 'utc'],
])

function recognizeAt(tokens: Token[], i: number): Phrase | null {
  const may = openingsAt(tokens, i)
  return may && longest(may.others, tokens, i, dateOrTimeOf(may, tokens, i))
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

const reach = (phrase: Phrase): number => (phrase.pair ? reach(phrase.pair) : phrase.end)

/** A date, with the part of its day or the hour if they follow: "Tuesday morning", "May 2, 2013 1:35 pm", "3:30 a.m. Tuesday". */
function dateOrTime(tokens: Token[], i: number): Phrase | null {
  const may = openingsAt(tokens, i)
  return may && dateOrTimeOf(may, tokens, i)
}

function dateOrTimeOf(may: Openings, tokens: Token[], i: number): Phrase | null {
  const date = longest(may.dates, tokens, i)
  if (date && isDay(date.meaning)) return withTime(tokens, date)
  const time = longest(may.times, tokens, i)
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
  // "at eight in the morning of 2 January"
  const isOf = joint === 'of' && tokens[time.end - 1]!.lexeme?.part !== undefined
  const at = joint === ',' || joint === 'on' || isOf ? time.end + 1 : time.end
  const day = longest(daysBesideHours, tokens, at)
  if (!day) return withPartOfDay(tokens, time)
  if (day.pair || !isDay(day.meaning)) return time
  if (isOf && day.meaning.is !== 'day' && day.meaning.is !== 'weekday') return time
  if (at > time.end && !isOf && day.meaning.is !== 'day') return time
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
