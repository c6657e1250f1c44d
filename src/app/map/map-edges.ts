import type { Box } from './lay-names.ts'

interface Edged {
  width: number
  height: number
  nextWorld: [number, number] | null
}

/** How wide a strip is laid outside the map's edge, in pixels. */
const strip = 32
/** One narrower than this would be hundreds of squares. So little may lie on the map as well. */
const narrowest = 8

/**
 * Strips just outside the map's edges, that the ground's names go round: a name has room on the map or is left out, and is never half a name. All
 * of it stands again in the next world; where that begins in view, its sides would lie across the map, and there are none. A phone shows all of the
 * world and no more: there one lies over the other.
 */
export function edgeStrips({ width, height, nextWorld }: Edged): Box[] {
  const slack = nextWorld ? Math.hypot(...nextWorld) - width : strip
  const beside = Math.max(narrowest, Math.min(strip, slack))
  const sides =
    slack < 0
      ? []
      : [
          { left: -beside, right: 0, top: 0, bottom: height },
          { left: width, right: width + beside, top: 0, bottom: height },
        ]
  return [{ left: 0, right: width, top: -strip, bottom: 0 }, { left: 0, right: width, top: height, bottom: height + strip }, ...sides]
}

/**
 * Whether a name is in view: whole, also while the map is pushed about and it keeps its room, for half a name or one whose mark is out of view
 * is none. Only what is selected or pointed at may be cut as its mark is, where the world is seen once.
 */
export const isSeen = ({ left, top, right, bottom }: Box, forced: boolean, { width, height, nextWorld }: Edged): boolean =>
  forced && !nextWorld ? right > 0 && left < width : left >= 0 && right <= width && (forced || (top >= 0 && bottom <= height))
