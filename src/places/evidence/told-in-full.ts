import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'
import { column, tell } from '../senses.ts'
import type { Toponym } from '../toponym.ts'

const kinds = [' city', ' state']

/**
 * "Benin City … the road from Benin": whoever has told a town or a state by its whole name may mean it by the rest, though a land is called so. Gives the
 * rows that names may mean so. Not of "Mexico City", which lies in the land of the name.
 */
export function addToldInFull(toponyms: readonly Toponym[], gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const { key, matches, headed } of toponyms) {
    const [match] = matches
    const kind = kinds.find(word => key.endsWith(word))
    if (!kind || headed !== '' || !match || match.nameKind === 'adjective') continue
    const bare = key.slice(0, -kind.length)
    const [land] = gazetteer.find(bare)
    if (land && gazetteer.kind(land.row) === 'country' && gazetteer.country(land.row) !== gazetteer.country(match.row))
      rows.set(bare, match.row)
  }
  // Mentions of one name go on sharing their readings.
  const longer = new Map<readonly GazetteerMatch[], readonly GazetteerMatch[]>()
  if (rows.size > 0)
    for (const toponym of toponyms) {
      const row = rows.get(toponym.key)
      if (row === undefined || !isOpen(toponym, gazetteer)) continue
      const { matches } = toponym
      if (!longer.has(matches)) longer.set(matches, withRow(matches, row))
      toponym.matches = longer.get(matches)!
    }
  return rows
}

/** "the border with Niger" has said by now which is meant. */
function isOpen({ key, matches }: Toponym, gazetteer: Gazetteer): boolean {
  return matches.length >= gazetteer.find(key).length
}

function withRow(matches: readonly GazetteerMatch[], row: number): readonly GazetteerMatch[] {
  return matches.some(match => match.row === row) ? matches : [matches[0]!, { row, nameKind: 'alternate' }, ...matches.slice(1)]
}

export function noteToldInFull({ key, senses }: Toponym, rows: ReadonlyMap<string, number>): void {
  const row = rows.get(key)
  if (row === undefined) return
  const s = senses.rows.indexOf(row)
  if (s >= 0) tell(senses, s, column['told-in-full'])
}
