/** Offsets from the sides of a pane, and the most height there is, in pixels. */
export interface Beside {
  left?: number
  right?: number
  top?: number
  bottom?: number
  maxBlockSize: string
}

export interface Pane {
  width: number
  height: number
}

/** The widest and highest a list of members gets where letters are the design's, and what stays between it and the pane's edge. */
const [width, highest] = [240, 340]
const edge = 8

/** Where the list of a cluster's members stands: beside it, on the side with more room, and never past the pane's edge. It is as many times as wide as its letters are larger. */
export function placeBeside({ x, y }: { x: number; y: number }, pane: Pane, letters = 1): Beside {
  const across = (from: number) => Math.max(edge, Math.min(from + 26, pane.width - width * letters - edge))
  const along = (from: number) => Math.max(edge, from - 20)
  const upper = y < pane.height / 2
  const start = along(upper ? y : pane.height - y)
  return {
    ...(x < pane.width / 2 ? { left: across(x) } : { right: across(pane.width - x) }),
    ...(upper ? { top: start } : { bottom: start }),
    maxBlockSize: `min(${highest * letters}px, ${Math.round(pane.height - start - edge)}px)`,
  }
}
