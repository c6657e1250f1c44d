import type { Position } from 'geojson'
import { boxesMeet } from '../../geometry/bounds.ts'
import type { Polygons } from '../../geometry/clip.ts'
import { distanceKm, nearest } from '../../geometry/great-circle.ts'
import { holdsPoint } from '../../geometry/holds-point.ts'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import { outlineBox } from '../../geometry/outline-box.ts'
import { type Heart, waterIn } from '../../geometry/outline-shapes.ts'
import { densified, islandIn, outlineOf, wider } from '../../geometry/outlines.ts'
import type { RelativeShape } from '../../geometry/relative-shape.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Place } from '../place.ts'
import { placeOf } from '../place-of.ts'

/** Outlines of countries for coasts and borders, and the shapes made from them, which cost milliseconds and are asked for again. */
export interface Lands {
  /** By ISO 3166-1 alpha-2. */
  of(country: string): Place | null
  /** Those whose box reaches within so many kilometres of a point and, where an outline is given, into what lies within `aboutKm` of its box. */
  near(point: LngLat, km: number, about?: { outline: Polygons; aboutKm: number } | null): { country: string; outline: Polygons }[]
  /** The other countries whose boxes meet that of a country: among them all that it borders on. */
  neighbours(place: Place): Polygons
  /**
   * The outline of a place; for an island or a region without one the piece of its country's that it is (Sumatra, Alaska), and for a sea the water
   * about its middle that no land ends, within its box.
   */
  outline(place: Place): Polygons | null
  /** Where the people of a country live on the whole, by its regions', and its capital; null for anything else. */
  heart(place: Place): Heart | null
  /** The lines of a river, those of them that lie in a land where any do; null for what has no lines. */
  lines(place: Place, land: Place | null): Position[][] | null
  /** The shape under this key, made once. */
  shape(key: string, make: () => RelativeShape | null): RelativeShape | null
}

/** GeoNames' codes of what of the sea has a name; a strait's box holds little but its ends. */
const isSea = /^(?:SEA|GULF|BAY)/

const made = new WeakMap<Gazetteer, Lands>()
/** A worker may read for days: the shapes of the last thousands of places are kept, not all there ever were. */
const mostShapes = 4000

export function landsOf(gazetteer: Gazetteer): Lands {
  const known = made.get(gazetteer)
  if (known) return known
  let countries: Place[] | null = null
  const byCode = new Map<string, Place | null>()
  const shapes = new Map<string, RelativeShape | null>()
  const seas = new Map<string, Polygons | null>()
  let hearts: Map<string, LngLat> | null = null
  const capitals = new Map<string, LngLat | null>()
  const seaOf = (id: string, point: LngLat, bbox: BoundingBox): Polygons | null => {
    let sea = seas.get(id)
    if (sea === undefined) {
      countries ??= allCountries(gazetteer)
      const about = countries.flatMap(land => (land.bbox && boxesMeet(bbox, land.bbox) ? [outlineOf(land.geometry) ?? []] : []))
      sea = waterIn(bbox, point, about)
      seas.set(id, sea)
    }
    return sea
  }
  const lands: Lands = {
    of(country) {
      let place = byCode.get(country)
      if (place === undefined) {
        const row = gazetteer.countryRow(country)
        place = row < 0 ? null : placeOf(gazetteer, row)
        byCode.set(country, place)
      }
      return place
    },
    near(point, km, about = null) {
      countries ??= allCountries(gazetteer)
      const box = about && wider(outlineBox(about.outline), about.aboutKm)
      // One that goes round the earth tells nothing
      const within = box && box[2] - box[0] < 360 ? box : null
      // The outline last: it is unpacked when it is first asked for.
      return countries.flatMap(place => {
        if (!place.country || !place.bbox || kmToBox(point, place.bbox) > km || (within && !boxesMeet(within, place.bbox))) return []
        const outline = outlineOf(place.geometry)
        return outline ? [{ country: place.country, outline }] : []
      })
    },
    neighbours({ country, bbox }) {
      countries ??= allCountries(gazetteer)
      return countries.flatMap(other =>
        bbox && other.bbox && other.country !== country && boxesMeet(bbox, other.bbox) ? (outlineOf(other.geometry) ?? []) : [],
      )
    },
    outline(place) {
      const { kind, geometry, country, point, bbox } = place
      const own = outlineOf(geometry)
      if (!own && kind === 'water' && bbox && isSea.test(place.feature)) return seaOf(place.id, point, bbox)
      if (own || (kind !== 'island' && kind !== 'admin') || country === null || !bbox) return own
      const around = outlineOf(lands.of(country)?.geometry ?? null)
      return around && islandIn(around, point, bbox)
    },
    heart({ kind, country }) {
      if (kind !== 'country' || country === null) return null
      hearts ??= heartsOf(gazetteer)
      let capital = capitals.get(country)
      if (capital === undefined) {
        capital = capitalOf(country, gazetteer)
        capitals.set(country, capital)
      }
      return { people: hearts.get(country) ?? null, capital }
    },
    lines({ geometry }, land) {
      if (geometry?.type !== 'MultiLineString') return null
      const outline = land && lands.outline(land)
      if (!outline) return geometry.coordinates
      const within = { type: 'MultiPolygon', coordinates: outline } as const
      // From where it comes in to where it goes out for good: along a border it is in and out.
      const inside = geometry.coordinates.flatMap(corners => {
        const line: Position[] = [...densified([[corners]], 5), corners.at(-1)!]
        const isIn = ([x, y]: Position) => holdsPoint(within, [x!, y!])
        const stretch = line.slice(line.findIndex(isIn), line.findLastIndex(isIn) + 1)
        return stretch.length > 1 ? [stretch] : []
      })
      return inside.length > 0 ? inside : geometry.coordinates
    },
    shape(key, make) {
      let shape = shapes.get(key)
      if (shape === undefined) {
        shape = make()
        if (shapes.size >= mostShapes) shapes.clear()
        shapes.set(key, shape)
      }
      return shape
    },
  }
  made.set(gazetteer, lands)
  return lands
}

/** They are the first rows of the index; what somebody adds to it has no outline. */
function allCountries(gazetteer: Gazetteer): Place[] {
  const found: Place[] = []
  for (let row = 0; row < gazetteer.size && gazetteer.kind(row) === 'country'; row++)
    if (gazetteer.country(row) !== null) found.push(placeOf(gazetteer, row))
  return found
}

/** For each country the middle of its regions by how many live in each. They stand behind the countries in the index. */
function heartsOf(gazetteer: Gazetteer): Map<string, LngLat> {
  const sums = new Map<string, { first: number; people: number; east: number; north: number }>()
  for (let row = 0; row < gazetteer.size; row++) {
    if (gazetteer.kind(row) === 'country') continue
    if (gazetteer.feature(row) !== 'ADM1') break
    const country = gazetteer.country(row)
    const own = gazetteer.population(row)
    if (country === null || own === 0) continue
    const longitude = gazetteer.longitude(row)
    let sum = sums.get(country)
    if (!sum) {
      sum = { first: longitude, people: 0, east: 0, north: 0 }
      sums.set(country, sum)
    }
    sum.people += own
    sum.east += own * nearest(longitude, sum.first)
    sum.north += own * gazetteer.latitude(row)
  }
  return new Map([...sums].map(([country, { people, east, north }]) => [country, [east / people, north / people]]))
}

/**
 * Of two, as "South Africa" has, the first is as good as any. Settlements stand last in the index, a country behind the other: its own are read first,
 * since to read all for one capital takes as long as several articles do.
 */
function capitalOf(country: string, gazetteer: Gazetteer): LngLat | null {
  const isCapital = (row: number) => gazetteer.feature(row) === 'PPLC' && gazetteer.country(row) === country
  let row = firstSettlement(country, gazetteer)
  while (row < gazetteer.size && gazetteer.country(row) === country && !isCapital(row)) row++
  // What stands before all settlements, or was added to the index, is in no such order and may have misled.
  if (row === gazetteer.size || !isCapital(row)) row = 0
  while (row < gazetteer.size && !isCapital(row)) row++
  return row < gazetteer.size ? [gazetteer.longitude(row), gazetteer.latitude(row)] : null
}

/** Looked for from the end of the index: what stands before the settlements is in an order of its own, and would lead astray who halves the whole. */
function firstSettlement(country: string, gazetteer: Gazetteer): number {
  let high = gazetteer.size
  while (high > stride && (gazetteer.country(high - stride) ?? '') >= country) high -= stride
  let low = Math.max(0, high - stride)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gazetteer.country(middle) ?? '') < country) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows that are passed over at once: a hundred and twenty such steps go through all settlements. */
const stride = 2000

function kmToBox([longitude, latitude]: LngLat, [west, south, east, north]: BoundingBox): number {
  const inside = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
  const turn = (edge: number) => Math.abs(((edge - longitude + 540) % 360) - 180)
  const x = inside ? longitude : turn(west) < turn(east) ? west : east
  return distanceKm([longitude, latitude], [x, Math.min(north, Math.max(south, latitude))])
}
