import { wordSet } from '../../text/word-set.ts'
import type { Direction } from '../context.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause, reach } from './ends-clause.ts'
import { isParticiple } from './participles.ts'

/** Which way the "to" before a verb points: "agreed to meet", "is to open", "expects to have it back by Wednesday" ahead; "had hoped to finish" looks back. */
export function ofInfinitive(tokens: Token[], i: number): Direction {
  const before = low(tokens, i - 1)
  // "had hoped to finish by May", "was to have begun in May": it did not
  if (low(tokens, i + 1) === 'have') return hopesNow.has(before) || isCalledOff(tokens, i) ? 'future' : 'past'
  // "were ordered to leave Tuesday night": it is told when they were
  if (before === 'ordered' && fleeing.has(low(tokens, i + 1))) return null
  if (infinitiveOf.has(before) && !isBecauseOf(tokens, i - 1)) return low(tokens, i - 2) === 'had' && hoped.has(before) ? 'past' : 'future'
  // "are to be hired by October"
  if ((before === 'is' || before === 'are') && low(tokens, i + 1) === 'be' && isParticiple(tokens, i + 2)) return 'future'
  const isOfBe = before === 'was' || before === 'were' || before === 'is' || before === 'are'
  return isOfBe && !blamed.has(low(tokens, i + 1)) ? 'future' : null
}

const infinitiveOf = wordSet(
  `agreed wants want wanted set plans plan planned expected ready decided due hopes hoped ordered asked intends intended likely able
  promised vowed pledged threatened scheduled urged bailed summoned subpoenaed invited deadline chance forecast predicted projected`,
)

const fleeing = new Set(['leave', 'evacuate', 'flee', 'shelter', 'stay'])

const hopesNow = new Set('expects expect hopes hope plans plan aims aim intends intend wants want'.split(' '))
export const hoped = new Set('hoped planned wanted intended expected'.split(' '))

/** "was to blame" looks back; "was to return on Wednesday" does not. */
const blamed = new Set('blame be'.split(' '))

/** "cancelled a visit that was to have begun on Friday": what is off would lie ahead. */
function isCalledOff(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= reach && !endsClause(tokens, k); k--) if (callingOff.has(low(tokens, k))) return true
  return false
}

const callingOff = new Set('cancelled canceled cancels scrapped postponed dropped abandoned suspended'.split(' '))

/** "death due to the disease": because of it. */
export function isBecauseOf(tokens: Token[], i: number): boolean {
  const next = tokens[i + 2]
  return (
    low(tokens, i) === 'due' &&
    low(tokens, i + 1) === 'to' &&
    (next === undefined || next.capital || next.lexeme !== undefined || causes.has(next.low))
  )
}

const causes = new Set('its his her their our bad poor high low lack illness injuries injury weather'.split(' '))

/** "Court to rule Friday": an infinitive where no verb leads it. */
export function isBareInfinitive(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    low(tokens, i) === 'to' &&
    next?.kind === 'word' &&
    !next.capital &&
    next.lexeme === undefined &&
    !next.low.endsWith('s') &&
    !notInfinitive.has(low(tokens, i - 1)) &&
    tokens[i - 2]?.lexeme?.ordinal === undefined
  )
}

const notInfinitive = new Set('according due close next thanks prior reply related similar up from amounted'.split(' '))
