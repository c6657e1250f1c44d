import type { Idiom } from '../evidence/idiom.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { column, isInEnglishLand, renownOf, type Senses, senseRuleCount } from '../senses.ts'
import type { Toponym } from '../toponym.ts'

/** Puts the unlisted reading `s` of a name at a position, in degrees, beside or in a row of the gazetteer; NaN and -1 put it nowhere. */
export function put(toponym: Toponym, s: number, longitude: number, latitude: number, near: number): void {
  toponym.senses.longitudes[s] = longitude
  toponym.senses.latitudes[s] = latitude
  toponym.near = near
}

/** What tells how well an unlisted reading goes with where it was put. */
interface Placing {
  /** How much of the text lies around there, 0 to 1, and how surely that is named near the name. */
  support: number
  beside: number
  /** As `foreignness` has it. */
  foreign: number
  /** Whether it is a `lesserNamesakes`. */
  inList: boolean
}

/** Notes it as evidence. */
export function notePlaced(toponym: Toponym, s: number, placing: Placing, idiom: Idiom, gazetteer: Gazetteer): void {
  const { senses, near } = toponym
  const { evidence } = senses
  const at = s * senseRuleCount
  const country = near >= 0 ? gazetteer.country(near) : null
  evidence[at + column['unlisted-nowhere']] = 0
  evidence[at + column['unlisted-of-world']] = 0
  evidence[at + column['unlisted-in-list']] = placing.inList ? 1 : 0
  evidence[at + column['unlisted-support']] = placing.support
  evidence[at + column['unlisted-beside']] = placing.beside
  evidence[at + column['unlisted-renown-abroad']] = near >= 0 && country !== 'US' ? evidence[at + column['unlisted-renown']]! : 0
  // It is weighed against the places known there.
  evidence[at + column['in-us']] = country === 'US' ? 1 : 0
  evidence[at + column['in-english-land']] = isInEnglishLand(country) ? 1 : 0
  evidence[at + column['spoken-there']] = idiom.shares.get(country ?? '') ?? 0
  const whole = toponym.headed === ''
  evidence[at + column['unlisted-abroad']] =
    whole && senses.matches.length > 0 && country !== null && !isNameOf(country, senses, gazetteer) ? 1 : 0
  evidence[at + column['unlisted-known-in-land']] = whole && near >= 0 ? renownInLand(near, senses, gazetteer) : 0
  evidence[at + column['unlisted-one-spot']] = whole ? evidence[column['only-spot']]! * evidence[at + column['unlisted-main']]! : 0
  evidence[at + column['unlisted-metropolis']] = whole && hasGreatCity(senses, gazetteer) ? 1 : 0
  // "Mangalore, north of Melbourne" is not the one in India
  evidence[at + column['unlisted-world-city']] = placing.foreign
  evidence[at + column['unlisted-in-container']] = toponym.container >= 0 && gazetteer.feature(toponym.container) === 'ADM1' ? 1 : 0
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
    'unlisted-known-in-land',
    'unlisted-one-spot',
    'unlisted-metropolis',
  ] as const
).map(rule => column[rule])

/** A namesake that nobody lists, of which nothing says where it would lie: it may be the one meant (`possible`) and cannot be told, which leaves the others less sure. */
export function noteNowhere({ evidence }: Senses, s: number, possible: boolean, ofWorld: boolean, { most }: Idiom): void {
  const at = s * senseRuleCount
  for (const c of placedColumns) evidence[at + c] = 0
  evidence[at + column['in-us']] = 0
  evidence[at + column['in-english-land']] = 0
  evidence[at + column['spoken-there']] = most
  evidence[at + column['unlisted-nowhere']] = possible ? 1 : 0
  evidence[at + column['unlisted-of-world']] = possible && ofWorld ? 1 : 0
}

/**
 * Whether a country has a place of the name. There may be one more Khan Yunis that nobody lists, but not by London; and no more Chamonix by Leeds.
 */
function isNameOf(country: string, { matches }: Senses, gazetteer: Gazetteer): boolean {
  for (let m = 0; m < matches.length; m++) if (gazetteer.country(matches[m]!.row) === country) return true
  return false
}

/**
 * How well known the largest town of the name is in the land of a place: "from Chernihiv to Lyman" means the Lyman of Ukraine that has twenty thousand people. In the
 * United States, where each state has towns called like the others', that is the state.
 */
function renownInLand(near: number, { matches, rows }: Senses, gazetteer: Gazetteer): number {
  const country = gazetteer.country(near)
  const state = country === 'US' ? gazetteer.admin1(near) : -1
  let most = 0
  for (let m = 0; m < rows.length - 1; m++) {
    const { row } = matches[m]!
    if (gazetteer.kind(row) !== 'settlement' || gazetteer.country(row) !== country || (state >= 0 && gazetteer.admin1(row) !== state))
      continue
    most = Math.max(most, gazetteer.population(row))
  }
  return renownOf(most)
}

/**
 * Whether a great city is called so, or the seat of a region that is known before its namesakes: a text of Vermont that names Montreal, one of Idaho that
 * names Memphis, or one of Haiti that names Geneva means no hamlet.
 */
function hasGreatCity({ matches, rows }: Senses, gazetteer: Gazetteer): boolean {
  for (let m = 0; m < rows.length - 1; m++) {
    const { row, nameKind } = matches[m]!
    if (nameKind !== 'main' || gazetteer.kind(row) !== 'settlement') continue
    const people = gazetteer.population(row)
    if (people >= leastGreat || (m === 0 && people >= leastOfSeat && seats.has(gazetteer.feature(row)))) return true
  }
  return false
}

const leastGreat = 500_000
const leastOfSeat = 150_000
const seats = new Set(['PPLC', 'PPLA'])
