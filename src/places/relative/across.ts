import { landAbout } from '../../geometry/outline-shapes.ts'
import { around } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import type { Place } from '../place.ts'
import { apposed, apposedEnds, breadthKm, type Family, isSpot, type Made, type Setting } from './made.ts'

const across = new RegExp(
  `(?:\\b|^)(?:just |right |directly )?(?:across|over) (the )?(?:[^\\s.,;:()]+ ){0,2}?(?:(border|frontier|line)|([^\\s.,;:()]+)) from ${apposed}$`,
)
const riverKm = 15
/** How far beyond a town the other bank may lie, by what lies between. Of a gulf or a sea nothing is known by that. */
const banks: [RegExp, number][] = [
  [/^(?:river|stream|creek|canal|harbou?r|estuary)$/, riverKm],
  [/^(?:lake|bay|straits?|channel|lagoon|sound|inlet|fjord)$/, 60],
]

/** "just across the border from El Paso": the neighbours' land within reach. "across the river from Kherson": about it, since no bank is known. */
export const acrossFamily: Family = {
  endsIn: ['from', ...apposedEnds],
  of: ['settlement', 'district', 'facility'],
  read: readAcross,
}

function readAcross(setting: Setting): Made | null {
  const { place, mention, m, before, low, lands } = setting
  if (!isSpot(place) || mention.adjective || !low.includes(' from ') || !/(?:across|over) /.test(low)) return null
  const match = across.exec(low)
  if (!match) return null
  const made = { start: mention.start - (before.length - match.index), end: mention.end, leansOn: [m] }
  const [, the, border, water] = match
  if (border !== undefined) {
    if (the === undefined || place.country === null) return null
    const reach = breadthKm(place) + 25
    return {
      ...made,
      relation: 'across',
      shape: () =>
        landAbout(
          place.point,
          lands
            .near(place.point, reach)
            .filter(land => land.country !== place.country)
            .map(land => land.outline),
          reach,
        ),
      how: [['relative-across', { place: place.name, km: kmSaid(reach) }]],
    }
  }
  const named = namedWater(setting, made.start)
  const width = banks.find(([bank]) => bank.test(water!))?.[1] ?? (named && breadthOf(named))
  if (width === null) return null
  const [fromKm, toKm] = [breadthKm(place) / 3, breadthKm(place) + width]
  return {
    ...made,
    relation: 'beside',
    leansOn: named ? [m, m - 1] : [m],
    bases: [place],
    shape: () => around(place.point, fromKm, toKm),
    how: [['relative-outside', { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm) }]],
  }
}

/** "across the Dnipro from Kherson", "across Lake Geneva from Lausanne": a water that has a name. */
function namedWater({ text, mention, mentions, m }: Setting, start: number): Place | null {
  const named = mentions[m - 1]
  if (!named || named.start < start || !/^(?: river)? from (?:the |downtown )?$/.test(text.slice(named.end, mention.start))) return null
  return named.place?.kind === 'water' ? named.place : null
}

/** How far its other bank may lie, by GeoNames' codes of a river or canal and of a sea; else its whole breadth. */
function breadthOf({ feature, uncertaintyKm }: Place): number | null {
  if (/^(?:SEA|OCN|GULF)/.test(feature)) return null
  return /^(?:STM|CNL|HBR|ESTY)/.test(feature) ? riverKm : 2 * uncertaintyKm
}
