import { type Beside, type Beyond, besideLines, beyond } from '../../geometry/outline-shapes.ts'
import type { RelativeShape } from '../../geometry/relative-shape.ts'
import { linesNear } from '../../geometry/river-points.ts'
import { type Away, around, awayFrom } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import type { Place } from '../place.ts'
import { breadthKm, landWithin, type Setting, spotOf, type Why } from './made.ts'

/** How far from a place something lies, and to which side: degrees from north, null where none is said. */
export type Reach = Omit<Away, 'bearing'> & { bearing: number | null }

/** A shape made from a place, and how. */
export interface Drawn {
  shape: () => RelativeShape | null
  how: Why
}

/** What distances and directions count from: the middle of a town, the edge of an area. */
export interface Ground {
  place: Place
  /** So many kilometres from it. */
  reach(far: Reach): Drawn
  /** Beside it, nobody says how far; `just` is less far. */
  side(just: boolean, bearing: number | null): Drawn
}

/** Of wider islands it is not said from where on their shore a distance counts, unless their outline is known. */
const widestSpot = 60
/** Of a wider area a side is a part of the world: nobody is found by "south of Russia". */
const widestArea = 1000
/** East of a river, nobody says how far. */
const riverSideKm = 50
/** A lake or a region of which only the middle is known is taken for round, up to this; a short river too. */
const widestRound = 150

/** What a name gives to stand north of: a spot, an area by its outline, a river by its line, a lake or a region by its middle. Null for what is too wide. */
export function groundOf(setting: Setting): Ground | null {
  const { place, lands, mention, low, after } = setting
  const spot = spotOf(setting) ?? landWithin(widestSpot, setting)
  if (spot) return fromMiddle(spot, breadthKm(spot), 2)
  // "north of the capital of Dagestan" is not north of Dagestan, nor "within 5 km of the Syria–Turkey border" near Syria
  if (/\b(?:city|town|village|port|capital|district|center|centre) of (?:the )?$/.test(low)) return null
  if (mention.adjective || place.kind === 'continent' || place.kind === 'relative' || /^ ?[-–—/]/.test(after)) return null
  const river = riverOf(setting)
  if (river) return fromEdge(place, river.shape, riverSideKm)
  if (place.uncertaintyKm > widestArea) return null
  const outline = lands.outline(place)
  if (outline)
    return fromEdge(place, to => lands.shape(keyOf(place, to), () => beyond(outline, to)), Math.min(300, Math.max(40, place.uncertaintyKm)))
  const isShort = place.kind === 'water' && place.feature === 'STM' && place.uncertaintyKm <= widestSpot
  const isRound = place.kind !== 'water' || /^(?:LK|LGN|RSV)/.test(place.feature) || isShort
  return isRound && place.uncertaintyKm <= widestRound ? round(place) : null
}

/**
 * Shapes beside a river, of what of it lies in the region or by the town that the words go on to ("along the Dnieper in Kherson region", "the west bank of the Nile
 * at Luxor"), else in the country that the text names most. Null for what has no line.
 */
export function riverOf({
  place,
  lands,
  countries,
  text,
  mention,
  mentions,
  m,
}: Setting): { shape: (to: Beside) => RelativeShape | null; at: Place | null } | null {
  if (place.kind !== 'water' || place.geometry?.type !== 'MultiLineString') return null
  const next = mentions[m + 1]
  const joint = next?.place && !next.adjective ? text.slice(mention.end, next.start) : ''
  const isIn = /^ (?:in|through|across) (?:the )?(?:[a-z]+ern )?$/.test(joint)
  const [country] = countries()
  const land = (isIn && next!.place!.kind !== 'settlement' ? next!.place : null) ?? (country === undefined ? null : lands.of(country))
  const lines = lands.lines(place, land)!
  const town = next?.place?.kind === 'settlement' && byTown.test(joint) ? next.place : null
  const near = town ? linesNear(lines, town.point, breadthKm(town) + townKm) : []
  const at = near.length > 0 ? town : null
  return {
    at,
    shape: to => lands.shape(`${keyOf(place, to)} ${to.bank} ${(at ?? land)?.id}`, () => besideLines(at ? near : lines, to)),
  }
}

const byTown = /^,? (?:in|at|near|opposite|outside|by|through|around) (?:the )?(?:(?:city|town|village|port) of )?$/
/** How far from the edge of a town a bank of its river is still spoken of by it. */
const townKm = 10

const round = (place: Place) => fromMiddle(place, Math.max(1, place.uncertaintyKm), 4)

/** `within`: what share of the breadth a side begins at. */
function fromMiddle(place: Place, breadth: number, within: number): Ground {
  return {
    place,
    reach({ fromKm, toKm, atKm, bearing, eitherSide }) {
      const farKm = toKm + breadth
      // Nobody is in the middle of a lake who is 20 km west of it
      const labelKm = place.kind === 'water' ? atKm + breadth : atKm
      const said = { place: place.name, from: kmSaid(fromKm), to: kmSaid(farKm), breadth: kmSaid(breadth) }
      return {
        shape: () =>
          bearing === null
            ? around(place.point, fromKm, farKm)
            : awayFrom(place.point, { fromKm, toKm: farKm, atKm: labelKm, bearing, eitherSide }),
        how: [bearing === null ? 'relative-distance' : 'relative-distance-way', said],
      }
    },
    side(just, bearing) {
      const [fromKm, toKm] = [breadth / within, breadth + (just ? 10 : 40)]
      const said = { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm) }
      if (bearing === null) return { shape: () => around(place.point, fromKm, toKm), how: ['relative-outside', said] }
      return {
        shape: () => awayFrom(place.point, { fromKm, toKm, atKm: (fromKm + toKm) / 2, bearing, eitherSide: 45 }),
        how: ['relative-direction', { place: place.name, to: said.to }],
      }
    },
  }
}

function fromEdge(place: Place, shape: (to: Beyond) => RelativeShape | null, sideKm: number): Ground {
  const drawn = (to: Beyond): Drawn => ({
    shape: () => shape(to),
    how: ['relative-beyond', { place: place.name, from: kmSaid(to.fromKm), to: kmSaid(to.toKm) }],
  })
  return {
    place,
    // A length less than a band that can be seen is as good as none.
    reach: ({ fromKm, toKm, bearing }) => drawn({ fromKm: fromKm > 2 ? fromKm : 0, toKm: Math.max(toKm, fromKm + 5), facing: bearing }),
    side: (just, bearing) => drawn({ fromKm: 0, toKm: just ? 15 : sideKm, facing: bearing }),
  }
}

const keyOf = ({ id }: Place, { fromKm, toKm, facing }: Beyond) => `beyond ${id} ${fromKm} ${toKm} ${facing}`
