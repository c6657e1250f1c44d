import { orderOfAddress } from '../../articles/date-order.ts'
import { calendarDate, type DayNumber, dayNumber, isDate, weekday } from '../calendar.ts'
import { dayMeant } from '../day-meant.ts'
import type { Meaning } from '../meaning.ts'
import type { Said } from '../said.ts'

type Dated = Meaning & { is: 'day' }

/**
 * Which number is the month in "05/03/2021" and "on 05/03": as in the text's other dates, where those leave no choice ("24/06/2025"), or as the day of
 * publication is written, or as days near by say, told in words, or the country in the outlet's address. With none of them `order` stays `either`.
 */
export function settleOrder(all: Said[], published: DayNumber | null, outlet: string | null): Said[] {
  const numeric = all.flatMap(({ phrase: { meaning } }) => (isNumeric(meaning) ? [meaning] : []))
  const open = numeric.filter(({ order }) => order === 'either')
  if (open.length === 0) return all
  const order =
    bySelves(numeric, published) ?? byNeighbours(open, daysInWords(all, published)) ?? (outlet === null ? null : orderOfAddress(outlet))
  if (order === null) return all
  return all.map(said => {
    const { meaning } = said.phrase
    if (!isNumeric(meaning) || meaning.order !== 'either') return said
    return { ...said, phrase: { ...said.phrase, meaning: { ...(order === 'dayFirst' ? turned(meaning) : meaning), order } } }
  })
}

type Order = 'dayFirst' | 'monthFirst'

function bySelves(numeric: Dated[], published: DayNumber | null): Order | null {
  if (numeric.some(({ order }) => order === 'monthFirst')) return 'monthFirst'
  const says = (meaning: Dated) =>
    meaning.order === 'dayFirst' ||
    (meaning.order === 'either' && published !== null && numberOf(turned(meaning)) === published) ||
    (meaning.order === 'either' && fitsWeekday(turned(meaning)) && !fitsWeekday(meaning))
  if (numeric.some(says)) return 'dayFirst'
  const isPlain = (meaning: Dated) => (published !== null && numberOf(meaning) === published) || fitsWeekday(meaning)
  return numeric.some(isPlain) ? 'monthFirst' : null
}

/** News tells of days near each other: "on 2 April" says that 03/04 is in April. Only where one reading has such a day and the other is weeks away from all. */
function byNeighbours(open: Dated[], days: readonly number[]): Order | null {
  const clues = new Set(open.map(meaning => clueOf(meaning, days)).filter(clue => clue !== null))
  return clues.size === 1 ? [...clues][0]! : null
}

function clueOf(meaning: Dated, days: readonly number[]): Order | null {
  const [asMonth, asDay] = [meaning, turned(meaning)].map(reading => Math.min(...days.map(day => apart(day, dayOfYear(reading)))))
  if (asMonth! <= near && asDay! >= far) return 'monthFirst'
  return asDay! <= near && asMonth! >= far ? 'dayFirst' : null
}

const near = 7
const far = 21

/** Days told in words, and that of publication, by where in their year they lie. */
function daysInWords(all: Said[], published: DayNumber | null): number[] {
  const days = published === null ? [] : [dayOfYear(calendarDate(published))]
  for (const { phrase } of all) {
    const meaning = dayMeant(phrase.meaning)
    if (meaning?.is === 'day' && meaning.order === undefined) days.push(dayOfYear(meaning))
  }
  return days
}

const dayOfYear = ({ month, day }: { month: number; day: number }) => dayNumber(2000, month, day) - dayNumber(2000, 1, 1)

/** Of two days of some year: 30 December and 2 January are three days apart. */
function apart(a: number, b: number): number {
  const days = Math.abs(a - b)
  return Math.min(days, 366 - days)
}

function isNumeric(meaning: Meaning): meaning is Dated {
  return meaning.is === 'day' && meaning.order !== undefined
}

/** The same numbers the other way round. */
export function turned(meaning: Dated): Dated {
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
