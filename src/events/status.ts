import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import type { EventStatus } from './event.ts'
import { isPastForm } from './inflect.ts'
import { kinds } from './kinds.ts'
import { isLy, lowerAt } from './lower.ts'
import { articles, isOrWas, relatives, smallAdverbs } from './small-words.ts'
import { opensStatement } from './statements.ts'
import { claims, denies, isHearsay, negates, plans, statusWord, subordinates, supposes, tales, threatens, turns } from './status-words.ts'
import type { Trigger } from './triggers/trigger.ts'
import { according, inTale, statusAt, unless, type WordSigns } from './word-signs.ts'

/** Whose word we take for the fact, since news does: those who record events, not those with a side in them. */
const recorder = wordSet(
  `police official officials authorities investigator investigators deputies sheriff officer officers prosecutor prosecutors detective detectives coroner
  medical record records document documents court fire firefighters department ministry army military spokesman spokeswoman report agency agencies
  emergency rescuer rescuers doctors medics paramedics hospital hospitals service nations survey figures statistics results governor mayor`,
)

/** How many words off a word may stand and still bear on a trigger. */
const reach = 60

/**
 * Whether the text says it happened. Looks to the left of the trigger, the nearest word first, since English puts
 * "would", "plans to", "denied that" and "if" there: "The ministry denied that its planes bombed the town" → `denied`.
 */
export function statusOf(
  { tokens, signs }: { tokens: readonly Token[]; signs: WordSigns },
  clause: { first: number; end: number },
  trigger: Trigger,
  inQuotes: boolean,
): EventStatus {
  const lower = (k: number) => lowerAt(tokens, k)
  if (isAsked(tokens) || (signs.holds & inTale && isInFiction(lower, trigger))) return 'hypothetical'
  // "were to have met in January": they did not
  const have = lower(trigger.first - 1) === 'been' ? trigger.first - 2 : trigger.first - 1
  if (lower(have) === 'have' && lower(have - 1) === 'to' && isOrWas.has(lower(have - 2))) return 'denied'
  // "The mill should have been closed in January": it was not
  if (lower(have) === 'have' && lower(have - 1) === 'should') return 'denied'
  if (mustBe(lower, trigger) || isDreaded(lower, trigger)) return 'hypothetical'
  if (isShortOf(lower, trigger)) return 'denied'
  if (isPast(trigger) && goesOnFromWill(lower, trigger)) return 'planned'
  if (trigger.use === 'gerund' && listsWhatWill(lower, clause, trigger)) return 'planned'
  // "killed nobody"
  if (
    trigger.use === 'finite' &&
    (nobody.has(lower(trigger.last + 1)) || (lower(trigger.last + 1) === 'no' && lower(trigger.last + 2) === 'one'))
  )
    return 'denied'
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
  const alone = tokens[trigger.first - 1]?.text === ',' && isPast(trigger) && besideParticiple.has(lower(trigger.last + 1))
  for (let s = alone ? -1 : signs.statuses.length - 1; s >= 0; s--) {
    const k = signs.statuses[s]!
    if (k >= trigger.first) continue
    if (k < trigger.first - reach) break
    const says = statusAt(tokens, k)
    // "could not cross because the bridge was destroyed": what could not be is not the bridge's
    if (says & turns) break
    // "feared dead after a boat capsized", "denied the theft in Ebo, where two were shot"
    if (says & subordinates) {
      if (past && opensClause(lower, k, trigger)) apart = true
      continue
    }
    const word = lower(k)
    const close = k >= near
    const inClause = k >= clause.first
    if (word === 'and') {
      // "rejected the case on Monday, and Lorvia cut its ties": another acts
      if (isOfSubject(lower, k, trigger) || (past && isOfAnother(tokens, k, trigger))) anew = true
      continue
    }
    if (word === 'that') {
      if (kinds[trigger.subkind].family !== 'statement') anew = false
      continue
    }
    if (says & isHearsay && ofHearsay.has(lower(k + 1))) {
      if (provesWrong(lower, tokens.length, trigger)) return 'denied'
      if (word.startsWith('rum') || word.startsWith('alleg')) claimed = true
    }
    if (apart && !(says & claims)) continue
    if (word === 'announced') {
      if (isOwnPlan(lower, k, trigger) && !conditionAfter(lower, signs, clause, trigger)) planned = true
      continue
    }
    if (word === 'but' || saying.has(word)) {
      // "had denied murder but was convicted", "denied losing ground and said it had won"
      deniable = false
      if (word === 'but') {
        anew = true
        continue
      }
      if (isOwnPlan(lower, k, trigger) && !conditionAfter(lower, signs, clause, trigger)) planned = true
      else if (inClause && isOwnWord(lower, k, trigger)) claimed = true
      continue
    }
    // "put off talks with the rebels", "cancelled the summit"
    if (inClause && close && !isPast(trigger) && isPutOff(lower, k) && !isPartedFrom(lower, k, trigger)) return 'denied'
    // "no date has been set for a meeting": it is neither held nor ruled out
    if (inClause && word === 'no' && undecided.has(lower(k + 1)) && !isPast(trigger) && isSetBehind(lower, k + 2)) return 'hypothetical'
    if (
      inClause &&
      close &&
      says & negates &&
      !saysNothing(lower, k) &&
      !isPutTill(lower, clause, trigger) &&
      !isDuring(lower, k, trigger) &&
      !isInName(tokens, k, trigger) &&
      !isInInsertion(tokens, k, trigger)
    )
      return isConditional(lower, k) ? 'hypothetical' : 'denied'
    // "said there was no sign of a hostile attack"
    if (word === 'no' && evidence.has(lower(k + 1)) && lower(k + 2) === 'of' && trigger.first - k < 8) return 'denied'
    const bound = !anew || takesClause(lower, k)
    if (deniable && bound && ruling.has(word) && lower(k + 1) === 'out' && trigger.first - k < 10) return 'denied'
    // "did not deny that he shot the guard"
    if (says & denies && [k - 1, k - 2].some(before => statusWord(lower(before)) & negates)) continue
    if (deniable && bound && says & denies && trigger.first - k < 14) return isConditional(lower, k) ? 'hypothetical' : 'denied'
    if (bound && says & threatens && ofThreat.has(lower(k + 1)) && trigger.first - k < 9) return 'threatened'
    if (conditional.has(word) && trigger.first - k < 15) return 'hypothetical'
    if (word === 'case' && lower(k - 1) === 'in' && lower(k + 1) !== 'of' && trigger.first - k < 15) return 'hypothetical'
    if (
      inClause &&
      says & supposes &&
      !(word === 'would' && [2, 3, 4, 5, 6].some(back => isOwnPlan(lower, k - back, trigger))) &&
      (close || farReaching.has(word)) &&
      !pastOfShould(word, lower(k + 1))
    ) {
      if (deniable && bound && isDeniedBefore(lower, k)) return 'denied'
      return word === 'would' && isDeliberate(trigger) && isSaidToCome(lower, k) ? 'planned' : 'hypothetical'
    }
    if (inClause && word === 'may' && close && tokens[k]!.text === 'may') return 'hypothetical'
    // "A plan to close the mill was rejected in May": what has been done is done, whatever was planned before it
    if (inClause && says & plans && !(past && !causing.has(word)) && governs(word, k, trigger, lower)) planned = true
    // "The trial of a man accused of theft opened": the court's own acts are no hearsay
    if (ofAccused.has(word) && ofCourt.has(trigger.subkind)) continue
    // "allegedly robbed and stabbed a clerk"
    if (
      (anew && word.endsWith('ly') ? !apart : (inClause || isAccusedOf(word, k, clause)) && bound) &&
      says & claims &&
      trigger.first - k < 12
    )
      claimed = true
  }
  if (trigger.use === 'noun' || trigger.use === 'mentioned') {
    const ahead = verbAhead(tokens, lower, clause, trigger)
    if (ahead) return ahead
  }
  if (planned) return 'planned'
  if (trigger.use === 'infinitive' && isDeclined(lower, trigger)) return 'denied'
  if (trigger.use === 'infinitive' && isVoted(lower, trigger)) return 'planned'
  if (trigger.use === 'passive' && lower(trigger.first - 1) === 'be' && lower(trigger.first - 2) === 'to' && isBidden(lower, trigger))
    return 'planned'
  if (isToBe(lower, trigger)) return 'planned'
  if (trigger.use === 'infinitive' && !realised(lower, trigger)) return 'hypothetical'
  // "Two clinics closed a week ago, and more will follow unless donors pay"
  if (!past && conditionAfter(lower, signs, clause, trigger)) return 'hypothetical'
  return claimed || attributed(lower, signs, tokens.length, trigger) || isSidesWord(tokens, lower, trigger) ? 'said' : 'happened'
}

/** "a film in which the school burns down", "an exercise off Ebo, in which a foe attacks the port": what is played happens nowhere. */
function isInFiction(lower: (k: number) => string, { first }: Trigger): boolean {
  // "In the scenario a foe seized the island"
  if (lower(0) === 'in' && tales.has(lower(2)) && !drills.has(lower(2)) && first > 2) return true
  let k = first - 1
  while (k > first - 9 && lower(k) !== 'which') k--
  if (lower(k) !== 'which' || lower(k - 1) !== 'in') return false
  for (let i = k - 2; i > k - 8; i--) if (tales.has(lower(i))) return true
  return false
}

/** In these, real things are done as well. */
const drills = wordSet('exercise drill')

/** "Did the army shell Ebo?": what is asked is not told. "Who shot the mayor?" takes it for told. */
function isAsked(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.text === '?' ? true : tokens.at(-2)?.text === '?'
  return end && asks.has(lowerAt(tokens, tokens[0]!.kind === 'mark' ? 1 : 0))
}

const asks = wordSet('did does do has have had is are was were will would could can might may should')

/** "denied a report that it would shut the plant", "ruled out that the volcano would erupt". */
function isDeniedBefore(lower: (k: number) => string, would: number): boolean {
  for (let k = would - 1; k >= Math.max(0, would - 8); k--) {
    if (statusWord(lower(k)) & denies || (ruling.has(lower(k)) && lower(k + 1) === 'out')) return true
    if (endsDenial.has(lower(k))) return false
  }
  return false
}

/** "said the firm would open its mill again", "said on Friday that the piers would be rebuilt": a plan, by whomever it is told, of what is done on purpose. */
function isSaidToCome(lower: (k: number) => string, would: number): boolean {
  for (let k = would - 1; k >= Math.max(0, would - 12); k--) {
    if (saying.has(lower(k)) || lower(k) === 'announced') return true
    if (leavesSaying.has(lower(k))) return false
  }
  return false
}

const leavesSaying = wordSet(', ; : “ ” " if unless whether or but when because nobody none no')

function isDeliberate({ subkind }: Trigger): boolean {
  return onPurpose.has(subkind)
}

const onPurpose = wordSet(
  `visit talks summit agreement construction demolition repair trial appointment aid exercise diplomacy decision investigation election
  release`,
)

/** "will be flown home on Friday and buried in August": a participle of the same "will be". */
function goesOnFromWill(lower: (k: number) => string, { first }: Trigger): boolean {
  if (lower(first - 1) !== 'and') return false
  // "will close its works in Ebo at the end of the year and cut 640 jobs"
  const mayBeBase = isSpelledAsPast.has(lower(first))
  for (let k = first - 2; k > first - 16; k--) {
    if (lower(k) === 'be') return will.has(lower(k - 1))
    if (mayBeBase && will.has(lower(k))) return true
    if (leavesWill.has(lower(k)) || (mayBeBase && isPastForm(lower(k)))) return false
  }
  return false
}

/** "The works will involve adding a wing and upgrading the kitchens": gerunds of a list that "will" leads to. */
function listsWhatWill(lower: (k: number) => string, clause: { first: number }, { first }: Trigger): boolean {
  if (!joinsList.has(lower(first - 1)) && !involves.has(lower(first - 1))) return false
  for (let k = first - 1; k >= Math.max(0, clause.first, first - 24); k--)
    if (involves.has(lower(k))) return will.has(lower(k - 1))
    else if (leavesWill.has(lower(k)) && lower(k) !== 'and') return false
  return false
}

const joinsList = wordSet(', and')
const involves = wordSet('involve include mean entail')

const isSpelledAsPast = wordSet('cut shut hit set put quit spread burst beat split shed')

const leavesWill = wordSet('was were been had has have who which that and but if unless ; “ ”')
const nobody = wordSet('nobody none nothing')
const evidence = wordSet(
  'sign signs evidence indication indications trace proof suggestion report reports question hint risk danger threat',
)
const ruling = wordSet('rule rules ruled ruling')
const endsDenial = wordSet('; but said')

/** "has been set", "was yet agreed". */
function isSetBehind(lower: (k: number) => string, from: number): boolean {
  for (let k = from; k < from + 5; k++) if (fixed.has(lower(k))) return true
  return false
}

function isPutOff(lower: (k: number) => string, k: number): boolean {
  return putOff.has(lower(k)) || (lower(k) === 'off' && putOffBy.has(lower(k - 1)))
}

/** "cancelled flights after an attack": another word leads to the noun. */
function isPartedFrom(lower: (k: number) => string, k: number, { first }: Trigger): boolean {
  for (let i = k + 1; i < first; i++) if (leadsElsewhere.has(lower(i))) return true
  return false
}

const putOff = wordSet('cancelled canceled postponed scrapped shelved')
const putOffBy = wordSet('put puts called')
const leadsElsewhere = wordSet(
  'after before over amid following because of in on to for from at by with as while when since until during , and',
)
const fixed = wordSet('set fixed agreed scheduled')
const undecided = wordSet('date dates time timetable timeline venue plan plans decision')
const ofHearsay = wordSet('that of the its their')
const ofThreat = wordSet('to that with of a an it he she they new more further')
const conditional = wordSet('if unless whether')
/** What is supposed may stand far from the word for it. */
const farReaching = wordSet('would could might fear fears feared')
const saying = wordSet('said says say')
const ofAccused = wordSet('accused suspected alleged')

/** "went on trial on Monday, accused | of robbing a bank": the clause's first word hangs on it. */
function isAccusedOf(word: string, at: number, clause: { first: number }): boolean {
  return ofAccused.has(word) && at === clause.first - 1
}

const ofCourt = wordSet('trial arrest release')
/** "ordered the mill closed": a participle that is no past. */
const causing = wordSet('ordered want wants seek seeks')

/** "… are false", "… was dismissed by the mayor", "… proved to be fireworks": what stands behind hearsay takes it back. */
function provesWrong(lower: (k: number) => string, length: number, { last }: Trigger): boolean {
  for (let k = last + 1; k < Math.min(length - 1, last + 24); k++) {
    const word = lower(k)
    if (endsHearsay.has(word)) return false
    if (calls.has(word) && wrong.has(lower(lower(k + 1).endsWith('ly') ? k + 2 : k + 1))) return true
    if (proves.has(word) && !right.has(lower(lower(k + 2) === 'be' ? k + 3 : k + 1)))
      return word.startsWith('prove') || lower(k + 1) === 'out'
  }
  return false
}

const right = wordSet('true right correct accurate')

const proves = wordSet('proved proves turned turns')

const calls = wordSet('are is was were been as')

const endsHearsay = wordSet('; but and who which said')

const wrong = wordSet(`false untrue unfounded baseless groundless wrong incorrect fake denied dismissed rejected refuted debunked disputed`)

function isPast({ use }: Trigger): boolean {
  return use === 'finite' || use === 'passive'
}

/** "capsized", "were shot", "had burned"; not "hits", "is shelled", "will close". */
function isInPast(lower: (k: number) => string, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= trigger.first - 3; k--) {
    if (notPast.has(lower(k))) return false
    if (ofPast.has(lower(k))) return true
  }
  const word = lower(trigger.first)
  return !word.endsWith('s') || word.endsWith('ss')
}

const ofPast = wordSet('was were had')

const notPast = wordSet("is are be will 'll would could may might can should must to")

/**
 * "after a boat capsized", "where two were shot"; not "as many as ten", nor "after the talks, rebels shelled". "Would return when the rebels
 * left" is as far off as the return.
 */
function opensClause(lower: (k: number) => string, at: number, trigger: Trigger): boolean {
  const word = lower(at)
  if (word === 'as' && (notClause.has(lower(at + 1)) || beforeAs.has(lower(at - 1)))) return false
  if (ofTime.has(word)) for (let k = at + 1; k < trigger.first; k++) if (lower(k) === ',') return false
  if (asFarOff.has(word)) for (let k = at - 1; k > at - 12; k--) if (conditionally.has(lower(k))) return false
  return true
}

const conditionally = wordSet('would could might')

const asFarOff = wordSet('when while before as')

const ofTime = wordSet('after when while before as since')

const beforeAs = wordSet('as such well far soon long many much')

const notClause = wordSet('well many much part of far soon long a an')

/** "denied the report and shelled Ebo", "… and is expected to resign": what stands behind "and" is a verb, whose subject is that of the verb before. */
function isOfSubject(lower: (k: number) => string, and: number, trigger: Trigger): boolean {
  let finite = isPast(trigger)
  for (let k = and + 1; k < trigger.first; k++) {
    if (!besideVerb.has(lower(k)) && !isLy(lower(k))) return false
    finite ||= ownVerb.has(lower(k))
  }
  return finite
}

/** ", and Lorvia cut its ties", ", and the mayor resigned": a name or a noun with its article stands before the verb. */
function isOfAnother(tokens: readonly Token[], and: number, { first }: Trigger): boolean {
  if (opensStatement(tokens, and)) return true
  const who = tokens[and + 1]!
  return (
    tokens[and - 1]?.text === ',' && first > and + 1 && first < and + 7 && (isCapital(who.text) || articles.has(lowerAt(tokens, and + 1)))
  )
}

const ownVerb = wordSet('is are was were will plan plans')

/** "denied it had shelled Ebo and burned the mill", "rejected reports its planes …": what is denied is a clause with no "that" before it. */
function takesClause(lower: (k: number) => string, verb: number): boolean {
  const told = tale.has(lower(verb + 1))
  const who = told ? verb + 2 : verb + 1
  return (doers.has(lower(who)) && lower(who + 1) !== 'and') || (told && owners.has(lower(who)))
}

const owners = wordSet('its their his her')

const tale = wordSet('report reports claim claims allegation allegations accusation accusations')

const besideVerb = wordSet(
  `was were is are has have will plan plans been then later also since soon instead again on in at monday tuesday wednesday thursday
  friday saturday sunday yesterday expected due set to`,
)

/** "thought she was going to die": nobody planned it. */
function isDreaded(lower: (k: number) => string, { first, use }: Trigger): boolean {
  if (use !== 'infinitive' || lower(first - 2) !== 'going' || !isOrWas.has(lower(first - 3))) return false
  for (let k = first - 4; k > first - 8; k--) if (dreads.has(lower(k))) return true
  return false
}

const dreads = wordSet('thought think thinks feared felt afraid scared worried convinced sure')

/** "was nearly killed", "almost crashed", "all but drowned": it stopped short of that. */
function isShortOf(lower: (k: number) => string, { first, subkind }: Trigger): boolean {
  if (!endsBadly.has(subkind)) return false
  const before = lower(first - 1)
  return before === 'nearly' || before === 'almost' || (before === 'but' && lower(first - 2) === 'all')
}

const endsBadly = wordSet('casualty accident shooting abduction')

/** "no longer", "it is no wonder that", "not only killed": none of these denies. */
function saysNothing(lower: (k: number) => string, k: number): boolean {
  const next = lower(k + 1)
  if (lower(k) === 'no') return affirms.has(next)
  return lower(k) === 'not' && (next === 'only' || next === 'just' || next === 'merely' || (statusWord(next) & denies) > 0)
}

const affirms = wordSet('longer wonder surprise doubt secret coincidence')

/** "was not found until Monday": on Monday it was. */
function isPutTill(lower: (k: number) => string, clause: { end: number }, { last, use }: Trigger): boolean {
  if (use === 'noun' || use === 'mentioned') return false
  for (let k = last + 1; k < Math.min(clause.end, last + 9); k++) {
    if (lower(k) === 'until' || lower(k) === 'till') return true
    if (endsDenial.has(lower(k)) || lower(k) === ',') return false
  }
  return false
}

/** "Nobody died in the crash", "did not speak after the attack": what is denied came with what the noun tells, which did happen. */
function isDuring(lower: (k: number) => string, k: number, { first, use }: Trigger): boolean {
  if (use !== 'noun' && use !== 'mentioned') return false
  for (let i = k + 1; i < first; i++) {
    if (besideWhat.has(lower(i))) return true
    if (within.has(lower(i)) && definite.has(lower(i + 1))) return true
  }
  return false
}

const besideWhat = wordSet('during after following despite since amid')
const within = wordSet('in from')
const definite = wordSet('the that this')

/** "if no agreement is reached", "unless nobody is hurt". */
/** The "Without" of "Doctors Without Borders", where verbs have small letters. */
function isInName(tokens: readonly Token[], k: number, { first }: Trigger): boolean {
  // "reactor No. 4 exploded"
  if (tokens[k + 1]?.text === '.' && tokens[k + 2]?.kind === 'number') return true
  return [k - 1, k, k + 1].every(i => isCapital(tokens[i]?.text ?? '')) && !isCapital(tokens[first]!.text)
}

/** "A man who had never held a camera won": the negation is of whom it is told, and has a verb of its own before the trigger's. */
function isOfWhom(tokens: readonly Token[], k: number, { first, use }: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  let opens = k - 1
  while (opens > k - 4 && !relatives.has(lowerAt(tokens, opens))) opens--
  if (!relatives.has(lowerAt(tokens, opens)) || lowerAt(tokens, opens) === 'that') return false
  for (let i = k + 1; i < first; i++) if (isPastForm(lowerAt(tokens, i))) return !joining.has(lowerAt(tokens, first - 1))
  return false
}

const joining = wordSet('and or nor')

/** "The mayor, who is not related, was elected": what stands between commas is over before the verb. */
function isInInsertion(tokens: readonly Token[], k: number, trigger: Trigger): boolean {
  const { first } = trigger
  if (isOfWhom(tokens, k, trigger)) return true
  let closes = k + 1
  while (closes < first && tokens[closes]!.text !== ',') closes++
  if (closes === first) return false
  for (let opens = k - 1; opens > k - 7; opens--) if (relatives.has(lowerAt(tokens, opens))) return tokens[opens - 1]?.text === ','
  return false
}

function isConditional(lower: (k: number) => string, negation: number): boolean {
  for (let k = negation - 1; k >= negation - 4; k--) if (conditional.has(lower(k))) return true
  return false
}

const besideParticiple = wordSet('in by on at with from near')

/** "said it would close the trails", "said that his department would meet the rebels": what its doer announces is planned. */
function isOwnPlan(lower: (k: number) => string, said: number, trigger: Trigger): boolean {
  if (lower(said) !== 'announced' && !saying.has(lower(said))) return false
  const who = afterDay(lower, said + 1)
  const verb = allOwners.has(lower(who)) ? who + 2 : who + 1
  return (verb > who + 1 || doers.has(lower(who))) && lower(verb) === 'would' && trigger.first - who <= 7
}

const allOwners = wordSet('his her its their our')

/** "said on Tuesday that it", "said late Monday it": past what stands between the saying and what is said. */
function afterDay(lower: (k: number) => string, at: number): number {
  let k = at
  while (k < at + 4 && sayingWhen.has(lower(k))) k++
  return lower(k) === 'that' ? k + 1 : k
}

const sayingWhen = wordSet(
  `on late early in a statement today yesterday morning evening afternoon night monday tuesday wednesday thursday friday saturday sunday`,
)

const sides = wordSet('witness witnesses residents villagers locals survivors activists rebels militants insurgents movement')

const doers = wordSet('it he she they we')

/** "Lorvia says it shot down two jets", "witnesses said tanks opened fire": the word of a side, or of those who were there. */
function isOwnWord(lower: (k: number) => string, said: number, trigger: Trigger): boolean {
  if (trigger.first - said > 14 || !told.has(trigger.subkind)) return false
  if (sides.has(lower(said - 1))) return true
  const who = afterDay(lower, said + 1)
  if (!ofOurs.has(lower(who))) return false
  for (let k = said - 1; k > said - 5; k--) if (ofPolice.has(lower(k))) return false
  return true
}

const ofPolice = wordSet('police officer officers deputies sheriff department')

const ofOurs = wordSet('it they its their we our')

/** "Rebels captured the town, Moscow said", "…, witnesses said": of fights, the word of a side or of those who were there; that of an office is taken. */
function isSidesWord(tokens: readonly Token[], lower: (k: number) => string, trigger: Trigger): boolean {
  if (!fights.has(trigger.subkind)) return false
  for (let k = trigger.last + 1; k < tokens.length; k++) {
    if (lower(k) !== 'said' && lower(k) !== 'says') continue
    // "In Ebo, where marchers clashed with police, residents said they …": that is what they said
    if (doers.has(lower(k + 1)) || lower(k + 1) === 'that') continue
    if (sides.has(lower(k - 1))) return true
    const name = tokens[k - 2]?.text === ',' ? k - 1 : tokens[k - 3]?.text === ',' ? k - 2 : k
    return name < k && isCapital(tokens[name]!.text) && isCapital(tokens[k - 1]!.text) && !recorder.has(lower(name))
  }
  return false
}

const fights = wordSet('strike shelling bombing clash capture deployment')

/** What sides tell differently: fights and their harm. */
const told = wordSet('strike shelling bombing clash shooting attack abduction capture destruction casualty')

const modal = wordSet("may might could would should will 'll")

/** "the talks may resume", "the summit will take place": what stands between a noun and its verb decides. */
function verbAhead(
  tokens: readonly Token[],
  lower: (k: number) => string,
  clause: { first: number; end: number },
  trigger: Trigger,
): EventStatus | null {
  if (isBeside(lower, clause.first, trigger.first)) return null
  // "talks, which may be held in Ebo"
  const relative = lower(trigger.last + 1) === ',' ? trigger.last + 2 : trigger.last + 1
  const from = lower(relative) === 'which' && modal.has(lower(relative + 1)) ? relative + 1 : trigger.last + 1
  for (let k = from; k < Math.min(clause.end, from + 8); k++) {
    const word = lower(k)
    if (endsVerb.has(word)) return null
    if (maybe.has(word) || tokens[k]!.text === 'may') return 'hypothetical'
    if (toCome.has(word)) return 'planned'
    if (isOrWas.has(word) && lower(k + 1) === 'called' && lower(k + 2) === 'off') return 'denied'
    if (isOrWas.has(word) && isPlanned.has(lower(k + 1))) return lower(k + 1).startsWith('c') ? 'denied' : 'planned'
    if (isOrWas.has(word) && isSupposed.has(lower(k + 1))) return 'hypothetical'
    if (helping.has(word) && statusWord(lower(k + 1)) & negates) return 'denied'
    // "an attack on Ebo or the Old Hills would": a name is no verb
    const mayBeVerb = word.length > 4 && (word.endsWith('ed') || word.endsWith('s')) && !isCapital(tokens[k]!.text)
    if (mayBeVerb && k > trigger.last + 1 && !helpingNow.has(lower(k + 1))) return null
  }
  return null
}

/** "Suspects in the killing of a boy are due in court": the verb ahead is that of somebody else. */
function isBeside(lower: (k: number) => string, start: number, first: number): boolean {
  for (let k = first - 1; k > start && k > first - 5; k--) {
    if (leadsToDeed.has(lower(k))) return true
    if (endsVerb.has(lower(k)) || lower(k) === 'of') return false
  }
  return false
}

const leadsToDeed = wordSet('in over after following during from')

const helpingNow = wordSet('is are was were has have will would could might may')

const helping = wordSet('did does has have had was were is are')

const isSupposed = wordSet('possible likely unlikely feared threatened')

const isPlanned = wordSet('planned scheduled expected due set cancelled canceled postponed to')

const toCome = wordSet("will 'll scheduled planned expected due slated")

const maybe = wordSet('might could would should must')

const endsVerb = wordSet('which who that , ; after when and but')

/** "to stage drills": a plan only where a plan word leads up to it by "to", "be" or directly. */
function governs(word: string, k: number, trigger: Trigger, lower: (k: number) => string): boolean {
  if (will.has(word)) return trigger.first - k <= 4
  if (besideNoun.has(word) && trigger.first - k <= 3) return true
  const gap = trigger.first - k
  if (gap > 8) return false
  // "want him extradited", "ordered the mill closed"
  if (causing.has(word) && isPast(trigger)) return isObjectBetween(lower, k, trigger)
  for (let i = k + 1; i < trigger.first; i++) if (leadsToPlan.has(lower(i))) return !needsTo.has(word) || lower(k + 1) === 'to'
  return false
}

/** Whether nothing but whom or what it is done to stands between: at most five words, and neither a mark nor what leads elsewhere. */
function isObjectBetween(lower: (k: number) => string, k: number, { first }: Trigger): boolean {
  if (first - k < 2 || first - k > 6) return false
  for (let i = k + 1; i < first; i++) if (leadsElsewhere.has(lower(i)) || isOrWas.has(lower(i)) || notOfObject.has(lower(i))) return false
  return true
}

const notOfObject = wordSet('been that who which but ; : — – “ ”')

const needsTo = wordSet('set ordered about prepared')

const leadsToPlan = wordSet('to for a an on that by')

const besideNoun = wordSet('upcoming planned proposed scheduled tomorrow')

const will = wordSet("will 'll won't")

/** "The bridge must be rebuilt", "the mill has to close": what is needed is none yet. */
function mustBe(lower: (k: number) => string, { first, use }: Trigger): boolean {
  const at = use === 'passive' ? (lower(first - 1) === 'be' ? first - 2 : -1) : first - 1
  return lower(at) === 'must' || (lower(at) === 'to' && needing.has(lower(at - 1)) && lower(at - 2) !== 'will')
}

const needing = wordSet('has have needs need')

/** "Ebo is to withdraw its troops", "the president was to visit on Monday". */
function isToBe(lower: (k: number) => string, { first, use }: Trigger): boolean {
  const to = use === 'passive' && lower(first - 1) === 'be' ? first - 2 : first - 1
  const at = smallAdverbs.has(lower(to - 1)) ? to - 2 : to - 1
  return lower(to) === 'to' && isOrWas.has(lower(at))
}

/** "The council voted 4-3 on Tuesday to close the bridge". */
function isVoted(lower: (k: number) => string, trigger: Trigger): boolean {
  for (let k = trigger.first - 2; k >= Math.max(0, trigger.first - 16); k--) {
    if (votes.has(lower(k))) return true
    if (endsVote.has(lower(k))) return false
  }
  return false
}

/** "refused to leave", "failed to reach Ebo", "has yet to open": it was not done; of "may refuse to leave" nobody knows. */
function isDeclined(lower: (k: number) => string, { first }: Trigger): boolean {
  const to = lower(first - 1) === 'to' ? first - 1 : first - 2
  if (lower(to) !== 'to') return false
  const verb = lower(to - 1)
  if (verb === 'yet') return helping.has(lower(to - 2)) || isOrWas.has(lower(to - 2))
  if (!declined.has(verb)) return false
  for (let k = to - 2; k > to - 5; k--) if (undone.has(lower(k))) return false
  return true
}

const declined = wordSet('refused declined failed neglected forgot refuses declines fails refusing declining failing unable')
const undone = wordSet("not never n't if unless may might could would will 'll should")

/** "ordered a fence to be built": it is to be. */
function isBidden(lower: (k: number) => string, { first }: Trigger): boolean {
  for (let k = first - 3; k > first - 9; k--) {
    if (causing.has(lower(k)) || lower(k) === 'asked') return true
    if (endsVote.has(lower(k))) return false
  }
  return false
}

const endsVote = wordSet('; and but that which who')

const votes = wordSet('voted votes voting')

/** "managed to seize", "used the gun to shoot", "went on to win": the infinitive tells what came about. */
function realised(lower: (k: number) => string, trigger: Trigger): boolean {
  // "residents had to leave"
  if (lower(trigger.first - 2) === 'had') return true
  for (let k = trigger.first - 2; k >= Math.max(0, trigger.first - 6); k--) {
    if (cameAbout.has(lower(k))) return true
    // "regrets to announce", "is pleased to announce": the words are said
    if (trigger.subkind === 'statement' && glad.has(lower(k))) return true
    // "the strongest storm to hit Ebo since 1990", "the third ferry to sink this year"
    if (isRanked(lower(k))) return !isAim.test(lower(trigger.first - 2))
  }
  // "the fourth cow in the United States to fall ill"
  if (isOfRanked(lower, trigger)) return true
  // "Bomb threats forced stations in Rome and Brussels to close"
  for (let k = trigger.first - 7; k >= Math.max(0, trigger.first - 10); k--) if (compels.has(lower(k))) return true
  return false
}

const compels = wordSet('forced obliged compelled prompted')

/** Whether what is counted stands farther before, with where it is. */
function isOfRanked(lower: (k: number) => string, { first }: Trigger): boolean {
  for (let k = first - 3; k > first - 9; k--) {
    if (whereabouts.has(lower(k))) {
      for (let at = k - 2; at > k - 5; at--) if (ordinals.has(lower(at))) return true
      return false
    }
    if ((isPastForm(lower(k)) && lower(k) !== 'united') || isOrWas.has(lower(k)) || lower(k) === ',') return false
  }
  return false
}

const whereabouts = wordSet('in on of at from')
const ordinals = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth latest')

function isRanked(word: string): boolean {
  return ranks.has(word) || (word.endsWith('est') && word.length > 5 && !notRanked.has(word))
}

const isAim = /^(attempt|bid|plan|effort|try|chance|step|move|offer|order|call|time|in|at|for)s?$/
const ranks = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth latest worst only')
const notRanked = wordSet('interest request forest arrest harvest protest conquest southwest northwest suggest honest modest')

const glad = wordSet('regret regrets pleased proud delighted happy glad saddened sad sorry honoured honored thrilled excited')

const cameAbout = wordSet(
  'managed began started continued continues used went came proceeded forced able arrived returned led caused prompted helped hurried rushed obliged compelled',
)

/** "should have been" blames; it does not suppose. */
function pastOfShould(word: string, next: string): boolean {
  return word === 'can' && next === 'be' ? false : word === 'should' && next === 'have'
}

/** "…, if the talks fail" after the trigger, in the same clause. */
function conditionAfter(lower: (k: number) => string, { holds }: WordSigns, clause: { end: number }, trigger: Trigger): boolean {
  if (!(holds & unless)) return false
  for (let k = trigger.last + 1; k < clause.end; k++) {
    if (lower(k) === 'unless') return true
    // "has halved rations and warns that stocks will run out unless"
    if (lower(k) === 'that' && opensWarning.has(lower(k - 1))) return false
  }
  return false
}

/** Arrests, releases, treaties and what courts and councils do stand in records, whoever tells of them. */
const onRecord = wordSet('trial arrest release decision agreement appointment')
const opensWarning = wordSet('warns warned says said')

/** "According to <somebody>": only their word, unless they are those who record such things. */
function attributed(lower: (k: number) => string, { holds }: WordSigns, length: number, trigger: Trigger): boolean {
  if (!(holds & according) || onRecord.has(trigger.subkind)) return false
  for (let k = Math.max(0, trigger.first - reach); k < Math.min(length - 1, trigger.last + reach); k++) {
    if (lower(k) !== 'according' || lower(k + 1) !== 'to') continue
    for (let i = k + 2; i < Math.min(length, k + 9); i++) if (recorder.has(lower(i))) return false
    return Math.abs(k - trigger.first) < 40
  }
  return false
}
