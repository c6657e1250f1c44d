import { isObject } from './is-object.ts'

/** A position as fields give it. */
export interface WrittenPosition {
  latitude: number
  longitude: number
  /** Digits behind the point, of the number that has fewer. */
  decimals: number
  told: 'columns' | 'order'
  /** The numbers as they are written, with what says which is which: `latitude 48,59, longitude 37,83`. */
  words: string
}

/** Names as `plainName` gives them, the clearest first. */
const latitudes =
  `latitude lat decimallatitude latitudedecimal latdecimal latitudedd latdd latdec declat latwgs84 wgs84lat geolatitude geolat gpslatitude gpslat
   locationlatitude locationlat eventlatitude eventlat actiongeolat placelatitude placelat centroidlatitude centroidlat ycoord ycoordinate y`.split(
    /\s+/,
  )
const longitudes =
  `longitude lon lng long decimallongitude longitudedecimal londecimal longitudedd londd longdd londec declon lonwgs84 wgs84lon geolongitude geolon geolng
   geolong gpslongitude gpslon gpslng gpslong locationlongitude locationlon locationlng locationlong eventlongitude eventlon eventlng actiongeolong
   placelongitude placelon centroidlongitude centroidlon xcoord xcoordinate x`.split(/\s+/)
const pairs =
  `coordinates coordinate coords coord latlng latlon latlong latitudelongitude lnglat lonlat longlat geo geopoint geolocation geocoordinates geoposition geom
   geometry geomwkt geomwkt4326 wkt wktgeom thegeom shape point position gps gpscoordinates location locationpoint centroid`.split(/\s+/)

const ofPositions = new Set([...latitudes, ...longitudes, ...pairs])

/** Whether fields of that name hold positions, or one of their numbers. */
export function isOfPosition(plainName: string): boolean {
  return ofPositions.has(plainName)
}

/** Measures of a page or a plane have such names as well; those of the earth have decimals. */
const anyAxis = /^[xy](?:coord(?:inate)?)?$/

/**
 * The position among fields, by their plain names: `{ lat: '48,59', lng: '37,83' }`, `{ geom_wkt: 'POINT (37.83 48.59)' }`, `{ location: { lat: 48.59, lon: 37.83 } }`. Null where
 * there is none; a sentence where there are numbers that can be none.
 */
export function positionIn(fields: ReadonlyMap<string, unknown>): WrittenPosition | string | null {
  return ofTwo(fields) ?? ofOne(fields)
}

function ofTwo(fields: ReadonlyMap<string, unknown>): WrittenPosition | string | null {
  const named = (names: readonly string[]) => names.find(name => isGiven(fields.get(name)))
  const [y, x] = [named(latitudes), named(longitudes)]
  if (y === undefined || x === undefined) {
    const alone = y ?? x
    if (alone === undefined || anyAxis.test(alone) || degreesOf(fields.get(alone)) === null) return null
    return `its ${y === undefined ? 'longitude' : 'latitude'} stands alone`
  }
  const [latitude, longitude] = [fields.get(y), fields.get(x)]
  const found = checked(latitude, longitude, 'columns')
  if (!anyAxis.test(y) && !anyAxis.test(x)) return found
  return typeof found === 'object' && found !== null && found.decimals >= 3 ? found : null
}

function ofOne(fields: ReadonlyMap<string, unknown>): WrittenPosition | string | null {
  for (const name of pairs) {
    const given = fields.get(name)
    const found = typeof given === 'string' ? ofWords(given, name) : inside(given)
    if (found) return found
  }
  return null
}

const longitudeFirst = new Set(['lnglat', 'lonlat', 'longlat'])
const latitudeFirst = new Set(['latlng', 'latlon', 'latlong', 'latitudelongitude'])

/** "48.59, 37.83", "48,59; 37,83", "(48.59 37.83)", "POINT (37.83 48.59)", "SRID=4326;POINT Z (37.83 48.59 12)", `{"type": "Point", "coordinates": [37.83, 48.59]}`. */
function ofWords(given: string, name: string): WrittenPosition | string | null {
  const words = given.trim()
  if (words.startsWith('{')) return inside(parsed(words))
  const point = /^(?:SRID=4326;\s*)?POINT\s*(?:Z|M|ZM)?\s*\(\s*(\S+)\s+(\S+?)(?:\s+\S+){0,2}\s*\)$/i.exec(words)
  if (point) return checked(point[2], point[1], 'columns', words)
  const two =
    /^[([]?\s*([^\s,;|/]+(?:,\d+)?)\s*(?:[;|/]|,(?=\s)|\s)\s*([^\s;|/]+?)\s*[)\]]?$/.exec(words) ??
    /^[([]?\s*([^\s,]+),([^\s,]+?)\s*[)\]]?$/.exec(words)
  if (!two || degreesOf(two[1]) === null || degreesOf(two[2]) === null) return null
  const [first, second] = [two[1], two[2]]
  if (longitudeFirst.has(name)) return checked(second, first, 'columns', words)
  return checked(first, second, latitudeFirst.has(name) ? 'columns' : 'order', words)
}

/** `{"lat": 48.59, "lng": 37.83}`, a point of GeoJSON, and a list of two, which programs write with the longitude first. */
function inside(given: unknown): WrittenPosition | string | null {
  if (Array.isArray(given)) {
    if (given.length < 2 || given.length > 3 || !given.every(one => typeof one === 'number')) return null
    return checked(given[1], given[0], 'order', `[${given.join(', ')}]`)
  }
  if (!isObject(given)) return null
  if (given.type === 'Point' && Array.isArray(given.coordinates)) return checked(given.coordinates[1], given.coordinates[0], 'columns')
  if (/^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$/.test(String(given.type)))
    return `its shape is a ${given.type}, not a point`
  return ofTwo(new Map(Object.entries(given).map(([name, field]) => [name.toLowerCase(), field])))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function checked(y: unknown, x: unknown, told: WrittenPosition['told'], written?: string): WrittenPosition | string | null {
  if (!isGiven(y) || !isGiven(x)) return null
  const [latitude, longitude] = [degreesOf(y), degreesOf(x)]
  for (const [what, given, number] of [
    ['latitude', y, latitude],
    ['longitude', x, longitude],
  ] as const)
    if (number === null) return `its ${what} “${String(given).slice(0, 40)}” is no number`
  if (latitude!.degrees === 0 && longitude!.degrees === 0) return null
  if (Math.abs(latitude!.degrees) > 90)
    return `its latitude ${latitude!.degrees} is outside -90…90${Math.abs(longitude!.degrees) <= 90 ? ' (it may be the longitude)' : ''}`
  if (Math.abs(longitude!.degrees) > 180) return `its longitude ${longitude!.degrees} is outside -180…180`
  return {
    latitude: latitude!.degrees,
    longitude: longitude!.degrees,
    decimals: Math.min(latitude!.decimals, longitude!.decimals),
    told,
    words: written ?? `latitude ${plainNumber(y)}, longitude ${plainNumber(x)}`,
  }
}

/** What tables write where they know nothing. */
const unknown = /^(?:|n\/?a|nan|null|none|nil|unknown|[-–—?.]+)$/i

function isGiven(field: unknown): boolean {
  return typeof field === 'number' ? Number.isFinite(field) : typeof field === 'string' && !unknown.test(field.trim())
}

/** Spreadsheets keep 48.59 as 48.590000000000003. */
function plainNumber(field: unknown): string {
  const written = String(field).trim()
  return /^-?\d+\.\d{12,}$/.test(written) ? String(Number(Number(written).toPrecision(12))) : written
}

const number = /^([NSEWnsew])?\s*([-−–+])?\s*(\d{1,3})(?:[.,](\d{1,20}))?\s*°?\s*([NSEWnsew])?$/
const sexagesimal =
  /^([NSEWnsew])?\s*([-−–+])?\s*(\d{1,3})\s*[°º:d\s]\s*([0-5]?\d)(?:\s*['′’:m\s]\s*(?:([0-5]?\d)(?:\.(\d{1,6}))?\s*(?:["″”s]|'')?)?)?\s*([NSEWnsew])?$/

/** "48.59", "48,59", "−37.8", "48.59° N", "48°35′24″N", 48.59: degrees, and how many decimals of them are written. */
function degreesOf(field: unknown): { degrees: number; decimals: number } | null {
  const written = plainNumber(field)
  const decimal = number.exec(written)
  if (decimal) {
    const [, lead, sign, whole, decimals = '', behind] = decimal
    const degrees = Number(`${whole}.${decimals || 0}`)
    return { degrees: signed(degrees, sign, lead ?? behind), decimals: decimals.length }
  }
  const parts = sexagesimal.exec(written)
  if (!parts) return null
  const [, lead, sign, whole, minutes, seconds, , behind] = parts
  const degrees = Number(whole) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600
  // A minute is some two decimals of a degree, a second some four.
  return { degrees: signed(Math.round(degrees * 1e6) / 1e6, sign, lead ?? behind), decimals: seconds === undefined ? 2 : 4 }
}

function signed(degrees: number, sign: string | undefined, letter: string | undefined): number {
  const value = /^[sw]$/i.test(letter ?? '') ? -degrees : degrees
  return sign !== undefined && sign !== '+' ? 0 - value : value
}
