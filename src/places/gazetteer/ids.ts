import type { Sections } from './sections.ts'
import { openTexts } from './texts.ts'

export interface Ids {
  of(row: number): string
  rowOf(id: string): number | undefined
}

/** Ids by row: numbers of GeoNames, and texts of our own. Rows by id are put in order when the first is asked for. */
export function openIds({ contents, bytes, numbers }: Sections): Ids {
  const ids = numbers('ids')
  const ownId = openTexts(bytes('ownIds'), bytes('ownIdLengths'))
  const of = (row: number): string => (ids[row]! >= 0 ? `geonames:${ids[row]}` : ownId(-ids[row]! - 1))
  let table: IdTable | null = null
  return {
    of,
    rowOf(id) {
      table ??= idTable(contents.rows, row => hashOf(of(row)))
      return table.find(hashOf(id), row => of(row) === id)
    },
  }
}

interface IdTable {
  find(hash: number, is: (row: number) => boolean): number | undefined
}

/** Rows by the hash of their id, in a table twice as large: a `Map` of as many strings would take 40 MB. */
function idTable(rows: number, hash: (row: number) => number): IdTable {
  const size = 2 ** Math.ceil(Math.log2(rows * 2 + 1))
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < rows; row++) {
    let slot = hash(row) & (size - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = row
  }
  return {
    find(wanted, is) {
      for (let slot = wanted & (size - 1); slots[slot] !== -1; slot = (slot + 1) & (size - 1)) if (is(slots[slot]!)) return slots[slot]
      return undefined
    },
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
