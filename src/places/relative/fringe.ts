import { around, awayFrom } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import { partPattern, readDirection } from './directions.ts'
import { apposed, apposedEnds, breadthKm, type Family, goesOn, isCorner, landWithin, type Made, type Setting, spotOf } from './made.ts'

/** The parts of a town that lie about it, and with a direction a single one. */
const fringe = 'outskirts|edges?|fringes|suburbs|periphery'
const fringeOf = new RegExp(
  `(?:\\b|^)(?:(?:on|in|at|to|from|into|over|through) )?(?:(?:the (?:(?:outer|far) )?(?:${partPattern} (?:(?!${fringe})[a-z-]+ )?)?(?:(?!${fringe})[a-z-]+ )?(?:${fringe})|an? (?:(?:${partPattern}|[a-z]{4,12}) )?suburb) of|the (?:${partPattern} )?(?:entrances?|exits?|approach(?:es)?|gateway) (?:to|of)) ${apposed}$`,
)
const suburban = /(?:\b|^)(?:in )?suburban $/
const itsFringe = new RegExp(
  `^(?:['’]s (?:[a-z-]+ )??| )(?:${partPattern} (?:suburb|edge)s?|(?:${partPattern} )?(?:outskirts|fringes|suburbs|periphery))\\b(?! of )`,
)
const into = /\b(?:on|in|at|to|from|into|over|through) (?:the )?$|\bthe $/
const holdsFringe = /outskirts|edge|fringes|suburb|periphery|entrance|exit|approach|gateway/

/**
 * "on the outskirts of Mosul", "Beirut’s southern suburbs", "suburban Chicago": what lies about a town, on the side that is said where one is. Suburbs
 * begin well within the breadth guessed from a town's people, since large towns are dense, and reach a little beyond it.
 */
export const fringeFamily: Family = {
  endsIn: [
    'outskirts',
    'edge',
    'edges',
    'fringes',
    'suburb',
    'suburbs',
    'periphery',
    'suburban',
    'to',
    'entrance',
    'entrances',
    'exit',
    'exits',
    'approach',
    'approaches',
    ...apposedEnds,
  ],
  behind: ['words'],
  of: ['settlement', 'district', 'facility', 'admin', 'island', 'landform'],
  read: readFringe,
}

function readFringe(setting: Setting): Made | null {
  const { mention, m, before, low, after } = setting
  // Quick looks, before patterns that are costly to make and to ask
  const behind = holdsFringe.test(after) ? itsFringe.exec(after) : null
  if (!behind && !low.endsWith('suburban ') && !(/ (?:of|to) /.test(low) && holdsFringe.test(low))) return null
  const place = spotOf(setting) ?? landWithin(15, setting)
  if (!place || mention.adjective) return null
  const match = behind ? null : (fringeOf.exec(low) ?? suburban.exec(low))
  if (!behind && (!match || goesOn(setting) || isCorner(setting, place))) return null
  // "the Paris suburbs", "in Paris’s suburbs"
  const start = match ? match.index : (into.exec(low)?.index ?? before.length)
  const way = (behind ?? match)!.slice(1).find(word => word !== undefined)
  const direction = way === undefined ? null : readDirection(way)
  const breadth = breadthKm(place)
  const [fromKm, toKm, atKm] = [breadth / 5, breadth * 1.2 + 1, breadth * 0.5]
  const bearing = direction?.bearing ?? null
  const spread = { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm) }
  return {
    relation: bearing === null ? 'beside' : 'direction',
    start: mention.start - (before.length - start),
    end: behind ? mention.end + behind[0].length : mention.end,
    leansOn: [m],
    bases: [place],
    ...(direction && bearing !== null ? { direction: direction.name } : {}),
    shape: () =>
      bearing === null ? around(place.point, fromKm, toKm, atKm) : awayFrom(place.point, { fromKm, toKm, atKm, bearing, eitherSide: 60 }),
    how: [bearing === null ? ['relative-outside', spread] : ['relative-fringe', spread]],
  }
}
