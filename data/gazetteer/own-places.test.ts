import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { roughKm } from '../../src/geometry/rough-km.ts'
import { normalizeName } from '../../src/places/normalize-name.ts'
import { openGazetteer } from '../../src/places/open-gazetteer.ts'
import { kmOutside } from './outlines.ts'
import { list, readTable } from './sources.ts'

/** Rows of our own tables against the index as committed, whose settlements come from elsewhere: a wrong digit shows as a distance. */
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

interface OwnRow {
  slug: string
  name: string
  kind: string
  feature: string
  country: string
  lng: number
  lat: number
  radiusKm: number
  names: string[]
  /** The source says so where a row shares its name with another place of its country not far away, and is not that one. */
  isNamesake: boolean
}

/** "andriivka-in-sumy": the slug tells one from the other. */
const saysWhere = (slug: string): boolean => /-(?:in|near|of)-/.test(slug)

const own: OwnRow[] = ['regions', 'water', 'islands', 'landforms', 'sites', 'districts', 'towns'].flatMap(table =>
  readTable(`${table}.tsv`).map(row => ({
    slug: row.slug!,
    name: row.name!,
    kind: row.kind!,
    feature: row.feature!,
    country: row.country!,
    lng: Number(row.lng),
    lat: Number(row.lat),
    radiusKm: Number(row.radiusKm),
    names: [row.name!, ...list(row.names)],
    isNamesake: row.source!.includes('a namesake'),
  })),
)
const told = (row: OwnRow): string => `${row.slug} (${row.country} ${row.lat}, ${row.lng})`

/** Spots, not stretches of land or water. */
const isSpot = (row: OwnRow): boolean => ['settlement', 'district', 'facility'].includes(row.kind) || row.feature === 'ADM2'

/** On islands that the thinned outlines leave out; Kibish, in a triangle that three countries claim; platforms. */
const offShore = new Set(
  'akrotiri-of-santorini akunnaaq akusekijima andoya balabac-base balivanich castlebay channel-islands-national-park halley-research-station illorsuit itilleq kalayaan kibish kitkatla kitsissuarsuit komodo-national-park lampedusa-hotspot lepida lihir lochboisdale maeshowe mageshima malokurilskoye melilla-border-fence melinka melonguane mount-suribachi nikolskoye-of-the-commander-islands palm-island-settlement pandami prirazlomnaya rano-raraku ring-of-brodgar san-juan-bautista-of-juan-fernandez scarinish shtokman-field skara-brae skarsvag south-ubian sredny-ostrov tanegashima-space-center vathy-camp wangi-wangi yangshan-port yonaguni-garrison zervou'.split(
    ' ',
  ),
)

test('a spot stands in its country, or off its shore', () => {
  const abroad = own.filter(row => {
    if (!isSpot(row) || row.country === '' || row.feature === 'OILF' || offShore.has(row.slug)) return false
    const country = gazetteer.countryRow(row.country)
    const { geometry } = gazetteer.place(country)
    if (geometry?.type !== 'MultiPolygon') return false
    return kmOutside(geometry.coordinates, row.lng, row.lat) > Math.max(25, row.radiusKm)
  })
  expect(abroad.map(told)).toEqual([])
})

test('a row called like a town of its country stands there, unless it is said to be a namesake', () => {
  const apart: string[] = []
  for (const row of own) {
    if (!isSpot(row) || row.isNamesake || saysWhere(row.slug)) continue
    const km = gazetteer
      .find(normalizeName(row.name))
      .map(({ row: other }) => other)
      .filter(other => gazetteer.country(other) === row.country && gazetteer.kind(other) === 'settlement')
      .filter(other => gazetteer.place(other).id !== `dateline:${row.slug}`)
      .map(other => roughKm(row.lng, row.lat, gazetteer.longitude(other), gazetteer.latitude(other)))
    const nearest = Math.min(...km)
    // A works or a crossing bears the name of the town that it belongs to.
    if (nearest > Math.max(row.kind === 'facility' ? 40 : 20, row.radiusKm) && nearest < 150)
      apart.push(`${told(row)}: ${Math.round(nearest)} km`)
  }
  expect(apart).toEqual([])
})

/** Named after another place than the town of their name. */
const afterAnother = new Set(['dos-bocas-refinery', 'gangapur-dam-near-nashik', 'gunnam-dam', 'san-roque-dam'])

test('what is named after its town stands by it: an airport, a camp, a refinery', () => {
  const called =
    /^(.+?) (?:(?:international )?airport|air ?(?:base|field)|(?:refugee )?camp|refinery|(?:oil|gas) ?field|port|prison|barracks|hospital|crossing|dam|bridge|mine)$/i
  const apart: string[] = []
  for (const row of own) {
    const town = row.kind === 'facility' && !row.isNamesake && !afterAnother.has(row.slug) ? called.exec(row.name)?.[1] : undefined
    if (!town || row.country === '') continue
    const km = gazetteer
      .find(normalizeName(town))
      .map(({ row: other }) => other)
      .filter(other => gazetteer.country(other) === row.country && gazetteer.kind(other) === 'settlement')
      .map(other => roughKm(row.lng, row.lat, gazetteer.longitude(other), gazetteer.latitude(other)))
    const nearest = Math.min(...km)
    if (nearest > Math.max(70, 2 * row.radiusKm) && nearest < 400) apart.push(`${told(row)}: ${Math.round(nearest)} km`)
  }
  expect(apart).toEqual([])
})

test('no spot is listed twice under one name, a little apart', () => {
  const byName = new Map<string, OwnRow[]>()
  const twice: string[] = []
  for (const row of own) {
    if (!isSpot(row)) continue
    for (const key of new Set(row.names.map(name => `${row.country} ${normalizeName(name)}`))) {
      const others = byName.get(key) ?? []
      byName.set(key, [...others, row])
      for (const other of others) {
        if (saysWhere(row.slug) || saysWhere(other.slug) || row.isNamesake || other.isNamesake) continue
        const km = roughKm(row.lng, row.lat, other.lng, other.lat)
        const near = row.kind === other.kind ? 15 : 50
        if (km > Math.max(near, row.radiusKm, other.radiusKm) && km < 200)
          twice.push(`${told(other)} and ${told(row)}: ${Math.round(km)} km`)
      }
    }
  }
  expect(twice).toEqual([])
})

test('nothing small stands at a whole degree both ways, but for the South Pole', () => {
  const rounded = own.filter(row => row.radiusKm < 10 && Number.isInteger(row.lat) && Number.isInteger(row.lng))
  expect(rounded.map(row => row.slug)).toEqual(['amundsen-scott-south-pole-station'])
})
