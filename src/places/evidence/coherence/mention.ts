import { roughKm } from '../../../geometry/rough-km.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { column, isTown, kindCode, type Senses, senseRuleCount, unlisted } from '../../senses.ts'
import type { Toponym } from '../../toponym.ts'
import type { ChancesByRow } from './chances.ts'
import { shared } from './columns.ts'
import { besideThem, joinedTo, likeThem, type Neighbour } from './neighbours.ts'
import { firstLevel } from './reading.ts'

/** Notes what the words around this mention, and the other mentions of its name, say of each reading. */
export function noteMention(
  toponym: Toponym,
  neighbours: readonly Neighbour[],
  others: ChancesByRow | undefined,
  gazetteer: Gazetteer,
): void {
  const { senses, chance } = toponym
  const { rows, kinds, chances, longitudes, latitudes, evidence } = senses
  const inList = neighbours.some(neighbour => neighbour.inList)
  const byRiver = neighbours.some(({ row, tokens }) => tokens <= riverTokens && row !== unlisted && gazetteer.feature(row) === 'STM')
  const isJoined = inList && neighbours.some(neighbour => neighbour.joined)
  for (let s = 0; s < rows.length; s++) {
    const at = s * senseRuleCount
    const own = chance * chances[s]!
    const surest = others?.get(rows[s]!) ?? none
    // "In Kent, Ohio; in Kent, England": the one says nothing of the other.
    evidence[at + sameSenseElsewhere] = evidence[at + containerNotAfter]! > 0 ? 0 : own >= surest[0] ? surest[1] : surest[0]
    evidence[at + nearNeighbour] = besideThem(neighbours, rows[s]!, longitudes[s]!, latitudes[s]!)
    evidence[at + byRiverBeside] = byRiver ? evidence[at + shared.byNamedRiver]! : 0
    const like = inList ? likeThem(neighbours, rows[s]!, gazetteer) : 0
    evidence[at + likeNeighbour] = like
    evidence[at + joinedLike] =
      isJoined && like > 0 && (kinds[s] === firstLevel || kinds[s] === kindCode.country) ? joinedTo(neighbours, rows[s]!, gazetteer) : 0
    evidence[at + capitalHasTheName] = kinds[s] === firstLevel && like < 0.3 && isOvershadowed(senses, s, gazetteer) ? 1 : 0
    // The unlisted reading was put there.
    evidence[at + saidNear] =
      toponym.nearTo === null || rows[s] === unlisted ? 0 : asFarAsSaid(toponym, longitudes[s]!, latitudes[s]!, kinds[s]!)
  }
}

/** Columns of what differs from mention to mention. */
const sameSenseElsewhere = column['same-sense-elsewhere']

const nearNeighbour = column['near-neighbour']
const byRiverBeside = column['by-river-beside']
const likeNeighbour = column['like-neighbour']
const joinedLike = column['joined-like']
const capitalHasTheName = column['capital-has-the-name']
const saidNear = column['said-near']
const containerNotAfter = column['container-not-after']
const none: [number, number] = [0, 0]
/** "The Ohio stood at 54 feet at Cairo": a river named this near is the one that the town lies by. */
const riverTokens = 12

/** Whether a state has a name that is sooner the capital's: of Washington, where nothing else of that state is named, the capital far away is meant. */
function isOvershadowed({ rows, evidence }: Senses, s: number, gazetteer: Gazetteer): boolean {
  const at = s * senseRuleCount
  if (evidence[at + column['holds-name-before']] || evidence[at + shared.holdsOthers]! > 0.05) return false
  const country = gazetteer.country(rows[s]!)
  for (let o = 0; o < rows.length; o++)
    if (evidence[o * senseRuleCount + column.capital] && gazetteer.country(rows[o]!) === country)
      return !evidence[o * senseRuleCount + column['heads-its-namesake']]
  return false
}

/** "Greensboro, west of Tallahassee", "Hawija, 50 km southwest of Kirkuk": how well a reading fits what is said of where it lies. */
function asFarAsSaid({ nearTo, nearKm }: Toponym, longitude: number, latitude: number, kind: number): number {
  if (!nearTo || nearTo.senses.rows.length === 0) return 0
  const { best, bestChance, longitudes, latitudes } = nearTo.senses
  const km = roughKm(longitude, latitude, longitudes[best]!, latitudes[best]!)
  // Without a number, what is "near" or "west of" a town lies within a hundred kilometres of it.
  const off = nearKm > 0 ? Math.abs(km - nearKm) : km
  if (off > worldAway && isTown(kind)) return -1.5 * nearTo.chance * bestChance
  return off < 500 ? nearTo.chance * bestChance * Math.exp(-off / (nearKm > 0 ? 50 + nearKm / 3 : 100)) : 0
}

/** Said to lie north of Melbourne, Mangalore is no town of India. */
const worldAway = 1500
