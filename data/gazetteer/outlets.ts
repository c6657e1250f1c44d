import type { Outlets, Postings } from '../../src/places/encode-gazetteer.ts'
import { normalizeName } from '../../src/places/normalize-name.ts'
import { outletKeys } from '../../src/places/outlet-key.ts'
import type { Entry } from './entry.ts'
import { list, readTable } from './sources.ts'

/**
 * Where outlets are at home: by each address and name the row of their town, of their country where they write for all of it, or -1 where
 * they write for the world. A town that is not in the index, or not in the region the table says, is an error.
 */
export function readOutlets(entries: readonly Entry[], postings: Postings): Outlets {
  const outlets = new Map<string, number>()
  const countries = new Map(entries.flatMap((place, row) => (place.kind === 'country' ? [[place.country, row] as const] : [])))
  for (const { domains, names, town, region, country } of readTable('outlets.tsv')) {
    const row = country === '-' ? -1 : town === '' ? countries.get(country!) : rowOfTown(town!, region!, country!)
    if (row === undefined) throw new Error(`outlets.tsv: no ${[town, region, country].filter(Boolean).join(', ')} for ${domains || names}.`)
    for (const said of [...list(domains), ...list(names)]) {
      const key = outletKeys(said)[0]!
      if ((outlets.get(key) ?? row) !== row) throw new Error(`outlets.tsv: ${said} has two homes.`)
      outlets.set(key, row)
    }
  }
  return outlets

  /** The largest of that name in the region. */
  function rowOfTown(town: string, region: string, country: string): number | undefined {
    const regions = called(region, country).map(row => entries[row]!)
    const holds = (of: Entry): boolean =>
      regions.some(one => (one.feature === 'ADM1' && one.admin1 === of.admin1) || (one.feature === 'ADM2' && one.admin2 === of.admin2))
    const towns = called(town, country).filter(row => entries[row]!.kind === 'settlement' && (region === '' || holds(entries[row]!)))
    return towns.sort((a, b) => entries[b]!.population - entries[a]!.population)[0]
  }

  function called(name: string, country: string): number[] {
    const matches = postings.get(normalizeName(name)) ?? []
    return matches.map(({ row }) => row).filter(row => entries[row]!.country === country)
  }
}
