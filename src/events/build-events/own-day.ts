import type { Article } from '../../articles/article.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { formatDay, parseDay } from '../../times/calendar.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import type { EventTime } from '../event.ts'
import { eventTime } from '../link-times/event-time.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "Schools will stay closed on Friday", printed on a Saturday: the bare weekday of what is to come is the next one. */
export function nextOfName(time: EventTime, published: Day | null): EventTime {
  if (published === null || time.from === null || time.from !== time.to || time.from >= published || !bareWeekday.test(time.phrase ?? ''))
    return time
  const day = parseDay(time.from)! + 7
  if (day < parseDay(published)!) return time
  const [from, why] = [formatDay(day), `${time.why} What is to come lies ahead, so the next one is meant.`]
  return { ...time, edtf: from, from, to: from, basis: 'inferred', why }
}

const bareWeekday = /^(?:(?:late|early) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/

/** Whether a verb stands in the past: "cancelled", "has cancelled", "was cancelled". */
export function isTold(tokens: readonly Token[], { first, last, use }: Trigger): boolean {
  const helper = lowerAt(tokens, first - 1)
  if (use === 'passive') return helper === 'was' || helper === 'were' || helper === 'been'
  if (use !== 'finite') return false
  const verb = lowerAt(tokens, first)
  if (lowerAt(tokens, last).endsWith('ed') || helper === 'has' || helper === 'have' || helper === 'had') return true
  // "which Lorvia built"
  return irregularPast.test(verb) && !helping.has(helper)
}

const irregularPast =
  /^(?:built|rebuilt|sold|bought|left|found|held|met|won|lost|fell|rose|sank|broke|began|took|sent|shot|struck|drew|fled|came|went|gave)$/

const helping = wordSet("to will 'll would could may might must shall should be")

/** How the words begin for the day that an entry stands under. */
export const standsUnderDay = 'The paragraph stands under'

export function byHeading(heading: TimeExpression | undefined): EventTime | null {
  return heading ? eventTime(heading, `${standsUnderDay} “${heading.text}”. ${heading.why}`) : null
}

/** Undated: all that is known is that it was told on the day of publication. */
export function byPublication(article: Article): EventTime | null {
  if (article.published === null) return null
  return {
    edtf: `../${article.published}`,
    from: null,
    to: article.published,
    basis: 'inferred',
    phrase: null,
    span: null,
    why: 'No day is stated; the day of publication is the latest it can be.',
  }
}
