import { areWithin } from '../../geometry/rough-km.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Senses, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { mostBefore } from './land-of-sentence.ts'
import { isOfWorld, mostForemost } from './of-world.ts'

/** A list of towns no farther apart than this, and farther than this from a country, hardly goes on with it. */
const [listKm, farKm] = [300, 1500]

const leastListed = 2

/** Who means a larger country says so in any list: "she lived in Akron, Canton and Germany". */
const mostOfLesser = 1e6

/** "by barge to Melut, Kodok and Tonga": names of small countries that stand in a list of towns of one neighbourhood, half a world away from it. */
export function lesserNamesakes(toponyms: readonly Toponym[], gazetteer: Gazetteer): Set<string> {
  const found = new Set<string>()
  for (let t = 0; t < toponyms.length; t++) {
    const { list, key, senses } = toponyms[t]!
    if (list === 0 || !isOfWorld(senses.matches, gazetteer)) continue
    const { row } = senses.matches[0]!
    if (gazetteer.kind(row) !== 'country' || gazetteer.population(row) > mostOfLesser) continue
    const beside: Toponym[] = []
    for (let o = Math.max(0, t - mostBefore); o < Math.min(toponyms.length, t + mostBefore); o++)
      if (o !== t && toponyms[o]!.list === list) beside.push(toponyms[o]!)
    if (beside.length >= leastListed && areNeighbours(beside, gazetteer) && isFar(senses, beside[0]!.senses)) found.add(key)
  }
  return found
}

/** Whether all are surely towns, and lie near the first of them. */
function areNeighbours(toponyms: readonly Toponym[], gazetteer: Gazetteer): boolean {
  const [first] = toponyms
  return toponyms.every(({ senses, chance }) => {
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted || chance * senses.bestChance < 0.5 || gazetteer.kind(row) !== 'settlement') return false
    const { longitudes, latitudes, best } = first!.senses
    return areWithin(listKm, senses.longitudes[senses.best]!, senses.latitudes[senses.best]!, longitudes[best]!, latitudes[best]!)
  })
}

/** Whether none of the places that come to mind by a name lies near the likeliest reading of another. */
function isFar({ rows, longitudes, latitudes }: Senses, other: Senses): boolean {
  for (let s = 0; s < Math.min(rows.length - 1, mostForemost); s++)
    if (areWithin(farKm, longitudes[s]!, latitudes[s]!, other.longitudes[other.best]!, other.latitudes[other.best]!)) return false
  return true
}
