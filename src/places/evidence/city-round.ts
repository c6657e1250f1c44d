import { areWithin } from '../../geometry/rough-km.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { roadHeads } from '../lexicon/cues.ts'
import { partsOfCity, textSigns } from '../lexicon/text-signs.ts'
import { column, isTown, kindCode, senseRuleCount, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, type Words } from '../words.ts'

/** The city whose quarters a text goes round. */
export interface CityRound {
  row: number
  key: string
  longitude: number
  latitude: number
  country: string | null
  /** How surely: by the city's chance and by how many words speak of a city's parts, from 0 to 1. */
  strength: number
}

/** One such word stands in any text. */
const [leastSigns, manySigns] = [2, 3]

/**
 * How much a text speaks of parts of a city, from 0 to 1: of wards, suburbs and their councillors, of "the city", of streets by name. Each word counts
 * once, and so do streets: notes on road works speak of nothing else.
 */
export function partsSpokenOf(words: Words): number {
  const { key, signs } = words
  const said = new Set<string>()
  for (let i = 0; i < signs.length; i++) {
    if ((signs[i]! & textSigns.ofCity) === 0) continue
    const word = key[i]!
    if (partsOfCity.has(word)) said.add(stem(word))
    else if (word === 'city') {
      if (isTheCity(words, i)) said.add('city')
    } else if (isStreet(words, i)) said.add('street')
    if (said.size === manySigns) break
  }
  return Math.max(0, (said.size - leastSigns + 1) / (manySigns - leastSigns + 1))
}

/** A councillor and councillors are one sign. */
function stem(key: string): string {
  return key.startsWith('coun') || key === 'cllr' || key.startsWith('ald') ? 'councillor' : key.slice(0, 6)
}

/** "the city’s crews", "across the city", "the city council", "City Hall"; not "the city of Lviv", "Kansas City". */
function isTheCity(words: Words, i: number): boolean {
  const next = keyAt(words, i + 1, i)
  if (isCapitalised(words, i)) return next === 'hall' || (next === 'council' && keyAt(words, i - 1, i) === 'the')
  return keyAt(words, i - 1, i) === 'the' && next !== 'of'
}

/** "off Mill Road": a street that is named. */
function isStreet(words: Words, i: number): boolean {
  return isCapitalised(words, i) && isCapitalised(words, i - 1) && words.opens[i] !== 1 && words.paragraph[i - 1] === words.paragraph[i]
}

/** As large a place has quarters that a paper goes round. */
const leastOfCity = 60_000
/** What the text is about is named by then. */
const mostBefore = 60
const leastChance = 0.5
/** What lies farther from a city is no part of it, nor a suburb. */
const reachKm = 50

/** The city that a text which speaks of a city's parts names first, in its headline or soon behind; none where the headline has two. */
export function cityRoundOf(words: Words, toponyms: readonly Toponym[], spoken: number, gazetteer: Gazetteer): CityRound | null {
  if (spoken === 0) return null
  let city: Toponym | null = null
  for (const toponym of toponyms) {
    const { senses, chance, first } = toponym
    if (first > mostBefore || (city && words.paragraph[first] !== words.paragraph[city.first])) break
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted || chance * senses.bestChance < leastChance) continue
    if (gazetteer.kind(row) !== 'settlement' || gazetteer.population(row) < leastOfCity) continue
    if (city === null) city = toponym
    else if (city.senses.rows[city.senses.best] !== row && toponym.key !== city.key && words.paragraph[first] === 0) return null
  }
  if (!city) return null
  const { rows, best, bestChance, longitudes, latitudes } = city.senses
  const row = rows[best]!
  return {
    row,
    key: city.key,
    longitude: longitudes[best]!,
    latitude: latitudes[best]!,
    country: gazetteer.country(row),
    strength: spoken * city.chance * bestChance,
  }
}

const outOfRound = column['out-of-round']
const unlistedInRound = column['unlisted-in-round']
const districtNamed = column['district-named']

/**
 * "Residents of Petersfield and Romsey", in a text about the wards of Cambridge: small towns far from the city speak against themselves, unless the words
 * around say where they lie, and quarters that nobody lists are likely there. Who or what comes from a town comes from anywhere.
 */
export function noteRound(words: Words, toponyms: readonly Toponym[], round: CityRound | null, gazetteer: Gazetteer): void {
  for (const { first, last, key, headed, senses, container, nearTo } of toponyms) {
    const isRoad = headed === 'road' || roadHeads.has(words.key[last]!)
    const { rows, kinds, longitudes, latitudes, evidence } = senses
    const applies = round !== null && container < 0 && !nearTo && key !== round.key && keyAt(words, first - 1, first) !== 'from'
    for (let s = 0; s < rows.length; s++) {
      const at = s * senseRuleCount
      const near = applies && areWithin(reachKm, round.longitude, round.latitude, longitudes[s]!, latitudes[s]!)
      // Streets are everywhere in such a text, and no parts of a city.
      if (rows[s] === unlisted) evidence[at + unlistedInRound] = applies && near && !isRoad ? round.strength : 0
      else
        evidence[at + outOfRound] =
          applies && !near && evidence[at + districtNamed]! < leastChance ? round.strength * smallness(kinds[s]!, rows[s]!, gazetteer) : 0
    }
  }
}

/** So many people, and the town is surely known by its bare name anywhere; up to this it is as small as a quarter. */
const [asGreat, asSmall] = [300_000, 60_000]

/** How small a town is, from 0 to 1; a part or a site of another one counts as small. */
function smallness(kind: number, row: number, gazetteer: Gazetteer): number {
  if (!isTown(kind)) return kind === kindCode.district || kind === kindCode.facility ? 1 : 0
  const people = gazetteer.population(row)
  return people <= asSmall ? 1 : Math.max(0, 1 - Math.log(people / asSmall) / Math.log(asGreat / asSmall))
}
