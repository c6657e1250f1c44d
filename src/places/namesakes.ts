import { wordSet } from '../text/word-set.ts'
import type { Gazetteer } from './gazetteer.ts'
import { lookupIn } from './lookup.ts'
import type { NamedPlaces } from './named-places.ts'
import { unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'

/**
 * Lands that English named, or whose towns settlers called after those they came from: Devon, Hounslow and Bath are parishes' villages in Jamaica, Wallsend
 * and Hexham suburbs in New South Wales. Few of them are in a gazetteer, and their English namesakes vouch for one another.
 */
const englishLands = wordSet(
  `AG AI AU BB BM BS BZ CA DM FJ FK GB GD GG GH GI GY IE IM JE JM KE KN KY LC LR MS NG NZ PG PR SB SH SL TC TT UG US VC VG VI VU ZA ZM ZW`,
)

/** A text is at home where more than half of the places lie that it names. */
const leastAtHome = 0.5
/** What has as many of them is told of as well. */
const mostAbroad = 1 / 3
/** Two or three places say nothing of where a text is at home. */
const leastNamed = 4

/** The English land that a text is at home in, and how many places in all lands the text names. */
export interface HomeLand {
  country: string
  row: number
  named: number
}

export function homeLandOf({ inCountry }: NamedPlaces, gazetteer: Gazetteer): HomeLand | null {
  let [named, most, home] = [0, 0, '']
  for (const [country, count] of inCountry) {
    named += count
    if (count > most) [most, home] = [count, country]
  }
  if (named < leastNamed || most <= leastAtHome * named || !englishLands.has(home)) return null
  return { country: home, row: gazetteer.countryRow(home), named }
}

/** Of those marked a half of the towns of fewer than fifty thousand are right, nine in ten of the others, all cities of a million. */
const [fewPeople, manyPeople] = [50_000, 1_000_000]
const leastChance = 0.6

/** How likely a place abroad is meant, and no namesake that nobody lists in the land that the text is at home in. */
export interface NamesakeDoubt {
  chance: number
  land: number
}

/**
 * Hounslow, in a text about Jamaica that has nothing else of England, is not to be told for sure. Where its country or region is named, or lies next to that
 * home, it is; so is a city of a million.
 */
export function namesakeDoubt(
  { senses, container }: Toponym,
  home: HomeLand,
  named: NamedPlaces,
  gazetteer: Gazetteer,
): NamesakeDoubt | null {
  const row = senses.rows[senses.best]!
  if (row === unlisted || container >= 0) return null
  const country = gazetteer.country(row)
  if (country === null || country === home.country || !englishLands.has(country) || gazetteer.kind(row) === 'country') return null
  const people = Math.max(gazetteer.population(row), fewPeople)
  const region = gazetteer.admin1(row)
  if (people >= manyPeople || named.byRow.has(gazetteer.countryRow(country)) || (region !== row && named.byRow.has(region))) return null
  if (named.inCountry.get(country)! > mostAbroad * home.named || lookupIn(gazetteer).meets(home.row, row)) return null
  return { chance: leastChance + ((1 - leastChance) * Math.log(people / fewPeople)) / Math.log(manyPeople / fewPeople), land: home.row }
}
