import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "took off from X", "set sail from X", "departed from X": a journey begins where it is told to come from. */
export function departs(tokens: readonly Token[], { first, last, subkind }: Trigger): boolean {
  return (subkind === 'journey' || subkind === 'start') && (departing.has(lowerAt(tokens, last)) || departing.has(lowerAt(tokens, first)))
}

const departing = wordSet('off out sail depart departed sailed launched launch launches')

/** "withdrew from X", "cancelled a flight from X", "crashed on take-off from X". */
export function isOfDeparture(tokens: readonly Token[], preposition: number, { last, subkind }: Trigger): boolean {
  const lead = lowerAt(tokens, preposition - 1)
  if (preposition === last + 1 && withdraws.has(lowerAt(tokens, last))) return true
  return (
    (subkind === 'closure' && services.has(lead) && !reroutes.has(lowerAt(tokens, last))) ||
    lead === 'takeoff' ||
    (lead === 'off' && (lowerAt(tokens, preposition - 3) === 'take' || lowerAt(tokens, preposition - 2) === 'taking'))
  )
}

const withdraws = wordSet('withdrew withdrawn withdraw withdraws retreated retreat')

/** They end elsewhere, and what is told is where. */
const reroutes = wordSet('diverted rerouted divert reroute')

const services = wordSet('flight flights train trains ferry ferries service services sailing sailings departure departures')

/** "the road to X", "the highway from Y to X": back over the name before. */
export function isOfRoad(tokens: readonly Token[], preposition: number): boolean {
  let k = preposition - 1
  while (k > preposition - 6 && (isCapital(tokens[k]?.text ?? '') || lowerAt(tokens, k) === 'from')) k--
  return roads.has(lowerAt(tokens, k))
}

const roads = wordSet('road roads highway highways motorway motorways route routes railway line track pass trail causeway bridge tunnel')
