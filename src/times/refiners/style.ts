import { calendarDate, type DayNumber } from '../calendar.ts'
import type { Meaning, Phrase } from '../meaning.ts'

/** News is seen from the day it was printed; a narrative from the time it last spoke of. */
export type Style = 'news' | 'narrative'

/**
 * A text tells history when most of the years it names are far from its publication and little in it is seen from that day:
 * few weekdays, "yesterday", "last week".
 */
export function styleOf(phrases: Phrase[], published: DayNumber | null): Style {
  if (published === null) return 'narrative'
  const now = calendarDate(published).year
  let far = 0
  let near = 0
  let deictic = 0
  for (const { meaning } of phrases) {
    const year = yearSaid(meaning)
    if (year !== null) {
      if (Math.abs(year - now) >= 2) far++
      else near++
    } else if (isDeictic(meaning)) deictic++
  }
  return far >= 4 && far > near && far > deictic * 2 ? 'narrative' : 'news'
}

export function yearSaid(meaning: Meaning): number | null {
  if (meaning.is === 'year') return meaning.year
  if ((meaning.is === 'day' || meaning.is === 'month' || meaning.is === 'season') && typeof meaning.year === 'number') return meaning.year
  if (meaning.is === 'clock' && meaning.day) return yearSaid(meaning.day)
  return null
}

function isDeictic(meaning: Meaning): boolean {
  if (meaning.is === 'weekday') return true
  if (meaning.is === 'clock') return meaning.day !== null && isDeictic(meaning.day)
  return (
    (meaning.is === 'unit' || meaning.is === 'shift' || meaning.is === 'whichMonth' || meaning.is === 'sideOf') &&
    meaning.from === 'published'
  )
}
