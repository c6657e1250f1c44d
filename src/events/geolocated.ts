import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention } from '../places/place.ts'
import { firstFrom } from '../text/span.ts'
import type { EventPlace, TextEvent } from './event.ts'

/** A position this far from the town that is named is of something else; at sea the next town may be far. */
const [nearKm, nearInSentenceKm] = [60, 250]

/** How much may stand between what is told and where it was. */
const mostBetween = 120

/** What announces the position of what was just told: "Geolocated to", "Coordinates:", "The scene is at", a bracket, a link to a map. */
const announces =
  /^[\s.!?,;:()[\]–—-]*(?:(?:the|this|that|its|an?)\s+)?(?:(?:exact|precise|approximate|approx\.?)\s+)?(?:(?:footage|video|images?|photos?|scene|site|spot|location|position|impact|strike|it|this)\s+)?(?:(?:was|is|were|are|has been|have been)\s+)?(?:geo-?locat(?:ed|ion)|geo-?coded|located|location|position|co-?ordinates?|coords?|gps|grid|mgrs|map|📍)?[\s:=]*(?:(?:to|at|as|in|are|is|here)\b[\s:]*)?[([]?(?:\S{0,60}[@=/:])?$/iu

/** What stands between a name and the position in brackets behind it. */
const bracket = /^,?\s?[([]\s?(?:at\s)?$/

/** `(45.0556, 35.3330).` and `https://…/@45.0556,35.3330,15z` at the end of a sentence. */
const opensBracketOrLink = /(?:[([]\s?(?:at\s)?|\bhttps?:\/\/\S{1,80})$/
const closes = /^(?:\s?[)\]]|[,/?&]\S{0,40})?[.!?]*\s*$/

/** What stands right before a position in the words that tell what happened there. */
const atPosition =
  /\b(?:in|at)\s+(?:the\s+)?(?:(?:approximate|reported|following)\s+)?(?:position|pos\.?|co-?ordinates|grid(?:\s+(?:reference|square))?|mgrs)?[\s:(]*$/i

/** The words for a place that was given as a position behind what is told. */
export const positionBehind = 'its position is written behind it'

/**
 * Puts an event at the position that is written for it: "A depot burns in Feodosia. Geolocated to 45.0556, 35.3330." The town that was named for
 * it, if there is one, must lie near, and is then only named.
 */
export function putWhereGeolocated(text: string, events: readonly TextEvent[], mentions: readonly Mention[]): void {
  mentions.forEach((position, i) => {
    if (position.place?.kind !== 'coordinates' || events.some(event => isAt(event, i))) return
    const name = mentions[i - 1]
    const isOfName = name !== undefined && bracket.test(text.slice(name.end, position.start))
    const own = isOfName ? null : toldAt(text, events, position)
    const told = own ? [own] : isOfName ? events.filter(event => isAt(event, i - 1)) : announcedFor(text, events, position)
    for (const event of told)
      if (isNear(event, position, mentions, own ? nearInSentenceKm : nearKm))
        event.places = placesWith(event.places, { mention: i, placeId: position.place.id })
  })
}

const isAt = ({ places }: TextEvent, mention: number): boolean =>
  places.some(place => place.mention === mention && place.role === 'happened')

/** "was boarded 48 NM southwest of Hodeidah, in position 14.2000, 42.3500": what the verb before a position in its sentence tells. */
function toldAt(text: string, events: readonly TextEvent[], { start }: Mention): TextEvent | null {
  const last = events[firstFrom(events, start) - 1]
  return last && start < last.sentence.end && isFact(last) && atPosition.test(text.slice(last.trigger.end, start)) ? last : null
}

/** What is told as a fact in the sentence whose position this is: one that it closes, in brackets or in a link, or the one before the words that announce it. */
function announcedFor(text: string, events: readonly TextEvent[], { start, end }: Mention): readonly TextEvent[] {
  const last = events[firstFrom(events, start) - 1]
  if (!last) return []
  const { sentence } = last
  const isAnnounced =
    start >= sentence.end
      ? start - sentence.end <= mostBetween && announces.test(text.slice(sentence.end, start))
      : opensBracketOrLink.test(text.slice(sentence.start, start)) && closes.test(text.slice(end, sentence.end))
  if (!isAnnounced) return []
  return events.filter(event => event.sentence.start === sentence.start && isFact(event))
}

const isFact = ({ status }: TextEvent): boolean => status === 'happened' || status === 'said'

function isNear({ places }: TextEvent, { place }: Mention, mentions: readonly Mention[], km: number): boolean {
  const site = places.find(({ role }) => role === 'happened')
  if (!site) return true
  const { point, uncertaintyKm } = mentions[site.mention]!.place!
  return distanceKm(point, place!.point) <= km + uncertaintyKm
}

function placesWith(places: readonly EventPlace[], position: Pick<EventPlace, 'mention' | 'placeId'>): EventPlace[] {
  const others = places.filter(({ mention }) => mention !== position.mention)
  return [
    { ...position, role: 'happened', carried: positionBehind },
    ...others.map(place => (place.role === 'happened' ? { ...place, role: 'named' as const } : place)),
  ]
}
