import type { Span } from '../text/span.ts'

/** TimeML TIMEX3 types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A calendar day as `YYYY-MM-DD` (years before 1 as `-YYYY-MM-DD`, astronomical). Never a `Date`. */
export type Day = string

/** `stated`: the words alone give the days. `inferred`: another time (the day of publication, an earlier date) was needed. */
export type Basis = 'stated' | 'inferred'

/** The time between two that are named: "between May and July". */
export interface TimeRange extends Span {
  from: Day
  to: Day
  edtf: string
}

/** A stretch of text that names a time. */
export interface TimeExpression extends Span {
  text: string
  type: TimexType
  /** TIMEX3 value; absent where TIMEX3 has none. */
  value?: string
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER … */
  mod?: string
  /** EDTF (Level 1 and 2); null for sets, lengths of no known days and clock times without a day. */
  edtf: string | null
  /** First and last day meant; null on a side that is open, both null when no calendar days are meant. */
  from: Day | null
  to: Day | null
  basis: Basis
  /** The narrower part that is meant: "early March" is 1 to 10 March of a `from` and `to` as wide as March. */
  part?: { from: Day; to: Day }
  /** "since 2014" goes on after it, "until May" began before it: `from` and `to` stay the days of "2014" and "May". */
  open?: 'before' | 'after'
  /** The whole range that this expression begins or ends; its span covers both ends. */
  range?: TimeRange
  /** In words: "“Last year” seen from 27 July 2024". */
  why: string
}
