/**
 * What reading outside material gives: a value, with notes on what was lost on the way, or one problem.
 *
 * Outside material may be wrong (an article, a file, a URL): reading it returns a `Result`.
 * Our own code may not: a broken promise inside the house throws.
 */
export type Result<T> = Success<T> | Failure

export interface Success<T> {
  ok: true
  value: T
  /** What was dropped or guessed, in words a person can act on. */
  notes: string[]
}

export interface Failure {
  ok: false
  /** What is wrong, where, and what to do: one or two sentences. */
  problem: string
}

export function success<T>(value: T, notes: string[] = []): Success<T> {
  return { ok: true, value, notes }
}

export function failure(problem: string): Failure {
  return { ok: false, problem }
}
