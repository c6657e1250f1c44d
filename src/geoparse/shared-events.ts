import { mergeReports, type Report } from '../events/merge.ts'
import { eventId } from '../situation/ids.ts'
import type { SharedEvent } from '../situation/schema.ts'
import { contentHash } from '../text/content-hash.ts'
import type { WholeReading } from './with-relative.ts'

/** How far a place may be uncertain, and how many words a report needs, for two reports to be taken for one event's. */
const limits = { uncertaintyKm: 60, words: 6 }

/**
 * The events that more than one of these articles report, in the order in which they are first told. Only what is said to
 * have happened at a known place on known days is compared: "was shot" alone could be anybody's.
 */
export function sharedEvents(parsed: readonly WholeReading[]): SharedEvent[] {
  const reports = parsed.flatMap(({ article, mentions, events }): Report[] =>
    events.flatMap(event => {
      const first = event.places.find(place => place.role === 'happened')
      const place = first ? mentions[first.mention]!.place : null
      const { from, to } = event.time ?? { from: null, to: null }
      if (event.status !== 'happened' || !place || place.uncertaintyKm > limits.uncertaintyKm || from === null || to === null) return []
      return event.quote.split(/\s+/).length < limits.words ? [] : [{ article: article.id, event, place }]
    }),
  )
  return mergeReports(reports)
    .filter(merged => merged.sources > 1)
    .map(({ reports, sources, wordings, differences }) => {
      const ids = reports.map(report => eventId(report.article, report.event))
      return {
        id: `s${contentHash(ids.join())}`,
        events: ids,
        sources,
        wordings,
        differences: differences.map(({ about, versions }) => ({
          about,
          versions: versions.map(({ says, reports }) => ({ says, events: reports.map(i => ids[i]!) })),
        })),
      }
    })
}
