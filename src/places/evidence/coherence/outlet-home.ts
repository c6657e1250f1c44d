import { roughKm } from '../../../geometry/rough-km.ts'
import type { Gazetteer } from '../../gazetteer.ts'
import type { Home } from '../../home.ts'
import { kindCode, unlisted } from '../../senses.ts'
import { leastAnchor } from './anchors.ts'
import { shared } from './columns.ts'
import { firstLevel, type Reading } from './reading.ts'

/** Notes at `at` how a reading lies to where the outlet is at home. */
export function noteOutlet(put: Float64Array, at: number, reading: Reading, { country, toponym }: Home, gazetteer: Gazetteer): void {
  put[at + shared.outletCountry] = reading.country !== null && reading.country === country ? 1 : 0
  let itself = 0
  let beside = 0
  let sameRegion = 0
  if (toponym && reading.kind !== kindCode.country) {
    const { rows, chances, longitudes, latitudes } = toponym.senses
    for (let h = 0; h < rows.length; h++) {
      const chance = chances[h]!
      if (chance < leastAnchor || rows[h] === unlisted) continue
      if (rows[h] === reading.row) itself = chance
      if (reading.admin1 >= 0 && gazetteer.admin1(rows[h]!) === reading.admin1) sameRegion = Math.max(sameRegion, chance)
      if (reading.kind !== firstLevel && roughKm(reading.longitude, reading.latitude, longitudes[h]!, latitudes[h]!) < beatKm)
        beside = Math.max(beside, chance)
    }
  }
  put[at + shared.outletPlace] = Math.sqrt(beside)
  put[at + shared.outletRegion] = Math.sqrt(sameRegion)
  // A town that is named in the paper's own town is seldom another of its name.
  put[at + shared.outletHome] = itself
}

/** How near the paper's own town is a place of its beat, in km. */
const beatKm = 120
