import type { Direction } from '../context.ts'
import { bareWeekday } from '../day-meant.ts'
import { low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import { direction } from '../tense/direction.ts'

/** So many expressions behind a headline may tell which of two Saturdays it is about. */
const nextTimes = 8
/** In tokens. */
const longestHeadline = 30

/**
 * Which way a weekday of a headline points that no verb governs: "No buses on Saturday" is of the Saturday on which, by its report, drivers
 * "will walk out". Undefined where the headline tells it itself, or the report names no such day.
 */
export function asReported(all: Said[], i: number): Direction | undefined {
  const { tokens, phrase } = all[i]!
  const weekday = bareWeekday(phrase.meaning)
  if (weekday === null || tokens !== all[0]!.tokens || tokens.length > longestHeadline || low(tokens, tokens.length - 1) === '.')
    return undefined
  if (direction(tokens, phrase)) return undefined
  for (let k = i + 1; k < all.length && k <= i + nextTimes; k++) {
    const next = all[k]!
    if (next.tokens === tokens || bareWeekday(next.phrase.meaning) !== weekday) continue
    const told = direction(next.tokens, next.phrase)
    if (told) return told
  }
  return undefined
}
