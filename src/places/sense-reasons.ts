import { roughKm } from '../geometry/rough-km.ts'
import type { CityRound } from './evidence/city-round.ts'
import { documentRules } from './evidence/coherence.ts'
import { governmentAct } from './evidence/government.ts'
import type { Idiom } from './evidence/idiom.ts'
import { kindWord } from './evidence/kind-words.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Home } from './home.ts'
import type { NamedPlace, NamedPlaces } from './named-places.ts'
import type { Reason } from './place.ts'
import type { ReasonRule, reasonKinds } from './reason-words.ts'
import { leastWeight, Reasons } from './reasons.ts'
import { column, kindRules, mostSenses, type SenseRule, type Senses, senseRuleCount, unlisted } from './senses.ts'
import { sameName, type Toponym } from './toponym.ts'
import { canBeTold, type SensePair, type SenseScale } from './weigh-senses.ts'
import type { Words } from './words.ts'

/** A name in its setting: everything a reason may point at. */
export interface Setting {
  words: Words
  toponym: Toponym
  /** The names before and after it, in reading order. */
  previous: Toponym | undefined
  next: Toponym | undefined
  named: NamedPlaces
  home: Home
  idiom: Idiom
  round: CityRound | null
  gazetteer: Gazetteer
}

const most = 4
const mostOfLosers = 3

/** Rules that say one thing to a reader. */
const groups = {
  size: ['population', 'largest', 'share', 'first-listed', 'only-spot', 'county-of-the-isles'],
  kind: [...kindRules],
  form: ['main-name', 'abbreviation', 'adjective', 'respelled-of-main'],
  container: ['container-named-after', 'abbreviation-after-comma', 'container-not-after'],
  holds: ['holds-name-before'],
  'kind-word': ['kind-said', 'kind-not-said'],
  government: ['capital-acts'],
  elsewhere: ['same-sense-elsewhere'],
  country: ['country-named', 'country-share', 'holds-others', 'sister-regions', 'nothing-in-its-country'],
  region: ['region-named', 'region-share', 'district-named'],
  near: [
    'said-near',
    'near-others',
    'near-neighbour',
    'by-named-river',
    'by-river-beside',
    'within-30km',
    'within-100km',
    'within-300km',
    'nothing-within-1000km',
  ],
  alike: ['like-neighbour', 'joined-like', 'known-as-list'],
  seat: ['capital-has-the-name', 'heads-its-namesake', 'namesake-of-its-seat', 'spot-announced', 'dateline-town', 'dateline-capital'],
  outlet: ['outlet-country', 'outlet-place', 'outlet-region', 'outlet-home'],
  idiom: ['spoken-there'],
  round: ['out-of-round'],
} as const satisfies Record<string, readonly SenseRule[]>
export type Group = keyof typeof groups
const groupNames = Object.keys(groups) as Group[]
const groupCount = groupNames.length
const columns = groupNames.map(group => groups[group].map(rule => column[rule as SenseRule]))

/** Why this reading, and not the others of its name. */
export function reasonsForSense(setting: Setting, s: number, scale: SenseScale, sums: GroupSums): Reason[] {
  const { senses, key } = setting.toponym
  const reasons = new Reasons()
  if (senses.rows[s] === unlisted) {
    sayUnlisted(reasons, setting, s, scale)
    return reasons.heaviest(most)
  }
  // With nothing to choose between, its size is no reason; that it is alone is one.
  const only = listedOf(senses) === 1
  const alone = only || senses.evidence[s * senseRuleCount + column['only-spot']]! > 0
  for (let g = 0; g < groupNames.length; g++) {
    const group = groupNames[g]!
    const weight = against(senses, s, g, sums)
    if (alone && (group === 'size' || group === 'kind' || group === 'form')) {
      const { nameKind } = senses.matches[s]!
      if (nameKind === 'main' || nameKind === 'alternate')
        reasons.add(only ? 'only-of-name' : 'one-spot-of-name', { name: nameOf(setting, key) }, Math.abs(weight))
      else if (group === 'size') say(reasons, setting, s, 'form', 1)
      continue
    }
    if (Math.abs(weight) >= leastWeight) say(reasons, setting, s, group, weight)
  }
  return reasons.heaviest(most)
}

/** Why another reading lost to the one chosen, and what yet speaks for it. */
export function reasonsForLoser(setting: Setting, s: number, sums: GroupSums): Reason[] {
  const { senses } = setting.toponym
  const reasons = new Reasons()
  const chosen = senses.best
  if (senses.rows[s] === unlisted) {
    reasons.add('listed-fits', {}, -1)
    return reasons.heaviest(mostOfLosers)
  }
  for (let g = 0; g < groupNames.length; g++) {
    const weight = sums[s * groupCount + g]! - sums[chosen * groupCount + g]!
    if (Math.abs(weight) >= leastWeight) say(reasons, setting, s, groupNames[g]!, weight)
  }
  return reasons.heaviest(mostOfLosers)
}

function listedOf({ rows }: Senses): number {
  return rows[rows.length - 1] === unlisted ? rows.length - 1 : rows.length
}

const leastShare = 1e-3

/** What each group of rules says for each reading of a name: a row a reading, a column a group. */
export type GroupSums = Float64Array

/** One for all names, each in its turn: to make one for each would take longer than to fill it. */
const sums: GroupSums = new Float64Array((mostSenses + 1) * groupCount)

/** Worked out once for all reasons of a name, and good until it is for the next: each reading is held against each other. */
export function groupSums({ kinds, evidence }: Senses, scale: SenseScale): GroupSums {
  const scales = groupScales(scale)
  sums.fill(0, 0, kinds.length * groupCount)
  for (let s = 0; s < kinds.length; s++) {
    const at = s * senseRuleCount
    const of = s * groupCount
    const { singles, pairs } = scales[kinds[s]!]!
    for (let i = 0; i < singles.length; i++) {
      const { group, column, weight } = singles[i]!
      const value = evidence[at + column]!
      if (value !== 0) sums[of + group]! += weight * value
    }
    for (let i = 0; i < pairs.length; i++) {
      const { group, first, second, weight } = pairs[i]!
      const value = evidence[at + first]!
      if (value !== 0) sums[of + group]! += weight * value * evidence[at + second]!
    }
  }
  return sums
}

/** What can be told of readings of one kind and weighs, with the number of the group that it is told with. */
interface GroupScale {
  singles: { group: number; column: number; weight: number }[]
  pairs: (SensePair & { group: number })[]
}

const scalesOf = new WeakMap<SenseScale, GroupScale[]>()

/** By kind, as a `kindCode`. */
function groupScales(scale: SenseScale): readonly GroupScale[] {
  let made = scalesOf.get(scale)
  if (!made) {
    const pairs = scale.pairs.map(pair => ({ ...pair, group: groupOfPair(pair) })).filter(({ group }) => group >= 0)
    made = scale.ofKind.map((_, kind) => ({
      singles: columns
        .flatMap((ofGroup, group) => ofGroup.map(column => ({ group, column, weight: scale.weights[column]! })))
        .filter(({ column, weight }) => weight !== 0 && canBeTold(column, kind)),
      pairs: pairs.filter(({ first, second }) => canBeTold(first, kind) && canBeTold(second, kind)),
    }))
    scalesOf.set(scale, made)
  }
  return made
}

/** A town in a region that is named: what two rules say together is told with the one that the document gives. */
function groupOfPair({ first, second }: SensePair): number {
  const ofBoth = [second, first].sort((a, b) => Number(documentColumns.has(b)) - Number(documentColumns.has(a)))
  return ofBoth.map(rule => columns.findIndex(group => group.includes(rule))).find(group => group >= 0) ?? -1
}

const documentColumns: ReadonlySet<number> = new Set(documentRules.map(rule => column[rule]))

/** What a group of rules says for a reading, over what it says for the others, each counting as much as it is likely. */
function against(senses: Senses, s: number, group: number, sums: GroupSums): number {
  let own = 0
  let sum = 0
  let total = 0
  for (let o = 0; o < senses.rows.length; o++) {
    const value = sums[o * groupCount + group]!
    if (o === s) own = value
    else {
      const share = senses.chances[o]! + leastShare
      sum += share * value
      total += share
    }
  }
  return total > 0 ? own - sum / total : own
}

/** The words of a name as the text has them. */
export function nameOf({ words, toponym }: Pick<Setting, 'words' | 'toponym'>, fallback: string): string {
  const from = words.tokens[toponym.first]
  const to = words.tokens[toponym.last]
  if (!from || !to) return fallback
  return from === to ? from.text : words.text.slice(from.start, to.end).replace(/\s+/g, ' ')
}

/** Puts what a group of rules says of a reading into words that name what in the text it leans on; nothing when it leans on nothing. */
export function say(reasons: Reasons, setting: Setting, s: number, group: Group, weight: number): void {
  const { words, toponym, gazetteer, named } = setting
  const { senses } = toponym
  const row = senses.rows[s]!
  const put = (rule: ReasonRule, params: Record<string, string | number>): void => reasons.add(rule, params, weight)
  const value = (rule: SenseRule): number => senses.evidence[s * senseRuleCount + column[rule]]!
  switch (group) {
    case 'size':
      sayOfSize(reasons, setting, s, weight)
      return
    case 'kind': {
      const kind = kindRules[senses.kinds[s]!]
      if (kind) put('kind', { kind: kind satisfies keyof typeof reasonKinds })
      return
    }
    case 'form': {
      const nameKind = senses.matches[s]?.nameKind
      const name = nameOf(setting, toponym.key)
      if (nameKind === 'main') {
        put('usual-name', { name })
        return
      }
      const place = gazetteer.name(row)
      if (nameKind === 'abbreviation') put('abbreviation', { name, place })
      else if (nameKind === 'adjective') put('adjective', { name, place })
      else if (place !== name) put('lesser-name', { name, place })
      return
    }
    case 'container': {
      const outer = setting.next
      if (outer && value('container-named-after') > 0) put('region-follows', { place: nameOf({ words, toponym: outer }, outer.key) })
      else if (outer && value('container-not-after') > 0)
        put('another-region-follows', { place: nameOf({ words, toponym: outer }, outer.key) })
      return
    }
    case 'round':
      if (setting.round && value('out-of-round') > 0) put('namesake-at-home', { place: gazetteer.name(setting.round.row) })
      return
    case 'holds': {
      const inner = setting.previous
      if (inner && value('holds-name-before') > 0) put('holds-name-before', { place: nameOf({ words, toponym: inner }, inner.key) })
      return
    }
    case 'kind-word': {
      const word = kindWord(words, toponym, gazetteer)
      if (word) put(value('kind-said') > 0 ? 'kind-word' : 'other-kind-word', { word })
      return
    }
    case 'government': {
      const word = value('capital-acts') > 0 ? governmentAct(words, toponym) : ''
      if (word !== '' && weight > 0) put('government-acts', { word })
      return
    }
    case 'elsewhere': {
      const times = named.timesByKey.get(toponym.key) ?? 1
      if (times < 2) return
      if (weight > 0) put('same-elsewhere', { times })
      else if (s !== senses.best && senses.rows[senses.best] !== unlisted)
        put('other-elsewhere', { place: inFull(gazetteer, senses.rows[senses.best]!) })
      return
    }
    case 'country': {
      const code = gazetteer.country(row)
      if (code === null) return
      const inside = named.inCountry.get(code) ?? 0
      sayOfLand(reasons, setting, s, { rule: 'country-named', land: gazetteer.countryRow(code), inside }, weight)
      return
    }
    case 'region': {
      const region = gazetteer.feature(row) === 'ADM1' ? row : gazetteer.admin1(row)
      const district = gazetteer.admin2(row)
      const itsDistrict = district >= 0 && district !== row ? named.byRow.get(district) : undefined
      if (itsDistrict && weight > 0 && value('district-named') > value('region-named'))
        put('district-named', { place: gazetteer.name(district), times: itsDistrict.times })
      else if (region >= 0)
        sayOfLand(reasons, setting, s, { rule: 'region-named', land: region, inside: named.inRegion.get(region) ?? 0 }, weight)
      return
    }
    case 'near':
      sayOfNearness(reasons, setting, s, weight)
      return
    case 'alike': {
      const beside = [setting.previous, setting.next].find(other => other && isAlike(gazetteer, row, other))
      if (beside && weight > 0) put('like-neighbour', { place: nameOf({ words, toponym: beside }, beside.key) })
      return
    }
    case 'seat': {
      const head = value('heads-its-namesake') > 0
      if (!head && value('namesake-of-its-seat') === 0) return
      const place = gazetteer.name(head ? gazetteer.admin1(row) : row)
      if (head && weight > 0) put('seat-of-namesake', { place })
      else if (!head) put(weight > 0 ? 'called-after-seat' : 'not-called-region', { place })
      return
    }
    case 'idiom': {
      const land = gazetteer.country(row)
      const said = land === null ? undefined : setting.idiom.said.get(land)
      if (weight > 0 && said !== undefined) put('spoken-there', { words: said, place: gazetteer.name(countryOf(gazetteer, row)) })
      return
    }
    case 'outlet': {
      if (weight <= 0) return
      const town = value('outlet-place') > 0 || value('outlet-region') > 0 ? setting.home.toponym?.senses : undefined
      const home = town ? town.rows[town.best]! : countryOf(gazetteer, row)
      if (home >= 0) put('outlet-home', { place: town ? inFull(gazetteer, home) : gazetteer.name(home) })
    }
  }
}

/** Of the same kind, and named by a noun. */
function isAlike(gazetteer: Gazetteer, row: number, { senses }: Toponym): boolean {
  const other = senses.rows[senses.best]
  if (other === undefined || other === unlisted || other === row || senses.matches[senses.best]?.nameKind === 'adjective') return false
  return gazetteer.kind(row) === gazetteer.kind(other) && gazetteer.feature(row) === gazetteer.feature(other)
}

/** The row of the country of a place, or -1. */
function countryOf(gazetteer: Gazetteer, row: number): number {
  const code = gazetteer.country(row)
  return code === null ? -1 : gazetteer.countryRow(code)
}

/** "Georgia, United States" */
function inFull(gazetteer: Gazetteer, row: number): string {
  const country = countryOf(gazetteer, row)
  const outer = gazetteer.admin1(row) >= 0 && gazetteer.admin1(row) !== row ? gazetteer.admin1(row) : country
  return outer >= 0 && outer !== row ? `${gazetteer.name(row)}, ${gazetteer.name(outer)}` : gazetteer.name(row)
}

/** Of regions and countries the gazetteer knows only how many live in their towns, which is no figure to print. */
function isCounted(gazetteer: Gazetteer, row: number): boolean {
  return gazetteer.kind(row) === 'settlement' || gazetteer.kind(row) === 'district'
}

function sayOfSize(reasons: Reasons, { toponym, gazetteer }: Setting, s: number, weight: number): void {
  const { senses } = toponym
  const listed = listedOf(senses)
  const row = senses.rows[s]!
  const people = gazetteer.population(row)
  const best = senses.rows[senses.best]!
  // The place to be larger than: for a runner-up the one chosen, for the one chosen the largest other.
  let rival = best
  if (s === senses.best) {
    rival = unlisted
    for (let o = 0; o < listed; o++)
      if (o !== s && (rival === unlisted || gazetteer.population(senses.rows[o]!) > gazetteer.population(rival))) rival = senses.rows[o]!
  }
  if (rival === unlisted) return
  const others = gazetteer.population(rival)
  const counted = isCounted(gazetteer, row) && isCounted(gazetteer, rival)
  if (people < others && weight < 0) {
    if (counted) reasons.add('smaller-than-namesake', { people, other: others }, weight)
    else reasons.add('fewer-people', {}, weight)
  } else if (weight > 0 && s !== senses.best) {
    if (people > others && counted) reasons.add('larger-than-chosen', { people, other: others }, weight)
  } else if (weight > 0) {
    if (people > others && counted) reasons.add('largest-of-name', { count: listed, people, next: others }, weight)
    else if (people > others || s === 0) reasons.add('best-known-of-name', { count: listed }, weight)
  }
}

/** The country or region of a reading. */
interface Land {
  rule: 'country-named' | 'region-named'
  /** Its row, or -1. */
  land: number
  /** How many of the places named lie in it. */
  inside: number
}

/** "North Korea is named 13 times"; "5 of the 8 other places named are in Kentucky". */
function sayOfLand(
  reasons: Reasons,
  { named, toponym, gazetteer }: Setting,
  s: number,
  { rule, land, inside }: Land,
  weight: number,
): void {
  if (land < 0) return
  const row = toponym.senses.rows[s]!
  const own = named.byRow.has(row) ? 1 : 0
  const count = inside - own
  if (weight > 0) {
    const itself = land === row ? undefined : named.byRow.get(land)
    if (itself && !sameName(itself.key, toponym.key)) reasons.add(rule, { place: gazetteer.name(land), times: itself.times }, weight)
    else if (count > 0) reasons.add('places-inside', { place: gazetteer.name(land), count, of: named.byRow.size - own }, weight)
  } else if (weight < 0 && count === 0) reasons.add('country-not-named', { place: gazetteer.name(land) }, weight)
}

const besideTokens = 12

function sayOfNearness(reasons: Reasons, { named, toponym, previous, next, gazetteer }: Setting, s: number, weight: number): void {
  const { senses, key } = toponym
  const row = senses.rows[s]!
  const kind = gazetteer.kind(row)
  if (kind === 'country' || kind === 'continent' || kind === 'region') return
  const longitude = senses.longitudes[s]!
  const latitude = senses.latitudes[s]!
  let nearest: NamedPlace | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of named.spots) {
    if (other.row === row || sameName(other.key, key)) continue
    const km = roughKm(longitude, latitude, other.longitude, other.latitude)
    if (km < least) {
      least = km
      nearest = other
    }
  }
  if (!nearest) return
  const isNear = weight > 0 && least < 500
  if (!isNear && !(weight < 0 && least > 100)) return
  const beside = isNear && (isBeside(toponym, previous, nearest.row) || isBeside(toponym, next, nearest.row))
  const rule = beside ? 'place-beside' : isNear ? 'place-near' : 'places-far'
  reasons.add(rule, { place: gazetteer.name(nearest.row), km: tidy(least) }, weight)
}

/** Whether a name beside another one is read as the place of a row. */
function isBeside({ first, last }: Toponym, other: Toponym | undefined, row: number): boolean {
  if (!other || other.senses.rows[other.senses.best] !== row) return false
  return Math.min(Math.abs(first - other.last), Math.abs(other.first - last)) <= besideTokens
}

/** Distances as people say them: 17, 240, 7,700 km. */
function tidy(km: number): number {
  const step = km < 100 ? 1 : km < 1000 ? 10 : 100
  return Math.round(km / step) * step
}

function sayUnlisted(reasons: Reasons, setting: Setting, s: number, { weights }: SenseScale): void {
  const { toponym, gazetteer } = setting
  const { senses } = toponym
  const weigh = (...rules: SenseRule[]): number => {
    let sum = 0
    for (const rule of rules) sum += weights[column[rule]]! * senses.evidence[s * senseRuleCount + column[rule]]!
    return sum
  }
  reasons.add(
    'unlisted',
    { name: nameOf(setting, toponym.key) },
    Math.abs(weigh('unlisted', 'unlisted-renown', 'unlisted-listed-near')) + Math.abs(weigh('unlisted-namesakes')),
  )
  if (toponym.container >= 0)
    reasons.add('unlisted-in', { place: gazetteer.name(toponym.container) }, weigh('unlisted-in-container', 'container-named-after'))
  if (toponym.near >= 0 && toponym.near !== toponym.container)
    reasons.add('unlisted-near', { place: gazetteer.name(toponym.near) }, weigh('unlisted-support', 'unlisted-beside'))
}
