import type { Mod, Unit } from '../lexicon.ts'
import type { Meaning, Phrase, Stretch } from '../meaning.ts'
import type { Season } from '../period.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { aboutWords, type Length, leads, leadWords, readAbout, readLead, readLength } from './lengths.ts'
import { recognizeMonth } from './months.ts'
import { isHyphen, low, readCount } from './read.ts'
import { isRate } from './sets.ts'
import { readShift } from './shifts.ts'
import { durationValue, monthSaid, yearSaid } from './units.ts'
import { recognizeYear } from './years.ts'

export const lengths: Family = {
  recognize: recognizeLength,
  word: ({ cardinal, unit, plural }, word) =>
    cardinal !== undefined ||
    (unit !== undefined && plural) ||
    articles.has(word) ||
    aboutWords.has(word) ||
    leadWords.has(word) ||
    leads.has(word),
  digits: () => true,
}
export const stretches: Family = {
  recognize: recognizeStretch,
  word: ({ ordinal }, word) => ordinal !== undefined || word === 'the' || leads.has(word),
}
const articles = new Set(['a', 'an', 'another', 'half'])

/**
 * "two years ago" and "three days later" are dates; "for two weeks", "90-day" and "the past three years" are lengths;
 * "three times a week" is a set.
 */
function recognizeLength(tokens: Token[], i: number): Phrase | null {
  const about = readAbout(tokens, i)
  const led = readLead(tokens, about.end)
  const length = readLength(tokens, led.end, led.value)
  if (!length) return led.value ? null : seasonsAgo(tokens, i, about.end)
  if (!led.value) {
    const shift = readShift(tokens, i, length)
    if (shift) return shift
  }
  return bareLength(tokens, i, length, about.value, led.value)
}

/** "two summers ago", "three Sundays ago": so many back, the last one counted. */
function seasonsAgo(tokens: Token[], i: number, at: number): Phrase | null {
  const count = readCount(tokens, at)
  if (!count?.value || count.value < 2 || count.value > 20 || !Number.isInteger(count.value)) return null
  if (low(tokens, count.end + 1) !== 'ago') return null
  const { low: word, lexeme } = tokens[count.end]!
  const season = manySeasons.get(word)
  const back = count.value - 1
  if (season)
    return { first: i, end: count.end + 2, type: 'DATE', meaning: { is: 'season', year: null, season, which: 'last', before: back } }
  if (lexeme?.weekday === undefined || !lexeme.plural) return null
  return { first: i, end: count.end + 2, type: 'DATE', meaning: { is: 'weekday', weekday: lexeme.weekday, which: 'last', weeks: back } }
}

const manySeasons = new Map<string, Season>([
  ['springs', 'SP'],
  ['summers', 'SU'],
  ['autumns', 'FA'],
  ['falls', 'FA'],
  ['winters', 'WI'],
])

/** "the last week of August", "the first days of 1915": a stretch of it, not the whole. */
function recognizeStretch(tokens: Token[], i: number): Phrase | null {
  let at = low(tokens, i) === 'the' ? i + 1 : i
  const nth = tokens[at]
  if (!nth || !(nth.lexeme?.ordinal || leads.has(nth.low))) return null
  at++
  const unit = tokens[at]?.lexeme?.unit
  if (!unit || unit === 'Q' || unit === 'CE' || unit === 'DE' || low(tokens, at + 1) !== 'of') return null
  const whole = wholeOf(tokens, at + 2)
  if (!whole) return null
  const number =
    nth.low === 'last' || nth.low === 'final' || nth.low === 'closing' ? 'last' : nth.low === 'opening' ? 1 : nth.lexeme?.ordinal
  const count = tokens[at]!.lexeme!.plural ? null : tokens[at]!.low === 'fortnight' ? 2 : 1
  const isDay = unit === 'D' && count === 1 && number !== undefined
  return {
    first: i,
    end: whole.end,
    type: isDay ? 'DATE' : 'DURATION',
    meaning: { is: 'duration', value: durationValue(unit, count), ...withinOf(whole.meaning, number, unit, count) },
  }
}

function wholeOf(tokens: Token[], i: number): Phrase | null {
  const whole = recognizeMonth(tokens, i) ?? recognizeYear(tokens, i) ?? monthSaid(tokens, i) ?? yearSaid(tokens, i)
  return whole?.pair ? null : whole
}

/** Of "the first days of 1915" nobody says how many. */
function withinOf(whole: Meaning, nth: number | 'last' | undefined, unit: Unit, count: number | null): { within?: Stretch } {
  const isCounted = count !== null && Number.isInteger(count) && (unit === 'D' || unit === 'W' || unit === 'M')
  return nth !== undefined && isCounted ? { within: { whole, nth, unit, count } } : {}
}

function bareLength(tokens: Token[], i: number, length: Length, mod: Mod | null, led: boolean): Phrase | null {
  let end = length.end
  let within: { within?: Stretch } = {}
  const article = low(tokens, i)
  const isTime = length.unit === 'S' || length.unit === 'TM' || length.unit === 'TH'
  // "the days", "these years", "seconds": too little said; "a second".
  if (length.count === null && length.plural && tokens[i]!.lexeme?.unit && !isVagueLength(tokens, i, end)) return null
  if (led && article === 'the' && low(tokens, i + 1) === tokens[length.end - 1]!.low) return null
  if (length.count === 1 && (article === 'a' || article === 'an') && isRate(tokens, i)) {
    return { first: i, end, type: 'SET', meaning: { is: 'set', value: durationValue(length.unit, 1) } }
  }
  if (isHyphen(tokens, end) && touches(tokens, end - 1)) {
    const tail = low(tokens, end + 1)
    if (tail === 'long' || tail === 'old') end += 2
    else if (tokens[end + 1]?.kind === 'word' && length.unit === 'D' && !length.plural && length.count === 1) return null
  } else if (low(tokens, end) === 'old' || (low(tokens, end) === 'long' && !isTime)) end++
  else if (low(tokens, end) === 'of' && low(tokens, end + 1) === 'age') end += 2
  else if (led && (low(tokens, end) === 'of' || low(tokens, end) === 'in')) {
    const whole = wholeOf(tokens, end + 1)
    if (whole) {
      end = whole.end
      const lead = low(tokens, article === 'the' ? i + 1 : i)
      const nth =
        lead === 'first' || lead === 'opening' ? 1 : lead === 'last' || lead === 'final' || lead === 'closing' ? 'last' : undefined
      within = withinOf(whole.meaning, nth, length.unit, length.count)
    }
  }
  return {
    first: i,
    end,
    type: 'DURATION',
    ...(mod ? { mod } : {}),
    meaning: { is: 'duration', value: durationValue(length.unit, length.count), ...within },
  }
}

/** "weeks of talks", "for months", "years-long": a plural unit alone is a length only where it is used as one. */
function isVagueLength(tokens: Token[], i: number, end: number): boolean {
  const before = low(tokens, i - 1)
  const after = low(tokens, end)
  if (isHyphen(tokens, end) && low(tokens, end + 1) === 'long') return true
  return vagueBefore.has(before) || after === 'of'
}

const vagueBefore = new Set('for in within after over recent coming following many took lasted lasting last past next'.split(' '))
