import { type Entry, entry } from './entry.ts'
import { boxOf, type Polygons, radiusKm, simplified } from './outlines.ts'
import { list, readSource, readTable, sources } from './sources.ts'

/** Countries and dependent territories, from our table and CLDR's English names. */
export function readCountries(outlines: Map<string, Polygons>): Entry[] {
  const cldr = JSON.parse(readSource(sources.territories)).main.en.localeDisplayNames.territories as Record<string, string>
  const people = JSON.parse(readSource(sources.territoryInfo)).supplemental.territoryInfo as Record<string, { _population: string }>
  return readTable('countries.tsv').map(row => {
    const code = row.country!
    const population = Number(people[code]?._population ?? 0)
    const names: Entry['names'] = [[row.name!, 'main']]
    for (const name of list(row.names)) names.push([name, 'alternate'])
    for (const form of [code, `${code}-alt-short`, `${code}-alt-variant`]) {
      const name = cldr[form]
      if (name && name.length > 2) names.push([name.replace(/\s*\(.*\)$/, ''), 'alternate'])
    }
    for (const name of list(row.adjectives)) names.push([name, 'adjective'])
    for (const name of list(row.abbreviations)) names.push([name, 'abbreviation'])
    return entry({
      id: `geonames:${row.geonames}`,
      name: row.name!,
      kind: 'country',
      feature: 'PCLI',
      country: code,
      population,
      lng: Number(row.lng),
      lat: Number(row.lat),
      ...areaOf(outlines.get(code)),
      covers: [code],
      names,
      weight: 7 + Math.log10(population + 10) / 4,
    })
  })
}

function areaOf(polygons: Polygons | undefined): Pick<Entry, 'geometry' | 'bbox' | 'uncertaintyKm'> {
  if (!polygons) return { geometry: null, bbox: null, uncertaintyKm: 30 }
  const radius = radiusKm(polygons)
  return {
    geometry: simplified(polygons, Math.min(900, 120 + Math.round(radius / 2))),
    bbox: boxOf(polygons),
    uncertaintyKm: Math.max(2, Math.round(radius)),
  }
}
