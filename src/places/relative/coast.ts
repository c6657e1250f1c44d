import { boxesMeet } from '../../geometry/bounds.ts'
import type { Polygons } from '../../geometry/clip.ts'
import { ringAround } from '../../geometry/great-circle.ts'
import { partOf, seaOff } from '../../geometry/outline-shapes.ts'
import { polygonsOf } from '../../geometry/relative-shape.ts'
import { inOneLine } from '../../text/in-one-line.ts'
import { kmSaid } from '../kilometres.ts'
import type { Place } from '../place.ts'
import { bearings, type Direction, partPattern, partWords, readDirection } from './directions.ts'
import { lengthBefore, readLength, type WrittenLength } from './lengths.ts'
import { apposed, apposedEnds, breadthKm, type Family, isSpot, type Made, matchBefore, type Setting, type Why } from './made.ts'
import { asOneSea, seaCalled, seaWords } from './one-sea.ts'

const off = new RegExp(
  `(?:\\b|^)off(?:shore)?(?: of)?(?:,)? (?:the |its )?(?:[a-z]{2,15} ){0,3}?(?:${partPattern} )?(?:coasts?|shores?|coastline|seaboard|shoreline) of (?:${partPattern} )?${apposed}$`,
  'd',
)
/** "off Libya", "off northern Crete", "off the Greek island of Lesbos". */
const offIts = new RegExp(
  `(?:\\b|^)(?:off |off ?shore (?:from |of )?|out (?:to|at) sea (?:from|off) |waters (?:around|surrounding) )(?:(?:the )?(?:${partPattern} )?|${apposed})$`,
  'd',
)
const inWaters = /(?:\b|^)(?:in |into )?(?:the )?waters $/
const itsCoast = new RegExp(
  `^(?:['’]s)? (?:(?!north|south|east|west|central)[a-z]{4,15} )?(?:${partPattern} )?(?:coast|shores?|coastline|seaboard)\\b(?! guard)`,
  'i',
)
/** A quick look, before a pattern that is costly to make. */
const holdsCoast = /coast|shore|seaboard/
/** "cut off Gaza", "sealed off Mosul", "took off Sunday": no sea there. */
const notAtSea = new RegExp(inOneLine`
  \b(?:cut|cuts|cutting|seal|sealed|sealing|cordon|cordoned|cordoning|block|blocked|blocking|shut|shutting|close[ds]?|closing|break|
  broke|broken|breaking|call|called|fend|fended|write|wrote|written|kick|kicked|knock|knocked|take|takes|took|taking|taken|set|sets|
  setting|hand|hands|fight|fought|pay|pays|paid|day|days|time|ward|warded|lay|laid|far|sign|signed|drop|dropped|carry|carried|wipe|
  wiped|lop|show|showed|face|faced|spin|spun|well|better|worse|trade|play|tip|back|backed|wall|walled|split|hold|held|live|lived|lives|
  get|got|turn|turned|pull|pulled|exit|ramp|just|fell|fall|road|street|lane)\s+$`)

/** "The trawler went down off Pylos": what is off a small town lies at sea where ships are spoken of. */
const afloat = new RegExp(inOneLine`
  \b(?:boats?|ships?|warships?|vessels?|tankers?|trawlers?|freighters?|carriers?|ferry|ferries|dinghy|dinghies|rafts?|sank|sunk|
  capsized|drowned|shipwrecks?|wrecks?|anchored|aground|fish(?:ing|ed|ermen)|sail(?:ed|ing))\b`)

/** "off the coast of Yemen", "20 miles off Crete", "off Libya’s western shore": the sea there, as far as outlines tell sea from land. */
export const coastFamily: Family = {
  endsIn: [
    'off',
    'offshore',
    'from',
    'around',
    'surrounding',
    'coast',
    'coasts',
    'shore',
    'shores',
    'coastline',
    'seaboard',
    'shoreline',
    ...partWords,
    ...apposedEnds,
  ],
  read: readCoast,
}

function readCoast(setting: Setting): Made | null {
  const { place, mention, m, before, low, after, lands } = setting
  if (!/\boff|\bsea (?:from|off)|waters/.test(low) || place.kind === 'water' || place.kind === 'relative' || place.kind === 'continent')
    return null
  const ofCoast = !mention.adjective && holdsCoast.test(low) ? matchBefore(off, setting) : null
  const match = ofCoast ?? matchBefore(offIts, setting)
  if (!match) return null
  const { start, written } = howFarOff(setting, match.index)
  let end = mention.end
  const sea = ofCoast ? seaAhead(ofCoast[0], setting) : seaBehind(setting)
  const one = sea && asOneSea(sea.place, place, setting)
  // "off the west coast of northern Sumatra": the side of the coast, and the part of the land
  let side = ofCoast?.[1]
  const part = ofCoast ? ofCoast[2] : match[1]
  if (!ofCoast) {
    const coast = itsCoast.exec(after)
    if (sea) end = sea.end!
    else if (coast) {
      end += coast[0].length
      side ??= coast[1]
    } else {
      // "fell in waters off" is at sea, "fell off" is not
      const bare =
        mention.adjective || (start === match.index && notAtSea.test(low.slice(0, start))) || /^['’]s|^[-–]|^ [\p{Lu}\d]/u.test(after)
      if (bare || place.kind === 'facility' || (isSpot(place) && !written && place.population < 20_000 && !afloat.test(low))) return null
    }
  }
  const length = written && readLength(written)
  if (written && !length) return null
  const [sideWay, partWay] = [wayOf(side), wayOf(part)]
  const way = sideWay ?? partWay
  const outline = lands.outline(place)
  const reach = isSpot(place)
    ? breadthKm(place) + 40
    : outline
      ? Math.min(150, Math.max(40, place.uncertaintyKm / 4))
      : Math.min(place.uncertaintyKm, 300) + 40
  const fromKm = length && length.fromKm > 15 ? length.fromKm : 0
  const toKm = Math.max(
    length ? length.toKm + (isSpot(place) ? breadthKm(place) : outline ? 10 : Math.min(place.uncertaintyKm, 60)) : reach,
    15,
  )
  const draw = (town: Place | null) =>
    lands.shape(`coast ${town?.id} ${place.id} ${sideWay} ${partWay} ${fromKm} ${toKm} ${sea?.place.id}`, () => {
      const around = lands.near(
        place.point,
        toKm + (outline ? 2.5 * place.uncertaintyKm : 0),
        outline && { outline, aboutKm: fromKm + toKm + 1 },
      )
      // Outlines of countries may lack what a region's shows
      const near = [...around.map(land => land.outline), ...(outline && place.kind !== 'country' ? [outline] : [])]
      // Three hundred miles off Portugal nothing is that lies nearer to Spain
      const others = place.country === null ? [] : around.filter(land => land.country !== place.country).map(land => land.outline)
      const within = sea ? (one && 'outline' in one ? one.outline : null) : town && [[ringAround(town.point, toKm + besideTownKm)]]
      const cut = (from: Polygons | null, by: string | null) => {
        const cutOut = by && from ? partOf(place.bbox, from, by, 'half', lands.heart(place)) : null
        return cutOut ? polygonsOf(cutOut.geometry) : from
      }
      const land = cut(outline, partWay)
      const asked = sideWay !== null && sideWay in bearings ? bearings[sideWay as Direction] : null
      const bearing = !land ? null : (asked ?? (one && 'bearing' in one ? one.bearing : null))
      const onSide = bearing === null ? null : seaOff(land!, near, { fromKm, toKm, facing: bearing, others, within })
      // A coast that hardly faces that way: its western half is meant
      return onSide ?? seaOff(cut(land, sideWay) ?? place.point, near, { fromKm, toKm, facing: null, others, within })
    })
  const behind = ofCoast && !isSpot(place) ? townBehind(setting, end) : null
  const byTown = behind && draw(behind.place)
  const town = byTown ? behind : null
  const shape = byTown ?? draw(null)
  if (!shape) {
    // "off the coast of Oaxaca", whose capital lies inland
    const region = isSpot(place) ? regionOf(setting) : null
    return region && readCoast({ ...setting, place: region })
  }
  return {
    relation: 'coast',
    start: mention.start - (before.length - start),
    end: town ? town.end : end,
    leansOn: town ? [m, town.at] : [m],
    bases: town ? [place, town.place] : [place],
    ...(length ? { km: length.km } : {}),
    ...(way ? { direction: way } : {}),
    shape: () => shape,
    how: [
      fromKm > 0
        ? ['relative-coast-from', { place: place.name, from: kmSaid(fromKm), km: kmSaid(toKm) }]
        : ['relative-coast', { place: place.name, km: kmSaid(toKm) }],
      length?.doubt ?? ['relative-no-distance', {}],
      ...(town ? [['relative-border-near', { place: town.place.name, km: kmSaid(toKm + besideTownKm) }] as Why] : []),
    ],
  }
}

/** How far along a coast what is said to be near a town may lie from it, beside how far it is at sea. */
const besideTownKm = 40

/** "off the coast of Yemen near Hodeidah": the town that says which stretch of the coast is meant. */
function townBehind({ text, mentions, m, place: land }: Setting, from: number): { place: Place; at: number; end: number } | null {
  const next = mentions[m + 1]
  const place = next && !next.adjective ? next.place : null
  if (!place || !isSpot(place) || place.country !== land.country) return null
  return /^,? (?:near|close to|not far from|outside|by) (?:the (?:port|city|town|port city) of )?$/.test(text.slice(from, next!.start))
    ? { place, at: m + 1, end: next!.end }
    : null
}

/** The region of the same name that a town lies in. */
function regionOf({ place: { country, point }, mention }: Setting): Place | null {
  const holds = ({ kind, bbox, country: own }: Place) =>
    kind === 'admin' && own === country && bbox !== null && boxesMeet(bbox, [...point, ...point])
  return mention.runnersUp.find(({ place }) => holds(place))?.place ?? null
}

const ofSea = new RegExp(`^(?:['’]s)? ${seaWords}(?:[Cc]oasts?|shores?|coastline|seaboard)\\b`, 'u')
/** "off the Pacific coast of Costa Rica" */
const seaOfCoast = new RegExp(`${seaWords}(?:[Cc]oasts?|shores?|coastline|seaboard) of `, 'u')

function seaAhead(words: string, setting: Setting): { place: Place; end?: number } | null {
  const named = seaOfCoast.exec(words)?.[1]
  const place = named === undefined ? null : seaCalled(named, setting.place, setting)
  return place && { place }
}

/** "off Yemen’s Red Sea coast": the sea that names the coast, and where the words end. It need not be a mention: the coast is what is named. */
function seaBehind(setting: Setting): { place: Place; end?: number } | null {
  const coast = holdsCoast.test(setting.after) ? ofSea.exec(setting.after) : null
  const place = coast && seaCalled(coast[1]!, setting.place, setting)
  return place && { place, end: setting.mention.end + coast![0].length }
}

/** What a side or a part is called: "northwest", "central"; null where none is said. */
function wayOf(words: string | undefined): string | null {
  if (!words) return null
  return /central/i.test(words) ? 'central' : (readDirection(words)?.name ?? null)
}

/** Where "in the waters 20 miles off" begins that goes on at an offset, and its length where it has one. */
function howFarOff(setting: Setting, at: number): { start: number; written: WrittenLength | null } {
  // "21 nautical miles (39 km) off Fujairah"
  const to = at - (inBrackets.exec(setting.low.slice(0, at))?.[0].length ?? 0)
  const written = setting.low.endsWith(' ', to) ? lengthBefore(setting, to - 1) : null
  const start = written?.index ?? at
  return { start: inWaters.exec(setting.low.slice(0, start))?.index ?? start, written }
}

const inBrackets = /\([^()]{1,24}\) $/
