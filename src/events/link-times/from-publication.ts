import { firstFrom } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { addMonths, type DayNumber } from '../../times/calendar.ts'
import { sayDay } from '../../times/say.ts'
import type { TimeExpression } from '../../times/time.ts'
import type { Clause } from '../clauses.ts'
import type { EventTime } from '../event.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { countedTime } from './event-time.ts'

/** "200 people have fled in the past two weeks", "nine have died in the past 24 hours". */
export function reachesBack({ tokens }: ReadSentence, { type, text, value, start, end }: TimeExpression): boolean {
  if (type !== 'DURATION' || !/^(the )?(past|last)\b/i.test(text) || !/^P(\d{1,2}[DWM]|T\d{1,3}H)$/.test(value ?? '')) return false
  if (lowerAt(tokens, firstFrom(tokens, end)) === 'of') return false
  return throughout.has(lowerAt(tokens, firstFrom(tokens, start) - 1))
}

const throughout = wordSet('in over during within')

/** The days of "the past two weeks", up to the day of publication. */
export function upTo(time: TimeExpression, published: DayNumber): EventTime {
  const [, count, unit] = /^PT?(\d+)([DWMH])$/.exec(time.value!)!
  const n = Number(count)
  const days = unit === 'W' ? 7 * n : unit === 'H' ? Math.ceil(n / 24) : n
  const why = `“${time.text}”, up to ${sayDay(published)}, the day of publication.`
  return countedTime(time, unit === 'M' ? addMonths(published, -n) : published - days, published, why)
}

/** "They will vote again in a fortnight"; "will be built in two years" is how long it takes. */
export function liesAhead({ tokens }: ReadSentence, clause: Clause, { type, value, start }: TimeExpression): boolean {
  if (type !== 'DURATION' || !/^P\d{1,2}[DW]$/.test(value ?? '')) return false
  const lead = firstFrom(tokens, start) - 1
  if (lowerAt(tokens, lead) !== 'in') return false
  for (let k = lead - 1; k >= clause.first; k--) if (willBe.has(lowerAt(tokens, k))) return true
  return false
}

const willBe = wordSet('will shall due')

/** So many days from the day of publication; a number of weeks leaves three days on either side. */
export function inThen(time: TimeExpression, published: DayNumber): EventTime {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(time.value!)!
  const [day, doubt] = unit === 'W' ? [published + 7 * Number(count), 3] : [published + Number(count), 0]
  return countedTime(time, day - doubt, day + doubt, `“${time.text}” from ${sayDay(published)}, the day of publication.`)
}
