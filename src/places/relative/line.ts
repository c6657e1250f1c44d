import { borderStretch } from '../../geometry/border-shapes.ts'
import { outlineOf } from '../../geometry/outlines.ts'
import { reachOf, towns } from './border.ts'
import { type Family, type Made, matchBefore, type Setting, type Why } from './made.ts'

/** Lines with a name that hold two armies apart, by their places' ids: the countries whose outlines meet there. */
const lines: Record<string, readonly [string, string]> = {
  'dateline:line-of-control': ['IN', 'PK'],
  'dateline:line-of-actual-control': ['IN', 'CN'],
  'dateline:durand-line': ['AF', 'PK'],
  'dateline:demilitarized-zone': ['KP', 'KR'],
}

const by =
  /(?:\b|^)(?:(?:all )?along|near(?: to)?|close to|across|on|over|by|at|inside|in|toward|towards|up to|astride|(?:both|either) sides of) (?:the )?(?:(?:heavily|de) ?[a-z]+ )?$/d

/** "along the Line of Control": a band along it, near a town that the sentence names where it names one. */
export const lineFamily: Family = {
  endsIn: 'along near to across on over by at inside in toward towards astride sides'.split(' '),
  of: ['region'],
  read: readLine,
}

function readLine(setting: Setting): Made | null {
  const { place, mention, mentions, m, before, low, lands } = setting
  const pair = lines[place.id]
  const match = pair && !mention.adjective ? matchBefore(by, setting) : null
  if (!match) return null
  const [one, other] = pair!.map(country => lands.of(country))
  if (!one || !other) return null
  const start = mention.start - (before.length - match.index)
  const widthKm = /near|close/.test(low.slice(match.index)) ? nearbyKm : alongKm
  const stretch = (point: Setting['place']['point'], reachKm: number) =>
    lands.shape(`line ${place.id} ${point} ${widthKm}`, () =>
      borderStretch(outlineOf(one.geometry)!, outlineOf(other.geometry)!, widthKm, { point, reachKm }),
    )
  for (const town of [...towns(setting, start, mention.end), null]) {
    const spot = town === null ? place : mentions[town]!.place!
    const reachKm = town === null ? place.uncertaintyKm : reachOf(spot)
    const shape = stretch(spot.point, reachKm)
    if (!shape) continue
    return {
      relation: 'border',
      start,
      end: mention.end,
      leansOn: [m, ...(town === null ? [] : [town])],
      bases: [place, ...(town === null ? [] : [spot])],
      shape: () => shape,
      how: [
        ['relative-border', { place: one.name, other: other.name }],
        ...(town === null ? [] : [['relative-border-near', { place: spot.name, km: reachKm }] as Why]),
      ],
    }
  }
  return null
}

/** How far to either side what is along such a line lies, and what is near it. */
const [alongKm, nearbyKm] = [10, 20]
