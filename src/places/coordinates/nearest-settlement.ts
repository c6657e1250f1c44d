import type { LngLat } from '../../geometry/lng-lat.ts'
import { areWithin, roughKm, roughKmPerDegree } from '../../geometry/rough-km.ts'
import type { Gazetteer } from '../gazetteer.ts'

/** Settlements by bands of a degree of latitude, from south to north: those of band `b` stand from `starts[b]` to `starts[b + 1]`. */
interface Bands {
  rows: Int32Array
  starts: Int32Array
}

const bandsOf = new WeakMap<Gazetteer, Bands>()
const bands = 181
const bandOf = (latitude: number): number => Math.floor(latitude) + 90

/** The settlement nearest to a point, as its row and how many kilometres it is off; null where none lies within `withinKm`. */
export function nearestSettlement(
  [longitude, latitude]: LngLat,
  withinKm: number,
  gazetteer: Gazetteer,
): { row: number; km: number } | null {
  let known = bandsOf.get(gazetteer)
  if (!known) {
    known = inBands(gazetteer)
    bandsOf.set(gazetteer, known)
  }
  const { rows, starts } = known
  const reach = withinKm / roughKmPerDegree
  const [south, north] = [Math.max(-90, latitude - reach), Math.min(90, latitude + reach)]
  let row = -1
  let km = withinKm
  for (let i = starts[bandOf(south)]!; i < starts[bandOf(north) + 1]!; i++) {
    const at = rows[i]!
    const [lng, lat] = [gazetteer.longitude(at), gazetteer.latitude(at)]
    if (!areWithin(km, longitude, latitude, lng, lat)) continue
    row = at
    km = roughKm(longitude, latitude, lng, lat)
  }
  return row < 0 ? null : { row, km }
}

/** Counted, then dealt out: two looks at each row. */
function inBands(gazetteer: Gazetteer): Bands {
  const starts = new Int32Array(bands + 1)
  let count = 0
  for (let row = 0; row < gazetteer.size; row++) {
    if (gazetteer.kind(row) !== 'settlement') continue
    starts[bandOf(gazetteer.latitude(row)) + 1]!++
    count++
  }
  for (let band = 0; band < bands; band++) starts[band + 1]! += starts[band]!
  const rows = new Int32Array(count)
  const next = starts.slice()
  for (let row = 0; row < gazetteer.size; row++)
    if (gazetteer.kind(row) === 'settlement') rows[next[bandOf(gazetteer.latitude(row))]!++] = row
  return { rows, starts }
}
