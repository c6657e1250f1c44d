import { bandFromBorder } from '../../geometry/border-shapes.ts'
import type { Polygons } from '../../geometry/clip.ts'
import { inOneLine } from '../../text/in-one-line.ts'
import { kmSaid } from '../kilometres.ts'
import type { Place } from '../place.ts'
import { counterparts, outlinesOffKm, reachOf, towns } from './border.ts'
import { type Length, lengthBefore, readLength } from './lengths.ts'
import { type Family, type Made, matchBefore, type Setting, type Why } from './made.ts'

const inside = /(?:\b|^)(just |barely |right |a little |slightly |not far )?inside (?:the )?$/d
/** "on the Turkish side of the border with Syria" */
const side = new RegExp(inOneLine`
  ^(?:['’]s)? side of (?:the |their |its )?(?:(?:shared|common|disputed|de facto|[a-z]+ern) )?(?:border|frontier|boundary)(?! (?:wall|
  fence|guard|post|town|village|city|crossing))(?: (?:area|region|zone))?(?: with (?:the |neighbou?ring )?)?`)
const sideLead = /(?:\b|^)(?:(?:on|to|from|at) )?(?:the )?$/d
const justKm = 10
const sideKm = 20

/** "just inside Lebanon", "10 km inside Syria", "the Turkish side of the border": the land's own edge along what it shares with the other. */
export const insideFamily: Family = {
  endsIn: ['inside'],
  behind: ['words'],
  of: ['country'],
  read: setting => readSide(setting) ?? readInside(setting),
}

function readInside(setting: Setting): Made | null {
  const { mention, m, before, low } = setting
  if (mention.adjective || !/inside (?:the )?$/.test(low)) return null
  const match = matchBefore(inside, setting)
  if (!match || /^['’]s|^[-–]/.test(setting.after)) return null
  const written = match.index > 0 ? lengthBefore(setting, match.index - 1) : null
  const length = written && readLength(written)
  // "inside Russia" is all of it
  if ((written && !length) || (!length && match[1] === undefined) || (length && length.km > 300)) return null
  const start = mention.start - (before.length - (written?.index ?? match.index))
  return alongBorder(setting, { start, end: mention.end, length, toKm: justKm, leansOn: [m], other: null })
}

function readSide(setting: Setting): Made | null {
  const { mention, mentions, m, before, after } = setting
  if (!/^(?:['’]s)? side of /.test(after)) return null
  const tail = side.exec(after)
  const lead = tail && matchBefore(sideLead, setting)
  if (!tail || !lead) return null
  const next = mentions[m + 1]
  const isNext = tail[0].includes(' with ') && next?.start === mention.end + tail[0].length && next.place?.kind === 'country'
  const end = mention.end + (isNext ? next.end - mention.end : tail[0].replace(/ with .*$/, '').length)
  const start = mention.start - (before.length - lead.index)
  const [leansOn, other] = isNext ? [[m, m + 1], next.place] : [[m], null]
  return alongBorder(setting, { start, end, length: null, toKm: sideKm, leansOn, other })
}

interface Along extends Pick<Made, 'start' | 'end' | 'leansOn'> {
  length: Length | null
  toKm: number
  /** With whom the border is shared, where the words say so. */
  other: Place | null
}

function alongBorder(setting: Setting, { start, end, length, toKm, leansOn, other }: Along): Made | null {
  const { place, mentions, lands } = setting
  const home = lands.outline(place)
  if (!home) return null
  const beside = towns(setting, start, end).filter(i => mentions[i]!.place!.country === place.country || other === null)
  const named = other ? [other] : counterparts(setting, beside)
  const far = { fromKm: Math.max(0, (length?.fromKm ?? 0) - outlinesOffKm), toKm: (length?.toKm ?? toKm) + (length ? outlinesOffKm : 0) }
  const along = (key: string, land: Polygons, town: number | null) => {
    const spot = town === null ? null : mentions[town]!.place!
    return lands.shape(`inside ${place.id} ${key} ${spot?.id} ${far.fromKm} ${far.toKm}`, () =>
      bandFromBorder(home, land, { ...far, side: 'first' }, spot && { point: spot.point, reachKm: reachOf(spot) }),
    )
  }
  const tries: [Place | null, Polygons][] = named.flatMap(land => {
    const outline = lands.outline(land)
    return outline && land.id !== place.id ? [[land, outline] as [Place, Polygons]] : []
  })
  if (!other) tries.push([null, lands.neighbours(place)])
  for (const [land, outline] of tries)
    for (const town of [...beside.slice(0, 3), null]) {
      const shape = along(land?.id ?? '', outline, town)
      if (!shape) continue
      const spot = town === null ? null : mentions[town]!.place!
      const away = { place: place.name, from: kmSaid(far.fromKm), to: kmSaid(far.toKm) }
      const how: Why[] = [
        land ? ['relative-border-away', { ...away, other: land.name }] : ['relative-border-any', { place: place.name }],
        length?.doubt ?? ['relative-no-distance', {}],
        ...(spot ? [['relative-border-near', { place: spot.name, km: reachOf(spot) }] as Why] : []),
        ['relative-border-side', { place: place.name }],
      ]
      return {
        relation: 'border',
        start,
        end,
        leansOn: [...leansOn, ...(town === null ? [] : [town])],
        bases: [...(land ? [land] : []), place, ...(spot ? [spot] : [])],
        ...(length ? { km: length.km } : {}),
        shape: () => shape,
        how,
      }
    }
  return null
}
