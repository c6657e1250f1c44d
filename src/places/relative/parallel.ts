import { withinBox } from '../../geometry/clip.ts'
import { finished } from '../../geometry/relative-shape.ts'
import { roughKmPerDegree } from '../../geometry/rough-km.ts'
import { kmSaid } from '../kilometres.ts'
import { normalizeName } from '../normalize-name.ts'
import { lengthBefore, readLength } from './lengths.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

/** Lines round the earth whose names the gazetteer has for the lands about them, and their latitudes. */
const parallels: Record<string, number> = { 'arctic circle': 66.56 }
const lead = /(?:\b|^)(just |far |well )?(?:(?:to the |due )?(north|south) of|(above)|(?:below)) the $/d
/** To the south nothing ends the strip, and "just north" does not mean the pole. */
const reachKm = { south: 500, just: 150 }

/** "north of the Arctic Circle", "60 km north of the Arctic Circle in Norway": a strip of latitudes, of the land that is named right behind it. */
export const parallelFamily: Family = {
  endsIn: ['north', 'south', 'above', 'below'],
  of: ['region'],
  read: readParallel,
}

function readParallel(setting: Setting): Made | null {
  const { mention, mentions, m, before, place, text, lands } = setting
  const latitude = place.kind === 'region' ? parallels[normalizeName(mention.name)] : undefined
  const match = latitude === undefined ? null : matchBefore(lead, setting)
  if (latitude === undefined || !match) return null
  const written = match.index > 0 ? lengthBefore(setting, match.index - 1) : null
  const length = written && readLength(written)
  const north = match[2] === undefined ? match[3] !== undefined : /north/i.test(match[2])
  const fromKm = length?.fromKm ?? 0
  const toKm = length?.toKm ?? (match[1] === 'just ' ? reachKm.just : north ? (90 - latitude) * roughKmPerDegree : reachKm.south)
  const [near, far] = [fromKm, toKm].map(km => Math.min(90, latitude + ((north ? 1 : -1) * km) / roughKmPerDegree)) as [number, number]
  const [south, top] = north ? [near, far] : [far, near]
  const next = mentions[m + 1]
  const within = next?.place?.kind === 'country' && !next.adjective && text.slice(mention.end, next.start) === ' in ' ? next.place : null
  const land = within && lands.outline(within)
  return {
    relation: length ? 'distance' : 'direction',
    start: mention.start - (before.length - (length ? written!.index : match.index)),
    end: land ? next!.end : mention.end,
    leansOn: land ? [m, m + 1] : [m],
    // Its name is that of the line, not of the Arctic
    bases: [{ ...place, name: `the ${mention.name}` }, ...(land ? [within] : [])],
    ...(length ? { km: length.km } : {}),
    direction: north ? 'north' : 'south',
    shape: () => {
      const strip = [-180, south, 180, top] as const
      const cut = land ? withinBox(land, strip) : [[ringOf(strip)]]
      return cut.length > 0 ? finished(cut, null) : null
    },
    how: [
      ['relative-parallel', { place: `the ${mention.name}`, from: kmSaid(fromKm), to: kmSaid(toKm) }],
      ...(length ? [length.doubt] : []),
      ...(land ? [['relative-border-side', { place: within.name }] as const] : []),
    ] as Made['how'],
  }
}

/** A strip with corners enough along it that no side is ambiguous on a globe. */
function ringOf([west, south, east, north]: readonly [number, number, number, number]): number[][] {
  const along = [0, 1, 2, 3, 4].map(i => west + ((east - west) * i) / 4)
  return [...along.map(x => [x, south]), ...along.map(x => [x, north]).reverse(), [west, south]]
}
