import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { parseDay } from '../../times/calendar.ts'
import { sayDay } from '../../times/say.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import type { EventTime } from '../event.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { countedTime } from './event-time.ts'
import { soLongBefore } from './long-before.ts'

/**
 * "On Thursday Lorvia freed nine men who had been held for eleven weeks", "has been shut for three days": a stretch that ends with the day the
 * sentence tells, or with the report; null where it ends is not known, undefined for what lasted no such stretch.
 */
export function lastedFor(
  { tokens }: ReadSentence,
  { first, last, subkind }: Trigger,
  times: readonly TimeExpression[],
  usable: readonly TimeExpression[],
  published: Day | null,
): EventTime | null | undefined {
  const helper = lowerAt(tokens, first - 1) === 'been' ? lowerAt(tokens, first - 2) : ''
  // "had been jailed for ten years" is a sentence
  if ((helper !== 'had' && helper !== 'has' && helper !== 'have') || subkind === 'trial') return undefined
  const length = times.find(({ type, start }) => type === 'DURATION' && start > tokens[last]!.end)
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(length?.value ?? '') ?? []
  if (!length || !count) return undefined
  const lead = firstFrom(tokens, length.start) - 1
  if (lowerAt(tokens, lead) !== 'for' || lead > last + 4 || !isInPlace(tokens, last + 1, lead)) return undefined
  // "had been closed for two weeks in March": that is when
  if (usable.some(({ start }) => start > length.end && firstFrom(tokens, start) <= firstFrom(tokens, length.end) + 1)) return undefined
  const told = helper === 'had' ? usable.find(({ from, to }) => from !== null && from === to) : undefined
  const end = helper === 'had' ? told?.from : published
  if (end == null) return null
  const day = parseDay(end)!
  const seen = told ? `“${told.text}”` : `${sayDay(day)}, the day of publication`
  return countedTime(length, soLongBefore(day, Number(count), unit!, false)[0], day, `“${length.text}”, up to ${seen}.`)
}

/** Whether nothing stands between, or "in Tessel", "at the port". */
function isInPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return from === to || placing.has(lowerAt(tokens, from))
}

const placing = wordSet('in at near there here by')
