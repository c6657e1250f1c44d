import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { countsWorkAlone, workClock } from './work-clock.ts'

/** Milliseconds by both clocks. */
async function both(work: () => unknown): Promise<{ work: number; wall: number }> {
  const [began, wall] = [workClock(), performance.now()]
  await work()
  return { work: workClock() - began, wall: performance.now() - wall }
}

test('goes on with what is done', async () => {
  const { work } = await both(() => {
    const until = workClock() + 100
    while (workClock() < until);
  })
  expect(work).toBeGreaterThanOrEqual(100)
})

test.runIf(countsWorkAlone)('and stands while others work', async () => {
  const busy = new Worker('for (;;);', { eval: true })
  await once(busy, 'online')
  const { work, wall } = await both(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300))
  await busy.terminate()
  expect(wall).toBeGreaterThan(299)
  expect(work).toBeLessThan(100)
})
