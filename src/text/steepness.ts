import { workClock, workTime } from './work-clock.ts'

/** Below this, in milliseconds, a clock tells more of itself and of the collector of garbage than of the work. */
const shortest = 20

/**
 * How steeply the work grows when there is eight times as much to do: 1 where it grows with the length, 8 where with its square. For tests:
 * `expect(await steepness(share => 'San '.repeat(25_000 * share), find)).toBeLessThan(4)`. `make` gives the whole (1) or a share of it, outside the
 * clock.
 *
 * What counts is this thread's own work, whatever else the machine does. An eighth that takes no time to speak of is done up to eight times over, which
 * is as much as the whole. The collector of garbage and the compiler only ever add to a measurement: while the answer is above 3, both are
 * measured again, up to five times, and the least of each counts; where work does grow too fast, that makes it no less.
 */
export async function steepness<T>(
  make: (share: number) => T,
  work: (made: T) => unknown,
  clock: () => number = workClock,
): Promise<number> {
  const timeOf = (share: number) => {
    // Made anew, because what was read of it may be kept with it.
    const made = make(share)
    return workTime(() => work(made), clock)
  }
  /** What eight eighths take, were they done one by one. */
  const timeOfParts = async () => {
    let [all, times] = [0, 0]
    while (times < 8 && (times === 0 || all < shortest)) {
      all += await timeOf(1 / 8)
      times++
    }
    return (8 * all) / times
  }
  // What runs for the first time is compiled.
  await timeOf(1 / 8)
  let [parts, all] = [await timeOfParts(), await timeOf(1)]
  const steep = () => all / Math.max(parts, shortest)
  for (let round = 0; round < 5 && steep() > 3; round++) {
    parts = Math.min(parts, await timeOfParts())
    all = Math.min(all, await timeOf(1))
  }
  return steep()
}
