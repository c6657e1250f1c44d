import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { normalizeName } from '../../src/places/normalize-name.ts'
import { openGazetteer } from '../../src/places/open-gazetteer.ts'
import { hostOfOutlet, outletKeys } from '../../src/places/outlet-key.ts'
import { list, readTable } from './sources.ts'

/** The table of outlets against the index as committed. */
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))
const outlets = readTable('outlets.tsv').map(({ domains, names, town, region, country }) => ({
  keys: [...list(domains), ...list(names)].map(said => outletKeys(said)[0]!),
  domains: list(domains),
  town: town!,
  region: region!,
  country: country!,
}))

test('every twentieth is found by its addresses and names, in the town and region its row says', () => {
  const some = outlets.filter((_, i) => i % 20 === 0)
  const wrong = some.flatMap(({ keys, town, region, country }) =>
    keys.filter(key => {
      const row = gazetteer.homeOfOutlet(key)
      if (row === undefined) return true
      if (country === '-') return row !== -1
      if (town === '') return row !== gazetteer.countryRow(country)
      const called = gazetteer.find(normalizeName(town)).some(match => match.row === row)
      const regions = gazetteer.find(normalizeName(region)).map(match => match.row)
      const inside = region === '' || regions.includes(gazetteer.admin1(row)) || regions.includes(gazetteer.admin2(row))
      return gazetteer.country(row) !== country || !called || !inside
    }),
  )
  expect(wrong).toEqual([])
})

test('addresses are hosts, and no word alone that hundreds of papers go by is a name', () => {
  expect(outlets.flatMap(({ domains }) => domains.filter(domain => hostOfOutlet(domain) !== domain))).toEqual([])
  for (const name of ['times', 'daily news', 'herald', 'record', 'gazette']) expect(gazetteer.homeOfOutlet(name)).toBeUndefined()
})

test('an unknown outlet has none, and no part of another is taken for it', () => {
  expect(gazetteer.homeOfOutlet('a paper nobody prints')).toBeUndefined()
  expect(gazetteer.homeOfOutlet('heday.com')).toBeUndefined()
})
