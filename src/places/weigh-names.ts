import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'

/** Sets the chance that each name is a place, from the evidence noted so far. */
export function weighNames(toponyms: readonly Toponym[], weights: RuleWeights): void {
  for (const toponym of toponyms) {
    let sum = weights.bias
    for (let i = 0; i < toponym.rules.length; i++) sum += (weights.rules[toponym.rules[i]!] ?? 0) * toponym.values[i]!
    toponym.chance = 1 / (1 + Math.exp(-sum))
  }
}
