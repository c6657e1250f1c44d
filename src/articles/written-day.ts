import { datesIn } from './date-line.ts'
import { isDay } from './is-day.ts'

/**
 * The day on the clock of who published it, however feeds and programs write it: "2024-01-02T23:15:00-05:00", "20240102T231500", "Tue, 02 Jan 2024 23:15:00
 * -0500", "Tue Jan 02 23:15:00 -0500 2024", "January 2, 2024". Null where it is none, or one of two: "03/05/2024".
 */
export function writtenDay(date: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(date) ?? []
  if (year) return isDay(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : null
  const [one, second] = datesIn(date.replace(/^(?:\w{3} )?(\w{3} \d\d) [\d:]{8} \S+ (\d{4})$/, '$1, $2'))
  return one && !second && one.other === null ? one.day : null
}
