import { areWithin } from '../geometry/rough-km.ts'
import {
  column,
  kindCode,
  kindRules,
  noKind,
  type OwnSums,
  type SenseRule,
  type Senses,
  senseRuleCount,
  senseRules,
  unlisted,
} from './senses.ts'
import type { SenseWeights } from './weights.ts'

/** What two rules say together, beyond what each says alone; the values are multiplied. */
export interface SensePair {
  first: number
  second: number
  weight: number
}

/** The weights made ready, once. */
export interface SenseScale {
  /** By column of the evidence. */
  weights: Float64Array
  pairs: readonly SensePair[]
  /** What of them weighs with readings of a kind, by `kindCode`. */
  ofKind: readonly KindScale[]
}

/** The rules that can be told of readings of one kind and have a weight, in the order of all rules. */
interface KindScale {
  columns: Int32Array
  /** How many of the columns, the first, hold what is known before the document is asked. */
  own: number
  weights: Float64Array
  pairs: readonly PairRun[]
}

/** Pairs that follow on each other and have a rule in common: where that is not told, none of them says anything. */
interface PairRun {
  common: number
  others: number[]
  weights: number[]
}

const scales = new WeakMap<SenseWeights, SenseScale>()

export function senseScale(learned: SenseWeights): SenseScale {
  let made = scales.get(learned)
  if (!made) {
    const weights = Float64Array.from(senseRules, rule => learned[rule] ?? 0)
    const pairs = Object.entries(learned).flatMap(([rule, weight]) => pairOf(rule, weight))
    made = { weights, pairs, ofKind: [...kindRules.keys(), noKind].map(kind => kindScale(kind, weights, pairs)) }
    scales.set(learned, made)
  }
  return made
}

/** Before this column nothing depends on the document. */
export const ofDocument = column['same-sense-elsewhere']

function kindScale(kind: number, weights: Float64Array, pairs: readonly SensePair[]): KindScale {
  const columns = Int32Array.from(weights.keys()).filter(c => weights[c] !== 0 && canBeTold(c, kind))
  return {
    columns,
    own: columns.filter(c => c < ofDocument).length,
    weights: Float64Array.from(columns, c => weights[c]!),
    pairs: runsOf(pairs.filter(({ first, second }) => canBeTold(first, kind) && canBeTold(second, kind))),
  }
}

/** What is told of listed places alone: how they stand in the gazetteer, and how they lie to the others of a document. */
const ofListed: ReadonlySet<SenseRule> = new Set([
  ...(['population', 'largest', 'share', 'first-listed', 'only-spot', 'main-name', 'abbreviation', 'adjective'] as const),
  ...(['respelled-of-main', 'joined-like', 'by-named-river', 'by-river-beside'] as const),
  ...(['county-of-the-isles', 'heads-its-namesake', 'namesake-of-its-seat', 'part-of-longer-name', 'transliterated'] as const),
  ...(['country-named', 'region-named', 'district-named', 'country-share', 'region-share', 'holds-others', 'near-others'] as const),
  ...(['within-30km', 'within-100km', 'within-300km', 'nothing-within-1000km', 'nothing-in-its-country'] as const),
  ...(['little-in-its-country', 'capital-alone', 'capital-has-the-name', 'said-near', 'known-as-list', 'like-neighbour'] as const),
  ...(['outlet-country', 'outlet-place', 'outlet-region', 'outlet-home', 'out-of-round'] as const),
])

/** Whether evidence of a column can be told of a reading of a kind: no village is a country, and of no listed place it is said where it would lie unlisted. */
export function canBeTold(c: number, kind: number): boolean {
  const rule = senseRules[c]!
  const itsKind = (kindRules as readonly SenseRule[]).indexOf(rule)
  if (itsKind >= 0) return itsKind === kind
  return kind === noKind ? !ofListed.has(rule) : !rule.startsWith('unlisted')
}

function runsOf(pairs: readonly SensePair[]): PairRun[] {
  const runs: PairRun[] = []
  for (const { first, second, weight } of pairs) {
    const run = runs.at(-1)
    // A run of one pair may yet go on by either of its rules.
    if (run && run.others.length === 1 && run.common !== first && run.common !== second && [first, second].includes(run.others[0]!))
      [run.common, run.others[0]] = [run.others[0]!, run.common]
    if (run && (run.common === first || run.common === second)) {
      run.others.push(run.common === first ? second : first)
      run.weights.push(weight)
    } else runs.push({ common: first, others: [second], weights: [weight] })
  }
  return runs
}

function pairOf(rules: string, weight: number): SensePair[] {
  const [first, second] = rules.split(' & ').map(rule => column[rule as SenseRule])
  return first === undefined || second === undefined ? [] : [{ first, second, weight }]
}

/** What is known of each reading before the document is asked: the same in each of its passes, and for all mentions of a name whose words say nothing. */
export function ownSums(senses: Senses, scale: SenseScale): OwnSums {
  const { like, told, own } = senses
  if (own?.by === scale) return own
  const sums = like && !like.told && !told ? ownSums(like, scale) : { by: scale, sums: addOwn(senses, scale) }
  senses.own = sums
  return sums
}

function addOwn({ kinds, evidence }: Senses, { ofKind }: SenseScale): number[] {
  const sums: number[] = []
  for (let s = 0; s < kinds.length; s++) {
    const scale = ofKind[kinds[s]!]!
    sums.push(addColumns(evidence, s * senseRuleCount, scale, 0, scale.own, 0))
  }
  return sums
}

const unlistedNowhere = column['unlisted-nowhere']

/** Sets how likely each reading is, from its evidence; of what does not depend on the document the sums may be known. */
export function weighSenses(senses: Senses, { ofKind }: SenseScale, own?: OwnSums): void {
  const { kinds, evidence, chances, latitudes } = senses
  let highest = Number.NEGATIVE_INFINITY
  for (let s = 0; s < kinds.length; s++) {
    const nowhere = Number.isNaN(latitudes[s]!)
    const at = s * senseRuleCount
    const sum =
      nowhere && evidence[at + unlistedNowhere] === 0 ? Number.NEGATIVE_INFINITY : weightOf(evidence, at, ofKind[kinds[s]!]!, own?.sums[s])
    chances[s] = sum
    // What nobody lists and nothing places may be the one meant, but cannot be told.
    if (sum > highest && !nowhere) {
      highest = sum
      senses.best = s
    }
  }
  if (highest === Number.NEGATIVE_INFINITY) {
    chances.fill(0)
    senses.bestChance = 0
    return
  }
  let total = 0
  for (let s = 0; s < kinds.length; s++) total += chances[s] = Math.exp(chances[s]! - highest)
  for (let s = 0; s < kinds.length; s++) chances[s]! /= total
  chooseSpot(senses)
}

/** What speaks for the reading whose evidence stands at `at`, of which the first columns may be added up by now. */
function weightOf(evidence: Float64Array, at: number, scale: KindScale, own: number | undefined): number {
  const { columns, pairs } = scale
  let sum =
    own === undefined
      ? addColumns(evidence, at, scale, 0, columns.length, 0)
      : addColumns(evidence, at, scale, scale.own, columns.length, own)
  for (let i = 0; i < pairs.length; i++) {
    const run = pairs[i]!
    const common = evidence[at + run.common]!
    if (common === 0) continue
    for (let j = 0; j < run.others.length; j++) sum += common * evidence[at + run.others[j]!]! * run.weights[j]!
  }
  return sum
}

/** Adds what some of the columns say to a sum. Of seven rules that can be told of a reading six are not. */
function addColumns(evidence: Float64Array, at: number, { columns, weights }: KindScale, from: number, to: number, sum: number): number {
  for (let i = from; i < to; i++) {
    const value = evidence[at + columns[i]!]!
    if (value !== 0) sum += value * weights[i]!
  }
  return sum
}

const sameSpotKm = 60

/** Picks the spot with most chance, and there the likeliest reading: a city and its province must not split their votes. */
function chooseSpot(senses: Senses, without = -1): void {
  const { rows, chances, longitudes, latitudes } = senses
  let chosen = senses.best
  let most = 0
  for (let s = 0; s < rows.length; s++) {
    if (chances[s]! < 0.02 || s === without || Number.isNaN(latitudes[s]!)) continue
    let together = 0
    for (let o = 0; o < rows.length; o++)
      if (
        o === s ||
        (chances[o]! > 1e-3 &&
          (senses.namesake[s] === o || areWithin(sameSpotKm, longitudes[s]!, latitudes[s]!, longitudes[o]!, latitudes[o]!)))
      )
        together += chances[o]!
    if (together > most + 1e-9 || (together > most - 1e-9 && chances[s]! > chances[chosen]!)) {
      most = Math.max(most, together)
      chosen = s
    }
  }
  senses.best = plainest(senses, chosen)
  senses.bestChance = most
}

/**
 * A place that no gazetteer has is told at the spot it was put, and lies there only so likely (`located`): where a listed reading is likelier
 * than that, it is the one to tell. "The treaty was signed in Versailles" in a text about Sarajevo and Moscow: some Versailles that nobody
 * lists, 41 %, but by Sarajevo only 24; the one in France 26.
 */
export function preferListed(senses: Senses, located: number): void {
  const { rows, best, bestChance } = senses
  if (rows[best] !== unlisted) return
  chooseSpot(senses, best)
  if (rows[senses.best] !== unlisted && senses.bestChance > bestChance * located) return
  senses.best = best
  senses.bestChance = bestChance
}

const { country, capital, seat, metropolis, settlement } = kindCode
const mainName = column['main-name']
const spotAnnounced = column['spot-announced']
const datelineTown = column['dateline-town']
const namesakeOfItsSeat = column['namesake-of-its-seat']
/** Beside Oregon in a list, Washington is the state. */
const muchLiker = 0.3
const likeNeighbour = column['like-neighbour']
const kindIsSaid = column['kind-said']
const holdsNameBefore = column['holds-name-before']

/**
 * At one spot the plainest reading is shown: "Moscow" is the city unless the words say region; "Monaco" is the country. So of a city and
 * the region called after it, however wide, in a dateline or behind a word for spots: "in New York" is the city; "Buffalo, New York" has the
 * state. A capital comes before its region wherever it is named.
 */
function plainest(senses: Senses, chosen: number): number {
  const { rows, chances, longitudes, latitudes } = senses
  if (rows[chosen] === unlisted || said(senses, chosen, kindIsSaid)) return chosen
  let best = chosen
  for (let s = 0; s < rows.length; s++) {
    // A country is meant before its region of the same name, however unlikely the numbers make it.
    if (s === chosen || chances[s]! < leastOf(senses, s, chosen) * chances[chosen]!) continue
    if (rank(senses, s) <= rank(senses, best)) continue
    if (heads(senses, s, chosen) || areWithin(sameSpotKm, longitudes[s]!, latitudes[s]!, longitudes[chosen]!, latitudes[chosen]!)) best = s
  }
  return best
}

/** Whoever tells of towns near Toluca and says "Mexico" means the country nevertheless. */
function leastOf({ kinds, namesake }: Senses, s: number, chosen: number): number {
  if (kinds[s] !== country) return 0.1
  return namesake[chosen] === s ? 0.001 : 0.02
}

function said({ evidence }: Senses, s: number, rule: number): boolean {
  return evidence[s * senseRuleCount + rule]! > 0.5
}

/** Whether a city or a country is meant where its name is read as the region called after it. */
function heads(senses: Senses, s: number, region: number): boolean {
  const { kinds, evidence, namesake } = senses
  const like = (r: number): number => evidence[r * senseRuleCount + likeNeighbour]!
  if (said(senses, region, holdsNameBefore) || like(region) - like(s) >= muchLiker) return false
  const isPair = namesake[region] === s
  if (kinds[s] === country) return isPair
  const announced = said(senses, s, spotAnnounced) || said(senses, s, datelineTown)
  if (kinds[s] === capital) return isPair || announced
  return said(senses, region, namesakeOfItsSeat) && announced && (isPair || kinds[s] === metropolis)
}

/** How plain a reading is: a country before a town, a town before all else that is called so first of all. */
function rank({ kinds, evidence }: Senses, s: number): number {
  const kind = kinds[s]!
  if (kind === country) return 3
  if (evidence[s * senseRuleCount + mainName] === 0) return 0
  return kind === capital || kind === seat || kind === metropolis || kind === settlement ? 2 : 1
}
