import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'

const tables = new WeakMap<RuleWeights, Map<string, number>>()

/** The weights as a map, made once: an object of hundreds of keys is slower to ask. */
function tableOf(weights: RuleWeights): Map<string, number> {
  let table = tables.get(weights)
  if (!table) {
    table = new Map(Object.entries(weights.rules))
    tables.set(weights, table)
  }
  return table
}

/** Sets the chance that each name is a place, from the evidence noted so far. */
export function weighNames(toponyms: readonly Toponym[], weights: RuleWeights): void {
  const table = tableOf(weights)
  for (const toponym of toponyms) {
    const { rules, values } = toponym
    let sum = weights.bias
    for (let i = 0; i < rules.length; i++) {
      const weight = table.get(rules[i]!)
      if (weight !== undefined) sum += weight * values[i]!
    }
    toponym.chance = 1 / (1 + Math.exp(-sum))
  }
}
