import type { Line } from './pdf-pieces.ts'

/** Lines of one size below one another in one column. */
export interface LineBlock {
  x0: number
  x1: number
  top: number
  bottom: number
  lines: Line[]
}

/**
 * The lines of a page as blocks, in the order in which they are read: a column down, then the next one; what spans columns parts them. `pitch` is the usual
 * one of the document, in ems: manuscripts leave every other line free.
 */
export function blocksInOrder(lines: readonly Line[], pitch: number): LineBlock[] {
  return inOrder(blocksOf(lines, pitch > 1.7 && pitch < 2.6 ? 1.25 * pitch : widestPitch))
}

/** Farther apart than this, in ems, two lines are not of one block, unless all are so far apart. */
const widestPitch = 2

const meets = (a: { x0: number; x1: number }, b: { x0: number; x1: number }) => a.x0 < b.x1 && b.x0 < a.x1

const alike = (a: Line, b: Line) => Math.abs(a.size / b.size - 1) < 0.12

/** A line follows the one above it where each is the other's only neighbour: where two columns begin below a line, it ends. */
function blocksOf(lines: readonly Line[], widest: number): LineBlock[] {
  const below = new Map<Line, Line[]>()
  const above = new Map<Line, Line[]>()
  for (const [i, line] of lines.entries()) {
    const next: Line[] = []
    for (let j = i + 1; j < lines.length; j++) {
      const other = lines[j]!
      if (other.y - line.y > widest * Math.max(line.size, other.size)) {
        if (other.y - line.y > 200) break
        continue
      }
      if (other.y - line.y < 0.5 * Math.min(line.size, other.size) || !meets(line, other)) continue
      // Larger letters beside a text that goes round them are not below its last whole line.
      if (
        !alike(line, other) &&
        lines.some(one => one !== line && alike(one, line) && meets(one, line) && one.y > line.y && one.y - other.y < 0.5 * other.size)
      )
        continue
      if (next.length === 0 || next.every(one => Math.abs(one.y - other.y) < 0.5 * other.size)) next.push(other)
    }
    below.set(line, next)
    for (const one of next) above.set(one, [...(above.get(one) ?? []), line])
  }
  const blocks = new Map<Line, LineBlock>()
  for (const line of lines) {
    const [over, ...more] = above.get(line) ?? []
    const follows = over && more.length === 0 && below.get(over)!.length === 1 && alike(line, over) && line.isRow === over.isRow
    const block = follows ? blocks.get(over)! : { x0: line.x0, x1: line.x1, top: line.y - 0.8 * line.size, bottom: line.y, lines: [] }
    block.lines.push(line)
    block.x0 = Math.min(block.x0, line.x0)
    block.x1 = Math.max(block.x1, line.x1)
    block.bottom = line.y + 0.2 * line.size
    blocks.set(line, block)
  }
  return [...new Set(blocks.values())]
}

/** A page with more blocks than this is no text but a map or a form: whatever is asked of each two and a third of them would take minutes. */
const mostBlocks = 300

/**
 * Of two blocks one above the other, the upper one is read first; of two beside each other the left one, unless something that spans both stands between
 * them (Breuel, 2003: “High performance document layout analysis”).
 */
function inOrder(blocks: readonly LineBlock[]): LineBlock[] {
  const sorted = [...blocks].sort((a, b) => a.top - b.top || a.x0 - b.x0)
  if (sorted.length > mostBlocks) return sorted
  const before = (a: LineBlock, b: LineBlock): boolean => {
    if (a === b) return false
    if (meets(a, b)) return a.top < b.top
    if (a.x0 >= b.x0) return false
    const [from, to] = [Math.min(a.top, b.top), Math.max(a.bottom, b.bottom)]
    return !sorted.some(c => c !== a && c !== b && meets(a, c) && meets(b, c) && between(c, a, b, from, to))
  }
  const waitsFor = new Map(sorted.map(block => [block, new Set(sorted.filter(other => before(other, block)))]))
  const ordered: LineBlock[] = []
  while (waitsFor.size > 0) {
    const left = [...waitsFor]
    // Where all wait for one another, the topmost goes first.
    const [next] = left.find(([, others]) => others.size === 0) ?? left[0]!
    waitsFor.delete(next)
    for (const [, others] of left) others.delete(next)
    ordered.push(next)
  }
  return ordered
}

/** Whether a block stands between the one's end and the other's beginning. */
function between(c: LineBlock, a: LineBlock, b: LineBlock, from: number, to: number): boolean {
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a]
  return c.top > from && c.bottom < to && c.top >= upper.bottom - 2 && c.bottom <= lower.top + 2
}
