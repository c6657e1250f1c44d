import type { Mod, Unit } from './lexicon.ts'
import type { Hemisphere, Season } from './period.ts'
import type { TimexType } from './time.ts'

/**
 * A year that is said, or one that another time decides: "of that year" is `{ shift: 0, from: 'context' }`. "Of the year", `isBare`, is this year's, unless
 * an earlier one is being told of.
 */
export type YearSaid = number | { shift: number; from: Anchor; isBare?: true } | null

/** What a relative time is seen from: the day of publication, or the time the text last spoke of. */
export type Anchor = 'published' | 'context'

/** What the words of an expression say, before any other time is known. */
export type Meaning =
  /** `isAttack`: 11 September with "attacks" after it. `order`: which number of "05/03/2021" is the month, as far as the numbers themselves say. */
  | {
      is: 'day'
      year: YearSaid
      month: number
      day: number
      weekday?: number
      isAttack?: boolean
      order?: 'dayFirst' | 'monthFirst' | 'either'
    }
  /** "the 20th", "the 28", "the fifth of next month". */
  | { is: 'dayOfMonth'; day: number; weekday?: number; month?: Meaning }
  /** "the first Monday in May", "the last Sunday of the month". */
  | { is: 'nthWeekday'; nth: number | 'last'; weekday: number; month: Meaning }
  /** "the week of March 2". */
  | { is: 'weekOf'; day: Meaning }
  /** "week 48 of 2023", "epi week 14". */
  | { is: 'numberedWeek'; week: number; year: YearSaid }
  /** "the year to March": so many units that end with a day or a month. */
  | { is: 'upTo'; unit: Unit; count: number; last: Meaning }
  | { is: 'month'; year: YearSaid; month: number }
  /** `short` when only two digits were written; `isFiscal`: a year of accounts, which begins in some month of that year or of the one before. */
  | { is: 'year'; year: number; short?: boolean; isFiscal?: boolean }
  /** "the '80s", "the eighties": the century is for the context to say. */
  | { is: 'decade'; start: number; short: boolean; bc: boolean }
  | { is: 'century'; number: number; bc: boolean }
  /** `before`: so many before that one, "the winter before last", "three summers ago". */
  | { is: 'season'; year: YearSaid; season: Season; which: Which; before?: number; hemisphere?: Hemisphere }
  | { is: 'quarter' | 'half'; year: YearSaid; number: number; which: Which; isFiscal?: boolean }
  /** `weeks`: so many farther off than the nearest, "on Tuesday week", "the Saturday before last". */
  | { is: 'weekday'; weekday: number; which: Which; weeks?: number }
  /** `isWeekend`: "Labor Day weekend". */
  | { is: 'named'; holiday: string; year: YearSaid; which: Which; isWeekend?: true }
  /** "the day after Christmas", "the Saturday before Easter"; of a month such as Ramadan its first day or its last. `nth`: "the third day of Ramadan". */
  | { is: 'besideDay'; side: -1 | 1; weekday: number | null; day: Meaning; nth?: number }
  /** "last week", "that year", "the following day". */
  | { is: 'unit'; unit: Unit; which: Which; from: Anchor }
  /** "last July", "the previous April". */
  | { is: 'whichMonth'; month: number; which: Which; from: Anchor }
  /** "two years ago", "three days later"; no count is "weeks later". `of`: the day or the week of then, "two years ago today". */
  | { is: 'shift'; unit: Unit; count: number | null; direction: -1 | 1; from: Anchor; weekday?: number; of?: Unit }
  /** "earlier this year", "later that month". */
  | { is: 'sideOf'; side: -1 | 1; unit: Unit; which: Which; from: Anchor }
  /** A time of day, on the day of `day` or of the context. `inZone`: "1430 GMT". */
  | { is: 'clock'; clock: string; day: Meaning | null; lastDay?: Meaning; inZone?: true }
  /** "half an hour later", "48 hours ago". */
  | { is: 'hours'; minutes: number; direction: -1 | 1; from: Anchor }
  /** `within`: "the first week of May", "the last three months of 2023", a length whose days are known; `count` is of `unit`, the `nth` such. */
  | { is: 'duration'; value: string; within?: Stretch }
  | { is: 'set'; value: string }
  /** "now", "recently": no days. */
  | { is: 'vague'; value: string | null }

export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same' | null

export interface Stretch {
  whole: Meaning
  nth: number | 'last'
  unit: Unit
  count: number
}

/** A stretch of tokens and what it says. */
export interface Phrase {
  /** First token, and the one after the last. */
  first: number
  end: number
  type: TimexType
  mod?: Mod
  /** Its edge is a half, "the second half of May". */
  isHalf?: true
  meaning: Meaning
  /** "3–4 March", "between May and July", "3, 10 and 17 March": the first phrase knows the second, and that the third. */
  pair?: Phrase
}
