import { roughKm } from '../../../geometry/rough-km.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { unlisted } from '../../senses.ts'
import { sameName, type Toponym } from '../../toponym.ts'
import { vouching } from './anchors.ts'
import { farDegrees, isByOtherName } from './nearness.ts'

/** One of the two names before a name or of the two behind it, as it is read by now. */
export interface Neighbour {
  row: number
  longitude: number
  latitude: number
  weight: number
  /** Stands so near that the two may be a list. */
  inList: boolean
  /** Only a comma, an "and" or one word stands between ("Georgia borders Alabama"), so that whatever the one is, the other is too. */
  joined: boolean
  /** How likely it is the reading it has, if it is a place at all. */
  sure: number
  /** How many words stand between. */
  tokens: number
  readings: Int32Array
}

/** The neighbours of the name at `t`: at most four, none that is the name itself. */
export function neighboursOf(toponyms: readonly Toponym[], t: number): Neighbour[] {
  const { key, first, last, list } = toponyms[t]!
  const found: Neighbour[] = []
  for (let o = Math.max(0, t - 2); o <= Math.min(toponyms.length - 1, t + 2); o++) {
    const other = toponyms[o]!
    const { rows, best, bestChance, longitudes, latitudes } = other.senses
    if (rows.length === 0 || sameName(other.key, key)) continue
    const tokens = Math.min(Math.abs(first - other.last), Math.abs(other.first - last))
    found.push({
      row: rows[best]!,
      longitude: longitudes[best]!,
      latitude: latitudes[best]!,
      weight: other.chance * bestChance * vouching(other.senses, best),
      readings: rows,
      joined: first - other.last === 2 || other.first - last === 2 || (list !== 0 && other.list === list && Math.abs(o - t) === 1),
      sure: bestChance,
      tokens,
      inList: tokens <= likeTokens * Math.abs(o - t),
    })
  }
  return found
}

const likeTokens = 4

/** Nearness to the neighbours. */
export function besideThem(neighbours: readonly Neighbour[], row: number, longitude: number, latitude: number): number {
  let most = 0
  for (let n = 0; n < neighbours.length; n++) {
    const neighbour = neighbours[n]!
    const { weight } = neighbour
    const north = neighbour.latitude - latitude
    // However near, it says no more than it weighs.
    if (weight <= most || north > farDegrees || north < -farDegrees) continue
    const km = roughKm(longitude, latitude, neighbour.longitude, neighbour.latitude)
    if (km < 1000 && !isByOtherName(neighbour, row, km)) most = Math.max(most, weight * Math.exp(-km / 150))
  }
  return most
}

/** In a list, like stands by like: Georgia after Oklahoma is a state, after Armenia a country. */
export function likeThem(neighbours: readonly Neighbour[], row: number, gazetteer: Gazetteer): number {
  let most = 0
  for (let n = 0; n < neighbours.length; n++) {
    const { inList, weight, row: other } = neighbours[n]!
    if (inList && weight > most && isLike(row, other, gazetteer)) most = weight
  }
  return most
}

/** "Georgia and Florida quarrel": that Florida may be a woman says nothing of which Georgia is meant, if both are places. */
export function joinedTo(neighbours: readonly Neighbour[], row: number, gazetteer: Gazetteer): number {
  let most = 0
  for (const neighbour of neighbours)
    if (neighbour.joined && neighbour.sure > most && isLike(row, neighbour.row, gazetteer)) most = neighbour.sure
  return most
}

/** Whether two places are of one kind, and regions of one country. */
function isLike(row: number, other: number, gazetteer: Gazetteer): boolean {
  if (row === unlisted || other === unlisted || gazetteer.kind(row) !== gazetteer.kind(other)) return false
  if (gazetteer.kind(row) !== 'admin') return true
  return gazetteer.feature(row) === gazetteer.feature(other) && gazetteer.country(row) === gazetteer.country(other)
}
