import type { Gazetteer } from '../../gazetteer.ts'
import { kindCode } from '../../senses.ts'
import type { Anchor, Others } from './anchors.ts'
import { shared } from './columns.ts'
import { firstLevel, type Reading } from './reading.ts'

/** What the document names of one country. */
interface Land {
  country: string | null
  anchors: Anchor[]
  /** What they weigh together, and what the country itself weighs. */
  sum: number
  named: number
}

export const nowhere: Land = { country: null, anchors: [], sum: 0, named: 0 }

/** What the document names of each country, by whatever name. */
export type Lands = Map<string, Land>

/** What is named of a country by other names; where the name itself may not lie there, that is the same for all such names. */
export function landNamed(country: string | null, { anchors, own }: Others, everything: Others, lands: Lands, gazetteer: Gazetteer): Land {
  if (country === null) return nowhere
  for (let o = 0; o < own.length; o++) if (own[o]!.country === country) return gatherLand(country, anchors, gazetteer)
  let land = lands.get(country)
  if (!land) {
    land = gatherLand(country, everything.anchors, gazetteer)
    lands.set(country, land)
  }
  return land
}

function gatherLand(country: string, anchors: readonly Anchor[], gazetteer: Gazetteer): Land {
  const ofLand: Anchor[] = []
  const itself = gazetteer.countryRow(country)
  let sum = 0
  let named = 0
  for (let a = 0; a < anchors.length; a++) {
    const anchor = anchors[a]!
    if (anchor.country !== country) continue
    const { row, weight } = anchor
    ofLand.push(anchor)
    sum += weight
    if (row === itself && weight > named) named = weight
  }
  return { country, anchors: ofLand, sum, named }
}

/** Notes at `at` what the document names of the country and the region that a reading lies in, and of what itself holds. */
export function noteLand(
  put: Float64Array,
  at: number,
  reading: Reading,
  land: Land,
  { anchors, total }: Others,
  gazetteer: Gazetteer,
): void {
  const { row, kind, admin1 } = reading
  const { anchors: ofLand, sum: inCountry } = land
  const district = ofLand.length > 0 ? gazetteer.admin2(row) : -1
  let inRegion = 0
  let regionNamed = 0
  let districtNamed = 0
  let sisters = 0
  for (let a = 0; a < ofLand.length; a++) {
    const { row: named, admin1: region, weight } = ofLand[a]!
    if (admin1 >= 0 && region === admin1) inRegion += weight
    if (named === admin1 && named !== row && weight > regionNamed) regionNamed = weight
    if (named === district && weight > districtNamed) districtNamed = weight
    if (named === region && named !== row) sisters += weight
  }
  const isCountry = kind === kindCode.country
  const held =
    kind === firstLevel ? inRegion : isCountry ? besides(row, land) : kind === kindCode.region ? within(row, anchors, gazetteer) : 0
  const share = total > 0 ? Math.min(1, total / 2) / total : 0
  put[at + shared.countryNamed] = isCountry ? 0 : land.named
  put[at + shared.regionNamed] = Math.sqrt(regionNamed)
  put[at + shared.districtNamed] = Math.sqrt(districtNamed)
  put[at + shared.countryShare] = inCountry * share
  put[at + shared.regionShare] = inRegion * share
  put[at + shared.holdsOthers] = held * share
  put[at + shared.sisterRegions] = kind === firstLevel ? Math.min(1, sisters / manySisters) : 0
  const lies = land.country !== null && !isCountry && total > 1.5
  const alone = lies && inCountry < 0.1 ? 1 : 0
  put[at + shared.nothingInItsCountry] = alone
  put[at + shared.littleInItsCountry] = !lies ? 0 : inCountry > 0 ? Math.exp(-inCountry) : 1
  // Whoever names a capital and nothing else of its country means a government.
  put[at + shared.capitalAlone] = kind === kindCode.capital ? alone : 0
}

/** Of a country so many regions are named in a text that goes through them one by one. */
const manySisters = 4

/** What is named of a country beside itself. */
function besides(row: number, { anchors }: Land): number {
  let sum = 0
  for (let a = 0; a < anchors.length; a++) if (anchors[a]!.row !== row) sum += anchors[a]!.weight
  return sum
}

/** What is named in the countries that a part of the world is made of. */
function within(row: number, anchors: readonly Anchor[], gazetteer: Gazetteer): number {
  if (gazetteer.kind(row) !== 'region') return 0
  const members = gazetteer.place(row).covers
  let sum = 0
  for (let a = 0; a < anchors.length; a++) {
    const { country, weight } = anchors[a]!
    if (country !== null && members.includes(country)) sum += weight
  }
  return sum
}
