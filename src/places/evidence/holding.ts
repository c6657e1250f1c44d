import { areWithin, roughKm } from '../../geometry/rough-km.ts'
import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'
import { isRegionOrCountry, liesIn } from '../lies-in.ts'
import type { PlaceKind } from '../place.ts'
import { placeOf } from '../place-of.ts'
import { column, senseRuleCount, tell, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { type Words, wordAt } from '../words.ts'

/** "Vienna, South Dakota", "Cairo is a village in Nebraska": a name that is a region's alone leaves no doubt, however great the namesake. */
const surelyHeld = 2.5

const [namedAfter, notAfter] = [column['container-named-after'], column['container-not-after']]

/** A part of a town lies so near its middle. */
const partKm = 50
const partKinds = new Set<PlaceKind>(['settlement', 'district', 'facility'])
/** What is said to lie in a town is still less another place than what is said to lie in a state. */
const surelyNot = 1.5
/** Of a city nobody says in which town it lies. */
const mostOfPart = 200_000

/**
 * "a shop at Gandhi Nagar in Erode", "in Delft in Cape Town": what lies in a town is near it, or one more of the name that nobody lists. Marks which
 * readings do, as `markContainment` does. Of an `address` its own words say that it is part of a town, however large the one is that it is called after.
 */
export function isPartOfTown(inner: Toponym, outer: Toponym, gazetteer: Gazetteer, address = false): boolean {
  const isTown = (m: GazetteerMatch | undefined): boolean =>
    m !== undefined && m.nameKind !== 'adjective' && gazetteer.kind(m.row) === 'settlement'
  // "at the Kariba dam in Zambia", "in the Urals in May": no part of a town called so.
  if (!isTown(outer.matches[0])) return false
  if (!address && !inner.matches.every(m => partKinds.has(gazetteer.kind(m.row)))) return false
  const towns = outer.matches.filter(isTown)
  const { rows, longitudes, latitudes } = inner.senses
  const n = rows.length - 1
  const inside: number[] = []
  for (let s = 0; s < n; s++) {
    if (!address && gazetteer.population(rows[s]!) > mostOfPart) return false
    if (towns.some(t => areWithin(partKm, longitudes[s]!, latitudes[s]!, gazetteer.longitude(t.row), gazetteer.latitude(t.row))))
      inside.push(s)
  }
  for (let s = 0; s < n; s++)
    if (inside.includes(s)) tell(inner.senses, s, namedAfter)
    else tell(inner.senses, s, notAfter, surelyNot)
  if (inside.length === 0) tell(inner.senses, n, column['container-named-after'])
  return true
}

/**
 * Says of a name that it lies in a region or a country in which the gazetteer lists none of the name: then one more does. Of a village that is described as
 * one there (`described`) no other is meant.
 */
export function hold(toponym: Toponym, region: number, gazetteer: Gazetteer, described = false): void {
  toponym.container = region
  const { senses } = toponym
  const unlistedAt = senses.rows.length - 1
  const ofState = gazetteer.feature(region) === 'ADM1'
  // Of countries the gazetteer knows too much: "Sevastopol, Russia", "Longyearbyen, Norway" are still these.
  for (let s = 0; s < unlistedAt; s++)
    if (ofState || (described && gazetteer.population(senses.rows[s]!) <= mostOfPart) || isFarFrom(senses.rows[s]!, region, gazetteer))
      tell(senses, s, column['container-not-after'], described ? surelyHeld : 1)
  tell(senses, unlistedAt, column['container-named-after'])
}

/** States that hold lands overseas which have codes of their own: "Denmark's Greenland", "Christmas Island in Australia". */
const withLandsOverseas = new Set('AU CN DK FR GB NL NO NZ PT US'.split(' '))
const farKm = 500

/** Whether a place lies so far from a land that no quarrel and no old empire makes it one of its own: Tonga the kingdom from South Sudan. */
function isFarFrom(row: number, land: number, gazetteer: Gazetteer): boolean {
  const country = gazetteer.country(land)
  if (country === null || withLandsOverseas.has(country) || gazetteer.country(row) === country) return false
  const km = roughKm(gazetteer.longitude(row), gazetteer.latitude(row), gazetteer.longitude(land), gazetteer.latitude(land))
  return km > farKm + placeOf(gazetteer, land).uncertaintyKm
}

/** The country or first-level region a name is sooner than anything else, or -1. */
export function landOf({ matches: [match] }: Toponym, gazetteer: Gazetteer): number {
  if (!match || match.nameKind === 'adjective') return -1
  return gazetteer.kind(match.row) === 'country' || gazetteer.feature(match.row) === 'ADM1' ? match.row : -1
}

/** Whether a name is of towns and sites alone, none of them a city that everybody knows. */
export function isLesserSpot({ matches }: Toponym, gazetteer: Gazetteer): boolean {
  return matches.every(m => partKinds.has(gazetteer.kind(m.row)) && gazetteer.population(m.row) <= mostOfPart)
}

/** Marks which readings lie in a land that is said without being named behind the name; where none does, one more is held there, unless it may be meant all the same. */
export function holdIn(toponym: Toponym, land: number, gazetteer: Gazetteer): void {
  const { senses } = toponym
  const listed = senses.rows.length - 1
  const inside = (s: number): boolean => liesIn(gazetteer, senses.rows[s]!, land)
  let held = false
  for (let s = 0; s < listed; s++) held ||= inside(s)
  if (held) {
    for (let s = 0; s <= listed; s++) tell(senses, s, column[s < listed && inside(s) ? 'container-named-after' : 'container-not-after'])
    return
  }
  for (let s = 0; s < listed; s++) if (!isFarFrom(senses.rows[s]!, land, gazetteer)) return
  hold(toponym, land, gazetteer)
}

/**
 * Whether a name is of a region, of whatever level, or a country before anything else, and no "and" makes it the last but one of a list of such: "Mexico,
 * Pennsylvania and Ohio", but "Washington, Pennsylvania, and Athens, Georgia".
 */
export function isSurelyRegion(
  words: Words,
  { matches: [match], headed, last }: Toponym,
  after: Toponym | undefined,
  gazetteer: Gazetteer,
): boolean {
  if (!match || match.nameKind === 'adjective' || headed !== '' || !isRegionOrCountry(match.row, gazetteer)) return false
  const behind = wordAt(words, last + 1, last) === ',' ? last + 2 : last + 1
  if (!/^(and|or|&)$/.test(wordAt(words, behind, last))) return true
  const other = after?.matches[0]
  return after?.first === behind + 1 && other !== undefined && !isRegionOrCountry(other.row, gazetteer)
}

/** The region or country a name behind a comma surely is: "Ohio", "N.C.", "France"; else -1. */
export function regionAfter(words: Words, next: Toponym, gazetteer: Gazetteer): number {
  const match = next.matches[0]
  if (!match || match.nameKind === 'adjective' || next.headed !== '') return -1
  const kind = gazetteer.kind(match.row)
  if (kind !== 'country' && !(kind === 'admin' && gazetteer.feature(match.row) === 'ADM1')) return -1
  // "Lima, France and Peru" is a list.
  return /^(and|or|&)$/.test(wordAt(words, next.last + 1, next.last)) ? -1 : match.row
}

/** No country or region itself: "Cornwall, Brittany and Tuscany" is a list, and so may be "Siberia, Yakutia". */
export function isSmall({ matches }: Toponym, gazetteer: Gazetteer): boolean {
  return matches.every(
    m =>
      gazetteer.kind(m.row) !== 'country' &&
      gazetteer.kind(m.row) !== 'region' &&
      gazetteer.feature(m.row) !== 'ADM1' &&
      !(
        gazetteer.kind(matches[0]!.row) !== 'settlement' &&
        gazetteer.feature(m.row) === 'ADM2' &&
        m.nameKind === 'main' &&
        gazetteer.population(m.row) >= 200_000
      ),
  )
}

/**
 * Marks each reading of a name that lies in a reading of the name behind it, and whether there is one. `isSure`: that is a region or a country,
 * and no list goes on behind it.
 */
export function markContainment(inner: Toponym, outer: Toponym, gazetteer: Gazetteer, comma: boolean, isSure = false): boolean {
  const inside = inner.senses
  const outside = outer.senses
  let held = false
  for (let o = 0; o < outside.rows.length; o++) {
    if (outside.rows[o] === unlisted) continue
    const kind = gazetteer.kind(outside.rows[o]!)
    if (kind !== 'country' && kind !== 'admin') continue
    if (outside.matches[o]!.nameKind === 'adjective') continue
    for (let i = 0; i < inside.rows.length; i++) {
      if (inside.rows[i] === unlisted || !liesIn(gazetteer, inside.rows[i]!, outside.rows[o]!)) continue
      tell(inside, i, column['container-named-after'])
      if (comma && outside.matches[o]!.nameKind === 'abbreviation') tell(inside, i, column['abbreviation-after-comma'])
      tell(outside, o, column['holds-name-before'])
      held = true
    }
  }
  if (held)
    for (let i = 0; i < inside.rows.length; i++)
      if (inside.evidence[i * senseRuleCount + column['container-named-after']] === 0)
        tell(inside, i, column['container-not-after'], isSure ? surelyHeld : 1)
  return held
}

/** How much what is said of one mention says of the others. */
const saidElsewhere = 0.7

/** "Kazembe, a village in Zambia": what is said so once holds wherever the name comes again, unless something else is said of it somewhere. */
export function spreadContainers(toponyms: readonly Toponym[]): void {
  if (!toponyms.some(isHeldUnlisted)) return
  const sayers = new Map<string, Toponym | null>()
  for (const toponym of toponyms) {
    if (!isToldOf(toponym)) continue
    const known = sayers.get(toponym.key)
    const same = known === undefined || (known?.container === toponym.container && known.nearTo?.key === toponym.nearTo?.key)
    sayers.set(toponym.key, same && isHeldUnlisted(toponym) ? toponym : null)
  }
  for (const toponym of toponyms) {
    const sayer = sayers.get(toponym.key)
    if (!sayer || isToldOf(toponym) || toponym.matches !== sayer.matches) continue
    toponym.container = sayer.container
    toponym.nearTo = sayer.nearTo
    toponym.nearKm = sayer.nearKm
    for (let s = 0; s < toponym.senses.rows.length; s++)
      for (const c of [namedAfter, notAfter]) {
        const value = sayer.senses.evidence[s * senseRuleCount + c]!
        if (value > 0) tell(toponym.senses, s, c, saidElsewhere * value)
      }
  }
}

/** Whether it is said where the place lies that nobody lists. */
function isHeldUnlisted({ senses: { rows, evidence } }: Toponym): boolean {
  return rows.length > 0 && evidence[(rows.length - 1) * senseRuleCount + namedAfter]! > 0
}

function isToldOf({ senses: { rows, evidence } }: Toponym): boolean {
  for (let s = 0; s < rows.length; s++)
    if (evidence[s * senseRuleCount + namedAfter]! > 0 || evidence[s * senseRuleCount + notAfter]! > 0) return true
  return false
}
