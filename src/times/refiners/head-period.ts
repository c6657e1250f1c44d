import { low } from '../recognizers/read.ts'
import type { Resolved } from '../resolvers/resolved.ts'
import type { Said } from '../said.ts'

/** So many of a text's first times may stand over it. */
const firstTimes = 3
/** In tokens: lines over a text are short. */
const longestLine = 30

/**
 * Whether a time is what a text without a day is of: a month, a week or a year that closes a line over it, as "Situation report, October 2026", "Bulletin, week
 * 38/2026" and "A lineman's diary, 1913" do. "Jailed for a murder in March 2019" tells of its month, and a year alone closes much.
 */
export function isHeadPeriod(said: Said, before: number, { period, stated }: Resolved): boolean {
  const { tokens, phrase } = said
  if (before >= firstTimes || !stated || !period || tokens.length > longestLine || !closesLine(said)) return false
  const lead = low(tokens, phrase.first - 1)
  if (phrase.first > 0 && telling.has(lead)) return false
  return period.grain === 'month' || period.grain === 'week' || (period.grain === 'year' && (phrase.first === 0 || parting.has(lead)))
}

function closesLine({ tokens, phrase: { end } }: Said): boolean {
  return end === tokens.length || (end === tokens.length - 1 && low(tokens, end) === ')')
}

const telling = new Set('in of from since during until till by on for to and or between after before through the last next'.split(' '))
const parting = new Set([',', '(', ':', '-', '–', '—', '|', '/'])
