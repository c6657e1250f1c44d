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
  /** Where what is told begins, which stands over the pane's lower part. */
  told?: number
}

/** Less height than this is no list: then it stands over what is told, or under it. */
const least = 160

/** The widest and highest a list of members gets where letters are the design's, and what stays between it and the pane's edge. */
const [width, highest] = [240, 340]
const edge = 8

/** Where the list of a cluster's members stands: beside it, on the side with more room, and never past the pane's edge or under what is told. It is as many times as wide as its letters are larger. */
export function placeBeside({ x, y }: { x: number; y: number }, pane: Pane, letters = 1): Beside {
  const across = (from: number) => Math.max(edge, Math.min(from + 26, pane.width - width * letters - edge))
  const along = (from: number) => Math.max(edge, from - 20)
  const { told = pane.height } = pane
  const height = told >= Math.max(least, y) ? told : pane.height
  const upper = y < height / 2
  const start = along(upper ? y : height - y)
  return {
    ...(x < pane.width / 2 ? { left: across(x) } : { right: across(pane.width - x) }),
    ...(upper ? { top: start } : { bottom: start + pane.height - height }),
    maxBlockSize: `min(${highest * letters}px, ${Math.round(height - start - edge)}px)`,
  }
}
