import { wordSet } from '../text/word-set.ts'
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts'
import { normalizeName } from './normalize-name.ts'
import { isSpelledLike } from './respelled.ts'

/** What a place is, as its readings are weighed: one of these says so of each. */
export const kindRules = [
  'country',
  'capital',
  'seat',
  'metropolis',
  'settlement',
  'unsized',
  'village',
  'district',
  'first-level',
  'second-level',
  'other-admin',
  'water',
  'landform',
  'facility',
  'region',
] as const
export type KindRule = (typeof kindRules)[number]

/** Which of `kindRules` a reading has, by its place in them; the unlisted one has none. */
export const kindCode = Object.fromEntries(kindRules.map((rule, i) => [rule, i])) as Record<KindRule, number>
export const noKind = kindRules.length

/** What can be said of one reading of a name, a column each; weights.json has a weight for each. */
export const senseRules = [
  'population',
  'largest',
  'share',
  'first-listed',
  'only-spot',
  'main-name',
  'abbreviation',
  'adjective',
  'respelled-of-main',
  ...kindRules,
  'county-of-the-isles',
  'container-named-after',
  'abbreviation-after-comma',
  'container-not-after',
  'holds-name-before',
  'kind-said',
  'kind-not-said',
  'spot-announced',
  'capital-acts',
  'told-as-town',
  'told-in-full',
  'adjective-announced',
  'dateline-town',
  'dateline-capital',
  'same-sense-elsewhere',
  'country-named',
  'region-named',
  'district-named',
  'country-share',
  'region-share',
  'holds-others',
  'sister-regions',
  'by-named-river',
  'by-river-beside',
  'near-others',
  'near-neighbour',
  'like-neighbour',
  'joined-like',
  'known-as-list',
  'said-near',
  'heads-its-namesake',
  'namesake-of-its-seat',
  'within-30km',
  'within-100km',
  'within-300km',
  'nothing-within-1000km',
  'nothing-in-its-country',
  'little-in-its-country',
  'capital-alone',
  'capital-has-the-name',
  'unlisted',
  'unlisted-support',
  'unlisted-beside',
  'unlisted-headed',
  'unlisted-renown',
  'unlisted-listed-near',
  'unlisted-foreign',
  'unlisted-foreign-renown',
  'unlisted-renown-abroad',
  'unlisted-in-container',
  'unlisted-abroad',
  'unlisted-known-in-land',
  'unlisted-one-spot',
  'unlisted-metropolis',
  'unlisted-nowhere',
  'unlisted-of-world',
  'unlisted-world-city',
  'unlisted-in-list',
  'unlisted-in-round',
  'out-of-round',
  'part-of-longer-name',
  'spoken-there',
  'outlet-country',
  'outlet-place',
  'outlet-region',
  'outlet-home',
  'in-us',
  'in-english-land',
  'transliterated',
  'unlisted-main',
  'unlisted-site',
  'unlisted-namesakes',
] as const
export type SenseRule = (typeof senseRules)[number]

export const senseRuleCount = senseRules.length
/** Column of each rule. */
export const column = Object.fromEntries(senseRules.map((rule, i) => [rule, i])) as Record<SenseRule, number>

/** The readings of one name: rows of the gazetteer, a block of evidence each, and how likely each is. */
export interface Senses {
  rows: Int32Array
  matches: readonly GazetteerMatch[]
  /** rows.length × senseRuleCount. */
  evidence: Float64Array
  chances: Float64Array
  longitudes: Float64Array
  latitudes: Float64Array
  /** For a city and the region called after it, each the index of the other; else -1. */
  namesake: Int32Array
  /** What each is, as a `kindCode`, or `noKind`. */
  kinds: Uint8Array
  /** Index of the likeliest reading. */
  best: number
  /** Chance of the likeliest reading, with those at the same spot: Moscow the city, Moscow the region. NaN until they are weighed. */
  bestChance: number
  /** Whether the words around this mention say something of one of its readings. Where not, all is as with another mention of the name. */
  told: boolean
  /** The first mention of the same name, where this is another. */
  like: Senses | null
  /** What the columns that the document leaves alone weigh together, once that was asked. */
  own: OwnSums | null
}

/** What speaks for each reading before the document is asked, and by which weights. */
export interface OwnSums {
  by: object
  sums: number[]
}

/**
 * Room for the readings of all names of a document, of which each name has a part: blocks of its own would cost the engine more for each
 * than all that is written into them.
 */
export interface Room {
  rows: Int32Array
  evidence: Float64Array
  chances: Float64Array
  longitudes: Float64Array
  latitudes: Float64Array
  namesake: Int32Array
  kinds: Uint8Array
  /** How many readings have their part by now. */
  taken: number
}

/** Room for as many readings. */
export function roomFor(readings: number): Room {
  return {
    rows: new Int32Array(readings),
    evidence: new Float64Array(readings * senseRuleCount),
    chances: new Float64Array(readings),
    longitudes: new Float64Array(readings),
    latitudes: new Float64Array(readings),
    namesake: new Int32Array(readings).fill(-1),
    kinds: new Uint8Array(readings).fill(noKind),
    taken: 0,
  }
}

/**
 * The next part of the room, of which nothing is known; what the readings are is shared with another mention of the name, where there is one. All
 * senses are made here: engines read objects of one make faster than like ones of several.
 */
function emptySenses(matches: readonly GazetteerMatch[], readings: number, room: Room, like: Senses | null = null): Senses {
  const at = room.taken
  room.taken += readings
  if (room.taken > room.rows.length) throw new RangeError(`There is room for ${room.rows.length} readings, not for ${room.taken}.`)
  return {
    rows: like ? like.rows : new Int32Array(room.rows.buffer, at * Int32Array.BYTES_PER_ELEMENT, readings),
    matches,
    evidence: numbers(room.evidence, at * senseRuleCount, readings * senseRuleCount),
    chances: numbers(room.chances, at, readings),
    longitudes: numbers(room.longitudes, at, readings),
    latitudes: numbers(room.latitudes, at, readings),
    namesake: like ? like.namesake : new Int32Array(room.namesake.buffer, at * Int32Array.BYTES_PER_ELEMENT, readings),
    kinds: like ? like.kinds : new Uint8Array(room.kinds.buffer, at, readings),
    best: 0,
    bestChance: Number.NaN,
    told: false,
    like,
    own: null,
  }
}

function numbers(of: Float64Array, from: number, length: number): Float64Array {
  return new Float64Array(of.buffer, from * Float64Array.BYTES_PER_ELEMENT, length)
}

/** Notes what the words around a mention say of one of its readings, by the column of the rule. */
export function tell(senses: Senses, s: number, rule: number, value = 1): void {
  senses.evidence[s * senseRuleCount + rule] = value
  senses.told = true
}

export const noSenses: Senses = emptySenses([], 0, roomFor(0))

/** No document needs more readings of a name than this; the gazetteer lists the likeliest first. */
export const mostSenses = 36

/** The row of the reading that is in no gazetteer: a small place near the others of the text. */
export const unlisted = -1

/** How many readings a name has: those the gazetteer lists, and the one that it lacks. */
export function readingsOf(matches: readonly GazetteerMatch[]): number {
  return Math.min(matches.length, mostSenses) + 1
}

/**
 * Prepares the readings of a name with what the gazetteer alone says of each. The last is `unlisted`: a place that the
 * gazetteer lacks, somewhere near the others of the text; it has no position until the document gives it one. `headed`: whether the name is
 * longer than the one the gazetteer lists.
 */
export function sensesOf(
  matches: readonly GazetteerMatch[],
  gazetteer: Gazetteer,
  headed = false,
  room: Room = roomFor(readingsOf(matches)),
): Senses {
  const n = readingsOf(matches) - 1
  const senses = emptySenses(matches, n + 1, room)
  let total = 0
  let most = 0
  for (let s = 0; s < n; s++) {
    const row = matches[s]!.row
    senses.rows[s] = row
    senses.longitudes[s] = gazetteer.longitude(row)
    senses.latitudes[s] = gazetteer.latitude(row)
    const population = gazetteer.population(row)
    total += population
    if (population > most) most = population
  }
  if (n > 0) senses.evidence[column['first-listed']] = 1
  const ofAll = headed ? column['part-of-longer-name'] : isOneSpot(senses, n) ? column['only-spot'] : -1
  let regions = false
  for (let s = 0; s < n; s++) {
    const row = senses.rows[s]!
    const population = gazetteer.population(row)
    const kind = kindRule(gazetteer, row, population)
    if (kind === 'first-level') regions = true
    noteSize(senses.evidence, s, population, total, most)
    noteKind(senses, s, kind, gazetteer.country(row))
    if (ofAll >= 0) senses.evidence[s * senseRuleCount + ofAll] = 1
  }
  if (regions) {
    pairSeats(senses, n, gazetteer)
    pairCountries(senses, n, gazetteer)
  }
  if (n > 1) noteRespelled(senses, n, gazetteer)
  addUnlisted(senses, n, most, headed, gazetteer)
  return senses
}

/**
 * "Gizo" is a town in the Solomons, and only in some tongue a spelling of Giza: where a place is called so first of all, a far greater one whose own name
 * is spelled otherwise is hardly meant by it.
 */
function noteRespelled({ matches, kinds, evidence }: Senses, n: number, gazetteer: Gazetteer): void {
  if (matches[0]!.nameKind !== 'alternate' || !isTown(kinds[0]!)) return
  let own = ''
  for (let s = 1; s < n && own === ''; s++) if (matches[s]!.nameKind === 'main' && isTown(kinds[s]!)) own = gazetteer.name(matches[s]!.row)
  if (own === '') return
  const name = normalizeName(own)
  for (let s = 0; s < n; s++)
    if (matches[s]!.nameKind === 'alternate' && isTown(kinds[s]!) && isSpelledLike(name, normalizeName(gazetteer.name(matches[s]!.row))))
      evidence[s * senseRuleCount + column['respelled-of-main']] = 1
}

const towns = new Set((['capital', 'seat', 'metropolis', 'settlement', 'unsized', 'village'] as const).map(kind => kindCode[kind]))

export function isTown(kind: number): boolean {
  return towns.has(kind)
}

/** How a reading of so many people stands among its namesakes: `total` and `most` are people of all of them and of the largest. */
function noteSize(evidence: Float64Array, s: number, population: number, total: number, most: number): void {
  if (population === 0) return
  const at = s * senseRuleCount
  evidence[at + column.population] = renownOf(population)
  evidence[at + column.share] = population / total
  if (population === most) evidence[at + column.largest] = 1
}

/** A city of a hundred thousand is 1: the scale of other evidence. */
export function renownOf(population: number): number {
  return Math.log10(population + 1) / 5
}

/** What a reading is, by what kind of name, and in which country. */
function noteKind({ matches, kinds, evidence }: Senses, s: number, kind: KindRule, country: string | null): void {
  const at = s * senseRuleCount
  const { nameKind } = matches[s]!
  if (nameKind === 'main') evidence[at + column['main-name']] = 1
  else if (nameKind === 'abbreviation') evidence[at + column.abbreviation] = 1
  else if (nameKind === 'adjective') evidence[at + column.adjective] = 1
  evidence[at + column[kind]] = 1
  kinds[s] = kindCode[kind]
  // Of Norfolk and Kerry nobody says that they are counties.
  if (kind === 'second-level' && nameKind === 'main' && (country === 'GB' || country === 'IE'))
    evidence[at + column['county-of-the-isles']] = 1
  if (nameKind === 'alternate' && isTransliterated(country)) evidence[at + column.transliterated] = 1
  if (country === 'US') evidence[at + column['in-us']] = 1
  else if (isInEnglishLand(country)) evidence[at + column['in-english-land']] = 1
}

/** Countries whose states are called by their bare names and talked of far from the city of that name: New York, Washington, Victoria. */
const bareStates = new Set(['US', 'CA', 'AU'])

/** Whether the region of a name is meant as soon as its city: in the United States, Canada and Australia. */
export function hasBareStates(country: string | null): boolean {
  return country !== null && bareStates.has(country)
}

/** A city and the region called after it, in which it lies. */
function pairSeats({ rows, evidence, namesake }: Senses, n: number, gazetteer: Gazetteer): void {
  for (let s = 0; s < n; s++) {
    const region = gazetteer.admin1(rows[s]!)
    if (region < 0 || gazetteer.kind(rows[s]!) !== 'settlement') continue
    const r = rows.indexOf(region)
    if (r < 0 || isMinorIn(gazetteer, rows[s]!, region)) continue
    evidence[s * senseRuleCount + column['heads-its-namesake']] = 1
    evidence[r * senseRuleCount + column['namesake-of-its-seat']] = 1
    if (namesake[r] !== -1 || hasBareStates(gazetteer.country(region))) continue
    namesake[s] = r
    namesake[r] = s
  }
}

/** Writes the last reading: a place that the gazetteer lacks, by what it would be called like. */
function addUnlisted(senses: Senses, n: number, most: number, headed: boolean, gazetteer: Gazetteer): void {
  const { rows, matches, evidence } = senses
  rows[n] = unlisted
  senses.longitudes[n] = Number.NaN
  senses.latitudes[n] = Number.NaN
  const at = n * senseRuleCount
  evidence[at + column.unlisted] = 1
  evidence[at + column['unlisted-renown']] = renownOf(most)
  if (headed) {
    evidence[at + column['unlisted-headed']] = 1
    return
  }
  evidence[at + column['unlisted-namesakes']] = Math.log2(n + 1) / 4
  for (let s = 0; s < n; s++) {
    if (matches[s]!.nameKind !== 'main') continue
    evidence[at + column['unlisted-main']] = 1
    if (gazetteer.kind(matches[s]!.row) !== 'settlement') evidence[at + column['unlisted-site']] = 1
  }
}

/** Mexico has a state of México, Panama a province of Panamá: whoever says no more means the country. */
function pairCountries(senses: Senses, n: number, gazetteer: Gazetteer): void {
  for (let c = 0; c < n; c++) {
    if (senses.evidence[c * senseRuleCount + column.country] === 0) continue
    const code = gazetteer.country(senses.rows[c]!)
    for (let r = 0; r < n; r++)
      if (senses.evidence[r * senseRuleCount + column['first-level']]! > 0 && gazetteer.country(senses.rows[r]!) === code) {
        senses.namesake[c] = r
        senses.namesake[r] = c
      }
  }
}

/** Whether all places of the name lie together, as a town and the district around it: then it is hardly a name of another. */
function isOneSpot({ latitudes, longitudes }: Senses, n: number): boolean {
  for (let s = 1; s < n; s++) if (Math.abs(latitudes[s]! - latitudes[0]!) > 1 || Math.abs(longitudes[s]! - longitudes[0]!) > 1) return false
  return true
}

/** Countries that do not write in Latin letters: their places have no one spelling, and the lesser names are as good as the first. */
const otherScripts = wordSet(
  `AE AF AM BD BG BH BT BY CN CY DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MO MR MV NP OM PK PS
  QA RS RU SA SD SY TH TJ TN TW UA YE`,
)

export function isTransliterated(country: string | null): boolean {
  return country !== null && otherScripts.has(country)
}

/** Where English is spoken, the United States aside. */
export function isInEnglishLand(country: string | null): boolean {
  return country === 'GB' || country === 'CA' || country === 'AU' || country === 'IE' || country === 'NZ'
}

/** The same readings for another mention of the name, with evidence of its own. */
export function copyOfSenses(senses: Senses, room: Room): Senses {
  const copy = emptySenses(senses.matches, senses.rows.length, room, senses)
  copy.evidence.set(senses.evidence)
  copy.longitudes.set(senses.longitudes)
  copy.latitudes.set(senses.latitudes)
  return copy
}

/** What has been weighed for one mention of a name, for another that is like it. */
export function copyChances(from: Senses, to: Senses): void {
  to.chances.set(from.chances)
  to.best = from.best
  to.bestChance = from.bestChance
}

/** A village that happens to share its province's name does not head it. */
function isMinorIn(gazetteer: Gazetteer, settlement: number, region: number): boolean {
  return gazetteer.population(settlement) < 0.1 * gazetteer.population(region)
}

/** Of many towns nobody says how many people they have; that makes none of them a hamlet. */
function sizeRule(population: number, feature: string): KindRule {
  if (population >= 1e6) return 'metropolis'
  if (population >= 1000 || feature === 'PPLA2') return 'settlement'
  return population === 0 ? 'unsized' : 'village'
}

/** Granada, Nice and Parma head provinces of the second level, which are older and better known than the regions that hold them. */
function hasOldProvinces(country: string | null): boolean {
  return country === 'ES' || country === 'FR' || country === 'IT'
}

function kindRule(gazetteer: Gazetteer, row: number, population: number): KindRule {
  const feature = gazetteer.feature(row)
  switch (gazetteer.kind(row)) {
    case 'settlement':
      if (feature === 'PPLC') return 'capital'
      if (feature === 'PPLA' || (feature === 'PPLA2' && hasOldProvinces(gazetteer.country(row)))) return 'seat'
      return sizeRule(population, feature)
    case 'district':
      return 'district'
    case 'admin':
      return feature === 'ADM1' ? 'first-level' : feature === 'ADM2' ? 'second-level' : 'other-admin'
    case 'country':
      return 'country'
    case 'water':
      return 'water'
    case 'island':
    case 'landform':
      return 'landform'
    case 'facility':
      return 'facility'
    default:
      return 'region'
  }
}
