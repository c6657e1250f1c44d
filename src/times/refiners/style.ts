import { calendarDate, type DayNumber } from '../calendar.ts'
import type { Meaning, Phrase, YearSaid } from '../meaning.ts'

/** News is seen from the day it was printed; a narrative from the time it last spoke of. */
export type Style = 'news' | 'narrative'

/** How many of its first mentions tell what a text is about. */
const lead = 4

/**
 * A text tells history when most of the years it names are far from its publication, and it neither begins with the
 * days around that nor keeps coming back to them ("on Tuesday", "last week").
 */
export function styleOf(phrases: Phrase[], published: DayNumber | null): Style {
  if (published === null) return 'narrative'
  const now = calendarDate(published).year
  let far = 0
  let near = 0
  let deictic = 0
  let early = 0
  let mentions = 0
  let bare = 0
  for (const { meaning } of phrases) {
    if (meaning.is === 'vague' || meaning.is === 'duration' || meaning.is === 'set') continue
    mentions++
    const year = yearSaid(meaning)
    const isNow = year === null ? isDeictic(meaning) : Math.abs(year - now) < 2
    if (isNow && mentions <= lead && (year === null || isDay(meaning))) early++
    if (year === null) {
      deictic += isNow ? 1 : 0
      bare += isNow ? 0 : 1
    } else if (isNow) near++
    else far++
  }
  if (deictic === 0 && near <= 1 && far >= 10) return 'narrative'
  return (far >= 3 || (far === 2 && bare >= 10)) && early === 0 && far > near + 4 * deictic ? 'narrative' : 'news'
}

/** Weekdays and "last week" in a text that states no day are those of news, and nothing says of which: "March" in it is no March of a year it recalls. */
export function isUndatedNews(phrases: readonly Phrase[]): boolean {
  let deictic = 0
  let years = 0
  for (const { meaning } of phrases) {
    if (isDeictic(meaning)) deictic++
    else if (yearSaid(meaning) !== null) years++
  }
  return deictic > 0 && years < 4 * deictic
}

export function yearSaid(meaning: Meaning): number | null {
  if (meaning.is === 'year') return meaning.year
  if (meaning.is === 'numberedWeek') return typeof meaning.year === 'number' ? meaning.year : null
  if ((meaning.is === 'day' || meaning.is === 'month' || meaning.is === 'season') && typeof meaning.year === 'number') return meaning.year
  if (meaning.is === 'clock' && meaning.day) return yearSaid(meaning.day)
  if (meaning.is === 'duration' && meaning.within) return yearSaid(meaning.within.whole)
  return null
}

function isDay(meaning: Meaning): boolean {
  return meaning.is === 'day' || meaning.is === 'clock'
}

/** "June last year". */
export function isOfYearSeenFromNow(year: YearSaid): boolean {
  return typeof year === 'object' && year !== null && year.from === 'published' && !year.isBare
}

/** Seen from the day of publication: a weekday, "yesterday", "last week"; not "It was a Sunday", "the following Tuesday". */
export function isDeictic(meaning: Meaning): boolean {
  if (meaning.is === 'weekday') return meaning.which !== 'same' && meaning.which !== 'previous' && meaning.which !== 'following'
  if (meaning.is === 'clock') return meaning.day !== null && isDeictic(meaning.day)
  if (meaning.is === 'month' || meaning.is === 'day' || meaning.is === 'season') return isOfYearSeenFromNow(meaning.year)
  return (
    (meaning.is === 'unit' || meaning.is === 'shift' || meaning.is === 'whichMonth' || meaning.is === 'sideOf') &&
    meaning.from === 'published'
  )
}
