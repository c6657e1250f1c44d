import type { Gazetteer } from './gazetteer.ts'
import { normalizeName } from './normalize-name.ts'
import type { Place } from './place.ts'
import { roughKm } from './resolve.ts'
import { column, senseRuleCount, unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'

/** A spot the document surely speaks of, small enough that "near it" means something. */
interface Spot {
  row: number
  longitude: number
  latitude: number
  /** How sure, and how much of the rest lies around it. */
  support: number
  chance: number
  admin1: number
  country: string | null
  /** Tokens at which it is named. */
  at: number[]
}

const mostSpots = 24
const aroundKm = 100

/**
 * Gives the unlisted reading of each name a position: that of the sure place which most of the text's others lie around, the
 * nearer in the text the better. "Oakport Township north of Moorhead" is put at Moorhead, with the doubt that goes with it.
 */
export function placeUnlisted(toponyms: readonly Toponym[], gazetteer: Gazetteer): void {
  const spots = spotsOf(toponyms, gazetteer)
  for (const toponym of toponyms) {
    const { senses, container } = toponym
    const s = senses.rows.length - 1
    if (s < 0 || senses.rows[s] !== unlisted) continue
    let best: Spot | null = null
    let most = 0
    let besideBest = 0
    for (const spot of spots) {
      if (
        container >= 0 &&
        spot.admin1 !== container &&
        !(gazetteer.kind(container) === 'country' && spot.country === gazetteer.country(container))
      )
        continue
      const distance = nearest(spot.at, toponym.first)
      if (distance === Number.POSITIVE_INFINITY) continue
      const beside = spot.chance / (1 + distance / 20)
      const score = spot.support + 2 * beside
      if (score > most) {
        most = score
        best = spot
        besideBest = beside
      }
    }
    const at = s * senseRuleCount
    const put = senses.evidence
    if (best) {
      senses.longitudes[s] = best.longitude
      senses.latitudes[s] = best.latitude
      toponym.near = best.row
    } else if (container >= 0) {
      senses.longitudes[s] = gazetteer.longitude(container)
      senses.latitudes[s] = gazetteer.latitude(container)
      toponym.near = container
    } else {
      senses.longitudes[s] = Number.NaN
      senses.latitudes[s] = Number.NaN
      toponym.near = -1
    }
    put[at + column['unlisted-support']] = best ? Math.min(1, best.support) : 0
    put[at + column['unlisted-beside']] = besideBest
    put[at + column['unlisted-in-container']] = container >= 0 ? 1 : 0
  }
}

/** The distance to the nearest of `sorted` that is not `to` itself; infinite when there is none. */
function nearest(sorted: readonly number[], to: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < to) low = middle + 1
    else high = middle
  }
  const behind = sorted[low] === to ? sorted[low + 1] : sorted[low]
  const before = sorted[low - 1]
  return Math.min(
    behind === undefined ? Number.POSITIVE_INFINITY : behind - to,
    before === undefined ? Number.POSITIVE_INFINITY : to - before,
  )
}

/** When a listed reading already lies near the others, an unlisted one is not needed. */
export function weighUnlisted(toponyms: readonly Toponym[]): void {
  for (const { senses } of toponyms) {
    const s = senses.rows.length - 1
    if (s <= 0 || senses.rows[s] !== unlisted) continue
    let near = 0
    for (let o = 0; o < s; o++) near = Math.max(near, senses.evidence[o * senseRuleCount + column['near-others']]!)
    senses.evidence[s * senseRuleCount + column['unlisted-listed-near']] = near
  }
}

function spotsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer): Spot[] {
  const byRow = new Map<number, Spot>()
  for (const toponym of toponyms) {
    const { senses } = toponym
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted) continue
    const chance = toponym.chance * senses.bestChance
    if (chance < 0.3) continue
    const known = byRow.get(row)
    if (known) {
      known.at.push(toponym.first)
      if (chance > known.chance) known.chance = chance
      continue
    }
    const kind = gazetteer.kind(row)
    const feature = gazetteer.feature(row)
    if (!(kind === 'settlement' || kind === 'district' || kind === 'facility' || kind === 'island' || feature === 'ADM2')) continue
    const [longitude, latitude] = [senses.longitudes[senses.best]!, senses.latitudes[senses.best]!]
    byRow.set(row, {
      row,
      longitude,
      latitude,
      support: 0,
      chance,
      admin1: gazetteer.admin1(row),
      country: gazetteer.country(row),
      at: [toponym.first],
    })
  }
  const spots = [...byRow.values()].sort((a, b) => b.chance - a.chance || a.row - b.row).slice(0, mostSpots)
  let total = 0
  for (const spot of spots) total += spot.chance * Math.min(3, spot.at.length)
  for (const spot of spots) {
    for (const other of spots)
      if (roughKm(spot.longitude, spot.latitude, other.longitude, other.latitude) <= aroundKm)
        spot.support += other.chance * Math.min(3, other.at.length)
    spot.support /= Math.max(1, total)
  }
  return spots
}

/** The unlisted reading as a place: the name as written, at the place it is put beside, and how far off that may be. */
export function unlistedPlace({ near, container }: Pick<Toponym, 'near' | 'container'>, name: string, gazetteer: Gazetteer): Place {
  const beside = gazetteer.place(near)
  return {
    id: `dateline:unlisted/${normalizeName(name).replaceAll(' ', '-')}@${beside.id}`,
    name,
    kind: 'relative',
    feature: near === container ? 'IN' : 'NEAR',
    country: beside.country,
    admin1: near === container ? beside.name : beside.admin1,
    population: 0,
    point: beside.point,
    uncertaintyKm: near === container ? beside.uncertaintyKm : Math.max(50, beside.uncertaintyKm),
    bbox: null,
    geometry: null,
    covers: [],
  }
}

/** The same made again from its id: `dateline:unlisted/oakport-township@geonames:5039080`. Null where the place beside it is not known. */
export function unlistedPlaceAgain(id: string, name: string, feature: string, gazetteer: Gazetteer): Place | null {
  const near = gazetteer.rowOf(/^dateline:unlisted\/.*@(.+)$/.exec(id)?.[1] ?? '')
  return near === undefined ? null : unlistedPlace({ near, container: feature === 'IN' ? near : -1 }, name, gazetteer)
}
