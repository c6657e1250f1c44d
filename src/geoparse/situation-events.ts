import type { TextEvent } from '../events/event.ts'
import { eventId, mentionId } from '../situation/ids.ts'
import type { SituationEvent } from '../situation/schema.ts'
import { words } from '../text/span.ts'
import { once } from './once.ts'
import { paragraphAt } from './paragraph-at.ts'
import type { WholeReading } from './with-relative.ts'

/** An article's events as the dataset has them. */
export const situationEvents = once(({ article, mentions, events }: WholeReading): SituationEvent[] =>
  events.map(event => ({
    id: eventId(article.id, event),
    kind: event.kind,
    subkind: event.subkind,
    status: event.status,
    main: event.main,
    time: event.time,
    dated: isDated(event),
    places: event.places.map(({ mention, placeId, role, carried }) => ({
      place: placeId,
      role,
      mention: mentionId(article.id, mentions[mention]!),
      carried,
    })),
    article: article.id,
    paragraph: paragraphAt(article.paragraphs, event.start),
    span: { start: event.start, end: event.end },
    sentence: { start: event.sentence.start, end: event.sentence.end },
    trigger: { start: event.trigger.start, end: event.trigger.end },
    quote: event.quote,
    participants: event.participants.map(span => words(article.text, span)),
  })),
)

/** Days of its own, both ends, from words about this event; "no later than the day of publication" is not that. */
export function isDated({ time }: TextEvent): boolean {
  return time !== null && time.from !== null && time.to !== null && time.phrase !== null
}
