import type { Polygons } from '../../geometry/clip.ts'
import { landAbout } from '../../geometry/outline-shapes.ts'
import type { Place } from '../place.ts'
import { directionPattern, directionWords, readDirection } from './directions.ts'
import { groundOf } from './ground.ts'
import { journeyBefore, journeyWords, type Length, lengthBefore, readLength, unitWords } from './lengths.ts'
import { apposed, apposedEnds, breadthKm, type Family, goesOn, isSpot, isTimed, type Made, matchBefore, type Setting } from './made.ts'

/** Which way a river comes from is not known here: the distance alone counts. */
const alongRiver = 'up ?stream|down ?stream|up ?river|down ?river|(?:up|down|along) the (?:coast|shore|road|highway|valley|river|line)'
const alongRiverWords = ['stream', 'upstream', 'downstream', 'river', 'upriver', 'downriver']
const aside = String.raw`(?: \([^()]{1,24}\))?`
/** What stands between a length and its name. */
const from = new RegExp(
  `${aside}(?: (?:away|out|further|farther|inland|as the crow flies))?(?:,? (?:to the |due |towards? the |in the )?${directionPattern}(?: side)? (?:of|from)|,? (${alongRiver}) (?:of|from)|,? from|,? outside(?: of)?|,? away from| short of|[ -](radius)(?: zone)? (?:of|around|about|from)| of) ${apposed}$`,
  'd',
)
/** A quick look, before a pattern that is costly to make and to ask. */
const holdsUnit = /kilomet|km|block|nautical|mile|met(?:er|re)|yard|feet|foot|hour|minute|(?:\b|\d)(?:mi?|nmi?)\b/
const longest = 2000
/** Half of an eighth of the compass: who writes "north" may mean anything nearer to north than to its neighbours. */
const eitherSide = 22.5

/** "about 30 km north of Kharkiv", "thirty miles from Mosul", "a two-hour drive from Lima", "80 km east of Taiwan". */
export const measuredFamily: Family = {
  endsIn: [
    ...[
      'from',
      'outside',
      'side',
      'away',
      'out',
      'further',
      'farther',
      'inland',
      'flies',
      'short',
      'radius',
      'around',
      'about',
      ')',
      ...alongRiverWords,
    ],
    ...[...directionWords, ...unitWords, ...journeyWords, ...apposedEnds],
  ],
  read: readMeasured,
}

function readMeasured(setting: Setting): Made | null {
  const { mention, m, before, low } = setting
  if (!holdsUnit.test(low)) return null
  const ground = groundOf(setting)
  if (!ground || mention.adjective) return null
  const match = matchBefore(from, setting)
  const far = match && (measuredBefore(setting, match) ?? journeyBefore(setting, match.index))
  if (!far || goesOn(setting)) return null
  const { length, index } = far
  if (length.km > longest || isRace(before.slice(0, index))) return null
  const direction = match[1] ? readDirection(match[1]) : null
  const bearing = direction?.bearing ?? null
  if (match[1] && bearing === null) return null
  const { fromKm, toKm, km } = length
  const home = bearing === null && / inland /i.test(match[0]) ? homeOf(ground.place, setting) : null
  const drawn = ground.reach({ fromKm: Math.max(0, fromKm), toKm, atKm: km, bearing, eitherSide })
  return {
    relation: 'distance',
    start: mention.start - (before.length - index),
    end: mention.end,
    leansOn: [m],
    bases: [ground.place],
    km,
    ...(direction ? { direction: direction.name } : {}),
    shape: home ? () => landAbout(ground.place.point, [home], toKm + breadthKm(ground.place), Math.max(0, fromKm)) : drawn.shape,
    how: [drawn.how, length.doubt],
  }
}

/** The land that a spot lies in: "50 miles inland from Mogadishu" is not at sea. */
function homeOf(place: Place, { lands }: Setting): Polygons | null {
  const land = isSpot(place) && place.country !== null ? lands.of(place.country) : null
  return land && lands.outline(land)
}

/** The length that stands before what leads to a name, where both together say a distance from it. */
function measuredBefore(
  setting: Setting,
  lead: { 0: string; index: number } & (string | undefined)[],
): { index: number; length: Length } | null {
  const written = lengthBefore(setting, lead.index)
  // "within 10 km of Aleppo", "a 10 km radius of Aleppo", but not "10 km of Aleppo’s streets"
  const isWithin = /^(?:within|less than|under|up to)$/i.test(written?.qualifier ?? '')
  if (!written || (!lead[1] && !lead[2] && !lead[3] && !/ (?:from|outside|away|short)\b/i.test(lead[0]) && !isWithin)) return null
  const length = readLength(written, lead[3])
  return length && { index: written.index, length }
}

/** "won the 10 km race from", "a 5-mile run": a length that is run, not a place. */
function isRace(words: string): boolean {
  return /\b(?:flight|flew|race|run|ran|walk|walked|drive|drove|marched|marathon|journey|trip|radius|range|pipeline|railway|long)\s(?:\w+\s){0,2}$/i.test(
    words,
  )
}

const holdsOf = /(?:th|st|\b[nsew]{1,3}|stream|river) (?:of|from) /
const direct = new RegExp(
  `(?:\\b|^)(just |immediately |directly |due |far |further |well |slightly |a little |a short distance )?(?:(?:to the |due )?${directionPattern} of|(?:${alongRiver}) (?:of|from)) ${apposed}$`,
  'd',
)

/** "north of Kharkiv", "just south of the Gaza Strip": what lies that way. "upstream of Derna": all round, since it is not known where the river runs. */
export const directedFamily: Family = {
  endsIn: ['from', ...alongRiverWords, ...directionWords, ...apposedEnds],
  read: readDirected,
}

function readDirected(setting: Setting): Made | null {
  const { mention, m, before, low } = setting
  if (!holdsOf.test(low)) return null
  const ground = groundOf(setting)
  if (!ground || mention.adjective) return null
  const match = matchBefore(direct, setting)
  const direction = match?.[2] === undefined ? null : readDirection(match[2])
  const bearing = direction?.bearing ?? null
  if (!match || (match[2] !== undefined && bearing === null) || goesOn(setting)) return null
  if (isTimed(low.slice(0, match.index))) return null
  // "in the far north of Kharkiv" is inside it, "dug in just north of Kharkiv" is not
  if (
    (match[1] === undefined || match[1] === 'far ') &&
    /\b(?:the|(?<!dug )in) (?:far |extreme |[a-z]+-[a-z]+ )?(?:(?:north|south|east|west|cent(?:er|re))[a-z]*,? and (?:the )?)?$/i.test(
      before.slice(0, match.index),
    ) &&
    !/^to the/i.test(match[0])
  )
    return null
  const just = /just|immediately|slightly|little|short|directly/i.test(match[1] ?? '')
  const drawn = ground.side(just, bearing)
  return {
    relation: bearing === null ? 'beside' : 'direction',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    bases: [ground.place],
    ...(direction && bearing !== null ? { direction: direction.name } : {}),
    shape: drawn.shape,
    how: [drawn.how],
  }
}
