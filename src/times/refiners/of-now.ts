import { calendarDate, type DayNumber, dayNumber } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { holidays } from '../recognizers/holidays.ts'
import { low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import type { Token } from '../scan.ts'
import { endsClause } from '../tense/ends-clause.ts'
import { isOfYearSeenFromNow, yearSaid } from './style.ts'

/** How many days around publication a day that comes without a year is of that time, or ahead of it a month, in a sentence that tells no other year. */
export const atHand = 45

/** "on 19 December", printed on 8 January; "on Easter Monday", printed in April. */
export function isDayAtHand(meaning: Meaning & { is: 'day' | 'named' }, published: DayNumber): boolean {
  const { year } = calendarDate(published)
  const day = (y: number) =>
    meaning.is === 'named' ? holidays[meaning.holiday]!(y) : dayNumber(y, meaning.month, Math.min(meaning.day, 28))
  return [year - 1, year, year + 1].some(y => Math.abs(day(y) - published) <= atHand)
}

/**
 * What a history or an obituary tells of the days it is printed in: "The museum is to open next spring", "A mass will be said on Saturday", "Last Sunday 300
 * people walked there", and a day at hand before the story names a year ("Marta Kowal died on 15 November", "on Easter Monday") or beside what is to come ("She died on
 * 29 May. Her ashes will be scattered on 21 June"). The story goes on past it. Without a day of publication nothing says when what lies ahead is.
 */
export function saidOfNow(all: readonly Said[], published: DayNumber | null): Set<Said> {
  const found = new Set<Said>()
  for (const said of all) if (lacksYear(said) && (isStillAhead(said) || isLast(said))) found.add(said)
  if (published === null) return found
  const paragraphs = new Set([...found].map(({ tokens }) => tokens))
  let isBegun = false
  let yearIn: Token[] | null = null
  for (const said of all) {
    const { phrase, tokens } = said
    if (yearSaid(phrase.meaning) !== null) [isBegun, yearIn] = [true, tokens]
    else if (isDayOfYear(phrase.meaning) && phrase.meaning.year === null && isDayAtHand(phrase.meaning, published))
      if (!isBegun || (paragraphs.has(tokens) && yearIn !== tokens)) found.add(said)
  }
  return found
}

function lacksYear({ phrase: { meaning } }: Said): boolean {
  return meaning.is !== 'duration' && meaning.is !== 'set' && meaning.is !== 'vague' && yearSaid(meaning) === null
}

function isDayOfYear(meaning: Meaning): meaning is Meaning & { is: 'day' | 'named' } {
  return meaning.is === 'day' || meaning.is === 'named'
}

/** "last Sunday", "last summer", "in June last year": seen from now; a story has "the summer before". */
function isLast({ phrase: { meaning } }: Said): boolean {
  if (meaning.is === 'month' || meaning.is === 'day') return isOfYearSeenFromNow(meaning.year)
  return (meaning.is === 'weekday' || meaning.is === 'season' || meaning.is === 'whichMonth') && meaning.which === 'last'
}

/** "will be held on Saturday", "On Friday the town will hold", "is to open next spring": ahead of whoever writes; "would attack on Friday" is not. */
function isStillAhead({ phrase, tokens }: Said): boolean {
  for (let i = phrase.first - 1; i >= 0 && phrase.first - i <= reach && !endsClause(tokens, i); i--) if (isAhead(tokens, i)) return true
  for (let i = phrase.end; i < tokens.length && i - phrase.end <= 6 && !endsClause(tokens, i); i++) if (isAhead(tokens, i)) return true
  return false
}

const reach = 16

function isAhead(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  if (word === 'will' || word === 'll') return !tokens[i]!.capital
  return (word === 'is' || word === 'are') && /^(to|due|set|expected|planned|scheduled)$/.test(low(tokens, i + 1))
}
