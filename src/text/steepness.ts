/** Below this, in milliseconds, a clock tells more of the collector of garbage than of the work: what is quadratic in 100 kB takes seconds. */
const shortest = 20

/**
 * How steeply time grows when `work` gets eight times as much: 1 where it grows with the length, 8 where with its square. For tests:
 * `expect(steepness(share => 'San '.repeat(25_000 * share), find)).toBeLessThan(4)`. `make` gives the whole (1) or a share of it, outside the clock.
 *
 * Tests in other threads and the collector of garbage only ever add to what a clock says. While the answer is above 3, both are therefore measured
 * again, up to five times, and the least of each counts; where time does grow too fast, that makes it no less.
 */
export function steepness<T>(make: (share: number) => T, work: (made: T) => unknown): number {
  const [part, whole] = [make(1 / 8), make(1)]
  const took = (made: T) => {
    const start = performance.now()
    work(made)
    return performance.now() - start
  }
  // What runs for the first time is compiled.
  took(part)
  let [short, long] = [took(part), took(whole)]
  const steep = () => long / Math.max(short, shortest) / 8
  for (let round = 0; round < 5 && steep() > 3; round++) {
    short = Math.min(short, took(part))
    long = Math.min(long, took(whole))
  }
  return steep()
}
