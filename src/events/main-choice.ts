/** A thing that may be chosen, and what speaks for or against it, by name. Values are mostly 1. */
export interface Choice<T> {
  value: T
  features: [name: string, value: number][]
}

/** Learned weights by feature name; a name that is not there weighs nothing. */
export type Weights = Readonly<Record<string, number>>

/**
 * How likely each choice is the right one: a softmax of the weighed features (a conditional logit).
 * Choices that stand for the same thing (two mentions of one day) each get their part; add them up.
 */
export function likelihoods<T>(choices: readonly Choice<T>[], weights: Weights): number[] {
  const scores = choices.map(choice => score(choice, weights))
  const top = scores.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  const exponentials = scores.map(s => Math.exp(s - top))
  const sum = exponentials.reduce((a, b) => a + b, 0)
  return exponentials.map(e => e / sum)
}

export function score<T>({ features }: Choice<T>, weights: Weights): number {
  let sum = 0
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value
  return sum
}
