import { distanceKm } from '../geometry/great-circle.ts'
import { type Candidate, doubtfulBelow, type Mention } from '../places/place.ts'

/** A runner-up at least this likely, measured against the reading that was taken, disputes it: about one doubtful place in ten has one. */
const nearly = 0.4
/** Nearer than this two readings are one place on a map. */
const apartKm = 25

/**
 * The place that all these mentions may mean instead: none of them is sure, and one has a runner-up nearly as likely, somewhere else. A region that
 * holds the town of its name is no rival, nor is a place the gazetteer does not have. "Springfield" in a text that says no more has one.
 */
export function rivalOf(mentions: readonly Mention[]): Candidate | null {
  if (mentions.some(({ confidence }) => confidence >= doubtfulBelow)) return null
  let best: Candidate | null = null
  for (const { place, confidence, runnersUp } of mentions) {
    for (const rival of runnersUp) {
      if (!place || rival.place.kind === 'relative' || rival.confidence < nearly * confidence) continue
      const apart = Math.max(apartKm, place.uncertaintyKm, rival.place.uncertaintyKm)
      if (distanceKm(place.point, rival.place.point) > apart && rival.confidence > (best?.confidence ?? 0)) best = rival
    }
  }
  return best
}
