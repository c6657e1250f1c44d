import { isDay } from '../is-day.ts'

/** A cell that is a day in numbers, and perhaps an hour: "05/03/2024", "5.3.2024 14:30". */
const numbers = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ T,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?)?\s*$/i

/**
 * A table's cells with the days of a column as `YYYY-MM-DD` where the column shows which number is the month: if one row has 25/03/2024, another's 05/03/2024 is of March. A column of
 * which no row shows it, or whose rows contradict each other, stays as it is; of one whose table is in a language that writes the day first (`isDayFirst`) the first number is the day
 * unless a row shows otherwise.
 */
export function withColumnDays(rows: readonly (readonly string[])[], isDayFirst = false): string[][] {
  const seen = new Map<number, { dayFirst?: true; monthFirst?: true }>()
  for (const cells of rows)
    cells.forEach((cell, column) => {
      const [, first, , second] = numbers.exec(cell) ?? []
      if (!(Number(first) > 12 || Number(second) > 12)) return
      const orders = seen.get(column) ?? {}
      seen.set(column, { ...orders, ...(Number(first) > 12 ? { dayFirst: true } : { monthFirst: true }) })
    })
  return rows.map(cells => cells.map((cell, column) => inOrder(cell, seen.get(column) ?? (isDayFirst ? { dayFirst: true } : undefined))))
}

function inOrder(cell: string, shown: { dayFirst?: true; monthFirst?: true } | undefined): string {
  const isSettled = shown !== undefined && shown.dayFirst !== shown.monthFirst
  const [, first, , second, year] = (isSettled && numbers.exec(cell)) || []
  if (!first || !second) return cell
  const [day, month] = shown!.dayFirst ? [first, second] : [second, first]
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(whole) ? whole : cell
}
