import type { Home } from '../../home.ts'
import type { Toponym } from '../../toponym.ts'

/** By row of a reading: how likely its surest mention is, and its second surest. */
export type ChancesByRow = Map<number, [number, number]>

/** For each name that comes again, how likely its mentions are to have each reading; the outlet's own town comes again where it is named at all. */
export function chancesByKey(toponyms: readonly Toponym[], home: Home): Map<string, ChancesByRow> {
  const first = new Map<string, Toponym>()
  const byKey = new Map<string, ChancesByRow>()
  if (home.toponym) byKey.set(home.toponym.key, new Map())
  for (const toponym of toponyms) {
    const { key } = toponym
    let rows = byKey.get(key)
    if (!rows) {
      const before = first.get(key)
      if (!before) {
        first.set(key, toponym)
        continue
      }
      rows = new Map()
      addChances(rows, before)
      byKey.set(key, rows)
    }
    addChances(rows, toponym)
  }
  return byKey
}

function addChances(rows: ChancesByRow, { senses, chance }: Toponym): void {
  for (let s = 0; s < senses.rows.length; s++) {
    const sure = chance * senses.chances[s]!
    if (sure < 0.01) continue
    const two = rows.get(senses.rows[s]!)
    if (!two) rows.set(senses.rows[s]!, [sure, 0])
    else if (sure > two[0]) {
      two[1] = two[0]
      two[0] = sure
    } else if (sure > two[1]) two[1] = sure
  }
}
