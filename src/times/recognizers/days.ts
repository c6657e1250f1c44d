import { wordSet } from '../../text/word-set.ts'
import { isDate } from '../calendar.ts'
import type { Meaning, Phrase, Which, YearSaid } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { recognizeNumericDate } from './numeric-dates.ts'
import { afterPeriod, isApostrophe, isHyphen, low, type Read, readDay, readDigits, readMonth, readYearAfter } from './read.ts'
import { monthSaid } from './units.ts'

export const days: Family = {
  recognize: recognizeDay,
  word: ({ month, weekday, ordinal }, word) => month !== undefined || weekday !== undefined || ordinal !== undefined || word === 'the',
  digits: length => length <= 2,
}
export const weeksOf: Family = { recognize: recognizeWeekOf, word: (_, word) => word === 'the' || word === 'week' }
export const numberedWeeks: Family = {
  recognize: recognizeNumberedWeek,
  word: ({ unit }, word) => (unit === 'W' && word.startsWith('week')) || word === 'ew',
}
export const daysOfMonths: Family = {
  recognize: recognizeDayOfMonth,
  word: ({ weekday }, word) => weekday !== undefined || word === 'the',
}

/** "September 1, 1939", "Sept. 11", "3 March", "the 25th of August", "Friday, 6 May 2011", "5–9 March 1918". */
export function recognizeDay(tokens: Token[], i: number): Phrase | null {
  const start = skipWeekday(tokens, i)
  const isDefinite = low(tokens, start.end) === 'the' && (readDay(tokens, start.end + 1) || readOrdinal(tokens, start.end + 1))
  const at = isDefinite ? start.end + 1 : start.end
  const numeric = start.value === null ? null : recognizeNumericDate(tokens, start.end)
  const phrase = numeric ?? monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? wordFirst(tokens, at)
  if (!phrase) return null
  phrase.first = i
  if (start.value !== null && phrase.meaning.is === 'day') phrase.meaning = { ...phrase.meaning, weekday: start.value }
  return phrase
}

/** A weekday before the date itself: "Saturday, ", "Mon. ". */
function skipWeekday(tokens: Token[], i: number): Read<number | null> {
  const token = tokens[i]
  if (token?.lexeme?.weekday === undefined || token.lexeme.plural || !token.capital) return { value: null, end: i }
  let end = token.lexeme.short ? afterPeriod(tokens, i) : i + 1
  if (low(tokens, end) === ',') end++
  return { value: token.lexeme.weekday, end }
}

function monthFirst(tokens: Token[], i: number): Phrase | null {
  const month = readMonth(tokens, i)
  if (!month) return null
  // "May. 3": some put a period after every month.
  let at = month.end === i + 1 && tokens[i + 2]?.kind === 'digits' ? afterPeriod(tokens, i) : month.end
  if (low(tokens, at) === 'the') at++
  const day = readDay(tokens, at)
  if (!day || !isDate(2000, month.value, day.value.day) || countsSomething(tokens, day.end) || isOfMonth(tokens, i, day.end)) return null
  const list = low(tokens, day.end) === ',' ? listOfDays(tokens, at) : null
  if (list && isPlainAfterList(tokens, list.end)) {
    const year = readYearAfter(tokens, list.end)
    return listed(tokens, list, year?.value ?? null, month.value, { first: i, end: year?.end ?? list.end })
  }
  const pair = secondDay(tokens, day.end)
  if (pair && pair.value > day.value.day && isDate(2000, month.value, pair.value)) {
    const year = readYearAfter(tokens, pair.end)
    return {
      ...dayPhrase(i, day.end, year?.value ?? null, month.value, day.value.day),
      pair: dayPhrase(pair.end - pair.width, year?.end ?? pair.end, year?.value ?? null, month.value, pair.value),
    }
  }
  const year = readYearAfter(tokens, day.end)
  const phrase = dayPhrase(i, year?.end ?? day.end, year?.value ?? null, month.value, day.value.day)
  if (year || month.value !== 9 || day.value.day !== 11 || !attack.has(low(tokens, day.end))) return phrase
  return { ...phrase, meaning: { is: 'day', year: null, month: 9, day: 11, isAttack: true } }
}

/** "on May 3, 10 and 17.", not "On May 3, 10 and 17 of them". */
function isPlainAfterList(tokens: Token[], end: number): boolean {
  const next = tokens[end]
  return !next || next.kind === 'break' || (next.kind === 'mark' && '.,;:)'.includes(next.low)) || verbs.has(next.low)
}

const attack = new Set('attack attacks terrorist terrorists terror hijacker hijackers hijackings commission'.split(' '))

/** "9, 10 and 11 April 2024", "May 3, 10 and 17": each a day of the month that is said once. */
function listOfDays(tokens: Token[], i: number): { days: Read<number>[]; end: number } | null {
  const days: Read<number>[] = []
  let at = i
  for (;;) {
    const day = readDay(tokens, at)
    if (!day || (days.length > 0 && day.value.day <= days.at(-1)!.value)) return null
    days.push({ value: day.value.day, end: day.end })
    const joint = low(tokens, day.end)
    const isLast = joint === 'and' || joint === 'or' || joint === '&' || (joint === ',' && low(tokens, day.end + 1) === 'and')
    if (!isLast && joint !== ',') return null
    at = isLast && joint === ',' ? day.end + 2 : day.end + 1
    if (!isLast) continue
    const last = readDay(tokens, at)
    if (days.length < 2 || !last || last.value.day <= day.value.day) return null
    days.push({ value: last.value.day, end: last.end })
    return { days, end: last.end }
  }
}

function listed(
  tokens: Token[],
  list: { days: Read<number>[] },
  year: YearSaid,
  month: number,
  edges: { first: number; end: number },
): Phrase | null {
  if (!list.days.every(({ value }) => isDate(2000, month, value))) return null
  return list.days.reduceRight<Phrase | null>((pair, { value, end }, k) => {
    const isLast = k === list.days.length - 1
    const first = k === 0 ? edges.first : firstOfDay(tokens, end)
    const phrase = dayPhrase(first, isLast ? Math.max(end, edges.end) : end, year, month, value)
    return pair ? { ...phrase, pair } : phrase
  }, null)
}

/** Where a day that ends there begins: "3rd" is two tokens. */
function firstOfDay(tokens: Token[], end: number): number {
  return tokens[end - 1]!.kind === 'digits' ? end - 1 : end - 2
}

function dayFirst(tokens: Token[], i: number): Phrase | null {
  const day = readDay(tokens, i)
  if (!day) return null
  const list = low(tokens, day.end) === ',' ? listOfDays(tokens, i) : null
  const monthOfList = list && readMonth(tokens, low(tokens, list.end) === 'of' ? list.end + 1 : list.end)
  if (list && monthOfList) {
    const year = readYearAfter(tokens, monthOfList.end)
    return listed(tokens, list, year?.value ?? null, monthOfList.value, { first: i, end: year?.end ?? monthOfList.end })
  }
  const last = secondDay(tokens, day.end)
  const at = last && last.value > day.value.day ? last.end : day.end
  if (day.value.ordinal && at === day.end) {
    const shortly = shortMonth(tokens, at)
    if (shortly)
      return { first: i, end: shortly.end, type: 'DATE', meaning: { is: 'dayOfMonth', day: day.value.day, month: shortly.month } }
  }
  const month = readMonth(tokens, low(tokens, at) === 'of' ? at + 1 : isHyphen(tokens, at) && touches(tokens, at) ? at + 1 : at)
  if (!month || !isDate(2000, month.value, day.value.day)) return null
  let end = month.end
  if (isHyphen(tokens, end) && touches(tokens, end) && low(tokens, at) === low(tokens, end)) end++
  const year = readYearAfter(tokens, end)
  const yearSaid = year?.value ?? null
  if (!last || at === day.end) return dayPhrase(i, year?.end ?? month.end, yearSaid, month.value, day.value.day)
  if (!isDate(2000, month.value, last.value)) return null
  return {
    ...dayPhrase(i, day.end, yearSaid, month.value, day.value.day),
    pair: dayPhrase(last.end - last.width, year?.end ?? month.end, yearSaid, month.value, last.value),
  }
}

/** "the 28th ult.", "the 2d instant", "the 9th prox.": how letters and papers of old said last month, this one and the next. */
function shortMonth(tokens: Token[], i: number): { month: Meaning; end: number } | null {
  const which = tokens[i]?.capital ? undefined : ofMonth.get(low(tokens, i))
  if (!which) return null
  // "a 4th instant lottery"
  if (!isShortened.has(low(tokens, i)) && tokens[i + 1]?.kind === 'word' && !afterDay.has(low(tokens, i + 1))) return null
  const end = isShortened.has(low(tokens, i)) ? afterPeriod(tokens, i) : i + 1
  return { month: { is: 'unit', unit: 'M', which, from: 'published' }, end }
}

const ofMonth = new Map<string, Which>([
  ['ult', 'last'],
  ['ultimo', 'last'],
  ['inst', 'this'],
  ['instant', 'this'],
  ['prox', 'next'],
  ['proximo', 'next'],
])
const afterDay = new Set('at in by on off from to with for of and the a his her he she they it was were is are when which'.split(' '))
const isShortened = new Set(['ult', 'inst', 'prox'])

/** "the first of July 1990", "on the fifth of next month"; not "a third of May's rain", "the Fourth of July". */
function wordFirst(tokens: Token[], i: number): Phrase | null {
  const day = readOrdinal(tokens, i)
  if (!day || low(tokens, day.end) !== 'of' || low(tokens, i - 1) !== 'the') return null
  const month = readMonth(tokens, day.end + 1)
  if (!month) return ofMonthSaid(tokens, i, day)
  if (!isDate(2000, month.value, day.value) || isApostrophe(tokens, month.end)) return null
  const year = readYearAfter(tokens, month.end)
  return dayPhrase(i, year?.end ?? month.end, year?.value ?? null, month.value, day.value)
}

/** "fifth", "31st", "twenty-second". */
function readOrdinal(tokens: Token[], i: number): Read<number> | null {
  const day = readDay(tokens, i)
  if (day) return day.value.ordinal ? { value: day.value.day, end: day.end } : null
  const { lexeme, capital } = tokens[i] ?? {}
  if (lexeme?.ordinal !== undefined) return capital ? null : { value: lexeme.ordinal, end: i + 1 }
  const units = tokens[i + 2]?.lexeme?.ordinal
  const isTens = lexeme?.cardinal === 20 || lexeme?.cardinal === 30
  return isTens && isHyphen(tokens, i + 1) && units !== undefined && units < 10 ? { value: lexeme.cardinal! + units, end: i + 3 } : null
}

/** "the 14th of last month": the words say of which month. */
function ofMonthSaid(tokens: Token[], first: number, day: Read<number>): Phrase | null {
  const month = monthSaid(tokens, day.end + 1)
  return month && { first, end: month.end, type: 'DATE', meaning: { is: 'dayOfMonth', day: day.value, month: month.meaning } }
}

function dayPhrase(first: number, end: number, year: YearSaid, month: number, day: number): Phrase {
  return { first, end, type: 'DATE', meaning: { is: 'day', year, month, day } }
}

/** The other end of "5–9 March", "April 6-7", "May 6 and 7th", "12 to 14 July". */
function secondDay(tokens: Token[], i: number): (Read<number> & { width: number }) | null {
  const word = low(tokens, i)
  if (isHyphen(tokens, i)) {
    const day = readDay(tokens, i + 1)
    return day && !isHyphen(tokens, day.end) ? { value: day.value.day, end: day.end, width: day.end - i - 1 } : null
  }
  if (word === '/' || word === 'and' || word === 'or' || word === 'to' || word === 'through') {
    // "the 3rd to the 9th of March"
    const at = low(tokens, i + 1) === 'the' ? i + 2 : i + 1
    const day = readDay(tokens, at)
    if (!day || (at > i + 1 && !day.value.ordinal)) return null
    const isPlain =
      day.value.ordinal ||
      readMonth(tokens, day.end) ||
      low(tokens, day.end) === ',' ||
      low(tokens, day.end) === '.' ||
      low(tokens, day.end) === ')' ||
      verbs.has(low(tokens, day.end))
    return isPlain ? { value: day.value.day, end: day.end, width: day.end - i - 1 } : null
  }
  return null
}

const verbs = new Set(['were', 'was', 'when', 'at', 'the', 'in', 'had', 'has', 'have', 'will', 'would', 'is', 'are'])

/** "May 20 percent of them …", "In July 30 people died": the number belongs to what follows. */
function countsSomething(tokens: Token[], end: number): boolean {
  const next = tokens[end]
  if (!next) return false
  if (next.kind === 'mark')
    return next.low === '%' || (next.low === ':' && touches(tokens, end - 1) && touches(tokens, end) && tokens[end + 1]!.kind === 'digits')
  return next.kind === 'word' && notAfterDay.has(next.low)
}

/** "In September 13 inmates were killed": one speaks of a day with "on". */
function isOfMonth(tokens: Token[], month: number, end: number): boolean {
  const next = tokens[end]
  if (low(tokens, month - 1) !== 'in' || next?.kind !== 'word' || next.capital || next.lexeme) return false
  return (
    next.low.length > 3 &&
    next.low.endsWith('s') &&
    !next.low.endsWith('ss') &&
    be.has(low(tokens, end + 1) === 'and' ? 'were' : low(tokens, end + 1))
  )
}

const be = new Set(['were', 'are', 'was', 'died', 'had', 'have', 'in', 'at', 'from', 'of'])

const notAfterDay = wordSet(
  `percent people men women children troops soldiers civilians members officers protesters workers students million billion thousand
  hundred dozen years months weeks days hours minutes miles kilometers km`,
)

const ofWeek = new Set(['of', 'beginning', 'starting', 'commencing'])

/** "the week of March 2", "the week beginning March 2". */
function recognizeWeekOf(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' ? i + 1 : i
  if (low(tokens, at) !== 'week' || !ofWeek.has(low(tokens, at + 1))) return null
  const day = recognizeDay(tokens, at + 2)
  if (!day || day.pair) return null
  return { first: i, end: day.end, type: 'DATE', meaning: { is: 'weekOf', day: day.meaning } }
}

/** "week 48 of 2023", "epi week 14", "weeks 10 to 12 of 2024": counted as calendars do; "week 3 of the strike" and "Week 5" of a season are not. */
function recognizeNumberedWeek(tokens: Token[], i: number): Phrase | null {
  const isEpi = isEpiWeek(tokens[i]!)
  return isEpi || isWeek(tokens[i]!) ? readNumberedWeek(tokens, i, isEpi || countsWeeks.has(low(tokens, i - 1))) : null
}

function isWeek({ low, lexeme }: Token): boolean {
  return lexeme?.unit === 'W' && low.startsWith('week')
}

/** "EW 51": an epidemiological week, as bulletins write it. */
function isEpiWeek({ low, capital, start, end }: Token): boolean {
  return low === 'ew' && capital && end - start === 2
}

/** What bulletins that have named a week of the calendar go on with: "up from week 32", "weeks 28-30"; "week 3 of the outbreak" is counted from there. */
export function countedWeeks(tokens: Token[]): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    const week = isWeek(tokens[i]!) ? readNumberedWeek(tokens, i, true) : null
    if (week && low(tokens, (week.pair ?? week).end) !== 'of') found.push(week)
  }
  return found
}

function readNumberedWeek(tokens: Token[], i: number, isCounted: boolean): Phrase | null {
  const week = readWeek(tokens, i + 1)
  if (!week) return null
  const joint = tokens[i]!.lexeme?.plural && (isHyphen(tokens, week.end) || joinsWeeks.has(low(tokens, week.end))) ? week.end + 1 : 0
  const last = joint ? readWeek(tokens, joint) : null
  const year = yearOfWeek(tokens, last?.end ?? week.end)
  if (!year && !isCounted) return null
  const first = weekPhrase(i, last || !year ? week.end : year.end, week.value, year?.value ?? null)
  return last ? { ...first, pair: weekPhrase(joint, year?.end ?? last.end, last.value, year?.value ?? null) } : first
}

const joinsWeeks = new Set(['to', 'and', 'through'])
const countsWeeks = new Set('epi epidemiological epidemiologic calendar iso surveillance reporting'.split(' '))

function readWeek(tokens: Token[], i: number): Read<number> | null {
  const number = readDigits(tokens, i, 2)
  return number && number.value >= 1 && number.value <= 53 ? number : null
}

/** Behind a week's number: ", 2024", "of 2024", "of this year", "(2024". */
function yearOfWeek(tokens: Token[], i: number): Read<YearSaid> | null {
  return readYearAfter(tokens, low(tokens, i) === '(' || (low(tokens, i) === '/' && touches(tokens, i)) ? i + 1 : i)
}

function weekPhrase(first: number, end: number, week: number, year: YearSaid): Phrase {
  return { first, end, type: 'DATE', meaning: { is: 'numberedWeek', week, year } }
}

/** "the 20th", "the 28": a day of the month that was last spoken of. */
export function recognizeDayOfMonth(tokens: Token[], i: number): Phrase | null {
  const weekday = tokens[i]?.capital ? tokens[i]?.lexeme?.weekday : undefined
  const joint = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  const at = weekday === undefined ? i : joint
  if (weekday !== undefined && at === i + 1) {
    const bare = readDay(tokens, at)
    if (bare && endsDate(tokens, i, bare.end))
      return { first: i, end: bare.end, type: 'DATE', meaning: { is: 'dayOfMonth', day: bare.value.day, weekday } }
  }
  if (low(tokens, at) !== 'the') return null
  const day = readDay(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1)
  if (!day?.value.ordinal) return null
  const next = tokens[day.end]
  const isFree = next?.kind !== 'word' || afterDayOfMonth.has(next.low) || isSubject(tokens, i, day.end)
  if (weekday === undefined && !isFree) return null
  if (next && (isHyphen(tokens, day.end) || next.low === '/')) return null
  // "the 19th and 20th centuries", "the 19th and 20th regiments"
  for (let k = day.end; k < day.end + 5; k++) if (tokens[k]?.lexeme?.unit === 'CE') return null
  const other = low(tokens, day.end) === 'and' || low(tokens, day.end) === 'or' ? readDay(tokens, day.end + 1) : null
  if (other?.value.ordinal && tokens[other.end]?.kind === 'word' && !afterDayOfMonth.has(low(tokens, other.end))) return null
  if (readDigits(tokens, day.end)) return null
  return {
    first: i,
    end: day.end,
    type: 'DATE',
    meaning: { is: 'dayOfMonth', day: day.value.day, ...(weekday === undefined ? {} : { weekday }) },
  }
}

/** "Seoul said on the 13th North Korea had fired", not "on the 5th Avenue side". */
function isSubject(tokens: Token[], i: number, end: number): boolean {
  const [name, next] = [tokens[end]!, tokens[end + 1]]
  if (low(tokens, i - 1) !== 'on' || !name.capital || name.lexeme !== undefined || numberedNames.has(name.low)) return false
  return next?.kind === 'word' && !numberedNames.has(next.low)
}

const numberedNames = wordSet(
  `avenue street road floor congress parliament parallel amendment hole regiment battalion division brigade army corps fleet squadron
  infantry airborne armoured armored district arrondissement ward precinct anniversary symphony mechanized mechanised circuit`,
)

/** "On Sunday 24, fish were dying", "by Sunday 24th": and "On Sunday 24 people died" has no such day. */
function endsDate(tokens: Token[], i: number, end: number): boolean {
  const lead = low(tokens, i - 1)
  return low(tokens, end) === ',' && (lead === 'on' || lead === 'by' || lead === 'until' || lead === 'since' || lead === 'from')
}

const afterDayOfMonth = wordSet(
  `is are will has have and but when while after before with at by as to from until the they he she it that which who a an for on was were
  had has`,
)
