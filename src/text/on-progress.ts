/** Hears how far a piece of work has come, from 0 to 1. */
export type OnProgress = (share: number) => void

/** Who hears of a part of the work, which goes from `from` to `to` of the whole: half of a part from 0.6 to 1 is 0.8. Nobody where nobody listens. */
export function partOf(whole: OnProgress | undefined, from: number, to: number): OnProgress | undefined {
  return whole && (share => whole(from + share * (to - from)))
}
