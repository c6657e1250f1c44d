import type { Reason } from './place.ts'
import { type ReasonRule, reasonInWords } from './reason-words.ts'

type Params = NonNullable<Reason['params']>

/** Evidence gathered under what can be said of it: many small rules are one thing to a reader. */
export class Reasons {
  private readonly said = new Map<string, { rule: ReasonRule; params: Params; weight: number }>()

  add(rule: ReasonRule, params: Params, weight: number): void {
    const key = `${rule} ${Object.values(params).join(' ')}`
    const known = this.said.get(key)
    if (known) known.weight += weight
    else this.said.set(key, { rule, params, weight })
  }

  /** The heaviest first, and only what weighs. */
  heaviest(most: number): Reason[] {
    return [...this.said.values()]
      .filter(({ weight }) => Math.abs(weight) >= leastWeight)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, most)
      .map(({ rule, params, weight }) => reasonOf(rule, params, weight))
  }
}

const leastWeight = 0.25

export function reasonOf(rule: ReasonRule, params: Params, weight: number): Reason {
  return { rule, words: reasonInWords(rule, params), params, weight: Math.round(weight * 100) / 100 }
}
