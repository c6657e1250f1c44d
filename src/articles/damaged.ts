import { type Failure, failure } from '../result.ts'

/** What is noted of a file that is read as far as it goes. */
export function endsEarly(name: string): string {
  return `${name} ends in the middle; what there is of it was read.`
}

/** What is said of a file that begins as one of its format and cannot be read. */
export function damaged(name: string): Failure {
  return failure(`${name} is damaged or cut short. Get the file anew, or open it where it was written and save it again.`)
}
