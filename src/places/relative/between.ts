import { borderStretch } from '../../geometry/border-shapes.ts'
import type { Polygons } from '../../geometry/clip.ts'
import { gapBetween } from '../../geometry/gap-between.ts'
import { distanceKm } from '../../geometry/great-circle.ts'
import { holdsPoint } from '../../geometry/holds-point.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { nearestOn } from '../../geometry/outlines.ts'
import type { RelativeShape } from '../../geometry/relative-shape.ts'
import { between } from '../../geometry/spot-shapes.ts'
import { inOneLine } from '../../text/in-one-line.ts'
import { kmSaid } from '../kilometres.ts'
import type { Mention, Place } from '../place.ts'
import type { Lands } from './lands.ts'
import { type Family, goesOn, isSpot, type Made, type Setting, spotOf, type Why } from './made.ts'

const pair = new RegExp(inOneLine`
  (?:\b|^)(?:(?:halfway |midway |somewhere |roughly |about )?(?:in )?between) (?:the )?(?:(?:cities|towns|villages|ports|settlements|
  districts|stations|stops|communities|junctions|islands?|city|town|village|port|coasts?|shores?) of )?$`)
const andThen = /^(?: (border|frontier))? and (?:the )?(?:(?:city|town|village|port|islands?|coasts?|shores?) of (?:the )?)?$/
const borderBehind = /^ (?:border|frontier)\b/
/** "between Crete and the Libyan coast": the land itself, whose name may be its adjective. */
const coastBehind = /^(?:['’]s)? (?:(?:north|south|east|west)(?:ern)? )?(?:coast(?:line)?|mainland|shores?)\b/
/** What goes from one place to another over the ground, or somebody on it: "the road from Goma to Bukavu", "on their way from Selma to Montgomery". */
const route = new RegExp(inOneLine`
  (?:\b|^)(?:(?:main|old|new|coastal|coast|desert|mountain|busy|strategic|vital|only|dirt|rural|toll|supply|railway|rail|train|
  high-speed|freight|pilgrim|trade|smuggling) )*(?:(?:high|motor|express|free|rail|park)ways?|roads?|routes?|autobahn|railroads?|line|
  tracks?|trail|corridor|pipeline|canal|path|way|en route|march|convoy|belt|strip|stretch|swathe?|arc)(?: (?:that )?(?:stretch|run|
  extend|reach)(?:es|ing|ed|s)?)? (?:from|(?:(?:that|which) )?(?:links|linking|connects|connecting|joins|joining)) (?:the )?(?:(?:city|
  town|village|port|capital) of )?$`)
/** A quick look, before a pattern that is costly to make and to ask. */
const holdsLink = / (?:link|connect|join)(?:s|ing) /
const toThen = /^ (?:to|and|with) (?:the )?(?:(?:city|town|village|port|capital) of (?:the )?)?$/
/** The same behind both names: "the Kyiv–Odesa highway". */
const joined = /^ ?[-–—/] ?$|^[-–—]to[-–—]$/
const routeBehind = new RegExp(inOneLine`
  ^ (?:(?:international|national|coastal|main|desert|toll|trunk|high-speed) )?(?:(?:rail|train|railway) line|(?:high|motor|express|free|
  rail|park)way|road|route|autobahn|railroad|line|trail|corridor|pipeline|axis|canal)s?\b`)
/** What lies between two towns without lying between them on the map. */
const tied = new RegExp(inOneLine`
  \b(?:talks?|relations?|ties|war|wars|trade|agreements?|deals?|pact|treaty|tensions?|conflicts?|meetings?|match|matches|game|games|
  derby|final|series|negotiations?|dialogue|difference|differences|gap|truce|ceasefire|disputes?|rivalry|flights?|shuttl\w+|choose|
  choice|split|divided|distinction|balance|clash|clashes|fight|feud|link|links|border|frontier|boundary|contrast|comparison|merger|
  partnership|cooperation|contacts?|calls?|communications?|exchange\w*|played|transfers?|commut\w+|alternat\w+|differ\w*)\b[^.;:]{0,24}$`)
/** A stretch of ground or water, or what befalls somebody at a spot: what lies between lands and not between their governments. */
const onTheMap = new RegExp(inOneLine`
  \b(?:roads?|highways?|route|railway|border|halfway|midway|somewhere|straits?|channel|waterway|waters|seas?|ocean|bay|passage|
  median line|islands?|islet|pass|valley|corridor|crossing|bridge|tunnel|desert|mountains?|river|lake|forest|stretch|strip|
  no[- ]man['’]?s[- ]land|reefs?|shoals?|(?:buffer|demilitari[sz]ed|contested|grey|gray) zone|lies|lying|located|situated|sandwiched|
  wedged|stranded|drift\w+|sank|sunk|capsiz\w+|crash\w*|explod\w+|drowned|collid\w+|disappear\w*|vanish\w*|attacked|clashed|ambushed|
  derailed|hit|struck|formed|intercepted|rescued|missing|lost)\b(?: [\w’'-]+){0,4} $`)
const atSea = new RegExp(inOneLine`
  \b(?:straits?|channel|waterway|waters|seas?|ocean|gulf|bay|islands?|islet|atlantic|pacific|mediterranean|baltic|boats?|ships?|ferry|
  tankers?|vessels?|yachts?|sank|sunk|capsiz\w+|drowned|cyclone|storm)\b[^.;:]{0,60}$`)
const bordering = /\b(?:border|frontier|boundary)(?: [a-z]+)? $/
/** Towns farther apart have nothing said to lie between them, unless it is told on the map. */
const farthest = 400
const farthestOnTheMap = 1500
/** How far to either side of a border that two lands share. */
const besideBorder = 20

/** What may stand before "of" in both. */
const betweenWhat =
  'cities towns villages ports settlements districts stations stops communities junctions island islands city town village port capital coast coasts shore shores'

/** "between Rafah and Khan Yunis", "the strait between Denmark and Sweden", "between Mosul and the Syrian border", "the road from Goma to Bukavu". */
export const betweenFamily: Family = {
  endsIn: ['between', 'from', 'links', 'linking', 'connects', 'connecting', 'joins', 'joining', ...betweenWhat.split(' ')],
  behind: ['name'],
  read: readBetween,
}

function readBetween(setting: Setting): Made | null {
  const { mention, mentions, m, text, lands } = setting
  const other = mentions[m + 1]
  if (!other?.place) return null
  const behind = text.slice(other.end, other.end + 40)
  const words = wordsBetween(setting, text.slice(mention.end, other.start), behind)
  if (!words) return null
  // "between Odesa and Mykolaiv" may have been read as the regions around them
  const [town, toTown] = [spotOf(setting), spotOf({ place: other.place, mention: other })]
  const one = endOf(mention, town && toTown ? town : setting.place, words.border, lands)
  const two = endOf(other, town && toTown ? toTown : other.place, words.lastBorder, lands, words.lastCoast)
  if (!one || !two || one.place.id === two.place.id) return null
  if (words.behind === 0 && goesOn({ after: behind, place: two.place, mention: other })) return null
  const spots = isSpot(one.place) && isSpot(two.place)
  const { lead } = words
  // Between lands a border is their own; that between two towns is somewhere on the way from one to the other
  if (tied.test(lead) && !(spots && bordering.test(lead))) return null
  const shown = words.shown || onTheMap.test(lead)
  // Lands and capitals stand for their governments.
  const governs = ({ place }: End) => !isSpot(place) || place.feature === 'PPLC'
  if (!shown && (!spots || (governs(one) && governs(two)))) return null
  const halfway = /(?:half|mid)way/.test(text.slice(words.start, mention.start))
  const made = drawn(one, two, { lands, atSea: atSea.test(lead), farthest: shown ? farthestOnTheMap : farthest, halfway })
  return (
    made && {
      relation: 'between',
      start: words.start,
      end: other.end + words.behind,
      leansOn: [m, m + 1],
      bases: [one.place, two.place],
      ...made,
    }
  )
}

/** How words lay something between two names. */
interface Between {
  start: number
  /** How many letters behind the second name belong to it. */
  behind: number
  /** Whether the border of the first, or of the second, is meant. */
  border: boolean
  lastBorder: boolean
  /** Whether the words go on to the coast of the second. */
  lastCoast?: boolean
  /** Whether the words themselves say that it lies there, and not only between those two. */
  shown: boolean
  /** What stands before, in small letters. */
  lead: string
}

function wordsBetween({ mention, before, low }: Setting, middle: string, behind: string): Between | null {
  const found = (match: RegExpExecArray): Pick<Between, 'start' | 'lead'> => ({
    start: mention.start - (before.length - match.index),
    lead: low.slice(Math.max(0, match.index - 60), match.index),
  })
  const plain = { behind: 0, border: false, lastBorder: false, shown: true }
  const and = low.includes('between ') ? andThen.exec(middle) : null
  if (and) {
    const match = pair.exec(low)
    const last = borderBehind.exec(behind)?.[0].length ?? 0
    const coast = coastBehind.exec(behind)?.[0].length ?? 0
    const shown = match !== null && /^(?:half|mid|some)/.test(match[0])
    return (
      match && { ...found(match), behind: last + coast, border: and[1] !== undefined, lastBorder: last > 0, lastCoast: coast > 0, shown }
    )
  }
  if (toThen.test(middle)) {
    const match = (low.includes(' from ') && middle.startsWith(' to ')) || holdsLink.test(low) ? route.exec(low) : null
    return match && { ...plain, ...found(match) }
  }
  const way = joined.test(middle) ? routeBehind.exec(behind) : null
  if (!way) return null
  return { ...plain, start: mention.start, behind: way[0].length, lead: '' }
}

/** One of the two that something lies between: a town, an area, or the border of one. */
interface End {
  place: Place
  /** Null for a town, and for an area of which only the middle is known. */
  land: Polygons | null
  border: boolean
}

function endOf({ adjective }: Mention, place: Place, border: boolean, lands: Lands, coast = false): End | null {
  if (adjective && !border && !coast) return null
  const land = isSpot(place) ? null : lands.outline(place)
  if (border && !land) return null
  const isLake = place.kind === 'water' && /^(?:LK|LGN|RSV)/.test(place.feature)
  return (place.kind === 'water' && !isLake) || place.kind === 'continent' || place.kind === 'relative' ? null : { place, land, border }
}

function drawn(
  one: End,
  two: End,
  { lands, atSea, farthest, halfway }: { lands: Lands; atSea: boolean; farthest: number; halfway: boolean },
): Pick<Made, 'shape' | 'how'> | null {
  const [a, b] = [spotIn(one, two), spotIn(two, one)]
  const names = { place: one.place.name, other: two.place.name }
  if (a && b) {
    const apart = distanceKm(a, b)
    if (apart > farthest || apart < 1) return null
    return { shape: () => between(a, b, halfway ? halfwayShare : 1), how: [['relative-between', { ...names, km: kmSaid(apart) }]] }
  }
  if (one.border || two.border) return null
  const [from, to] = [one.land ?? one.place.point, two.land ?? two.place.point]
  if (holds(from, to) || holds(to, from)) return null
  const key = `between ${one.place.id} ${two.place.id}`
  const shared =
    one.land && two.land && !atSea ? lands.shape(`${key} land`, () => borderStretch(one.land!, two.land!, besideBorder, null)) : null
  const shape: RelativeShape | null = shared ?? lands.shape(key, () => gapBetween(from, to))
  const why: Why = shared ? ['relative-border', names] : ['relative-gap', names]
  return shape && { shape: () => shape, how: [why] }
}

/** Who says halfway means about the middle of the way. */
const halfwayShare = 0.35

/** A town's own point; of a border the point nearest to the other town. */
function spotIn({ place, land, border }: End, other: End): LngLat | null {
  if (!land) return place.point
  return border && !other.land && !holds(land, other.place.point) ? nearestOn(land, other.place.point) : null
}

function holds(land: Polygons | LngLat, point: Polygons | LngLat): boolean {
  if (typeof land[0] === 'number' || typeof point[0] !== 'number') return false
  return holdsPoint({ type: 'MultiPolygon', coordinates: land as Polygons }, point as LngLat)
}
