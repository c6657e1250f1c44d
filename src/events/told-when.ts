import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { lowerAt } from './lower.ts'

/** How a clause vouches for a verb that alone would tell little: by a day or a place of its own, or in the tense of news. */
export type Vouched = 'perfect' | 'placed' | 'dated'

/**
 * Whether a clause tells a verb as news: "has sold its mill", "was rerouted to Dunmore", "sold the mill in May". Null where it does not:
 * "sold his paintings for decades". What is ahead needs a day: "will open on Monday".
 */
export function vouched(tokens: readonly Token[], lower: readonly string[], first: number, last: number, isAhead: boolean): Vouched | null {
  if (!isAhead && isPerfect(lower, first)) return 'perfect'
  const end = clauseEnd(lower, last + 1)
  for (let k = last + 1; k < end; k++) if (isDay(tokens, k)) return 'dated'
  const start = clauseStart(lower, first - 1)
  for (let k = first - 1; k >= start; k--) if (isDay(tokens, k)) return isDayOfSaying(lower, k) ? null : 'dated'
  if (isAhead) return null
  for (let k = last + 1; k < Math.min(end, last + 9); k++)
    if (where.has(lower[k]!) && tokens[k + 1]?.kind === 'word' && isCapital(tokens[k + 1]!.text)) return 'placed'
  return null
}

const where: ReadonlySet<string> = new Set('in at near outside off to from into'.split(' '))
const barrier: ReadonlySet<string> = new Set(
  '; : — – “ ” " after when because which who whose that if while as where before although though but whereas following until since'.split(
    ' ',
  ),
)

function clauseEnd(lower: readonly string[], from: number): number {
  let k = from
  // "since 2021" and "before noon" lead to times, but of something that lasts
  while (k < lower.length && k < from + 18 && !barrier.has(lower[k]!)) k++
  return k
}

function clauseStart(lower: readonly string[], from: number): number {
  let k = from
  while (k >= 0 && k > from - 16 && !barrier.has(lower[k]!) && !(lower[k] === ',' && lower[k + 1] === 'and')) k--
  return k + 1
}

/** "has just been sold", "have agreed"; "which has sold", "has always sold" tell what is so, not what is new. */
function isPerfect(lower: readonly string[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 3); k--) {
    const word = lower[k]!
    if (/^(has|have|'ve)$/.test(word))
      return !notNews.test(lower[k - 1] ?? '') && !awaiting.test(lower[k - 2] ?? '') && !awaiting.test(lower[k - 3] ?? '')
    if (!/^(been|just|now|also|already|again|since|\w+ly)$/.test(word)) return false
  }
  return false
}

const notNews = /^(which|who|that|they|we|you|i|to|may|might|could|would|must|should|will)$/
const awaiting = /^(until|once|if|when|whether|unless|before)$/

const day: ReadonlySet<string> = new Set(
  'yesterday today tonight tomorrow overnight midnight monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan feb aug sept oct nov dec ago'.split(
    ' ',
  ),
)
const unit: ReadonlySet<string> = new Set(
  'day night evening morning afternoon week weekend month year spring summer autumn fall winter season quarter decade'.split(' '),
)
const units: ReadonlySet<string> = new Set('hour hours days weeks months years'.split(' '))

function isDay(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k)
  if (day.has(word)) return true
  if (word === 'march' || word === 'may') return isCapital(tokens[k]!.text) && (k > 0 || tokens[k + 1]?.kind === 'number')
  if (unit.has(word))
    return (
      /^(last|this|next|that|same|previous|following)$/.test(lowerAt(tokens, k - 1)) ||
      /^(before|after|earlier|later)$/.test(lowerAt(tokens, k + 1)) ||
      (lowerAt(tokens, k - 1) === 'the' &&
        lowerAt(tokens, k - 2) === 'of' &&
        /^(end|start|beginning|middle)$/.test(lowerAt(tokens, k - 3))) ||
      (/^(morning|evening|afternoon|night|weekend|day)$/.test(word) &&
        /^(in|at|over|during|later)$/.test(lowerAt(tokens, k - 2)) &&
        lowerAt(tokens, k - 1) === 'the')
    )
  if (units.has(word)) return /^(later|earlier|before)$/.test(lowerAt(tokens, k + 1))
  return (
    tokens[k]!.kind === 'number' &&
    /^(1[5-9]|20)\d\d$/.test(word) &&
    /^(in|since|by|from|for|during|early|late|mid|-)$/.test(lowerAt(tokens, k - 1))
  )
}

/** "said on Monday that it had sold": the day of the words. */
function isDayOfSaying(lower: readonly string[], k: number): boolean {
  for (let back = k - 1; back >= Math.max(0, k - 4); back--) {
    if (/^(said|says|told|announced|confirmed|reported|stated|added|wrote)$/.test(lower[back]!)) return true
  }
  return false
}

/** Whether a day is told between two tokens (the second not included). */
export function hasDay(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isDay(tokens, k)) return true
  return false
}
