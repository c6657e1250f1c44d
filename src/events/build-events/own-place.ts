import type { Mention } from '../../places/place.ts'
import type { Span } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Antecedent, carriedPlace, sameAgain } from '../carry.ts'
import type { Clause } from '../clauses.ts'
import type { EventPlace } from '../event.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { standsUnder } from '../settle-main-place.ts'
import { isInNextStatement } from '../statements.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isCause, isHarm } from './harm.ts'

/** "Lorvia’s minister resigned", "Lorvia has confirmed its first case": what befalls a land’s offices and its health befalls it at home. */
export function inOwnLand(places: EventPlace[], { subkind }: Trigger, at: Span, mentions: readonly Mention[]): EventPlace[] {
  const [first, ...others] = places
  if (first?.role !== 'origin' || !ofLands.has(subkind)) return places
  const { place, end, adjective } = mentions[first.mention]!
  // "won Lorvia’s presidential run-off"
  const isBeside = end <= at.start || subkind === 'election'
  return place?.kind === 'country' && !adjective && isBeside ? [{ ...first, role: 'happened' }, ...others] : places
}

const ofLands = wordSet('appointment outbreak election')

/** Where "in the same town" says where something happened: behind it or before, with no place named before those words. */
export function placeAgain(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  places: readonly EventPlace[],
  mentions: readonly Mention[],
): number {
  const again = sameAgain(sentence, clause)
  if (again < 0 || isInNextStatement(sentence.tokens, clause, trigger, again)) return -1
  const { start } = sentence.tokens[again]!
  return places.some(({ mention, role }) => role === 'happened' && mentions[mention]!.start < start) ? -1 : again
}

export function underHeading(mention: number | undefined, mentions: readonly Mention[]): EventPlace | null {
  if (mention === undefined) return null
  const { name, place } = mentions[mention]!
  return { mention, placeId: place!.id, role: 'happened', carried: `${standsUnder} “${name}”` }
}

export function carriedTo(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  mentions: readonly Mention[],
  known: readonly Antecedent[],
): EventPlace | null {
  const carried = carriedPlace(sentence, clause, known, isHarm(trigger) || isCause(trigger))
  const place = carried && mentions[carried.mention]!.place
  return place ? { mention: carried.mention, placeId: place.id, role: 'happened', carried: carried.rule } : null
}

/** A place that was taken up once can be taken up again: "this facility" after "this factory". */
export function carriedAntecedent(place: EventPlace, clause: Clause, sentence: ReadSentence): Antecedent {
  return {
    mention: place.mention,
    placeId: place.placeId,
    noun: 'facility',
    at: sentence.tokens[clause.first]!.start,
    division: false,
    state: false,
    great: false,
    happened: true,
    acts: false,
    origin: false,
    listed: false,
    harmed: false,
    recalledIn: -1,
    country: null,
  }
}
