import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import { relatives } from '../small-words.ts'
import { denies, statusWord } from '../status-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { endsDenial } from './denied-before.ts'

export const nobody = wordSet('nobody none nothing')

export const evidence = wordSet(
  'sign signs evidence indication indications trace proof suggestion report reports question hint risk danger threat',
)

/** Whether a word that negates is told of a trigger: "did not close the mill", and not "no longer", nor "was not found until Monday". */
export function isNegated(
  tokens: readonly Token[],
  lower: (k: number) => string,
  k: number,
  clause: { end: number },
  trigger: Trigger,
): boolean {
  return (
    !saysNothing(lower, k) &&
    !isPutTill(lower, clause, trigger) &&
    !isDuring(lower, k, trigger) &&
    !isInName(tokens, k, trigger) &&
    !isInInsertion(tokens, k, trigger)
  )
}

/** "no longer", "it is no wonder that", "not only killed": none of these denies. */
function saysNothing(lower: (k: number) => string, k: number): boolean {
  const next = lower(k + 1)
  // "Nothing was signed"; "said nothing and left", "nothing but"
  if (lower(k) === 'nothing') return !besideNothing.has(next)
  if (lower(k) === 'no' || lower(k) === 'without') return affirms.has(next)
  return lower(k) === 'not' && (next === 'only' || next === 'just' || next === 'merely' || (statusWord(next) & denies) > 0)
}

const besideNothing = wordSet('was were has had is')
const affirms = wordSet('longer wonder surprise doubt question secret coincidence')

/** "was not found until Monday": on Monday it was. */
function isPutTill(lower: (k: number) => string, clause: { end: number }, { last, use }: Trigger): boolean {
  if (use === 'noun' || use === 'mentioned') return false
  for (let k = last + 1; k < Math.min(clause.end, last + 9); k++) {
    if (lower(k) === 'until' || lower(k) === 'till') return true
    if (endsDenial.has(lower(k)) || lower(k) === ',') return false
  }
  return false
}

/** "Nobody died in the crash", "did not speak after the attack": what is denied came with what the noun tells, which did happen. */
function isDuring(lower: (k: number) => string, k: number, { first, use }: Trigger): boolean {
  if (use !== 'noun' && use !== 'mentioned') return false
  for (let i = k + 1; i < first; i++) {
    if (besideWhat.has(lower(i))) return true
    if (within.has(lower(i)) && definite.has(lower(i + 1))) return true
  }
  return false
}

const besideWhat = wordSet('during after following despite since amid')
const within = wordSet('in from')
const definite = wordSet('the that this')

/** The "Without" of "Doctors Without Borders", where verbs have small letters. */
function isInName(tokens: readonly Token[], k: number, { first }: Trigger): boolean {
  // "reactor No. 4 exploded"
  if (tokens[k + 1]?.text === '.' && tokens[k + 2]?.kind === 'number') return true
  return [k - 1, k, k + 1].every(i => isCapital(tokens[i]?.text ?? '')) && !isCapital(tokens[first]!.text)
}

/** "A man who had never held a camera won": the negation is of whom it is told, and has a verb of its own before the trigger's. */
function isOfWhom(tokens: readonly Token[], k: number, { first, use }: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  let opens = k - 1
  while (opens > k - 4 && !relatives.has(lowerAt(tokens, opens))) opens--
  if (!relatives.has(lowerAt(tokens, opens)) || lowerAt(tokens, opens) === 'that') return false
  for (let i = k + 1; i < first; i++) if (isPastForm(lowerAt(tokens, i))) return !joining.has(lowerAt(tokens, first - 1))
  return false
}

const joining = wordSet('and or nor')

/** "The mayor, who is not related, was elected": what stands between commas is over before the verb. */
function isInInsertion(tokens: readonly Token[], k: number, trigger: Trigger): boolean {
  const { first } = trigger
  if (isOfWhom(tokens, k, trigger)) return true
  let closes = k + 1
  while (closes < first && tokens[closes]!.text !== ',') closes++
  if (closes === first) return false
  for (let opens = k - 1; opens > k - 7; opens--) if (relatives.has(lowerAt(tokens, opens))) return tokens[opens - 1]?.text === ','
  return false
}

/** "was nearly killed", "almost crashed", "all but drowned": it stopped short of that. */
export function isShortOf(lower: (k: number) => string, { first, subkind }: Trigger): boolean {
  if (!endsBadly.has(subkind)) return false
  const before = lower(first - 1)
  return before === 'nearly' || before === 'almost' || (before === 'but' && lower(first - 2) === 'all')
}

const endsBadly = wordSet('casualty accident shooting abduction destruction disaster')
