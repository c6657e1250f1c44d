import { carriedFrom } from './carried-year.ts'
import type { Context } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { isAside, isOfNow, lastDayOf } from './last-day.ts'
import type { Period } from './period.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import { direction } from './tense/direction.ts'

/** What the text has said after this expression; `isOver` where that stands over the text. */
export function advance(context: Context, said: Said, resolved: Resolved, undated: boolean, isOver = false): Context {
  const { words } = said
  const { period } = resolved
  if (!period || period.grain === 'decade' || period.grain === 'century') return context
  const lastDay =
    period.grain === 'day' && !(context.lastDay && isAside(said, period, context.lastDay))
      ? lastDayOf(context, said, period, resolved)
      : context.lastDay
  return {
    published: context.published,
    seen: context.seen,
    style: context.style,
    hemisphere: context.hemisphere,
    last: { period, words },
    lastDay,
    lastOfNow: lastDay && isOfNow(lastDay.period, context) ? lastDay : context.lastOfNow,
    lastNight: lastDay?.late ? lastDay : context.lastNight,
    lastQuarter: said.phrase.meaning.is === 'quarter' ? { period, words } : context.lastQuarter,
    reached: undated && isReached(context, said, period) ? { period, words } : context.reached,
    over: isOver ? { period, words } : context.over,
    told: toldOn(context, said, period),
    carried: carriedFrom(context, said, resolved),
  }
}

/** "It began on Friday, 3 October, and went on all Saturday. By Tuesday …", printed ten days later: the weekdays go on from the one in full. */
function toldOn({ told, published }: Context, { tokens, phrase, words }: Said, { grain, first }: Period): Context['told'] {
  const here = told?.tokens === tokens ? told : null
  const meaning = dayMeant(phrase.meaning)
  if (published === null || grain !== 'day' || !meaning) return here
  if (meaning.is === 'weekday') return here && first > here.day && first < published - 6 ? { day: first, tokens, words } : here
  return meaning.is === 'day' && meaning.weekday !== undefined && first < published - 6 ? { day: first, tokens, words } : here
}

/** Whether an expression brings the story on to a day: one that is past, and later than those before it. */
function isReached({ reached }: Context, { tokens, phrase }: Said, period: Period): boolean {
  if (period.grain !== 'day' || (reached && period.first <= reached.period.first)) return false
  return direction(tokens, phrase) !== 'future'
}

/** "Last month the court heard the appeal. On Monday it ruled": the time last spoken of lies in the two months before publication, and is no wider than one. */
export function hasCome({ last, published, seen, style }: Context): boolean {
  if (style !== 'narrative' || seen !== 'stated' || published === null || !last || last.period.last - last.period.first > 31) return false
  return last.period.last <= published && last.period.first >= published - 62
}
