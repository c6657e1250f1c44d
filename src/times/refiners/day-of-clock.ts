import { dayMeant } from '../day-meant.ts'
import type { Meaning } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import type { Token } from '../scan.ts'
import { isParticiple } from '../tense/participles.ts'

/** "at 6:15 p.m. on Tuesday", "between 2 and 4 p.m. on Tuesday", "at 04:12 (02:12 UTC) on Tuesday": the day behind hours is theirs. */
export function dayOfClock(all: readonly Said[], i: number): Said | null {
  const { tokens } = all[i]!
  if (!isBareClock(all[i])) return null
  if (namesDayBehind(all[i]!, all[i + 1])) return all[i + 1]!
  if (isRightBehind(all[i]!, all[i - 1])) return all[i - 1]!
  for (let k = i; isBareClock(all[k]) && k < i + 3; k++) {
    const next = all[k + 1]
    if (next?.tokens !== tokens) return null
    const { meaning, first } = next.phrase
    let at = behindPlaceTime(tokens, all[k]!.phrase.end)
    // "from 22:00 to 23:30 on 3 November" reads the day with its hour; "Doors 7pm, show 8pm Friday"
    if (meaning.is === 'clock' && meaning.day && (first === at + 1 ? joinsHours.has(low(tokens, at)) : isNextHour(tokens, at, first)))
      return next
    if (low(tokens, at) === ')') at++
    // "7:05 p.m. EDT (2305 UTC) Sept. 9"
    if (meaning.is === 'day' && first === at) return next
    if (meaning.is === 'day' && low(tokens, at) === ',' && first === at + 1) return next
    // "at ten past nine on the morning of 8 July"
    if (meaning.is === 'clock' && meaning.day && low(tokens, at) === 'on' && first === at + 1) return next
    if ((meaning.is === 'weekday' || meaning.is === 'day' || meaning.is === 'named') && low(tokens, at) === 'on')
      return first === at + 1 ? next : null
    if (first > at + 1 || !joinsHours.has(low(tokens, at))) return null
  }
  return null
}

function isBareClock(said: Said | undefined): boolean {
  return said?.phrase.meaning.is === 'clock' && !said.phrase.meaning.day
}

/** "at a 10 a.m. briefing on Monday", "the 2 a.m. shooting Sunday": an hour behind an article is that of what it names, and so is the day. */
function namesDayBehind(said: Said, next: Said | undefined): boolean {
  const { tokens, phrase } = said
  if (next?.tokens !== tokens || !articles.has(low(tokens, phrase.first - 1))) return false
  const { meaning, first } = next.phrase
  if ((meaning.is !== 'weekday' && meaning.is !== 'day') || first - phrase.end > 4 || first === phrase.end) return false
  for (let k = phrase.end; k < first; k++) if (tokens[k]!.kind !== 'word' || isParticiple(tokens, k)) return false
  return true
}

const articles = new Set(['a', 'an', 'the', 'their', 'his', 'her', 'its'])

/** "has been moved to Dec. 17 (7pm)", "is set for Aug. 14 at 1:30": the hour right behind a day is on it. */
function isRightBehind({ tokens, phrase: { first } }: Said, before: Said | undefined): boolean {
  if (before?.tokens !== tokens || before.phrase.end !== first - 1) return false
  const { meaning } = before.phrase
  const lead = low(tokens, first - 1)
  return (lead === '(' || lead === 'at') && (meaning.is === 'weekday' || meaning.is === 'day')
}

const joinsHours = new Set(['(', '/', 'and', 'to', 'until', '-', '–'])

/** "at 5:34 a.m. Beijing time on July 15", "11:00 US Eastern time", "04:30 local (2130 GMT)". */
function behindPlaceTime(tokens: Token[], at: number): number {
  for (let k = at; k < at + 4; k++) {
    if (k > at && low(tokens, k) === 'time') return k + 1
    if (low(tokens, k) === 'local') return low(tokens, k + 1) === 'time' ? k + 2 : k + 1
    if (!tokens[k]?.capital || tokens[k]!.kind !== 'word') return at
  }
  return at
}

/** ", show 8pm": a comma and a word of what is on then. */
function isNextHour(tokens: Token[], at: number, first: number): boolean {
  return first === at + 2 && low(tokens, at) === ',' && tokens[at + 1]!.kind === 'word' && !tokens[at + 1]!.capital
}

/** An hour on the day that another expression means. */
export function clockOn({ phrase }: Said, { phrase: { meaning } }: Said): Meaning {
  return { ...(phrase.meaning as Meaning & { is: 'clock' }), day: dayMeant(meaning) }
}
