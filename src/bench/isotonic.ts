/**
 * The rising line closest to the answers (pool adjacent violators), as points at which it bends, at least `least` answers each:
 * `isotonic([0.1, 0.4, 0.9], [0, 0, 1])`. Turns a raw chance into one that means what it says.
 */
export function isotonic(raw: readonly number[], answers: readonly number[], least = 150): [number, number][] {
  const order = raw.map((_, i) => i).sort((a, b) => raw[a]! - raw[b]! || a - b)
  const pools: Pool[] = []
  let open = { sum: 0, answers: 0, n: 0 }
  for (const i of order) {
    open.sum += raw[i]!
    open.answers += answers[i]!
    open.n++
    if (open.n < least) continue
    pools.push(open)
    open = { sum: 0, answers: 0, n: 0 }
    mergeViolators(pools)
  }
  if (open.n > 0) {
    pools.push(open)
    mergeViolators(pools)
  }
  const round = (x: number): number => Math.round(x * 1000) / 1000
  return pools.map(p => [round(p.sum / p.n), round(p.answers / p.n)])
}

/** Neighbours that are taken for one: their raw chances, their answers, and how many they are. */
interface Pool {
  sum: number
  answers: number
  n: number
}

/** As long as the last pool does not rise above the one before, the two are one. */
function mergeViolators(pools: Pool[]): void {
  while (pools.length > 1) {
    const [before, last] = pools.slice(-2) as [Pool, Pool]
    if (before.answers / before.n < last.answers / last.n) return
    pools.pop()
    before.sum += last.sum
    before.answers += last.answers
    before.n += last.n
  }
}
