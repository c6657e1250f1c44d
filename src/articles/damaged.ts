import { type Failure, failure } from '../result.ts'

/** What is said of a file that begins as one of its format and cannot be read. */
export function damaged(name: string): Failure {
  return failure(`${name} is damaged or cut short. Get the file anew, or open it where it was written and save it again.`)
}
