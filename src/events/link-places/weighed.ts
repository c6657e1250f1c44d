import type { Mention } from '../../places/place.ts'
import type { EventPlace } from '../event.ts'

/** A place that a clause names, and how strongly its words say that it happened there. */
export interface Weighed {
  place: EventPlace
  weight: number
  at: number
  /** Another statement of the clause names it. */
  apart: boolean
}

export function keepSurest(weighed: Weighed[], mentions: readonly Mention[]): void {
  // What the trigger's own statement names goes before what another one does
  if (weighed.some(({ weight, apart }) => weight > 0 && !apart))
    for (const one of weighed) if (one.apart && one.weight > 0) [one.weight, one.place.role] = [0, 'named']
  // "Tessel police shot a man in Ebo": what may be where it happened counts beside what words say only in one phrase with it, "Ebo's Old Town"
  const surely = weighed.filter(({ weight }) => weight > 1)
  if (surely.length === 0) return
  for (const one of weighed)
    if (one.weight === 1 && !surely.some(({ at }) => isNext(mentions[one.place.mention]!, at))) [one.weight, one.place.role] = [0, 'named']
}

/** "Ebo's Old Town", "Ebo in the Old Hills": whether a name begins so soon behind another that no verb is between. */
function isNext({ end }: Mention, start: number): boolean {
  return start > end && start - end <= 12
}
