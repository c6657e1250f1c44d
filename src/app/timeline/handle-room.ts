/** Where a handle can be taken hold of, in pixels of the chart. */
export interface Room {
  left: number
  right: number
}

/** What a thumb needs. */
const least = 44

/**
 * The rooms of the brush's two handles: each round its own line, and where the two stand close, side by side outwards from the middle between
 * them, so that both stay as wide as a thumb. At the chart's edge, which cuts off what reaches over it, they move inwards.
 */
export function handleRooms(x0: number, x1: number, width: number): [Room, Room] {
  const between = (x: number, from: number, to: number) => Math.max(from, Math.min(to, x))
  const first = between(x0 - least / 2, 0, width - 2 * least)
  const last = between(x1 - least / 2, least, width - least)
  const middle = between((x0 + x1) / 2, least, width - least)
  return first + least <= last ? [room(first), room(last)] : [room(middle - least), room(middle)]
}

const room = (left: number): Room => ({ left, right: left + least })
