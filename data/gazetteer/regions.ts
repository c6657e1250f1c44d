import { normalizeName } from '../../src/places/normalize-name.ts'
import { type Entry, entry } from './entry.ts'
import { keysOf } from './names.ts'
import { boxOf, inside, radiusKm, simplified } from './outlines.ts'
import { type RegionOutline, type RegionShape, shapeNames } from './region-outlines.ts'
import { bareName, resembles } from './resembles.ts'
import { isScholarly } from './settlements.ts'
import { list, readSource, readTable, sources } from './sources.ts'

interface Named {
  code: string
  name: string
}

/** What settlements tell of the region they lie in. */
export interface Members {
  population: number
  /** Each `[lng, lat, population]`. */
  points: [number, number, number][]
}

export function membersByRegion(settlements: Entry[], codeOf: (settlement: Entry) => string | null): Map<string, Members> {
  const members = new Map<string, Members>()
  for (const settlement of settlements) {
    const code = codeOf(settlement)
    if (!code) continue
    const region = members.get(code) ?? { population: 0, points: [] }
    members.set(code, region)
    if (settlement.kind === 'settlement') region.population += settlement.population
    region.points.push([settlement.lng, settlement.lat, settlement.population])
  }
  return members
}

/** First-level regions: GeoNames' list, with Natural Earth's label points, outlines and names where both know the region. */
export function readFirstLevel(members: Map<string, Members>, outlines: Map<string, RegionOutline>): Entry[] {
  const english = JSON.parse(readSource(sources.subdivisions)).subdivisions.localeDisplayNames.subdivisions as Record<string, string>
  const ours = new Map(readTable('first-level.tsv').map(row => [row.code!, row]))
  const all = JSON.parse(readSource(sources.admin1Names)) as Named[]
  const owners = ownersOf(all)
  const entries: Entry[] = []
  for (const { code, name } of all) {
    const outline = outlines.get(code)
    const shape = outline?.properties
    const within = members.get(code)
    const own = ours.get(code)
    const point: [number, number] | null = own?.lng ? [Number(own.lng), Number(own.lat)] : labelPoint(outline, within)
    if (!point) continue
    // Natural Earth has some names at the neighbour's door: what is another region's name in GeoNames is not this one's.
    const isOthers = (value: string): boolean => (owners(code.slice(0, 2), value) ?? code) !== code
    const names: Entry['names'] = [
      [own?.name || name, 'main'],
      [name, 'main'],
    ]
    const isoName = shape ? english[String(shape.iso_3166_2).toLowerCase().replace('-', '')] : undefined
    if (isoName && !isOthers(isoName)) names.push([isoName, 'alternate'])
    const generic = genericName(name)
    if (generic) names.push([generic, 'main'])
    // "Down the Nile" is down no state that is called after it.
    for (const value of localNames(shape))
      if (!isOthers(value[0]) && normalizeName(`River ${value[0].trim()}`) !== normalizeName(name)) names.push(value)
    const type = regionTypes[String(shape?.type_en)]
    // "Iowa State" plays football; only two states are called so, for their cities' sake.
    const calledSo = !code.startsWith('US.') || /^(New York|Washington)$/.test(name)
    if (type && calledSo) for (const [form] of names.slice(0, 3)) if (!form.includes(type)) names.push([`${form} ${type}`, 'alternate'])
    for (const value of list(own?.names)) names.push([value, 'alternate'])
    for (const value of list(own?.adjectives)) names.push([value, 'adjective'])
    for (const value of list(own?.abbreviations)) names.push([value, 'abbreviation'])
    const population = within?.population ?? 0
    const gnId = Number(shape?.gn_id)
    entries.push(
      entry({
        id: own?.geonames ? `geonames:${own.geonames}` : gnId > 0 ? `geonames:${gnId}` : `dateline:${code.toLowerCase()}`,
        name: own?.name || (isoName && !isOthers(isoName) && isScholarly(name, code.slice(0, 2)) ? isoName : name),
        kind: 'admin',
        feature: 'ADM1',
        country: code.slice(0, 2),
        population,
        lng: point[0]!,
        lat: point[1]!,
        admin1: code,
        ...areaOf(outline, 160, Math.max(5, spread(within, point))),
        names,
        weight: Math.log10(population + 10) + (Number(own?.weight) || -0.6),
      }),
    )
  }
  return entries
}

/** Tells whose a name is in GeoNames, with or without the word for its kind: "Tungurahua Province" is Tungurahua's. */
function ownersOf(all: Named[]): (country: string, name: string) => string | undefined {
  const whole = new Map<string, string>()
  // Null where two regions differ by that word alone: Moscow and Moscow Oblast.
  const bare = new Map<string, string | null>()
  for (const { code, name } of all) {
    const country = code.slice(0, 2)
    for (const key of keysOf(name)) whole.set(`${country} ${key}`, code)
    const short = `${country} ${bareName(name)}`
    bare.set(short, bare.has(short) ? null : code)
  }
  return (country, name) =>
    keysOf(name)
      .map(key => whole.get(`${country} ${key}`))
      .find(code => code !== undefined) ??
    bare.get(`${country} ${bareName(name)}`) ??
    undefined
}

/** Where the list has "Province of Samar" or "Kabupaten Nias" and everybody says Samar and Nias, and means no town by it. */
const saidBare = new Set(['BF', 'ID', 'ML', 'PH'])

/** Second-level regions: counties, districts, departments, with the middle of their settlements as their point. */
export function readSecondLevel(members: Map<string, Members>, outlines: Map<string, RegionOutline>): Entry[] {
  const ours = new Map(readTable('second-level.tsv').map(row => [row.code!, row]))
  const entries: Entry[] = []
  for (const { code, name } of JSON.parse(readSource(sources.admin2Names)) as Named[]) {
    const within = members.get(code)
    const outline = outlines.get(code)
    const shape = outline?.properties
    const point = labelPoint(outline, within)
    if (!within || !point) continue
    const names: Entry['names'] = [[name, 'main']]
    const generic = genericName(name)
    if (generic && normalizeName(generic).length > 2) names.push([generic, saidBare.has(code.slice(0, 2)) ? 'main' : 'alternate'])
    for (const [value] of localNames(shape)) names.push([value, 'alternate'])
    const country = code.slice(0, 2)
    // Ireland's are "Mayo County" in the list, "County Mayo" and "Co Mayo" to everybody.
    if (country === 'IE' || country === 'GB') {
      const isCounty = /^county |(?<!council) county$/i.test(name)
      if (isCounty || !/county|city/i.test(name))
        names.push([`County ${generic ?? name}`, 'alternate'], [`Co ${generic ?? name}`, 'alternate'])
    }
    for (const value of list(ours.get(code)?.names)) names.push([value, 'alternate'])
    entries.push(
      entry({
        id: Number(shape?.gn_id) > 0 && resembles(name, shapeNames(shape!)) ? `geonames:${shape!.gn_id}` : `dateline:${code.toLowerCase()}`,
        name,
        kind: 'admin',
        feature: 'ADM2',
        country,
        population: within.population,
        lng: point[0],
        lat: point[1],
        admin1: code.split('.').slice(0, 2).join('.'),
        admin2: code,
        ...areaOf(outline, 80, Math.max(3, spread(within, point))),
        names,
        weight: Math.log10(within.population + 10) - 1.6,
      }),
    )
  }
  return entries
}

/**
 * Regions that Natural Earth draws and GeoNames no longer lists: provinces that were merged, as most of Viet Nam's in 2025.
 * Articles of earlier years name them.
 */
export function readFormerRegions(shapes: RegionShape[], settlements: Entry[], current: Entry[]): Entry[] {
  const listed = new Map<string, Entry[]>()
  for (const region of current) listed.set(region.country!, [...(listed.get(region.country!) ?? []), region])
  const entries: Entry[] = []
  for (const { properties, polygons } of shapes) {
    const id = Number(properties.gn_id)
    const country = String(properties.gn_a1_code ?? '').slice(0, 2)
    const name = String(properties.name_en ?? properties.name ?? '')
    if (!(id > 0) || name.length < 3 || !listed.has(country)) continue
    const known = listed.get(country)!.flatMap(region => [region.name, ...region.names.map(([form]) => form)])
    if (known.some(form => bareName(form) === bareName(name))) continue
    const box = boxOf(polygons)
    if (!box || box[0] > box[2]) continue
    const within = settlements.filter(
      place =>
        place.country === country &&
        place.lng >= box[0] &&
        place.lng <= box[2] &&
        place.lat >= box[1] &&
        place.lat <= box[3] &&
        inside(polygons, place.lng, place.lat),
    )
    if (within.length < 3) continue
    const population = within.reduce((sum, place) => sum + (place.kind === 'settlement' ? place.population : 0), 0)
    const names: Entry['names'] = [[name, 'main'], ...localNames(properties)]
    const type = regionTypes[String(properties.type_en)]
    if (type && !name.includes(type)) names.push([`${name} ${type}`, 'alternate'])
    entries.push(
      entry({
        id: `geonames:${id}`,
        name,
        kind: 'admin',
        feature: 'ADM1H',
        country,
        population,
        lng: Number(properties.longitude),
        lat: Number(properties.latitude),
        admin1: commonest(within.map(place => place.admin1)),
        ...areaOf({ polygons, properties }, 60, 30),
        names,
        weight: Math.log10(population + 10) - 0.8,
      }),
    )
  }
  return entries
}

function commonest(values: (string | null)[]): string | null {
  const counts = new Map<string | null, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/**
 * Natural Earth's label point where it stands inside the outline and among the settlements, else the middle of the settlements:
 * the label of Okinawa is out at sea, that of Australia's capital territory at Jervis Bay.
 */
function labelPoint(outline: RegionOutline | undefined, within: Members | undefined): [number, number] | null {
  const shape = outline?.properties
  const point: [number, number] | null = shape ? [Number(shape.longitude), Number(shape.latitude)] : null
  const between = middle(within)
  if (!point || !between) return point ?? between
  const far = spread(within, point, 0.5) > Math.max(120, 2 * radiusKm(outline!.polygons))
  return inside(outline!.polygons, point[0], point[1]) && !far ? point : between
}

function areaOf(outline: RegionOutline | undefined, most: number, otherwiseKm: number): Pick<Entry, 'geometry' | 'bbox' | 'uncertaintyKm'> {
  if (!outline) return { geometry: null, bbox: null, uncertaintyKm: otherwiseKm }
  return {
    geometry: simplified(outline.polygons, most),
    bbox: boxOf(outline.polygons),
    uncertaintyKm: Math.max(3, Math.round(radiusKm(outline.polygons))),
  }
}

/** The names that Natural Earth has for a region, in the languages worth a key. */
function localNames(shape: RegionOutline['properties'] | undefined): Entry['names'] {
  const names: Entry['names'] = []
  if (!shape) return names
  for (const [key, value] of Object.entries(shape))
    if (languages.test(key) && typeof value === 'string' && value.length > 1) names.push([value, key === 'name_en' ? 'main' : 'alternate'])
  for (const value of [shape.name, shape.gn_name, ...String(shape.name_alt ?? '').split('|')])
    if (typeof value === 'string' && value.length > 3 && !value.endsWith('.')) names.push([value, 'alternate'])
  return names
}

const languages = /^name_(en|de|es|fr|it|pt|nl|ru|uk|ar|fa|ko|ja|zh|zht|he|el|tr|vi)$/

function genericName(name: string): string | undefined {
  const match = genericWords.exec(name)
  return match?.[1] ?? match?.[2]
}

/** What is left of "Harris County", "Sinuiju-si", "Provincia di Lucca" when the generic word goes. */
const genericWords =
  /^(?:(?:City and County|County|Province|Provincia|Provincie|Région|Region|Departamento|Département|Department|Municipality|Municipio|Distrito|District|City and Borough|City|Borough|Governorate|Kabupaten|Kota|Amphoe|Huyện|Thị Xã|Thành Phố|Obshtina|Okres|Bashkia|Srŏk|Shahrestān-e|Partido|Daïra|Cercle|Politischer Bezirk|Landkreis|Kreis)(?: of| di| de| du| del| della| van| der)? (.+)|(.+?)[ -](?:County|Parish|Borough|Census Area|City and Borough|Municipality|Province|Oblast|Oblast’|Raion|Rayon|District|Region|Prefecture|Governorate|Department|Voivodeship|Krai|Republic|State|Territory|Shi|Gun|do|si|gun|ku|Division|Division|Canton|Muhafazah|Wilaya|Wilayat|Emirate|Metropolitan City))$/i

function middle(members: Members | undefined): [number, number] | null {
  if (!members || members.points.length === 0) return null
  const [from] = members.points[0]!
  const total = members.points.reduce((sum, p) => sum + Math.sqrt(p[2] + 1), 0)
  const east = members.points.reduce((sum, p) => sum + eastOf(from, p[0]) * Math.sqrt(p[2] + 1), 0) / total
  return [eastOf(0, from + east), members.points.reduce((sum, p) => sum + p[1] * Math.sqrt(p[2] + 1), 0) / total]
}

/** Degrees from one longitude east to another, the short way round: from 179 to -178 it is 3. */
function eastOf(from: number, to: number): number {
  const degrees = to - from
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
}

/** How far the settlements of a region lie from its point: nine in ten within this many km. */
function spread(members: Members | undefined, point: [number, number], share = 0.9): number {
  if (!members || members.points.length === 0) return 30
  const kilometres = members.points
    .map(([lng, lat]) => Math.hypot(eastOf(point[0], lng) * 111 * Math.cos((lat * Math.PI) / 180), (lat - point[1]) * 111))
    .sort((a, b) => a - b)
  return Math.round(kilometres[Math.floor(kilometres.length * share)] ?? 10)
}

/** "Gansu Province", "Kharkiv Oblast": the name with its type is a name too. */
const regionTypes: Record<string, string> = {
  Province: 'Province',
  Region: 'Region',
  State: 'State',
  Governorate: 'Governorate',
  Prefecture: 'Prefecture',
  Department: 'Department',
  District: 'District',
  County: 'County',
  Oblast: 'Oblast',
}
