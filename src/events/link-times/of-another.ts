import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import type { Clause } from '../clauses.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { isInNextStatement } from '../statements.ts'
import { isPlannedDay, planned } from '../told-when.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { compare } from '../word-signs.ts'
import { dayLead, isFronted, isOfWhom } from './fronted.ts'
import { inClause } from './in-clause.ts'
import { helping, isAside, isBehindInsertion } from './insertions.ts'
import { isFirstSuch, isOfBringing, isOfState, isSinceOther, isSincePast, isSuperlative } from './since.ts'

/** Whether the words beside an expression give it to something else than the trigger, or make an end of it. */
export function isOfAnother(sentence: ReadSentence, clause: Clause, time: TimeExpression, trigger: Trigger): boolean {
  const { tokens, signs } = sentence
  let k = firstFrom(tokens, time.start) - 1
  // "until at least 7 May"
  if (lowerAt(tokens, k) === 'least' && lowerAt(tokens, k - 1) === 'at') k -= 2
  const lead = lowerAt(tokens, k)
  if (lead === 'until' || lead === 'till') return true
  // "an agreement of 1974"
  if (lead === 'of' && /^\d{4}$/.test(time.text)) return trigger.last !== k - 1
  // "down from 405 the week before", "more than in 2019", "a march planned for Friday", "unless they are paid by Friday"
  if (signs.holds & compare && isCompared(tokens, k)) return true
  if (trigger.use === 'passive' && k < trigger.first && isPlannedDay(tokens, k + 1)) return true
  // "arrested on a warrant from July 22", "charged under a law of May 1999", "in a letter dated 3 May"
  if (lead === 'dated' || (ofDocument.has(lead) && documents.has(lowerAt(tokens, k - 1)))) return true
  if (isOfPlan(tokens, k, trigger) || isConditional(sentence, trigger, k)) return true
  // "the deadliest attack since November"
  if (lead === 'since' && (isSuperlative(tokens, trigger.first) || isSuperlative(tokens, k) || isFirstSuch(tokens, k))) return true
  if (isSinceOther(tokens, trigger.last, k)) return true
  if (lead === 'since' && (isOfBringing(tokens, trigger.last, k) || isOfState(tokens, trigger.last, k))) return true
  // "promised a new ship by the summer": the ship is to come then
  if (lead === 'by' && k > trigger.last + 1 && promises.has(trigger.subkind)) return true
  if (inClause(sentence, clause, time) && isInNextStatement(tokens, clause, trigger, k + 1)) return true
  if (isBehindInsertion(sentence, time, trigger)) return true
  if (isPluperfect(tokens, trigger) && isFronted(sentence, time) && isOfWhom(tokens, trigger) && hasClauseBehind(sentence, clause))
    return true
  if (trigger.use === 'gerund' && isOfAdmission(tokens, k + 1, trigger)) return true
  if (isSincePast(tokens, k, trigger) || isOfToll(tokens, trigger) || isAside(sentence, time, trigger)) return true
  if (trigger.use === 'mentioned' && isBehindVerb(sentence, time, trigger)) return true
  // Of the second told with one verb ("and on Tuesday a third in Hull") it is the own day
  if (clause.own === undefined && opensAnother(sentence, time, trigger)) return true
  return (trigger.use === 'mentioned' || trigger.use === 'noun') && isAfterwards(sentence, time, trigger)
}

const ofDocument = wordSet('from of')
const documents = wordSet('warrant warrants indictment summons letter memo decree contract treaty will report invoice')
const promises = wordSet('statement decision agreement')

function isPluperfect(tokens: readonly Token[], { first }: Trigger): boolean {
  return lowerAt(tokens, first - 1) === 'had' || (lowerAt(tokens, first - 1) === 'been' && lowerAt(tokens, first - 2) === 'had')
}

function hasClauseBehind({ clauses }: ReadSentence, clause: Clause): boolean {
  return clauses.indexOf(clause) < clauses.length - 1
}

function isCompared(tokens: readonly Token[], before: number): boolean {
  if (lowerAt(tokens, before) === 'than' || lowerAt(tokens, before - 1) === 'than') return true
  for (let k = before; k > before - 7 && k > 0 && tokens[k]!.text !== ','; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'compared' || word === 'versus') return true
    if (word === 'from' && upOrDown.has(lowerAt(tokens, k - 1))) return true
  }
  return false
}

const upOrDown = wordSet('up down')

/** "called off a march planned for Friday": the day is the march's. */
function isOfPlan(tokens: readonly Token[], before: number, { last, use }: Trigger): boolean {
  return (
    (use === 'finite' || use === 'passive') &&
    last < before - 1 &&
    lowerAt(tokens, before) === 'for' &&
    planned.has(lowerAt(tokens, before - 1))
  )
}

function isConditional({ tokens, signs }: ReadSentence, { last }: Trigger, before: number): boolean {
  for (const k of signs.statuses) if (k > last && k <= before && k > before - 9 && conditional.has(lowerAt(tokens, k))) return true
  return false
}

const conditional = wordSet('if unless')

/** "admitted on Friday killing a guard", "confessed on Monday to setting fire to a mill": the day is that of the words. */
function isOfAdmission(tokens: readonly Token[], at: number, { first }: Trigger): boolean {
  if (at >= first) return false
  for (let k = first - 1; k > at; k--) if (tokens[k]!.kind === 'mark') return false
  for (let k = at - 1; k > at - 7 && tokens[k]?.kind !== 'mark'; k--) if (admitting.has(lowerAt(tokens, k))) return true
  return false
}

const admitting = wordSet('admitted admits confessed confesses denied denies accused suspected pleaded acknowledged')

/** "The toll of the storm rose on Tuesday": the count did, and the storm came before. */
function isOfToll(tokens: readonly Token[], { first, use }: Trigger): boolean {
  if (use !== 'noun' && use !== 'mentioned') return false
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) if (countedBy.has(lowerAt(tokens, k))) return toll.has(lowerAt(tokens, k - 1))
  return false
}

const countedBy = wordSet('from of in')
const toll = wordSet('toll tolls tally count')

/** "Survivors of the raid on Ebo were flown home on Friday": what the survivors are told of is of that day, and the raid is not. */
function isBehindVerb({ tokens }: ReadSentence, time: TimeExpression, { first, last }: Trigger): boolean {
  let k = first - 1
  while (k > 0 && k > first - 4 && lowerAt(tokens, k) !== 'of' && lowerAt(tokens, k) !== 'from') k--
  if (!people.has(lowerAt(tokens, k - 1))) return false
  for (k = last + 1; k < tokens.length && tokens[k]!.start < time.start; k++) if (helping.has(lowerAt(tokens, k))) return true
  return false
}

const people = wordSet('survivor survivors victim victims relatives family families witness witnesses parents mother mothers widow widows')

/** "fell into a gorge, and a year later the court ruled": what the expression opens is another thing told. */
function opensAnother({ tokens }: ReadSentence, time: TimeExpression, trigger: Trigger): boolean {
  let k = firstFrom(tokens, time.start) - 1
  if (k <= trigger.last) return false
  if (dayLead.has(lowerAt(tokens, k))) k--
  return tokens[k - 1]?.text === ',' && (lowerAt(tokens, k) === 'and' || lowerAt(tokens, k) === 'but')
}

/** "tightened its laws in 2010 after two massacres", "marked on Monday the anniversary of the attack": the day is not that of what is recalled. */
function isAfterwards({ tokens }: ReadSentence, time: TimeExpression, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= Math.max(0, trigger.first - 6); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'anniversary') return true
    if (tokens[k]!.start < time.end) return false
    if (word === 'after' || word === 'following') return true
  }
  return false
}
