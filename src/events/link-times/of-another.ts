import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import type { Clause } from '../clauses.ts'
import { isPastForm } from '../inflect.ts'
import { isLy, lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { isOrWas, relatives } from '../small-words.ts'
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
  if (isBehindInsertion(sentence, time, trigger) || isOfStanding(sentence, time, trigger)) return true
  if (isPluperfect(tokens, trigger) && isFronted(sentence, time) && isOfWhom(tokens, trigger) && hasClauseBehind(sentence, clause))
    return true
  if (trigger.use === 'gerund' && (isOfAdmission(tokens, k + 1, trigger) || isOfAccused(tokens, k, trigger))) return true
  if (isAfterParticiple(tokens, k, trigger) || isOfWhich(tokens, k, time, trigger) || isBeforeThen(sentence, time, trigger)) return true
  if (isSincePast(tokens, k, trigger) || isOfToll(tokens, trigger) || isAside(sentence, time, trigger)) return true
  if (trigger.use === 'mentioned' && isBehindVerb(sentence, time, trigger)) return true
  // Of the second told with one verb ("and on Tuesday a third in Hull") it is the own day
  if (clause.own === undefined && opensAnother(sentence, time, trigger)) return true
  return (trigger.use === 'mentioned' || trigger.use === 'noun') && isAfterwards(sentence, time, trigger)
}

/** "told to leave the coast of Lorvia, where memories of 11 March 2011 are raw": of how things stand there, and of nothing that came. */
function isOfStanding({ tokens }: ReadSentence, { start, end }: TimeExpression, { last }: Trigger): boolean {
  const next = firstFrom(tokens, end)
  if (!present.has(lowerAt(tokens, next))) return false
  for (let k = firstFrom(tokens, start) - 1; k > last + 1; k--)
    if (tokens[k]!.kind === 'mark') return false
    else if (ofStanding.has(lowerAt(tokens, k))) return tokens[k - 1]!.text === ','
  return false
}

const ofStanding = wordSet('where whose which who')
const present = wordSet('is are remain remains')
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

/** "A man charged with killing two women pleaded not guilty on Tuesday": the day is that of the sentence's own verb. */
function isOfAccused(tokens: readonly Token[], lead: number, { first, last }: Trigger): boolean {
  if (lead < last || !isLaidTo(tokens, first)) return false
  for (let k = last + 1; k < lead; k++) {
    const word = lowerAt(tokens, k)
    if (tokens[k]!.kind === 'mark' || relatives.has(word)) return false
    if (isOrWas.has(word) || helping.has(word) || (isPastForm(word) && !describing.has(word) && !relatives.has(lowerAt(tokens, k - 1))))
      return true
  }
  return false
}

/** "accused of killing", "charged with killing two women and wounding". */
function isLaidTo(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k > first - 12 && tokens[k]?.kind === 'word'; k--)
    if (ofCharges.has(lowerAt(tokens, k)) && accused.has(lowerAt(tokens, k - 1))) return true
  return false
}

/** What these say of a place or a person is no verb of the sentence: "a flat located on Mill Road". */
const describing = wordSet('located known called named identified aged')
const ofCharges = wordSet('of with for on')
const accused = wordSet('accused suspected charged convicted guilty indicted wanted')

/** "found traces of a virus collected in 1960": the year stands right behind another verb, that of what was found. */
function isAfterParticiple(tokens: readonly Token[], lead: number, { last, use }: Trigger): boolean {
  if ((use !== 'finite' && use !== 'passive') || !leadsToTime.has(lowerAt(tokens, lead)) || lead - 1 <= last + 1) return false
  for (let k = last + 1; k < lead - 1; k++) if (tokens[k]!.kind === 'mark' || opensOther.has(lowerAt(tokens, k))) return false
  const before = tokens[lead - 2]
  return (
    madeOnce.has(lowerAt(tokens, lead - 1)) &&
    before?.kind === 'word' &&
    !besideVerb.has(before.spelling.lower) &&
    !isLy(before.spelling.lower)
  )
}

const leadsToTime = wordSet('in on since')
const madeOnce = wordSet(
  'collected taken recorded written published drafted signed built bought made released issued passed filmed photographed',
)
const opensOther = wordSet('when as while after before where who which that and but if because')
const besideVerb = wordSet("and or but was were is are be been being had has have he she it they who which that to not n't we i")

/** "in a case that came to the notice of police in July 2002": a month or a year behind "that" and its verb is theirs, where a noun stands between. */
function isOfWhich(tokens: readonly Token[], lead: number, { from, to }: TimeExpression, { last, use, subkind }: Trigger): boolean {
  if (from === to || lead <= last || !(use === 'finite' || use === 'passive' || subkind === 'trial')) return false
  for (let k = lead - 1; k > last + 1; k--) {
    if (tokens[k]!.kind === 'mark') return false
    if (relatives.has(lowerAt(tokens, k)))
      return tokens[k - 1]!.kind === 'word' && [k + 1, k + 2].some(at => at < lead && isPastForm(lowerAt(tokens, at)))
  }
  return false
}

/** "Before he died, he planned a tour in 2007", "spoke to her on May 2, two weeks before she was shot": the day is of what came before. */
function isBeforeThen({ tokens }: ReadSentence, { start, end }: TimeExpression, { first, use }: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  let k = first - 1
  while (k > first - 7 && k >= 0 && lowerAt(tokens, k) !== 'before') {
    if (tokens[k]!.kind === 'mark') return false
    k--
  }
  if (lowerAt(tokens, k) !== 'before') return false
  if (k === 0) {
    // Behind the comma that closes it
    for (let at = first + 1; at < tokens.length && tokens[at]!.start < start; at++) if (tokens[at]!.text === ',') return true
    return false
  }
  return end <= tokens[k]!.start && units.has(lowerAt(tokens, k - 1))
}

const units = wordSet('days day weeks week months month years year')

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
