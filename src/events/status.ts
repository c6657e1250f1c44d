import { isCapital } from '../text/is-capital.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import type { EventStatus } from './event.ts'
import { kinds } from './kinds.ts'
import { inSmallLetters, lowerAt } from './lower.ts'
import type { Trigger } from './triggers.ts'

const negation =
  /^(not|never|no|neither|nor|without|n't|nobody|none|didn't|wasn't|weren't|hasn't|haven't|hadn't|isn't|don't|doesn't|avoided|averted|prevented|foiled|thwarted)$/
const hypothesis =
  /^(if|unless|whether|would|could|might|should|possible|potential|hypothetical|fears?|feared|risks?|possibility|prospect|scenario|imagine|suppose|supposed|wouldn't|couldn't|can)$/
const threat = /^(threatens?|threatened|threatening|threats?|vows?|vowed|vowing)$/
const plan =
  /^(will|'ll|won't|plans?|planned|planning|intends?|intended|intending|intention|scheduled|expected|expects?|due|set|aims?|aiming|hopes?|hoping|prepares?|preparing|prepared|poised|slated|about|going|upcoming|proposed|proposes?|agreed|promised|promises?|pledges?|pledged|ordered|approved|wants?|seeks?|consider(?:s|ing|ed)?|ready|decided|voted|votes|tomorrow)$/
const claim =
  /^(allegedly|reportedly|alleges?|alleged|claims?|claimed|claiming|accused|accuses?|suspected|apparently|purportedly|rumou?red|believed|believes?|suggests?|appears?|seems?|insists?|insisted)$/
const denial = /^(denies|denied|deny|denying|denial|refuted?|rejects?|rejected|disputes?|disputed|dismissed|false|hoax|untrue)$/
/** Whose word we take for the fact, since news does: those who record events, not those with a side in them. */
const recorder =
  /^(police|officials?|authorities|investigators?|deputies|sheriff|officers?|prosecutors?|detectives?|coroner|medical|records?|documents?|court|fire|firefighters|department|ministry|army|military|spokesman|spokeswoman|report|agency|agencies|emergency|rescuers?|hospitals?|service|nations|survey|figures|statistics|governor|mayor)$/

/** Words that are passed on, and may prove wrong: "Reports that the dam had burst are false". */
const hearsay = /^(reports?|rumou?rs?|claims?|allegations?|suggestions?|accounts?)$/
const turn = /^(because|although|though|whereas)$/
/** What leads to a clause of its own: what is feared, denied or planned before it is not what it tells. */
const subordinator = /^(after|when|while|before|as|since|where|who|whom|whose|which)$/

/** Whether a word to the left of a trigger can say anything of it: most cannot. */
const bears = fact(word => bearing.test(inSmallLetters(word)))
const bearing = new RegExp(
  [
    negation,
    denial,
    threat,
    hypothesis,
    plan,
    claim,
    hearsay,
    turn,
    subordinator,
    /^(;|:|may|said|says|say|announced|and|but|that|ruled|case)$/,
  ]
    .map(words => words.source)
    .join('|'),
)

/** How many words off a word may stand and still bear on a trigger. */
const reach = 60

/**
 * Whether the text says it happened. Looks to the left of the trigger, the nearest word first, since English puts
 * "would", "plans to", "denied that" and "if" there: "The ministry denied that its planes bombed the town" → `denied`.
 */
export function statusOf(
  tokens: readonly Token[],
  clause: { first: number; end: number },
  trigger: Trigger,
  inQuotes: boolean,
): EventStatus {
  const lower = (k: number) => lowerAt(tokens, k)
  if (isAsked(tokens)) return 'hypothetical'
  const near = Math.max(0, trigger.first - 4)
  let claimed = inQuotes
  let planned = false
  let deniable = true
  // Behind a word that opens a clause: only whose word it is still counts
  let apart = false
  // Behind "and": the verb is the subject's again, unless a "that" stands before both
  let anew = false
  const past = isPast(trigger) && isInPast(lower, trigger)
  // "a treaty, signed in 1960,": nothing before it governs the participle
  const alone = tokens[trigger.first - 1]?.text === ',' && isPast(trigger) && besideParticiple.test(lower(trigger.last + 1))
  for (let k = alone ? -1 : trigger.first - 1; k >= Math.max(0, trigger.first - reach); k--) {
    if (!bears(tokens[k]!.spelling)) continue
    const word = lower(k)
    const close = k >= near
    const inClause = k >= clause.first
    // "could not cross because the bridge was destroyed": what could not be is not the bridge's
    if (word === ';' || word === ':' || turn.test(word)) break
    // "feared dead after a boat capsized", "denied the theft in Ebo, where two were shot"
    if (subordinator.test(word)) {
      if (past && opensClause(lower, k, trigger)) apart = true
      continue
    }
    if (word === 'and') {
      if (isOfSubject(lower, k, trigger)) anew = true
      continue
    }
    if (word === 'that') {
      if (kinds[trigger.subkind].family !== 'statement') anew = false
      continue
    }
    if (hearsay.test(word) && /^(that|of|the|its|their)$/.test(lower(k + 1))) {
      if (provesWrong(lower, tokens.length, trigger)) return 'denied'
      if (/^(rum|alleg)/.test(word)) claimed = true
    }
    if (apart && !claim.test(word)) continue
    if (word === 'announced') {
      if (isOwnPlan(lower, k, trigger) && !conditionAfter(lower, clause, trigger)) planned = true
      continue
    }
    if (/^(but|said|says|say)$/.test(word)) {
      // "had denied murder but was convicted", "denied losing ground and said it had won"
      deniable = false
      if (word === 'but') {
        anew = true
        continue
      }
      if (isOwnPlan(lower, k, trigger) && !conditionAfter(lower, clause, trigger)) planned = true
      else if (inClause && isOwnWord(lower, k, trigger)) claimed = true
      continue
    }
    if (inClause && close && negation.test(word) && !(word === 'no' && lower(k + 1) === 'longer'))
      return isConditional(lower, k) ? 'hypothetical' : 'denied'
    const bound = !anew || takesClause(lower, k)
    if (deniable && bound && word === 'ruled' && lower(k + 1) === 'out' && trigger.first - k < 10) return 'denied'
    if (deniable && bound && denial.test(word) && trigger.first - k < 14) return 'denied'
    if (
      bound &&
      threat.test(word) &&
      /^(to|that|with|of|a|an|it|he|she|they|new|more|further)$/.test(lower(k + 1)) &&
      trigger.first - k < 9
    )
      return 'threatened'
    if (/^(if|unless|whether)$/.test(word) && trigger.first - k < 15) return 'hypothetical'
    if (word === 'case' && lower(k - 1) === 'in' && lower(k + 1) !== 'of' && trigger.first - k < 15) return 'hypothetical'
    if (
      inClause &&
      hypothesis.test(word) &&
      !(word === 'would' && [2, 3, 4, 5, 6].some(back => isOwnPlan(lower, k - back, trigger))) &&
      (close || /^(would|could|might|fears?|feared)$/.test(word)) &&
      !pastOfShould(word, lower(k + 1))
    ) {
      return deniable && bound && isDeniedBefore(lower, k) ? 'denied' : 'hypothetical'
    }
    if (inClause && word === 'may' && close && tokens[k]!.text === 'may') return 'hypothetical'
    // "A plan to close the mill was rejected in May": what has been done is done, whatever was planned before it
    if (inClause && plan.test(word) && !(past && !causing.test(word)) && governs(word, k, trigger, lower)) planned = true
    // "The trial of a man accused of theft opened": the court's own acts are no hearsay
    if (ofAccused.test(word) && ofCourt.test(trigger.subkind)) continue
    // "allegedly robbed and stabbed a clerk"
    if ((anew && word.endsWith('ly') ? !apart : inClause && bound) && claim.test(word) && trigger.first - k < 12) claimed = true
  }
  if (trigger.use === 'noun' || trigger.use === 'mentioned') {
    const ahead = verbAhead(tokens, lower, clause, trigger)
    if (ahead) return ahead
  }
  if (planned) return 'planned'
  if (trigger.use === 'infinitive' && (isVoted(lower, trigger) || isToBe(lower, trigger))) return 'planned'
  if (trigger.use === 'infinitive' && !realised(lower, trigger)) return 'hypothetical'
  if (conditionAfter(lower, clause, trigger)) return 'hypothetical'
  return claimed || attributed(lower, tokens.length, trigger) || isSidesWord(tokens, lower, trigger) ? 'said' : 'happened'
}

/** "Did the army shell Ebo?": what is asked is not told. "Who shot the mayor?" takes it for told. */
function isAsked(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.text === '?' ? true : tokens.at(-2)?.text === '?'
  return end && asks.test(lowerAt(tokens, tokens[0]!.kind === 'mark' ? 1 : 0))
}

const asks = /^(did|does|do|has|have|had|is|are|was|were|will|would|could|can|might|may|should)$/

/** "denied a report that it would shut the plant", "ruled out that the volcano would erupt". */
function isDeniedBefore(lower: (k: number) => string, would: number): boolean {
  for (let k = would - 1; k >= Math.max(0, would - 8); k--) {
    if (denial.test(lower(k)) || (lower(k) === 'ruled' && lower(k + 1) === 'out')) return true
    if (/^(;|but|said)$/.test(lower(k))) return false
  }
  return false
}

const ofAccused = /^(accused|suspected|alleged)$/
const ofCourt = /^(trial|arrest|release)$/
/** "ordered the mill closed": a participle that is no past. */
const causing = /^(ordered|wants?|seeks?)$/

/** "… are false", "… was dismissed by the mayor", "… proved to be fireworks": what stands behind hearsay takes it back. */
function provesWrong(lower: (k: number) => string, length: number, { last }: Trigger): boolean {
  for (let k = last + 1; k < Math.min(length - 1, last + 24); k++) {
    const word = lower(k)
    if (/^(;|but|and|who|which|said)$/.test(word)) return false
    if (/^(are|is|was|were|been|as)$/.test(word) && wrong.test(lower(/ly$/.test(lower(k + 1)) ? k + 2 : k + 1))) return true
    if (
      /^(proved|proves|turned|turns)$/.test(word) &&
      !/^(true|right|correct|accurate)$/.test(lower(lower(k + 2) === 'be' ? k + 3 : k + 1))
    )
      return word.startsWith('prove') || lower(k + 1) === 'out'
  }
  return false
}

const wrong = /^(false|untrue|unfounded|baseless|groundless|wrong|incorrect|fake|denied|dismissed|rejected|refuted|debunked|disputed)$/

function isPast({ use }: Trigger): boolean {
  return use === 'finite' || use === 'passive'
}

/** "capsized", "were shot", "had burned"; not "hits", "is shelled", "will close". */
function isInPast(lower: (k: number) => string, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= trigger.first - 3; k--) {
    if (/^(is|are|be|will|'ll|would|could|may|might|can|should|must|to)$/.test(lower(k))) return false
    if (/^(was|were|had)$/.test(lower(k))) return true
  }
  return !/[^s]s$/.test(lower(trigger.first))
}

/**
 * "after a boat capsized", "where two were shot"; not "as many as ten", nor "after the talks, rebels shelled". "Would return when the rebels
 * left" is as far off as the return.
 */
function opensClause(lower: (k: number) => string, at: number, trigger: Trigger): boolean {
  const word = lower(at)
  if (word === 'as' && (notClause.test(lower(at + 1)) || /^(as|such|well|far|soon|long|many|much)$/.test(lower(at - 1)))) return false
  if (/^(after|when|while|before|as|since)$/.test(word)) for (let k = at + 1; k < trigger.first; k++) if (lower(k) === ',') return false
  if (/^(when|while|before|as)$/.test(word)) for (let k = at - 1; k > at - 12; k--) if (/^(would|could|might)$/.test(lower(k))) return false
  return true
}

const notClause = /^(well|many|much|part|of|far|soon|long|a|an)$/

/** "denied the report and shelled Ebo", "… and is expected to resign": what stands behind "and" is a verb, whose subject is that of the verb before. */
function isOfSubject(lower: (k: number) => string, and: number, trigger: Trigger): boolean {
  let finite = isPast(trigger)
  for (let k = and + 1; k < trigger.first; k++) {
    if (!besideVerb.test(lower(k))) return false
    finite ||= /^(is|are|was|were|will|plans?)$/.test(lower(k))
  }
  return finite
}

/** "denied it had shelled Ebo and burned the mill", "rejected reports its planes …": what is denied is a clause with no "that" before it. */
function takesClause(lower: (k: number) => string, verb: number): boolean {
  const told = /^(reports?|claims?|allegations?|accusations?)$/.test(lower(verb + 1))
  const who = told ? verb + 2 : verb + 1
  return (doers.test(lower(who)) && lower(who + 1) !== 'and') || (told && /^(its|their|his|her)$/.test(lower(who)))
}

const besideVerb =
  /^(was|were|is|are|has|have|will|plans?|been|then|later|also|since|soon|instead|again|on|in|at|(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|expected|due|set|to|\w+ly)$/

/** "if no agreement is reached", "unless nobody is hurt". */
function isConditional(lower: (k: number) => string, negation: number): boolean {
  for (let k = negation - 1; k >= negation - 4; k--) if (/^(if|unless|whether)$/.test(lower(k))) return true
  return false
}

const besideParticiple = /^(in|by|on|at|with|from|near)$/

/** "said it would close the trails", "said that his department would meet the rebels": what its doer announces is planned. */
function isOwnPlan(lower: (k: number) => string, said: number, trigger: Trigger): boolean {
  if (!/^(said|says|say|announced)$/.test(lower(said))) return false
  const who = afterDay(lower, said + 1)
  const verb = /^(his|her|its|their|our)$/.test(lower(who)) ? who + 2 : who + 1
  return (verb > who + 1 || doers.test(lower(who))) && lower(verb) === 'would' && trigger.first - who <= 7
}

/** "said on Tuesday that it", "said late Monday it": past what stands between the saying and what is said. */
function afterDay(lower: (k: number) => string, at: number): number {
  let k = at
  while (k < at + 4 && sayingWhen.test(lower(k))) k++
  return lower(k) === 'that' ? k + 1 : k
}

const sayingWhen =
  /^(on|late|early|in|a|statement|today|yesterday|morning|evening|afternoon|night|(mon|tues|wednes|thurs|fri|satur|sun)day)$/

const sides = /^(witness|witnesses|residents|villagers|locals|survivors|activists|rebels|militants|insurgents|movement)$/

const doers = /^(it|he|she|they|we)$/

/** "Lorvia says it shot down two jets", "witnesses said tanks opened fire": the word of a side, or of those who were there. */
function isOwnWord(lower: (k: number) => string, said: number, trigger: Trigger): boolean {
  if (trigger.first - said > 14 || !told.test(trigger.subkind)) return false
  if (sides.test(lower(said - 1))) return true
  const who = lower(said + 1) === 'that' ? said + 2 : said + 1
  if (!/^(it|they|its|their|we|our)$/.test(lower(who))) return false
  for (let k = said - 1; k > said - 5; k--) if (/^(police|officers?|deputies|sheriff|department)$/.test(lower(k))) return false
  return true
}

/** "Rebels captured the town, Moscow said", "…, witnesses said": of fights, the word of a side or of those who were there; that of an office is taken. */
function isSidesWord(tokens: readonly Token[], lower: (k: number) => string, trigger: Trigger): boolean {
  if (!fights.test(trigger.subkind)) return false
  for (let k = trigger.last + 1; k < tokens.length; k++) {
    if (!/^(said|says)$/.test(lower(k))) continue
    if (sides.test(lower(k - 1))) return true
    const name = tokens[k - 2]?.text === ',' ? k - 1 : tokens[k - 3]?.text === ',' ? k - 2 : k
    return name < k && isCapital(tokens[name]!.text) && isCapital(tokens[k - 1]!.text) && !recorder.test(lower(name))
  }
  return false
}

const fights = /^(strike|shelling|bombing|clash|capture|deployment)$/

/** What sides tell differently: fights and their harm. */
const told = /^(strike|shelling|bombing|clash|shooting|attack|abduction|capture|destruction|casualty)$/

const modal = /^(may|might|could|would|should|will|'ll)$/

/** "the talks may resume", "the summit will take place": what stands between a noun and its verb decides. */
function verbAhead(tokens: readonly Token[], lower: (k: number) => string, clause: { end: number }, trigger: Trigger): EventStatus | null {
  // "talks, which may be held in Ebo"
  const relative = lower(trigger.last + 1) === ',' ? trigger.last + 2 : trigger.last + 1
  const from = lower(relative) === 'which' && modal.test(lower(relative + 1)) ? relative + 1 : trigger.last + 1
  for (let k = from; k < Math.min(clause.end, from + 8); k++) {
    const word = lower(k)
    if (/^(which|who|that|,|;|after|when|and|but)$/.test(word)) return null
    if (/^(might|could|would|should)$/.test(word) || tokens[k]!.text === 'may') return 'hypothetical'
    if (/^(will|'ll|scheduled|planned|expected|due|slated)$/.test(word)) return 'planned'
    if (/^(was|were|is|are)$/.test(word) && /^(planned|scheduled|expected|due|set|cancelled|canceled|postponed|to)$/.test(lower(k + 1)))
      return /^c/.test(lower(k + 1)) ? 'denied' : 'planned'
    if (/^(is|are|was|were)$/.test(word) && /^(possible|likely|unlikely|feared|threatened)$/.test(lower(k + 1))) return 'hypothetical'
    if (/^(did|does|has|have|had|was|were|is|are)$/.test(word) && negation.test(lower(k + 1))) return 'denied'
    if (/(ed|s)$/.test(word) && word.length > 4 && k > trigger.last + 1 && !/^(is|are|was|were|has|have)$/.test(lower(k + 1))) return null
  }
  return null
}

/** "to stage drills": a plan only where a plan word leads up to it by "to", "be" or directly. */
function governs(word: string, k: number, trigger: Trigger, lower: (k: number) => string): boolean {
  if (/^(will|'ll|won't)$/.test(word)) return trigger.first - k <= 4
  if (/^(upcoming|planned|proposed|scheduled|tomorrow)$/.test(word) && trigger.first - k <= 3) return true
  const gap = trigger.first - k
  if (gap > 8) return false
  for (let i = k + 1; i < trigger.first; i++)
    if (/^(to|for|a|an|on|that|by)$/.test(lower(i))) return !/^(set|ordered|about|prepared)$/.test(word) || lower(k + 1) === 'to'
  return false
}

/** "Ebo is to withdraw its troops", "the president was to visit on Monday". */
function isToBe(lower: (k: number) => string, { first }: Trigger): boolean {
  const at = /^(also|then|later)$/.test(lower(first - 2)) ? first - 3 : first - 2
  return lower(first - 1) === 'to' && /^(is|are|was|were)$/.test(lower(at))
}

/** "The council voted 4-3 on Tuesday to close the bridge". */
function isVoted(lower: (k: number) => string, trigger: Trigger): boolean {
  for (let k = trigger.first - 2; k >= Math.max(0, trigger.first - 16); k--) {
    if (/^(voted|votes|voting)$/.test(lower(k))) return true
    if (/^(;|and|but|that|which|who)$/.test(lower(k))) return false
  }
  return false
}

/** "managed to seize", "used the gun to shoot", "went on to win": the infinitive tells what came about. */
function realised(lower: (k: number) => string, trigger: Trigger): boolean {
  // "residents had to leave"
  if (lower(trigger.first - 2) === 'had') return true
  for (let k = trigger.first - 2; k >= Math.max(0, trigger.first - 6); k--)
    if (/^(managed|began|started|continued|continues|used|went|came|proceeded|forced|able|arrived|returned)$/.test(lower(k))) return true
  return false
}

/** "should have been" blames; it does not suppose. */
function pastOfShould(word: string, next: string): boolean {
  return word === 'can' && next === 'be' ? false : word === 'should' && next === 'have'
}

/** "…, if the talks fail" after the trigger, in the same clause. */
function conditionAfter(lower: (k: number) => string, clause: { end: number }, trigger: Trigger): boolean {
  for (let k = trigger.last + 1; k < clause.end; k++) if (lower(k) === 'unless') return true
  return false
}

/** "According to <somebody>": only their word, unless they are those who record such things. */
function attributed(lower: (k: number) => string, length: number, trigger: Trigger): boolean {
  for (let k = Math.max(0, trigger.first - reach); k < Math.min(length - 1, trigger.last + reach); k++) {
    if (lower(k) !== 'according' || lower(k + 1) !== 'to') continue
    for (let i = k + 2; i < Math.min(length, k + 9); i++) if (recorder.test(lower(i))) return false
    return Math.abs(k - trigger.first) < 40
  }
  return false
}
