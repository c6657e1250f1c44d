import { isDate } from '../calendar.ts'
import type { Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { fullYear, low, readDigits, readMonth } from './read.ts'

export const dateTimeGroups: Family = { recognize: recognizeDateTimeGroup, digits: length => length >= 5 }

/** "031450Z APR 24", "031450 UTC APR", as ships and soldiers write it: the third, at 14:50 of universal time. */
function recognizeDateTimeGroup(tokens: Token[], i: number): Phrase | null {
  const digits = tokens[i]!
  if (digits.low.length !== 6 || (i > 0 && touches(tokens, i - 1))) return null
  const zone = low(tokens, i + 1)
  if (touches(tokens, i) ? zone !== 'z' : zone !== 'utc') return null
  const month = readMonth(tokens, i + 2)
  if (!month) return null
  const [day, hour, minute] = [0, 2, 4].map(at => Number(digits.low.slice(at, at + 2))) as [number, number, number]
  if (!isDate(2000, month.value, day) || hour > 23 || minute > 59) return null
  const year = readDigits(tokens, month.end)
  const length = year ? tokens[month.end]!.low.length : 0
  const said = length === 2 ? fullYear(year!.value) : length === 4 ? year!.value : null
  return {
    first: i,
    end: said === null ? month.end : month.end + 1,
    type: 'TIME',
    meaning: {
      is: 'clock',
      clock: `${digits.low.slice(2, 4)}:${digits.low.slice(4)}`,
      day: { is: 'day', year: said, month: month.value, day },
      inZone: true,
    },
  }
}
