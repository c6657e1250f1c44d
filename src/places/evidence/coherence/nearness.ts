import { roughKm } from '../../../geometry/rough-km.ts'
import { kindCode, unlisted } from '../../senses.ts'
import type { Others } from './anchors.ts'
import { shared } from './columns.ts'
import type { Reading } from './reading.ts'

/** Notes at `at` how near a reading lies to the others that are no wider than a town. */
export function noteNearness(put: Float64Array, at: number, { row, kind, longitude, latitude }: Reading, { spots, total }: Others): void {
  const isCountry = kind === kindCode.country
  let close = 0
  let within30 = 0
  let within100 = 0
  let within300 = 0
  let within1000 = 0
  if (!isCountry) {
    const south = latitude - farDegrees
    const north = latitude + farDegrees
    const reach = farLongitudes(latitude)
    for (let a = 0; a < spots.length; a++) {
      const spot = spots[a]!
      if (spot.latitude < south || spot.latitude > north || liesBeyond(reach, longitude - spot.longitude)) continue
      const km = roughKm(longitude, latitude, spot.longitude, spot.latitude)
      if (km >= 1000) continue
      if (isByOtherName(spot, row, km)) continue
      const { weight } = spot
      close += weight * Math.exp(-km / 100)
      if (weight > within1000) within1000 = weight
      if (km < 300 && weight > within300) within300 = weight
      if (km < 100 && weight > within100) within100 = weight
      if (km < 30 && weight > within30) within30 = weight
    }
  }
  put[at + shared.nearOthers] = close > 0 ? 1 - Math.exp(-close) : 0
  put[at + shared.within30km] = Math.sqrt(within30)
  put[at + shared.within100km] = Math.sqrt(within100)
  put[at + shared.within300km] = Math.sqrt(within300)
  put[at + shared.nothingWithin1000km] = within1000 < 0.2 && total > 1 && !isCountry ? 1 : 0
}

/** Nine degrees are a thousand kilometres: what lies farther off needs no cosine. */
export const farDegrees = 9

/** Nor do twice as many degrees of longitude where those are half as long or longer: up to 60°, and what is not too far off to the north lies below that. */
const farLongitudes = (latitude: number): number => (Math.abs(latitude) <= 60 - farDegrees / 2 ? 2 * farDegrees : 360)

/** Whether two meridians lie farther apart, either way round the earth. */
function liesBeyond(reach: number, degrees: number): boolean {
  return degrees > 0 ? degrees > reach && degrees < 360 - reach : degrees < -reach && degrees > reach - 360
}

/** Whoever names Ilha de Moçambique does not mean the town on it by "Mozambique": what could be meant by the other name is not told by this one. */
export function isByOtherName(other: { row: number; readings: Int32Array }, row: number, km: number): boolean {
  return km < 5 && other.row !== row && row !== unlisted && other.readings.includes(row)
}
