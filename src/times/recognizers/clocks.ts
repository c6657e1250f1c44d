import { inOneLine } from '../../text/in-one-line.ts'
import { pad } from '../calendar.ts'
import type { Meaning, Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { afterPeriod, isHyphen, low } from './read.ts'

export const clocks: Family = {
  recognize: recognizeClock,
  word: ({ cardinal, part }) => part === 'MI' || part === 'NI' || (cardinal !== undefined && cardinal <= 12),
  digits: length => length <= 4,
}
export const partsOfDays: Family = {
  recognize: recognizePartOfDay,
  word: ({ part }, word) => part !== undefined || leading.has(word),
}
const leading = new Set(['tonight', 'overnight', 'the', 'this', 'that', 'last', 'next'])

const zones = new Set('gmt utc est edt et pst pdt pt cst cdt ct mst mdt mt bst cet cest eet ist jst kst aest msk hst akdt z'.split(' '))

/** "3 p.m.", "11:30 a.m. EST", "15:48", "0737 GMT", "noon", "midnight". */
export function recognizeClock(tokens: Token[], i: number): Phrase | null {
  const token = tokens[i]
  if (token?.kind === 'word') return wordClock(tokens, i)
  if (token?.kind !== 'digits' || isContinued(tokens, i)) return null
  let hour = Number(token.low)
  let minute = 0
  let end = i + 1
  let colon = false
  if (token.low.length === 4 || token.low.length === 3) {
    // "500 PM EDT", as the weather service writes it
    const meridiem = readMeridiem(tokens, end)
    if (meridiem) {
      const on12 = Math.floor(hour / 100)
      if (on12 < 1 || on12 > 12 || hour % 100 > 59) return null
      return clock(tokens, i, meridiem.end, (on12 % 12) + (meridiem.value === 'pm' ? 12 : 0), hour % 100)
    }
    const zone = low(tokens, isHoursTo(tokens, i) ? i + 3 : end)
    if (zone !== low(tokens, end)) return clock(tokens, i, end, Math.floor(hour / 100), hour % 100)
    if (isMilitary(tokens, i)) return clock(tokens, i, end, Math.floor(hour / 100), hour % 100)
    if (token.low.length !== 4 || !(zones.has(zone) || zone === 'hrs' || zone === 'hours') || tokens[end]!.low === 'mt') return null
    if (zone !== 'hours' && zone !== 'hrs' && !tokens[end]!.capital) return null
    // "at 0645 hours", "0645 hrs"; "1500 hours of work" are a length
    const isOfDay = zone === 'hours' && low(tokens, end + 1) !== 'of' && (token.low[0] === '0' || /^(?:at|by)$/.test(low(tokens, i - 1)))
    return clock(tokens, i, zone === 'hrs' ? afterPeriod(tokens, end) : isOfDay ? end + 1 : end, Math.floor(hour / 100), hour % 100)
  }
  if (token.low.length > 2) return null
  if ((low(tokens, end) === ':' || low(tokens, end) === '.') && tokens[end + 1]?.kind === 'digits' && tokens[end + 1]!.low.length === 2) {
    const isColon = low(tokens, end) === ':'
    if (touches(tokens, i)) {
      minute = Number(tokens[end + 1]!.low)
      end += 2
      colon = isColon
      if (isColon && low(tokens, end) === ':' && tokens[end + 1]?.kind === 'digits' && touches(tokens, end - 1)) end += 2
      if (!isColon && !readMeridiem(tokens, end) && !isPointed(tokens, i, end)) return null
      colon ||= !isColon && !readMeridiem(tokens, end)
    }
  }
  const meridiem = readMeridiem(tokens, end)
  if (meridiem) {
    if (hour < 1 || hour > 12) return hour < 24 && colon ? clock(tokens, i, meridiem.end, hour, minute) : null
    hour = (hour % 12) + (meridiem.value === 'pm' ? 12 : 0)
    return clock(tokens, i, meridiem.end, hour, minute)
  }
  const spoken = low(tokens, end) === 'o' && low(tokens, end + 2) === 'clock' ? end + 3 : end
  const part = hour > 0 && hour <= 12 && (colon || spoken > end || clockBefore.has(low(tokens, i - 1))) ? readPart(tokens, spoken) : null
  if (part) return clock(tokens, i, part.end, onPart(hour, part.value), minute)
  if (spoken > end) return clock(tokens, i, spoken, hour, 0)
  if (low(tokens, end) === 'hrs' && colon) return clock(tokens, i, end + 1, hour, minute)
  if (!colon) return null
  const zone = zones.has(low(tokens, end)) && tokens[end]!.capital
  if (!zone && token.low.length !== 2 && !clockBefore.has(low(tokens, i - 1))) return null
  if (!zone && !clockBefore.has(low(tokens, i - 1)) && isVerse(tokens[i - 1])) return null
  if (
    tokens[end] &&
    touches(tokens, end - 1) &&
    (tokens[end]!.low === ':' ||
      tokens[end]!.low === '%' ||
      (tokens[end]!.kind === 'mark' && tokens[end]!.low === '.' && tokens[end + 1]?.kind === 'digits' && touches(tokens, end)))
  )
    return null
  return clock(tokens, i, end, hour, minute)
}

/** "at 0430, 19 September", "by 0600 on Sunday": no year and no sum begins with a nought. */
function isMilitary(tokens: Token[], i: number): boolean {
  const { low: digits } = tokens[i]!
  if (digits.length !== 4 || digits[0] !== '0' || !isHourly(digits) || !clockBefore.has(low(tokens, i - 1))) return false
  const at = low(tokens, i + 1) === ',' || low(tokens, i + 1) === 'on' ? i + 2 : i + 1
  return tokens[at]?.lexeme?.weekday !== undefined || (tokens[at]?.kind === 'digits' && tokens[at + 1]?.lexeme?.month !== undefined)
}

/** "from 1000 to 1400 hrs": what the second number is called, the first is too. */
export function isHoursTo(tokens: Token[], i: number): boolean {
  const [first, second, unit] = [tokens[i]!, tokens[i + 2], tokens[i + 3]]
  if (first.low.length !== 4 || second?.kind !== 'digits' || second.low.length !== 4 || !unit || !toHour.has(low(tokens, i + 1)))
    return false
  const isHour = unit.low === 'hrs' || (unit.low === 'hours' && low(tokens, i + 4) !== 'of') || (zones.has(unit.low) && unit.capital)
  return isHour && isHourly(first.low) && isHourly(second.low)
}

const toHour = new Set(['to', '-', '–', 'until', 'and'])
const isHourly = (digits: string) => Number(digits.slice(0, 2)) <= 24 && Number(digits.slice(2)) < 60

/** "Romans 15:13": chapter and verse. */
function isVerse(before: Token | undefined): boolean {
  return before?.kind === 'word' && before.capital && before.lexeme === undefined
}

/** "17.05 GMT", "21.10" on a line of its own, "14.30 – The bridge is closed.": hours and minutes with a point, as British and Greek pages write them. */
function isPointed(tokens: Token[], i: number, end: number): boolean {
  if (isOnDay(tokens, i)) return tokens[end]?.kind !== 'word' || freeAfter.has(low(tokens, end))
  if (tokens[i]!.low.length !== 2) return false
  const next = low(tokens, end)
  if (zones.has(next) && tokens[end]!.capital) return true
  return i === 0 && (next === '\n' || (/^[–—:]$/.test(next) && low(tokens, end + 1) !== '\n'))
}

/** "on Thursday 15 January at 10.30", "on Monday at 7.15". */
function isOnDay(tokens: Token[], i: number): boolean {
  if (low(tokens, i - 1) !== 'at') return false
  const [before, second] = [tokens[i - 2], tokens[i - 3]]
  return (before?.lexeme?.weekday !== undefined && before.capital) || (before?.lexeme?.month !== undefined && second?.kind === 'digits')
}

const clockBefore = new Set(['at', 'by', 'for', 'until', 'till', 'from', 'since', 'around', 'about', 'before', 'after', 'to'])

function clock(tokens: Token[], first: number, at: number, hour: number, minute: number): Phrase | null {
  if (hour > 24 || minute > 59) return null
  let end = at
  const isLocal = low(tokens, end) === 'local' && low(tokens, end + 1) === 'time'
  const inZone = !isLocal && zones.has(low(tokens, end)) && tokens[end]!.capital
  if (isLocal) end += 2
  else if (inZone) end++
  const value = `${pad(hour % 24)}:${pad(minute)}`
  return { first, end, type: 'TIME', meaning: { is: 'clock', clock: value, day: null, ...(inZone ? { inZone } : {}) } }
}

/** "a.m.", "pm", "P.M". */
function readMeridiem(tokens: Token[], i: number): { value: 'am' | 'pm'; end: number } | null {
  const word = low(tokens, i)
  if (word === 'am' || word === 'pm') return { value: word, end: i + 1 }
  if ((word === 'a' || word === 'p') && low(tokens, i + 1) === '.' && low(tokens, i + 2) === 'm' && touches(tokens, i)) {
    return { value: word === 'a' ? 'am' : 'pm', end: afterPeriod(tokens, i + 2) }
  }
  return null
}

function isContinued(tokens: Token[], i: number): boolean {
  if (i === 0 || !touches(tokens, i - 1)) return false
  const before = tokens[i - 1]!
  if (before.kind === 'word') return true
  if (isHyphen(tokens, i - 1)) return false
  return !'(["“—–-@'.includes(before.low)
}

function wordClock(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  if (isPartOfName(tokens, i)) return null
  if (word === 'noon' || word === 'midday')
    return { first: i, end: i + 1, type: 'TIME', meaning: { is: 'clock', clock: '12:00', day: null } }
  // "shortly before midnight": the end of a day, not its beginning
  if (word === 'midnight')
    return {
      first: i,
      end: i + 1,
      type: 'TIME',
      meaning: { is: 'clock', clock: endsDay.has(low(tokens, i - 1)) ? '24:00' : '00:00', day: null },
    }
  const hour = tokens[i]?.lexeme?.cardinal
  if (!hour || hour > 12) return null
  const isSpoken = low(tokens, i + 1) === 'o' && low(tokens, i + 3) === 'clock'
  const end = isSpoken ? i + 4 : i + 1
  const part = isSpoken || clockBefore.has(low(tokens, i - 1)) ? readPart(tokens, end) : null
  if (part) return clock(tokens, i, part.end, onPart(hour, part.value), 0)
  return isSpoken ? clock(tokens, i, end, hour, 0) : null
}

const endsDay = new Set(['before', 'until', 'till', 'towards', 'approached', 'approaching', 'nearly', 'almost'])

/** "at 1:30 in the afternoon", "at two in the morning", "at 11 at night": which half of the day an hour is of. */
function readPart(tokens: Token[], i: number): { value: string; end: number } | null {
  const isNight = low(tokens, i) === 'at' && low(tokens, i + 1) === 'night'
  const at = isNight ? i + 1 : low(tokens, i) === 'in' && low(tokens, i + 1) === 'the' ? i + 2 : -1
  const { part, plural } = tokens[at]?.lexeme ?? {}
  return part && !plural && (isNight || part !== 'NI') ? { value: part, end: at + 1 } : null
}

function onPart(hour: number, part: string): number {
  if (part === 'MO' || (part === 'NI' && (hour <= 4 || hour === 12))) return hour % 12
  return (hour % 12) + 12
}

/** "Noon Road", "Midnight Express": a capital before another that is no day and no zone. */
function isPartOfName(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1]
  return tokens[i]!.capital && next?.kind === 'word' && next.capital && next.lexeme === undefined && !zones.has(next.low)
}

const published = (unitShift: number): Meaning =>
  unitShift === 0
    ? { is: 'unit', unit: 'D', which: 'this', from: 'published' }
    : { is: 'shift', unit: 'D', count: Math.abs(unitShift), direction: unitShift < 0 ? -1 : 1, from: 'published' }

const contextDay = (which: 'same' | 'following' | 'previous'): Meaning => ({ is: 'unit', unit: 'D', which, from: 'context' })

/** "tonight", "this morning", "last night", "that afternoon", "the next morning", "overnight", "at night". */
export function recognizePartOfDay(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  if (word === 'tonight') return partOf(i, i + 1, 'NI', published(0))
  if (word === 'overnight' && isOvernight(tokens, i)) return overnight(tokens, i)
  let at = i
  let day: Meaning | null = null
  if (word === 'this') day = published(0)
  else if (word === 'last') day = published(-1)
  else if (word === 'that') day = contextDay('same')
  // "found burnt out next morning"
  else if (word === 'next') day = contextDay('following')
  else if (word === 'the') {
    const next = low(tokens, i + 1)
    at++
    if (next === 'next' || next === 'following') day = contextDay('following')
    else if (next === 'previous') day = contextDay('previous')
    else if (next === 'same') day = contextDay('same')
    else return partBefore(tokens, i)
  } else return genericPart(tokens, i)
  at++
  if (low(tokens, at) === 'same') at++
  const part = tokens[at]?.lexeme?.part
  if (!part || tokens[at]!.lexeme!.plural) return null
  if (word === 'last' && part !== 'NI' && part !== 'EV') return null
  if (word === 'next' && (part !== 'MO' || at !== i + 1)) return null
  if (isHyphen(tokens, at + 1)) return null
  return partOf(i, at + 1, part, day)
}

/** "The night before, soldiers fired", "two were hurt the evening before."; "the night before the vote" leans on the vote. */
function partBefore(tokens: Token[], i: number): Phrase | null {
  const part = tokens[i + 1]?.lexeme?.part
  const side = low(tokens, i + 2)
  if (!part || tokens[i + 1]!.lexeme!.plural || (side !== 'before' && side !== 'after')) return null
  const next = tokens[i + 3]
  if (next && next.kind !== 'mark' && next.kind !== 'break' && !freeAfter.has(next.low)) return null
  return partOf(i, i + 3, part, contextDay(side === 'before' ? 'previous' : 'following'))
}

const freeAfter = new Set('and but when in on at by with for as which while'.split(' '))

/** "overnight", "overnight into Friday", "overnight from Thursday to Friday": of the last, a night has both its days. */
function overnight(tokens: Token[], i: number): Phrase {
  const plain = partOf(i, i + 1, 'NI', null)
  const at = low(tokens, i + 1) === 'from' || low(tokens, i + 1) === 'on' ? i + 2 : i + 1
  const first = dayOfWeek(tokens, at)
  const last = dayOfWeek(tokens, first === null ? at + 1 : at + 2)
  if (last === null || !intoDay.has(low(tokens, first === null ? at : at + 1))) return plain
  if (first === null && low(tokens, at) !== 'into') return plain
  const of = (weekday: number): Meaning => ({ is: 'weekday', weekday, which: null })
  return {
    ...plain,
    end: first === null ? at + 2 : at + 3,
    meaning: { is: 'clock', clock: 'NI', day: of(first ?? ((last + 5) % 7) + 1), lastDay: of(last) },
  }
}

const intoDay = new Set(['into', 'to'])

function dayOfWeek(tokens: Token[], i: number): number | null {
  const { capital, lexeme } = tokens[i] ?? {}
  return capital && lexeme?.weekday !== undefined && !lexeme.plural ? lexeme.weekday : null
}

/**
 * "shelled overnight", "an overnight attack", "Overnight, drones hit Ebo"; not "the overnight lending rate", "an overnight train": what is called so is so on any
 * night.
 */
function isOvernight(tokens: Token[], i: number): boolean {
  if (everyNight.test(low(tokens, i + 1))) return false
  const before = tokens[i - 1]?.kind
  return tokens[i]!.capital ? before !== 'word' && opensOvernight(tokens, i + 1) : before === 'word'
}

/** "Overnight, troops left", "Overnight into Friday", "Overnight rebels shelled"; a heading may be of anything ("Overnight Success"). */
function opensOvernight(tokens: Token[], next: number): boolean {
  const { kind, capital } = tokens[next] ?? {}
  if (low(tokens, next) === ',' || dayOfWeek(tokens, next) !== null) return true
  if (kind !== 'word') return false
  // "Overnight Russian drones hit": of a heading the next word is capital as well
  return !capital || (tokens[next + 1]?.kind === 'word' && !tokens[next + 1]!.capital)
}

const everyNight = new RegExp(
  inOneLine`
    ^(lending|borrowing|deposit|repo|interest|rates?|loans?|stays?|trains?|bus|buses|coach|ferry|ferries|sleeper|parking|shelters?|success|lows?|
    highs?|temperatures?|guests?|visitors?|camping|oats|delivery|shipping|shifts?|bags?|flights?)$`,
)

/** "at night", "at dawn". */
function genericPart(tokens: Token[], i: number): Phrase | null {
  const part = tokens[i]?.lexeme?.part
  const weekday = tokens[i + 1]?.capital ? tokens[i + 1]?.lexeme?.weekday : undefined
  // "dawn Tuesday"
  if (part && weekday !== undefined && !tokens[i + 1]!.lexeme!.plural && !tokens[i + 1]!.lexeme!.short && isHour(low(tokens, i)))
    return partOf(i, i + 2, part, { is: 'weekday', weekday, which: null })
  if (!part || tokens[i]!.lexeme!.plural || low(tokens, i - 1) !== 'at' || isHyphen(tokens, i + 1)) return null
  return { first: i, end: i + 1, type: 'TIME', meaning: { is: 'vague', value: `XXXX-XX-XXT${part}` } }
}

function isHour(word: string): boolean {
  return word === 'dawn' || word === 'daybreak' || word === 'sunrise' || word === 'sunset' || word === 'dusk' || word === 'nightfall'
}

function partOf(first: number, end: number, part: string, day: Meaning | null): Phrase {
  return { first, end, type: 'TIME', meaning: { is: 'clock', clock: part, day } }
}
