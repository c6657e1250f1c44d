import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import type { Clause } from './clauses.ts'
import { isPastForm } from './inflect.ts'
import { kinds } from './kinds.ts'
import { lowerAt } from './lower.ts'
import { relatives, smallAdverbs } from './small-words.ts'
import type { Trigger } from './triggers/trigger.ts'

/**
 * Where a sentence goes on to another statement than that of a trigger, as seen from a token behind it: "… were shot, and the army closed | the road to
 * Ebo", "was stolen from Ebo and found | in Tessel". Neither place nor day there is the trigger's.
 */
export function isInNextStatement(tokens: readonly Token[], { triggers }: Clause, trigger: Trigger, at: number): boolean {
  if (isBehindRelative(tokens, trigger, at) || isBehindAside(tokens, trigger, at) || isInLastingAside(tokens, trigger, at)) return true
  let attributed = false
  for (let k = trigger.last + 1; k < at; k++) {
    const word = lowerAt(tokens, k)
    if (word === 'if' || word === 'unless') return true
    // "started shooting," said a farmer, who fled | to Ebo
    if (word === 'who' && attributed) return true
    if (word === 'said' || word === 'says') attributed = true
    // "was jailed over | a fire in Ebo"
    if (word === 'over' && (trigger.subkind === 'trial' || trigger.subkind === 'arrest')) return true
    // "signed a deal to end the fighting in Ebo": the fighting is there
    if (word === 'to' && ending.has(lowerAt(tokens, k + 1)) && at - k <= 7) return true
    // "told a news conference in Ebo that the men were held in Tessel"
    if (word === 'that' && (kinds[trigger.subkind].family === 'statement' || rulings.has(lowerAt(tokens, trigger.last)))) return true
    // "released two priests taken from a mission at Ebo": there they were taken
    if (taken.has(word) && lowerAt(tokens, k + 1) === 'from' && lowerAt(tokens, k - 1) !== 'and') return true
    // "hosted the king ahead of a summit in Ebo"
    if (word === 'ahead' && lowerAt(tokens, k + 1) === 'of') return true
    // "were razed and cleared in May": what stands behind both is of both
    if ((word === 'and' || word === 'but' || word === 'while') && k > trigger.last + 1) {
      const verb = verbOfNext(tokens, k, at + 2)
      // "hit houses in Ebo and killed nine": what tells the same deed
      if (verb !== null && !triggers.some(({ first, last }) => first <= verb + 1 && verb <= last)) return true
    }
  }
  return false
}

/** "ordered the state to cut flights at Ebo": what was decided is to be there. */
export function isInDecided(tokens: readonly Token[], { subkind, use, last }: Trigger, at: number): boolean {
  if (subkind !== 'decision' || use === 'infinitive') return false
  for (let k = last + 1; k < at; k++) if (lowerAt(tokens, k) === 'to' && isVerbAhead(tokens, k + 1)) return true
  return false
}

/** Whether a small word stands here, and none that leads to a noun: "to cut", not "to the town", "to Ebo". */
function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !isCapital(token.text) && !leadsToNoun.has(lowerAt(tokens, at))
}

const leadsToNoun = wordSet('the a an its their his her this that these those all some both two three four five six')

const taken = wordSet('taken seized abducted kidnapped snatched stolen captured')

/** "ruled on Monday that the bones, kept in Ebo, should go home" */
const rulings = wordSet('ruled heard')
const ending = wordSet('end stop halt prevent avert avoid resolve settle ease')

/** "Two people who had travelled from Ebo | were tested in Tessel on Monday": the verb behind a relative clause goes with what stands before that. */
function isBehindRelative(tokens: readonly Token[], { first, last, use }: Trigger, at: number): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  let k = first - 1
  while (k > first - 4 && !relatives.has(lowerAt(tokens, k))) k--
  if (!relatives.has(lowerAt(tokens, k)) || tokens[k - 1]?.kind !== 'word' || saying.has(lowerAt(tokens, k - 1))) return false
  for (k = last + 1; k < at; k++) {
    const word = lowerAt(tokens, k)
    if (besideParticiple.has(word)) return !startsClause.has(lowerAt(tokens, k - 1))
    if (endsRelative.has(word)) return false
  }
  return false
}

/**
 * "Ann Roe, whose family opened the shop in 1951, said she had been | in Ebo": behind the comma that closes a relative clause the sentence goes on with
 * its own verb, and what stands there is no more of the clause.
 */
function isBehindAside(tokens: readonly Token[], { first, last, use }: Trigger, at: number): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  let opens = first - 1
  while (opens > first - longestAside && !opensAside.has(lowerAt(tokens, opens))) {
    if (tokens[opens]?.text === ',' || tokens[opens]?.text === ';') return false
    opens--
  }
  if (!opensAside.has(lowerAt(tokens, opens)) || tokens[opens - 1]?.text !== ',') return false
  for (let k = last + 1; k < at; k++) {
    if (tokens[k]!.text !== ',') continue
    const verb = isAdverb(lowerAt(tokens, k + 1)) ? k + 2 : k + 1
    if (verb < at && isMainVerb(tokens, verb) && !isListed(tokens, verb, at)) return true
  }
  return false
}

const opensAside = wordSet('who which whose whom where')
const longestAside = 16

function isMainVerb(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k)
  return tokens[k]!.text === word && (helping.has(word) || saying.has(word) || ofNow.has(word) || isPastForm(word))
}

const ofNow = wordSet('will is are can does do may must should')

/** "who was shot, stabbed and robbed in Ebo": one verb of several. */
function isListed(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let k = verb + 1; k < Math.min(end, verb + 5); k++) {
    const word = lowerAt(tokens, k)
    if (word === 'and' || word === 'or') return isPastForm(lowerAt(tokens, k + 1))
  }
  return false
}

const saying = wordSet(
  'said says say told announced confirmed reported added report reports claim claims claimed warned denied show showed',
)
const besideParticiple = wordSet('was were has have had will would')
const startsClause = wordSet('who which that and where when while after before as')
const endsRelative = wordSet('and but where when while after before as ,')

/** ", which has an office | in Ebo, will investigate": what holds of somebody at all times, between commas before the trigger, says where nothing happened. */
export function isInAside(tokens: readonly Token[], trigger: Trigger, at: number): boolean {
  if (at > trigger.first || !hasComma(tokens, at, trigger.first)) return false
  for (let k = at - 1; k > at - 12; k--) {
    // ", a doctor from Ebo who has lived in | Lorvia since 2006, was held"
    if (asideOpener.has(lowerAt(tokens, k)) && lowerAt(tokens, k + 1) === 'has' && lives.has(lowerAt(tokens, k + 2))) return true
    if (tokens[k]?.text === ',') return isAsideOf(tokens, trigger, k + 1)
  }
  return false
}

/** "The mayor, who grew up in | Ebo, abstained": who somebody is. Of a storm that hit Ebo the harm is there. */
function isAsideOf(tokens: readonly Token[], { subkind }: Trigger, opener: number): boolean {
  const word = lowerAt(tokens, opener)
  if (word === 'who' || word === 'whose')
    return !isHarm.has(subkind) || lasting.has(lowerAt(tokens, opener + 1)) || isWasIn(tokens, opener + 1)
  const verb = lowerAt(tokens, opener + 1)
  return word === 'which' && (lasting.has(verb) || isWasIn(tokens, opener + 1) || (verb.endsWith('s') && verb !== 'was'))
}

const isHarm = wordSet('casualty destruction')

/** "began along Route 68, which links Ebo with | the coast": what is so at all times, told behind the trigger. */
function isInLastingAside(tokens: readonly Token[], { last }: Trigger, at: number): boolean {
  for (let k = at - 1; k > Math.max(last + 1, at - 7); k--) {
    if (endsRelative.has(lowerAt(tokens, k))) return false
    if (asideOpener.has(lowerAt(tokens, k)) && tokens[k - 1]!.text === ',') return connecting.has(lowerAt(tokens, k + 1))
  }
  return false
}

const connecting = wordSet('links connects joins leads runs borders separates divides supplies serves')

/** "who was in Ebo on a visit" */
function isWasIn(tokens: readonly Token[], verb: number): boolean {
  const word = lowerAt(tokens, verb)
  return (word === 'was' || word === 'were') && (lowerAt(tokens, verb + 1) === 'in' || lowerAt(tokens, verb + 1) === 'at')
}

const asideOpener = wordSet('which who')
const lives = wordSet('lived worked studied served')
const lasting = wordSet('has have is are lies operates runs owns lives works represents makes')

/** Whether a statement of its own stands between a token and the trigger behind it: "In Ebo a quake toppled a tower, and | waves drowned nine in Tessel". */
export function isInStatementBefore(tokens: readonly Token[], trigger: Trigger, at: number): boolean {
  for (let k = at + 1; k < trigger.first; k++) {
    const word = lowerAt(tokens, k)
    if (subordinating.has(word)) return !hasComma(tokens, k, trigger.first)
    if ((word === 'and' || word === 'but') && opensStatement(tokens, k)) return true
  }
  return false
}

const subordinating = wordSet('after when while because although')

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.text === ',') return true
  return false
}

/** ", and its troops entered", ", but the minister was due": who acts is another than before. */
export function opensStatement(tokens: readonly Token[], joint: number): boolean {
  if (tokens[joint - 1]?.text !== ',') return false
  const verb = verbOfNext(tokens, joint, tokens.length)
  return verb !== null && verb > joint + 1
}

/** The verb that what stands behind a joint is told with, before the next mark; null where that is no statement: "and in Tessel", "and a boy in Ebo". */
function verbOfNext(tokens: readonly Token[], joint: number, end: number): number | null {
  const apart = tokens[joint - 1]?.text === ','
  for (let k = joint + 1; k < Math.min(end, joint + 9, tokens.length); k++) {
    const { kind, text } = tokens[k]!
    const word = lowerAt(tokens, k)
    // "and Lorvia on Monday refused"
    if (word === 'on' && k > joint + 1 && lowerAt(tokens, k + 1).endsWith('day')) {
      k++
      continue
    }
    if (helping.has(word) || (text === word && isPastForm(word) && !isParticipleOf(tokens, k))) {
      // "X and Y were shelled": with no comma before it a new subject may be half of the old
      return k === joint + 1 || apart || isAdverb(lowerAt(tokens, k - 1)) ? k : null
    }
    if (kind === 'mark' && !inWords.has(text)) return null
    if (stops.has(word)) return null
  }
  return null
}

const helping = wordSet('was were is are has have had will would could might')
const stops = wordSet('in on at near off from to with by for after before who which that where when')
const inWords = wordSet("' ’ -")

function isAdverb(word: string): boolean {
  return word.endsWith('ly') || smallAdverbs.has(word)
}

/** "a wounded man", "the detained crew": no verb. */
function isParticipleOf(tokens: readonly Token[], k: number): boolean {
  return determiner.has(lowerAt(tokens, k - 1))
}

const determiner = wordSet('a an the two three four five six seven eight nine ten some many several more')
