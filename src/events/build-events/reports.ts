import { covers } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import { isAftermath } from '../aftermath.ts'
import type { TextEvent } from '../event.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import type { Standing } from '../main-event.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'

/**
 * Whether a clause reports the event or only speaks of one. A noun only spoken of is an event where it has its own day or place:
 * "charged in the Feb. 6 shooting", "the attack in Ebo"; "this attack" leans on what was reported before.
 */
export function reports({ event, inQuotes }: Standing, trigger: Trigger, head: boolean, published: Day | null): boolean {
  // "14:05 | Thirty hours after the quake, a woman was rescued": the hour is not that of what is only spoken of
  const isOwn = event.time?.span != null && covers(event.sentence, event.time.span)
  const dated = event.time?.phrase != null && (isOwn || trigger.use !== 'mentioned') && !isAftermath(trigger)
  // "“I left Ebo on Monday,” she said": what is told with a day is told of that day, by whomever; without one it is talk
  const needsDay = (trigger.vouched === 'dated' && event.places[0]?.role !== 'happened') || inQuotes
  // "opens today" is of the day on which it is printed
  const isToday = published !== null && event.time?.from === published && event.time.to === published
  if (
    trigger.vouched === 'scheduled' &&
    ((event.status !== 'planned' && !isToday && !isPrinted(event, published)) || event.time?.phrase == null)
  )
    return false
  if (trigger.vouched && ((needsDay && event.time?.phrase == null) || !isPlainOr(event, trigger, published))) return false
  if (!head) return dated
  if (trigger.backReference) return dated
  return trigger.use !== 'mentioned' || dated || event.places[0]?.role === 'happened'
}

/** "A team reports in Nature on Wednesday", printed on Thursday: words are told in the present of the day on which they came out. */
function isPrinted({ subkind, time }: TextEvent, published: Day | null): boolean {
  return subkind === 'statement' && published !== null && time?.from != null && time.from < published
}

/** What a plain verb tells counts where it is told as fact or plan; "nobody has been charged" as well, and what may come on a day ahead. */
function isPlainOr({ status, time, quote, start, trigger }: TextEvent, { vouched }: Trigger, published: Day | null): boolean {
  if (isPlain.has(status)) return true
  if (status === 'denied') return vouched !== 'scheduled'
  if (published === null || time?.phrase == null || time.from === null || time.from <= published) return false
  return mayCome.test(quote.slice(0, trigger.start - start))
}

/** "would be held on 2 May", "could reach Ebo on Friday"; not "if it had sold the mill on Friday". */
const mayCome = /\b(?:would|could|might|may|to)\s(?:be\s)?$/

export const isPlain = wordSet('happened said planned')

/** "Every October she lays a wreath", "pirates still board ships off Ebo": what is told in the present of all years is told of none. */
export function isHabit(event: TextEvent, { first, use }: Trigger, { tokens }: ReadSentence, when: readonly TimeExpression[]): boolean {
  if (use !== 'finite') return false
  if (often.has(lowerAt(tokens, first - 1)) && !isPastForm(lowerAt(tokens, first))) return true
  const verb = lowerAt(tokens, first)
  const isPresent = verb.endsWith('s') || (ofMany.has(lowerAt(tokens, first - 1)) && !verb.endsWith('ed'))
  return isPresent && when.some(time => time.type === 'SET' && covers(event, time))
}

/** "Police arrest hundreds every year" */
const ofMany = wordSet('police people men women children')

const often = wordSet('still often usually sometimes always regularly routinely typically rarely seldom occasionally normally generally')
