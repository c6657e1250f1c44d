import type { Mention } from '../places/place.ts'
import type { Hemisphere } from '../times/period.ts'

/** Nearer to the equator than this few speak of summers and winters. */
const tropics = 15

/**
 * The half of the world that an article tells of: an article of Hobart and Dunedin means January by "this summer". Only where most of its places
 * that have seasons lie in the south does it; a country whose middle lies in the tropics says nothing.
 */
export function hemisphereOf(mentions: readonly Mention[]): Hemisphere {
  let [south, north] = [0, 0]
  for (const { place } of mentions) {
    const latitude = place?.point[1] ?? 0
    if (latitude < -tropics) south++
    else if (latitude > tropics) north++
  }
  return south > 2 * north ? 'south' : 'north'
}
