import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { hospital, type LexicalEntry, musicians, printed } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { isOrAre, relatives } from '../small-words.ts'
import { type Vouched, vouched } from '../told-when.ts'
import { day, type WordSigns } from '../word-signs.ts'
import { hasCue } from './cues.ts'
import { calendar } from './object-ahead.ts'
import { isVerdict } from './other-sense.ts'
import { particle } from './particles.ts'
import { isPast, leadsAhead, mayBeNoPast } from './tense.ts'
import type { TriggerUse } from './trigger.ts'

/** What speaks for a verb that tells an event only where its clause vouches for it; null: nothing does. */
export function voucherOf(
  tokens: readonly Token[],
  signs: WordSigns,
  { form, subkind, words }: LexicalEntry,
  use: TriggerUse,
  first: number,
  last: number,
): Vouched | null {
  const next = lowerAt(tokens, last + 1)
  const hasDays = (signs.holds & day) !== 0
  // "stopped by on Monday", "passed away", "hit hard" are other verbs; "found that", "found herself" find nothing
  if (
    words.length === 1 &&
    particle.has(next) &&
    subkind !== 'protest' &&
    !isCapital(tokens[last + 2]?.text ?? '') &&
    !isSpell(tokens, last + 1) &&
    !isAtSea(tokens, last + 1)
  )
    return null
  // "released details of the crash" frees nobody
  if ((subkind === 'release' || subkind === 'arrest') && hasCue(printed, tokens, signs, first, last, 5, 7)) return null
  // "The library closed Monday" may be what it does every Monday
  if (subkind === 'closure' && use === 'finite' && next.endsWith('day') && next !== 'yesterday' && next !== 'today') return null
  // "found that the driver was drunk and concluded that he"; "was joined by two friends"
  if (subkind === 'start' && next === 'that') return null
  if (subkind === 'appointment' && use === 'passive' && next === 'by' && lowerAt(tokens, first) === 'joined') return null
  // A storm that "passed north of the islands on Friday" decides nothing, and a school band that "will march in July" demands nothing
  if (subkind === 'decision' && lowerAt(tokens, first).startsWith('pass') && pastWhat.has(next)) return null
  if (subkind === 'protest' && hasCue(musicians, tokens, signs, first, last, 6, 0)) return null
  // "The strikes, which began on Monday, killed nine": that day is the strikes'
  if (subkind === 'start' && words.length === 1 && relatives.has(lowerAt(tokens, first - 1))) return null
  // "was to have reached": it did not
  const have = lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1
  if (lowerAt(tokens, have) === 'have' && lowerAt(tokens, have - 1) === 'to') return null
  // "is to be rebuilt by May", but "two units had restarted by Thursday"
  if (next === 'by' && (tokens[last + 2] === undefined || calendar.has(tokens[last + 2]!.text)) && !isPluperfect(tokens, first)) return null
  if (subkind === 'discovery' && ((words.length === 1 && findsNothing.has(next)) || isVerdict(tokens, first, last))) return null
  // Who is hurt is taken to hospital; that is told with the harm
  if (subkind === 'journey' && hasCue(hospital, tokens, signs, first, last, 5, 9)) return null
  if (
    lowerAt(tokens, last + 1) === 'to' &&
    decides.some(stem => lowerAt(tokens, first).startsWith(stem)) &&
    !isCapital(tokens[last + 2]?.text ?? '')
  )
    return null
  const isOfPast = isPast(form) || form === 'participle'
  if (isOfPast && (use === 'finite' || use === 'passive')) {
    const ahead = use === 'passive' && isOrAre.has(lowerAt(tokens, first - 1))
    const told =
      vouched(tokens, first, last, ahead, hasDays) ??
      (use === 'passive' && befalls.has(subkind) && isWasTold(tokens, first) ? 'placed' : null)
    // "Roe, who was born in Ebo", "born in Ebo in 1933, she": where somebody comes from
    if (lowerAt(tokens, first) === 'born' && (told === 'placed' || use !== 'passive')) return null
    return told ?? (ahead || mayBeNoPast(tokens, first) || lowerAt(tokens, first - 1) === 'have' ? null : 'story')
  }
  const before = lowerAt(tokens, first - 1)
  // "said it would sell"
  if (
    before === 'would'
      ? !tokens.slice(0, first).some(({ spelling }) => saying.has(spelling.lower))
      : before === 'to' && !plannedTo.has(lowerAt(tokens, first - 2))
  )
    return null
  if (form === 'third' || (form === 'base' && !leadsAhead.has(before))) return vouched(tokens, first, last, true, hasDays) && 'scheduled'
  if (form !== 'base') return null
  return vouched(tokens, first, last, true, hasDays)
}

const pastWhat = wordSet(
  `north south east west northeast northwest southeast southwest northern southern over overhead through near close between along across
  beyond behind`,
)

const saying = wordSet('said announced')
const findsNothing = wordSet('that it him her them himself herself themselves itself guilty no nothing')
const decides = ['fail', 'decid', 'agree', 'vot', 'offer', 'promis', 'plann']
const plannedTo = wordSet('likely able is are was were also expected due set scheduled plan planned plans planning intend intends')

/** "burned through the night": how long it did, and no other verb. */
function isSpell(tokens: readonly Token[], through: number): boolean {
  return lowerAt(tokens, through) === 'through' && lowerAt(tokens, through + 1) === 'the' && spells.has(lowerAt(tokens, through + 2))
}

const spells = wordSet('night day morning afternoon evening week weekend')

/** "were seen off the coast", "off the Lorvian shore": off which, and no part of the verb. */
function isAtSea(tokens: readonly Token[], off: number): boolean {
  return (
    lowerAt(tokens, off) === 'off' &&
    lowerAt(tokens, off + 1) === 'the' &&
    (shores.has(lowerAt(tokens, off + 2)) || shores.has(lowerAt(tokens, off + 3)))
  )
}

const shores = wordSet('coast coasts coastline shore shores island islands peninsula cape')

/** "had restarted", "had been moved" */
function isPluperfect(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1) === 'had'
}

/** "The search was suspended": told so in a sentence of its own, it is news; "those who were invited" and "when it was shut" tell of something else. */
function isWasTold(tokens: readonly Token[], first: number): boolean {
  const helper = lowerAt(tokens, first - 1)
  if ((helper !== 'was' && helper !== 'were') || lasts.has(lowerAt(tokens, first + 1))) return false
  for (let k = first - 2; k >= 0 && k > first - 9; k--) if (barsWas.has(lowerAt(tokens, k))) return false
  return true
}

const befalls = wordSet('closure destruction disaster accident aid seizure release capture repair measurement')
const lasts = wordSet('until till since for')
const barsWas = wordSet('who which that if it he she they when while because as , where what after before since until although though')
