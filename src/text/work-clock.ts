import { readFileSync } from 'node:fs'

/** What the kernel of Linux counts for a thread: nanoseconds at work, nanoseconds of waiting for a core, and how often it had one. */
const kept = '/proc/thread-self/schedstat'

/** Node's own count, from 22.15 and 23.9 on: microseconds, by who did the work. */
const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } }

/** Milliseconds that this thread has been at work, or null where nobody counts them (Node 20 beside Linux). */
function counted(): number | null {
  if (threadCpuUsage) {
    const { user, system } = threadCpuUsage.call(process)
    return (user + system) / 1e3
  }
  try {
    return Number(readFileSync(kept, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

/** Whether `workClock` leaves out what other threads and programs do. */
export const countsWorkAlone = counted() !== null

/**
 * Milliseconds that this thread has been at work, from some moment on. For tests: a wall's clock goes on while others have the core, and a process's
 * counts the tests beside. The kernel writes it down every few milliseconds, so that less than 20 are not to be compared. Where nobody counts work,
 * it is the wall's clock.
 */
export const workClock: () => number = countsWorkAlone ? () => counted()! : () => performance.now()

/** Milliseconds of this thread's work that something takes, by a clock such as `workClock`. */
export async function workTime(work: () => unknown, clock: () => number = workClock): Promise<number> {
  const start = clock()
  await work()
  return clock() - start
}
