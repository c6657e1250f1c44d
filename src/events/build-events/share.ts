import type { Mention } from '../../places/place.ts'
import { wordSet } from '../../text/word-set.ts'
import { isAftermath } from '../aftermath.ts'
import type { Clause } from '../clauses.ts'
import type { TextEvent } from '../event.ts'
import type { Subkind } from '../kinds.ts'
import { opensWithGerund } from '../link-times/shared-with.ts'
import { lowerAt } from '../lower.ts'
import type { Standing } from '../main-event.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { opensStatement } from '../statements.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isCause, isHarm } from './harm.ts'
import { isPlain } from './reports.ts'

/** Gives a new event and those reported before it the places and days that their sentence tells of all of them. */
export function shareAmong(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  event: TextEvent,
  reported: readonly Standing[],
  mentions: readonly Mention[],
): void {
  const before = reported.at(-1)?.event
  if (!before || trigger !== clause.triggers[0]) return
  // "denied that it had shelled Ebo and blamed the rebels": the words were not spoken there
  if (clause.coordinated && (event.status === 'denied') === (before.status === 'denied')) {
    sharePlace(event, before)
    // "left Ebo on Friday and reached Tessel on Sunday": what came on another day came elsewhere
    const isAnew = opensStatement(sentence.tokens, clause.first - 1)
    // Nor did it where somebody was taken to: "was hurt and was flown to Ebo"
    const isThere = event.subkind !== 'journey' || before.subkind === 'journey'
    // "Ebo drew with Tessel and Lorvia lost at Varna": two matches
    const isOther = event.subkind === 'contest' && event.places.some(({ role }) => role !== 'happened')
    if (!isAnew && isThere && !isOther && event.kind === before.kind && !isOnAnotherDay(before, event)) sharePlace(before, event)
    // "Nine died when a lake overflowed and swept away a bridge in Ebo"
    if (isCause(before)) for (const { event: harm } of reported.slice(-3, -1)) if (isHarm(harm)) sharePlace(harm, before)
  }
  if (isUnderOpening(sentence, trigger, event, before, mentions)) sharePlace(event, before)
  if (opensWithWhere(sentence)) sharePlace(event, before)
  if (opensCause(sentence, clause)) {
    const mayBeLater = lowerAt(sentence.tokens, clause.first) === 'after'
    for (const { event: harm } of reported.slice(-2)) shareCause(harm, event, mayBeLater)
  }
  if (opensWithGerund(sentence.tokens, clause) && event.places.length === 0) sharePlace(event, before)
  // "Sailings from Ebo were cancelled when the crew walked out"
  if (event.places.length === 0 && lowerAt(sentence.tokens, clause.first) === 'when') sharePlace(event, before)
}

/** "was dismantled and replaced", "two were killed and seven hurt in X": what "and" joins happened in one place, unless each names its own. */
function sharePlace(event: TextEvent, other: TextEvent): void {
  if (other.sentence.start !== event.sentence.start || event.places[0]?.role === 'happened') return
  const shared = other.places.filter(place => place.role === 'happened' && !event.places.some(own => own.placeId === place.placeId))
  event.places.unshift(...shared)
}

function isOnAnotherDay({ time: a }: TextEvent, { time: b }: TextEvent): boolean {
  return a?.phrase != null && b?.phrase != null && a.edtf !== b.edtf
}

/**
 * "In Ebo police fired tear gas at pupils | who marched on the town hall": a place that opens its sentence is where all of it came, but for what was done
 * before, on another day, or by whoever is tried.
 */
function isUnderOpening(
  { start, tokens }: ReadSentence,
  { first, subkind }: Trigger,
  event: TextEvent,
  before: TextEvent,
  mentions: readonly Mention[],
): boolean {
  const [site] = before.places
  if (before.sentence.start !== start || site?.role !== 'happened' || site.carried !== null || !isPlain.has(event.status)) return false
  if (!opening.has(lowerAt(tokens, 0)) || mentions[site.mention]!.start > (tokens[2]?.start ?? start)) return false
  if (event.places.some(({ role }) => role === 'happened' || role === 'named')) return false
  if (event.status !== 'planned' && isOnAnotherDay(before, event)) return false
  for (let k = first - 1; k > first - 4; k--) if (lowerAt(tokens, k) === 'had') return false
  return !isAftermath({ subkind: before.subkind as Subkind }) || isAftermath({ subkind })
}

const opening = wordSet('in at near')

/** "In Daraa, where the uprising began, | fighters took over the barracks": both were there. */
function opensWithWhere({ tokens }: ReadSentence): boolean {
  if (lowerAt(tokens, 0) !== 'in') return false
  for (let k = 2; k < 6; k++) if (lowerAt(tokens, k) === 'where') return tokens[k - 1]!.text === ','
  return false
}

/** "… were killed | when a bus plunged into a gorge". */
function opensCause({ tokens }: ReadSentence, clause: Clause): boolean {
  return causal.has(lowerAt(tokens, clause.first))
}

const causal = wordSet('when after as')

/** "20 people drowned after a ferry capsized on Lake X on Monday": the harm came where its cause did and, unless somebody died of it later, when. */
function shareCause(harm: TextEvent, cause: TextEvent, mayBeLater: boolean): void {
  const isHarmed = isHarm(harm) || (followsOn.has(harm.subkind) && mishaps.has(cause.subkind))
  if (!isHarmed || !isCause(cause) || harm.sentence.start !== cause.sentence.start) return
  sharePlace(harm, cause)
  sharePlace(cause, harm)
  const isDated = cause.time?.phrase != null && cause.time.from !== null
  const diedLater = mayBeLater && /^die/i.test(harm.quote.slice(harm.trigger.start - harm.start))
  if (harm.status !== cause.status || diedLater) return
  if (isDated && harm.time?.phrase == null) harm.time = cause.time
  // "Last September 22 people drowned after a boat capsized"
  else if (cause.time?.phrase == null && harm.time?.phrase != null && harm.time.from !== null) cause.time = harm.time
}

/** "The road was closed on Sunday after a lorry overturned", "drifted for hours after its engine blew up": what else follows at once. */
const followsOn = wordSet('closure displacement journey')

const mishaps = wordSet('accident disaster destruction')
