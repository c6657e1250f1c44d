/** What speaks for or against a choice: its name, what of it holds ("near" the word "court"), and how much of it. */
export interface Feature {
  name: string
  of: string
  value: number
}

/** `feature('near', 'court')`, `feature('depth', '', 1.1)`. */
export function feature(name: string, of = '', value = 1): Feature {
  return { name, of, value }
}

/** Adds a feature that holds or does not; what does not hold weighs nothing and need not be told. */
export function addIf(holds: boolean, features: Feature[], name: string): void {
  if (holds) features.push(feature(name))
}

/** As the file of weights names it: "near: court", "depth". */
export function nameOf({ name, of }: Feature): string {
  return of === '' ? name : `${name}: ${of}`
}

/** A thing that may be chosen, and what speaks for or against it. */
export interface Choice<T> {
  value: T
  /** May be worked out when they are asked for: where there is but one choice, none are. */
  readonly features: Feature[]
}

/** Learned weights by a feature's name and what of it holds; what is not there weighs nothing. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Weights by the names of whole features, as they are learned and kept, in the form in which they are looked up. */
export function openWeights(learned: Readonly<Record<string, number>>): Weights {
  const weights = new Map<string, Map<string, number>>()
  for (const [whole, weight] of Object.entries(learned)) {
    const colon = whole.indexOf(': ')
    const [name, of] = colon < 0 ? [whole, ''] : [whole.slice(0, colon), whole.slice(colon + 2)]
    const known = weights.get(name)
    if (known) known.set(of, weight)
    else weights.set(name, new Map([[of, weight]]))
  }
  return weights
}

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

function score<T>({ features }: Choice<T>, weights: Weights): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) {
    const { name, of, value } = features[i]!
    sum += (weights.get(name)?.get(of) ?? 0) * value
  }
  return sum
}

/** The likeliest thing with its share, the likelihoods of choices that stand for it added up, and the choice that says it best. */
export function likeliest<T>(
  choices: readonly Choice<T>[],
  weights: Weights,
  thing: (choice: Choice<T>) => string,
  stated: { thing: string; times: number } | null = null,
): { best: Choice<T>; share: number } | null {
  if (choices.length < 2) return choices[0] ? { best: choices[0], share: 1 } : null
  const each = likelihoods(choices, weights)
  const sums = new Map<string, number>()
  for (const [i, choice] of choices.entries()) {
    const trust = thing(choice) === stated?.thing ? stated.times : 1
    sums.set(thing(choice), (sums.get(thing(choice)) ?? 0) + trust * each[i]!)
  }
  let best: Choice<T> | null = null
  let [highest, own] = [0, 0]
  for (const [i, choice] of choices.entries()) {
    const sum = sums.get(thing(choice))!
    if (sum < highest || (sum === highest && each[i]! <= own)) continue
    best = choice
    highest = sum
    own = each[i]!
  }
  return best && { best, share: highest }
}
