import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { isAdverb, isOrWas, preposition } from '../small-words.ts'
import { isAskedFor, isCharge, isLookedInto, isOfPeople, isPurpose, isTried } from './only-named.ts'
import type { TriggerUse } from './trigger.ts'

/** A noun counts as an event where something says it came about: a verb of happening beside it, or its own place or time. */
export function nounUse(tokens: readonly Token[], first: number, last: number): TriggerUse | null {
  if (isAskedFor(tokens, first) || isCharge(tokens, first) || isPurpose(tokens, first)) return null
  if (opensAsCause(tokens, first, last) || isEnded(tokens, first) || isOfPeople(tokens, first) || isTried(tokens, first)) return 'mentioned'
  if (isLookedInto(tokens, first) || lowerAt(tokens, first - 1) === 'since') return 'mentioned'
  let end = last + 9
  for (let k = last + 1; k < Math.min(tokens.length, end); k++) {
    const word = lowerAt(tokens, k)
    // "A drone attack on a depot in Port Sudan on the Red Sea has triggered": names only say where
    if (end < last + 17 && (word === 'the' || isCapital(tokens[k]!.text))) end++
    if (word === ';' || word === '.') break
    if (occurrence.has(word)) return 'noun'
    if (toCome.has(word) && comesAbout.has(lowerAt(tokens, k + 1))) return 'noun'
    if (isOrWas.has(word) && isPlanned.has(lowerAt(tokens, k + 1))) return 'noun'
    if (wasMade.has(word) && (makes.has(lowerAt(tokens, k + 1)) || lowerAt(tokens, k + 1) === 'reported')) return 'noun'
  }
  for (let k = first - 1; k >= Math.max(0, first - 7); k--) {
    const word = lowerAt(tokens, k)
    if (word === ';') break
    // "signed an agreement to end fighting in Ebo": the fighting is not what they made
    if (ends.has(word)) return 'mentioned'
    // "under siege" tells one, "under the treaty" speaks of it
    if (word === 'under') return k === first - 1 ? 'noun' : 'mentioned'
    if (!makes.has(word)) continue
    // "Anyone who saw the attack", "called outbreaks not unusual"
    if (lowerAt(tokens, k - 2) === 'anyone' || (word === 'called' && !callsFor.has(lowerAt(tokens, k + 1)))) return 'mentioned'
    return onlyBeside.has(word) ? 'mentioned' : 'noun'
  }
  return 'mentioned'
}

/** Verbs by which an event named with a noun is said to have come about. */
const occurrence = wordSet(
  `happened happens occurred occurs took takes broke breaks erupted erupts began begins started ended left leaves killed kills injured
  injures wounded claimed followed rocked shook hit struck swept came unfolded stemmed drew caused prompted sparked destroyed forced
  damaged marked continued resumed intensified escalated raged opened closed concluded resulted flattened battered devastated buried
  blocked toppled tore ripped lashed pounded made slammed barrelled barreled triggered swamped inundated knocked crashed touched engulfed
  gutted raced brought dumped cut held collapsed failed expired lasted reached hits strikes buries sweeps forces continues persists persisted
  spreads spread`,
)

const makes = wordSet(
  `launched launches launching carried carry carrying conducted conduct conducts conducting held hold holds holding staged stage staging
  stages made make makes making investigating investigate investigated investigates reported reporting responded responding respond
  called dispatched suffered saw sees committed opened open opening began begin beginning started ordered announced witnessed survived
  attended attend paid met signed sign signs reached reach brokered perform performed undergo undergoing underwent continue
  continued continues probe probing joined join joining led imposed impose imposes imposing lifted tightened slapped agreed declared
  accepted violated broke breached extended battled battle battling fought following after during in`,
)

const ends = wordSet('end ended ending stop stopping halt halting prevent preventing avert averting')
const onlyBeside = wordSet('following after during in')
const callsFor = wordSet('to about in off')
const wasMade = wordSet('was were been being')
const isPlanned = wordSet('planned scheduled expected due set slated')
const toCome = wordSet('will to')
const comesAbout = wordSet('begin start resume open end take continue follow conclude')

/** "The raid happened", "The march then took place", "the search was carried out": what says of a noun that it came about. */
export function isOccurrenceAhead(tokens: readonly Token[], last: number): boolean {
  let k = last + 1
  while (k < last + 3 && isAdverb(lowerAt(tokens, k))) k++
  const word = lowerAt(tokens, k)
  if (word === 'took' || word === 'takes') return lowerAt(tokens, k + 1) === 'place'
  // "The next auction will take place on 2 September"
  if (word === 'will') return comesAbout.has(lowerAt(tokens, k + 1))
  if (word === 'was' || word === 'were') return wasDone.has(lowerAt(tokens, k + 1))
  return cameAbout.has(word)
}

const cameAbout = wordSet('happened occurred unfolded began started ended finished resumed lasted')
const wasDone = wordSet('held staged conducted carried launched')

/** "Six years after the first announcement, the firm started": it is what the rest came after. */
function opensAsCause(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last + 1]?.text !== ',' || first > 8) return false
  for (let k = first - 1; k >= 0; k--) {
    if (tokens[k]!.kind === 'mark') return false
    if (leadsBack.has(lowerAt(tokens, k))) return true
  }
  return false
}

const leadsBack = wordSet('after before since despite')

/** "The miners ended a strike of 19 days on Monday": the news is its end. */
function isEnded(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k > first - 7; k--) {
    const word = lowerAt(tokens, k)
    if (ended.has(word) || (word === 'off' && calls.has(lowerAt(tokens, k - 1)))) return true
    if (word === '' || word === ',' || word === ';' || preposition.has(word)) return false
  }
  return false
}

const ended = wordSet('ended ends end')

/** "called off a two-day strike" */
const calls = wordSet('call calls called calling')
