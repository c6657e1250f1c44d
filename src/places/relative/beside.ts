import { acrossBorder } from '../../geometry/outline-shapes.ts'
import { around } from '../../geometry/relative-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import { apposed, breadthKm, goesOn, isCorner, isSpot, isTimed, landWithin, type Made, type Setting, spotOf } from './made.ts'

const across = new RegExp(`(?:\\b|^)(?:just |right )?(?:across|over) the (?:[a-z]+ )?(?:border|frontier|line) from ${apposed}$`)

const near = new RegExp(
  `(?:\\b|^)(?:(?:just |right |immediately )?outside(?: of)?|(?:(?:very |quite )?near(?: to)?|close to|not far from|in the vicinity of)) ${apposed}$`,
)
/** A quick look, before a pattern that is costly to make and to ask. */
const holdsNear = /outside|near|close to|not far from|vicinity/i

/** "near Kharkiv", "just outside Sumy". */
export function readBeside(setting: Setting): Made | null {
  const { mention, m, before, low, after } = setting
  if (!holdsNear.test(before)) return null
  const place = spotOf(setting) ?? landWithin(15, setting)
  if (mention.adjective || !place || /^ (?:border|frontier)\b/.test(after)) return null
  const match = near.exec(low)
  if (!match || goesOn(setting) || isTimed(low.slice(0, match.index)) || isCorner(setting, place)) return null
  // "near the Lima road": the article belongs to what follows
  if (/ the $/i.test(match[0]) && place.kind === 'settlement') return null
  const breadth = breadthKm(place)
  const nearby = /near|close|far|vicinity/i.test(match[0])
  const fromKm = nearby ? 0 : breadth * 0.6
  const toKm = nearby ? breadth + Math.max(10, breadth / 2) : breadth * 1.2 + 5
  return {
    relation: 'beside',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    bases: [place],
    shape: () => around(place.point, fromKm, toKm),
    how: [
      nearby
        ? ['relative-beside', { place: place.name, km: kmSaid(toKm - breadth) }]
        : ['relative-outside', { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm) }],
    ],
  }
}

/** "just across the border from El Paso": the neighbours' land within reach. */
export function readAcross(setting: Setting): Made | null {
  const { place, mention, m, before, low, lands } = setting
  if (!isSpot(place) || mention.adjective || place.country === null || !/ the /i.test(before) || !/from /i.test(before)) return null
  const match = across.exec(low)
  if (!match) return null
  const reach = breadthKm(place) + 25
  return {
    relation: 'across',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    shape: () =>
      acrossBorder(
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
