import { roughKm } from '../../geometry/rough-km.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Home, noHome } from '../home.ts'
import { column, isTown, kindCode, renownOf, type SenseRule, type Senses, senseRuleCount, senseRules, unlisted } from '../senses.ts'
import { sameName, type Toponym } from '../toponym.ts'
import type { Idiom } from './idiom.ts'

/** Columns of what holds for all mentions of a name alike; asked for each reading, they are kept by plain names. */
const shared = {
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
  spokenThere: column['spoken-there'],
  outletCountry: column['outlet-country'],
  outletPlace: column['outlet-place'],
  outletRegion: column['outlet-region'],
  outletHome: column['outlet-home'],
}
const sharedColumns = Object.values(shared)

/** Columns of what differs from mention to mention. */
const sameSenseElsewhere = column['same-sense-elsewhere']
const nearNeighbour = column['near-neighbour']
const likeNeighbour = column['like-neighbour']
const joinedLike = column['joined-like']
const knownAsList = column['known-as-list']
const capitalHasTheName = column['capital-has-the-name']
const saidNear = column['said-near']

/** What only the document says of a reading: before it is asked none of this is known. */
export const documentRules: readonly SenseRule[] = [
  ...sharedColumns.map(at => senseRules[at]!),
  'same-sense-elsewhere',
  'near-neighbour',
  'like-neighbour',
  'joined-like',
  'known-as-list',
  'capital-has-the-name',
  'said-near',
  'unlisted-support',
  'unlisted-beside',
  'unlisted-in-container',
  'unlisted-abroad',
  'unlisted-nowhere',
  'unlisted-of-world',
  'unlisted-in-list',
  'unlisted-in-round',
  'out-of-round',
  'unlisted-listed-near',
  'unlisted-foreign',
  'unlisted-foreign-renown',
  'unlisted-renown-abroad',
]

/** Notes for and against each reading of each name how well it goes with the others of the document, and with where its outlet is at home. */
export function noteCoherence(toponyms: readonly Toponym[], home: Home, idiom: Idiom, gazetteer: Gazetteer): void {
  const all = home.toponym ? [...toponyms, home.toponym] : toponyms
  const everything = anchorsWithout([], anchorsOf(all, gazetteer))
  const lands: Lands = new Map()
  const groups = new Map<Toponym['matches'], Toponym>()
  const elsewhere = chancesByKey(toponyms, home)
  const lists = listsOf(toponyms, gazetteer)
  for (let t = 0; t < all.length; t++) {
    const toponym = all[t]!
    if (toponym.senses.rows.length === 0) continue
    const same = groups.get(toponym.matches)
    if (same) copyShared(same.senses, toponym.senses)
    else {
      noteShared(toponym, everything, lands, home, idiom, gazetteer)
      groups.set(toponym.matches, toponym)
    }
    if (toponym.list !== 0) noteList(toponym, lists.get(toponym.list) ?? [], gazetteer)
    noteMention(toponym, t < toponyms.length ? neighboursOf(toponyms, t) : [], elsewhere.get(toponym.key), gazetteer)
  }
}

/** A place the document may speak of, and how likely. */
interface Anchor {
  row: number
  key: string
  /** Code of the first letter of the name, by which most are told apart. */
  initial: number
  longitude: number
  latitude: number
  weight: number
  country: string | null
  admin1: number
  /** Too wide for nearness to mean anything. */
  wide: boolean
  /** All that its name may mean. */
  readings: Int32Array
}

const firstLevel = kindCode['first-level']
const leastAnchor = 0.05
/** A long list of places does not become clearer by its unlikeliest readings. */
const mostAnchors = 64

/** What the document is about, as far as is known: every reading with some chance, the surest mention of each counting. */
function anchorsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer): Anchor[] {
  const byKey = new Map<string, Anchor[]>()
  const anchors: Anchor[] = []
  for (const { senses, key, chance } of toponyms) {
    let known = byKey.get(key)
    for (let s = 0; s < senses.rows.length; s++) {
      const weight = chance * senses.chances[s]! * vouching(senses, s)
      if (weight < leastAnchor) continue
      const row = senses.rows[s]!
      if (row === unlisted) continue
      if (!known) {
        known = []
        byKey.set(key, known)
      }
      const anchor = known.find(other => other.row === row)
      if (anchor) {
        if (weight > anchor.weight) anchor.weight = weight
      } else {
        const fresh = anchorOf(senses, s, key, weight, gazetteer)
        known.push(fresh)
        anchors.push(fresh)
      }
    }
  }
  if (anchors.length > mostAnchors) {
    anchors.sort((a, b) => b.weight - a.weight || a.row - b.row)
    anchors.length = mostAnchors
  }
  return anchors
}

const outOfRound = column['out-of-round']
const vouchesLess = 0.8

/** Petersfield and Romsey, in a text about the wards of Cambridge, do not vouch for one another, though both are in Hampshire. */
function vouching({ evidence }: Senses, s: number): number {
  return 1 - vouchesLess * evidence[s * senseRuleCount + outOfRound]!
}

function anchorOf({ rows, kinds, longitudes, latitudes }: Senses, s: number, key: string, weight: number, gazetteer: Gazetteer): Anchor {
  const row = rows[s]!
  const kind = kinds[s]!
  return {
    row,
    key,
    initial: key.charCodeAt(0),
    longitude: longitudes[s]!,
    latitude: latitudes[s]!,
    weight,
    country: gazetteer.country(row),
    admin1: kind === firstLevel ? row : gazetteer.admin1(row),
    wide: kind === firstLevel || kind === kindCode.country || kind === kindCode.region || kind === kindCode.water,
    readings: rows,
  }
}

/** Notes what the words around this mention, and the other mentions of its name, say of each reading. */
function noteMention(toponym: Toponym, neighbours: readonly Neighbour[], others: ChancesByRow | undefined, gazetteer: Gazetteer): void {
  const { senses, chance } = toponym
  const { rows, kinds, chances, longitudes, latitudes, evidence } = senses
  const inList = neighbours.some(neighbour => neighbour.inList)
  const isJoined = inList && neighbours.some(neighbour => neighbour.joined)
  for (let s = 0; s < rows.length; s++) {
    const at = s * senseRuleCount
    const own = chance * chances[s]!
    const surest = others?.get(rows[s]!) ?? none
    // "In Kent, Ohio; in Kent, England": the one says nothing of the other.
    evidence[at + sameSenseElsewhere] = evidence[at + containerNotAfter]! > 0 ? 0 : own >= surest[0] ? surest[1] : surest[0]
    evidence[at + nearNeighbour] = besideThem(neighbours, rows[s]!, longitudes[s]!, latitudes[s]!)
    const like = inList ? likeThem(neighbours, rows[s]!, gazetteer) : 0
    evidence[at + likeNeighbour] = like
    evidence[at + joinedLike] =
      isJoined && like > 0 && (kinds[s] === firstLevel || kinds[s] === kindCode.country) ? joinedTo(neighbours, rows[s]!, gazetteer) : 0
    evidence[at + capitalHasTheName] = kinds[s] === firstLevel && like < 0.3 && isOvershadowed(senses, s, gazetteer) ? 1 : 0
    // The unlisted reading was put there.
    evidence[at + saidNear] =
      toponym.nearTo === null || rows[s] === unlisted ? 0 : asFarAsSaid(toponym, longitudes[s]!, latitudes[s]!, kinds[s]!)
  }
}

const none: [number, number] = [0, 0]
const containerNotAfter = column['container-not-after']

/** One of the two names before a name or of the two behind it, as it is read by now. */
interface Neighbour {
  row: number
  longitude: number
  latitude: number
  weight: number
  /** Stands so near that the two may be a list. */
  inList: boolean
  /** Only a comma, an "and" or one word stands between ("Georgia borders Alabama"), so that whatever the one is, the other is too. */
  joined: boolean
  /** How likely it is the reading it has, if it is a place at all. */
  sure: number
  readings: Int32Array
}

const likeTokens = 4

function neighboursOf(toponyms: readonly Toponym[], t: number): Neighbour[] {
  const { key, first, last, list } = toponyms[t]!
  const found: Neighbour[] = []
  for (let o = Math.max(0, t - 2); o <= Math.min(toponyms.length - 1, t + 2); o++) {
    const other = toponyms[o]!
    const { rows, best, bestChance, longitudes, latitudes } = other.senses
    if (rows.length === 0 || sameName(other.key, key)) continue
    found.push({
      row: rows[best]!,
      longitude: longitudes[best]!,
      latitude: latitudes[best]!,
      weight: other.chance * bestChance * vouching(other.senses, best),
      readings: rows,
      joined: first - other.last === 2 || other.first - last === 2 || (list !== 0 && other.list === list && Math.abs(o - t) === 1),
      sure: bestChance,
      inList: Math.min(Math.abs(first - other.last), Math.abs(other.first - last)) <= likeTokens * Math.abs(o - t),
    })
  }
  return found
}

/** Nine degrees are a thousand kilometres: what lies farther off needs no cosine. */
const farDegrees = 9
/** Nor do twice as many degrees of longitude where those are half as long or longer: up to 60°, and what is not too far off to the north lies below that. */
const farLongitudes = (latitude: number): number => (Math.abs(latitude) <= 60 - farDegrees / 2 ? 2 * farDegrees : 360)

/** Whether two meridians lie farther apart, either way round the earth. */
function liesBeyond(reach: number, degrees: number): boolean {
  return degrees > 0 ? degrees > reach && degrees < 360 - reach : degrees < -reach && degrees > reach - 360
}

/** Nearness to the neighbours. */
function besideThem(neighbours: readonly Neighbour[], row: number, longitude: number, latitude: number): number {
  let most = 0
  for (let n = 0; n < neighbours.length; n++) {
    const neighbour = neighbours[n]!
    const { weight } = neighbour
    const north = neighbour.latitude - latitude
    // However near, it says no more than it weighs.
    if (weight <= most || north > farDegrees || north < -farDegrees) continue
    const km = roughKm(longitude, latitude, neighbour.longitude, neighbour.latitude)
    if (km < 1000 && !isByOtherName(neighbour, row, km)) most = Math.max(most, weight * Math.exp(-km / 150))
  }
  return most
}

/** Said to lie north of Melbourne, Mangalore is no town of India. */
const worldAway = 1500

/** "Greensboro, west of Tallahassee", "Hawija, 50 km southwest of Kirkuk": how well a reading fits what is said of where it lies. */
function asFarAsSaid({ nearTo, nearKm }: Toponym, longitude: number, latitude: number, kind: number): number {
  if (!nearTo || nearTo.senses.rows.length === 0) return 0
  const { best, bestChance, longitudes, latitudes } = nearTo.senses
  const km = roughKm(longitude, latitude, longitudes[best]!, latitudes[best]!)
  // Without a number, what is "near" or "west of" a town lies within a hundred kilometres of it.
  const off = nearKm > 0 ? Math.abs(km - nearKm) : km
  if (off > worldAway && isTown(kind)) return -1.5 * nearTo.chance * bestChance
  return off < 500 ? nearTo.chance * bestChance * Math.exp(-off / (nearKm > 0 ? 50 + nearKm / 3 : 100)) : 0
}

/** In a list, like stands by like: Georgia after Oklahoma is a state, after Armenia a country. */
function likeThem(neighbours: readonly Neighbour[], row: number, gazetteer: Gazetteer): number {
  let most = 0
  for (let n = 0; n < neighbours.length; n++) {
    const { inList, weight, row: other } = neighbours[n]!
    if (inList && weight > most && isLike(row, other, gazetteer)) most = weight
  }
  return most
}

/** "Georgia and Florida quarrel": that Florida may be a woman says nothing of which Georgia is meant, if both are places. */
function joinedTo(neighbours: readonly Neighbour[], row: number, gazetteer: Gazetteer): number {
  let most = 0
  for (const neighbour of neighbours)
    if (neighbour.joined && neighbour.sure > most && isLike(row, neighbour.row, gazetteer)) most = neighbour.sure
  return most
}

/** Whether two places are of one kind, and regions of one country. */
function isLike(row: number, other: number, gazetteer: Gazetteer): boolean {
  if (row === unlisted || other === unlisted || gazetteer.kind(row) !== gazetteer.kind(other)) return false
  if (gazetteer.kind(row) !== 'admin') return true
  return gazetteer.feature(row) === gazetteer.feature(other) && gazetteer.country(row) === gazetteer.country(other)
}

/** A town of a list as it is read by now: how well known it is, and how likely it is the one. */
interface Listed {
  toponym: Toponym
  renown: number
  weight: number
}

/** The towns of each list, by its number. */
function listsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer): Map<number, Listed[]> {
  const lists = new Map<number, Listed[]>()
  for (const toponym of toponyms) {
    const { rows, best, bestChance } = toponym.senses
    if (toponym.list === 0 || rows.length === 0 || rows[best] === unlisted || gazetteer.kind(rows[best]!) !== 'settlement') continue
    const listed = { toponym, renown: renownOf(gazetteer.population(rows[best]!)), weight: toponym.chance * bestChance }
    const known = lists.get(toponym.list)
    if (!known) lists.set(toponym.list, [listed])
    else if (known.length < longestList) known.push(listed)
  }
  return lists
}

const longestList = 12
/** Of towns so far apart in renown, one with a hundred times the people of the other, neither speaks for the other. */
const farInRenown = 0.4

/**
 * Whoever lists towns lists such as are known alike: beside London, Singapore and Toronto, Melbourne is the city in Australia, though a law firm
 * of Nottingham has its offices there; beside Derby and Ashby it is the small town between them.
 */
function noteList(toponym: Toponym, list: readonly Listed[], gazetteer: Gazetteer): void {
  const { rows, evidence } = toponym.senses
  const ofCapitals = list.some(other => other.toponym !== toponym && isCapital(other.toponym))
  for (let s = 0; s < rows.length; s++) {
    let alike = 0
    if (rows[s] !== unlisted && gazetteer.kind(rows[s]!) === 'settlement') {
      const renown = renownOf(gazetteer.population(rows[s]!))
      let total = 0.5
      for (const other of list) {
        if (other.toponym === toponym || sameName(other.toponym.key, toponym.key)) continue
        total += other.weight
        alike += other.weight * Math.max(0, 1 - Math.abs(renown - other.renown) / farInRenown)
      }
      alike /= total
    }
    evidence[s * senseRuleCount + knownAsList] = alike
    // "Dayton, Lima and Canton": beside towns no government is meant.
    if (!ofCapitals && list.length > 2) evidence[s * senseRuleCount + shared.capitalAlone] = 0
  }
}

function isCapital({ senses: { kinds, best } }: Toponym): boolean {
  return kinds[best] === kindCode.capital
}

/** Whether a state has a name that is sooner the capital's: of Washington, where nothing else of that state is named, the capital far away is meant. */
function isOvershadowed({ rows, evidence }: Senses, s: number, gazetteer: Gazetteer): boolean {
  const at = s * senseRuleCount
  if (evidence[at + column['holds-name-before']] || evidence[at + shared.holdsOthers]! > 0.05) return false
  const country = gazetteer.country(rows[s]!)
  for (let o = 0; o < rows.length; o++)
    if (evidence[o * senseRuleCount + column.capital] && gazetteer.country(rows[o]!) === country)
      return !evidence[o * senseRuleCount + column['heads-its-namesake']]
  return false
}

function copyShared({ evidence: from }: Senses, { evidence: to, rows }: Senses): void {
  const listed = rows.length - 1
  for (let i = 0; i < sharedColumns.length; i++) {
    let c = sharedColumns[i]!
    for (let s = 0; s < listed; s++, c += senseRuleCount) to[c] = from[c]!
  }
}

/** Notes what holds for all mentions of a name alike. */
function noteShared({ key, senses }: Toponym, everything: Others, lands: Lands, home: Home, idiom: Idiom, gazetteer: Gazetteer): void {
  const others = othersThan(key, everything)
  let land = nowhere
  for (let s = 0; s < senses.rows.length; s++) {
    if (senses.rows[s] === unlisted) continue
    const reading = readingOf(senses, s, gazetteer)
    // Namesakes of one country mostly follow on each other.
    if (reading.country !== land.country) land = landNamed(reading.country, others, everything, lands, gazetteer)
    const at = s * senseRuleCount
    noteLand(senses.evidence, at, reading, land, others, gazetteer)
    noteNearness(senses.evidence, at, reading, others)
    if (idiom.most > 0 && reading.country !== null)
      // A land that the text names may be meant whatever its words are.
      senses.evidence[at + shared.spokenThere] = Math.max(idiom.shares.get(reading.country) ?? 0, idiom.most * Math.min(1, land.named))
    if (home !== noHome) noteOutlet(senses.evidence, at, reading, home, gazetteer)
  }
  noteStates(senses)
}

/** How much more than of another name it says of one that two states have, in which of them the rest of the text lies. */
const toTellStates = 12

/** "Congo", "Korea": of two states of one name the one is meant in which more is told, however few people live there. */
function noteStates({ rows, kinds, evidence }: Senses): void {
  let most = -1
  let second = 0
  let states = 0
  for (let s = 0; s < rows.length; s++) {
    if (kinds[s] !== kindCode.country) continue
    states++
    const held = evidence[s * senseRuleCount + shared.holdsOthers]!
    const leads = most < 0 || held > evidence[most * senseRuleCount + shared.holdsOthers]!
    second = leads ? (most < 0 ? 0 : evidence[most * senseRuleCount + shared.holdsOthers]!) : Math.max(second, held)
    if (leads) most = s
  }
  if (states < 2) return
  const at = most * senseRuleCount + shared.holdsOthers
  evidence[at] = (evidence[at]! - second) * toTellStates
}

/** The places that the document speaks of by other names, and what they weigh together. */
interface Others {
  anchors: Anchor[]
  /** Those small enough for nearness to mean something. */
  spots: Anchor[]
  /** What the name itself may be. */
  own: Anchor[]
  total: number
}

/** Beside a name that is hardly a place all others stand alike. */
function othersThan(key: string, everything: Others): Others {
  const own: Anchor[] = []
  const initial = key.charCodeAt(0)
  const { anchors } = everything
  for (let a = 0; a < anchors.length; a++) {
    const anchor = anchors[a]!
    if (anchor.initial === initial && sameName(anchor.key, key)) own.push(anchor)
  }
  return own.length === 0 ? everything : anchorsWithout(own, anchors)
}

function anchorsWithout(own: Anchor[], anchors: readonly Anchor[]): Others {
  const others: Others = { anchors: [], spots: [], own, total: 0 }
  for (let a = 0; a < anchors.length; a++) {
    const anchor = anchors[a]!
    if (own.includes(anchor)) continue
    others.anchors.push(anchor)
    if (!anchor.wide) others.spots.push(anchor)
    others.total += anchor.weight
  }
  return others
}

/** What the document names of one country. */
interface Land {
  country: string | null
  anchors: Anchor[]
  /** What they weigh together, and what the country itself weighs. */
  sum: number
  named: number
}

const nowhere: Land = { country: null, anchors: [], sum: 0, named: 0 }

/** What the document names of each country, by whatever name. */
type Lands = Map<string, Land>

/** What is named of a country by other names; where the name itself may not lie there, that is the same for all such names. */
function landNamed(country: string | null, { anchors, own }: Others, everything: Others, lands: Lands, gazetteer: Gazetteer): Land {
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

/** A place that a name may mean, and what it lies in. */
interface Reading {
  row: number
  /** A `kindCode`. */
  kind: number
  longitude: number
  latitude: number
  country: string | null
  /** Row of the state or province it is or lies in, or -1. */
  admin1: number
}

function readingOf({ rows, kinds, longitudes, latitudes }: Senses, s: number, gazetteer: Gazetteer): Reading {
  const row = rows[s]!
  const kind = kinds[s]!
  return {
    row,
    kind,
    longitude: longitudes[s]!,
    latitude: latitudes[s]!,
    country: gazetteer.country(row),
    admin1: kind === firstLevel ? row : gazetteer.admin1(row),
  }
}

/** Notes at `at` what the document names of the country and the region that a reading lies in, and of what itself holds. */
function noteLand(put: Float64Array, at: number, reading: Reading, land: Land, { anchors, total }: Others, gazetteer: Gazetteer): void {
  const { row, kind, admin1 } = reading
  const { anchors: ofLand, sum: inCountry } = land
  const district = ofLand.length > 0 ? gazetteer.admin2(row) : -1
  let inRegion = 0
  let regionNamed = 0
  let districtNamed = 0
  for (let a = 0; a < ofLand.length; a++) {
    const { row: named, admin1: region, weight } = ofLand[a]!
    if (admin1 >= 0 && region === admin1) inRegion += weight
    if (named === admin1 && named !== row && weight > regionNamed) regionNamed = weight
    if (named === district && weight > districtNamed) districtNamed = weight
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
  const lies = land.country !== null && !isCountry && total > 1.5
  const alone = lies && inCountry < 0.1 ? 1 : 0
  put[at + shared.nothingInItsCountry] = alone
  put[at + shared.littleInItsCountry] = !lies ? 0 : inCountry > 0 ? Math.exp(-inCountry) : 1
  // Whoever names a capital and nothing else of its country means a government.
  put[at + shared.capitalAlone] = kind === kindCode.capital ? alone : 0
}

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

/** Whoever names Ilha de Moçambique does not mean the town on it by "Mozambique": what could be meant by the other name is not told by this one. */
function isByOtherName(other: { row: number; readings: Int32Array }, row: number, km: number): boolean {
  return km < 5 && other.row !== row && row !== unlisted && other.readings.includes(row)
}

/** Notes at `at` how near a reading lies to the others that are no wider than a town. */
function noteNearness(put: Float64Array, at: number, { row, kind, longitude, latitude }: Reading, { spots, total }: Others): void {
  const isCountry = kind === kindCode.country
  let close = 0
  let within30 = 0
  let within100 = 0
  let within300 = 0
  let within1000 = 0
  if (!isCountry) {
    const south = latitude - farDegrees
    const north = latitude + farDegrees
    const reach = farLongitudes(latitude)
    for (let a = 0; a < spots.length; a++) {
      const spot = spots[a]!
      if (spot.latitude < south || spot.latitude > north || liesBeyond(reach, longitude - spot.longitude)) continue
      const km = roughKm(longitude, latitude, spot.longitude, spot.latitude)
      if (km >= 1000) continue
      if (isByOtherName(spot, row, km)) continue
      const { weight } = spot
      close += weight * Math.exp(-km / 100)
      if (weight > within1000) within1000 = weight
      if (km < 300 && weight > within300) within300 = weight
      if (km < 100 && weight > within100) within100 = weight
      if (km < 30 && weight > within30) within30 = weight
    }
  }
  put[at + shared.nearOthers] = close > 0 ? 1 - Math.exp(-close) : 0
  put[at + shared.within30km] = Math.sqrt(within30)
  put[at + shared.within100km] = Math.sqrt(within100)
  put[at + shared.within300km] = Math.sqrt(within300)
  put[at + shared.nothingWithin1000km] = within1000 < 0.2 && total > 1 && !isCountry ? 1 : 0
}

/** How near the paper's own town is a place of its beat, in km. */
const beatKm = 120

/** Notes at `at` how a reading lies to where the outlet is at home. */
function noteOutlet(put: Float64Array, at: number, reading: Reading, { country, toponym }: Home, gazetteer: Gazetteer): void {
  put[at + shared.outletCountry] = reading.country !== null && reading.country === country ? 1 : 0
  let itself = 0
  let beside = 0
  let sameRegion = 0
  if (toponym && reading.kind !== kindCode.country) {
    const { rows, chances, longitudes, latitudes } = toponym.senses
    for (let h = 0; h < rows.length; h++) {
      const chance = chances[h]!
      if (chance < leastAnchor || rows[h] === unlisted) continue
      if (rows[h] === reading.row) itself = chance
      if (reading.admin1 >= 0 && gazetteer.admin1(rows[h]!) === reading.admin1) sameRegion = Math.max(sameRegion, chance)
      if (reading.kind !== firstLevel && roughKm(reading.longitude, reading.latitude, longitudes[h]!, latitudes[h]!) < beatKm)
        beside = Math.max(beside, chance)
    }
  }
  put[at + shared.outletPlace] = Math.sqrt(beside)
  put[at + shared.outletRegion] = Math.sqrt(sameRegion)
  // A town that is named in the paper's own town is seldom another of its name.
  put[at + shared.outletHome] = itself
}

/** By row of a reading: how likely its surest mention is, and its second surest. */
type ChancesByRow = Map<number, [number, number]>

/** For each name that comes again, how likely its mentions are to have each reading; the outlet's own town comes again where it is named at all. */
function chancesByKey(toponyms: readonly Toponym[], home: Home): Map<string, ChancesByRow> {
  const first = new Map<string, Toponym>()
  const byKey = new Map<string, ChancesByRow>()
  if (home.toponym) byKey.set(home.toponym.key, new Map())
  for (const toponym of toponyms) {
    const { key } = toponym
    let rows = byKey.get(key)
    if (!rows) {
      const before = first.get(key)
      if (!before) {
        first.set(key, toponym)
        continue
      }
      rows = new Map()
      addChances(rows, before)
      byKey.set(key, rows)
    }
    addChances(rows, toponym)
  }
  return byKey
}

function addChances(rows: ChancesByRow, { senses, chance }: Toponym): void {
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
