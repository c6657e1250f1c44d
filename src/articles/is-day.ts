/** Whether a string is a day of the calendar: `2024-02-30` is not. */
export function isDay(day: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!match) return false
  const [y, m, d] = [+match[1]!, +match[2]!, +match[3]!]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  return m >= 1 && m <= 12 && d >= 1 && d <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!
}
