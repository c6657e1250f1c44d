import { isDay } from './is-day.ts'
import { monthNames, monthNumber } from './months.ts'

/** Groups are called after what they hold; where `one` and `two` are numbers, the greater tells which is the day. */
const forms = [
  '(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)',
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<month>${monthNames})\\.?[\\s,-]{1,2}['’]?(?<y>\\d\\d)`,
  `(?<month>${monthNames})\\.?[\\s-](?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,-]{1,2}['’]?(?<y>\\d\\d)`,
  '(?<one>\\d{1,2})(?<mark>[/.])(?<two>\\d{1,2})\\k<mark>(?<y>\\d\\d)',
].map(form => new RegExp(`(?<![\\d/.])${form}(?![\\d/.])`, 'i'))

/**
 * "20260821", "21-Aug-26", "08/21/26": a day where a line says nothing else. Of "05/02/26" nobody knows which number is which. A year in two
 * digits is of this century.
 */
export function shortDate(line: string): { start: number; end: number; day: string } | null {
  if (!/\d\d/.test(line)) return null
  for (const form of forms) {
    const found = form.exec(line)
    if (!found) continue
    const { y, m, d, month, one, two } = found.groups as Record<string, string | undefined>
    const dayFirst = Number(one) > 12
    if (one !== undefined && dayFirst === Number(two) > 12) return null
    const year = y!.length === 2 ? `20${y}` : y!
    const monthOf = month === undefined ? (m ?? (dayFirst ? two : one)!) : String(monthNumber(month))
    const day = `${year}-${monthOf.padStart(2, '0')}-${(d ?? (dayFirst ? one : two)!).padStart(2, '0')}`
    return isDay(day) ? { start: found.index, end: found.index + found[0].length, day } : null
  }
  return null
}
