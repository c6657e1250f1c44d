import { calendarDate, type DayNumber } from './calendar.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A day in words: `27 July 2024`, `490 BC` after years before Christ. */
export function sayDay(n: DayNumber): string {
  const { year, month, day } = calendarDate(n)
  return `${day} ${months[month - 1]} ${year > 0 ? year : `${1 - year} BC`}`
}
