import type { DatelineStore } from '../../store/store.ts'
import { type DayNumber, formatDay, parseDay } from '../../times/calendar.ts'

/** Days as numbers; null where an end is open. */
export interface DaysSet {
  from: DayNumber | null
  to: DayNumber | null
}

/** Filters by days given as numbers; null leaves an end open. A first day after the last one takes the last one along. */
export function setDays(store: DatelineStore, from: DayNumber | null, to: DayNumber | null): void {
  const { filter, setFilter } = store.getState()
  const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to]
  const change = { from: first === null ? null : formatDay(first), to: last === null ? null : formatDay(last) }
  if (filter.from !== change.from || filter.to !== change.to) setFilter(change)
}

/** The filter's days as numbers. */
export function daysSet(filter: { from: string | null; to: string | null }): DaysSet {
  return { from: filter.from === null ? null : parseDay(filter.from), to: filter.to === null ? null : parseDay(filter.to) }
}
