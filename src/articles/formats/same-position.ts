import type { FoundDocument } from './document.ts'
import type { ReadRow } from './row-record.ts'

/**
 * A list's documents with their positions read in the light of each other. Rows that call a place alike and write its position with more and with fewer digits ("50.4501", "50.45")
 * are of one place, as the finest has it; and in a list that never writes a 0 at a number's end, "12.65" has as many digits as the others.
 */
export function inStep(found: FoundDocument[]): FoundDocument[] {
  const placed = found.flatMap(({ document }) => ('row' in document && document.row?.record.place ? [document.row] : []))
  if (placed.length < 2) return found
  const finer = finest(placed)
  const usual = usualDecimals(placed)
  if (finer.size === 0 && usual === 0) return found
  return found.map(one => {
    const { document } = one
    if (!('row' in document) || !document.row?.record.place) return one
    const { record, problem } = document.row
    const place = { ...document.row.record.place, ...finer.get(document.row) }
    const decimals = Math.max(place.decimals, usual)
    return { ...one, document: { ...document, row: { record: { ...record, place: { ...place, decimals } }, problem } } }
  })
}

type Position = { latitude: number; longitude: number; decimals: number }

/** For each row whose numbers are those of another with fewer digits, the other's; none where there are several it might be. */
function finest(rows: readonly ReadRow[]): Map<ReadRow, Position & { finer: string }> {
  const ofName = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const { line, place } = row.record
    if (!place?.name) continue
    // The name with what it lies in: two towns of one name are two.
    const name = line.slice(place.start, place.end).replace(/: (?=[^:]*$).*/s, '')
    ofName.set(name, [...(ofName.get(name) ?? []), row])
  }
  const found = new Map<ReadRow, Position & { finer: string }>()
  for (const alike of ofName.values()) {
    const exact = new Map(
      alike.map(({ record: { line, place } }) => [`${place!.latitude},${place!.longitude},${place!.decimals}`, { line, ...place! }]),
    )
    if (exact.size < 2 || exact.size > mostOfName) continue
    for (const row of alike) {
      const place = row.record.place!
      const others = [...exact.values()].filter(other => isRounded(place, other))
      // "50.45", "50.4501" and "50.450123" are one, "50.4501" and "50.4534" are two.
      const [best] = others.sort((a, b) => b.decimals - a.decimals)
      if (!best || others.some(other => other !== best && !isRounded(other, best))) continue
      const { latitude, longitude, decimals, line, start, end } = best
      found.set(row, { latitude, longitude, decimals, finer: line.slice(start, end).slice(line.slice(start, end).lastIndexOf(': ') + 2) })
    }
  }
  return found
}

/** A place that stands at more positions than this is none that somebody looked up. */
const mostOfName = 100

/** Whether numbers are those of another position with digits left out, cut or rounded. */
function isRounded(coarse: Position, fine: Position): boolean {
  if (fine.decimals <= coarse.decimals) return false
  const step = 10 ** -coarse.decimals * 1.000001
  return Math.abs(coarse.latitude - fine.latitude) < step && Math.abs(coarse.longitude - fine.longitude) < step
}

/** How many digits behind the point most rows have, where a 0 at the end is left out as programs do; else 0. */
function usualDecimals(rows: readonly ReadRow[]): number {
  if (rows.length < fewestRows) return 0
  const often = new Map<number, number>()
  for (const { record } of rows) {
    const { line, place } = record
    const digits = [...line.slice(place!.start, place!.end).matchAll(/\d[.,](\d+)(?![\d°′'])/g)].map(([, after]) => after!)
    if (digits.some(after => after.endsWith('0'))) return 0
    const most = Math.min(mostDecimals, Math.max(0, ...digits.map(after => after.length)))
    often.set(most, (often.get(most) ?? 0) + 1)
  }
  const [usual, times] = [...often].sort((a, b) => b[1] - a[1])[0]!
  return times * 2 > rows.length ? usual : 0
}

/** Of fewer rows none may end in a 0 by chance. */
const fewestRows = 10
/** A metre; programs reckon on. */
const mostDecimals = 5
