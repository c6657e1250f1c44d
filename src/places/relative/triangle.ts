import { distanceKm } from '../../geometry/great-circle.ts'
import { amid } from '../../geometry/spot-shapes.ts'
import { inOneLine } from '../../text/in-one-line.ts'
import { breadthKm, type Family, goesOn, type Made, matchBefore, type Setting, spotOf } from './made.ts'

const between = new RegExp(
  inOneLine`
    (?:\b|^)(?:(?:in|across|over|through|to|from) )?(?:(?:the|an?) )?(?:[a-z]+ )?(triangle|area|region|zone|desert|territory|country|
    land|forest|stretch) (?:(?:that lies|lying|formed|bounded|enclosed|marked out) )?(?:between|by|of) (?:the )?(?:(?:towns|cities|
    villages) of )?$`,
  'd',
)
const comma = /^, (?:the )?$/
const and = /^,? and (?:the )?$/
/** Towns farther apart have nothing said to lie between the three of them. */
const farthestKm = 1000

/** "the triangle between Lodwar, Moroto and Kapenguria", "the desert between Agadez, Arlit and Bilma": what three towns have between them. */
export const triangleFamily: Family = {
  endsIn: ['between', 'by', 'triangle', 'towns', 'cities', 'villages'],
  of: ['settlement', 'district', 'facility'],
  read: readTriangle,
}

function readTriangle(setting: Setting): Made | null {
  const { mention, mentions, m, before, text } = setting
  const [second, third] = [mentions[m + 1], mentions[m + 2]]
  if (!second?.place || !third?.place) return null
  if (!comma.test(text.slice(mention.end, second.start)) || !and.test(text.slice(second.end, third.start))) return null
  const match = matchBefore(between, setting)
  // "a region of Kano, Katsina and Jigawa" holds them
  if (!match || (match[1] !== 'triangle' && !match[0].includes('between'))) return null
  const spots = [spotOf(setting), spotOf({ place: second.place, mention: second }), spotOf({ place: third.place, mention: third })]
  const [a, b, c] = spots
  if (!a || !b || !c || goesOn({ after: text.slice(third.end, third.end + 40), place: c, mention: third })) return null
  const sides = [distanceKm(a.point, b.point), distanceKm(b.point, c.point), distanceKm(c.point, a.point)]
  if (Math.max(...sides) > farthestKm || Math.min(...sides) < 1) return null
  return {
    relation: 'between',
    start: mention.start - (before.length - match.index),
    end: third.end,
    leansOn: [m, m + 1, m + 2],
    bases: [a, b, c],
    shape: () => amid([a, b, c].map(spot => ({ point: spot.point, radiusKm: breadthKm(spot) }))),
    how: [['relative-triangle', { place: a.name, other: b.name, third: c.name }]],
  }
}
