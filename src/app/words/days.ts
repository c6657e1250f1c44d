import type { Day } from '../../times/time.ts'
import { language, locale, t } from './t.ts'

/** A calendar day is three numbers; `Intl` gets them as noon in UTC, so no time zone can move them. */
const noon = (year: number, month: number, date: number): Date => {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date)
  moment.setUTCHours(12)
  return moment
}

interface Calendar {
  year: number
  month: number
  date: number
}

function calendar(day: Day): Calendar {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day)!
  return { year: Number(year), month: Number(month), date: Number(date) }
}

const lastOfMonth = ({ year, month }: Calendar): number =>
  month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const formatters = new Map<string, Intl.DateTimeFormat>()

function write(day: Calendar, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([language(), options])
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', calendar: 'gregory', ...options })
    formatters.set(key, formatter)
  }
  return formatter.format(noon(day.year, day.month, day.date)).replace(/\bSept\b/, 'Sep')
}

const era = (day: Calendar): Intl.DateTimeFormatOptions => (day.year < 1 ? { era: 'short' } : {})

/** `2024-07-27` as `27 Jul 2024`. */
export function dayInWords(day: Day): string {
  const at = calendar(day)
  return write(at, { day: 'numeric', month: 'short', year: 'numeric', ...era(at) })
}

/** `2024-07-27` as `Sat, 27 Jul 2024`. */
export function dayOfWeekInWords(day: Day): string {
  const at = calendar(day)
  return write(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...era(at) })
}

/** `2024-07-27` as `27 July 2024`. */
export function dayInFullWords(day: Day): string {
  const at = calendar(day)
  return write(at, { day: 'numeric', month: 'long', year: 'numeric', ...era(at) })
}

/**
 * A range of days in the fewest words that lose nothing: `2023`, `Jul 2024`, `27 Jul 2024`, `Jan – 27 Jul 2024`, `3 – 4 Mar 2024`.
 * A side that is open says so: `until 27 Jul 2024`.
 */
export function rangeInWords(from: Day | null, to: Day | null): string {
  if (from === null && to === null) return t('noDateShort')
  if (from === null) return t('until', { day: dayInWords(to!) })
  if (to === null) return t('since', { day: dayInWords(from) })
  if (from === to) return dayInWords(from)
  const [a, b] = [calendar(from), calendar(to)]
  const startsMonth = a.date === 1
  const endsMonth = b.date === lastOfMonth(b)
  const sameYear = a.year === b.year
  const wholeYears = startsMonth && a.month === 1 && endsMonth && b.month === 12
  const year = (day: Calendar) => write(day, { year: 'numeric', ...era(day) })
  if (wholeYears) return sameYear ? year(a) : t('range', { from: year(a), to: year(b) })
  const month = (day: Calendar, withYear: boolean) => write(day, { month: 'short', ...(withYear ? { year: 'numeric', ...era(day) } : {}) })
  const date = (day: Calendar, withYear: boolean) =>
    write(day, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric', ...era(day) } : {}) })
  if (sameYear && a.month === b.month) {
    if (startsMonth && endsMonth) return month(a, true)
    return t('range', { from: language() === 'en' ? String(a.date) : date(a, false), to: date(b, true) })
  }
  return t('range', { from: startsMonth ? month(a, !sameYear) : date(a, !sameYear), to: endsMonth ? month(b, true) : date(b, true) })
}

/** One of two days: `6 May or 5 Jun 2023`. */
export function eitherDayInWords(day: Day, other: Day): string {
  const [a, b] = day < other ? [calendar(day), calendar(other)] : [calendar(other), calendar(day)]
  const first = write(a, {
    day: 'numeric',
    month: 'short',
    ...(a.year === b.year && language() !== 'ko' ? {} : { year: 'numeric', ...era(a) }),
  })
  return t('eitherDay', { day: first, other: write(b, { day: 'numeric', month: 'short', year: 'numeric', ...era(b) }) })
}

/** When an article was published, as far as its words say. */
export function publishedInWords({ published, publishedOr }: { published: Day | null; publishedOr?: Day | undefined }): string {
  if (published === null) return t('noPublicationDate')
  return publishedOr === undefined ? dayInWords(published) : eitherDayInWords(published, publishedOr)
}

/** The days of a time: a range, one of two days, which EDTF writes `[2023-05-01,2023-06-05]`, or a doubtful one, `2023-05-01?`, `2023-05-01~`. */
export function daysInWords({ edtf, from, to }: { edtf: string | null; from: Day | null; to: Day | null }): string {
  if (isEitherDay(edtf) && from !== null && to !== null) return eitherDayInWords(from, to)
  return rangeInWords(from, to) + (/[?~]$/.test(edtf ?? '') ? '?' : '')
}

/** `XXXX-08-17`, a day of no known year, as `17 Aug`, `XXXX-08` as `Aug`; null of any other time. */
export function yearlessInWords(edtf: string | undefined): string | null {
  const [year, month, date] = edtf?.split('-') ?? []
  if (year !== 'XXXX') return null
  // A leap year has every day
  return write({ year: 2000, month: +month!, date: +(date ?? 1) }, { month: 'short', ...(date && { day: 'numeric' }) })
}

/** Whether a time is one of two days. */
export function isEitherDay(edtf: string | null): boolean {
  return edtf?.startsWith('[') ?? false
}

/** The year a day lies in, in words: `2024`. */
export function yearInWords(day: Day): string {
  const key = `${language()} ${day.slice(0, -6)}`
  let year = years.get(key)
  if (year === undefined) {
    const at = calendar(day)
    year = write(at, { year: 'numeric', ...era(at) })
    years.set(key, year)
  }
  return year
}
const years = new Map<string, string>()

/** The month a day lies in, in short: `Jul`. */
export function monthInWords(day: Day): string {
  return write(calendar(day), { month: 'short' })
}

/** The names by which months may be typed in the language spoken, long and short; the English ones are understood beside them. */
export function typedMonths(): string[][] {
  return Array.from({ length: 12 }, (_, i) => {
    const day = { year: 2000, month: i + 1, date: 1 }
    return [write(day, { month: 'long' }), write(day, { month: 'short' })].map(name => name.toLowerCase().replace(/\.$/, ''))
  })
}
