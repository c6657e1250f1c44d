import type { Mention } from '../../places/place.ts'
import { covers } from '../../text/span.ts'
import { parseDay } from '../../times/calendar.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import type { Standing } from '../main-event.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { within } from '../within.ts'
import { isCause, isHarm } from './harm.ts'

/** Whether a mention stands in a clause, or a sentence without any, that tells of a day more than a year before. */
export function isRecalledIn(
  sentence: ReadSentence,
  times: readonly TimeExpression[],
  published: Day | null,
): (mention: Mention) => boolean {
  const earliest = published === null ? null : parseDay(published)! - longAgo
  const old = within(times, sentence).filter(
    ({ to, type }) => type === 'DATE' && to !== null && earliest !== null && parseDay(to)! < earliest,
  )
  if (old.length === 0) return () => false
  const { tokens, clauses } = sentence
  const spans = clauses.map(({ first, end }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end }))
  return mention => {
    const clause = spans.find(span => covers(span, mention)) ?? sentence
    return old.some(time => covers(clause, time))
  }
}

const longAgo = 400

/** The mentions of a sentence that something is told to have happened at, and whether that was harm. */
export function scenesOf(sentence: ReadSentence, reported: readonly Standing[]): ReadonlyMap<number, boolean> {
  const scenes = new Map<number, boolean>()
  for (let r = reported.length - 1; r >= 0 && reported[r]!.event.sentence.start === sentence.start; r--) {
    const { event } = reported[r]!
    if (event.status !== 'happened') continue
    const isHarmed = isHarm(event) || isCause(event)
    for (const { mention, role, carried } of event.places)
      if (role === 'happened' && carried === null) scenes.set(mention, isHarmed || scenes.get(mention) === true)
  }
  return scenes
}
