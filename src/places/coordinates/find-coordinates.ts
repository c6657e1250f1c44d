import type { LngLat } from '../../geometry/lng-lat.ts'
import { roughKm } from '../../geometry/rough-km.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { kmSaid } from '../kilometres.ts'
import type { Candidate, Mention, Place, Reason } from '../place.ts'
import { reasonOf } from '../reasons.ts'
import { roleWhyInWords } from '../role-words.ts'
import { nearestSettlement } from './nearest-settlement.ts'
import { mapPositions, positionId, positionName } from './position.ts'
import { type WrittenCoordinates, writtenCoordinates } from './written-coordinates.ts'

/**
 * How surely the numbers are a position and this one is meant. Nobody has published texts to learn it from; what letters or a grid say is wrong only
 * by a slip of the writer, while of numbers alone the longitude is put first now and then, as programs do.
 */
const sure = { letters: 0.99, grid: 0.97, order: 0.94 }
const sureByPlaces = 0.98
/** What is left for the other order, where the places of the text do not decide it. */
const sureSwapped = 0.04
/** Places of the text this near, with the other order this many times as far away, decide which number is the latitude. */
const nearKm = 300
const timesAsFar = 5
/** A settlement within this gives its country and region. */
const townWithinKm = 60

/**
 * The positions a text writes out in numbers, as mentions: the pin stands on them, and which town is nearest is told. In brackets behind a name they have
 * its role.
 */
export function findCoordinates(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  return writtenCoordinates(text).map(written => mentionOf(text, written, mentions, gazetteer))
}

/** The mentions and the positions among them in reading order; a name found inside a position was none. */
export function withCoordinates(mentions: Mention[], found: Mention[]): Mention[] {
  if (found.length === 0) return mentions
  const outside = mentions.filter(({ start, end }) => !found.some(one => start < one.end && end > one.start))
  return [...outside, ...found].sort((a, b) => a.start - b.start)
}

function mentionOf(text: string, written: WrittenCoordinates, mentions: readonly Mention[], gazetteer: Gazetteer): Mention {
  const { start, end, told, uncertaintyKm } = written
  const name = text.slice(start, end)
  const close = written.swapped && nearestMention(written.point, mentions)
  const closeSwapped = written.swapped && nearestMention(written.swapped, mentions)
  const isSwapped = close !== null && closeSwapped !== null && decides(closeSwapped.km, close.km)
  const [point, other] = isSwapped ? [written.swapped!, written.point] : [written.point, written.swapped]
  const near = isSwapped ? closeSwapped : close
  const decided = near !== null && (isSwapped || decides(near.km, closeSwapped!.km))
  const confidence = told === 'order' && decided ? sureByPlaces : sure[told]
  const place = placeAt(point, uncertaintyKm, gazetteer)
  const nearby: Reason[] = near && decided ? [reasonOf('place-near', { place: near.name, km: kmSaid(near.km) }, 1.5)] : []
  const { role, roleWhy, roleReason } = bracketed(text, start, mentions) ?? byItself
  return {
    start,
    end,
    name,
    place: place.place,
    confidence,
    reasons: [reasonOf(`coordinates-${told}`, { position: place.place.name }, told === 'order' ? 2 : 4), ...nearby, ...place.reasons],
    runnersUp: other ? [runnerUp(other, uncertaintyKm, decided ? 1 - confidence : sureSwapped, gazetteer)] : [],
    role,
    roleWhy,
    ...(roleReason && { roleReason }),
    adjective: false,
  }
}

/** The role of a position that belongs to no name. */
export const byItself: Pick<Mention, 'role' | 'roleWhy' | 'roleReason'> = {
  role: 'happened',
  roleWhy: roleWhyInWords('coordinates', {}),
  roleReason: { rule: 'coordinates', params: {} },
}

export function decides(km: number, otherKm: number): boolean {
  return km <= nearKm && otherKm > timesAsFar * km && otherKm > nearKm
}

/** The nearest place a text names that is no whole land, and how far off it is. */
export function nearestMention([longitude, latitude]: LngLat, mentions: readonly Mention[]): { name: string; km: number } | null {
  let nearest: { name: string; km: number } | null = null
  for (const { place, confidence, adjective } of mentions) {
    if (!place || adjective || confidence < 0.5 || place.uncertaintyKm > nearKm) continue
    const km = roughKm(longitude, latitude, place.point[0], place.point[1])
    if (!nearest || km < nearest.km) nearest = { name: place.name, km }
  }
  return nearest
}

/** "Feodosia (45.0556, 35.3330)": the name whose position stands in brackets right behind it. */
function bracketed(text: string, start: number, mentions: readonly Mention[]): Mention | null {
  if (!/[([]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return null
  const before = mentions.findLast(mention => mention.end <= start)
  return before && /^\s?[([]\s?$/.test(text.slice(before.end, start)) ? before : null
}

export function runnerUp(point: LngLat, uncertaintyKm: number, confidence: number, gazetteer: Gazetteer): Candidate {
  const { place, reasons } = placeAt(point, uncertaintyKm, gazetteer)
  return { place, confidence, reasons: [reasonOf('coordinates-swapped', {}, -2), ...reasons] }
}

/** A position as a place: it lies in the country and the region of the settlement nearest to it. */
export function placeAt(point: LngLat, uncertaintyKm: number, gazetteer: Gazetteer): { place: Place; reasons: Reason[] } {
  const near = nearestSettlement(point, townWithinKm, gazetteer)
  return {
    place: positionPlace(point, uncertaintyKm, near?.row ?? -1, gazetteer),
    reasons: near
      ? [reasonOf('coordinates-town', { place: gazetteer.name(near.row), km: Math.max(0.1, Math.round(near.km * 10) / 10) }, 0.5)]
      : [],
  }
}

function positionPlace(point: LngLat, uncertaintyKm: number, near: number, gazetteer: Gazetteer): Place {
  const region = near < 0 ? -1 : gazetteer.admin1(near)
  return {
    id: positionId(point, uncertaintyKm),
    name: positionName(point),
    kind: 'coordinates',
    feature: 'COORD',
    country: near < 0 ? null : gazetteer.country(near),
    admin1: region < 0 ? null : gazetteer.name(region),
    population: 0,
    point,
    uncertaintyKm,
    bbox: null,
    geometry: null,
    covers: [],
  }
}

/** The positions that somebody who types them may mean, in any of the ways that texts write them; none for other words. */
export function positionsTyped(words: string, gazetteer: Gazetteer): Place[] {
  const typed = words.trim()
  const lead = 'Coordinates: '
  const [one] = writtenCoordinates(lead + typed)
  if (!one || one.start > lead.length || one.end < lead.length + typed.length) return []
  return [one.point, one.swapped].flatMap(point => (point ? [placeAt(point, one.uncertaintyKm, gazetteer).place] : []))
}

/** The place of an id made again: `dateline:coordinates/45.0556,35.333@0.006`. Null for any other id. */
export function coordinatesAgain(id: string, gazetteer: Gazetteer): Place | null {
  let place: Place | null = null
  const whole = mapPositions(id, (point, uncertaintyKm) => {
    place = placeAt(point, uncertaintyKm, gazetteer).place
    return ''
  })
  return whole === '' ? place : null
}
