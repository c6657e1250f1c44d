/** At most this many events are fanned out; the card and the list have them all. */
export const mostFanned = 24

/**
 * Where the events at one point stand round it, in pixels of the design from its middle: from the top clockwise on rings, each ring as full as 28 px
 * targets allow. `fanOut(1)` is `[[0, -40]]`.
 */
export function fanOut(count: number): [number, number][] {
  const spots: [number, number][] = []
  for (let radius = 40; spots.length < Math.min(count, mostFanned); radius += 32) {
    const room = Math.floor((2 * Math.PI * radius) / 31)
    const here = Math.min(room, Math.min(count, mostFanned) - spots.length)
    for (let i = 0; i < here; i++) {
      const turn = (i / here) * 2 * Math.PI
      spots.push([Math.round(radius * Math.sin(turn)), Math.round(-radius * Math.cos(turn))])
    }
  }
  return spots
}
