/**
 * Minimises a smooth function by L-BFGS with backtracking: the few hundred weights of a logistic regression in a second.
 * Deterministic. `value(x, gradient)` fills the gradient and gives the value.
 */
function minimise(size: number, value: (x: Float64Array, gradient: Float64Array) => number, rounds = 120): Float64Array {
  const memory = 8
  let x = new Float64Array(size)
  let gradient = new Float64Array(size)
  let now = value(x, gradient)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, steps, changes)
    let slope = dot(direction, gradient)
    if (slope >= 0) {
      steps.length = 0
      changes.length = 0
      for (let i = 0; i < size; i++) direction[i] = -gradient[i]!
      slope = dot(direction, gradient)
    }
    let rate = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1
    let next = x
    let nextGradient = gradient
    let then = now
    for (let attempt = 0; attempt < 30; attempt++) {
      next = x.map((v, i) => v + rate * direction[i]!)
      nextGradient = new Float64Array(size)
      then = value(next, nextGradient)
      if (then <= now + 1e-4 * rate * slope) break
      rate /= 2
    }
    if (!(then < now)) break
    steps.push(next.map((v, i) => v - x[i]!))
    changes.push(nextGradient.map((v, i) => v - gradient[i]!))
    if (steps.length > memory) {
      steps.shift()
      changes.shift()
    }
    const gain = now - then
    x = next
    gradient = nextGradient
    now = then
    if (gain < 1e-6 * Math.abs(now)) break
  }
  return x
}

function descent(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array {
  const q = gradient.slice()
  const alphas: number[] = []
  for (let k = steps.length - 1; k >= 0; k--) {
    const alpha = dot(steps[k]!, q) / dot(steps[k]!, changes[k]!)
    alphas[k] = alpha
    for (let i = 0; i < q.length; i++) q[i]! -= alpha * changes[k]![i]!
  }
  const last = steps.length - 1
  const scale = last >= 0 ? dot(steps[last]!, changes[last]!) / dot(changes[last]!, changes[last]!) : 1
  for (let i = 0; i < q.length; i++) q[i]! *= scale
  for (let k = 0; k < steps.length; k++) {
    const beta = dot(changes[k]!, q) / dot(steps[k]!, changes[k]!)
    for (let i = 0; i < q.length; i++) q[i]! += (alphas[k]! - beta) * steps[k]![i]!
  }
  for (let i = 0; i < q.length; i++) q[i] = -q[i]!
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** One yes-or-no example: columns, their values, the answer and how much it counts. */
export interface Example {
  columns: number[]
  values: number[]
  yes: boolean
  counts: number
}

/**
 * Logistic regression with an L2 penalty; the last weight is the bias and is not penalised. What is known beforehand of a column, and
 * seldom shown by texts, is `expected`: the penalty draws its weight there and not to nought.
 */
export function fitYesNo(
  examples: readonly Example[],
  columns: number,
  penalty: number,
  expected: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  return minimise(columns + 1, (x, gradient) => {
    let loss = 0
    for (let i = 0; i < columns; i++) {
      const off = x[i]! - (expected.get(i) ?? 0)
      loss += 0.5 * penalty * off * off
      gradient[i] = penalty * off
    }
    for (const { columns: cs, values, yes, counts } of examples) {
      let sum = x[columns]!
      for (let k = 0; k < cs.length; k++) sum += x[cs[k]!]! * values[k]!
      const p = 1 / (1 + Math.exp(-sum))
      const error = (p - (yes ? 1 : 0)) * counts
      loss += counts * (yes ? Math.log1p(Math.exp(-sum)) : Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0))
      for (let k = 0; k < cs.length; k++) gradient[cs[k]!]! += error * values[k]!
      gradient[columns]! += error
    }
    return loss
  })
}

/** One choice among readings, and which of them are right. What speaks for reading `r` stands from `starts[r]` to `starts[r + 1]`. */
export interface Choice {
  starts: Int32Array
  columns: Int32Array
  values: Float64Array
  right: boolean[]
  counts: number
}

/** Holds a weight at nought, as near as rounding tells. */
const wall = 1000

/**
 * Weights under which the right readings are likeliest (conditional logit; several may be right). Columns that can only speak for a reading,
 * `helpful`, get no weight below nought: where two say nearly the same, a few texts would else turn one of them round. For
 * `expected` see `fitYesNo`.
 */
export function fitChoice(
  choices: readonly Choice[],
  columns: number,
  penalty: (column: number) => number,
  helpful: ReadonlySet<number> = new Set(),
  expected: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  return minimise(columns, (x, gradient) => {
    let loss = 0
    for (let i = 0; i < columns; i++) {
      const pull = x[i]! < 0 && helpful.has(i) ? wall : penalty(i)
      const off = x[i]! - (expected.get(i) ?? 0)
      loss += 0.5 * pull * off * off
      gradient[i] = pull * off
    }
    for (const choice of choices) loss += lossOf(choice, x, gradient)
    return loss
  })
}

/** What the right readings of a choice lack of certainty; its slope is added to `gradient`. */
function lossOf({ starts, columns, values, right, counts }: Choice, x: Float64Array, gradient: Float64Array): number {
  const n = right.length
  const p = new Float64Array(n)
  let highest = Number.NEGATIVE_INFINITY
  for (let r = 0; r < n; r++) {
    let sum = 0
    for (let k = starts[r]!; k < starts[r + 1]!; k++) sum += values[k]! * x[columns[k]!]!
    p[r] = sum
    if (sum > highest) highest = sum
  }
  let total = 0
  let good = 0
  for (let r = 0; r < n; r++) {
    total += p[r] = Math.exp(p[r]! - highest)
    if (right[r]) good += p[r]!
  }
  good = Math.max(good, total * 1e-12)
  for (let r = 0; r < n; r++) {
    const error = counts * (p[r]! / total - (right[r] ? p[r]! / good : 0))
    if (error !== 0) for (let k = starts[r]!; k < starts[r + 1]!; k++) gradient[columns[k]!]! += error * values[k]!
  }
  return -counts * Math.log(good / total)
}
