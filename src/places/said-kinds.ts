import { alongRivers, isListGap } from './announced.ts'
import type { GazetteerMatch } from './gazetteer.ts'
import { directions } from './lexicon/cues.ts'
import { ordinariness } from './lexicon/lexicon.ts'
import type { Lookup } from './lookup.ts'
import { rules } from './name-rules.ts'
import type { PlaceKind } from './place.ts'
import { note, type Toponym, toponymOf } from './toponym.ts'
import { isCapitalised, keyAt, shapes, type Words } from './words.ts'

const rule = rules('kind-of-list')

/** "in Becker, Clay and Otter Tail counties", "the Wabash and White rivers": each name of the list is one of the kind said behind it. */
export function addKindLists(words: Words, lookup: Lookup, found: Toponym[]): void {
  for (let t = found.length - 1; t > 0; t--) {
    const kind = plurals.get(keyAt(words, found[t]!.last + 1, found[t]!.last))
    if (kind) readKindList(words, lookup, found, t, kind)
  }
}

/** Reads the list that ends with a name as one of places of a kind. */
function readKindList(words: Words, lookup: Lookup, found: readonly Toponym[], last: number, { head, of }: Kind): void {
  const isOne = of ? (m: GazetteerMatch): boolean => of.has(lookup.kind(m.row)) : null
  for (let s = last; s >= 0; s--) {
    if (s < last && !(found[s + 1]!.first - found[s]!.last <= 3 && isListGap(words, found[s]!.last + 1, found[s + 1]!.first))) break
    const whole = lookup.find(`${found[s]!.key} ${head}`)
    const ofKind = isOne ? [...whole, ...found[s]!.matches.filter(m => !whole.some(w => w.row === m.row))].filter(isOne) : whole
    if (ofKind.length === 0) continue
    found[s]!.matches = ofKind
    note(found[s]!, rule['kind-of-list'])
  }
}

const [regions, waters, islands] = [new Set<PlaceKind>(['admin']), new Set<PlaceKind>(['water']), new Set<PlaceKind>(['island'])]

/** The word for one of them, and which kinds of place may be meant; a county's own name always says county. */
interface Kind {
  head: string
  of?: Set<PlaceKind>
}

const plurals = new Map<string, Kind>([
  ['counties', { head: 'county' }],
  ['parishes', { head: 'parish' }],
  ['townships', { head: 'township' }],
  ['states', { head: 'state', of: regions }],
  ['provinces', { head: 'province', of: regions }],
  ['regions', { head: 'region', of: regions }],
  ['districts', { head: 'district', of: regions }],
  ['governorates', { head: 'governorate', of: regions }],
  ['prefectures', { head: 'prefecture', of: regions }],
  ['departments', { head: 'department', of: regions }],
  ['oblasts', { head: 'oblast', of: regions }],
  ['cantons', { head: 'canton', of: regions }],
  ['municipalities', { head: 'municipality', of: regions }],
  ['rivers', { head: 'river', of: waters }],
  ['lakes', { head: 'lake', of: waters }],
  ['straits', { head: 'strait', of: waters }],
  ['islands', { head: 'island', of: islands }],
])

/** Countries and regions that have an article in English, and a river of their name. */
const articled = new Set(['bronx', 'congo', 'gambia', 'klondike', 'palouse', 'wimmera', 'yukon'])

/** What may follow a river's bare name, and makes no adjective of it: "the Missouri legislature" sits in a state. */
const behindRivers = new Set(
  `near at in on to into from by with through between where which that when as is was are were has have had will would can could may might must should rose rises
  crested crests burst bursts broke breaks peaked peaks flooded floods overflowed runs ran flows flowed swelled swells grew froze dried for after before during
  since until while because along around under over past below above beside upstream downstream fell fall falls recedes receded subsides subsided lost
  stood stands reached reaches topped tops separates divides meets joins empties drains basin delta estuary headwaters watershed floodplain
  yesterday today tonight again now`.split(/\s+/),
)

/**
 * "crossed the Missouri", "down the Dnipro", "the river Cauca", "the Chenab and Jhelum": with an article and no noun behind, or called one, the river is
 * meant.
 */
export function readRivers(words: Words, lookup: Lookup, found: readonly Toponym[]): void {
  for (let t = 0; t < found.length; t++) {
    const toponym = found[t]!
    const { first, last, key, headed, matches } = toponym
    const left = keyAt(words, first - 1, first)
    const called = left === 'river'
    const before = found[t - 1]
    const joined =
      left === 'and' && before?.last === first - 2 && isRiver(lookup, before) && keyAt(words, before.first - 1, first) === 'the'
    if (!(called || joined || left === 'the') || headed !== '') continue
    if (articled.has(key)) {
      // "the Yukon" is the territory, and none of the towns.
      const lands = matches.filter(m => lookup.kind(m.row) !== 'settlement')
      if (lands.length > 0) toponym.matches = lands
      continue
    }
    // "the French", "the USA": peoples and abbreviations are no rivers' names, though there are a French River and an Usa.
    if (!matches.some(m => m.nameKind === 'main' || m.nameKind === 'alternate')) continue
    if (!called && !endsRiver(words, last) && !(left === 'the' && isOnWater(words, lookup, toponym))) {
      // "the Ohio and Missouri rose", "on the Nanay and the Amazon"; not "the Ohio and Missouri legislatures"
      const next = left === 'the' && keyAt(words, last + 1, last) === 'and' ? found[t + 1] : undefined
      if (
        next?.first !== last + (keyAt(words, last + 2, last) === 'the' ? 3 : 2) ||
        next.headed !== '' ||
        !endsRiver(words, next.last) ||
        riversOf(lookup, next).length === 0
      )
        continue
    }
    // "22 points for the Kings before he fell": a side is told so
    if (left === 'the' && key.endsWith('s') && ordinariness(key) > 0 && !isOfRiver(words, first, last)) continue
    const rivers = riversOf(lookup, toponym)
    if (rivers.length === 0 || matches.every(m => rivers.includes(m))) continue
    toponym.matches = rivers
    toponym.said = 'river'
  }
}

/** What there is on a river, and over it. */
const onWater = new Set(
  'boat boats ferry ferries bridge bridges barge barges canoe canoes raft rafts steamer steamers dam dams ford fords crossing crossings'.split(
    ' ',
  ),
)
const uponWords = new Set('on over across along down up of'.split(' '))
/** Behind these the land of the name is meant all the same: "boats off the Georgia coast". */
const ofLand = new Set('coast border frontier side shore government state line legislature army navy parliament delegation'.split(' '))
/** What a river has, and a country or a state lends to none. */
const ofWater = new Set('valley basin bridge bridges bottoms estuary floodplain levee levees headwaters'.split(' '))

/** "boats on the Niger no longer sail", "the Niger bridge", "the Tennessee valley": a land and its river have one name, and the words around speak of the river. */
function isOnWater(words: Words, lookup: Lookup, { first, last, matches }: Toponym): boolean {
  if (!matches.some(m => lookup.isLand(m.row) && m.nameKind === 'main') || words.paragraph[last + 1] !== words.paragraph[last]) return false
  const next = keyAt(words, last + 1, last)
  if (words.shape[last + 1] !== shapes.lower) return false
  if (ofWater.has(next)) return true
  return uponWords.has(keyAt(words, first - 2, first)) && onWater.has(keyAt(words, first - 3, first)) && !ofLand.has(next)
}

/** What rivers do, and inns and boards do not. */
const doneByRivers = new Set(
  'rose rises crested crests burst peaked overflowed flows flowed swelled froze fell falls recedes receded subsides subsided stood'.split(
    ' ',
  ),
)
const banks = new Set('bank banks mouth source waters headwaters tributary tributaries'.split(' '))

/** "along the Kings", "the Kings rose". */
function isOfRiver(words: Words, first: number, last: number): boolean {
  return alongRivers.has(keyAt(words, first - 2, first)) || doneByRivers.has(keyAt(words, last + 1, last))
}

/** "along the Omo", "the banks of the Inn", "herders on the Omo", "The Inn fell": a river that the gazetteer lists by its full name alone. */
export function riverFrom(words: Words, lookup: Lookup, first: number): Toponym | null {
  if (keyAt(words, first - 1, first) !== 'the' || words.shape[first] !== shapes.capital || !endsRiver(words, first)) return null
  const key = words.key[first]!
  const before = keyAt(words, first - 2, first)
  const surely =
    alongRivers.has(before) ||
    doneByRivers.has(keyAt(words, first + 1, first)) ||
    (before === 'of' && banks.has(keyAt(words, first - 3, first)))
  if (!surely && !((before === 'on' || before === 'by') && ordinariness(key) === 0)) return null
  const rivers = lookup.find(`${key} river`).filter(m => lookup.kind(m.row) === 'water')
  if (rivers.length === 0) return null
  const river = toponymOf(first, first, key, rivers)
  river.said = 'river'
  return river
}

function isRiver(lookup: Lookup, { said, matches }: Toponym): boolean {
  return said === 'river' || (matches.length > 0 && matches.every(m => lookup.kind(m.row) === 'water'))
}

function riversOf(lookup: Lookup, { key, matches }: Toponym): GazetteerMatch[] {
  const isWater = (m: GazetteerMatch): boolean => lookup.kind(m.row) === 'water'
  const known = matches.filter(isWater)
  return known.length > 0 ? known : lookup.find(`${key} river`).filter(isWater)
}

/** Whether nothing that would make an adjective of a name stands behind it. */
function endsRiver(words: Words, last: number): boolean {
  const next = words.tokens[last + 1]
  if (next === undefined || words.paragraph[last + 1] !== words.paragraph[last] || behindRivers.has(words.key[last + 1]!)) return true
  // "the Kansas, Missouri and Nebraska legislatures" is a list, and may have its noun at the end.
  return next.kind === 'mark' && '.,;:)!?'.includes(next.text) && !(next.text === ',' && isCapitalised(words, last + 2))
}

const seaHeads = new Set(['sea', 'gulf', 'ocean', 'bay'])
const regionHeads = new Set('state states province governorate region district county hills coast'.split(' '))

/** "the southern Red Sea": with an article, and no word for a region behind, a name that says sea is a sea’s, though a state has it too. */
export function readSea(words: Words, lookup: Lookup, toponym: Toponym): void {
  const { first, last, matches } = toponym
  if (matches.length < 2 || !seaHeads.has(words.key[last]!) || regionHeads.has(keyAt(words, last + 1, last))) return
  const before = keyAt(words, first - 1, first)
  if (before !== 'the' && !(directions.has(before) && keyAt(words, first - 2, first) === 'the')) return
  const seas = matches.filter(m => lookup.kind(m.row) === 'water')
  if (seas.length > 0) toponym.matches = seas
}

const borders = new Set(['border', 'borders', 'frontier', 'frontiers'])

/**
 * "the border with Niger", "the Niger border": a border is one with a country, where that has the name and lies by a country that the text names, though a state or
 * a town has it too. "Florida's border with Georgia" is a region's, and no text on the United States names what lies by the other Georgia.
 */
export function readBorder(words: Words, lookup: Lookup, toponym: Toponym, found: readonly Toponym[]): void {
  const { first, last, matches } = toponym
  const behind = borders.has(keyAt(words, last + 1, last))
  const at = behind ? first : keyAt(words, first - 1, first) === 'with' && borders.has(keyAt(words, first - 2, first)) ? first - 2 : -1
  if (at < 0 || matches.length < 2) return
  const countries = matches.filter(m => lookup.kind(m.row) === 'country')
  if (countries.length === 0 || countries.length === matches.length) return
  if (!behind && isOfRegion(words, lookup, at, found)) return
  const isBeside = (m: GazetteerMatch) => found.some(({ matches: [other] }) => other !== undefined && lookup.meets(m.row, other.row))
  if (countries.some(isBeside)) toponym.matches = countries
}

/** Whether a border is told of as a region's own: "Kaduna's border with". */
function isOfRegion(words: Words, lookup: Lookup, at: number, found: readonly Toponym[]): boolean {
  if (keyAt(words, at - 1, at) !== 's') return false
  const owner = found.find(({ last }) => last === at - 3)
  return owner !== undefined && lookup.kind(owner.matches[0]?.row ?? 0) !== 'country'
}
