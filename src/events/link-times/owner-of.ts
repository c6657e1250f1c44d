import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { isAftermath } from '../aftermath.ts'
import type { Clause } from '../clauses.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** Whose time it is: that of the clause, but "charged in the Feb. 6 shooting" gives the day to the shooting. */
export function ownerOf(sentence: ReadSentence, clause: Clause, time: TimeExpression): Trigger {
  const head = clause.triggers[0]!
  if (isOfDecision(sentence, head, time)) return head
  if (!isAftermath(head) || kinds[head.subkind].family === 'finding') return head
  let owner = head
  for (const trigger of clause.triggers)
    if (
      !isAftermath(trigger) &&
      // "The trial began on 3 May": the beginning is the trial's
      trigger.subkind !== 'start' &&
      !isOver(sentence, time, trigger) &&
      !isCharge(sentence, time, trigger) &&
      gap(sentence, trigger, time) < 30 &&
      // "The trial over the killing of a baker in March opened on Monday"
      (gap(sentence, trigger, time) < gap(sentence, owner, time) || standsBetween(sentence, trigger, time, head))
    )
      owner = trigger
  return owner
}

/** Whether a time stands behind a noun and before the verb. */
function standsBetween({ tokens }: ReadSentence, noun: Trigger, { start, end }: TimeExpression, verb: Trigger): boolean {
  return noun.use === 'mentioned' && tokens[noun.last]!.end <= start && end <= tokens[verb.first]!.start
}

/** "A judge ordered the rescue on Friday": what is decided is still to come. "If it rejects the offer, a walkout begins on Friday" */
function isOfDecision({ tokens }: ReadSentence, { subkind, use, last }: Trigger, { start }: TimeExpression): boolean {
  if (subkind !== 'decision' || (use !== 'finite' && use !== 'passive')) return false
  for (let k = last + 1; k < tokens.length && tokens[k]!.start < start; k++) if (tokens[k]!.text === ',') return false
  return true
}

/** "imposed sanctions on Wednesday over the beating of a marcher": the day before "over" is not that of what stands behind it. */
function isOver({ tokens }: ReadSentence, time: TimeExpression, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= 0 && tokens[k]!.start >= time.end; k--) if (about.has(lowerAt(tokens, k))) return true
  return false
}

const about = wordSet('over against after following')

/** "arrested on suspicion of arson on Monday", "charged with murder on Monday", "pleaded guilty to arson": what is laid to somebody, without "the", has no day there. */
export function isCharge(
  { tokens }: ReadSentence,
  time: TimeExpression,
  { first, last, use }: Pick<Trigger, 'first' | 'last' | 'use'>,
): boolean {
  if (use !== 'mentioned' || time.start < tokens[last]!.end) return false
  const k = degree.has(lowerAt(tokens, first - 1)) ? first - 2 : first - 1
  const lead = lowerAt(tokens, k)
  return accusing.has(lead) || (lead === 'to' && pleading.has(lowerAt(tokens, k - 1)))
}

const degree = wordSet('attempted armed aggravated capital')
const accusing = wordSet('of with for')
const pleading = wordSet('guilty confessed confess admitted')

/** How many letters stand between a trigger and a time. */
function gap(sentence: ReadSentence, trigger: Trigger, time: TimeExpression): number {
  const [start, end] = [sentence.tokens[trigger.first]!.start, sentence.tokens[trigger.last]!.end]
  return time.start >= end ? time.start - end : start - time.end
}
