import type { Day } from '../times/time.ts'
import type { SituationEvent } from './schema.ts'

/**
 * The days an event may lie on. "Before 3 March" names a day and means all before it, "since 2021" all from it on: the expression (EDTF) keeps
 * that apart from the days that are named, `../2024-03-03` and `2021/..`, and the side without an end is null here.
 */
export function eventDays(time: Pick<NonNullable<SituationEvent['time']>, 'edtf' | 'from' | 'to'>): { from: Day | null; to: Day | null } {
  const { edtf, from, to } = time
  return { from: edtf.startsWith('../') ? null : from, to: edtf.endsWith('/..') ? null : to }
}
