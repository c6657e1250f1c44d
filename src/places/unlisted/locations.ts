import { column, senseRuleCount, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import type { RuleWeights } from '../weights.ts'

/** What tells whether an unlisted place lies where it was put: how much of the text lies around there, and how near that is said. */
export const locationRules = ['unlisted-support', 'unlisted-beside', 'unlisted-in-container'] as const

/** What `locationRules` say of the unlisted reading of a name. */
export function locationEvidence({ senses }: Toponym): number[] {
  return locationRules.map(rule => senses.evidence[(senses.rows.length - 1) * senseRuleCount + column[rule]]!)
}

/** A text that goes round the world puts the names nobody lists with less certainty. They are told all the same, with that doubt. */
export function weighLocations(toponyms: readonly Toponym[], { bias, rules }: RuleWeights): void {
  for (const toponym of toponyms) {
    const { senses } = toponym
    toponym.located = 1
    if (senses.rows[senses.best] !== unlisted) continue
    const at = (senses.rows.length - 1) * senseRuleCount
    let sum = bias
    for (const rule of locationRules) sum += (rules[rule] ?? 0) * senses.evidence[at + column[rule]]!
    toponym.located = 1 / (1 + Math.exp(-sum))
  }
}
