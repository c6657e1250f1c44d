/** One thing to choose among, as the learner sees it. Choices of one `thing` are ways to say the same. */
export interface Question {
  choices: { thing: string; right: boolean; features: [name: string, value: number][] }[]
}

export interface LearnOptions {
  /** Pull towards zero. */
  ridge?: number
  /** A feature must occur in this many questions. */
  atLeast?: number
  steps?: number
}

/**
 * Weights that make the right choices likely: a conditional logit with the right answer spread over all choices that say it,
 * by gradient ascent (Adam, full batch, from zero, so nothing is random).
 */
export function learn(questions: readonly Question[], { ridge = 1, atLeast = 15, steps = 250 }: LearnOptions = {}): Record<string, number> {
  const names = featureNames(questions, atLeast)
  const index = new Map(names.map((name, i) => [name, i]))
  // Columns of numbers: for each choice, the feature indexes and values
  const prepared = questions
    .filter(q => q.choices.some(c => c.right) && q.choices.some(c => !c.right))
    .map(q =>
      q.choices.map(c => ({
        right: c.right,
        at: c.features.filter(([n, v]) => v !== 0 && index.has(n)).map(([n, v]) => [index.get(n)!, v] as const),
      })),
    )
  const weights = new Float64Array(names.length)
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(names.length)
    for (const choices of prepared) addSlope(choices, weights, slope)
    const rate = 0.1 * (1 - step / (steps + 1)) + 0.002
    for (let i = 0; i < weights.length; i++) {
      const g = slope[i]! - ridge * weights[i]!
      mean[i] = 0.9 * mean[i]! + 0.1 * g
      square[i] = 0.999 * square[i]! + 0.001 * g * g
      weights[i]! += (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  const kept = names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100] as const).filter(([, w]) => Math.abs(w) >= 0.03)
  return Object.fromEntries(kept.sort((a, b) => (a[0] < b[0] ? -1 : 1)))
}

function addSlope(choices: { right: boolean; at: (readonly [number, number])[] }[], weights: Float64Array, slope: Float64Array): void {
  const scores = choices.map(c => c.at.reduce((sum, [i, v]) => sum + weights[i]! * v, 0))
  const top = Math.max(...scores)
  const e = scores.map(s => Math.exp(s - top))
  let all = 0
  let good = 0
  for (let c = 0; c < e.length; c++) {
    all += e[c]!
    if (choices[c]!.right) good += e[c]!
  }
  for (let c = 0; c < e.length; c++) {
    const by = (choices[c]!.right ? e[c]! / good : 0) - e[c]! / all
    for (const [i, v] of choices[c]!.at) slope[i]! += by * v
  }
}

function featureNames(questions: readonly Question[], atLeast: number): string[] {
  const counts = new Map<string, number>()
  for (const { choices } of questions)
    for (const name of new Set(choices.flatMap(c => c.features.filter(f => f[1] !== 0).map(f => f[0]))))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= atLeast)
    .map(([name]) => name)
    .sort()
}

/** Whether the likeliest thing is right. */
export function answeredRight({ choices }: Question, weights: Readonly<Record<string, number>>): boolean {
  if (choices.length === 0) return false
  const scores = choices.map(c => c.features.reduce((sum, [n, v]) => sum + (weights[n] ?? 0) * v, 0))
  const top = Math.max(...scores)
  const sums = new Map<string, number>()
  for (const [i, c] of choices.entries()) sums.set(c.thing, (sums.get(c.thing) ?? 0) + Math.exp(scores[i]! - top))
  const [best] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))
  return choices.some(c => c.thing === best && c.right)
}

/** How often the answer is right, each fifth of the questions answered by what the other four taught. */
export function measure(
  questions: readonly Question[],
  options: LearnOptions = {},
): { crossValidated: number; folds: number[]; possible: number } {
  const folds: number[] = []
  let right = 0
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn(
      questions.filter((_, i) => i % 5 !== fold),
      options,
    )
    const held = questions.filter((_, i) => i % 5 === fold)
    const good = held.filter(q => answeredRight(q, weights)).length
    folds.push(good / held.length)
    right += good
  }
  return {
    crossValidated: right / questions.length,
    folds,
    possible: questions.filter(q => q.choices.some(c => c.right)).length / questions.length,
  }
}
