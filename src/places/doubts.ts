import type { Gazetteer } from './gazetteer.ts'
import { column, isTown, senseRuleCount, unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'

/** Where readings come out surer than they are: what texts tell that nothing was learned from. */
export const doubtRules = ['small-and-far', 'small-and-alone', 'out-of-round'] as const

/** As large a place is known beyond its neighbourhood. */
const [mostOfVillage, mostOfTown] = [10_000, 50_000]
const near = column['within-300km']
const alone = column['nothing-in-its-country']
const outOfRound = column['out-of-round']

/**
 * What `doubtRules` say of the reading chosen. A village of which nothing near is named is as often another of the name, or none; so is a small town in a
 * country of which nothing else is, and one that a text names which goes round a city far from it.
 */
export function doubtsOf({ senses }: Toponym, gazetteer: Gazetteer): number[] {
  const { rows, kinds, evidence, best } = senses
  const row = rows[best]
  if (row === undefined || row === unlisted) return noDoubts
  const at = best * senseRuleCount
  const away = evidence[at + outOfRound]!
  const people = isTown(kinds[best]!) ? gazetteer.population(row) : mostOfTown
  if (people >= mostOfTown) return away === 0 ? noDoubts : [0, 0, away]
  return [people < mostOfVillage ? 1 - evidence[at + near]! : 0, evidence[at + alone]!, away]
}

const noDoubts = doubtRules.map(() => 0)

const least = 1e-6

/** A chance with its doubts in it, by their weights in log-odds. */
export function doubted(chance: number, doubts: readonly number[], weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (let i = 0; i < doubts.length; i++) sum += doubts[i]! * (weights[doubtRules[i]!] ?? 0)
  if (sum === 0) return chance
  const p = Math.min(1 - least, Math.max(least, chance))
  return Math.min(chance, 1 / (1 + ((1 - p) / p) * Math.exp(-sum)))
}
