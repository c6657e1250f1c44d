/** Where a handle can be taken hold of, in pixels of the chart. */
export interface Room {
  left: number
  right: number
}

/** What a thumb needs, in pixels of the screen. */
const thumb = 44

/**
 * The rooms of the brush's two handles: each round its own line, and where the two stand close, side by side outwards from the middle between
 * them, so that both stay as wide as a thumb. At the chart's edge, which cuts off what reaches over it, they move inwards. With letters smaller than the design's,
 * 0.75 times as large, the chart's pixels are, too, and it takes more of them.
 */
export function handleRooms(x0: number, x1: number, width: number, letters = 1): [Room, Room] {
  const least = Math.max(thumb, thumb / letters)
  const room = (left: number): Room => ({ left, right: left + least })
  const between = (x: number, from: number, to: number) => Math.max(from, Math.min(to, x))
  const first = between(x0 - least / 2, 0, width - 2 * least)
  const last = between(x1 - least / 2, least, width - least)
  const middle = between((x0 + x1) / 2, least, width - least)
  return first + least <= last ? [room(first), room(last)] : [room(middle - least), room(middle)]
}
