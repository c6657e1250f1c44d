/** From where to where, in pixels of the chart. */
export interface Stretch {
  left: number
  right: number
}

/** Between the line and its words, and between the words and a handle's line. */
const gap = 6

/**
 * Where the words beside the day of publication stand: before its line at `x`, or after it where there is no room before or a handle's line would cross the words; before, too,
 * where handles cross both. `room` is the stretch of the chart that is free for them; null where they fit on neither side.
 */
export function publishedLabel(x: number, words: number, room: Stretch, lines: readonly number[]): Stretch | null {
  const sides = [x - gap - words, x + gap].map(left => ({ left, right: left + words }))
  const fitting = sides.filter(({ left, right }) => left >= room.left && right <= room.right)
  return fitting.find(place => !lines.some(at => crosses(at, place))) ?? fitting[0] ?? null
}

/** Whether a line at `at` would go through the words, or touch them. */
export function crosses(at: number, { left, right }: Stretch): boolean {
  return at > left - gap / 2 && at < right + gap / 2
}
