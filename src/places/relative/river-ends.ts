import type { Position } from 'geojson'
import { confluenceOf, mouthOf } from '../../geometry/river-points.ts'
import { around } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Mention, Place } from '../place.ts'
import { placeOf } from '../place-of.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

const mouth = /(?:\b|^)(?:(?:at|near|in|around|by|from|to) )?(?:the )?(?:mouths?|estuary|delta) of (?:the )?(?:river )?$/d
/** How far about the end of a river's line its mouth may be: estuaries and deltas are not drawn, and lines end that far short of the sea. */
const mouthKm = 80

const confluence = /(?:\b|^)(?:(?:at|near|in|around|by|from|to) )?(?:the )?(?:confluence|junction) of (?:the )?(?:rivers? )?$/d
const where = /(?:\b|^)(?:near |from )?where (?:the )?(?:river )?$/d
const and = /^ (?:and|with) (?:the )?(?:river )?$/
const flowsInto = /^ (?:meets|joins|enters|(?:flows|runs|empties|drains|pours) into) (?:the )?(?:river )?$/
const confluenceKm = 20

/** "at the mouth of the Congo", "the confluence of the Blue Nile and the White Nile", "where the Missouri joins the Mississippi". */
export const riverEndsFamily: Family = {
  endsIn: ['mouth', 'mouths', 'estuary', 'delta', 'confluence', 'junction', 'river', 'rivers', 'where'],
  read: setting => (/ of (?:the )?(?:rivers? )?$|where /.test(setting.low) ? (readMouth(setting) ?? readConfluence(setting)) : null),
}

function readMouth(setting: Setting): Made | null {
  const { mention, m, before } = setting
  const match = matchBefore(mouth, setting)
  const river = match && riverCalled(mention, setting)
  if (!river) return null
  return {
    relation: 'beside',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    bases: [river.place],
    shape: () => around(mouthOf(river.lines), 0, mouthKm, 0),
    how: [['relative-mouth', { place: river.place.name, km: kmSaid(mouthKm) }]],
  }
}

function readConfluence(setting: Setting): Made | null {
  const { mention, mentions, m, before, text } = setting
  const next = mentions[m + 1]
  if (!next) return null
  const middle = text.slice(mention.end, next.start)
  const match = and.test(middle) ? matchBefore(confluence, setting) : flowsInto.test(middle) ? matchBefore(where, setting) : null
  const one = match && riverCalled(mention, setting)
  const other = one && riverCalled(next, setting)
  const point = other && one.place.id !== other.place.id ? confluenceOf(one.lines, other.lines) : null
  if (!point) return null
  return {
    relation: 'beside',
    start: mention.start - (before.length - match!.index),
    end: next.end,
    leansOn: [m, m + 1],
    bases: [one!.place, other!.place],
    shape: () => around(point, 0, confluenceKm, 0),
    how: [['relative-confluence', { place: one!.place.name, other: other!.place.name, km: kmSaid(confluenceKm) }]],
  }
}

/** The river that the words mean, whatever else the name was read as: nobody speaks of the mouth of a country. Null where no line of it is known. */
export function riverCalled({ place, name, adjective }: Mention, { gazetteer }: Setting): { place: Place; lines: Position[][] } | null {
  if (adjective) return null
  const called = normalizeName(name)
  const rows = [called, `${called} river`].flatMap(key => gazetteer.find(key)).filter(({ row }) => gazetteer.kind(row) === 'water')
  for (const river of [...(place ? [place] : []), ...rows.map(({ row }) => placeOf(gazetteer, row))])
    if (river.kind === 'water' && river.geometry?.type === 'MultiLineString') return { place: river, lines: river.geometry.coordinates }
  return null
}
