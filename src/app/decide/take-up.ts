import { takeUp } from '../../store/decide.ts'
import { keptDecisions } from '../../store/kept-decisions.ts'
import type { DatelineStore } from '../../store/store.ts'

/** Takes up what was decided in this browser before. */
export function takeUpDecisions(store: DatelineStore): void {
  const decisions = keptDecisions(localStorage)
  if (decisions.length > 0) takeUp(store, decisions)
}
