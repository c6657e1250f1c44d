import { outlineOf, partOf, seaOff } from '../../geometry/outline-shapes.ts'
import { polygonsOf } from '../../geometry/relative-shape.ts'
import { kmSaid } from '../kilometres.ts'
import { partPattern, readDirection } from './directions.ts'
import { lengthPattern, readLength } from './lengths.ts'
import { apposed, breadthKm, isSpot, type Made, matchBefore, type Setting } from './made.ts'

const distance = `(?:${lengthPattern} )?`
const off = new RegExp(
  `(?:\\b|^)(?:(?:in |into )?(?:the )?waters )?${distance}off(?:shore)?(?: of)?(?:,)? (?:the |its )?(?:[a-z]{3,15} ){0,1}?(?:${partPattern} )?(?:coasts?|shores?|coastline|seaboard|shoreline) of (?:${partPattern} )?${apposed}$`,
  'du',
)
const offIts = new RegExp(`(?:\\b|^)(?:(?:in |into )?(?:the )?waters )?${distance}off (?:the )?(?:${partPattern} )?$`, 'du')
const itsCoast = new RegExp(`^(?:['’]s)? (?:[a-z]{4,15} )?(?:${partPattern} )?(?:coast|shores?|coastline|seaboard)\\b(?! guard)`, 'i')
/** "cut off Gaza", "sealed off Mosul", "took off Sunday": no sea there. */
const notAtSea =
  /\b(?:cut|cuts|cutting|seal|sealed|sealing|cordon|cordoned|cordoning|block|blocked|blocking|shut|shutting|close[ds]?|closing|break|broke|broken|breaking|call|called|fend|fended|write|wrote|written|kick|kicked|knock|knocked|take|takes|took|taking|taken|set|sets|setting|hand|hands|fight|fought|pay|pays|paid|day|days|time|ward|warded|lay|laid|far|sign|signed|drop|dropped|carry|carried|wipe|wiped|lop|show|showed|face|faced|spin|spun|well|better|worse|trade|play|tip|back|backed|wall|walled|split|hold|held|live|lived|lives|get|got|turn|turned|pull|pulled|exit|ramp|just|fell|fall|road|street|lane)\s+$/i

/** "off the coast of Yemen", "20 miles off Crete", "off Libya’s western shore": the sea there, as far as outlines tell sea from land. */
export function readCoast(setting: Setting): Made | null {
  const { place, mention, m, before, after, lands } = setting
  if (!/\boff/i.test(before) || place.kind === 'water' || place.kind === 'relative' || place.kind === 'continent') return null
  let match = mention.adjective ? null : matchBefore(off, setting)
  let end = mention.end
  let direction = match ? (match[5] ?? match[6]) : undefined
  if (!match) {
    match = matchBefore(offIts, setting)
    const coast = match && itsCoast.exec(after)
    if (match && coast) {
      end += coast[0].length
      direction = match[5] ?? coast[1]
    } else if (match) {
      direction = match[5]
      const bare = mention.adjective || notAtSea.test(before.slice(0, match.index)) || /^['’]s|^[-–]|^ [\p{Lu}\d]/u.test(after)
      if (bare || place.kind === 'facility' || (isSpot(place) && !match[4] && place.population < 20_000)) return null
    }
  }
  if (!match) return null
  const length = match[4] ? readLength(match[1], match[2]!, match[3], match[4]) : null
  if (match[4] && !length) return null
  const way = direction ? (/central/i.test(direction) ? 'central' : (readDirection(direction)?.name ?? null)) : null
  const outline = outlineOf(place.geometry)
  const reach = isSpot(place)
    ? breadthKm(place) + 40
    : outline
      ? Math.min(150, Math.max(40, place.uncertaintyKm / 4))
      : Math.min(place.uncertaintyKm, 300) + 40
  const fromKm = length && length.fromKm > 15 ? length.fromKm : 0
  const toKm = Math.max(length ? length.toKm + (isSpot(place) ? breadthKm(place) : 10) : reach, 15)
  const shape = lands.shape(`coast ${place.id} ${way} ${fromKm} ${toKm}`, () => {
    const part = way && outline ? partOf(place.bbox, outline, way) : null
    const near = lands.near(place.point, toKm + (outline ? 2.5 * place.uncertaintyKm : 0))
    const coast = part ? polygonsOf(part.geometry) : (outline ?? place.point)
    return seaOff(
      coast,
      near.map(land => land.outline),
      fromKm,
      toKm,
    )
  })
  if (!shape) return null
  return {
    relation: 'coast',
    start: mention.start - (before.length - match.index),
    end,
    leansOn: [m],
    ...(length ? { km: length.km } : {}),
    ...(way ? { direction: way } : {}),
    shape: () => shape,
    how: [
      fromKm > 0
        ? ['relative-coast-from', { place: place.name, from: kmSaid(fromKm), km: kmSaid(toKm) }]
        : ['relative-coast', { place: place.name, km: kmSaid(toKm) }],
      length?.doubt ?? ['relative-no-distance', {}],
    ],
  }
}
