import { type Depth, partOf } from '../../geometry/outline-shapes.ts'
import { around, awayFrom } from '../../geometry/spot-shapes.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Place } from '../place.ts'
import { bearings, type Direction, partPattern, partWords, readDirection } from './directions.ts'
import type { Lands } from './lands.ts'
import { breadthKm, type Family, type Made, matchBefore, type Setting, type Why } from './made.ts'

const lead = new RegExp(
  `(?:\\b|^)((?:far |extreme |deep |rural |upper |mid[- ])?(?:${partPattern}(?:,| and| or|/| to) ?)?${partPattern}) (?:the )?$`,
  'd',
)
/** What an area's part may be called. "The carrier south of Miyako" is no part of it. */
const ofAnArea =
  'far|extreme|deep|very|whole|entire|rural|upper|remote|restive|troubled|volatile|vast|arid|mountainous|fertile|coastal|impoverished|contested|occupied|disputed|desert|neglected|mostly|mainly|largely|predominantly|rebel-held|war-torn|oil-rich|conflict-hit'
/** What ends an adjective made of two: "the Kurdish-majority southeast of Turkey". */
const compounds = 'majority|dominated|controlled|held|ruled|run|occupied|torn|hit|rich|stricken|speaking|plagued|ravaged|racked|wracked'
const point = '(?:north|south)[- ]?(?:east|west)|north|south|east|west|cent(?:er|re)|interior'
const adjectives = `(?:(?:${ofAnArea}|[a-z]+-(?:${compounds}))[- ])?`
const noun = new RegExp(
  `(?:\\b|^)(?:the ${adjectives}(?:(${point}) and (?:the )?)?(${point})|(?:the ${adjectives})?(?:${partPattern},? (?:and|or) )?${partPattern} (part|parts|half|third|tip|end|corner|region|regions|area|areas|provinces|districts|edge|side|reaches|portion)) of (?:the )?$`,
  'd',
)
const owned = new RegExp(
  `^['’]s (?:(?:${ofAnArea}|embattled) )?(?:(north|south|east|west|(?:north|south)[- ]?(?:east|west))(?![-\\w]| \\p{Lu}| (?:coast|bank|side|korea|lawn|face|wing))|((?:north|south)?[- ]?(?:east|west)ern|northern|southern|central) (?:part|parts|half|region|regions|area|areas|provinces|districts|tip))\\b`,
  'u',
)

/** "Detroit’s west side", "Baltimore’s East Side": so much a town has, and a river's bank or a house's wall is no part of a land. */
const sided = /^['’]s ((?:[Nn]orth|[Ss]outh)(?:[- ]?(?:east|west))?|[Ee]ast|[Ww]est)[- ]?[Ss]ide\b/

/** "eastern Ukraine", "the north of Mali", "Syria’s north-east", "northern and central Gaza". */
export const partFamily: Family = {
  endsIn: [
    ...['center', 'centre', 'interior', 'part', 'parts', 'half', 'third', 'tip', 'end', 'corner', 'region', 'regions', 'area', 'areas'],
    ...['provinces', 'districts', 'edge', 'side', 'reaches', 'portion', ...partWords],
  ],
  behind: ['words'],
  of: ['country', 'admin', 'region', 'island', 'landform', 'continent', 'water', 'settlement', 'facility'],
  read: readPart,
}

function readPart(setting: Setting): Made | null {
  const { place, mention, m, before, low, after } = setting
  if (mention.adjective) return null
  let start = mention.start
  let end = mention.end
  let written: (string | undefined)[]
  let said: string | undefined
  const match = matchBefore(lead, setting)
  // Quick looks, before patterns that are costly to make
  const of = !match && (low.endsWith(' of ') || low.endsWith(' of the ')) ? matchBefore(noun, setting) : null
  const tail =
    !match && !of && after.startsWith('s ', 1) ? (owned.exec(after) ?? (place.kind === 'settlement' ? sided.exec(after) : null)) : null
  if (match) {
    if (isName(match[1]!, setting) || isOwnName(match[1]!, setting)) return null
    start -= before.length - match.index
    written = [match[2], match[3]]
  } else if (of) {
    // "the western provinces of Tyrol and Salzburg" are these provinces
    if (place.kind === 'admin' && /(?:regions?|provinces|districts) of (?:the )?$/i.test(of[0])) return null
    start -= before.length - of.index
    written = of[2] === undefined ? [of[3], of[4]] : [of[1], of[2]]
    said = of[5]
  } else if (tail) {
    end += tail[0].length
    written = [tail[1] ?? tail[2]]
  } else return null
  const ways = written.flatMap(word =>
    word === undefined ? [] : [/^cent|interior/i.test(word) ? 'central' : (readDirection(word)?.name ?? '')],
  )
  if (ways.length === 0 || ways.some(way => way === '')) return null
  const whole = area(place, setting, match ? /ern$|central/i.test(match[3]!) : true)
  const depth = depthOf(said, before.slice(before.length - (mention.start - start)))
  const parts = [...new Set(ways)]
  const make = whole ? areaPart(whole, ways, depth, setting.lands) : townPart(place, combined(ways))
  if (!make) return null
  const named = whole ?? place
  return {
    relation: 'part',
    start,
    end,
    leansOn: [m],
    direction: whole ? parts.join(' and ') : combined(ways),
    shape: make,
    bases: [named],
    how: whole
      ? parts.map(one => cutOf(named.name, one, depth)).concat([['relative-reach', {}]])
      : [['relative-part-town', { place: place.name }]],
  }
}

/** How much of an area is meant: "the northern tip of" and "the far north of" are less than half. */
function depthOf(said: string | undefined, words: string): Depth {
  if (said !== undefined && /^(?:tip|end|corner|edge)$/.test(said)) return 'tip'
  return /\b(?:far|extreme) /i.test(words) ? 'far' : 'half'
}

function cutOf(place: string, way: string, depth: Depth): Why {
  if (depth !== 'half' && !way.endsWith('central')) return ['relative-part-edge', { place, way, percent: depth === 'far' ? 40 : 20 }]
  if (way === 'central') return ['relative-part-middle', { place }]
  if (way.endsWith('central')) return ['relative-part-of-middle', { place, way: way.slice(0, -7) }]
  return [way.length > 5 ? 'relative-part-quarter' : 'relative-part-half', { place, way }]
}

/** What two sides of a town, of which only the middle is known, come to: its "northern and eastern" parts are the northeast. */
function combined(ways: string[]): string {
  const [first, second] = ways
  if (second === undefined || first === second) return first!
  if (first === 'central' || second === 'central') return first === 'central' ? second : first!
  if (first!.endsWith('central') || second.endsWith('central')) return first!
  const [up, across] = /north|south/.test(first!) ? [first!, second] : [second, first!]
  const joined = `${up}${across}`
  return joined in bearings ? joined : first!
}

/** Capitals make a name of it: "Eastern Michigan University", "Northern Illinois Huskies". */
function isName(words: string, { after, before }: Setting): boolean {
  if (!/^\p{Lu}/u.test(words)) return false
  if (
    /\b(?:University|College|School|Bank|Association|Society|Museum|Institute|Journal|Diocese|District|Court) (?:of|for) (?:the )?$/.test(
      before.slice(0, -words.length - 1),
    )
  )
    return true
  if (/(?:^|[.!?”"\n]\s*)$/.test(before.slice(0, -words.length - 1)) && !/^ \p{Lu}/u.test(after)) return false
  return (
    /^ (?:\p{Lu}|\d)|^['’]s \p{Lu}/u.test(after) &&
    !/^ (?:On|In|At|The|But|And|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(after)
  )
}

/** "central Asia", "southeast Asia": a region with a name and a place of its own, whatever the capitals. */
function isOwnName(words: string, { mention, gazetteer, place }: Setting): boolean {
  // "the southern Red Sea" is no region of Eritrea, nor "south Lebanon" its governorate, nor "western Darfur" a state
  const isPlain = (place.kind === 'water' || place.kind === 'country' || place.kind === 'region') && !/^\p{Lu}/u.test(words)
  return gazetteer.find(normalizeName(`${words} ${mention.name}`)).some(({ row }) => {
    const kind = gazetteer.kind(row)
    return wide.has(kind) && !(isPlain && kind === 'admin')
  })
}

const wide = new Set(['country', 'region', 'continent', 'admin'])

const areas = new Set(['country', 'admin', 'region', 'island', 'landform', 'continent', 'water'])
/** Of these seas and gulfs, as GeoNames has them, and of lakes a part is said; the north of a river is its upper course or its bank. */
const broadWaters = /^(?:SEA|GULF|BAY|LK|RSV|LGN|OCN)/

/** The area that has the part: the place itself, or, where "northern Gaza" was read as the town, the region of the same name around it. */
function area(place: Place, { mention }: Setting, broad: boolean): Place | null {
  if (areas.has(place.kind)) return place.kind === 'water' && !broadWaters.test(place.feature) ? null : place
  if (!broad || place.kind !== 'settlement') return null
  const around = mention.runnersUp.find(
    ({ place: other }) => (other.kind === 'admin' || other.kind === 'region') && other.geometry !== null && holds(other, place),
  )
  return around?.place ?? null
}

function holds({ bbox, country }: Place, { point: [longitude, latitude], country: own }: Place): boolean {
  if (!bbox || (country !== null && country !== own)) return false
  return longitude >= bbox[0] && longitude <= bbox[2] && latitude >= bbox[1] && latitude <= bbox[3]
}

/** A park or a range so wide, in km, that it has a north. */
const leastPark = 10

function areaPart(place: Place, ways: string[], depth: Depth, lands: Lands): Made['shape'] | null {
  if (!place.bbox && !place.geometry && !lands.outline(place)) return discPart(place, combined(ways))
  return () =>
    lands.shape(`part ${place.id} ${ways} ${depth}`, () => partOf(place.bbox, lands.outline(place), ways, depth, lands.heart(place)))
}

/** "western Darfur": of a region without an outline a side is cut from the disc it is known by. */
function discPart({ kind, point, uncertaintyKm }: Place, way: string): Made['shape'] | null {
  if (kind !== 'region' || uncertaintyKm < leastPark) return null
  if (way.endsWith('central')) return () => around(point, 0, uncertaintyKm / 3)
  const bearing = bearings[way as Direction]
  return () => awayFrom(point, { fromKm: 0, toKm: uncertaintyKm, atKm: uncertaintyKm / 2, bearing, eitherSide: 75 })
}

/** A town large enough to have a north. */
const leastPeople = 50_000

function townPart(place: Place, way: string): Made['shape'] | null {
  const isPark = place.kind === 'facility' && place.uncertaintyKm >= leastPark
  if (!isPark && (place.kind !== 'settlement' || place.population < leastPeople)) return null
  const breadth = isPark ? place.uncertaintyKm : breadthKm(place)
  if (way.endsWith('central')) return () => around(place.point, 0, breadth / 3)
  return () => awayFrom(place.point, { fromKm: 0, toKm: breadth, atKm: breadth / 2, bearing: bearings[way as Direction], eitherSide: 60 })
}
