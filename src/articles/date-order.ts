import { type Span, words } from '../text/span.ts'
import type { Article } from './article.ts'
import { type DatedLine, datesIn } from './date-line.ts'
import { monthNames } from './months.ts'

/** A day that was read, and what settled which of its numbers is the month. */
export interface SettledDay {
  day: string
  /** The words that settled it; null where nothing had to, or nothing did. */
  because: string | null
  /** The day it would be the other way round, where nothing speaks for either. */
  orElse: string | null
}

/**
 * Which day "03/04/2026" is. Asked in this order: the weekday beside it, dates in the text that leave no choice ("24/03/2026"), days told in
 * words ("on 2 April"), the zone of its hour, the country in the outlet's address. With none of them the month is read first, and the other day is kept
 * beside it as a doubt: `settleDay(dateLine('Friday 03/04/2026')!, 'Friday 03/04/2026', …)` is 3 April 2026, because of “Friday”.
 */
export function settleDay({ day, other, start, end }: DatedLine, line: string, text: string, outlet: string | null): SettledDay {
  if (other === null) return { day, because: null, orElse: null }
  const readings: Readings = { monthFirst: day, dayFirst: other }
  const beside = line.slice(0, start) + line.slice(end)
  const clue =
    byWeekday(beside, readings) ??
    byOtherNumbers(text) ??
    byDaysInWords(text, readings) ??
    byWord(zones, beside) ??
    (outlet === null ? null : byWord(domains, outlet))
  return clue ? { day: readings[clue.order], because: clue.words, orElse: null } : { day, because: null, orElse: other }
}

type Order = 'monthFirst' | 'dayFirst'
type Readings = Record<Order, string>
interface Clue {
  order: Order
  words: string
}

const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const weekdayName = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/i

/** The first weekday that is named, 0 for Sunday: `weekdayIn('on Tuesday')` is 2. */
export function weekdayIn(words: string): number | null {
  const said = weekdayName.exec(words)
  return said && weekdayNames.indexOf(said[1]!.toLowerCase())
}

/** "Friday 03/04/2026" is in April, because 4 March was a Wednesday. */
function byWeekday(beside: string, { monthFirst, dayFirst }: Readings): Clue | null {
  const said = weekdayName.exec(beside)
  if (!said) return null
  const weekday = weekdayIn(said[0])
  const [asMonth, asDay] = [weekdayOf(monthFirst) === weekday, weekdayOf(dayFirst) === weekday]
  return asMonth === asDay ? null : { order: asMonth ? 'monthFirst' : 'dayFirst', words: said[0] }
}

/** A page that writes "24/03/2026" writes the day first. */
function byOtherNumbers(text: string): Clue | null {
  for (const [words, first, second] of text.slice(0, furthest).matchAll(/\b(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d\b/g)) {
    if (+first! > 12 && +second! <= 12) return { order: 'dayFirst', words }
    if (+second! > 12 && +first! <= 12) return { order: 'monthFirst', words }
  }
  return null
}

/** How far into a text its other dates are looked for: the first pages of an article tell, those of a book cost. */
const furthest = 20_000
const monthName = `(?:${monthNames})\\.?`
const inWords = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${monthName}|${monthName} \\d{1,2}(?:st|nd|rd|th)?)(?![\\d:])(?:,? (?:19|20)\\d\\d)?`,
  'gi',
)

/** News tells of the last days: "on 2 April" says that 03/04 is in April. Only where one reading has a day near it and the other is weeks away from all. */
function byDaysInWords(text: string, readings: Readings): Clue | null {
  const near: Record<Order, { days: number; words: string }> = {
    monthFirst: { days: Number.POSITIVE_INFINITY, words: '' },
    dayFirst: { days: Number.POSITIVE_INFINITY, words: '' },
  }
  for (const [words] of text.slice(0, furthest).matchAll(inWords))
    for (const order of ['monthFirst', 'dayFirst'] as const) {
      const said = /\d{4}$/.test(words) ? words : `${words}, ${readings[order].slice(0, 4)}`
      const date = datesIn(said)[0]
      const days = date ? Math.abs(numberOf(date.day) - numberOf(readings[order])) : Number.POSITIVE_INFINITY
      if (days < near[order].days) near[order] = { days, words }
    }
  const { monthFirst, dayFirst } = near
  const isClear = (one: number, other: number) => one <= 7 && other >= 21
  if (isClear(monthFirst.days, dayFirst.days)) return { order: 'monthFirst', words: monthFirst.words }
  return isClear(dayFirst.days, monthFirst.days) ? { order: 'dayFirst', words: dayFirst.words } : null
}

/** Zones that are said where the month comes first, and where the day does. GMT and UTC are said everywhere. */
const zones: Record<Order, RegExp> = {
  monthFirst: /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|Eastern|Central|Pacific)\b/,
  dayFirst: /\b(?:BST|CES?T|EES?T|WES?T|IST|SAST|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|WAT|EAT|CAT|PKT|SGT|HKT)\b/,
}

/** Addresses of countries that write the day first in English; "valley-post.example.us" writes the month first. */
const domains: Record<Order, RegExp> = {
  monthFirst: /\.(?:us|gov|mil)$|\.us\b/i,
  dayFirst: /\.(?:uk|ie|au|nz|in|pk|bd|lk|za|ng|gh|ke|ug|tz|zm|zw|sg|my|hk|mt|fr|de|es|it|pt|gr|nl|be|ch|at|pl|ro|tr|il|eg|br|ar|cl|mx)$/i,
}

/** How "news.example.co.uk" writes days, where its country tells. */
export function orderOfAddress(outlet: string): Order | null {
  return byWord(domains, outlet)?.order ?? null
}

function byWord(of: Record<Order, RegExp>, words: string): Clue | null {
  const [asMonth, asDay] = [of.monthFirst.exec(words), of.dayFirst.exec(words)]
  if ((asMonth === null) === (asDay === null)) return null
  return asMonth ? { order: 'monthFirst', words: asMonth[0] } : { order: 'dayFirst', words: asDay![0] }
}

/** Days since a day long ago, by the calendar alone. */
function numberOf(day: string): number {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const year = m > 2 ? y : y - 1
  const month = (m + 9) % 12
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * month + 2) / 5) + d
}

/** The weekday of `YYYY-MM-DD`, 0 for Sunday; 1 March of the year 0 is day 1, a Wednesday. */
export function weekdayOf(day: string): number {
  return (numberOf(day) + 2) % 7
}

/** The day of publication an article states: the day, its words in the text, the doubt there is, and what settled it as in `SettledDay`. */
export type StatedDay = Pick<Article, 'published' | 'publishedOr' | 'publishedSpan'> & Pick<SettledDay, 'because'>

/** What a reader is told of it, or nothing where the date leaves no choice: `ferry.txt is dated “05/02/2013”, which was read as …` */
export function noteOnOrder(called: string, text: string, { published, publishedOr, publishedSpan, because }: StatedDay): string | null {
  if (publishedSpan === null || (publishedOr === undefined && because === null)) return null
  const read =
    publishedOr === undefined ? `as ${published}, because of “${because}”` : `month first, as ${published}; it may mean ${publishedOr}`
  return `${called} is dated “${words(text, publishedSpan)}”, which was read ${read}.`
}

/** The day of publication that `line`, a stretch of the text, states by `dated`. */
export function publishedIn(text: string, line: Span, dated: DatedLine, outlet: string | null): StatedDay {
  const { day, because, orElse } = settleDay(dated, words(text, line), text, outlet)
  return {
    published: day,
    ...(orElse === null ? {} : { publishedOr: orElse }),
    publishedSpan: { start: line.start + dated.start, end: line.start + dated.end },
    because,
  }
}
