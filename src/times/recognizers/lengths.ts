import type { Mod, Unit } from '../lexicon.ts'
import type { Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import { recognizeMonth } from './months.ts'
import { afterPeriod, isHyphen, low, readCount } from './read.ts'
import { durationValue } from './units.ts'
import { recognizeYear } from './years.ts'

interface Length {
  count: number | null
  unit: Unit
  plural: boolean
  end: number
}

/**
 * "two years ago" and "three days later" are dates; "for two weeks", "90-day" and "the past three years" are lengths;
 * "three times a week" and "per month" are sets.
 */
export function recognizeLength(tokens: Token[], i: number): Phrase | null {
  const rate = perUnit(tokens, i) ?? weekOf(tokens, i)
  if (rate) return rate
  const about = readAbout(tokens, i)
  const led = readLead(tokens, about.end)
  const length = readLength(tokens, led.end, led.value)
  if (!length) return null
  if (!led.value) {
    const shift = readShift(tokens, i, length)
    if (shift) return shift
  }
  return bareLength(tokens, i, length, about.value, led.value)
}

/** "the last week of August", "the first days of 1915": a stretch of it, not the whole. */
function weekOf(tokens: Token[], i: number): Phrase | null {
  let at = low(tokens, i) === 'the' ? i + 1 : i
  const nth = tokens[at]
  if (!nth || !(nth.lexeme?.ordinal || leads.has(nth.low))) return null
  at++
  const unit = tokens[at]?.lexeme?.unit
  if (!unit || unit === 'Q' || unit === 'CE' || unit === 'DE' || low(tokens, at + 1) !== 'of') return null
  const whole = recognizeMonth(tokens, at + 2) ?? recognizeYear(tokens, at + 2)
  if (!whole || whole.pair) return null
  return {
    first: i,
    end: whole.end,
    type: 'DURATION',
    meaning: { is: 'duration', value: durationValue(unit, tokens[at]!.lexeme!.plural ? null : 1) },
  }
}

/** "nearly", "more than", "some", "at least": what is said about a count. */
function readAbout(tokens: Token[], i: number): { value: Mod | null; end: number } {
  const word = low(tokens, i)
  const next = low(tokens, i + 1)
  if ((word === 'more' || word === 'less') && next === 'than') return { value: word === 'more' ? 'MORE_THAN' : 'LESS_THAN', end: i + 2 }
  if (word === 'at' && next === 'least') return { value: 'EQUAL_OR_MORE', end: i + 2 }
  if (word === 'at' && next === 'most') return { value: 'EQUAL_OR_LESS', end: i + 2 }
  if (word === 'up' && next === 'to') return { value: 'EQUAL_OR_LESS', end: i + 2 }
  if (word === 'over' && next !== 'the' && next !== 'these' && next !== 'those') return { value: 'MORE_THAN', end: i + 1 }
  if (word === 'under') return { value: 'LESS_THAN', end: i + 1 }
  if (word === 'nearly' || word === 'almost') return { value: 'LESS_THAN', end: i + 1 }
  if (word === 'about' || word === 'around' || word === 'approximately' || word === 'roughly') return { value: 'APPROX', end: i + 1 }
  if (word === 'some' && (tokens[i + 1]?.kind === 'digits' || tokens[i + 1]?.lexeme?.cardinal)) return { value: 'APPROX', end: i + 1 }
  if (word === 'only' || word === 'just') return { value: null, end: i + 1 }
  return { value: null, end: i }
}

const leads = new Set(
  'last past next first final coming previous recent opening following preceding initial closing intervening another subsequent same'.split(
    ' ',
  ),
)

/** "the past", "the first", "the next": before a count they make a length of it. */
function readLead(tokens: Token[], i: number): { value: boolean; end: number } {
  let at = i
  if (
    low(tokens, at) === 'the' ||
    low(tokens, at) === 'these' ||
    low(tokens, at) === 'those' ||
    low(tokens, at) === 'its' ||
    low(tokens, at) === 'his'
  )
    at++
  if (leads.has(low(tokens, at))) return { value: true, end: at + 1 }
  return { value: at > i, end: at }
}

const between = new Set(
  'full long whole straight consecutive solid bloody brutal tumultuous more additional calendar working business successive hard very good short long'.split(
    ' ',
  ),
)

/** "three", "a", "several", with a unit: "three days", "90-day", "a couple of weeks", "days". */
function readLength(tokens: Token[], i: number, led: boolean): Length | null {
  const article = low(tokens, i)
  let count: number | null
  let at: number
  const token = tokens[i]
  if (token?.lexeme?.unit && token.lexeme.plural) {
    count = null
    at = i
  } else if ((article === 'a' || article === 'an' || article === 'another') && !led) {
    const vague = low(tokens, i + 1)
    if (vague === 'few' || vague === 'couple' || vague === 'dozen' || vague === 'hundred' || vague === 'thousand') {
      const read = readCount(tokens, i + 1)!
      count = vague === 'few' ? null : read.value
      at = read.end
    } else if (vague === 'half' && low(tokens, i + 2) !== 'dozen') {
      count = 0.5
      at = isHyphen(tokens, i + 2) ? i + 3 : i + 2
    } else {
      count = 1
      at = i + 1
    }
  } else if (article === 'half' && (low(tokens, i + 1) === 'a' || low(tokens, i + 1) === 'an')) {
    count = 0.5
    at = i + 2
  } else {
    const read = readCount(tokens, i)
    if (!read) return null
    count = read.value
    at = read.end
  }
  const hyphenated = isHyphen(tokens, at) && at > i
  if (hyphenated) at++
  if (between.has(low(tokens, at))) at++
  const unitToken = tokens[at]
  const unit = unitToken?.lexeme?.unit
  if (!unit || !unitToken || (at === i && !unitToken.lexeme!.plural)) return null
  // "a second man", "second place": the ordinal.
  if (unit === 'S' && !unitToken.lexeme!.plural && !hyphenated) return null
  // Short forms need a number before them: "5 min", "2 hrs."
  if (unitToken.low.length <= 4 && !shortUnits.has(unitToken.low) && token?.kind !== 'digits') return null
  // "three 10-year sentences" and "125 a" are something else; so is a count with a plural that is no length: "two Mondays".
  if (!unitToken.lexeme!.plural && count !== 1 && count !== 0.5 && !hyphenated && !isAdjective(tokens, at)) return null
  return {
    count,
    unit,
    plural: unitToken.lexeme!.plural === true,
    end: unitToken.low.length <= 4 && !shortUnits.has(unitToken.low) ? afterPeriod(tokens, at) : at + 1,
  }
}

const shortUnits = new Set(['day', 'days', 'week', 'year', 'hour'])

/** "a five day trip", "thirty year war": a singular unit before a noun. */
function isAdjective(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' || isHyphen(tokens, at + 1)
}

const past = new Set(['ago', 'earlier', 'before', 'previously', 'prior', 'beforehand'])
const future = new Set(['later', 'after', 'afterward', 'afterwards', 'hence', 'thereafter', 'on'])
const freeAfter = new Set('and but when in on at by with to for as who which that while he she it they we i there when'.split(' '))

/** "two years ago", "a week ago Monday", "three days later", "the day after": a date seen from another. */
function readShift(tokens: Token[], i: number, length: Length): Phrase | null {
  const word = low(tokens, length.end)
  const fromNow = word === 'from' && (low(tokens, length.end + 1) === 'now' || low(tokens, length.end + 1) === 'today')
  if (!past.has(word) && !future.has(word) && !fromNow) return null
  if (word === 'on') return null
  if (word === 'before' || word === 'after' || word === 'prior') {
    const next = tokens[length.end + 1]
    if (next && next.kind !== 'mark' && next.kind !== 'break' && !(word !== 'prior' && freeClause(tokens, length.end + 1))) return null
  }
  // "than two years earlier" stays a date; "10 seconds later" has no day of its own.
  const isTime = length.unit === 'S' || length.unit === 'TM' || length.unit === 'TH'
  const direction = past.has(word) ? -1 : 1
  let end = fromNow ? length.end + 2 : length.end + 1
  let weekday: number | undefined
  const named = tokens[end]
  if ((word === 'ago' || fromNow) && named?.lexeme?.weekday !== undefined && named.capital) {
    weekday = named.lexeme.weekday
    end++
  }
  // "five years ago this month" is a month.
  if (word === 'ago' && length.unit === 'Y' && length.count !== null && low(tokens, end) === 'this' && low(tokens, end + 1) === 'month') {
    return {
      first: i,
      end: end + 2,
      type: 'DATE',
      meaning: { is: 'shift', unit: 'M', count: Math.round(length.count * 12), direction, from: 'published' },
    }
  }
  if (isTime) return { first: i, end, type: 'TIME', meaning: { is: 'vague', value: null } }
  if (length.count !== null && !Number.isInteger(length.count)) length.count = null
  return {
    first: i,
    end,
    type: 'DATE',
    meaning: {
      is: 'shift',
      unit: length.unit,
      count: length.count,
      direction,
      from: word === 'ago' || fromNow ? 'published' : 'context',
      ...(weekday === undefined ? {} : { weekday }),
    },
  }
}

/** After "two years before": "two years before the war" leans on the war, "two years before, in May" does not. */
function freeClause(tokens: Token[], i: number): boolean {
  return (
    freeAfter.has(low(tokens, i)) &&
    low(tokens, i) !== 'that' &&
    low(tokens, i) !== 'it' &&
    low(tokens, i) !== 'he' &&
    low(tokens, i) !== 'she' &&
    low(tokens, i) !== 'they'
  )
}

function bareLength(tokens: Token[], i: number, length: Length, mod: Mod | null, led: boolean): Phrase | null {
  let end = length.end
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
    const whole = recognizeMonth(tokens, end + 1) ?? recognizeYear(tokens, end + 1)
    if (whole && !whole.pair) end = whole.end
  }
  return {
    first: i,
    end,
    type: 'DURATION',
    ...(mod ? { mod } : {}),
    meaning: { is: 'duration', value: durationValue(length.unit, length.count) },
  }
}

/** "weeks of talks", "for months", "years-long": a plural unit alone is a length only where it is used as one. */
function isVagueLength(tokens: Token[], i: number, end: number): boolean {
  const before = low(tokens, i - 1)
  const after = low(tokens, end)
  if (isHyphen(tokens, end) && low(tokens, end + 1) === 'long') return true
  return vagueBefore.has(before) || after === 'of'
}

const vagueBefore = new Set(
  'for in within after over recent coming following many took lasted lasting last past next of'.split(' ').filter(w => w !== 'of'),
)
const rates = new Set(
  'times time once twice percent dollars cents barrels tons tonnes hours people deaths attacks incidents shares units rate month days day % million billion thousand hundred units cases jobs gallons'.split(
    ' ',
  ),
)

/** "three times a week", "$40 a day", "9.3 percent a year": how often, not how long. */
function isRate(tokens: Token[], i: number): boolean {
  const previous = tokens[i - 1]
  if (!previous) return false
  if (previous.kind === 'digits' || rates.has(previous.low)) return previous.low !== 'month' || tokens[i - 2]?.kind === 'digits'
  return (
    tokens[i - 2]?.kind === 'digits' &&
    previous.kind === 'word' &&
    previous.low.endsWith('s') &&
    previous.lexeme?.unit === undefined &&
    previous.low !== 'was'
  )
}

/** "per month", "each year", "every two weeks", "every day". */
function perUnit(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  if (word !== 'per' && word !== 'each' && word !== 'every') return null
  const count = readCount(tokens, i + 1)
  const at = count?.end ?? (low(tokens, i + 1) === 'other' ? i + 2 : i + 1)
  const lexeme = tokens[at]?.lexeme
  if (lexeme?.weekday !== undefined && tokens[at]!.capital) {
    return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-WXX-${lexeme.weekday}` } }
  }
  if (lexeme?.part) return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-XX-XXT${lexeme.part}` } }
  if (lexeme?.season && word !== 'per')
    return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-${lexeme.season}` } }
  if (lexeme?.month && tokens[at]!.capital)
    return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-${String(lexeme.month).padStart(2, '0')}` } }
  if (!lexeme?.unit) return null
  const generic = everyUnit[lexeme.unit]
  const value = word !== 'per' && !count && generic ? generic : durationValue(lexeme.unit, count ? count.value : 1)
  return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value } }
}

const everyUnit: Partial<Record<Unit, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' }
const sets: Record<string, string> = {
  daily: 'XXXX-XX-XX',
  everyday: 'XXXX-XX-XX',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  quarterly: 'XXXX-QX',
  yearly: 'XXXX',
  annually: 'XXXX',
  annual: 'XXXX',
  hourly: 'XXXX-XX-XXTXX',
  nightly: 'XXXX-XX-XXTNI',
}

/** "daily", "annually". */
export function recognizeSet(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  if (!Object.hasOwn(sets, word)) return null
  const next = tokens[i + 1]
  if (tokens[i]!.capital && next?.kind === 'word' && next.capital) return null
  return { first: i, end: i + 1, type: 'SET', meaning: { is: 'set', value: sets[word]! } }
}
