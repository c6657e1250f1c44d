import type { DayNumber } from './calendar.ts'
import type { Context, Direction } from './context.ts'
import type { Meaning } from './meaning.ts'
import { isRange } from './refiners/ranges.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import { direction } from './tense/direction.ts'

/** What an expression is seen from, where that is not what was said before it. */
export interface SeenFrom {
  last?: Context['last']
  direction?: Direction | undefined
  /** The day of the words that it is quoted from. */
  quoted?: DayNumber | null
}

/** An expression in the light of what was said before it, or with another meaning, or seen from elsewhere. */
export type Read = (said: Said, meaning?: Meaning, other?: SeenFrom) => Resolved

/**
 * The two ends of a range that a bare weekday begins or ends: they lie within a week of each other, whichever days either would be
 * alone. Printed on a Saturday, "It rained from Thursday to Monday" means the Thursday before last Monday, "It will rain" the Monday
 * after next Thursday. Null where no weekday has to give way.
 */
export function weekdayEnds(a: Said, b: Said, read: Read): [Resolved, Resolved] | null {
  const from = bareWeekday(a)
  const to = bareWeekday(b)
  if (!(from && (to || b.phrase.meaning.is === 'day')) && !(to && a.phrase.meaning.is === 'day')) return null
  if (!isRange(a, b)) return null
  const [first, last] = [read(a), read(b)]
  if (!first.period || !last.period) return null
  const days = last.period.first - first.period.first
  // "from Monday to Monday" is a week.
  const fewest = from && to && from.weekday === to.weekday ? 7 : 0
  if (days >= fewest && days < fewest + 7) return null
  if (to && (!from || direction(a.tokens, a.phrase) === 'future'))
    return [first, read(b, { ...to, which: 'following' }, { last: { period: first.period, words: a.words } })]
  const end = to && days > 0 ? read(b, to, { direction: 'past' }) : last
  return end.period && from ? [read(a, { ...from, which: 'previous' }, { last: { period: end.period, words: b.words } }), end] : null
}

function bareWeekday({ phrase: { meaning } }: Said): (Meaning & { is: 'weekday' }) | null {
  return meaning.is === 'weekday' && meaning.which === null ? meaning : null
}
