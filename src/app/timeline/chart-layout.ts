/** Where things stand in the chart, in pixels from its top. */
export interface ChartLayout {
  top: number
  /** The line the histogram stands on. */
  base: number
  /** The axis. */
  axis: number
  /** Height of one event in the histogram. */
  unit: number
  /** Null when bars would be too thin: then the histogram has all the room. */
  lanes: { top: number; height: number; words: boolean } | null
}

const top = 6
const axisRoom = 30

/** Words and the bar under them need this much; bars alone this little. */
const withWords = 20
const without = 5

/**
 * Shares the height between histogram and bars. Two lanes stand at their ease, with words; more press together and the
 * histogram gives way, twice; where even bare bars would not fit there are none. Over the highest column stay `head` pixels for words.
 */
export function chartLayout(height: number, lanes: number, most: number, head: number): ChartLayout {
  const axis = height - axisRoom
  const unit = (room: number) => Math.min(18, room / Math.max(1, most))
  if (lanes === 0) return { top, base: axis, axis, unit: unit(axis - top - 22), lanes: null }
  for (const share of [0.38, 0.3, 0.2]) {
    const base = Math.round(top + (axis - top) * share) + 6
    // What was printed has its ticks over the axis, and the last lane's words stand above them.
    const height = Math.min(29, (axis - base - 14) / lanes)
    if (height >= withWords) return { top, base, axis, unit: unit(base - top - head), lanes: { top: base + 8, height, words: true } }
  }
  const base = Math.round(top + (axis - top) * 0.3) + 6
  const bare = Math.min(12, (axis - base - 10) / lanes)
  if (bare < without) return { top, base: axis, axis, unit: unit(axis - top - 22), lanes: null }
  return { top, base, axis, unit: unit(base - top - head), lanes: { top: base + 6, height: bare, words: false } }
}
