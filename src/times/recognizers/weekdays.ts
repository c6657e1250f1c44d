import type { Meaning, Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { recognizeMonth } from './months.ts'
import { afterPeriod, isApostrophe, isHyphen, low, whichSaid } from './read.ts'
import { isSomebody } from './somebody.ts'
import { monthSaid } from './units.ts'

export const weekdays: Family = {
  recognize: recognizeWeekday,
  word: ({ weekday }, word) => weekday !== undefined || word === 'the' || whichSaid.has(word),
}
export const nthWeekdays: Family = {
  recognize: recognizeNthWeekday,
  word: ({ ordinal }, word) => ordinal !== undefined || word === 'the' || word === 'last',
}

/** "Friday", "last Friday", "this coming Monday", "the following Tuesday"; "Mondays" and "every Monday" are sets. */
export function recognizeWeekday(tokens: Token[], i: number): Phrase | null {
  let at = i
  if (low(tokens, at) === 'the') at++
  let said = whichSaid.get(low(tokens, at)) ?? null
  // "he said following Saturday's event"
  if (low(tokens, at) === 'following' && at === i) return null
  if (said) {
    at++
    if (low(tokens, at) === 'coming' || low(tokens, at) === 'past') {
      said = whichSaid.get(low(tokens, at))!
      at++
    }
  }
  const token = tokens[at]
  const weekday = token?.lexeme?.weekday
  if (!token || weekday === undefined || !token.capital) return null
  if (at > i && !said && low(tokens, i) === 'the') return besideOthers(tokens, i, weekday)
  if (token.lexeme!.plural && tokens[i - 1]?.lexeme?.cardinal) return null
  if (token.lexeme!.plural) return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-WXX-${weekday}` } }
  if (token.lexeme!.short && !isShortWeekday(tokens, at, at > i)) return null
  if (isPartOfName(tokens, i, at) || isSomebody(tokens, at, at + 1)) return null
  const end = token.lexeme!.short ? afterPeriod(tokens, at) : at + 1
  // "What happened on the 12th? It was a Monday."
  if (at === i && ((low(tokens, i - 1) === 'a' && low(tokens, i - 2) === 'was') || isOfStory(tokens, i, end))) said = 'same'
  if (at === i) {
    const later = weekLater(tokens, i, end, weekday)
    if (later) return later
  }
  const week = said ? null : ofWeek(tokens, end)
  if (week !== null)
    return {
      first: i,
      end: end + 3,
      type: 'DATE',
      meaning: { is: 'shift', unit: 'W', count: Math.abs(week), direction: week < 0 ? -1 : 1, from: 'published', weekday },
    }
  return { first: i, end, type: 'DATE', meaning: { is: 'weekday', weekday, which: said } }
}

/** "They met on the Friday and fell out on the Sunday": the one by the day told before; "on the Monday shift", "the Sunday after" are others. */
function isOfStory(tokens: Token[], i: number, end: number): boolean {
  if (low(tokens, i - 1) !== 'the' || !leadsDay.has(low(tokens, i - 2))) return false
  const next = tokens[end]
  return (
    !next ||
    ((next.kind === 'mark' || next.kind === 'break' || freeAfter.has(next.low)) && !isApostrophe(tokens, end) && !isHyphen(tokens, end))
  )
}

/** "the Saturday before last", "the Monday after", "the Friday after next". */
function besideOthers(tokens: Token[], i: number, weekday: number): Phrase | null {
  const side = low(tokens, i + 2)
  if (tokens[i + 1]!.lexeme!.plural || (side !== 'before' && side !== 'after' && side !== 'following')) return null
  const isBefore = side === 'before'
  if (low(tokens, i + 3) === (isBefore ? 'last' : 'next') && side !== 'following')
    return { first: i, end: i + 4, type: 'DATE', meaning: { is: 'weekday', weekday, which: isBefore ? 'last' : 'next', weeks: 1 } }
  const next = tokens[i + 3]
  if (next && next.kind !== 'mark' && next.kind !== 'break') return null
  return { first: i, end: i + 3, type: 'DATE', meaning: { is: 'weekday', weekday, which: isBefore ? 'previous' : 'following' } }
}

/** "on Tuesday week" is the one after the coming one; "since Saturday last" the last. */
function weekLater(tokens: Token[], i: number, end: number, weekday: number): Phrase | null {
  const word = low(tokens, end)
  if ((word !== 'week' && word !== 'fortnight' && word !== 'last') || !leadsDay.has(low(tokens, i - 1))) return null
  const next = tokens[end + 1]
  if (next && next.kind !== 'mark' && next.kind !== 'break' && !freeAfter.has(next.low)) return null
  if (isHyphen(tokens, end + 1) || isApostrophe(tokens, end + 1)) return null
  const meaning: Meaning =
    word === 'last' ? { is: 'weekday', weekday, which: 'last' } : { is: 'weekday', weekday, which: null, weeks: word === 'week' ? 1 : 2 }
  return { first: i, end: end + 1, type: 'DATE', meaning }
}

const leadsDay = new Set('on until till by from since before after for'.split(' '))
const freeAfter = new Set('and but when at by with to for from as who which that while in after before because'.split(' '))

/** "Thursday of last week". */
function ofWeek(tokens: Token[], i: number): number | null {
  if (low(tokens, i) !== 'of' || low(tokens, i + 2) !== 'week') return null
  return weeksAway.get(low(tokens, i + 1)) ?? null
}

const weeksAway = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "the first Monday in May", "the last Friday of September 2019", "the last Sunday of next month"; "the third Thursday of each month" is a set. */
function recognizeNthWeekday(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' ? i + 1 : i
  const nth = low(tokens, at) === 'last' ? 'last' : tokens[at]?.lexeme?.ordinal
  const weekday = tokens[at + 1]?.lexeme?.weekday
  if (nth === undefined || weekday === undefined || !tokens[at + 1]!.capital || (nth !== 'last' && nth > 5)) return null
  const joint = low(tokens, at + 2)
  if (joint !== 'of' && joint !== 'in') return null
  const word = low(tokens, at + 3)
  if ((word === 'each' || word === 'every') && low(tokens, at + 4) === 'month')
    return { first: i, end: at + 5, type: 'SET', meaning: { is: 'set', value: `XXXX-WXX-${weekday}` } }
  const month = recognizeMonth(tokens, at + 3) ?? monthSaid(tokens, at + 3)
  return month && { first: i, end: month.end, type: 'DATE', meaning: { is: 'nthWeekday', nth, weekday, month: month.meaning } }
}

/** "Sat", "Sun" and "Mon" are also verbs, newspapers and people: a period or a comma and a date must follow, or "on" lead. */
function isShortWeekday(tokens: Token[], i: number, led: boolean): boolean {
  const token = tokens[i]!
  if (!token.lexeme!.double) return true
  const isCaps = token.end - token.start === 3 && touches(tokens, i) && low(tokens, i + 1) === '.'
  return isCaps
    ? low(tokens, i - 1) === 'on' || tokens[i + 2]?.kind === 'digits'
    : led || (low(tokens, i - 1) === 'on' && token.low !== 'sun')
}

/** "Black Friday", "Bloody Sunday", "the Sunday Times", "Sunday Express". */
function isPartOfName(tokens: Token[], i: number, at: number): boolean {
  const previous = tokens[i - 1]
  const next = tokens[at + 1]
  if (previous?.kind === 'word' && previous.capital && nameBefore.has(previous.low)) return true
  if (next?.kind === 'word' && next.capital && nameAfter.has(next.low)) return true
  return (
    previous !== undefined &&
    i === at &&
    touches(tokens, i - 1) &&
    (previous.low === '@' || previous.low === '#' || (isHyphen(tokens, i - 1) && tokens[i - 2]?.lexeme?.weekday === undefined))
  )
}

const nameBefore = new Set('man black bloody ash palm good holy cyber super fat maundy ruby sheffield'.split(' '))
const nameAfter = new Set(
  'times express telegraph mirror mail world post herald tribune star magazine review league island islands harbor harbour club'.split(' '),
)
