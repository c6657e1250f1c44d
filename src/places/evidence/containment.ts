import { areWithin } from '../../geometry/rough-km.ts'
import { announcers, goesOn, isAnnounced, isListGap } from '../announced.ts'
import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'
import { placeNouns } from '../lexicon/cues.ts'
import { liesIn } from '../lies-in.ts'
import { rules, rulesOf } from '../name-rules.ts'
import type { PlaceKind } from '../place.ts'
import { column, senseRuleCount, tell, unlisted } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { keyAt, shapes, type Words, wordAt } from '../words.ts'
import { saidToLieBy } from './said-to-lie-by.ts'

const rule = rules(`
  list-announced name-touches-next name-touches-previous list list-before-comma
  list-after-comma a-region-follows follows-a-name
`)
const [regionFollows, holdsNameBefore] = [rulesOf('its-region-follows:'), rulesOf('holds-the-name-before:')]

/**
 * Neighbours in the text: "Paris, Texas" (a town and what holds it), "Lima, Quito and La Paz" (a list), "Hawija, near Kirkuk".
 * Writes to the evidence of both names and of their readings.
 */
export function neighbours(words: Words, toponyms: readonly Toponym[], gazetteer: Gazetteer): void {
  let announced = false
  let lists = 0
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const next = toponyms[t + 1]
    announced ||= isAnnounced(words, toponym.first)
    if (!next || words.paragraph[next.first] !== words.paragraph[toponym.last]) {
      announced = false
      continue
    }
    announced &&= goesOn(words, toponym, next.first, next.last)
    if (announced) note(next, rule['list-announced'])
    if (isListGap(words, toponym.last + 1, next.first)) {
      if (toponym.list === 0) toponym.list = ++lists
      next.list = toponym.list
    }
    saidToLieBy(words, toponym, next)
    setsTheScene(words, toponym, next, gazetteer)
    notePair(words, toponym, next, gazetteer)
  }
}

/** What a name and the next one say of each other by what stands between them. */
function notePair(words: Words, toponym: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  // "Alberta's Fort McMurray, Norway's Stavanger" is a list.
  const owns = keyAt(words, next.last + 2, next.last) === 's' && /^['’]$/.test(wordAt(words, next.last + 1, next.last))
  const near = gapBetween(words, toponym, next)
  const gap = owns && near === 'comma' ? 'other' : near
  if (gap === 'comma' || gap === 'bracket' || gap === 'none') {
    if (markContainment(toponym, next, gazetteer, gap === 'comma')) {
      note(toponym, regionFollows(gap))
      note(next, holdsNameBefore(gap))
    } else if (gap === 'comma') {
      noteComma(words, toponym, next, gazetteer)
      // "at Derry Park, Ahoghill": an address, and its town.
      if (addressHeads.has(toponym.headed) && toponym.matches.length > 0 && isPartOfTown(toponym, next, gazetteer, true))
        toponym.nearTo = next
    } else if (gap === 'none') {
      note(toponym, rule['name-touches-next'])
      note(next, rule['name-touches-previous'])
    }
  } else if (isListGap(words, toponym.last + 1, next.first)) {
    note(toponym, rule.list)
    note(next, rule.list)
  } else if (gap === 'in' && markContainment(toponym, next, gazetteer, false)) {
    note(toponym, regionFollows('in'))
    note(next, holdsNameBefore('in'))
  } else if (gap === 'in') {
    if (toponym.matches.length === 0) toponym.container = regionAfter(words, next, gazetteer)
    else if (spotWords.has(keyAt(words, toponym.first - 1, toponym.first))) holdInRegion(words, toponym, next, gazetteer)
    const bare = next.first === toponym.last + 2
    if (bare && toponym.container < 0 && isAnnouncedSpot(words, toponym.first) && isPartOfTown(toponym, next, gazetteer))
      toponym.nearTo = next
  }
}

/** Of a city so large it is said that it is meant, whatever region a sentence begins in: "In Ontario, London police", but "In New York, London traders". */
const mostOfScene = 1e6

/** "In Illinois, Lincoln and Pekin lost power": what follows the region that a sentence begins in lies there, if a place of the name does. */
function setsTheScene(words: Words, scene: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  if (keyAt(words, scene.first - 1, scene.first) !== 'in' || words.opens[scene.first - 1] !== 1) return
  if (next.first !== scene.last + 2 || words.tokens[scene.last + 1]!.text !== ',') return
  const region = scene.matches[0]
  if (!region || region.nameKind === 'adjective' || gazetteer.feature(region.row) !== 'ADM1' || next.matches.length === 0) return
  if (next.matches.some(m => gazetteer.population(m.row) >= mostOfScene)) return
  markContainment(next, scene, gazetteer, false)
}

/** "at Gandhi Nagar in Erode", "at the Adams Center in Missoula". */
function isAnnouncedSpot(words: Words, first: number): boolean {
  return isAnnounced(words, first) || (keyAt(words, first - 1, first) === 'the' && announcers.has(keyAt(words, first - 2, first)))
}

const addressHeads = new Set(['park', 'building', 'site'])

/** A part of a town lies so near its middle. */
const partKm = 50
const partKinds = new Set<PlaceKind>(['settlement', 'district', 'facility'])
/** Of a city nobody says in which town it lies. */
const mostOfPart = 200_000

/**
 * "a shop at Gandhi Nagar in Erode", "in Delft in Cape Town": what lies in a town is near it, or one more of the name that nobody lists. Marks which
 * readings do, as `markContainment` does. Of an `address` its own words say that it is part of a town, however large the one is that it is called after.
 */
function isPartOfTown(inner: Toponym, outer: Toponym, gazetteer: Gazetteer, address = false): boolean {
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
  for (let s = 0; s < n; s++) tell(inner.senses, s, column[inside.includes(s) ? 'container-named-after' : 'container-not-after'])
  if (inside.length === 0) tell(inner.senses, n, column['container-named-after'])
  return true
}

/** Behind a comma stands a name that holds none of the places called like the one before: a region all the same, or one more of a list. */
function noteComma(words: Words, toponym: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  const region = regionAfter(words, next, gazetteer)
  if (region < 0 || !isSmall(toponym, gazetteer)) {
    note(toponym, rule['list-before-comma'])
    note(next, rule['list-after-comma'])
    return
  }
  // "Harwinton, Conn.": a region follows, but the gazetteer has no such place in it.
  hold(toponym, region, gazetteer)
  note(toponym, rule['a-region-follows'])
  note(next, rule['follows-a-name'])
}

const spotWords = new Set('in at near outside'.split(' '))

/** "found at Hadar in Ethiopia", and not "troops from Stuttgart in Kuwait": none of the places listed lies there, so one more does. */
function holdInRegion(words: Words, toponym: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  const region = regionAfter(words, next, gazetteer)
  if (region >= 0 && isSmall(toponym, gazetteer)) hold(toponym, region, gazetteer)
}

function hold(toponym: Toponym, region: number, gazetteer: Gazetteer): void {
  toponym.container = region
  const { senses } = toponym
  const unlistedAt = senses.rows.length - 1
  // Of countries the gazetteer knows too much: "Sevastopol, Russia", "Longyearbyen, Norway" are still these.
  if (gazetteer.feature(region) === 'ADM1') for (let s = 0; s < unlistedAt; s++) tell(senses, s, column['container-not-after'])
  tell(senses, unlistedAt, column['container-named-after'])
}

/** What stands between two names, the word for what the first is aside: "Wedza district, Mashonaland East", "the Gonda district of Uttar Pradesh". */
function gapBetween(words: Words, left: Toponym, right: Toponym): 'none' | 'comma' | 'bracket' | 'in' | 'other' {
  if (right.first === left.last + 1) return 'none'
  const noun = words.shape[left.last + 1] === shapes.lower && placeNouns.has(words.key[left.last + 1]!)
  const from = left.last + (noun ? 2 : 1)
  const between = right.first - from
  const text = words.tokens[from]!.text
  if (between === 1) return text === ',' ? 'comma' : text === '(' ? 'bracket' : text === 'in' || (noun && text === 'of') ? 'in' : 'other'
  if (between === 2 && text === '.' && words.tokens[from + 1]!.text === ',') return 'comma'
  return 'other'
}

/** The region or country a name behind a comma surely is: "Ohio", "N.C.", "France"; else -1. */
function regionAfter(words: Words, next: Toponym, gazetteer: Gazetteer): number {
  const match = next.matches[0]
  if (!match || match.nameKind === 'adjective' || next.headed !== '') return -1
  const kind = gazetteer.kind(match.row)
  if (kind !== 'country' && !(kind === 'admin' && gazetteer.feature(match.row) === 'ADM1')) return -1
  // "Lima, France and Peru" is a list.
  return /^(and|or|&)$/.test(wordAt(words, next.last + 1, next.last)) ? -1 : match.row
}

/** No country or region itself: "Cornwall, Brittany and Tuscany" is a list. */
function isSmall({ matches }: Toponym, gazetteer: Gazetteer): boolean {
  return matches.every(
    m =>
      gazetteer.kind(m.row) !== 'country' &&
      gazetteer.feature(m.row) !== 'ADM1' &&
      !(
        gazetteer.kind(matches[0]!.row) !== 'settlement' &&
        gazetteer.feature(m.row) === 'ADM2' &&
        m.nameKind === 'main' &&
        gazetteer.population(m.row) >= 200_000
      ),
  )
}

/** Marks each reading of a name that lies in a reading of the name behind it, and whether there is one. */
function markContainment(inner: Toponym, outer: Toponym, gazetteer: Gazetteer, comma: boolean): boolean {
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
      if (inside.evidence[i * senseRuleCount + column['container-named-after']] === 0) tell(inside, i, column['container-not-after'])
  return held
}
