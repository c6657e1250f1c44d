import type { Article } from '../articles/article.ts'
import { covers, type Span } from '../text/span.ts'
import type { TimeExpression } from '../times/time.ts'
import type { EventTime, TextEvent } from './event.ts'

/**
 * Gives what a diary tells its day and month where no word says of which year: "17 August. At dusk they burned the bridge" came on `XXXX-08-17`, and has no
 * `from` and no `to`. The day stands in the event's own clause, or alone in its sentence, or opens the entry.
 */
export function giveYearlessDays(article: Article, events: readonly TextEvent[], times: readonly TimeExpression[]): void {
  if (article.published !== null) return
  const days = times.filter(({ from, to, type, value }) => from === null && to === null && type === 'DATE' && yearless.test(value ?? ''))
  if (days.length === 0) return
  for (const event of events) {
    if (event.time !== null || !told.includes(event.status)) continue
    const own = only(days, event)
    // "pleaded guilty on Monday", beside "set 13 January for the sentencing"
    if (!own && times.some(time => covers(event, time) && time.from === null && isWeekday.test(time.value ?? ''))) continue
    const day = own ?? only(days, event.sentence) ?? opening(article, days, event)
    if (day) event.time = yearlessTime(day)
  }
}

const yearless = /^XXXX-\d\d(?:-\d\d)?$/
const isWeekday = /^XXXX-(?:WXX|XX-XX)/
const told: string[] = ['happened', 'said', 'planned'] satisfies TextEvent['status'][]

/** The one of them that stands within; null where several do. */
function only(days: readonly TimeExpression[], within: Span): TimeExpression | null {
  const [first, ...others] = days.filter(day => covers(within, day))
  return first && others.length === 0 ? first : null
}

/** "17 August. Guns all morning.": the day with which the event's paragraph, or one above it without a day of its own, begins. */
function opening({ paragraphs }: Article, days: readonly TimeExpression[], { start }: TextEvent): TimeExpression | null {
  const at = paragraphs.findIndex(paragraph => paragraph.start <= start && start < paragraph.end)
  for (let p = at; p >= 0; p--) {
    const paragraph = paragraphs[p]!
    const among = days.filter(day => covers(paragraph, day) && day.start < start)
    if (among.length === 0) continue
    const [first] = among
    return among.length === 1 && first!.start - paragraph.start < opens ? first! : null
  }
  return null
}

/** In characters: "Wednesday the 17th of August" begins at once, "– 17 August" nearly so. */
const opens = 6

function yearlessTime({ value, text, start, end, why }: TimeExpression): EventTime {
  return { edtf: value!, from: null, to: null, basis: 'stated', phrase: text, span: { start, end }, why }
}
