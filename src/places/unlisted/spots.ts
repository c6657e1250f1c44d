import { areWithin } from '../../geometry/rough-km.ts'
import { isBehindAge, isHomeOf } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { keyAt, type Words } from '../words.ts'

/** A spot the document surely speaks of, small enough that "near it" means something. */
interface Spot {
  row: number
  longitude: number
  latitude: number
  /** How sure, and how much of the rest lies around it. */
  support: number
  chance: number
  admin1: number
  country: string | null
  /** Tokens at which it is named. */
  at: number[]
  /** Whether it is named only as where somebody comes from. */
  home: boolean
}

const mostSpots = 24
const aroundKm = 100

export function spotsOf(toponyms: readonly Toponym[], words: Words, gazetteer: Gazetteer): Spot[] {
  const byRow = new Map<number, Spot>()
  for (const toponym of toponyms) {
    const { senses } = toponym
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted) continue
    const chance = toponym.chance * senses.bestChance
    if (chance < 0.3) continue
    const known = byRow.get(row)
    if (known) {
      known.at.push(toponym.first)
      known.home &&= isHome(words, toponym)
      if (chance > known.chance) known.chance = chance
      continue
    }
    const kind = gazetteer.kind(row)
    const feature = gazetteer.feature(row)
    if (!(kind === 'settlement' || kind === 'district' || kind === 'facility' || kind === 'island' || feature === 'ADM2')) continue
    byRow.set(row, {
      row,
      longitude: senses.longitudes[senses.best]!,
      latitude: senses.latitudes[senses.best]!,
      support: 0,
      chance,
      admin1: gazetteer.admin1(row),
      country: gazetteer.country(row),
      at: [toponym.first],
      home: isHome(words, toponym),
    })
  }
  const spots = [...byRow.values()].sort((a, b) => b.chance - a.chance || a.row - b.row).slice(0, mostSpots)
  let total = 0
  for (const spot of spots) total += spot.chance * Math.min(3, spot.at.length)
  for (const spot of spots) {
    for (const other of spots)
      if (areWithin(aroundKm, spot.longitude, spot.latitude, other.longitude, other.latitude))
        spot.support += other.chance * Math.min(3, other.at.length)
    // One place alone shows no neighbourhood: "Oxford and Pune" says nothing of an Oxford by Pune.
    spot.support /= total + 1
  }
  return spots
}

/** "a Kempsey man", "a woman from Kempsey", "Ann Reid, 81, of Kempsey". */
function isHome(words: Words, { first, last }: Toponym): boolean {
  const left = keyAt(words, first - 1, first)
  return left === 'from' || (left === 'of' && isBehindAge(words, first)) || isHomeOf(words, first, last)
}

/** The spot of a container, if there is one, that most of the others lie around and that is named near a token. */
export function spotAround(
  spots: readonly Spot[],
  first: number,
  container: number,
  sentence: Uint16Array,
  gazetteer: Gazetteer,
): Spot | null {
  const country = container >= 0 && gazetteer.kind(container) === 'country' ? gazetteer.country(container) : undefined
  let best: Spot | null = null
  let most = 0
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i]!
    // However near it is named.
    if (spot.support + 2 * spot.chance <= most) continue
    if (container >= 0 && spot.admin1 !== container && spot.country !== country) continue
    const score = spot.support + 2 * besideOf(spot, first, sentence)
    if (score > most) {
      most = score
      best = spot
    }
  }
  return best
}

/** How surely a spot is named, the nearer the token the more; minus infinity where it is named nowhere but there. */
export function besideOf({ at, chance, home }: Spot, first: number, sentence: Uint16Array): number {
  const named = nearest(at, first)
  if (named < 0) return Number.NEGATIVE_INFINITY
  return (
    ((home ? homeCounts * chance : chance) / (1 + Math.abs(first - named) / 20)) *
    (sentence[named] === sentence[first] ? 1 : elsewhereCounts)
  )
}

/** What nearness in the words still counts across the end of a sentence. */
const elsewhereCounts = 0.5

/** "The body of a Kempsey man was found at Fernmount": by the town somebody comes from lies less of what befell him. */
const homeCounts = 0.3

/** The nearest of `sorted` that is not `to` itself, the one before where two are as near; -1 when there is none. */
function nearest(sorted: readonly number[], to: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < to) low = middle + 1
    else high = middle
  }
  const next = low < sorted.length && sorted[low] === to ? low + 1 : low
  const behind = next < sorted.length ? sorted[next]! : -1
  // Never asked of -1: an array looks that up as a name.
  if (low === 0) return behind
  const before = sorted[low - 1]!
  return behind < 0 || to - before <= behind - to ? before : behind
}
