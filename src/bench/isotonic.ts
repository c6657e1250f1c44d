/**
 * The rising line closest to the answers (pool adjacent violators), as points at which it bends, at least `least` answers each:
 * `isotonic([0.1, 0.4, 0.9], [0, 0, 1])`. Turns a raw chance into one that means what it says.
 */
export function isotonic(raw: readonly number[], answers: readonly number[], least = 150): [number, number][] {
  const order = raw.map((_, i) => i).sort((a, b) => raw[a]! - raw[b]! || a - b)
  const pools: { sum: number; answers: number; n: number }[] = []
  let open = { sum: 0, answers: 0, n: 0 }
  for (const i of order) {
    open.sum += raw[i]!
    open.answers += answers[i]!
    open.n++
    if (open.n < least) continue
    pools.push(open)
    open = { sum: 0, answers: 0, n: 0 }
    while (pools.length > 1 && pools.at(-2)!.answers / pools.at(-2)!.n >= pools.at(-1)!.answers / pools.at(-1)!.n) merge(pools)
  }
  if (open.n > 0) {
    pools.push(open)
    while (pools.length > 1 && pools.at(-2)!.answers / pools.at(-2)!.n >= pools.at(-1)!.answers / pools.at(-1)!.n) merge(pools)
  }
  const round = (x: number): number => Math.round(x * 1000) / 1000
  return pools.map(p => [round(p.sum / p.n), round(p.answers / p.n)])
}

function merge(pools: { sum: number; answers: number; n: number }[]): void {
  const last = pools.pop()!
  const before = pools.at(-1)!
  before.sum += last.sum
  before.answers += last.answers
  before.n += last.n
}
