import { ruleCount, ruleNumber } from './name-rules.ts'
import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'

const columns = new WeakMap<RuleWeights, Float64Array>()

/** The weights by number of their rules, made once. Rules that are numbered later have none. */
function columnOf(weights: RuleWeights): Float64Array {
  let column = columns.get(weights)
  if (!column) {
    const learned = Object.entries(weights.rules).map(([name, weight]) => [ruleNumber(name), weight] as const)
    column = new Float64Array(ruleCount())
    for (const [rule, weight] of learned) column[rule] = weight
    columns.set(weights, column)
  }
  return column
}

/** Sets the chance that each name is a place, from the evidence noted so far. */
export function weighNames(toponyms: readonly Toponym[], weights: RuleWeights): void {
  const column = columnOf(weights)
  const known = column.length
  for (const toponym of toponyms) {
    const { rules, values } = toponym
    const count = rules.length
    let sum = weights.bias
    for (let i = 0; i < count; i++) {
      const rule = rules[i]!
      if (rule < known) sum += column[rule]! * values[i]!
    }
    toponym.chance = 1 / (1 + Math.exp(-sum))
  }
}
