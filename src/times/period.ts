import { calendarDate, type DayNumber, dayNumber, daysInMonth, formatDay, formatYear, isoWeek, monday, pad } from './calendar.ts'

/** How wide a period is, from narrow to wide. */
export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century'

/** A stretch of whole days with its two names: TIMEX3's value and EDTF's string. */
export interface Period {
  first: DayNumber
  last: DayNumber
  grain: Grain
  value: string
  edtf: string
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Half of the world: summer is in January in the southern one. */
export type Hemisphere = 'north' | 'south'

/** TIMEX3 counts years before Christ as people do: `BC0490`; AD as four digits. */
function timexYear(year: number): string {
  return year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4)
}

/** The first day of which TIMEX3 and EDTF write the year alike. */
const yearOne = dayNumber(1, 1, 1)

export function dayPeriod(n: DayNumber): Period {
  const edtf = formatDay(n)
  return { first: n, last: n, grain: 'day', value: n < yearOne ? timexYear(calendarDate(n).year) + edtf.slice(-6) : edtf, edtf }
}

export function weekPeriod(n: DayNumber): Period {
  const first = monday(n)
  const { year, week } = isoWeek(n)
  return { first, last: first + 6, grain: 'week', value: `${timexYear(year)}-W${pad(week)}`, edtf: interval(first, first + 6) }
}

/** The weeks of a year as ISO 8601 and epidemiologists count them: the first holds 4 January. */
export function weekOfYear(year: number, week: number): Period {
  return weekPeriod(dayNumber(year, 1, 4) + 7 * (week - 1))
}

/** Saturday and Sunday of the week that `n` is in. */
export function weekendPeriod(n: DayNumber): Period {
  const week = weekPeriod(n)
  return { ...week, first: week.first + 5, grain: 'weekend', value: `${week.value}-WE`, edtf: interval(week.first + 5, week.last) }
}

export function monthPeriod(year: number, month: number): Period {
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    grain: 'month',
    value: `${timexYear(year)}-${pad(month)}`,
    edtf: `${formatYear(year)}-${pad(month)}`,
  }
}

const seasonMonth: Record<Hemisphere, Record<Season, number>> = {
  north: { SP: 3, SU: 6, FA: 9, WI: 12 },
  south: { SP: 9, SU: 12, FA: 3, WI: 6 },
}
/** EDTF's own codes; 25 to 28 say that the north is meant, 29 to 32 the south. */
const seasonCode: Record<Hemisphere, Record<Season, string>> = {
  north: { SP: '21', SU: '22', FA: '23', WI: '24' },
  south: { SP: '29', SU: '30', FA: '31', WI: '32' },
}

/** The meteorological seasons; what lies over the turn of the year carries the year of its December. */
export function seasonPeriod(year: number, season: Season, hemisphere: Hemisphere = 'north'): Period {
  const month = seasonMonth[hemisphere][season]
  const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2]
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)),
    grain: 'season',
    value: `${timexYear(year)}-${season}`,
    edtf: `${formatYear(year)}-${seasonCode[hemisphere][season]}`,
  }
}

export function quarterPeriod(year: number, quarter: number): Period {
  const month = quarter * 3
  return {
    first: dayNumber(year, month - 2, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    grain: 'quarter',
    value: `${timexYear(year)}-Q${quarter}`,
    edtf: `${formatYear(year)}-${32 + quarter}`,
  }
}

export function halfPeriod(year: number, half: number): Period {
  const month = half * 6
  return {
    first: dayNumber(year, month - 5, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    grain: 'half',
    value: `${timexYear(year)}-H${half}`,
    edtf: `${formatYear(year)}-${39 + half}`,
  }
}

export function yearPeriod(year: number): Period {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), grain: 'year', value: timexYear(year), edtf: formatYear(year) }
}

/** `decadePeriod(1990)`: the 1990s. For the 470s BC give the earliest astronomical year, −478. */
export function decadePeriod(start: number): Period {
  return manyYears(start, 10, 'decade')
}

/** `centuryPeriod(1800)`: the nineteenth century, as wide as its hundred years' shared digits. */
export function centuryPeriod(start: number): Period {
  return manyYears(start, 100, 'century')
}

function manyYears(start: number, count: number, grain: Grain): Period {
  const width = count === 10 ? 3 : 2
  const end = start + count - 1
  const first = dayNumber(start, 1, 1)
  const last = dayNumber(end, 12, 31)
  if (start <= 0) {
    const value = `BC${pad(Math.floor((1 - end) / count), width)}`
    return { first, last, grain, value, edtf: `${formatYear(start)}/${formatYear(end)}` }
  }
  const digits = pad(Math.floor(start / count), width)
  return { first, last, grain, value: digits, edtf: digits.padEnd(4, 'X') }
}

/** The decade a year is in, as people count: the years 479 to 470 BC are the 470s BC. */
export function decadeOf(year: number): Period {
  if (year > 0) return decadePeriod(Math.floor(year / 10) * 10)
  return decadePeriod(1 - (Math.floor((1 - year) / 10) * 10 + 9))
}

export function centuryOf(year: number): Period {
  if (year > 0) return centuryPeriod(Math.floor(year / 100) * 100)
  return centuryPeriod(1 - (Math.floor((1 - year) / 100) * 100 + 99))
}

/** Of accounts nobody says in which month they begin: `2025~`. */
export function aboutThen(period: Period): Period {
  const { first, last, grain, edtf } = period
  return { ...period, edtf: grain === 'year' ? `${edtf}~` : `${formatDay(first)}~/${formatDay(last)}~` }
}

/** `2024-03-04/2024-03-10`. */
export function interval(first: DayNumber, last: DayNumber): string {
  return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`
}
