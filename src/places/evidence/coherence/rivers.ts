import { type BoxedLine, boxedLines, isNearLines } from '../../../geometry/near-lines.ts'
import { areWithin } from '../../../geometry/rough-km.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import { isTown, kindCode, type Senses, senseRuleCount, unlisted } from '../../senses.ts'
import type { Toponym } from '../../toponym.ts'
import { shared } from './columns.ts'
import { firstLevel, type Reading } from './reading.ts'

/** A river that a text names, as it is drawn. */
export interface NamedRiver {
  /** How surely it is named. */
  weight: number
  lines: readonly BoxedLine[]
}

/** Rivers are drawn for maps of the world: so far may a town on one lie from its line. */
const besideKm = 15

/** Rivers that are surely meant as such, by their words: what lies by them is seldom named along with them by chance. */
export function riversNamed(toponyms: readonly Toponym[], gazetteer: Gazetteer): NamedRiver[] {
  const byRow = new Map<number, NamedRiver>()
  for (const { senses, chance } of toponyms) {
    // London lies on the Thames, and so does London, Ontario.
    if (!isOneRiver(senses, gazetteer)) continue
    for (let s = 0; s < senses.rows.length; s++) {
      const row = senses.rows[s]!
      const weight = chance * senses.chances[s]!
      if (row === unlisted || weight < leastRiver || gazetteer.feature(row) !== 'STM') continue
      const known = byRow.get(row)
      if (known) known.weight = Math.max(known.weight, weight)
      else {
        const lines = linesOf(row, gazetteer)
        if (lines.length > 0) byRow.set(row, { weight, lines })
      }
    }
  }
  return [...byRow.values()]
}

const leastRiver = 0.3

function isOneRiver({ rows }: Senses, gazetteer: Gazetteer): boolean {
  let rivers = 0
  for (let s = 0; s < rows.length; s++) if (rows[s] !== unlisted && gazetteer.feature(rows[s]!) === 'STM') rivers++
  return rivers === 1
}

const drawn = new WeakMap<Gazetteer, Map<number, BoxedLine[]>>()

function linesOf(row: number, gazetteer: Gazetteer): BoxedLine[] {
  let known = drawn.get(gazetteer)
  if (!known) {
    known = new Map()
    drawn.set(gazetteer, known)
  }
  let lines = known.get(row)
  if (!lines) {
    const { geometry } = gazetteer.place(row)
    lines = geometry?.type === 'MultiLineString' ? boxedLines(geometry.coordinates) : []
    known.set(row, lines)
  }
  return lines
}

/** How surely a text names a river that a town lies by: "the Ohio stood at 54 feet at Cairo". */
export function besideRiver({ kind, longitude, latitude }: Reading, rivers: readonly NamedRiver[]): number {
  if (!isTown(kind)) return 0
  let most = 0
  for (let r = 0; r < rivers.length; r++) {
    const { weight, lines } = rivers[r]!
    if (weight > most && isNearLines(besideKm, longitude, latitude, lines)) most = weight
  }
  return most
}

/** "The left bank of the Dnipro in Kherson region": that the town lies by the river tells it from namesakes, and not from the region that is called after it. */
export function noteRegionsOfTowns({ rows, kinds, longitudes, latitudes, evidence }: Senses, gazetteer: Gazetteer): void {
  for (let s = 0; s < rows.length; s++) {
    const by = evidence[s * senseRuleCount + shared.byNamedRiver]!
    if (by === 0 || !isTown(kinds[s]!)) continue
    for (let r = 0; r < rows.length; r++) {
      if (rows[r] === unlisted || !isRegion(kinds[r]!)) continue
      const holds = gazetteer.admin1(rows[s]!) === rows[r]
      if (!holds && !areWithin(besideTownKm, longitudes[r]!, latitudes[r]!, longitudes[s]!, latitudes[s]!)) continue
      const at = r * senseRuleCount + shared.byNamedRiver
      evidence[at] = Math.max(evidence[at]!, by)
    }
  }
}

const isRegion = (kind: number): boolean => kind === firstLevel || kind === kindCode['second-level']
/** A county's point is mostly not far from the town it is called after. */
const besideTownKm = 60
