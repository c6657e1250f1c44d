import type { DaysExtent } from '../../situation/days-extent.ts'
import { addMonths, calendarDate, type DayNumber, dayNumber } from '../../times/calendar.ts'

/** Days that are often asked for. `last…` counts back from the last day there is, not from today: an archive has no today. */
export type PresetName = 'all' | 'lastWeek' | 'lastMonth' | 'lastYear' | 'year'

export interface Preset {
  id: string
  name: PresetName
  from: DayNumber | null
  to: DayNumber | null
}

/** More years than this would be a list to search in; typing is quicker. */
const mostYears = 12

/** All days, the last week, month and year as far as they leave something out, and each year of a story of a few years. */
export function presetsOf({ first, last }: DaysExtent): Preset[] {
  const presets: Preset[] = [{ id: 'all', name: 'all', from: null, to: null }]
  const back: [PresetName, DayNumber][] = [
    ['lastWeek', last - 6],
    ['lastMonth', last - 29],
    ['lastYear', addMonths(last, -12) + 1],
  ]
  for (const [name, from] of back) if (from > first) presets.push({ id: name, name, from, to: last })
  const [begins, ends] = [calendarDate(first).year, calendarDate(last).year]
  if (ends > begins && ends - begins < mostYears)
    for (let year = ends; year >= begins; year--)
      presets.push({ id: String(year), name: 'year', from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) })
  return presets
}
