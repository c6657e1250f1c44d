import type { BoundingBox } from '../geometry/lng-lat.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Candidate, Mention, Place } from '../places/place.ts'
import { mentionId } from '../situation/ids.ts'
import { precisionOf, type UnlocatedFacility } from '../situation/precision.ts'
import type { PlaceFeature, PlaceMention, SituationEvent } from '../situation/schema.ts'
import { runnerUp } from './article-file.ts'
import { once } from './once.ts'
import { paragraphAt } from './paragraph-at.ts'
import { rivalOf } from './rival.ts'
import { degrees, thousandths } from './rounding.ts'
import { situationEvents } from './situation-events.ts'
import { unlocatedFacility } from './unlocated-facility.ts'
import type { WholeReading } from './with-relative.ts'

/** What is gathered of one place over all articles. */
interface Gathered {
  place: Place
  mentions: PlaceMention[]
  /** The same as they were read, with their runners-up. */
  readings: Mention[]
  /** One entry a mention that names it as a noun: the facility it stands for, if it does. */
  facilities: (UnlocatedFacility | null)[]
}

/** How much of the text around a quotation is kept, so that it can be found again in a text that has moved. */
const around = 32

/** One feature a place, complete by itself: its mentions with their quotations, and the ids of their events. */
export function placeFeatures(parsed: readonly WholeReading[], gazetteer: Gazetteer): PlaceFeature[] {
  const places = new Map<string, Gathered>()
  for (const one of parsed) {
    for (const { place, told, reading, facility } of placedMentions(one)) {
      const gathered = places.get(place.id) ?? { place, mentions: [], readings: [], facilities: [] }
      places.set(place.id, gathered)
      gathered.readings.push(reading)
      gathered.mentions.push(told)
      if (!reading.adjective) gathered.facilities.push(facility)
    }
  }
  return [...places.values()].map(one => placeFeature(one, gazetteer)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A mention that has a place, as it was read and as the dataset tells it. */
interface Placed {
  place: Place
  told: PlaceMention
  reading: Mention
  /** What it stands for where it names the place as a noun. */
  facility: UnlocatedFacility | null
}

const placedMentions = once((one: WholeReading): Placed[] => {
  const { article, mentions } = one
  const eventsOf = eventsByMention(situationEvents(one))
  const placed: Placed[] = []
  for (const reading of mentions) {
    const { place } = reading
    if (!place) continue
    const id = mentionId(article.id, reading)
    const told: PlaceMention = {
      id,
      article: article.id,
      paragraph: paragraphAt(article.paragraphs, reading.start),
      selector: selectors(article.text, reading),
      confidence: thousandths(reading.confidence),
      role: reading.role,
      adjective: reading.adjective,
      events: eventsOf.get(id) ?? [],
    }
    placed.push({ place, told, reading, facility: reading.adjective ? null : unlocatedFacility(article.text, reading) })
  }
  return placed
})

function placeFeature({ place, mentions, readings, facilities }: Gathered, gazetteer: Gazetteer): PlaceFeature {
  const { id, name, kind, feature, country, admin1, population } = place
  const facility = facilityMeant(facilities)
  const { precision, words, uncertaintyKm } = facility ? precisionOf(place, facility) : ownPrecision(place)
  const labelPoint: [number, number] = [degrees(place.point[0]), degrees(place.point[1])]
  const area = precision === 'area' || precision === 'relative'
  const rival = rivalOf(readings)
  const geonames = /^geonames:(\d+)$/.exec(id)?.[1]
  return {
    type: 'Feature',
    id,
    ...(place.bbox ? { bbox: place.bbox.map(degrees) as BoundingBox } : {}),
    // Without an outline the point is only where the label stands: "precision" and "bbox" say how far the place reaches.
    geometry: (area && place.geometry) || { type: 'Point', coordinates: labelPoint },
    properties: {
      id,
      name,
      kind,
      feature,
      country,
      admin1,
      population,
      gazetteers: { ...(geonames ? { geonames: +geonames } : {}), ...(kind === 'country' && country ? { iso3166: country } : {}) },
      precision,
      precisionWords: words,
      ...(facility ? { facility: facility.name } : {}),
      uncertaintyKm: Math.round(uncertaintyKm * 10) / 10,
      labelPoint,
      covers: place.covers,
      ...(rival && { instead: insteadOf(rival, gazetteer) }),
      ...(place.relative ? { relative: place.relative } : {}),
      mentions,
    },
  } as PlaceFeature
}

const ownPrecision = once((place: Place) => precisionOf(place))

/** A place that nobody has named yet, as somebody picks it by hand. */
export function namelessFeature(place: Place, gazetteer: Gazetteer): PlaceFeature {
  return placeFeature({ place, mentions: [], readings: [], facilities: [] }, gazetteer)
}

function insteadOf(rival: Candidate, gazetteer: Gazetteer): PlaceFeature['properties']['instead'] {
  const { reasons: _, ...instead } = runnerUp(rival, gazetteer)
  return instead
}

/** A place is only a ring around a facility while every noun that names it stands for one; the longest name tells most. */
function facilityMeant(facilities: readonly (UnlocatedFacility | null)[]): UnlocatedFacility | null {
  if (facilities.length === 0 || facilities.some(facility => facility === null)) return null
  return facilities.reduce((longest, facility) => (facility!.name.length > longest!.name.length ? facility : longest))
}

function eventsByMention(events: readonly SituationEvent[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const event of events) {
    for (const { mention } of event.places) {
      const ids = found.get(mention)
      if (!ids) found.set(mention, [event.id])
      else if (!ids.includes(event.id)) ids.push(event.id)
    }
  }
  return found
}

function selectors(text: string, { start, end }: Mention): PlaceMention['selector'] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - around), start)),
      suffix: wholeCharacters(text.slice(end, end + around)),
    },
    { type: 'TextPositionSelector', start, end },
  ]
}

/** A cut must not leave half of a character outside the basic plane: JSON would write it, other readers would not take it. */
function wholeCharacters(cut: string): string {
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
