import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention } from '../places/place.ts'
import { covers } from '../text/span.ts'
import type { TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { buildEvents } from './build-events.ts'
import type { EventPlace, EventTime, TextEvent } from './event.ts'

/** A place this far from the row's is of something else that its words tell. */
const nearKm = 60

/** The words for a place that a row states of what its words tell. */
export const statedByRow = 'its row says where'

/**
 * The events of a row of a table. Its own words tell them; where they tell of nothing that happened, the line of its columns does. What they put nowhere, or near by,
 * happened at the row's position, and what they date by nothing but the day of publication on its day.
 */
export function eventsOfRow(
  article: Article,
  mentions: Mention[],
  times: TimeExpression[],
  build: (article: Article) => TextEvent[] = seen => buildEvents(seen, mentions, times),
): TextEvent[] {
  const { stated } = article
  if (!stated) return build(article)
  const words = build({ ...article, paragraphs: article.paragraphs.filter(({ end }) => end <= (stated.day ?? stated).start) })
  const events = words.some(isFact) ? words : build(article)
  const position = mentions.findIndex(({ start, end }) => start === stated.start && end === stated.end)
  const day = stated.day && wholeRanges(times, article.text).find(({ start, end }) => start <= stated.day!.start && end >= stated.day!.end)
  return events.map(event => {
    if (!isFact(event)) return event
    return {
      ...event,
      places: position < 0 ? event.places : placesAt(event, position, mentions),
      time: day && (event.time === null || event.time.phrase === null) ? timeOf(day) : event.time,
    }
  })
}

const isFact = ({ status }: TextEvent): boolean => status === 'happened' || status === 'said'

function timeOf({ edtf, from, to, text, start, end }: TimeExpression): EventTime {
  return {
    edtf: edtf ?? `${from}/${to}`,
    from,
    to,
    basis: 'stated',
    phrase: text,
    span: { start, end },
    why: `Its row gives the day, “${text}”.`,
  }
}

function placesAt({ places, sentence }: TextEvent, mention: number, mentions: readonly Mention[]): EventPlace[] {
  const position = mentions[mention]!.place!
  const sites = places.filter(({ role }) => role === 'happened')
  if (sites.some(({ placeId }) => placeId === position.id)) {
    const at = places.findIndex(({ placeId, role }) => placeId === position.id && role === 'happened')
    return [places[at]!, ...places.filter((_, i) => i !== at)]
  }
  // What its own sentence puts elsewhere is elsewhere; a place that another sentence lends it gives way to the row's.
  const first = sites[0] && mentions[sites[0].mention]!
  if (first && covers(sentence, first) && !isWithin(first.place!, position)) return [...places]
  const others = places.map(place => (place.role === 'happened' ? { ...place, role: 'named' as const } : place))
  return [{ mention, placeId: position.id, role: 'happened', carried: statedByRow }, ...others]
}

type Spot = NonNullable<Mention['place']>

/** Whether the words put it no farther off than the two may be known. */
function isWithin(told: Spot, position: Spot): boolean {
  return distanceKm(told.point, position.point) <= nearKm + told.uncertaintyKm + position.uncertaintyKm
}
