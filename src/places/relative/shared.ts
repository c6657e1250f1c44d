import { sharedPart } from '../../geometry/outline-shapes.ts'
import type { Place } from '../place.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

const sides =
  'sides?|parts?|portions?|sections?|sectors?|half|stretch|slopes?|flanks?|shores?|banks?|waters|coasts?|zone|area|foothills|end|share'
/** "the Polish part of the Carpathians": between the land's adjective, or its name with an s, and what it has a part of. */
const partOf = new RegExp(`^(?:['’]s)? (?:[a-z]+ern |own |[a-z]+-(?:held|controlled|occupied) )?(?:${sides}) of (?:the )?$`)
const lead = /(?:\b|^)(?:(?:on|in|from|to|into|over|across|along) )?(?:the )?$/d
/** Only what may lie in several lands has a part of each. */
const shared = new Set(['landform', 'water', 'region', 'island', 'admin'])
/** On the shore of a lake is beside it. */
const besideKm = 15
/** Of a mountain's slopes. */
const leastKm = 3
const widestKm = 1500

/** "the Polish part of the Carpathians", "the Nigerian side of Lake Chad", "Uzbekistan’s part of the Fergana Valley": what of it lies in that land. */
export const sharedFamily: Family = {
  endsIn: ['foothills', 'slopes', 'foot', 'flanks', 'valleys', 'peaks', 'in', 'across', 'over', 'through'],
  behind: ['words', 'name'],
  of: ['country', 'landform'],
  read: readShared,
}

/** "the foothills of the Himalayas in Uttarakhand": what goes on to the land that it means the part of. */
const inLand = /^ in (?:the )?$/
const landLead =
  /(?:\b|^)(?:(?:on|in|at|from|to|into|over|across|along|through) )?(?:the )?(?:(?:foothills|slopes|foot|flanks|valleys|peaks) of )?(?:the )?$/d

function readShared(setting: Setting): Made | null {
  const { place, mention, mentions, m, text, before, lands } = setting
  const next = mentions[m + 1]
  if (place.kind === 'landform' && !mention.adjective) return readInLand(setting)
  if (place.kind !== 'country' || !next?.place || next.adjective) return null
  const area: Place = next.place
  if (!shared.has(area.kind) || area.country === place.country || area.uncertaintyKm > widestKm) return null
  const words = text.slice(mention.end, next.start)
  // "the Spanish Pyrenees"
  if (!(words.includes(' of ') && partOf.test(words)) && !(mention.adjective && words === ' ' && area.kind === 'landform')) return null
  // The outline last: it is unpacked when it is first asked for.
  const land = lands.outline(place)
  if (!land) return null
  const match = matchBefore(lead, setting)
  const radiusKm = Math.max(leastKm, area.uncertaintyKm)
  const shape = lands.shape(`shared ${area.id} ${place.id}`, () =>
    sharedPart(lands.outline(area) ?? { point: area.point, radiusKm }, land, area.kind === 'water' ? besideKm : 0),
  )
  return (
    shape && {
      relation: 'part',
      start: mention.start - (before.length - (match?.index ?? before.length)),
      end: next.end,
      leansOn: [m + 1, m],
      bases: [area, place],
      shape: () => shape,
      how: [['relative-shared', { place: area.name, other: place.name }]],
    }
  )
}

function readInLand(setting: Setting): Made | null {
  const { place: area, mention, mentions, m, text, before, lands } = setting
  const next = mentions[m + 1]
  if (!next?.place || next.adjective || (next.place.kind !== 'country' && next.place.kind !== 'admin')) return null
  if (area.country === next.place.country || area.uncertaintyKm > widestKm || area.uncertaintyKm < leastRange) return null
  const outline = inLand.test(text.slice(mention.end, next.start)) ? lands.outline(next.place) : null
  if (!outline) return null
  const land = next.place
  const match = matchBefore(landLead, setting)
  const shape = lands.shape(`shared ${area.id} ${land.id}`, () =>
    sharedPart(lands.outline(area) ?? { point: area.point, radiusKm: area.uncertaintyKm }, outline, 0),
  )
  return (
    shape && {
      relation: 'part',
      start: mention.start - (before.length - (match?.index ?? before.length)),
      end: next.end,
      leansOn: [m, m + 1],
      bases: [area, land],
      shape: () => shape,
      how: [['relative-shared', { place: area.name, other: land.name }]],
    }
  )
}

/** A single mountain lies in a land as a town does. */
const leastRange = 30
