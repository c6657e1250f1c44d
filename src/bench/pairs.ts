import type { Choice } from './fit.ts'

/** A choice as a block of evidence, a row a reading, where any two columns can be looked at together. */
export interface Block {
  /** Where it was made. */
  document: string
  evidence: Float64Array
  right: boolean[]
  counts: number
}

/** Two columns, the first not behind the second. */
export type Pair = readonly [first: number, second: number]

export interface PairOptions {
  most: number
  /** Columns that pair with none. */
  single: ReadonlySet<number>
  /** What the fit will hold their weights down with. */
  penalty: number
}

/** A pair that would say more, and how surely. */
export interface AskedPair {
  pair: Pair
  /** How much likelier the right readings would be, in nats. */
  gain: number
  /** Which way its weight would go: the slope over its spread from document to document, as a z-score goes. */
  steadiness: number
  documents: number
}

/** Rules that speak together in fewer documents are left alone. */
const leastDocuments = 12
/** What one document repeats fifty times it says once: a pair has to be asked for by many documents, and the same way. */
const leastSteadiness = 2.5

/**
 * Pairs of columns whose product would say most beyond what the columns and the pairs known already say: by the score test, which needs no
 * fit of each (C. R. Rao, 1948): the gain is the slope at the weights found, squared, over twice the curve. The gain alone goes by whatever
 * document names most places; so the slope must stand out from its spread over the documents as well.
 */
export function tellingPairs(
  choices: readonly Block[],
  columns: number,
  known: readonly Pair[],
  weights: Float64Array,
  { most, single, penalty }: PairOptions,
): AskedPair[] {
  const have = new Set(known.map(([first, second]) => first * columns + second))
  const curve = new Float64Array(columns * columns)
  const slopes = new Map<number, Map<string, number>>()
  for (const choice of choices) {
    for (const [pair, { error, mean, square }] of pairSums(choice, columns, known, weights, single)) {
      curve[pair]! += square - mean * mean
      if (Math.abs(error) < 1e-3) continue
      const byDocument = slopes.get(pair) ?? new Map<string, number>()
      slopes.set(pair, byDocument.set(choice.document, (byDocument.get(choice.document) ?? 0) - error))
    }
  }
  return [...slopes]
    .filter(([pair, byDocument]) => byDocument.size >= leastDocuments && !have.has(pair))
    .map(([pair, byDocument]) => {
      const own = [...byDocument.values()]
      const slope = own.reduce((sum, one) => sum + one, 0)
      return {
        pair: [Math.floor(pair / columns), pair % columns] as const,
        gain: slope ** 2 / (2 * (curve[pair]! + penalty)),
        steadiness: slope / Math.sqrt(own.reduce((sum, one) => sum + one * one, 0)),
        documents: byDocument.size,
      }
    })
    .filter(({ steadiness }) => Math.abs(steadiness) >= leastSteadiness)
    .sort((a, b) => b.gain - a.gain || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .slice(0, most)
}

/** Of each pair that a choice has, what its product adds to slope and curve. */
function pairSums(
  choice: Block,
  columns: number,
  known: readonly Pair[],
  weights: Float64Array,
  single: ReadonlySet<number>,
): Map<number, { error: number; mean: number; square: number }> {
  const { right } = choice
  const { evidence } = withPairs(choice, columns, known)
  const chances = chancesOf(evidence, right.length, weights)
  const good = chances.reduce((sum, p, s) => sum + (right[s] ? p : 0), 0)
  const sums = new Map<number, { error: number; mean: number; square: number }>()
  for (const [s, p] of chances.entries()) {
    const error = p - (right[s] && good > 0 ? p / good : 0)
    const at = s * (columns + known.length)
    for (let i = 0; i < columns; i++) {
      const one = evidence[at + i]!
      if (one === 0 || single.has(i)) continue
      for (let j = i; j < columns; j++) {
        const value = one * evidence[at + j]!
        if (value === 0 || single.has(j)) continue
        const pair = i * columns + j
        const sum = sums.get(pair) ?? { error: 0, mean: 0, square: 0 }
        sums.set(pair, sum)
        sum.error += error * value
        sum.mean += p * value
        sum.square += p * value * value
      }
    }
  }
  return sums
}

/** The choice with a column more for each pair: the product of its two. */
export function withPairs(choice: Block, columns: number, pairs: readonly Pair[]): Block {
  if (pairs.length === 0) return choice
  const wide = columns + pairs.length
  const evidence = new Float64Array(choice.right.length * wide)
  for (let s = 0; s < choice.right.length; s++) {
    const from = s * columns
    evidence.set(choice.evidence.subarray(from, from + columns), s * wide)
    for (const [i, [first, second]] of pairs.entries())
      evidence[s * wide + columns + i] = choice.evidence[from + first]! * choice.evidence[from + second]!
  }
  return { ...choice, evidence }
}

/** The block without its noughts, as it is fitted. */
export function withoutNoughts({ evidence, right, counts }: Block): Choice {
  const width = evidence.length / right.length
  const at = [...evidence.keys()].filter(i => evidence[i] !== 0)
  const starts = new Int32Array(right.length + 1)
  for (const i of at) starts[Math.floor(i / width) + 1]!++
  for (let r = 0; r < right.length; r++) starts[r + 1]! += starts[r]!
  return { starts, columns: Int32Array.from(at, i => i % width), values: Float64Array.from(at, i => evidence[i]!), right, counts }
}

function chancesOf(evidence: Float64Array, readings: number, weights: Float64Array): Float64Array {
  const chances = new Float64Array(readings)
  for (let s = 0; s < readings; s++) for (let f = 0; f < weights.length; f++) chances[s]! += evidence[s * weights.length + f]! * weights[f]!
  const highest = Math.max(...chances)
  let total = 0
  for (let s = 0; s < readings; s++) total += chances[s] = Math.exp(chances[s]! - highest)
  return chances.map(p => p / total)
}
