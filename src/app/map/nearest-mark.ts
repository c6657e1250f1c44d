export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** The next mark when an arrow key is pressed: the nearest in that direction, where what lies off to the side counts as farther. */
export function nearestMark<T extends { x: number; y: number }>(from: T, marks: readonly T[], arrow: Arrow): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    if (mark === from) continue
    const [right, down] = [mark.x - from.x, mark.y - from.y]
    const [ahead, aside] =
      arrow === 'ArrowLeft' ? [-right, down] : arrow === 'ArrowRight' ? [right, down] : arrow === 'ArrowUp' ? [-down, right] : [down, right]
    if (ahead <= 0 || Math.abs(aside) > 2 * ahead) continue
    const cost = ahead + 2 * Math.abs(aside)
    if (cost < least) [best, least] = [mark, cost]
  }
  return best
}
