import type { Reason } from './place.ts'
import { type ReasonRule, reasonInWords } from './reason-words.ts'

type Params = NonNullable<Reason['params']>

/** Evidence gathered under what can be said of it: many small rules are one thing to a reader. */
export class Reasons {
  private readonly said: { rule: ReasonRule; params: Params; weight: number }[] = []

  add(rule: ReasonRule, params: Params, weight: number): void {
    const { said } = this
    for (let i = 0; i < said.length; i++) {
      const known = said[i]!
      if (known.rule !== rule || !isSame(known.params, params)) continue
      known.weight += weight
      return
    }
    said.push({ rule, params, weight })
  }

  /** The heaviest first, and only what weighs. */
  heaviest(most: number): Reason[] {
    const heavy = this.said.filter(({ weight }) => Math.abs(weight) >= leastWeight)
    if (heavy.length > 1) heavy.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    if (heavy.length > most) heavy.length = most
    return heavy.map(({ rule, params, weight }) => reasonOf(rule, params, weight))
  }
}

/** What weighs less is not worth a reader's time. */
export const leastWeight = 0.25

/** Of one rule, whose parameters have the same names. */
function isSame(a: Params, b: Params): boolean {
  for (const name in a) if (a[name] !== b[name]) return false
  return true
}

export function reasonOf(rule: ReasonRule, params: Params, weight: number): Reason {
  return { rule, words: reasonInWords(rule, params), params, weight: Math.round(weight * 100) / 100 }
}
