import { shoreOf } from '../../geometry/outline-shapes.ts'
import type { RelativeShape } from '../../geometry/relative-shape.ts'
import { around, awayFrom } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import type { Place } from '../place.ts'
import { bearings, type Direction, partPattern, readDirection } from './directions.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

const shores = 'coasts?|coastline|shores?|shoreline|seaboard|waterfront'
const of = new RegExp(
  `(?:\\b|^)(?:(?:on|along|at|to|from|in|near|around|across) )?(?:the )?(?:${partPattern} )?(?:${shores}) of (?:the )?$`,
  'd',
)
const round = /(?:\b|^)(?:all )?(?:around|along|by|on) (?:the )?$/
const owned = new RegExp(`^(?:['’]s)? (?:${partPattern} )?(?:${shores})\\b(?! guard)`, 'i')
/** A quick look, before patterns that are costly to make and to ask. */
const holdsShore = /coast|shore|seaboard|waterfront/
/** What is said of the sea beyond a coast and not of the coast: the coast family's. */
const atSea = /\boff(?:shore)?(?: of)?,? (?:the )?(?:[a-z]+ ){0,2}$/
/** Before a name that its coast stands behind. */
const onIt = /(?:\b|^)(?:on|along|at|to|from|in) (?:the )?$/
const breadthKm = 12

/** "the south coast of Bali", "Libya’s coast", "the northern shore of Lake Baikal", "villages around Lake Chad": the land and the water at the edge. */
export const shoreFamily: Family = {
  endsIn: ['coast', 'coasts', 'coastline', 'shore', 'shores', 'shoreline', 'seaboard', 'waterfront', 'around', 'along', 'by', 'on'],
  behind: ['words'],
  of: ['country', 'admin', 'island', 'water'],
  read: readShore,
}

function readShore(setting: Setting): Made | null {
  const { place, mention, m, before, low, after, lands } = setting
  const isLake = place.kind === 'water' && /^(?:LK|LGN|RSV)/.test(place.feature)
  if (!isLake && !/^(?:country|admin|island)$/.test(place.kind)) return null
  const ahead = holdsShore.test(low) ? matchBefore(of, setting) : null
  // "on Lake Como" is on its shore as well as on its water
  const about = ahead || mention.adjective || !isLake ? null : round.exec(low)
  const behind = !ahead && !about && holdsShore.test(after) ? owned.exec(after) : null
  if ((!ahead && !about && !behind) || (ahead && mention.adjective)) return null
  const index = (ahead ?? about)?.index ?? before.length
  if (atSea.test(low.slice(0, index)) || /^(?:['’]s|[-–])/.test(behind ? '' : after)) return null
  const outline = lands.outline(place)
  if (!outline && (!isLake || place.uncertaintyKm > widestRound)) return null
  const written = ahead?.[1] ?? behind?.[1]
  const direction = written === undefined ? null : readDirection(written)
  const facing = direction === null ? null : (bearings[direction.name as Direction] ?? null)
  // The whole coast of a land says little more than its name
  if (facing === null && !isLake) return null
  const shape = lands.shape(`shore ${place.id} ${facing}`, () => {
    if (!outline) return roundShore(place, facing)
    const near = isLake ? [] : lands.near(place.point, 2.5 * place.uncertaintyKm, { outline, aboutKm: 2 * breadthKm + 1 })
    return shoreOf(outline, { facing, breadthKm, others: near.filter(land => land.country !== place.country).map(land => land.outline) })
  })
  if (!shape) return null
  const lead = behind ? (onIt.exec(low)?.index ?? before.length) : index
  return {
    relation: facing === null ? 'beside' : 'part',
    start: mention.start - (before.length - lead),
    end: behind ? mention.end + behind[0].length : mention.end,
    leansOn: [m],
    ...(direction && facing !== null ? { direction: direction.name } : {}),
    shape: () => shape,
    how: [
      ['relative-shore', { place: place.name, km: kmSaid(breadthKm) }],
      ['relative-no-distance', {}],
    ],
  }
}

/** Of a lake of which only the middle is known: its shore lies about as far off as it is broad. */
const widestRound = 150

function roundShore({ point, uncertaintyKm }: Place, bearing: number | null): RelativeShape {
  const [fromKm, toKm] = [uncertaintyKm / 2, uncertaintyKm + breadthKm]
  if (bearing === null) return around(point, fromKm, toKm)
  return awayFrom(point, { fromKm, toKm, atKm: uncertaintyKm, bearing, eitherSide: 60 })
}
