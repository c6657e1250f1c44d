import { areWithin } from '../geometry/rough-km.ts'
import { column, type SenseRule, type Senses, senseRuleCount, senseRules, unlisted } from './senses.ts'
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
  /** The columns that have a weight: before the document is asked a third has none. */
  used: Int32Array
}

const scales = new WeakMap<SenseWeights, SenseScale>()

export function senseScale(learned: SenseWeights): SenseScale {
  let made = scales.get(learned)
  if (!made) {
    const weights = Float64Array.from(senseRules, rule => learned[rule] ?? 0)
    const used = Int32Array.from(weights.keys()).filter(f => weights[f] !== 0)
    made = { weights, used, pairs: Object.entries(learned).flatMap(([rule, weight]) => pairOf(rule, weight)) }
    scales.set(learned, made)
  }
  return made
}

function pairOf(rules: string, weight: number): SensePair[] {
  const [first, second] = rules.split(' & ').map(rule => column[rule as SenseRule])
  return first === undefined || second === undefined ? [] : [{ first, second, weight }]
}

/** Sets how likely each reading is, from its evidence. */
export function weighSenses(senses: Senses, { weights, used, pairs }: SenseScale): void {
  const { rows, evidence, chances } = senses
  let highest = Number.NEGATIVE_INFINITY
  for (let s = 0; s < rows.length; s++) {
    let sum = 0
    const at = s * senseRuleCount
    for (let i = 0; i < used.length; i++) sum += evidence[at + used[i]!]! * weights[used[i]!]!
    for (let i = 0; i < pairs.length; i++) {
      const { first, second, weight } = pairs[i]!
      const value = evidence[at + first]!
      // Of most pairs not even the first is told.
      if (value !== 0) sum += value * evidence[at + second]! * weight
    }
    if (Number.isNaN(senses.latitudes[s]!)) sum = Number.NEGATIVE_INFINITY
    chances[s] = sum
    if (sum > highest) {
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
  for (let s = 0; s < rows.length; s++) total += chances[s] = Math.exp(chances[s]! - highest)
  for (let s = 0; s < rows.length; s++) chances[s]! /= total
  chooseSpot(senses)
}

const sameSpotKm = 60

/** Picks the spot with most chance, and there the likeliest reading: a city and its province must not split their votes. */
function chooseSpot(senses: Senses, without = -1): void {
  const { rows, chances, longitudes, latitudes } = senses
  let chosen = senses.best
  let most = 0
  for (let s = 0; s < rows.length; s++) {
    if (chances[s]! < 0.02 || s === without) continue
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

const spotAnnounced = column['spot-announced']
const datelineTown = column['dateline-town']
const metropolis = column.metropolis
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
  const { rows, chances, longitudes, latitudes, evidence } = senses
  const said = (s: number, rule: number): boolean => evidence[s * senseRuleCount + rule]! > 0.5
  if (rows[chosen] === unlisted || said(chosen, kindIsSaid)) return chosen
  const like = (s: number): number => evidence[s * senseRuleCount + likeNeighbour]!
  const holds = said(chosen, holdsNameBefore)
  const ofSeat = said(chosen, namesakeOfItsSeat)
  const announced = (s: number): boolean => said(s, spotAnnounced) || said(s, datelineTown)
  const headsIt = (s: number): boolean => {
    if (holds || like(chosen) - like(s) >= muchLiker) return false
    const isPair = senses.namesake[chosen] === s
    if (said(s, column.country)) return isPair
    if (said(s, column.capital)) return isPair || announced(s)
    return ofSeat && announced(s) && (isPair || said(s, metropolis))
  }
  let best = chosen
  for (let s = 0; s < rows.length; s++) {
    if (rows[s] === unlisted || rank(evidence, s) <= rank(evidence, best)) continue
    // A country is meant before its region of the same name, however unlikely the numbers make it.
    if (chances[s]! < (said(s, column.country) ? 0.02 : 0.1) * chances[chosen]!) continue
    if (headsIt(s) || areWithin(sameSpotKm, longitudes[s]!, latitudes[s]!, longitudes[chosen]!, latitudes[chosen]!)) best = s
  }
  return best
}

function rank(evidence: Float64Array, s: number): number {
  const at = s * senseRuleCount
  if (evidence[at + column.country]) return 3
  const town = evidence[at + column.capital] || evidence[at + column.seat] || evidence[at + metropolis] || evidence[at + column.settlement]
  return town && evidence[at + column['main-name']] ? 2 : evidence[at + column['main-name']] ? 1 : 0
}
