import { around, awayFrom } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import { directionPattern, readDirection } from './directions.ts'
import { lengthBefore, readLength } from './lengths.ts'
import { apposed, breadthKm, goesOn, isTimed, landWithin, type Made, matchBefore, type Setting, spotOf } from './made.ts'

/** Which way a river comes from is not known here: the distance alone counts. */
const alongRiver = 'up ?stream|down ?stream|up ?river|down ?river'
const aside = String.raw`(?: \([^()]{1,24}\))?`
/** What stands between a length and its name. */
const from = new RegExp(
  `${aside}(?: (?:away|out|further|farther|inland|as the crow flies))?(?:,? (?:to the |due |towards? the |in the )?${directionPattern}(?: side)? (?:of|from)|,? (${alongRiver}) (?:of|from)|,? from|,? outside(?: of)?|,? away from| of) ${apposed}$`,
  'd',
)
/** A quick look, before a pattern that is costly to make and to ask. */
const holdsUnit = /kilomet|km|nautical|mile|met(?:er|re)|yard|feet|foot|(?:\b|\d)mi?\b/i
const longest = 2000
/** Of wider islands it is not said from where on their shore a distance counts. */
const widestLand = 60
/** Half of an eighth of the compass: who writes "north" may mean anything nearer to north than to its neighbours. */
const eitherSide = 22.5

/** "about 30 km north of Kharkiv", "thirty miles from Mosul", "a few kilometres outside Sumy". */
export function readMeasured(setting: Setting): Made | null {
  const { mention, m, before } = setting
  if (!holdsUnit.test(before)) return null
  const place = spotOf(setting) ?? landWithin(widestLand, setting)
  if (!place || mention.adjective) return null
  const match = matchBefore(from, setting)
  const written = match && lengthBefore(setting, match.index)
  if (!written || goesOn(setting)) return null
  const length = readLength(written)
  // "within 10 km of Aleppo", but not "10 km of Aleppo’s streets"
  const isWithin = /^(?:within|less than|under|up to)$/i.test(written.qualifier ?? '')
  if (!match[1] && !match[2] && !/ (?:from|outside|away)\b/i.test(match[0]) && !isWithin) return null
  if (!length || length.km > longest || isRace(before.slice(0, written.index))) return null
  const breadth = breadthKm(place)
  const direction = match[1] ? readDirection(match[1]) : null
  const bearing = direction?.bearing ?? null
  if (match[1] && bearing === null) return null
  const toKm = length.toKm + breadth
  const fromKm = Math.max(0, length.fromKm)
  return {
    relation: 'distance',
    start: mention.start - (before.length - written.index),
    end: mention.end,
    leansOn: [m],
    bases: [place],
    km: length.km,
    ...(direction ? { direction: direction.name } : {}),
    shape: () =>
      bearing === null ? around(place.point, fromKm, toKm) : awayFrom(place.point, { fromKm, toKm, atKm: length.km, bearing, eitherSide }),
    how: [
      [
        direction ? 'relative-distance-way' : 'relative-distance',
        { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm), breadth: kmSaid(breadth) },
      ],
      length.doubt,
    ],
  }
}

/** "won the 10 km race from", "a 5-mile run": a length that is run, not a place. */
function isRace(words: string): boolean {
  return /\b(?:flight|flew|race|run|ran|walk|walked|drive|drove|marched|marathon|journey|trip|radius|range|pipeline|railway|long)\s(?:\w+\s){0,2}$/i.test(
    words,
  )
}

const holdsOf = /(?:th|st|\b[NSEW]{1,3}|stream|river) (?:of|from) /i
const direct = new RegExp(
  `(?:\\b|^)(just |immediately |directly |due |far |further |well |slightly |a little |a short distance )?(?:(?:to the |due )?${directionPattern} of|(?:${alongRiver}) (?:of|from)) ${apposed}$`,
  'd',
)

/** "north of Kharkiv", "just south of the town of Sumy": a wedge that way. "upstream of Derna": all round, since it is not known where the river runs. */
export function readDirected(setting: Setting): Made | null {
  const { mention, m, before, low } = setting
  if (!holdsOf.test(before)) return null
  const place = spotOf(setting) ?? landWithin(widestLand, setting)
  if (!place || mention.adjective) return null
  const match = matchBefore(direct, setting)
  const direction = match?.[2] === undefined ? null : readDirection(match[2])
  const bearing = direction?.bearing ?? null
  if (!match || (match[2] !== undefined && bearing === null) || goesOn(setting)) return null
  if (isTimed(low.slice(0, match.index))) return null
  // "in the north of Kharkiv" is inside it
  if (/\b(?:the|in) (?:far |extreme )?$/i.test(before.slice(0, match.index)) && !/^to the/i.test(match[0])) return null
  const breadth = breadthKm(place)
  const just = /just|immediately|slightly|little|short|directly/i.test(match[1] ?? '')
  const toKm = breadth + (just ? 10 : 40)
  const fromKm = breadth / 2
  const made = { start: mention.start - (before.length - match.index), end: mention.end, leansOn: [m], bases: [place] }
  if (!direction || bearing === null)
    return {
      ...made,
      relation: 'beside',
      shape: () => around(place.point, fromKm, toKm),
      how: [['relative-outside', { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm) }]],
    }
  return {
    ...made,
    relation: 'direction',
    direction: direction.name,
    shape: () => awayFrom(place.point, { fromKm, toKm, atKm: (fromKm + toKm) / 2, bearing, eitherSide: 2 * eitherSide }),
    how: [['relative-direction', { place: place.name, to: kmSaid(toKm) }]],
  }
}
