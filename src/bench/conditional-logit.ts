import { likelihoods, nameOf, openWeights, type Choice as Weighable } from '../events/main-choice.ts'
import { type Choice, fitChoice } from './fit.ts'

/** One thing to choose among, as the learner sees it. Choices of one `value` are ways to say the same. */
export interface Question {
  choices: (Weighable<string> & { right: boolean })[]
}

/** A feature must occur in this many questions. */
const atLeast = 20
/** What weighs less is left out. */
const least = 0.03

/** Weights by name that make the right choices likely, the right answer spread over all choices that say it; `penalty` draws them to nought. */
export function learn(questions: readonly Question[], penalty: number): Record<string, number> {
  const names = featureNames(questions)
  const index = new Map(names.map((name, i) => [name, i]))
  const asked = questions.filter(({ choices }) => choices.some(c => c.right) && choices.some(c => !c.right))
  const weights = fitChoice(
    asked.map(question => inColumns(question, index)),
    names.length,
    () => penalty,
  )
  return Object.fromEntries(
    names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100] as const).filter(([, weight]) => Math.abs(weight) >= least),
  )
}

function inColumns({ choices }: Question, index: ReadonlyMap<string, number>): Choice {
  const kept = choices.map(({ features }) => features.filter(one => one.value !== 0 && index.has(nameOf(one))))
  const all = kept.flat()
  const starts = new Int32Array(kept.length + 1)
  for (const [i, features] of kept.entries()) starts[i + 1] = starts[i]! + features.length
  return {
    starts,
    columns: Int32Array.from(all, one => index.get(nameOf(one))!),
    values: Float64Array.from(all, ({ value }) => value),
    right: choices.map(c => c.right),
    counts: 1,
  }
}

function featureNames(questions: readonly Question[]): string[] {
  const counts = new Map<string, number>()
  for (const { choices } of questions)
    for (const name of new Set(choices.flatMap(c => c.features.filter(({ value }) => value !== 0).map(nameOf))))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= atLeast)
    .map(([name]) => name)
    .sort()
}

/** The likeliest thing: choices that say the same are added up. */
function answer({ choices }: Question, learned: Record<string, number>): string | null {
  if (choices.length === 0) return null
  const sums = new Map<string, number>()
  for (const [i, likelihood] of likelihoods(choices, openWeights(learned)).entries())
    sums.set(choices[i]!.value, (sums.get(choices[i]!.value) ?? 0) + likelihood)
  const [best] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))
  return best
}

/** The answer to each question, each fifth of them answered by what the other four taught. */
export function crossValidated(questions: readonly Question[], penalty: number): (string | null)[] {
  const answers: (string | null)[] = []
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn(
      questions.filter((_, i) => i % 5 !== fold),
      penalty,
    )
    questions.forEach((question, i) => {
      if (i % 5 === fold) answers[i] = answer(question, weights)
    })
  }
  return answers
}
