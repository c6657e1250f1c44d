import type { DayNumber } from '../../times/calendar.ts'

export const speeds = [1, 2, 4] as const
export type Speed = (typeof speeds)[number]

/** `window`: a window moves over the days. `soFar`: everything up to a day that moves on. */
export type PlayMode = 'window' | 'soFar'

export interface Play {
  mode: PlayMode
  speed: Speed
  /** First and last day that is played. */
  first: DayNumber
  last: DayNumber
  /** First day of the whole story, which may lie long before. */
  since: DayNumber
  /** Steps instead of motion, for those who ask for none: few and far between. */
  calm: boolean
}

export interface Window {
  from: DayNumber
  to: DayNumber
}
