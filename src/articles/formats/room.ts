/** How much one file may still unpack to, in bytes, over all archives in it. */
export interface Room {
  left: number
}

/** What a file unpacks to at most: ten thousand saved pages. */
export const roomAtFirst = 500_000_000
