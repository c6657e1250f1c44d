import type { Context, LastDay } from './context.ts'
import { dayMeant } from './day-meant.ts'
import type { Meaning, Phrase } from './meaning.ts'
import type { Period } from './period.ts'
import { isApostrophe, low } from './recognizers/read.ts'
import { isOfSaying, isOfTelling, opensSaying } from './refiners/reporting-day.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import type { Token } from './scan.ts'
import { isBehind } from './tense/behind.ts'
import { direction } from './tense/direction.ts'
import { endsClause } from './tense/ends-clause.ts'

/** "They left at 23:40 on Saturday", "late on Saturday": the day said with an hour in the evening is as late. */
export function lastDayOf(context: Context, said: Said, period: Period, resolved: Resolved): LastDay {
  const { meaning } = said.phrase
  const { words, tokens } = said
  const before = context.lastDay
  // "at 7:05 p.m. EDT (2305 UTC)" is one moment
  const clock =
    (low(tokens, said.phrase.first - 1) === '(' ? null : clockOf(resolved)) ?? (before?.period.first === period.first ? before.clock : null)
  const isOfSameNight = before?.late === true && before.tokens === tokens && before.period.first === period.first && meaning.is !== 'clock'
  const late = isOfSameNight || said.phrase.mod === 'END' || (meaning.is === 'clock' && isEvening.test(meaning.clock))
  // "It had been reopened on 5 July." in a report of a fall on 1 November
  const isRecalled =
    before !== null && context.style === 'news' && period.first < before.period.first - longBack && isBehind(tokens, said.phrase)
  return {
    period,
    words,
    tokens,
    end: said.phrase.end,
    late,
    clock,
    aside: isRecalled || isLookBack(meaning) ? { of: lastDayFor(context, said) } : null,
  }
}

/** So many days before what is told, a day told with "had" is only recalled. */
const longBack = 14

/** "04:30" of a value such as `2024-03-02T04:30`, "NI" of a night. */
function clockOf({ value }: Resolved): string | null {
  return value === null || !value.includes('T') ? null : value.slice(value.indexOf('T') + 1)
}

/** TIMEX3's evening and night, and hours from six in the evening. */
const isEvening = /^(NI|EV|1[89]:|2[0-4]:)/

function isLookBack(meaning: Meaning): boolean {
  const day = dayMeant(meaning)
  if (day?.is === 'shift') return day.unit === 'D' && day.direction < 0 && day.from === 'context'
  return day?.is === 'unit' && day.unit === 'D' && day.which === 'previous' && day.from === 'context'
}

/**
 * "They came on Sunday. The fence had been broken the evening before.", and in the next paragraph: "We heard them at 3 a.m."
 * An hour goes on from a day told with hours, and one that opens a paragraph ("Around 2 p.m. she left") from any. A day of another year that was only recalled ("Her
 * last win was on 16 December 2006.") holds else as far as its paragraph, and what the next tells is of now; so is an hour with its zone ("Shares fell at 1112 GMT") behind any
 * day before this week. Under a day on a line of its own a night is of that.
 */
export function lastDayFor(context: Context, said: Said, isHeaded = false): LastDay | null {
  const { tokens, phrase } = said
  const { lastDay, lastOfNow, published } = context
  if (!isHeaded && isNightOfNow(context, said)) return null
  if (isOfNightBefore(context, tokens, phrase)) return context.lastNight
  if (lastDay && lastOfNow && lastDay.tokens !== tokens && lastDay.clock === null && phrase.meaning.is === 'clock' && !phrase.meaning.day)
    if (lastDay.period.first < published! - (phrase.meaning.inZone ? 6 : longAgo) && !opensParagraph(tokens, phrase)) return lastOfNow
  const day = lastDay?.aside && lastDay.tokens !== tokens ? (lastDay.aside.of ?? lastDay) : lastDay
  // "He had been seen at 2 a.m."
  return day?.late && phrase.meaning.is === 'clock' && isBehind(tokens, phrase) ? { ...day, late: false } : day
}

/** So many days back, a day is of another year than the news. */
const longAgo = 250

/**
 * "A mill burned late on Sunday and still smoked on Monday morning.", and in the next paragraph, printed on Monday: "It broke out at 10:30 p.m." That evening
 * has not come.
 */
function isOfNightBefore({ lastDay, lastNight, published, seen }: Context, tokens: Token[], phrase: Phrase): boolean {
  const { meaning } = phrase
  if (meaning.is !== 'clock' || meaning.day || !lastNight || seen !== 'stated' || lastDay?.period.first !== published) return false
  if (lastDay === lastNight || lastNight.period.first !== published! - 1 || !isEvening.test(meaning.clock)) return false
  return lastDay!.tokens !== tokens && direction(tokens, phrase) === 'past'
}

/**
 * "Rebels shelled Ebo on Monday. Overnight they took the bridge", printed on Thursday: the night before the paper, unless its own sentence tells a day, or the
 * story is of days long before.
 */
function isNightOfNow(context: Context, { tokens, phrase, words }: Said): boolean {
  const { lastDay } = context
  const { meaning, first } = phrase
  if (!lastDay || meaning.is !== 'clock' || meaning.day || words.toLowerCase() !== 'overnight' || !isOfNow(lastDay.period, context))
    return false
  let isApart = lastDay.tokens !== tokens
  for (let k = lastDay.end; !isApart && k < first; k++) isApart = endsClause(tokens, k)
  // "Overnight, police had fired tear gas"
  return isApart && !isBehind(tokens, phrase)
}

/** "At 1015 GMT it radioed for help" goes on from the paragraph before; "By 1112 GMT shares were down" and "It was 2 p.m. when" do not. */
function opensParagraph(tokens: Token[], { first, meaning }: Phrase): boolean {
  return first <= opening && (meaning.is !== 'clock' || !meaning.inZone || low(tokens, first - 1) === 'at')
}

/** As many words may stand before what opens a paragraph: "At about 2 p.m." */
const opening = 2

/** Whether a day lies in the week before publication. */
export function isOfNow({ first }: Period, { published, seen, style }: Context): boolean {
  return style === 'news' && seen === 'stated' && published !== null && first >= published - 6 && first <= published
}

/** "said on Monday", "told a briefing on Monday", "until 22 April": no day that "the night before" is seen from, where another is told. */
export function isAside(said: Said, period: Period, lastDay: LastDay): boolean {
  const { tokens, phrase } = said
  const lead = low(tokens, phrase.first - 1)
  const behind = low(tokens, phrase.end) === ',' ? phrase.end + 1 : phrase.end
  // "until Nov. 16, when it lifted off at 1:47 a.m."
  if (low(tokens, behind) === 'when') return false
  // "on Tuesday … the third after Sunday's on Ebo and Monday's on Tessel"
  if (isApostrophe(tokens, phrase.end) && lastDay.tokens === tokens && period.first < lastDay.period.first) return true
  return lead === 'until' || lead === 'till' || isOfSaying(tokens, phrase) || isOfTelling(tokens, phrase) || opensSaying(tokens, phrase)
}
