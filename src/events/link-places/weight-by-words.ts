import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import { isOrWas } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { departs, isOfDeparture, isOfRoad } from './departure.ts'
import type { Named } from './named.ts'
import { bringing, namedSite, partOf, saysWhere, takesFrom } from './place-words.ts'
import { isSubject, isSubjectOf } from './subject.ts'
import { isFromHome } from './whose.ts'

/** How strongly the word that leads to a name says that it happened there: 4 for what was struck or taken, 3 behind the verb, 2 before it, 1 for what may be. */
export function weightByWords({ tokens, trigger, mention, at, next, k }: Named, inBody: boolean): number {
  const { subkind } = trigger
  const { family } = kinds[subkind]
  const before = lowerAt(tokens, k)
  const gap = at - trigger.last
  // "Half of the old town of Tessel burned down"
  if (before === 'of' && gap < 0 && partOf.has(lowerAt(tokens, k - 1))) return 2
  // "Tessel and Dunmore were shelled"
  if (
    gap < 0 &&
    (trigger.use === 'passive' || isUnderFire(tokens, trigger)) &&
    (takesPlaceAsObject.has(subkind) || subkind === 'closure') &&
    before !== 'of' &&
    before !== 'from' &&
    !saysWhere.has(before) &&
    isSubjectOf(tokens, next, trigger)
  )
    return 4
  // "Lorvia went dark", "Tessel has lost power"
  if (gap < 0 && subkind === 'closure' && befallen.has(lowerAt(tokens, trigger.first)) && isSubjectOf(tokens, next, trigger)) return 4
  // "closed the Strait of Hormuz"
  if (k === trigger.last && subkind === 'closure') return 4
  if (takesPlaceAsObject.has(subkind) && gap > 0 && gap <= 5 && (k === trigger.last || leadsToObject.has(before))) return 4
  // "a blast hit Ebo", "an explosion rocked Tessel"
  if (subkind === 'accident' && trigger.use === 'noun' && gap > 0 && gap <= 3 && befalls.has(before)) return 4
  // "One of the plants under renovation is the Tessel Mill"
  if (family === 'works' && isOrWas.has(before) && k > trigger.last && k - trigger.last <= 3) return 3
  const after = tokens[next]?.text ?? ''
  if (saysWhere.has(before) && before !== 'to' && after !== "'" && after !== '’') return gap > 0 ? 3 : 2
  // "blocked the roads from X to Y", "The road to X is closed": along it, up to there
  if ((before === 'to' || before === 'from') && barred.has(subkind) && isOfRoad(tokens, k)) return gap > 0 ? 3 : 2
  if (before === 'from' && isFromHome(tokens, k)) return 0
  if (before === 'from')
    return takesFrom.has(subkind) || departs(tokens, trigger) || isOfDeparture(tokens, k, trigger) ? (gap > 0 ? 3 : 2) : 0
  // "were rerouted to X", "spread to X": where they came
  if (
    before === 'to' &&
    gap > 0 &&
    gap <= 12 &&
    (takesTo.has(subkind) || (subkind === 'disaster' && bringing.has(lowerAt(tokens, trigger.first))))
  )
    return 3
  // "Lorvia recalled its ambassador", "Lorvia's finance minister resigned": what a country does as a country, it does there
  const isOfState = ofState.has(subkind) || (subkind === 'closure' && lowerAt(tokens, trigger.last + 1) === 'its')
  if (gap < 0 && mention.place?.kind === 'country' && isOfState && isSubject(tokens, at, next)) return 1
  // "was flown to Tessel", "taken to a Tessel hospital", "a truce that saddens Lorvia": something happens there, but not the deed
  if (mention.place?.kind === 'country' && before !== 'of') return 0
  if (mention.role !== 'happened' || before === 'to' || after === 'hospital' || !inBody) return 0
  // "The Ebo volcano in Lorvia erupted", "rammed the gate of the Tessel lock on the Ohara"
  return namedSite.has(lowerAt(tokens, next)) && saysWhere.has(lowerAt(tokens, next + 1)) && !isCapital(after) ? (gap > 0 ? 3 : 2) : 1
}

/** "Tessel came under fire" */
function isUnderFire(tokens: readonly Token[], { first, last }: Trigger): boolean {
  return last > first + 1 && lowerAt(tokens, first + 1) === 'under' && lowerAt(tokens, last) === 'fire'
}

const befallen = wordSet('went lost gone go lose')
const leadsToObject = wordSet('on against of to into hit hits struck strikes rocked shook devastated swept')
const befalls = wordSet('hit hits struck strikes rocked rocks shook shakes')

/** What ends where it goes to. */
const takesTo = wordSet('journey aid deployment outbreak closure visit displacement')

const ofState = wordSet('appointment diplomacy business election sanction outbreak')
const barred = wordSet('closure protest disaster destruction repair')

/** "toured X", "shelled X", "left X", "the invasion of X". */
const takesPlaceAsObject = wordSet('visit strike shelling bombing attack capture destruction displacement disaster journey')
