/** Where a sheet rests on a phone: peeking out, half way, or at the top. */
export const rests = ['peek', 'half', 'top'] as const
export type Rest = (typeof rests)[number]

/** The window a sheet stands in: its height, the dock below, and the strip of map that always stays above, and what a sheet shows that peeks out, in pixels. */
interface SheetWindow {
  height: number
  dock: number
  strip: number
  peek: number
}

/** Where a sheet that is let go at this height comes to rest. */
export function nearestRest(height: number, window: SheetWindow): Rest {
  const heights: Record<Rest, number> = { peek: window.peek, half: window.height / 2, top: window.height - window.strip - window.dock }
  return rests.reduce((best, rest) => (Math.abs(heights[rest] - height) < Math.abs(heights[best] - height) ? rest : best))
}
