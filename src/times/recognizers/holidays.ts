import { wordSet } from '../../text/word-set.ts'
import { dayNumber, easter, weekday } from '../calendar.ts'
import type { Meaning, Phrase } from '../meaning.ts'
import { diwali, hanukkah, islamicIn, lunarNewYear, orthodoxEaster, passover, roshHashanah } from '../moon.ts'
import { dayPeriod, interval, type Period, weekendPeriod } from '../period.ts'
import type { Token } from '../scan.ts'
import type { Family } from './family.ts'
import { isApostrophe, isHyphen, low, readYear, readYearAfter } from './read.ts'
import { isSomebody } from './somebody.ts'

/** The n-th weekday of a month: `nth(2024, 11, 4, 4)` is Thanksgiving. */
function nth(year: number, month: number, day: number, n: number): number {
  const first = dayNumber(year, month, 1)
  return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7
}

const moonDays: Record<string, (year: number) => number> = {
  'lunar new year': lunarNewYear,
  'chinese new year': lunarNewYear,
  diwali,
  ramadan: y => islamicIn(y, 9, 1),
  'eid al fitr': y => islamicIn(y, 10, 1),
  'eid al adha': y => islamicIn(y, 12, 10),
}

/** Days with a name, by the year they fall in. */
export const holidays: Record<string, (year: number) => number> = {
  christmas: y => dayNumber(y, 12, 25),
  'christmas eve': y => dayNumber(y, 12, 24),
  'boxing day': y => dayNumber(y, 12, 26),
  'new year s day': y => dayNumber(y, 1, 1),
  'new year s eve': y => dayNumber(y, 12, 31),
  'new year s': y => dayNumber(y, 1, 1),
  'valentine s day': y => dayNumber(y, 2, 14),
  'st patrick s day': y => dayNumber(y, 3, 17),
  'st stephen s day': y => dayNumber(y, 12, 26),
  'st andrew s day': y => dayNumber(y, 11, 30),
  'st george s day': y => dayNumber(y, 4, 23),
  'st david s day': y => dayNumber(y, 3, 1),
  'all saints day': y => dayNumber(y, 11, 1),
  'anzac day': y => dayNumber(y, 4, 25),
  'australia day': y => dayNumber(y, 1, 26),
  'canada day': y => dayNumber(y, 7, 1),
  'whit sunday': y => easter(y) + 49,
  'ascension day': y => easter(y) + 39,
  'april fools day': y => dayNumber(y, 4, 1),
  'rosh hashanah': roshHashanah,
  'yom kippur': y => roshHashanah(y) + 9,
  sukkot: y => roshHashanah(y) + 14,
  hanukkah,
  purim: y => passover(y) - 30,
  passover,
  shavuot: y => passover(y) + 50,
  'orthodox christmas': y => dayNumber(y, 1, 7),
  'orthodox easter': orthodoxEaster,
  epiphany: y => dayNumber(y, 1, 6),
  nowruz: y => dayNumber(y, 3, 20),
  'shrove tuesday': y => easter(y) - 47,
  'holy saturday': y => easter(y) - 1,
  pentecost: y => easter(y) + 49,
  'bonfire night': y => dayNumber(y, 11, 5),
  'all souls day': y => dayNumber(y, 11, 2),
  'good friday': y => easter(y) - 2,
  easter: y => easter(y),
  'easter sunday': y => easter(y),
  'easter monday': y => easter(y) + 1,
  'maundy thursday': y => easter(y) - 3,
  'whit monday': y => easter(y) + 50,
  'palm sunday': y => easter(y) - 7,
  'ash wednesday': y => easter(y) - 46,
  'may day': y => dayNumber(y, 5, 1),
  'memorial day': y => nth(y, 5, 1, 5) - (nth(y, 5, 1, 5) >= dayNumber(y, 6, 1) ? 7 : 0),
  'independence day': y => dayNumber(y, 7, 4),
  'fourth of july': y => dayNumber(y, 7, 4),
  'bastille day': y => dayNumber(y, 7, 14),
  'labor day': y => nth(y, 9, 1, 1),
  'columbus day': y => nth(y, 10, 1, 2),
  halloween: y => dayNumber(y, 10, 31),
  'armistice day': y => dayNumber(y, 11, 11),
  'veterans day': y => dayNumber(y, 11, 11),
  thanksgiving: y => nth(y, 11, 4, 4),
  'thanksgiving day': y => nth(y, 11, 4, 4),
  'black friday': y => nth(y, 11, 4, 4) + 1,
  'cyber monday': y => nth(y, 11, 4, 4) + 4,
  'remembrance sunday': y => nth(y, 11, 7, 2),
  juneteenth: y => dayNumber(y, 6, 19),
  'christmas day': y => dayNumber(y, 12, 25),
  'martin luther king day': y => nth(y, 1, 1, 3),
  'presidents day': y => nth(y, 2, 1, 3),
  ...moonDays,
}

/** What a holiday's name means in a year; those of the moon are not the same day everywhere, and Ramadan is a month. */
export function holidayPeriod(name: string, year: number): Period {
  const day = dayPeriod(holidays[name]!(year))
  if (!Object.hasOwn(moonDays, name)) return day
  if (name !== 'ramadan') return { ...day, edtf: `${day.edtf}~` }
  const last = dayPeriod(islamicIn(year, 9, 1) + 28)
  return { ...day, last: last.last, grain: 'month', edtf: `${day.edtf}~/${last.edtf}~` }
}

/** "Labor Day weekend", "over Easter weekend": Saturday and Sunday with the day beside them, and at Easter from Good Friday to Monday. */
export function holidayWeekend(name: string, year: number): Period {
  const day = holidays[name]!(year)
  const on = weekday(day)
  const isEaster = name.startsWith('easter') || name === 'good friday'
  const saturday = isEaster ? easter(year) - 1 : on <= 3 ? day - on - 1 : day + 6 - on
  const first = isEaster ? saturday - 1 : on === 4 && name.startsWith('thanksgiving') ? day : on === 5 ? day : saturday
  const last = isEaster ? saturday + 2 : on === 1 ? day : saturday + 1
  return { ...weekendPeriod(saturday), first, last, edtf: interval(first, last) }
}

const longest = 5
/** The words that one of them begins with. */
const openers = new Set(Object.keys(holidays).map(name => name.split(' ', 1)[0]!))

export const namedDays: Family = {
  recognize: recognizeHoliday,
  word: (_, word) => openers.has(word) || word === 'last' || word === 'next' || word === 'this',
  digits: length => length === 1,
}

/** "Christmas", "New Year's Eve 1999", "last Thanksgiving", "Labor Day weekend", "9/11". */
export function recognizeHoliday(tokens: Token[], i: number): Phrase | null {
  if (low(tokens, i) === '9' && low(tokens, i + 1) === '/' && low(tokens, i + 2) === '11' && low(tokens, i + 3) !== '/') {
    return { first: i, end: i + 3, type: 'DATE', meaning: { is: 'day', year: 2001, month: 9, day: 11 } }
  }
  let at = i
  const said = low(tokens, at) === 'last' ? 'last' : low(tokens, at) === 'next' ? 'next' : low(tokens, at) === 'this' ? 'this' : null
  if (said) at++
  if (!tokens[at]?.capital || !openers.has(tokens[at]!.low)) return null
  let name = ''
  let found: { name: string; end: number } | null = null
  for (let k = at, n = 0; k < tokens.length && n < longest; k++) {
    if (isApostrophe(tokens, k) || isHyphen(tokens, k) || (low(tokens, k) === '.' && low(tokens, k - 1) === 'st')) continue
    if (tokens[k]!.kind !== 'word') break
    name = name ? `${name} ${tokens[k]!.low}` : tokens[k]!.low
    n++
    if (Object.hasOwn(holidays, name)) found = { name, end: k + 1 }
  }
  if (!found) return null
  if (isIsland(tokens, found.end) || isNamesake(tokens, at, found.end) || isSomebody(tokens, at, found.end)) return null
  if (low(tokens, found.end) === 'weekend' && !Object.hasOwn(moonDays, found.name)) {
    const year = readYearAfter(tokens, found.end + 1)
    const meaning: Meaning = { is: 'named', holiday: found.name, year: year?.value ?? null, which: said, isWeekend: true }
    return { first: i, end: year?.end ?? found.end + 1, type: 'DATE', meaning }
  }
  const year = readYearAfter(tokens, found.end) ?? readYear(tokens, found.end)
  const end = year?.end ?? found.end
  return { first: i, end, type: 'DATE', meaning: { is: 'named', holiday: found.name, year: year?.value ?? null, which: said } }
}

/** "the Church of Pentecost", "Epiphany School", "the Yom Kippur War", "the island of Pentecost", "the minister, Easter Molisa,": called after the day. */
function isNamesake(tokens: Token[], first: number, end: number): boolean {
  if (tokens[end]?.capital && namesakes.has(tokens[end]!.low)) return true
  const [next, mark] = [tokens[end], low(tokens, end + 1)]
  if (next?.capital && next.kind === 'word' && mark === ',' && low(tokens, first - 1) === ',') return true
  const of = low(tokens, first - 1) === 'the' ? first - 2 : first - 1
  if (low(tokens, of) !== 'of') return false
  return isles.has(low(tokens, of - 1)) || (namesakes.has(low(tokens, of - 1)) && tokens[of - 1]!.capital)
}

const isles = new Set('island isle islands isles'.split(' '))

const namesakes = wordSet(
  `war massacre church cathedral chapel parish monastery convent school college academy hospital university agreement accord accords road
  creek bay`,
)

/** "Easter Island", "Christmas tree": names and things. */
function isIsland(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  return thingsAfter.has(word)
}

const thingsAfter = wordSet(
  `island islands season massacre rising uprising offensive tree trees card cards parade shopping season shoppers present presents gift
  gifts party parties carol lights sales quarter bonus dinner market markets fair lamb egg eggs bargains deals`,
)
