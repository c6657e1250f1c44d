import { boxAround } from '../geometry/box-around.ts'
import type { LngLat } from '../geometry/lng-lat.ts'
import { openAreas } from './gazetteer/areas.ts'
import { openIds } from './gazetteer/ids.ts'
import { openNames } from './gazetteer/names.ts'
import { openOutlets } from './gazetteer/outlets.ts'
import { openSections } from './gazetteer/sections.ts'
import { openTexts } from './gazetteer/texts.ts'
import type { Gazetteer } from './gazetteer.ts'
import { noRow } from './gazetteer-format.ts'
import type { Place, PlaceKind } from './place.ts'
import { settlementRadiusKm } from './settlement-radius.ts'

/**
 * Opens the index from its bytes, already gunzipped, which are the index's own from then on and cannot be opened again. Nothing is
 * decoded but columns of numbers, where they stand; names and outlines stay as bytes until a place is asked for.
 *
 *     const gazetteer = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.bin.gz')))
 *     gazetteer.find('sinuiju')[0] // { row: 93211, nameKind: 'main' }
 */
export function openGazetteer(given: Uint8Array): Gazetteer {
  const sections = openSections(given)
  const { contents, bytes, numbers } = sections
  const names = openNames(sections)
  const ids = openIds(sections)
  const areas = openAreas(sections)
  const name = openTexts(bytes('names'), bytes('nameLengths'))
  const lng = numbers('lng')
  const lat = numbers('lat')
  const populations = numbers('population')
  const admin1 = numbers('admin1')
  const admin2 = numbers('admin2')
  const features = bytes('feature')
  const countries = bytes('country')
  // By the numbers in the columns: these are asked for each reading, again and again.
  const kindOf = contents.features.map(([kind]) => kind as PlaceKind)
  const featureOf = contents.features.map(([, feature]) => feature)
  const countryOf = contents.countries.map(code => code || null)
  const kind = (row: number): PlaceKind => kindOf[features[row]!]!
  const feature = (row: number): string => featureOf[features[row]!]!
  const country = (row: number): string | null => countryOf[countries[row]!] ?? null
  const population = (row: number): number => populations[row]!
  const longitude = (row: number): number => lng[row]! / 1e5
  const latitude = (row: number): number => lat[row]! / 1e5
  // Countries come first.
  const countryRows = new Map<string | null, number>()
  for (let row = 0; row < contents.rows && kind(row) === 'country'; row++) countryRows.set(country(row), row)

  return {
    version: contents.version,
    size: contents.rows,
    find: names.find,
    goesOn: names.goesOn,
    rowOf: ids.rowOf,
    place(row) {
      if (!(row >= 0 && row < contents.rows)) throw new RangeError(`Row ${row} is outside the index of ${contents.rows} places.`)
      const area = areas.of(row)
      const point: LngLat = [longitude(row), latitude(row)]
      const uncertaintyKm = area?.uncertaintyKm || settlementRadiusKm(population(row))
      const place = {
        id: ids.of(row),
        name: name(row),
        kind: kind(row),
        feature: feature(row),
        country: country(row),
        admin1: admin1[row] === noRow ? null : name(admin1[row]!),
        population: population(row),
        point,
        uncertaintyKm,
        bbox: area?.bbox ?? (areaKinds.has(kind(row)) ? boxAround(point, uncertaintyKm) : null),
      } as Place
      if (area === null || area.outline < 0) place.geometry = null
      else areas.giveOutline(place, area.outline)
      place.covers = area?.covers ?? []
      return place
    },
    name,
    kind,
    feature,
    country,
    population,
    longitude,
    latitude,
    admin1: row => rowOrNone(admin1[row]!),
    admin2: row => rowOrNone(admin2[row]!),
    homeOfOutlet: openOutlets(sections),
    countryRow: iso2 => countryRows.get(iso2) ?? -1,
  }
}

const rowOrNone = (row: number): number => (row === noRow ? -1 : row)

/** Never a mere point: where no outline is known, a box says how far they reach. */
const areaKinds: ReadonlySet<PlaceKind> = new Set(['admin', 'country', 'continent', 'region', 'water', 'island', 'landform'])
