import { inOneLine } from '../text/in-one-line.ts'
import type { Span } from '../text/span.ts'
import { isDay } from './is-day.ts'
import { anyMonth, foreignDate, foreignMonth, monthNames, monthNumber } from './months.ts'
import { shortDate } from './short-date.ts'
import { agencyOf, isByline, isNewspaper, isOutlet, isSomebody, isTitled, partsOfLine } from './source.ts'

/** A day that a line at an article's head states, and where. */
export interface DatedLine extends Span {
  /** `YYYY-MM-DD` */
  day: string
  /** The day it would be with the day first, where a numeric date such as 05/02/2013 leaves the choice; `day` has the month first. */
  other: string | null
}

const month = `(${monthNames})\\.?`
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '((?:1[789]|20)\\d\\d)'
const monthFirst = new RegExp(`\\b${month}[\\s-]+${dayNumber},?[\\s-]+${year}\\b`, 'gi')
const dayFirst = new RegExp(`\\b${dayNumber}(?:\\s+of|\\.)?[\\s-]+${month},?[\\s-]+${year}\\b`, 'gi')
const iso = /\b((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g
const numeric = /\b(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)\b/g

/** Asked first: most lines have neither, and the patterns of whole dates are dear to make. */
export const anyYear = /(?:1[789]|20)\d\d/

/** Words, in small letters, that may stand beside the date in a line that is about nothing else. */
const beside = new RegExp(
  inOneLine`
    \b(first |originally |last )?(published|posted|updated|modified|created|released|issued|filed|date|dated|on|at|by|of|print|article|
    source)\b|\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b|\b((about|over) )?\d+ (minute|hour|day)s? ago\b|
    \b(at )?\d{1,2}([:.]\s?\d\d){0,2}\s*([ap]\.?m\b\.?|h(rs)?\b)?|\b(e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|gmt|utc|bst|cest|ist|sast|aest|aedt|
    nzst|nzdt|pkt|sgt|hkt|wat|eat|cat|eet|eest|cet|kst|jst|eastern|central|pacific)\b|\bt\d\d:\d\d\S*|(?<!\p{L})(publié|publicad[oa]|
    pubblicato|veröffentlicht|aktualisiert|le|à|el|em|am|um)(?!\p{L})|[^\p{L}\p{N}]+`,
  'gu',
)

const besideInNames = new RegExp(beside.source.replace('[^\\p{L}\\p{N}]+', '[^\\p{L}\\p{N}-]+'), 'giu')

/**
 * The day a date line states: `dateLine('Published: Saturday, July 27, 2024, 9:30 a.m. ET')` is 2024-07-27. An outlet may stand beside it, or
 * who wrote: "6 April 2024 | The Lamar Ledger".
 * Null for a sentence that merely holds a date. Where a line says both, the day of publication goes before the day of an update.
 */
export function dateLine(line: string): DatedLine | null {
  if (line.length > 160) return null
  const dates = datesIn(line)
  if (dates.length === 0) return shortLine(line)
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `
    from = date.end
  }
  rest += line.slice(from)
  const name = nameBeside(line)
  if (name !== null) rest = rest.replace(name, ' ')
  const words = withoutBeside(rest)
  const others = words === '' ? 0 : words.split(/\s+/).length
  // Whether they are names is asked where it decides.
  const most = /^by\b/i.test(line) ? 10 : !labelled.test(line) ? 2 : others > 4 && others <= 8 && isOfNames(rest) ? 8 : 4
  const part = labelledPart(line)
  if (part || others > most) return part ?? partAlone(line)
  return dates.find(date => !/(updated|modified)\W*$/i.test(line.slice(0, date.start))) ?? dates[0]!
}

/** A short date counts only where the line says nothing else. */
function shortLine(line: string): DatedLine | null {
  const found = line.length > longestShort ? null : shortDate(line)
  const rest = found && line.slice(0, found.start) + line.slice(found.end)
  return rest !== null && withoutBeside(rest) === '' ? { ...found!, other: null } : null
}

const longestShort = 60

/** "Covering 3 - 9 May 2024 · Issued in Port Hale, 10 May 2024": one part of a line says of itself that it is the day. */
function labelledPart(line: string): DatedLine | null {
  const parts = partsOfLine(line)
  if (parts.length < 2) return null
  for (const part of parts) {
    const dated = labelled.test(part) && !/\bupdated\b/i.test(part) ? dateLine(part) : null
    const at = line.indexOf(part)
    if (dated) return { ...dated, start: at + dated.start, end: at + dated.end }
  }
  return null
}

/**
 * "Written by: Jane Roe | Port Hale | 21 Aug 2026", "#harbour · Aug 21, 2026 · 12K views": among short parts one that is a day and nothing else. Beside
 * one other it is the line's day where that is a name: "3 May 2024 – The strike begins" is of a list.
 */
function partAlone(line: string): DatedLine | null {
  const parts = partsOfLine(line)
  if (parts.length < 2 || parts.some(part => part.split(/\s+/).length > mostInPart)) return null
  const days: DatedLine[] = []
  let [from, others] = [0, '']
  for (const part of parts) {
    const at = line.indexOf(part, from)
    from = at + part.length
    const [date] = datesIn(part)
    if (date && withoutBeside(part.slice(0, date.start) + part.slice(date.end)) === '')
      days.push({ ...date, start: at + date.start, end: at + date.end })
    else others += ` ${part}`
  }
  return days.length === 1 && (parts.length > 2 || isOfNames(others)) ? days[0]! : null
}

const mostInPart = 5

/** "Harbour Post Web Desk Published 3 March 2024": beside its day and its label a line has names alone, not "The report was published". */
function isOfNames(rest: string): boolean {
  const names = rest.replace(besideInNames, ' ').trim()
  return names.split(' ').every(name => /^\P{Ll}/u.test(name))
}

/**
 * The outlet in a line of its own above an article: by its name ("6 April 2024 | The Lamar Ledger"), or by where it stands, since behind the place and
 * the day somebody wrote comes for whom ("Savannah, Jan. 24, 2023 · Coastal Freight"), or who ("· Jane Roe"). Beside a day alone it may as well be a
 * section or an author.
 */
export function outletBeside(line: string): string | null {
  const name = nameBeside(line)
  return name !== null && (isOutlet(name) || !isSomebody(name)) ? name : null
}

/** The outlet or the writer beside a day. */
function nameBeside(line: string): string | null {
  const source = /^Source: ([^,|]+), /i.exec(line)?.[1]
  if (source !== undefined && isOutlet(source)) return source
  // "AFP, Thursday June 5 2025"
  const wire = /^(\w{2,10}), /.exec(line)?.[1]
  if (wire !== undefined && agencyOf(wire) !== null) return wire
  const before = printedBefore(line)
  if (before !== null) return before
  const parts = partsOfLine(line)
  const named = parts.find(part => isOutlet(part) && !isByline(part))
  if (named !== undefined) return named
  const [head, name] = parts
  if (parts.length !== 2 || !isTitled(name!) || isByline(name!)) return null
  const date = datesIn(head!)[0]
  if (!date || date.end < head!.length) return null
  const place = head!.slice(0, date.start)
  return datedPlace.test(place) && withoutBeside(place) !== '' ? name! : null
}

/** "The Harbour Post, 12 March 2026", "BBC News (Tuesday 3 June 2024)": who printed it, before a day and nothing else. */
function printedBefore(line: string): string | null {
  const [date, second] = datesIn(line)
  if (!date || second || withoutBeside(line.slice(date.end)) !== '') return null
  const before = line.slice(0, date.start)
  const name = /^(?:Published (?:in|by) |From |In )?([^,(]{3,50}?)(?=,| \()/.exec(before)
  if (!name || withoutBeside(before.slice(name[0].length)) !== '') return null
  return agencyOf(name[1]!) !== null || isNewspaper(name[1]!) ? name[1]! : null
}

/** "Savannah, ", "Las Cruces, ": what stands before the day where a line says both. */
const datedPlace = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?, $/u

/** What is left of a line that is about nothing but a day; of "Published: Friday, " nothing. */
function withoutBeside(words: string): string {
  return words.toLowerCase().replace(beside, ' ').trim()
}

/** "For immediate release: 27th May, 2024", "Situation Report No. 4, 23 August 2025": what a line is that says so is dated, whatever else is in it. */
const labelled = /\b(published|posted|updated|date|released?|issued|filed|(report|bulletin|sitrep|update) (no\.? ?|# ?)\d+)\b/i

/** The day that stands in brackets at an edge of a headline, and the headline without it: "[7 March 2024] Ferry late", "Situation Report 4 (7 March 2024)". */
export function bracketedDay(headline: string): { dated: DatedLine; rest: string } | null {
  if (!anyYear.test(headline)) return null
  const edge = /^[[(]([^\])]+)[\])]\s*(?=\S)|\s*[[(]([^\])]+)[\])]$/.exec(headline)
  const dated = edge && dateLine(edge[1] ?? edge[2]!)
  if (!dated) return null
  const from = edge.index + edge[0].indexOf(edge[1] ?? edge[2]!)
  const rest = headline.slice(0, edge.index) + headline.slice(edge.index + edge[0].length)
  return { dated: { ...dated, start: from + dated.start, end: from + dated.end }, rest }
}

/** What comes out again and again is told apart by its day: "Harbour strike live: Friday 3 May 2024", "Police log, May 3, 2024". */
const ofSeries = new RegExp(
  inOneLine`
    \b(live(blog)?|latest|updates?|brief(ing|s)?|bulletin|digest|round-?up|recap|wrap(-?up)?|diary|log|blotter|newsletter|minutes|
    sitrep|(situation|police|weather|market|shipping) report|as it happened|at a glance|headlines|watch)\b`,
  'i',
)

/** The day set off at an edge of the headline of a series. */
export function dayOfSeries(headline: string): DatedLine | null {
  const [date, second] = anyYear.test(headline) && ofSeries.test(headline) ? datesIn(headline) : []
  if (!date || second) return null
  const [before, after] = [headline.slice(0, date.start), headline.slice(date.end)]
  const isLast = /[.\s]*$/.exec(after)![0] === after && setOffBefore.test(before)
  const isFirst = withoutBeside(before) === '' && /^\s*[,:|–—-]/.test(after)
  return isLast || isFirst ? date : null
}

const setOffBefore = /(?:[,:;|–—-]|\bfor)\s*(?:on\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?$/i

/** Every full date in a line, in reading order. */
export function datesIn(line: string): DatedLine[] {
  if (!anyYear.test(line)) return []
  const found: DatedLine[] = []
  const add = (match: RegExpExecArray, y: number, m: number, d: number, eitherWay = false) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const day = `${y}-${two(m)}-${two(d)}`
    if (!isDay(day) || found.some(other => start < other.end && other.start < end)) return
    found.push({ start, end, day, other: eitherWay ? `${y}-${two(d)}-${two(m)}` : null })
  }
  if (anyMonth.test(line)) {
    for (const m of line.matchAll(monthFirst)) add(m, +m[3]!, monthNumber(m[1]!), +m[2]!)
    for (const m of line.matchAll(dayFirst)) add(m, +m[3]!, monthNumber(m[2]!), +m[1]!)
  }
  if (found.length === 0)
    for (const m of line.matchAll(foreignDate)) {
      const number = foreignMonth(m[2]!)
      if (number !== undefined) add(m, +m[3]!, number, +m[1]!)
    }
  for (const m of line.matchAll(iso)) add(m, +m[1]!, +m[3]!, +m[4]!)
  for (const m of line.matchAll(numeric)) {
    const [first, second] = [+m[1]!, +m[3]!]
    // News in English with slashes is mostly American: month first, unless that is no month; `settleDay` asks for more. Points and a first
    // number over 12 are not.
    if (first > 12 || m[2] === '.') add(m, +m[4]!, second, first)
    else add(m, +m[4]!, first, second, second <= 12 && first !== second)
  }
  return found.sort((a, b) => a.start - b.start)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
