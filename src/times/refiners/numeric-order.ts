import { type DayNumber, dayNumber, isDate, weekday } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Said } from '../said.ts'

type Dated = Meaning & { is: 'day' }

/**
 * Which number is the month in "05/03/2021" and "on 05/03": as in the text's other dates, where those leave no choice ("24/06/2025"), or else as the day of
 * publication is written. Left alone, the month is read first.
 */
export function settleOrder(all: Said[], published: DayNumber | null): Said[] {
  const numeric = all.flatMap(({ phrase: { meaning } }) => (isNumeric(meaning) ? [meaning] : []))
  if (!numeric.some(({ order }) => order === 'either') || numeric.some(({ order }) => order === 'monthFirst')) return all
  const dayFirst = numeric.some(
    meaning =>
      meaning.order === 'dayFirst' ||
      (meaning.order === 'either' && published !== null && numberOf(turned(meaning)) === published) ||
      (meaning.order === 'either' && fitsWeekday(turned(meaning)) && !fitsWeekday(meaning)),
  )
  if (!dayFirst) return all
  return all.map(said => {
    const { meaning } = said.phrase
    return isNumeric(meaning) && meaning.order === 'either' ? { ...said, phrase: { ...said.phrase, meaning: turned(meaning) } } : said
  })
}

function isNumeric(meaning: Meaning): meaning is Dated {
  return meaning.is === 'day' && meaning.order !== undefined
}

function turned(meaning: Dated): Dated {
  return { ...meaning, month: meaning.day, day: meaning.month }
}

/** "Tuesday 05/03/2024" is the fifth of March. */
function fitsWeekday(meaning: Dated): boolean {
  const day = meaning.weekday === undefined ? null : numberOf(meaning)
  return day !== null && weekday(day) === meaning.weekday
}

function numberOf({ year, month, day }: Dated): DayNumber | null {
  return typeof year === 'number' && isDate(year, month, day) ? dayNumber(year, month, day) : null
}
