import { roughKm } from '../geometry/rough-km.ts'
import type { Gazetteer } from './gazetteer.ts'
import { column, type SenseRule, type Senses, senseRuleCount, unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'

/** A place the document may speak of, and how likely. */
interface Anchor {
  row: number
  key: string
  longitude: number
  latitude: number
  weight: number
  country: string | null
  admin1: number
  isCountry: boolean
  /** Too wide for nearness to mean anything. */
  wide: boolean
}

/** What the document is about, as far as is known: every reading with some chance, the surest mention of each counting. */
export interface Surroundings {
  anchors: Anchor[]
  /** Where the outlet is at home, when that is known. */
  home: Home
}

export interface Home {
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** The name of a place inside the outlet's own name, with its readings. */
  toponym: Toponym | null
}

export const noHome: Home = { country: null, toponym: null }

const leastAnchor = 0.05
/** A long list of places does not become clearer by its unlikeliest readings. */
const mostAnchors = 64

export function surroundingsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer, home: Home): Surroundings {
  const byKey = new Map<string, Map<number, Anchor>>()
  const anchors: Anchor[] = []
  for (const toponym of home.toponym ? [...toponyms, home.toponym] : toponyms) {
    const { senses, key, chance } = toponym
    let known = byKey.get(key)
    for (let s = 0; s < senses.rows.length; s++) {
      const weight = chance * senses.chances[s]!
      if (weight < leastAnchor) continue
      const row = senses.rows[s]!
      if (row === unlisted) continue
      if (!known) {
        known = new Map()
        byKey.set(key, known)
      }
      const anchor = known.get(row)
      if (anchor) {
        if (weight > anchor.weight) anchor.weight = weight
      } else {
        const fresh = anchorAt(row, key, weight, gazetteer)
        known.set(row, fresh)
        anchors.push(fresh)
      }
    }
  }
  if (anchors.length > mostAnchors) {
    anchors.sort((a, b) => b.weight - a.weight || a.row - b.row)
    anchors.length = mostAnchors
  }
  return { anchors, home }
}

function anchorAt(row: number, key: string, weight: number, gazetteer: Gazetteer): Anchor {
  const kind = gazetteer.kind(row)
  const firstLevel = gazetteer.feature(row) === 'ADM1'
  return {
    row,
    key,
    longitude: gazetteer.longitude(row),
    latitude: gazetteer.latitude(row),
    weight,
    country: gazetteer.country(row),
    admin1: firstLevel ? row : gazetteer.admin1(row),
    isCountry: kind === 'country',
    wide: kind === 'country' || kind === 'continent' || kind === 'region' || firstLevel || kind === 'water',
  }
}

/** Writes what the rest of the document says for and against each reading of each name. */
export function senseTheDocument(toponyms: readonly Toponym[], about: Surroundings, gazetteer: Gazetteer): void {
  const groups = new Map<Toponym['matches'], Toponym>()
  const elsewhere = chancesByKey(toponyms)
  const all = about.home.toponym ? [...toponyms, about.home.toponym] : toponyms
  for (let t = 0; t < all.length; t++) {
    const toponym = all[t]!
    const { senses } = toponym
    if (senses.rows.length === 0) continue
    const same = groups.get(toponym.matches)
    if (same) copyDocument(same.senses, senses)
    else {
      senseGroup(toponym, about, gazetteer)
      groups.set(toponym.matches, toponym)
    }
    const mentions = elsewhere.get(toponym.key)
    const neighbours = t < toponyms.length ? neighboursOf(toponyms, t) : []
    for (let s = 0; s < senses.rows.length; s++) {
      const at = s * senseRuleCount
      const own = toponym.chance * senses.chances[s]!
      const surest = mentions?.get(senses.rows[s]!) ?? none
      // "In Kent, Ohio; in Kent, England": the one says nothing of the other.
      senses.evidence[at + sameSenseElsewhere] = senses.evidence[at + containerNotAfter]! > 0 ? 0 : own >= surest[0] ? surest[1] : surest[0]
      senses.evidence[at + nearNeighbour] = besideThem(neighbours, senses.longitudes[s]!, senses.latitudes[s]!)
      const like = likeThem(neighbours, senses.rows[s]!, gazetteer)
      senses.evidence[at + likeNeighbour] = like
      senses.evidence[at + capitalHasTheName] = like < 0.3 && isOvershadowed(senses, s, gazetteer) ? 1 : 0
      // The unlisted reading was put there.
      senses.evidence[at + saidNear] =
        toponym.nearTo === null || senses.rows[s] === unlisted ? 0 : asFarAsSaid(toponym, senses.longitudes[s]!, senses.latitudes[s]!)
    }
  }
}

const none: [number, number] = [0, 0]
const sameSenseElsewhere = column['same-sense-elsewhere']
const containerNotAfter = column['container-not-after']
const nearNeighbour = column['near-neighbour']
const likeNeighbour = column['like-neighbour']
const saidNear = column['said-near']
const capitalHasTheName = column['capital-has-the-name']

/** One of the two names before a name or of the two behind it, as it is read by now. */
interface Neighbour {
  row: number
  longitude: number
  latitude: number
  weight: number
  /** Stands so near that the two may be a list. */
  inList: boolean
}

const likeTokens = 4

function neighboursOf(toponyms: readonly Toponym[], t: number): Neighbour[] {
  const { key, first, last } = toponyms[t]!
  const found: Neighbour[] = []
  for (let o = Math.max(0, t - 2); o <= Math.min(toponyms.length - 1, t + 2); o++) {
    const other = toponyms[o]!
    const { rows, best, bestChance, longitudes, latitudes } = other.senses
    if (rows.length === 0 || sameName(other.key, key)) continue
    found.push({
      row: rows[best]!,
      longitude: longitudes[best]!,
      latitude: latitudes[best]!,
      weight: other.chance * bestChance,
      inList: Math.min(Math.abs(first - other.last), Math.abs(other.first - last)) <= likeTokens * Math.abs(o - t),
    })
  }
  return found
}

/** Nearness to the neighbours. */
function besideThem(neighbours: readonly Neighbour[], longitude: number, latitude: number): number {
  let most = 0
  for (const neighbour of neighbours) {
    const km = roughKm(longitude, latitude, neighbour.longitude, neighbour.latitude)
    if (km < 1000) most = Math.max(most, neighbour.weight * Math.exp(-km / 150))
  }
  return most
}

/** "Greensboro, west of Tallahassee", "Hawija, 50 km southwest of Kirkuk": how well a reading fits what is said of where it lies. */
function asFarAsSaid({ nearTo, nearKm }: Toponym, longitude: number, latitude: number): number {
  if (!nearTo || nearTo.senses.rows.length === 0) return 0
  const { best, bestChance, longitudes, latitudes } = nearTo.senses
  const km = roughKm(longitude, latitude, longitudes[best]!, latitudes[best]!)
  // Without a number, what is "near" or "west of" a town lies within a hundred kilometres of it.
  const off = nearKm > 0 ? Math.abs(km - nearKm) : km
  return off < 500 ? nearTo.chance * bestChance * Math.exp(-off / (nearKm > 0 ? 50 + nearKm / 3 : 100)) : 0
}

/** In a list, like stands by like: Georgia after Oklahoma is a state, after Armenia a country. */
function likeThem(neighbours: readonly Neighbour[], row: number, gazetteer: Gazetteer): number {
  if (row === unlisted) return 0
  let most = 0
  for (const neighbour of neighbours) {
    if (!neighbour.inList || neighbour.row === unlisted || gazetteer.kind(row) !== gazetteer.kind(neighbour.row)) continue
    if (
      gazetteer.kind(row) === 'admin' &&
      (gazetteer.feature(row) !== gazetteer.feature(neighbour.row) || gazetteer.country(row) !== gazetteer.country(neighbour.row))
    )
      continue
    most = Math.max(most, neighbour.weight)
  }
  return most
}

/** What holds for all mentions of a name alike. */
const groupRules: SenseRule[] = [
  'country-named',
  'region-named',
  'district-named',
  'country-share',
  'region-share',
  'holds-others',
  'near-others',
  'within-30km',
  'within-100km',
  'within-300km',
  'nothing-within-1000km',
  'nothing-in-its-country',
  'little-in-its-country',
  'capital-alone',
  'outlet-country',
  'outlet-place',
  'outlet-region',
  'outlet-home',
]
const groupColumns = groupRules.map(rule => column[rule])

/** What only the document says of a reading: before it is asked none of this is known. */
export const documentRules: readonly SenseRule[] = [
  ...groupRules,
  'same-sense-elsewhere',
  'near-neighbour',
  'like-neighbour',
  'capital-has-the-name',
  'said-near',
  'unlisted-support',
  'unlisted-beside',
  'unlisted-in-container',
  'unlisted-listed-near',
  'unlisted-foreign',
  'unlisted-foreign-renown',
  'unlisted-renown-abroad',
]

function copyDocument(from: Senses, to: Senses): void {
  for (let s = 0; s < to.rows.length - 1; s++) {
    const at = s * senseRuleCount
    for (const c of groupColumns) to.evidence[at + c] = from.evidence[at + c]!
  }
}

/** "Dublin City" does not vouch for "Dublin". */
export function sameName(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false
  return a === b || (a.length > b.length ? a.startsWith(b) && a[b.length] === ' ' : b.startsWith(a) && b[a.length] === ' ')
}

/** Columns of the evidence that a document gives; asked for each reading, they are kept by plain names. */
const toldBy = {
  countryNamed: column['country-named'],
  regionNamed: column['region-named'],
  districtNamed: column['district-named'],
  countryShare: column['country-share'],
  regionShare: column['region-share'],
  holdsOthers: column['holds-others'],
  nearOthers: column['near-others'],
  within30km: column['within-30km'],
  within100km: column['within-100km'],
  within300km: column['within-300km'],
  nothingWithin1000km: column['nothing-within-1000km'],
  nothingInItsCountry: column['nothing-in-its-country'],
  littleInItsCountry: column['little-in-its-country'],
  capitalAlone: column['capital-alone'],
  outletCountry: column['outlet-country'],
  outletPlace: column['outlet-place'],
  outletRegion: column['outlet-region'],
  outletHome: column['outlet-home'],
}

const nobodys: readonly string[] = []

/** Of Washington, where nothing else of that state is named, the capital far away is meant. */
function isOvershadowed({ rows, evidence }: Senses, s: number, gazetteer: Gazetteer): boolean {
  const at = s * senseRuleCount
  if (!evidence[at + column['first-level']] || evidence[at + column['holds-name-before']] || evidence[at + column['holds-others']]! > 0.05)
    return false
  const country = gazetteer.country(rows[s]!)
  for (let o = 0; o < rows.length; o++)
    if (evidence[o * senseRuleCount + column.capital] && gazetteer.country(rows[o]!) === country)
      return !evidence[o * senseRuleCount + column['heads-its-namesake']]
  return false
}

/** What holds for all mentions of one name alike. */
function senseGroup({ key, senses }: Toponym, about: Surroundings, gazetteer: Gazetteer): void {
  const anchors = about.anchors.filter(anchor => !sameName(anchor.key, key))
  let total = 0
  for (const anchor of anchors) total += anchor.weight
  const homes = about.home.toponym
  const put = senses.evidence
  for (let s = 0; s < senses.rows.length; s++) {
    const row = senses.rows[s]!
    if (row === unlisted) continue
    const at = s * senseRuleCount
    const country = gazetteer.country(row)
    const isCountry = gazetteer.kind(row) === 'country'
    const firstLevel = gazetteer.feature(row) === 'ADM1'
    const admin1 = firstLevel ? row : gazetteer.admin1(row)
    const admin2 = gazetteer.admin2(row)
    const longitude = senses.longitudes[s]!
    const latitude = senses.latitudes[s]!
    const countryRow = country !== null && !isCountry ? gazetteer.countryRow(country) : -1
    const members = gazetteer.kind(row) === 'region' ? gazetteer.place(row).covers : nobodys
    let countryNamed = 0
    let regionNamed = 0
    let districtNamed = 0
    let inCountry = 0
    let inRegion = 0
    let held = 0
    let close = 0
    let within30 = 0
    let within100 = 0
    let within300 = 0
    let within1000 = 0
    for (let a = 0; a < anchors.length; a++) {
      const anchor = anchors[a]!
      const { weight } = anchor
      if (anchor.row === countryRow && weight > countryNamed) countryNamed = weight
      if (anchor.row === admin1 && weight > regionNamed) regionNamed = weight
      if (anchor.row === admin2 && weight > districtNamed) districtNamed = weight
      if (country !== null && anchor.country === country) {
        inCountry += weight
        if (isCountry && anchor.row !== row) held += weight
        if (admin1 >= 0 && anchor.admin1 === admin1) {
          inRegion += weight
          if (firstLevel) held += weight
        }
      }
      if (members.length > 0 && anchor.country !== null && members.includes(anchor.country)) held += weight
      if (anchor.wide || isCountry) continue
      if (Math.abs(latitude - anchor.latitude) > 9) continue
      const km = roughKm(longitude, latitude, anchor.longitude, anchor.latitude)
      if (km >= 1000) continue
      close += weight * Math.exp(-km / 100)
      if (weight > within1000) within1000 = weight
      if (km < 300 && weight > within300) within300 = weight
      if (km < 100 && weight > within100) within100 = weight
      if (km < 30 && weight > within30) within30 = weight
    }
    const share = total > 0 ? Math.min(1, total / 2) / total : 0
    put[at + toldBy.countryNamed] = countryNamed
    put[at + toldBy.regionNamed] = admin1 !== row ? Math.sqrt(regionNamed) : 0
    put[at + toldBy.districtNamed] = Math.sqrt(districtNamed)
    put[at + toldBy.countryShare] = inCountry * share
    put[at + toldBy.regionShare] = inRegion * share
    put[at + toldBy.holdsOthers] = held * share
    put[at + toldBy.nearOthers] = 1 - Math.exp(-close)
    put[at + toldBy.within30km] = Math.sqrt(within30)
    put[at + toldBy.within100km] = Math.sqrt(within100)
    put[at + toldBy.within300km] = Math.sqrt(within300)
    put[at + toldBy.nothingWithin1000km] = within1000 < 0.2 && total > 1 && !isCountry ? 1 : 0
    put[at + toldBy.nothingInItsCountry] = country !== null && !isCountry && inCountry < 0.1 && total > 1.5 ? 1 : 0
    put[at + toldBy.littleInItsCountry] = country !== null && !isCountry && total > 1.5 ? Math.exp(-inCountry) : 0
    // Whoever names a capital and nothing else of its country means a government.
    put[at + toldBy.capitalAlone] = put[at + toldBy.nothingInItsCountry]! * put[at + column.capital]!
    put[at + toldBy.outletCountry] = country !== null && country === about.home.country ? 1 : 0
    let itself = 0
    let beside = 0
    let sameRegion = 0
    if (homes && !isCountry)
      for (let h = 0; h < homes.senses.rows.length; h++) {
        const chance = homes.senses.chances[h]!
        if (chance < leastAnchor || homes.senses.rows[h] === unlisted) continue
        if (homes.senses.rows[h] === row) itself = chance
        if (admin1 >= 0 && gazetteer.admin1(homes.senses.rows[h]!) === admin1) sameRegion = Math.max(sameRegion, chance)
        if (firstLevel) continue
        const km = roughKm(longitude, latitude, homes.senses.longitudes[h]!, homes.senses.latitudes[h]!)
        if (km < 120) beside = Math.max(beside, chance)
      }
    put[at + toldBy.outletPlace] = Math.sqrt(beside)
    put[at + toldBy.outletRegion] = Math.sqrt(sameRegion)
    // A town that is named in the paper's own town is seldom another of its name.
    put[at + toldBy.outletHome] = itself
  }
}

/** By name and row: the surest and the second surest mention of that reading. */
function chancesByKey(toponyms: readonly Toponym[]): Map<string, Map<number, [number, number]>> {
  const byKey = new Map<string, Map<number, [number, number]>>()
  for (const { key, senses, chance } of toponyms) {
    const known = byKey.get(key)
    const rows = known ?? new Map<number, [number, number]>()
    if (!known) byKey.set(key, rows)
    for (let s = 0; s < senses.rows.length; s++) {
      const sure = chance * senses.chances[s]!
      if (sure < 0.01) continue
      const two = rows.get(senses.rows[s]!)
      if (!two) rows.set(senses.rows[s]!, [sure, 0])
      else if (sure > two[0]) {
        two[1] = two[0]
        two[0] = sure
      } else if (sure > two[1]) two[1] = sure
    }
  }
  return byKey
}
