import { dateLine, datesIn } from '../date-line.ts'
import { monthNames } from '../months.ts'

/** A month and a year, or a season and a year: what a magazine is dated by. */
const monthAlone = new RegExp(
  `^(?:(?:${monthNames})[ /,-]*){1,2}(?:19|20)\\d\\d$|^(?:spring|summer|autumn|fall|winter),? (?:19|20)\\d\\d$`,
  'i',
)

/** Whether a line is the day an article was printed: “March 3, 2026 Tuesday 10:15 AM GMT”, “3 November 2026”, “November 2026”. */
export function isDated(line: string): boolean {
  if (line.length > 80 || !/(?:19|20)\d\d/.test(line)) return false
  if (dateLine(line) !== null || monthAlone.test(line)) return true
  const [first] = datesIn(line)
  if (first === undefined || first.start > 12 || line.length - first.end > 40) return false
  // “Tuesday, FINAL EDITION”, not “The 3 November 2026 deal is signed”
  return !/(?:^|[\s,;(])\p{Ll}{2}/u.test(line.slice(0, first.start) + line.slice(first.end))
}
