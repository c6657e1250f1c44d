import type { OneSea } from '../../geometry/coastal-land.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Place } from '../place.ts'
import { placeOf } from '../place-of.ts'
import type { Setting } from './made.ts'

/** "Black Sea coast", "Gulf coast": the names that lead to a coast's word, as they are written. */
export const seaWords = '(\\p{Lu}\\p{L}+ (?:(?:of )?\\p{Lu}\\p{L}+ ){0,2})'

/** What a name is short for: who speaks of "the Gulf coast" means the gulf that the land lies by. */
const gulfs = ['gulf of mexico', 'persian gulf']

/**
 * The sea of a name that a land's coast is told by, the one nearest to the land where several are called so: "Turkey’s Black Sea coast", "the Gulf coast of
 * Mexico". Null where no water is called so.
 */
export function seaCalled(words: string, land: Place, { gazetteer }: Pick<Setting, 'gazetteer'>): Place | null {
  const name = normalizeName(words.trim())
  const keys = name === 'gulf' ? gulfs : [name, `${name} sea`, `${name} ocean`]
  const seas = keys.flatMap(key => gazetteer.find(key)).filter(({ row }) => isSea.test(gazetteer.feature(row)))
  const [longitude] = land.point
  const aside = (row: number): number => Math.abs(((gazetteer.longitude(row) - longitude + 540) % 360) - 180)
  const [nearest] = seas.sort((a, b) => aside(a.row) - aside(b.row))
  return nearest ? placeOf(gazetteer, nearest.row) : null
}

const isSea = /^(?:SEA|GULF|BAY|OCN)/

/** A sea by its outline, an ocean, which has none, by where it lies from the land's shores. Null for a sea that none is known of. */
export function asOneSea(sea: Place, land: Place, { lands }: Pick<Setting, 'lands'>): OneSea | null {
  const outline = lands.outline(sea)
  if (outline) return { outline }
  const bearing = oceans[normalizeName(sea.name).replace(/ ocean$/, '')]?.(land.point[0])
  return bearing === undefined ? null : { bearing }
}

/** In which direction, in degrees, an ocean lies from the shores of a land at a longitude. Central America runs askew. */
const oceans: Record<string, (longitude: number) => number> = {
  atlantic: longitude => (longitude < -30 ? 90 : 270),
  pacific: longitude => (longitude < -30 ? 240 : 90),
  indian: longitude => (longitude < 55 ? 90 : longitude > 110 ? 270 : 180),
  arctic: () => 0,
}
