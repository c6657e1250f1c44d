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
export function learn(questions: readonly Question[], { ridge = 4, atLeast = 20, steps = 150 }: LearnOptions = {}): Record<string, number> {
  const names = featureNames(questions, atLeast)
  const index = new Map(names.map((name, i) => [name, i]))
  const prepared = questions.filter(q => q.choices.some(c => c.right) && q.choices.some(c => !c.right)).map(q => columns(q, index))
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

/** A question as columns of numbers: for each choice, which features it has and their values. */
interface Columns {
  right: boolean[]
  at: Int32Array[]
  values: Float64Array[]
}

function columns({ choices }: Question, index: ReadonlyMap<string, number>): Columns {
  const kept = choices.map(c => c.features.filter(([name, value]) => value !== 0 && index.has(name)))
  return {
    right: choices.map(c => c.right),
    at: kept.map(features => Int32Array.from(features, ([name]) => index.get(name)!)),
    values: kept.map(features => Float64Array.from(features, ([, value]) => value)),
  }
}

function addSlope({ right, at, values }: Columns, weights: Float64Array, slope: Float64Array): void {
  const e = new Float64Array(right.length)
  let top = Number.NEGATIVE_INFINITY
  for (let c = 0; c < e.length; c++) {
    let sum = 0
    for (let k = 0; k < at[c]!.length; k++) sum += weights[at[c]![k]!]! * values[c]![k]!
    e[c] = sum
    if (sum > top) top = sum
  }
  let all = 0
  let good = 0
  for (let c = 0; c < e.length; c++) {
    e[c] = Math.exp(e[c]! - top)
    all += e[c]!
    if (right[c]) good += e[c]!
  }
  for (let c = 0; c < e.length; c++) {
    const by = (right[c] ? e[c]! / good : 0) - e[c]! / all
    for (let k = 0; k < at[c]!.length; k++) slope[at[c]![k]!]! += by * values[c]![k]!
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

/** The likeliest thing: choices that say the same are added up. */
function answer({ choices }: Question, weights: Readonly<Record<string, number>>): string | null {
  if (choices.length === 0) return null
  const scores = choices.map(c => c.features.reduce((sum, [n, v]) => sum + (weights[n] ?? 0) * v, 0))
  const top = Math.max(...scores)
  const sums = new Map<string, number>()
  for (const [i, c] of choices.entries()) sums.set(c.thing, (sums.get(c.thing) ?? 0) + Math.exp(scores[i]! - top))
  const [best] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))
  return best
}

/** The answer to each question, each fifth of them answered by what the other four taught. */
export function crossValidated(questions: readonly Question[], options: LearnOptions = {}): (string | null)[] {
  const answers: (string | null)[] = []
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn(
      questions.filter((_, i) => i % 5 !== fold),
      options,
    )
    questions.forEach((question, i) => {
      if (i % 5 === fold) answers[i] = answer(question, weights)
    })
  }
  return answers
}
