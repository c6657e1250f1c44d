import { wordSet } from '../../text/word-set.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import { type Named, ofWhom } from './named.ts'
import { actsFor, chamber, closable, court, decides, isChamberOf, isOfFestival, site } from './of-institution.ts'
import { isApostrophe, saying, saysWhere, spots } from './place-words.ts'
import { isSubject, isSubjectOf } from './subject.ts'

/** What a name says of where some kinds of events happened, wherever it stands; null where the kind says nothing of it. */
export function weightByKind(named: Named): number | null {
  const { tokens, trigger, mention, at, next, k } = named
  const { subkind } = trigger
  const { family } = kinds[subkind]
  // "beat Ebo", "a draw with Ebo": whom they played
  if (subkind === 'contest') {
    const lead = lowerAt(tokens, k)
    if (lowerAt(tokens, next) === 'away' && at > trigger.last) return 2
    if (!saysWhere.has(lead) || opposing.has(lead)) return 0
    // "over Ebo in Tessel": where they played, whoever is at home there
    if ((lead === 'in' || lead === 'at') && at > trigger.last && !isApostrophe(tokens[next])) return 3
  }
  // "won X's election"
  if (subkind === 'election' && isApostrophe(tokens[next]) && Math.abs(at - trigger.last) <= 5) return 3
  // "fired from the direction of X": it did not land there
  if (lowerAt(tokens, k) === 'of' && lowerAt(tokens, k - 1) === 'direction') return 0
  // "residents of X were ordered out"
  if (subkind === 'displacement' && lowerAt(tokens, k) === 'of' && inhabitants.has(lowerAt(tokens, k - 1))) return 3
  // "warned Lorvia", "urged Ebo": whom the words are for
  if (family === 'statement' && k === trigger.last) return 0
  const owner = ofWhom(named)
  // "Residents of X said that shelling went on": unless another place is named, it did so there
  if (at < trigger.first && inhabitants.has(owner) && saying.has(lowerAt(tokens, next)) && kinds[subkind].gravity >= 6) return 1
  // "A Dunmore court acquitted", "bought the Tessel plant", "the Tessel library has been closed": a name that says which
  if (at < trigger.first || subkind === 'business') {
    const owned = lowerAt(tokens, next)
    if (subkind === 'trial' ? court.has(owned) : family === 'works' && (site.has(owned) || isOfFestival(tokens, next))) return 2
  }
  if (at < trigger.first && decides.has(subkind) && mention.role !== 'said' && isChamberOf(tokens, next) && actsFor(tokens, next, trigger))
    return 2
  // "Lorvia has confirmed its first case", "Lorvia declared an outbreak": a country says so of itself
  if (
    at < trigger.first &&
    subkind === 'outbreak' &&
    mention.place?.kind === 'country' &&
    mention.role === 'said' &&
    isSubject(tokens, at, next)
  )
    return mayConfirm.has(lowerAt(tokens, trigger.use === 'noun' ? next : trigger.first)) || trigger.use === 'noun' ? 1 : 0
  // "The Central Bank of Lorvia cut its rate"
  if (
    at < trigger.first &&
    subkind === 'business' &&
    owner === 'bank' &&
    mention.place?.kind === 'country' &&
    rates.has(lowerAt(tokens, trigger.first))
  )
    return 1
  // "Tessel fell"
  if (at < trigger.first && subkind === 'capture' && /^f[ae]ll/.test(lowerAt(tokens, trigger.first)) && isSubjectOf(tokens, next, trigger))
    return 4
  // "The council of Tessel dropped its plan", "The airport of Tessel has been closed"
  if (at < trigger.first && ((subkind === 'decision' && chamber.has(owner)) || (family === 'works' && closable.has(owner)))) return 2
  // "was born in Tessel", "were born at the Tessel zoo"
  if (subkind === 'birth' && k > trigger.last && k - trigger.last <= 3 && spots.has(lowerAt(tokens, k))) return 3
  return null
}

const opposing = wordSet('to between into over')
const inhabitants = wordSet('residents people inhabitants villagers citizens families population')
const mayConfirm = wordSet('confirmed reported recorded detected declared has confirms reports declares')
const rates = wordSet('cut raised lowered raises cuts slashed devalued held')
