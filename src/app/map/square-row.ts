import type { Box } from './lay-names.ts'

/** Half a side of a square, and its middle. */
export interface Square {
  half: number
  x: number
  y: number
}

/** The squares, side by side along the longer side, that cover a box and nothing beside it: two of a box of 20 by 10. */
export function squareRow({ left, top, right, bottom }: Box): Square[] {
  const [wide, high] = [right - left, bottom - top]
  const half = Math.min(wide, high) / 2
  if (half <= 0) return []
  const steps = Math.ceil(Math.max(wide, high) / (2 * half))
  const by = (length: number) => (length - 2 * half) / Math.max(1, steps - 1)
  return Array.from({ length: steps }, (_, s) => ({ half, x: left + half + s * by(wide), y: top + half + s * by(high) }))
}
