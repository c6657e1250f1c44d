import { isAddress } from '../address.ts'
import { announcers, goesOn, isAnnounced, isListGap } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { directions, placeNouns } from '../lexicon/cues.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { column, tell } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isSetOutDateline } from './dateline.ts'
import { describedAs, peopleOfDescription } from './described.ts'
import {
  hold,
  holdIn,
  isLesserSpot,
  isPartOfTown,
  isSmall,
  isSurelyRegion,
  landOf,
  markContainment,
  regionAfter,
  spreadContainers,
} from './holding.ts'
import { saidToLieBy, saidToLieOn } from './said-to-lie-by.ts'

const rule = rules(`
  list-announced name-touches-next name-touches-previous list list-before-comma
  list-after-comma a-region-follows follows-a-name an-owner-before
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
    const next = behind(words, toponyms, t)
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
    const people = peopleOfDescription(words, toponym, next)
    const named = people ? toponyms[t + 2] : next
    if (named) saidToLieBy(words, toponym, named, people)
    saidToLieOn(words, toponym, next, gazetteer)
    setsTheScene(words, toponym, next, gazetteer)
    const amongRegions = isAmongRegions(words, toponyms, t, gazetteer)
    if (amongRegions) sayRegion(toponym, next, gazetteer)
    notePair(words, toponym, next, toponyms[t + 2], gazetteer, amongRegions)
    describedAs(words, toponym, named, toponyms[people ? t + 3 : t + 2], people, gazetteer)
    ownedBy(words, toponym, next, gazetteer)
    liesInOwned(words, toponym, next, toponyms[t + 2], gazetteer)
    // "14 Rue Mouffetard, Paris", "Friedrichstraße 101, 10117 Berlin"
    if (isAddress(toponym) && next.first - toponym.last <= longestHouse) toponym.nearTo = next
  }
  spreadContainers(toponyms)
}

/** The name that follows; of "South Otago" the wind is none, though a province elsewhere is called so. */
function behind(words: Words, toponyms: readonly Toponym[], t: number): Toponym | undefined {
  const next = toponyms[t + 1]
  const whole = toponyms[t + 2]
  return next && whole?.first === next.last + 1 && isHalfOfName(words, next) ? whole : next
}

/** What a name and the next one say of each other by what stands between them. */
function notePair(
  words: Words,
  toponym: Toponym,
  next: Toponym,
  after: Toponym | undefined,
  gazetteer: Gazetteer,
  amongRegions: boolean,
): void {
  // "Alberta's Fort McMurray, Norway's Stavanger" is a list.
  const owns = keyAt(words, next.last + 2, next.last) === 's' && /^['’]$/.test(wordAt(words, next.last + 1, next.last))
  const near = gapBetween(words, toponym, next)
  if ((near === 'in' || near === 'comma') && isHalfOfName(words, next)) return
  const gap = (owns || amongRegions) && near === 'comma' ? 'other' : near
  if (gap === 'comma' || gap === 'bracket' || gap === 'none') {
    if (markContainment(toponym, next, gazetteer, gap === 'comma', gap === 'comma' && isSurelyRegion(words, next, after, gazetteer))) {
      note(toponym, regionFollows(gap))
      note(next, holdsNameBefore(gap))
    } else if (gap === 'comma') {
      noteComma(words, toponym, next, isDatelined(words, toponym, next), gazetteer)
      // "at Derry Park, Ahoghill": an address, and its town.
      if (addressHeads.has(toponym.headed) && toponym.matches.length > 0 && isPartOfTown(toponym, next, gazetteer, true))
        toponym.nearTo = next
    } else if (gap === 'none' && !isOpeningWord(words, toponym)) {
      note(toponym, rule['name-touches-next'])
      note(next, rule['name-touches-previous'])
    }
  } else if (isListGap(words, toponym.last + 1, next.first)) {
    note(toponym, rule.list)
    note(next, rule.list)
  } else if (gap === 'comma-in') {
    // "in Antigua, in Guatemala"; but "in Lima, in Oslo"
    if (markContainment(toponym, next, gazetteer, false)) {
      note(toponym, regionFollows('in'))
      note(next, holdsNameBefore('in'))
    }
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

/** "at Stirling in South Otago": a wind that a name goes on behind is no province called so. */
function isHalfOfName(words: Words, { first, last, key }: Toponym): boolean {
  return (
    first === last && directions.has(key) && words.shape[last + 1] === shapes.capital && words.paragraph[last + 1] === words.paragraph[last]
  )
}

/** "Is Toledo safe?", "Was Lima": a word that a sentence opens with, though a village is called so, is no part of the name behind it. */
function isOpeningWord({ opens }: Words, { first, last, key }: Toponym): boolean {
  return first === last && opens[first] === 1 && opensQuestions.has(key)
}

const opensQuestions = new Set('is are was were will can could should does did do has have had may must why how what when where'.split(' '))

/** So many tokens stand at most between a street and its town. */
const longestHouse = 7

/** So many regions behind a name make a list that it opens: "Washington, Oregon, Idaho and Montana". */
const leastBehind = 3

/**
 * "Oregon, Virginia, Washington, West Virginia and Ohio": a region that stands among others of its country is one more of them, though one of those
 * has a town of the name.
 */
function isAmongRegions(words: Words, toponyms: readonly Toponym[], t: number, gazetteer: Gazetteer): boolean {
  const { matches, list } = toponyms[t]!
  if (list === 0 || matches.length < 2) return false
  const countries = matches.flatMap(m => (isRegion(m.row, gazetteer) ? [gazetteer.country(m.row)] : []))
  const isOne = (other: Toponym | undefined): boolean => {
    const match = other?.matches[0]
    return other?.list === list && match !== undefined && isRegion(match.row, gazetteer) && countries.includes(gazetteer.country(match.row))
  }
  if (countries.length === 0) return false
  const before = toponyms[t - 1]
  // "Paris, Texas, Washington, West Virginia": that is a town, and its state.
  if (isOne(before) && !before!.senses.told) return true
  let behind = 0
  for (let o = t + 1; o < toponyms.length && isListGap(words, toponyms[o - 1]!.last + 1, toponyms[o]!.first); o++) {
    const match = toponyms[o]!.matches[0]
    if (!match || !isRegion(match.row, gazetteer) || !countries.includes(gazetteer.country(match.row))) break
    behind++
  }
  return behind >= leastBehind
}

/** Says of a name that stands before a region in such a list that it is a region of the same country. */
function sayRegion({ senses }: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  const beside = next.matches[0]?.row
  if (beside === undefined || !isRegion(beside, gazetteer)) return
  const country = gazetteer.country(beside)
  for (let s = 0; s < senses.rows.length - 1; s++) {
    const row = senses.rows[s]!
    tell(senses, s, column[isRegion(row, gazetteer) && gazetteer.country(row) === country ? 'kind-said' : 'kind-not-said'])
  }
}

function isRegion(row: number, gazetteer: Gazetteer): boolean {
  return gazetteer.feature(row) === 'ADM1'
}

/** "Mozambique's Palma": what a country or a state has lies in it, as far as places of the name do, and where none does, one more. */
function ownedBy(words: Words, owner: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  if (next.first !== owner.last + 3 || keyAt(words, owner.last + 2, owner.last) !== 's') return
  if (!/^['’]$/.test(words.tokens[owner.last + 1]!.text)) return
  const land = landOf(owner, gazetteer)
  if (land < 0) return
  if (isLesserSpot(next, gazetteer)) holdIn(next, land, gazetteer)
  else markContainment(next, owner, gazetteer, false)
  note(next, rule['an-owner-before'])
}

/** "in Maga, in Nigeria's northwestern Kebbi state": the region that a country has holds the town before both. */
function liesInOwned(words: Words, toponym: Toponym, owner: Toponym, region: Toponym | undefined, gazetteer: Gazetteer): void {
  const gap = gapBetween(words, toponym, owner)
  if (!region || (gap !== 'in' && gap !== 'comma-in') || keyAt(words, owner.last + 2, owner.last) !== 's') return
  const between = region.first - (owner.last + 3)
  if (between < 0 || between > 1 || (between === 1 && words.shape[region.first - 1] !== shapes.lower)) return
  const land = landOf(owner, gazetteer)
  if (land < 0) return
  const held = region.matches.find(({ row }) => isRegion(row, gazetteer) && gazetteer.country(row) === gazetteer.country(land))?.row
  if (held === undefined) return
  if (toponym.matches.length === 0) toponym.container = held
  else if (markContainment(toponym, region, gazetteer, false)) note(toponym, regionFollows('in'))
  else if (isSmall(toponym, gazetteer)) {
    hold(toponym, held, gazetteer, false)
    note(toponym, rule['a-region-follows'])
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

/** Behind a comma stands a name that holds none of the places called like the one before: a region all the same, or one more of a list. */
function noteComma(words: Words, toponym: Toponym, next: Toponym, datelined: boolean, gazetteer: Gazetteer): void {
  const region = regionAfter(words, next, gazetteer)
  if (region < 0 || !(datelined || isSmall(toponym, gazetteer))) {
    note(toponym, rule['list-before-comma'])
    note(next, rule['list-after-comma'])
    return
  }
  // "Harwinton, Conn.": a region follows, but the gazetteer has no such place in it.
  hold(toponym, region, gazetteer, datelined)
  note(toponym, rule['a-region-follows'])
  note(next, rule['follows-a-name'])
}

/** "GEORGIA, Vt. —": a report is sent from a town, and the state behind it is short for where that lies. */
function isDatelined(words: Words, { first, last }: Toponym, next: Toponym): boolean {
  return next.matches[0]?.nameKind === 'abbreviation' && isSetOutDateline(words, first, last)
}

const spotWords = new Set('in at near outside'.split(' '))

/** "found at Hadar in Ethiopia", and not "troops from Stuttgart in Kuwait": none of the places listed lies there, so one more does. */
function holdInRegion(words: Words, toponym: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  const region = regionAfter(words, next, gazetteer)
  if (region >= 0 && isSmall(toponym, gazetteer)) hold(toponym, region, gazetteer)
}

/** What stands between two names, the word for what the first is aside: "Wedza district, Mashonaland East", "the Gonda district of Uttar Pradesh". */
function gapBetween(words: Words, left: Toponym, right: Toponym): 'none' | 'comma' | 'bracket' | 'in' | 'comma-in' | 'other' {
  if (right.first === left.last + 1) return 'none'
  const noun = words.shape[left.last + 1] === shapes.lower && placeNouns.has(words.key[left.last + 1]!)
  const from = left.last + (noun ? 2 : 1)
  const between = right.first - from
  const text = words.tokens[from]!.text
  if (between === 1) return text === ',' ? 'comma' : text === '(' ? 'bracket' : text === 'in' || (noun && text === 'of') ? 'in' : 'other'
  // "Kano in northern Nigeria", "a town named Lisbon lies in Ohio"
  if (between === 2 && text === 'in' && directions.has(words.key[from + 1]!)) return 'in'
  if (between === 2 && (text === 'lies' || text === 'lay') && words.key[from + 1] === 'in') return 'in'
  if (between === 2 && text === '.' && words.tokens[from + 1]!.text === ',') return 'comma'
  if (between === 2 && text === ',' && words.key[from + 1] === 'in') return 'comma-in'
  // "Freeport in the United States"
  if (between === 2 && text === 'in' && words.key[from + 1] === 'the') return 'in'
  return 'other'
}
