import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'
import { recognizeDay } from './days.ts'
import type { Family } from './family.ts'
import { recognizeHoliday } from './holidays.ts'
import { isApostrophe, isHyphen, low } from './read.ts'

export const besideDays: Family = {
  recognize: recognizeBesideDay,
  word: ({ weekday, ordinal }, word) => word === 'the' || weekday !== undefined || ordinal !== undefined,
}

/**
 * "the day after Christmas", "the Saturday before Easter", "the Monday after 6 June", "the eve of Eid": counted from a day with a name or a date. "The day after
 * Thursday's vote" and "the week before Christmas" are read elsewhere, or not at all.
 */
function recognizeBesideDay(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' ? i + 1 : i
  const nth = dayOfFeast(tokens, i, at)
  if (nth) return nth
  const { lexeme, capital, low: word } = tokens[at] ?? {}
  const side = low(tokens, at + 1)
  const isEve = word === 'eve' && side === 'of' && at > i
  const weekday = capital && !lexeme?.plural ? lexeme?.weekday : undefined
  const isDay = at > i && (word === 'day' || word === 'night')
  if (!isEve && !((weekday !== undefined || isDay) && (side === 'before' || side === 'after'))) return null
  const day = recognizeHoliday(tokens, at + 2) ?? (isEve ? null : recognizeDay(tokens, at + 2))
  if (!day || day.pair || (day.meaning.is === 'named' && day.meaning.isWeekend)) return null
  if (isApostrophe(tokens, day.end) || isHyphen(tokens, day.end)) return null
  if (day.meaning.is === 'day' && day.meaning.weekday !== undefined && weekday === undefined) return null
  return {
    first: i,
    end: day.end,
    type: 'DATE',
    meaning: { is: 'besideDay', side: side === 'after' ? 1 : -1, weekday: weekday ?? null, day: day.meaning },
  }
}

/** "the third day of Ramadan", "the second day of Eid al-Fitr". */
function dayOfFeast(tokens: Token[], i: number, at: number): Phrase | null {
  const nth = tokens[at]?.lexeme?.ordinal
  if (nth === undefined || low(tokens, at + 1) !== 'day' || low(tokens, at + 2) !== 'of') return null
  const feast = recognizeHoliday(tokens, at + 3)
  if (feast?.meaning.is !== 'named' || feast.meaning.isWeekend) return null
  return { first: i, end: feast.end, type: 'DATE', meaning: { is: 'besideDay', side: 1, nth, weekday: null, day: feast.meaning } }
}
