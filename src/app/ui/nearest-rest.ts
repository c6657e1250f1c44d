/** Where a sheet rests on a phone: peeking out, half way, or at the top. */
export const rests = ['peek', 'half', 'top'] as const
export type Rest = (typeof rests)[number]

/** The dock below, and the strip of map that always stays above. */
const dock = 64
const strip = 196

/** Where a sheet that is let go at this height comes to rest, in a window of that height. */
export function nearestRest(height: number, window: number): Rest {
  const heights: Record<Rest, number> = { peek: 128, half: window / 2, top: window - strip - dock }
  return rests.reduce((best, rest) => (Math.abs(heights[rest] - height) < Math.abs(heights[best] - height) ? rest : best))
}
