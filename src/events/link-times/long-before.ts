import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { addMonths, calendarDate, type DayNumber, dayNumber, daysInMonth, formatDay, parseDay } from '../../times/calendar.ts'
import { sayDay } from '../../times/say.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import type { EventTime } from '../event.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { dates } from './event-time.ts'

/**
 * "A week after the storm flattened Tessel, people wait", "on Friday, three days after the ship hit the pier": what stands behind "after" came so
 * long before the day that the sentence tells, or else before the report, give or take a day.
 */
export function longBefore(
  sentence: ReadSentence,
  trigger: Trigger,
  times: readonly TimeExpression[],
  usable: readonly TimeExpression[],
  published: Day | null,
): EventTime | null {
  const { tokens } = sentence
  const at = tokens[trigger.first]!.start
  const length = times.findLast(({ type, end }) => type === 'DURATION' && end < at)
  if (!length) return null
  const [, count, unit] = /^PT?(\d{1,3})([DWMYH])$/.exec(length.value ?? '') ?? []
  if (!count || (unit === 'M' && length.value!.startsWith('PT'))) return null
  const behind = firstFrom(tokens, length.end)
  // "a year to the day after"
  const isExact = lowerAt(tokens, behind) === 'to' && lowerAt(tokens, behind + 1) === 'the' && toTheDay.has(lowerAt(tokens, behind + 2))
  const after = isExact ? behind + 3 : behind
  if (!leadsBefore(tokens, length, after) || trigger.first <= after) return null
  for (let k = after + 1; k < trigger.first; k++) if (opensClause.has(lowerAt(tokens, k)) && !isOfNumber(tokens, k)) return null
  let end = trigger.last + 1
  while (end < tokens.length && !endsStretch.has(tokens[end]!.text)) end++
  const stretch = { start: tokens[after]!.start, end: tokens[end]?.start ?? sentence.end }
  if (usable.some(time => time.start >= stretch.start && time.end <= stretch.end)) return null
  const told = usable.filter(dates)
  const seen = told.findLast(time => time.end <= length.start) ?? told.find(time => time.start >= stretch.end)
  const base = seen ? seen.from : published
  // "began in 2012, a year after he was appointed"
  if (seen && unit === 'Y' && /^\d{4}$/.test(seen.edtf!)) return yearsBefore(length, seen, Number(count))
  if (base === null || (seen && seen.from !== seen.to) || (unit === 'H' && !seen)) return null
  const [first, last] = isExact
    ? sameDayBefore(parseDay(base)!, Number(count), unit!)
    : soLongBefore(parseDay(base)!, Number(count), unit!, seen !== undefined)
  const [from, to] = [formatDay(first), formatDay(last)]
  const edtf = from === to ? from : unit === 'Y' ? from.slice(0, -6) : unit === 'M' ? from.slice(0, -3) : `${from}/${to}`
  const why = `“${length.text} after” it, seen from ${seen ? `“${seen.text}”` : `${sayDay(parseDay(base)!)}, the day of publication`}.`
  return { edtf, from, to, basis: 'inferred', phrase: length.text, span: { start: length.start, end: length.end }, why }
}

const toTheDay = wordSet('day hour minute')

function sameDayBefore(day: DayNumber, count: number, unit: string): [first: DayNumber, last: DayNumber] {
  const then = unit === 'Y' || unit === 'M' ? addMonths(day, -count * (unit === 'Y' ? 12 : 1)) : day - count * (unit === 'W' ? 7 : 1)
  return [then, then]
}

/** The stop of "reactor No. 4". */
function isOfNumber(tokens: readonly Token[], k: number): boolean {
  return tokens[k]!.text === '.' && lowerAt(tokens, k - 1) === 'no' && tokens[k + 1]?.kind === 'number'
}

/** The "after" of "a week after", and the "since" of "It has been four months since she was shot". */
function leadsBefore(tokens: readonly Token[], length: TimeExpression, at: number): boolean {
  const word = lowerAt(tokens, at)
  // "banned for ten years after stewards found", "was given 12 years after police found"
  if (lasting.has(lowerAt(tokens, firstFrom(tokens, length.start) - 1))) return false
  return word === 'after' || (word === 'since' && lowerAt(tokens, firstFrom(tokens, length.start) - 1) === 'been')
}

const lasting = wordSet('for to of given got received gets serving spent lasted handed')

function yearsBefore(length: TimeExpression, seen: TimeExpression, count: number): EventTime {
  const edtf = String(Number(seen.edtf) - count).padStart(4, '0')
  const why = `“${length.text} after” it, seen from “${seen.text}”.`
  const span = { start: length.start, end: length.end }
  return { edtf, from: `${edtf}-01-01`, to: `${edtf}-12-31`, basis: 'inferred', phrase: length.text, span, why }
}

const opensClause = wordSet(', ; : — – . who which that when while')
const endsStretch = wordSet(', ; — – .')

/** So many hours, days, weeks, months or years before a day: a day that is told gives the day, the report's own and weeks one more on either side. */
export function soLongBefore(day: DayNumber, count: number, unit: string, isTold: boolean): [first: DayNumber, last: DayNumber] {
  if (unit === 'D') return isTold ? [day - count, day - count] : [day - count - 1, day - count + 1]
  if (unit === 'H') return [day - Math.ceil(count / 24), day]
  if (unit === 'W') return [day - 7 * count - 1, day - 7 * count + 1]
  const { year, month } = calendarDate(addMonths(day, unit === 'M' ? -count : -12 * count))
  if (unit === 'Y') return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
}
