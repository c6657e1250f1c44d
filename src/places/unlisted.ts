import { areWithin } from '../geometry/rough-km.ts'
import { isBehindAge, isHomeOf } from './announced.ts'
import type { CityRound } from './evidence/city-round.ts'
import type { Idiom } from './evidence/idiom.ts'
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts'
import { liesIn } from './lies-in.ts'
import { normalizeName } from './normalize-name.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-of.ts'
import { column, isInEnglishLand, type Senses, senseRuleCount, unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'
import { keyAt, type Words } from './words.ts'

/** A spot the document surely speaks of, small enough that "near it" means something. */
interface Spot {
  row: number
  longitude: number
  latitude: number
  /** How sure, and how much of the rest lies around it. */
  support: number
  chance: number
  admin1: number
  country: string | null
  /** Tokens at which it is named. */
  at: number[]
  /** Whether it is named only as where somebody comes from. */
  home: boolean
}

const mostSpots = 24
/** What nearness in the words still counts across the end of a sentence. */
const elsewhereCounts = 0.5
const aroundKm = 100
/** "The body of a Kempsey man was found at Fernmount": by the town somebody comes from lies less of what befell him. */
const homeCounts = 0.3

/**
 * Gives the unlisted reading of each name a position: that of the sure place which most of the text's others lie around, the
 * nearer in the text the better. "Oakport Township north of Moorhead" is put at Moorhead, with the doubt that goes with it.
 */
export function placeUnlisted(
  toponyms: readonly Toponym[],
  words: Words,
  idiom: Idiom,
  round: CityRound | null,
  gazetteer: Gazetteer,
): void {
  const { sentence } = words
  const spots = spotsOf(toponyms, words, gazetteer)
  /** "copied from Oxford, where it began in Jericho": another city of the sentence has its own quarters. */
  const cities = round ? spots.filter(({ row }) => row !== round.row && gazetteer.population(row) >= leastCity) : []
  const isOfRound = ({ first }: Toponym, container: number) =>
    container < 0 && !cities.some(({ at }) => at.some(token => token !== first && sentence[token] === sentence[first]))
  const inRound = round && spots.filter(spot => areWithin(sameCityKm, spot.longitude, spot.latitude, round.longitude, round.latitude))
  // Asked of those that another name follows in the sentence.
  const lands = toponyms.map((toponym, t) => {
    const next = toponyms[t + 1]
    return next && sentence[next.first] === sentence[toponym.first] ? surestLand(toponym, gazetteer) : noPlace
  })
  const lesser = lesserNamesakes(toponyms, gazetteer)
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const { senses } = toponym
    const s = senses.rows.length - 1
    if (s < 0 || senses.rows[s] !== unlisted) continue
    const ofWorld = isOfWorld(senses.matches, gazetteer) && toponym.container < 0 && !toponym.nearTo && !lesser.has(toponym.key)
    // No hamlet calls for restraint.
    const surelyListed = toponym.said !== '' || isOnlyAdjective(senses.matches) || isCapitalActing(senses)
    const listedAlone = s > 0 && (ofWorld || surelyListed)
    if (
      listedAlone ||
      (s > 0 && !toponym.nearTo && (isCalledAfterItsCity(toponym, gazetteer) || isCityOfFirm(words, toponym, gazetteer)))
    ) {
      senses.latitudes[s] = Number.NaN
      noteNowhere(senses, s, s > 0 && !surelyListed, ofWorld, idiom)
      continue
    }
    const container = toponym.container >= 0 ? toponym.container : landOfSentence(toponyms, lands, t, words, gazetteer)
    const told = toponym.nearTo ? spots.find(spot => spot.row === rowOf(toponym.nearTo!)) : undefined
    const ofRound = inRound !== null && !told && isOfRound(toponym, container)
    const best = told ?? spotAround(ofRound ? inRound : spots, toponym.first, container, sentence, gazetteer)
    const at = s * senseRuleCount
    const put = senses.evidence
    const isAlone = toponym.container < 0 && !toponym.nearTo && toponym.headed === ''
    const land = best ? gazetteer.country(best.row) : container >= 0 ? gazetteer.country(container) : null
    const foreign = isAlone && land !== null ? foreignness(senses.matches, gazetteer, land) : notForeign
    if (foreign === onlyForeign) {
      senses.longitudes[s] = Number.NaN
      senses.latitudes[s] = Number.NaN
      toponym.near = -1
      noteNowhere(senses, s, false, false, idiom)
      continue
    }
    if (best) {
      senses.longitudes[s] = best.longitude
      senses.latitudes[s] = best.latitude
      toponym.near = best.row
    } else if (container >= 0) {
      senses.longitudes[s] = gazetteer.longitude(container)
      senses.latitudes[s] = gazetteer.latitude(container)
      toponym.near = container
    } else {
      senses.longitudes[s] = Number.NaN
      senses.latitudes[s] = Number.NaN
      toponym.near = -1
      noteNowhere(senses, s, s > 0, ofWorld, idiom)
      continue
    }
    put[at + column['unlisted-nowhere']] = 0
    put[at + column['unlisted-of-world']] = 0
    put[at + column['unlisted-in-list']] = lesser.has(toponym.key) ? 1 : 0
    put[at + column['unlisted-support']] = best ? Math.min(1, Math.max(best.support, ofRound ? round!.strength : 0)) : 0
    put[at + column['unlisted-beside']] = told ? told.chance : best ? besideOf(best, toponym.first, sentence) : 0
    const country = toponym.near >= 0 ? gazetteer.country(toponym.near) : null
    put[at + column['unlisted-renown-abroad']] = toponym.near >= 0 && country !== 'US' ? put[at + column['unlisted-renown']]! : 0
    // It is weighed against the places known there.
    put[at + column['in-us']] = country === 'US' ? 1 : 0
    put[at + column['in-english-land']] = isInEnglishLand(country) ? 1 : 0
    put[at + column['spoken-there']] = idiom.shares.get(country ?? '') ?? 0
    put[at + column['unlisted-abroad']] =
      toponym.headed === '' && senses.matches.length > 0 && country !== null && !isNameOf(country, senses, gazetteer) ? 1 : 0
    // "Mangalore, north of Melbourne" is not the one in India
    put[at + column['unlisted-world-city']] = foreign
    put[at + column['unlisted-in-container']] = toponym.container >= 0 && gazetteer.feature(toponym.container) === 'ADM1' ? 1 : 0
  }
}

const placedColumns = (
  [
    'unlisted-world-city',
    'unlisted-support',
    'unlisted-beside',
    'unlisted-renown-abroad',
    'unlisted-abroad',
    'unlisted-in-container',
    'unlisted-in-list',
  ] as const
).map(rule => column[rule])

/** A namesake that nobody lists, of which nothing says where it would lie: it may be the one meant (`possible`) and cannot be told, which leaves the others less sure. */
function noteNowhere({ evidence }: Senses, s: number, possible: boolean, ofWorld: boolean, { most }: Idiom): void {
  const at = s * senseRuleCount
  for (const c of placedColumns) evidence[at + c] = 0
  evidence[at + column['in-us']] = 0
  evidence[at + column['in-english-land']] = 0
  evidence[at + column['spoken-there']] = most
  evidence[at + column['unlisted-nowhere']] = possible ? 1 : 0
  evidence[at + column['unlisted-of-world']] = possible && ofWorld ? 1 : 0
}

/** A list of towns no farther apart than this, and farther than this from a country, hardly goes on with it. */
const [listKm, farKm] = [300, 1500]
const leastListed = 2

/** Who means a larger country says so in any list: "she lived in Akron, Canton and Germany". */
const mostOfLesser = 1e6

/** "by barge to Melut, Kodok and Tonga": names of small countries that stand in a list of towns of one neighbourhood, half a world away from it. */
function lesserNamesakes(toponyms: readonly Toponym[], gazetteer: Gazetteer): Set<string> {
  const found = new Set<string>()
  for (let t = 0; t < toponyms.length; t++) {
    const { list, key, senses } = toponyms[t]!
    if (list === 0 || !isOfWorld(senses.matches, gazetteer)) continue
    const { row } = senses.matches[0]!
    if (gazetteer.kind(row) !== 'country' || gazetteer.population(row) > mostOfLesser) continue
    const beside: Toponym[] = []
    for (let o = Math.max(0, t - mostBefore); o < Math.min(toponyms.length, t + mostBefore); o++)
      if (o !== t && toponyms[o]!.list === list) beside.push(toponyms[o]!)
    if (beside.length >= leastListed && areNeighbours(beside, gazetteer) && isFar(senses, beside[0]!.senses)) found.add(key)
  }
  return found
}

/** Whether all are surely towns, and lie near the first of them. */
function areNeighbours(toponyms: readonly Toponym[], gazetteer: Gazetteer): boolean {
  const [first] = toponyms
  return toponyms.every(({ senses, chance }) => {
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted || chance * senses.bestChance < 0.5 || gazetteer.kind(row) !== 'settlement') return false
    const { longitudes, latitudes, best } = first!.senses
    return areWithin(listKm, senses.longitudes[senses.best]!, senses.latitudes[senses.best]!, longitudes[best]!, latitudes[best]!)
  })
}

/** Whether none of the places that come to mind by a name lies near the likeliest reading of another. */
function isFar({ rows, longitudes, latitudes }: Senses, other: Senses): boolean {
  for (let s = 0; s < Math.min(rows.length - 1, mostForemost); s++)
    if (areWithin(farKm, longitudes[s]!, latitudes[s]!, other.longitudes[other.best]!, other.latitudes[other.best]!)) return false
  return true
}

/** The spot of a container, if there is one, that most of the others lie around and that is named near a token. */
function spotAround(spots: readonly Spot[], first: number, container: number, sentence: Uint16Array, gazetteer: Gazetteer): Spot | null {
  const country = container >= 0 && gazetteer.kind(container) === 'country' ? gazetteer.country(container) : undefined
  let best: Spot | null = null
  let most = 0
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i]!
    // However near it is named.
    if (spot.support + 2 * spot.chance <= most) continue
    if (container >= 0 && spot.admin1 !== container && spot.country !== country) continue
    const score = spot.support + 2 * besideOf(spot, first, sentence)
    if (score > most) {
      most = score
      best = spot
    }
  }
  return best
}

/** How surely a spot is named, the nearer the token the more; minus infinity where it is named nowhere but there. */
function besideOf({ at, chance, home }: Spot, first: number, sentence: Uint16Array): number {
  const named = nearest(at, first)
  if (named < 0) return Number.NEGATIVE_INFINITY
  return (
    ((home ? homeCounts * chance : chance) / (1 + Math.abs(first - named) / 20)) *
    (sentence[named] === sentence[first] ? 1 : elsewhereCounts)
  )
}

/**
 * Whether a country has a place of the name. There may be one more Khan Yunis that nobody lists, but not by London; and no more Chamonix by Leeds.
 */
function isNameOf(country: string, { matches }: Senses, gazetteer: Gazetteer): boolean {
  for (let m = 0; m < matches.length; m++) if (gazetteer.country(matches[m]!.row) === country) return true
  return false
}

function rowOf({ senses }: Toponym): number {
  return senses.rows[senses.best] ?? unlisted
}

/** The nearest of `sorted` that is not `to` itself, the one before where two are as near; -1 when there is none. */
function nearest(sorted: readonly number[], to: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < to) low = middle + 1
    else high = middle
  }
  const next = low < sorted.length && sorted[low] === to ? low + 1 : low
  const behind = next < sorted.length ? sorted[next]! : -1
  // Never asked of -1: an array looks that up as a name.
  if (low === 0) return behind
  const before = sorted[low - 1]!
  return behind < 0 || to - before <= behind - to ? before : behind
}

function isCapitalActing({ rows, evidence }: Senses): boolean {
  for (let s = 0; s < rows.length; s++) if (evidence[s * senseRuleCount + column['capital-acts']]! > 0) return true
  return false
}

/** "Saharan" is of the Sahara, and names no village of that name. */
function isOnlyAdjective(matches: readonly GazetteerMatch[]): boolean {
  return matches.every(match => match.nameKind === 'adjective')
}

/** Of places so called the gazetteer lists the likeliest first; an islet far down the list is not what comes to mind. */
const mostForemost = 3

/** "patrol as far as St Vincent", "in regions like Java", "in Siberia": the name of a country, an island or a part of the world is no hamlet's that nobody lists. */
function isOfWorld(matches: readonly GazetteerMatch[], gazetteer: Gazetteer): boolean {
  for (let m = 0; m < Math.min(matches.length, mostForemost); m++) {
    const { row, nameKind } = matches[m]!
    const kind = gazetteer.kind(row)
    if ((kind === 'country' || kind === 'island' || kind === 'region') && nameKind !== 'adjective' && nameKind !== 'abbreviation')
      return true
  }
  return false
}

const leastCity = 100_000
/** Venice itself has fifty thousand; where fewer settlers named towns than in the United States, Cherbourg is enough, and Hexham where none did. */
const [leastForeignInUs, leastForeign, leastEnglish] = [50_000, 20_000, 5_000]

/** Not foreign, foreign to the land, and that with nothing else called so in all the world. */
const [notForeign, asForeign, onlyForeign] = [0, 1, 2]

/**
 * "She had been in Florence on holiday", in a paper of Cumbria: of the towns so called the largest is a city of another tongue, and no hamlet of England
 * bears its name by chance; nor is there a New Bedford in Guatemala, a Friesland in Ontario, or a second The Hague in Croatia.
 */
function foreignness(matches: readonly GazetteerMatch[], gazetteer: Gazetteer, country: string): number {
  const english = isEnglish(country)
  if (isForeignRegion(matches, gazetteer, country)) return asForeign
  if (!english && !speakOtherwise.has(country)) return notForeign
  let most = 0
  let settlements = 0
  let land: string | null = null
  for (let m = 0; m < matches.length; m++) {
    const { row, nameKind } = matches[m]!
    const its = gazetteer.country(row)
    if (gazetteer.kind(row) !== 'settlement') continue
    settlements++
    if (gazetteer.population(row) <= most) continue
    // Dayton has been called Venice; who writes English calls Kraków Cracow
    if (nameKind !== 'main' && isEnglish(its)) continue
    most = gazetteer.population(row)
    land = its
  }
  if (!english && settlements === 1 && most >= leastCity && land !== country) return asForeign
  if (isEnglish(land) === english) return notForeign
  // Where nothing else is called so, a small town is enough: there is no Chamonix by Leeds.
  if (matches.length === 1 && most >= (country === 'US' ? leastForeign : leastEnglish)) return onlyForeign
  return most >= (country === 'US' ? leastForeignInUs : english ? leastForeign : leastEnglish) ? asForeign : notForeign
}

const leastRegion = 500_000

/** "Buyers had turned to Assam", in a paper of Ceylon, "Hawaii", in one of Luzon: what is first of all a region of another land; among lands of English towns are called after those. */
function isForeignRegion(matches: readonly GazetteerMatch[], gazetteer: Gazetteer, country: string): boolean {
  const { row, nameKind } = matches[0] ?? { row: unlisted, nameKind: null }
  if (nameKind !== 'main' || gazetteer.feature(row) !== 'ADM1' || gazetteer.population(row) < leastRegion) return false
  return gazetteer.country(row) !== country && !(isEnglish(gazetteer.country(row)) && isEnglish(country))
}

function isEnglish(country: string | null): boolean {
  return country === 'US' || isInEnglishLand(country)
}

/** Lands in which no town was named by those who speak English. */
const speakOtherwise = new Set(
  `AD AL AM AO AR AT AZ BA BE BF BG BI BJ BO BR BY CD CF CG CH CI CL CN CO CR CU CZ DE DJ DK DO DZ EC EE ES FI FR GA GE GN GQ GR GT GW HN HR HT HU
  ID IQ IR IS IT JP KG KH KM KP KR KZ LA LT LU LV MA MD ME MG MK ML MN MR MX MZ NE NI NL NO PE PL PT PY RO RS RU SE SI SK SN SV SY TD TG TH TJ TM TN
  TR UA UY UZ VE VN XK`.split(/\s+/),
)

const sameCityKm = 60

/** "Copenhagen Airport" is listed, and bears the name of the city it belongs to: there is no other by Fort Lauderdale, wherever one flies from there. */
function isCalledAfterItsCity({ key, matches }: Toponym, gazetteer: Gazetteer): boolean {
  const cut = key.lastIndexOf(' ')
  const { row } = matches[0]!
  if (cut < 0 || gazetteer.kind(row) !== 'facility') return false
  const [longitude, latitude] = [gazetteer.longitude(row), gazetteer.latitude(row)]
  return gazetteer
    .find(key.slice(0, cut))
    .some(
      city =>
        gazetteer.kind(city.row) === 'settlement' &&
        gazetteer.population(city.row) >= leastCity &&
        areWithin(sameCityKm, longitude, latitude, gazetteer.longitude(city.row), gazetteer.latitude(city.row)),
    )
}

/** "Paris-based Sodexo", in a text about Florida: of firms from elsewhere the city is told, not one more of its name near by. */
function isCityOfFirm(words: Words, { last, matches }: Toponym, gazetteer: Gazetteer): boolean {
  return (
    keyAt(words, last + 2, last) === 'based' && words.tokens[last + 1]!.text === '-' && gazetteer.population(matches[0]!.row) >= leastCity
  )
}

const mostBefore = 12

const noPlace = -2
const aSpot = -1

/** The country or region a name surely is; `aSpot` for any other place, `noPlace` where it is not sure or an adjective. */
function surestLand({ senses, chance }: Toponym, gazetteer: Gazetteer): number {
  const row = senses.rows[senses.best]
  if (row === undefined || row === unlisted || chance * senses.bestChance < 0.6) return noPlace
  if (!isLand(row, gazetteer)) return aSpot
  return senses.matches[senses.best]!.nameKind === 'adjective' ? noPlace : row
}

/** "took pole in Bahrain, ahead of Vettel in Sakhir": the one country or region a sentence names before it, or that of its regions, where it names no spot. Else -1. */
function landOfSentence(toponyms: readonly Toponym[], lands: readonly number[], t: number, words: Words, gazetteer: Gazetteer): number {
  const { sentence } = words
  const here = sentence[toponyms[t]!.first]
  const from = Math.max(0, t - mostBefore)
  let land = -1
  for (let o = t - 1; o >= from && sentence[toponyms[o]!.first] === here; o--) {
    const row = lands[o]!
    if (row === noPlace) continue
    if (row === aSpot) return -1
    // "My father came from Norway and farmed near Halbrite": what was left behind holds nothing.
    if (keyAt(words, toponyms[o]!.first - 1, toponyms[o]!.first) === 'from') continue
    if (land < 0) land = row
    else if (land !== row && !liesIn(gazetteer, land, row)) {
      // "in Argentina's Jujuy and Salta": one of the two, who knows which, so somewhere in Argentina.
      const country = gazetteer.country(land)
      if (country === null || country !== gazetteer.country(row)) return -1
      land = gazetteer.countryRow(country)
    }
  }
  return land
}

/** A country or a first-level region: what is unlisted lies in it, not beside it. */
function isLand(row: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kind(row) === 'country' || gazetteer.feature(row) === 'ADM1'
}

const nearOthers = column['near-others']
const nothingInItsCountry = column['nothing-in-its-country']

/**
 * When a listed reading already lies near the others, an unlisted one is not needed. When all of them lie in countries of which the text
 * names nothing else, either is likely: Alicante, where somebody fled to, or a hamlet of that name.
 */
export function weighUnlisted(toponyms: readonly Toponym[]): void {
  for (const { senses } of toponyms) {
    const s = senses.rows.length - 1
    if (s <= 0 || senses.rows[s] !== unlisted) continue
    const { evidence } = senses
    let near = 0
    let foreign = 1
    for (let o = 0; o < s; o++) {
      near = Math.max(near, evidence[o * senseRuleCount + nearOthers]!)
      if (evidence[o * senseRuleCount + nothingInItsCountry] === 0) foreign = 0
    }
    const at = s * senseRuleCount
    evidence[at + column['unlisted-listed-near']] = near
    evidence[at + column['unlisted-foreign']] = foreign
    evidence[at + column['unlisted-foreign-renown']] = foreign * evidence[at + column['unlisted-renown']]!
  }
}

/** What tells whether an unlisted place lies where it was put: how much of the text lies around there, and how near that is said. */
export const locationRules = ['unlisted-support', 'unlisted-beside', 'unlisted-in-container'] as const

/** What `locationRules` say of the unlisted reading of a name. */
export function locationEvidence({ senses }: Toponym): number[] {
  return locationRules.map(rule => senses.evidence[(senses.rows.length - 1) * senseRuleCount + column[rule]]!)
}

/** A text that goes round the world puts the names nobody lists with less certainty. They are told all the same, with that doubt. */
export function weighLocations(toponyms: readonly Toponym[], { bias, rules }: RuleWeights): void {
  for (const toponym of toponyms) {
    const { senses } = toponym
    toponym.located = 1
    if (senses.rows[senses.best] !== unlisted) continue
    const at = (senses.rows.length - 1) * senseRuleCount
    let sum = bias
    for (const rule of locationRules) sum += (rules[rule] ?? 0) * senses.evidence[at + column[rule]]!
    toponym.located = 1 / (1 + Math.exp(-sum))
  }
}

/** "a Kempsey man", "a woman from Kempsey", "Ann Reid, 81, of Kempsey". */
function isHome(words: Words, { first, last }: Toponym): boolean {
  const left = keyAt(words, first - 1, first)
  return left === 'from' || (left === 'of' && isBehindAge(words, first)) || isHomeOf(words, first, last)
}

function spotsOf(toponyms: readonly Toponym[], words: Words, gazetteer: Gazetteer): Spot[] {
  const byRow = new Map<number, Spot>()
  for (const toponym of toponyms) {
    const { senses } = toponym
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted) continue
    const chance = toponym.chance * senses.bestChance
    if (chance < 0.3) continue
    const known = byRow.get(row)
    if (known) {
      known.at.push(toponym.first)
      known.home &&= isHome(words, toponym)
      if (chance > known.chance) known.chance = chance
      continue
    }
    const kind = gazetteer.kind(row)
    const feature = gazetteer.feature(row)
    if (!(kind === 'settlement' || kind === 'district' || kind === 'facility' || kind === 'island' || feature === 'ADM2')) continue
    byRow.set(row, {
      row,
      longitude: senses.longitudes[senses.best]!,
      latitude: senses.latitudes[senses.best]!,
      support: 0,
      chance,
      admin1: gazetteer.admin1(row),
      country: gazetteer.country(row),
      at: [toponym.first],
      home: isHome(words, toponym),
    })
  }
  const spots = [...byRow.values()].sort((a, b) => b.chance - a.chance || a.row - b.row).slice(0, mostSpots)
  let total = 0
  for (const spot of spots) total += spot.chance * Math.min(3, spot.at.length)
  for (const spot of spots) {
    for (const other of spots)
      if (areWithin(aroundKm, spot.longitude, spot.latitude, other.longitude, other.latitude))
        spot.support += other.chance * Math.min(3, other.at.length)
    // One place alone shows no neighbourhood: "Oxford and Pune" says nothing of an Oxford by Pune.
    spot.support /= total + 1
  }
  return spots
}

/** The unlisted reading as a place: the name as written, at the place it is put beside, and how far off that may be. */
export function unlistedPlace(near: number, name: string, gazetteer: Gazetteer): Place {
  const beside = placeOf(gazetteer, near)
  const inside = isLand(near, gazetteer)
  return {
    id: `dateline:unlisted/${normalizeName(name).replaceAll(' ', '-')}@${beside.id}`,
    name,
    kind: 'relative',
    feature: inside ? 'IN' : 'NEAR',
    country: beside.country,
    admin1: inside ? beside.name : beside.admin1,
    population: 0,
    point: beside.point,
    uncertaintyKm: inside ? beside.uncertaintyKm : Math.max(50, beside.uncertaintyKm),
    bbox: null,
    geometry: null,
    covers: [],
  }
}

/** The same made again from its id: `dateline:unlisted/oakport-township@geonames:5039080`. Null where the place beside it is not known. */
export function unlistedPlaceAgain(id: string, name: string, gazetteer: Gazetteer): Place | null {
  const near = gazetteer.rowOf(/^dateline:unlisted\/.*@(.+)$/.exec(id)?.[1] ?? '')
  return near === undefined ? null : unlistedPlace(near, name, gazetteer)
}
