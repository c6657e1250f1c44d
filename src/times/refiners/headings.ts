import type { LastDay } from '../context.ts'
import { bareWeekday } from '../day-meant.ts'
import type { Meaning } from '../meaning.ts'
import { dayPeriod } from '../period.ts'
import { low } from '../recognizers/read.ts'
import type { Resolved } from '../resolvers/resolved.ts'
import type { Said } from '../said.ts'
import { direction } from '../tense/direction.ts'

/** "Thursday, Aug. 8" on a line of its own. */
export function isDayAlone({ phrase: { meaning, first, end }, tokens }: Said): boolean {
  if (first > 0 || (meaning.is !== 'day' && meaning.is !== 'weekday')) return false
  return tokens.length - end <= 1 && (end === tokens.length || tokens[end]!.kind !== 'word')
}

/**
 * "17:02 The storm has made landfall": an entry of a day's running report is of that day, or of the one that stands over it ("Thursday, Aug. 8"), whatever day the one
 * before spoke of.
 */
export function clockOfEntry({ phrase: { meaning, first } }: Said, heading: Meaning | null): Meaning | undefined {
  if (meaning.is !== 'clock' || meaning.day || first > 0) return undefined
  return { ...meaning, day: heading ?? { is: 'unit', unit: 'D', which: 'this', from: 'published' } }
}

/** "A dog had been loose since Sunday", under "Tuesday, Oct. 8": no Sunday behind that day, where it would be one before publication. */
export function underHeading(said: Said, resolved: Resolved, headed: LastDay | null): Resolved {
  const { phrase, tokens } = said
  const day = headed?.period.first
  const first = resolved.period?.first
  if (day === undefined || first === undefined || first <= day || bareWeekday(phrase.meaning) === null) return resolved
  // "Thursday: no calls" is a head itself
  if (low(tokens, phrase.first - 1) === '\n' || direction(tokens, phrase) === 'future') return resolved
  const period = dayPeriod(first - 7 * Math.ceil((first - day) / 7))
  const value = resolved.value?.includes('T') ? period.value + resolved.value.slice(10) : period.value
  return { ...resolved, period, value, why: `“${said.words}” seen from “${headed!.words}” over it.` }
}
