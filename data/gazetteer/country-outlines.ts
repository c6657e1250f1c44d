import { existsSync, readFileSync } from 'node:fs'
import { boxOf, inside, type Polygons, polygonsOf } from './outlines.ts'
import { readSource, sourcePath, sources } from './sources.ts'

/**
 * Outlines of countries by ISO 3166-1 alpha-2 code, from Natural Earth, with two changes:
 * Crimea goes with Ukraine (the stated border policy of the map), and overseas parts that have a code of their own stand by themselves.
 */
export function readCountryOutlines(codes: string[]): Map<string, Polygons> {
  const outlines = new Map<string, Polygons>()
  for (const code of codes) {
    const file = sourcePath(`${sources.countryShapes}/${code}.json`)
    if (existsSync(file)) outlines.set(code, polygonsOf(JSON.parse(readFileSync(file, 'utf8')).geometry))
  }
  for (const shape of JSON.parse(readSource(sources.admin1Shapes)).features) {
    const overseas = overseasOf[shape.properties.iso_3166_2 as string]
    if (!overseas) continue
    const polygons = polygonsOf(shape.geometry)
    outlines.set(overseas, [...(overseas === shape.properties.iso_a2 ? [] : (outlines.get(overseas) ?? [])), ...polygons])
  }
  // France, the Netherlands and Norway at home.
  for (const [code, [west, south, east, north]] of Object.entries(athome)) {
    const home = outlines.get(code)?.filter(rings => within(boxOf([rings])!, west!, south!, east!, north!))
    if (home) outlines.set(code, home)
  }
  const crimea = outlines.get('RU')?.filter(rings => inside([rings], 34.1, 44.95) || inside([rings], 33.52, 44.6)) ?? []
  outlines.set(
    'RU',
    outlines.get('RU')!.filter(rings => !crimea.includes(rings)),
  )
  outlines.set('UA', [...outlines.get('UA')!, ...crimea])
  return outlines
}

const overseasOf: Record<string, string> = {
  'FR-GF': 'GF',
  'FR-973': 'GF',
  'FR-GP': 'GP',
  'FR-971': 'GP',
  'FR-MQ': 'MQ',
  'FR-972': 'MQ',
  'FR-RE': 'RE',
  'FR-974': 'RE',
  'FR-YT': 'YT',
  'FR-976': 'YT',
  'NO-21': 'SJ',
  'NO-22': 'SJ',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
}

const athome: Record<string, [number, number, number, number]> = {
  FR: [-6, 41, 10, 52],
  NL: [3, 50, 8, 54],
  NO: [4, 57, 32, 72],
}

function within(box: [number, number, number, number], west: number, south: number, east: number, north: number): boolean {
  return box[0] >= west && box[1] >= south && box[2] <= east && box[3] <= north
}
