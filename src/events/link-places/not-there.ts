import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { judging } from '../../text/verdicts.ts'
import { wordSet } from '../../text/word-set.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isCompared, isOfPenalised } from './compared.ts'
import { departs } from './departure.ts'
import { type Named, ofWhom } from './named.ts'
import { bringing, isApostrophe, partOf, saying, spots, takesFrom } from './place-words.ts'
import { behindItsLand, isWhereSaid, setsScene } from './where-said.ts'
import { isWhereTended } from './where-tended.ts'
import { isOfHome, isOfYard, isOwnerOfSomebody, ownsSite } from './whose.ts'

/** Whether a name says whose something is, or what it is compared with: "the Paris-based firm", "U.S. bases", "the first in Lorvia since May". */
export function saysWhose(named: Named): boolean {
  const { tokens, trigger, mention, at, next, k } = named
  const { subkind } = trigger
  const isLaunched = lowerAt(tokens, k) === 'from' && k === trigger.last + 1 && (takesFrom.has(subkind) || departs(tokens, trigger))
  const isHome = !isLaunched && mention.role === 'origin' && !partOf.has(ofWhom(named)) && !isRightBehind(tokens, trigger, k, next)
  if (isHome || ownsSite(tokens, mention, k, next) || isCompared(tokens, k)) return true
  // "imposed sanctions on two firms in X": those are there, and the law was made elsewhere
  return subkind === 'sanction' && at > trigger.last && isOfPenalised(tokens, trigger.last, at)
}

/** Whether it is where something was said, where somebody is at home or was brought, or what an event is about. */
export function isElse(sentence: ReadSentence, { tokens, trigger, mention, at, next, k }: Named): boolean {
  const { subkind } = trigger
  const { family } = kinds[subkind]
  const before = lowerAt(tokens, k)
  // Those who sign a truce are no places of it, and what happens between two countries does not happen all over them
  if (before === 'between' && (family === 'meeting' || mention.place?.kind === 'country')) return true
  // "Doctors in X reported a case", "Teachers in X called off their strike": whose verb it is acts there
  const isActor = settles.has(before) && next === trigger.first && trigger.use === 'finite' && mention.role !== 'origin'
  // "… , the ministry in X said"
  const isOwnWord = k === trigger.last || k === trigger.last + 1
  const isSaid =
    (!isOwnWord && isWhereSaid(tokens, k)) ||
    (before === 'in' &&
      (saying.has(lowerAt(tokens, behindItsLand(tokens, next))) || (judging.has(lowerAt(tokens, next)) && next !== trigger.first)))
  if (family !== 'statement' && !isActor && (isSaid || (mention.role === 'said' && at < trigger.first && !setsScene(tokens, k))))
    return true
  if (based.has(lowerAt(tokens, k - 1)) || (isOfHome(tokens, k) && !(takesFrom.has(subkind) && k > trigger.last))) return true
  if (!takesFrom.has(subkind) && !departs(tokens, trigger) && isOfYard(tokens, k)) return true
  if (isOfRide(tokens, k) || (subkind === 'trial' && isOfCrime(tokens, trigger.last, k))) return true
  if (before === 'as' && isPerceivedAsFarAs(tokens, k)) return true
  // "above the Mediterranean port"
  if (mention.place?.kind === 'water' && town.has(lowerAt(tokens, next))) return true
  const gap = at - trigger.last
  if (gap > 4 && isWhereTended(sentence, mention)) return true
  // "hosted Lorvia's president": somebody, and not where he is at home
  if (gap > 0 && isOwnerOfSomebody(tokens, next)) return true
  // "cancelled a trip to Ebo", "a protest over Ebo", "a win over Ebo"
  if (before === 'to' && subkind === 'closure' && going.has(lowerAt(tokens, k - 1))) return true
  return before === 'over' && k !== trigger.last && !goesOnAbove.has(subkind)
}

/** "sentenced to 20 years for murders in X", "on trial over a fire in X": the deed was there, and the court may be far away. */
function isOfCrime(tokens: readonly Token[], verb: number, preposition: number): boolean {
  if (lowerAt(tokens, preposition) !== 'in' || preposition - verb < 3) return false
  for (let k = preposition - 1; k > verb && tokens[k]!.kind !== 'mark'; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'for' || word === 'over') return deeds.has(lowerAt(tokens, preposition - 1))
    if (word === 'in' || word === 'at') return false
  }
  return false
}

const deeds = wordSet(
  'crimes atrocities murder murders killing killings massacre massacres attack attacks bombing bombings rape rapes fire blaze crash role part violence abuses',
)

/** "stabbed on a train from X to Y": somewhere between the two. */
function isOfRide(tokens: readonly Token[], before: number): boolean {
  let k = before
  // "to London King's Cross"
  while (k > before - 2 && isCapital(tokens[k]?.text ?? '')) k--
  if (lowerAt(tokens, k) === 'to') for (k--; k > before - 8 && lowerAt(tokens, k) !== 'from'; ) k--
  return (
    lowerAt(tokens, k) === 'from' &&
    rides.has(lowerAt(tokens, k - 1)) &&
    aboard.has(lowerAt(tokens, lowerAt(tokens, k - 2) === 'on' ? k - 2 : k - 3))
  )
}

const rides = wordSet('train bus coach flight plane ferry tram boat ship')
const aboard = wordSet('on aboard')

/** "The blast was heard as far as X", "smelled as far south as X": it was elsewhere. */
function isPerceivedAsFarAs(tokens: readonly Token[], as: number): boolean {
  let far = as - 1
  if (lowerAt(tokens, far) !== 'far') far--
  if (lowerAt(tokens, far) !== 'far' || lowerAt(tokens, far - 1) !== 'as') return false
  for (let k = far - 2; k > far - 6; k--) if (perceived.has(lowerAt(tokens, k))) return true
  return false
}

const perceived = wordSet('heard felt seen smelled smelt visible audible noticed')

/** "will be held in X", "grounded on X", "brought rain to X": what stands right behind the verb says where, whoever else comes from there. */
function isRightBehind(tokens: readonly Token[], { first, last, use }: Trigger, preposition: number, next: number): boolean {
  if ((use !== 'finite' && use !== 'passive') || isApostrophe(tokens[next]) || tokens[next]?.text === '-') return false
  const lead = lowerAt(tokens, preposition)
  if (bringing.has(lowerAt(tokens, first))) return lead === 'to' && preposition > last && preposition - last <= 3
  return (preposition === last || preposition === last + 1) && spots.has(lead)
}

const settles = wordSet('in at')

/** "a group based in Paris": whose it is, not where it happened. */
const based = wordSet('based headquartered born raised educated')
/** "above the Mediterranean port" */
const town = wordSet('port city town village resort')
const going = wordSet('trip trips visit visits journey tour')

/** What goes on above a place is told with "over" it; anything else is about it. */
const goesOnAbove = wordSet(
  'strike test accident disaster journey measurement deployment exercise destruction casualty outbreak imagery closure discovery',
)
