import type { LngLat } from '../geometry/lng-lat.ts'
import { roughKm } from '../geometry/rough-km.ts'
import type { SignReader } from './role-sign-reader.ts'
import type { Stretch } from './role-stretch.ts'

/** How many stretches to either side a place is compared with. */
const reach = 10

/** Nearer than this it is the same place again, in km. */
const same = 0.1

const distances: [upToKm: number, name: string][] = [
  [30, '30'],
  [120, '120'],
  [400, '400'],
  [1500, '1500'],
  [Infinity, 'far'],
]

/** Which country most stretches of a text lie in, how many lie in each, and how often the text comes back to a spot. */
export interface Lands {
  main: string | null
  counts: ReadonlyMap<string, number>
  times: ReadonlyMap<number, number>
}

export function landsOf(stretches: readonly Stretch[]): Lands {
  const counts = new Map<string, number>()
  const times = new Map<number, number>()
  let main: string | null = null
  for (const { country, point } of stretches) {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
    if (!point) continue
    const at = spot(point)
    times.set(at, (times.get(at) ?? 0) + 1)
  }
  for (const [country, count] of counts) if (main === null || count > counts.get(main)!) main = country
  return { main, counts, times }
}

/** A number for each position, as exactly as the gazetteer has them: to a hundred-thousandth of a degree. */
function spot([lng, lat]: LngLat): number {
  return Math.round(lng * 1e5) * 1e8 + Math.round(lat * 1e5)
}

/** What lies far from all else that a text tells of, or alone in its country, is likelier only named, or somebody's home. */
export function seeLands(stretches: readonly Stretch[], nth: number, { main, counts, times }: Lands, reader: SignReader): void {
  const { country, point } = stretches[nth]!
  if (!point) return
  reader.sign('where', -1, -1)
  reader.see('nearest', nearest(stretches, nth))
  reader.see('times', inWords(times.get(spot(point))!))
  if (country !== null) reader.see('land', country === main ? 'main' : counts.get(country)! > 1 ? 'other' : 'alone')
}

/** What a text tells of a spot names it again. */
function inWords(times: number): string {
  return times > mostCounted ? 'many' : String(times)
}

const mostCounted = 3

function nearest(stretches: readonly Stretch[], nth: number): string {
  const [lng, lat] = stretches[nth]!.point!
  let least = -1
  for (let i = Math.max(0, nth - reach); i <= nth + reach && i < stretches.length; i++) {
    const { point } = stretches[i]!
    if (!point) continue
    const km = roughKm(lng, lat, point[0], point[1])
    if (km > same && (least < 0 || km < least)) least = km
  }
  return least < 0 ? 'only' : distances.find(([upTo]) => least < upTo)![1]
}
