import { calendarDate, type DayNumber, dayNumber } from './calendar.ts'
import type { Context } from './context.ts'
import { dayMeant } from './day-meant.ts'
import type { Meaning } from './meaning.ts'
import { low } from './recognizers/read.ts'
import { atHand, isDayAtHand } from './refiners/of-now.ts'
import { isDeictic, yearSaid } from './refiners/style.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import type { Token } from './scan.ts'
import { isSinceThen } from './tense/behind.ts'
import { direction } from './tense/direction.ts'
import { endsClause } from './tense/ends-clause.ts'
import { isParticiple } from './tense/participles.ts'

/** The year that is carried as far as this expression. */
export function carriedTo(context: Context, said: Said): number | null {
  const { phrase, tokens } = said
  const carried = context.carried
  if (!carried || carried.tokens !== tokens || phrase.first - carried.end > carries || isSinceThen(tokens, phrase.first)) return null
  if (carried.grain === 'clause') return endsBetween(tokens, carried.end, phrase.first) ? null : carried.year
  if (isToCome(context, said, carried.year)) return null
  const isDay = phrase.meaning.is === 'day' || phrase.meaning.is === 'named'
  if (isAtHand(context, said) && endsBetween(tokens, carried.end, phrase.first)) return null
  // "won his seat in 2019, but in January his party dropped him"
  if (carried.grain === 'year' && isContrasted(tokens, carried.end, phrase.first)) return null
  if (carried.grain === 'year' || isDay) return carried.year
  return carried.grain === 'day' || (carried.grain === 'month' && !endsBetween(tokens, carried.end, phrase.first)) ? carried.year : null
}

/** How many tokens on a year that was said still holds: about two sentences. */
const carries = 40

/** "laid off since March 2025 are to be hired back by October": no verb of now tells of a year gone by. */
function isToCome(context: Context, { phrase, tokens }: Said, year: number): boolean {
  const now = seenBy(context)
  if (now === null || year >= calendarDate(now).year || phrase.meaning.is !== 'month' || context.style !== 'news') return false
  for (let i = phrase.first - 1; i > 0 && phrase.first - i <= 10 && !endsClause(tokens, i); i--) {
    const word = low(tokens, i)
    if (word === 'will' || ((word === 'is' || word === 'are') && low(tokens, i + 1) === 'to')) return true
  }
  return false
}

function endsBetween(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsClause(tokens, i)) return true
  return false
}

/** Whether what comes is set against what the year told: ", but in January". */
function isContrasted(tokens: Token[], from: number, first: number): boolean {
  return low(tokens, from) === ',' && low(tokens, from + 1) === 'but' && first - from <= 4
}

function isAtHand(context: Context, { phrase, tokens }: Said): boolean {
  const now = seenBy(context)
  const { meaning } = phrase
  if (now === null || (meaning.is !== 'day' && meaning.is !== 'month')) return false
  const { year } = calendarDate(now)
  if (meaning.is === 'day') return isDayAtHand(meaning, now)
  const ahead = dayNumber(year, meaning.month, 1) - now
  // "By December half had fled", printed in November: no month to come
  return ahead > 0 && ahead <= atHand && direction(tokens, phrase) !== 'past'
}

/** The day that years are seen from: that of publication, else, in news, the latest that has been told. */
function seenBy({ published, reached, style }: Context): DayNumber | null {
  return published ?? (style === 'news' ? (reached?.period.first ?? null) : null)
}

/**
 * "In 2007 … in July": a year before that of publication goes on for a sentence or two, until something is seen from
 * publication again. A month ("In October 2019 it vanished, and in December …") holds for the next in its own sentence, and not where it is compared
 * with another ("from February 2008") or counted from ("since October 2023").
 */
export function carriedFrom(context: Context, said: Said, resolved: Resolved): Context['carried'] {
  const { meaning } = said.phrase
  const now = seenBy(context)
  if (context.published !== null && (isLastYear(meaning) || isYearsAgo(said)) && resolved.period)
    return { year: calendarDate(resolved.period.first).year, grain: 'clause', tokens: said.tokens, end: said.phrase.end }
  if (context.style === 'narrative' || isDeictic(meaning)) return null
  const year = yearSaid(meaning) ?? yearGoneBackTo(context, said, resolved)
  if (year === null) return context.carried
  if ((now !== null && year >= calendarDate(now).year) || isAsideOf(said)) return null
  return { year, grain: grainOf(context, said), tokens: said.tokens, end: said.phrase.end }
}

/** With what a year was said, which decides how far it holds. */
function grainOf(context: Context, said: Said): NonNullable<Context['carried']>['grain'] {
  const { meaning, first } = said.phrase
  if (endsYears(context, said)) return 'clause'
  if (meaning.is === 'year') return 'year'
  if (meaning.is !== 'month') return 'day'
  return comparing.has(low(said.tokens, first - 1)) ? 'compared' : 'month'
}

const comparing = new Set(['from', 'than', 'since'])

/** "Two days later, deputies searched a house. He was arrested on March 9": the year of the day it is counted from. */
function yearGoneBackTo({ carried }: Context, { phrase, tokens }: Said, { period }: Resolved): number | null {
  const meaning = dayMeant(phrase.meaning)
  const isCounted = (meaning?.is === 'shift' || meaning?.is === 'unit') && meaning.unit === 'D' && meaning.from === 'context'
  return isCounted && period && carried?.tokens !== tokens ? calendarDate(period.first).year : null
}

/** "shut from 2014 to 2019": the last of several years is over with what they tell. */
function endsYears({ carried }: Context, { phrase, tokens }: Said): boolean {
  return (
    phrase.meaning.is === 'year' && carried?.tokens === tokens && carried.end === phrase.first - 1 && low(tokens, phrase.first - 1) !== ','
  )
}

/** "The foundry, which opened in 1908, will be sold", "The mill, built in 1908, burned in July": a year between commas is over with the second. */
function isAsideOf({ tokens, phrase }: Said): boolean {
  // "The scholar who in 1968 found the wreck in Tessel Bay, died on 3 May"
  if (low(tokens, phrase.first - 1) === 'in' && /^(which|who)$/.test(low(tokens, phrase.first - 2))) return true
  if (low(tokens, phrase.end) !== ',') return false
  for (let i = phrase.first - 1; i > 0 && phrase.first - i <= 10 && !endsClause(tokens, i); i--) {
    if (low(tokens, i - 1) !== ',') continue
    return /^(which|who|whose|where)$/.test(low(tokens, i)) || isParticiple(tokens, i)
  }
  return opensWithParticiple(tokens, phrase.first)
}

/** "Built in 1993, the ship sank on 3 March". */
function opensWithParticiple(tokens: Token[], year: number): boolean {
  let i = year - 1
  while (i > 0 && year - i <= 10 && !endsClause(tokens, i - 1)) i--
  return year - i <= 10 && isParticiple(tokens, i)
}

/** "Last year cholera killed 900 people between July and December": as far as its sentence goes. */
function isLastYear(meaning: Meaning): boolean {
  return meaning.is === 'unit' && meaning.unit === 'Y' && meaning.which === 'last' && meaning.from === 'published'
}

/** "Ten years ago, on 3 May, the dam burst". */
function isYearsAgo({ phrase: { meaning, end }, tokens }: Said): boolean {
  if (meaning.is !== 'shift' || meaning.unit !== 'Y' || meaning.count === null || meaning.from !== 'published') return false
  return meaning.direction < 0 && low(tokens, end) === ','
}
