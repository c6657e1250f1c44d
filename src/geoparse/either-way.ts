import type { Article } from '../articles/article.ts'
import type { TextEvent } from '../events/event.ts'
import type { Day, TimeExpression } from '../times/time.ts'

/** The times of an article and the events they date. */
interface DatedReading {
  times: TimeExpression[]
  events: TextEvent[]
}

/**
 * What an article tells that was printed on "05/06/2023", which is 6 May or 5 June: "on Monday" is 1 May or 5 June. A day that is the same
 * either way stays as it is; any other is one of two, and no more than possible on either of them or between.
 */
export function eitherWay(reading: DatedReading, other: DatedReading, { published, publishedOr }: Article): DatedReading {
  const why = `It is not known which number of the day of publication is the month: ${published} or ${publishedOr}.`
  const times = new Map(other.times.map(time => [time.start, time]))
  const events = new Map(other.events.map(event => [event.trigger.start, event]))
  return {
    times: reading.times.map(time => {
      const twin = times.get(time.start)
      const days = twin && !isSame(time, twin) && oneOf(time, twin)
      if (!days) return time
      // Its value, its part and its whole range hold for one day of publication alone.
      const { value, part, range, ...plain } = time
      return { ...plain, ...days, basis: 'inferred', why: `${time.why} ${why}` }
    }),
    events: reading.events.map(event => {
      const twin = events.get(event.trigger.start)
      const days = event.time && twin?.time && !isSame(event.time, twin.time) && oneOf(event.time, twin.time)
      return days ? { ...event, time: { ...event.time!, ...days, basis: 'inferred' as const, why: `${event.time!.why} ${why}` } } : event
    }),
  }
}

interface Days {
  edtf: string | null
  from: Day | null
  to: Day | null
}

const isSame = (a: Days, b: Days) => a.edtf === b.edtf && a.from === b.from && a.to === b.to

/** From the earlier of the two to the later; EDTF has a form for one of two days: `[2023-05-01,2023-06-05]`. Null where one has no days. */
function oneOf(a: Days, b: Days): (Days & { edtf: string }) | null {
  if (a.edtf === null || b.edtf === null || a.to === null || b.to === null) return null
  const from = a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from
  const to = a.to > b.to ? a.to : b.to
  // "Before Monday" and "since Monday" stay open where they were.
  if (from === null || a.edtf.startsWith('../')) return { from, to, edtf: `../${to}` }
  if (a.edtf.endsWith('/..')) return { from, to, edtf: `${from}/..` }
  return { from, to, edtf: a.from === a.to && b.from === b.to ? `[${from},${to}]` : `${from}/${to}` }
}
