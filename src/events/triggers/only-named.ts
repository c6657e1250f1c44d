import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { determiner, joins, preposition } from '../small-words.ts'

/** "called for an immediate ceasefire", "demanded talks": what is asked for is none yet. */
export function isAskedFor(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'for') return asking.has(lowerAt(tokens, k - 1))
    if (demand.has(word)) return true
    if (preposition.has(word) || joins.has(word)) return false
  }
  return false
}

const demand = wordSet('demand demands demanded demanding')
const asking = wordSet('call calls called calling appeal appeals appealed plea pleas pleaded')

/** "acquitted of involuntary homicide": a crime by its name, and none that is told; "cleared of the murder of Ann Jones" tells one. */
export function isCharge(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'of' || word === 'with') return isTriedBefore(tokens, k)
    if (determiner.has(word) || tokens[k]!.kind !== 'word') return false
  }
  return false
}

/** "acquitted of", "cleared surgeon Ann Osei of". */
function isTriedBefore(tokens: readonly Token[], of: number): boolean {
  for (let k = of - 1; k > of - 7 && tokens[k]?.kind === 'word'; k--) if (tried.has(lowerAt(tokens, k))) return true
  return false
}

const tried = wordSet('acquitted acquits cleared clears')

/** "switched off for repairs", "closed for renovation": what for, and none that is told. */
export function isPurpose(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first - 1) === 'for' && purposes.has(lowerAt(tokens, first))
}

const purposes = wordSet(
  'repair repairs renovation renovations construction reconstruction demolition modernisation modernization expansion',
)

/** "ordered the organisers of a protest to be held", "victims of the crash were buried", "cut the number of attacks": it only says who, or how many. */
export function isOfPeople(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k > first - 5; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'of') return ofPeople.has(lowerAt(tokens, k - 1))
    if (word === '' || preposition.has(word) || joins.has(word)) return false
  }
  return false
}

const ofPeople = wordSet(
  `organisers organizers organiser organizer leader leaders ringleader ringleaders mastermind masterminds victim victims survivor survivors
  suspect suspects perpetrators participants number numbers risk risks rate rates danger likelihood`,
)

/** "was jailed for life for the murder of a baker": the news is what the court did. */
export function isTried(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 4 && tokens[k]?.kind === 'word' && !leadsToCharge.has(lowerAt(tokens, k))) k--
  if (!leadsToCharge.has(lowerAt(tokens, k))) return false
  for (let verb = k - 1; verb > k - 14 && tokens[verb]; verb--) {
    const word = lowerAt(tokens, verb)
    if (sentences.has(word)) return true
    if (word === ',' || word === ';' || word === 'after' || word === 'that') return false
  }
  return false
}

const leadsToCharge = wordSet('for of over')
const sentences = wordSet('sentenced jailed convicted imprisoned guilty acquitted fined')

/** "An inquest into the deaths of three men opened": what opened is the inquest. */
export function isLookedInto(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 4 && tokens[k]?.kind === 'word' && !looksInto.has(lowerAt(tokens, k))) k--
  return looksInto.has(lowerAt(tokens, k)) && lookers.has(lowerAt(tokens, k - 1))
}

const looksInto = wordSet('into over on about')
const lookers = wordSet(
  'inquest inquiry enquiry investigation probe trial hearing review debate report inquests inquiries investigations hearings',
)
