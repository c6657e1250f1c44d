import type { Position } from 'geojson'

/**
 * A closed ring without the corners that lie nearer than `tolerance`, in degrees, to what is drawn without them (Douglas and Peucker); one of which fewer than three
 * would be left stays as it is.
 */
export function plainer(ring: Position[], tolerance: number): Position[] {
  const last = ring.length - 1
  const kept = new Uint8Array(ring.length)
  // A ring has no ends: it is parted at the corner that lies farthest from the first
  const far = farthest(ring, 0, last)
  const stretches = [0, far, far, last]
  kept[0] = kept[far] = kept[last] = 1
  let left = 3
  while (stretches.length > 0) {
    const to = stretches.pop()!
    const from = stretches.pop()!
    const at = farthest(ring, from, to, tolerance)
    if (at < 0) continue
    kept[at] = 1
    left++
    stretches.push(from, at, at, to)
  }
  return left > 3 ? ring.filter((_, i) => kept[i] === 1) : ring
}

/** Of the corners between two the one that lies farthest from the line between these, and farther than so many degrees; -1 where none does. */
function farthest(ring: readonly Position[], from: number, to: number, than = 0): number {
  const ax = ring[from]![0]!
  const ay = ring[from]![1]!
  const dx = ring[to]![0]! - ax
  const dy = ring[to]![1]! - ay
  const squared = dx * dx + dy * dy
  let [most, at] = [than * than, -1]
  for (let i = from + 1; i < to; i++) {
    const x = ring[i]![0]! - ax
    const y = ring[i]![1]! - ay
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squared))
    const [offX, offY] = [x - share * dx, y - share * dy]
    const off = offX * offX + offY * offY
    if (off <= most) continue
    most = off
    at = i
  }
  return at
}
