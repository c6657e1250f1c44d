import { calendarDate, type DayNumber } from './calendar.ts'
import type { Hemisphere, Period } from './period.ts'
import type { StoryYear } from './refiners/story.ts'
import type { Style } from './refiners/style.ts'
import type { Token } from './scan.ts'

/** Which way a time lies from the day it is seen from; null where nothing around it tells. */
export type Direction = 'past' | 'future' | null

/** What a text has said so far, as far as it decides what the next expression means. */
export interface Context {
  /** The day others are seen from: that of publication, or, for a text that states none, the day it reports by. */
  published: DayNumber | null
  /** How the day of publication is known: stated with the text, taken from what somebody says in it, or from what it first tells of; or, for what is quoted, that of the words. */
  seen: 'stated' | 'spoken' | 'told' | 'quoted'
  style: Style
  /** Where what is told happened, as far as seasons go. */
  hemisphere: Hemisphere
  /** The time last spoken of, with its words. */
  last: { period: Period; words: string } | null
  /** The last day spoken of: "that morning", "at 3 p.m." */
  lastDay: LastDay | null
  /** The last day spoken of in the week before publication. */
  lastOfNow: LastDay | null
  /** The last evening or night spoken of. */
  lastNight: LastDay | null
  /** The quarter last named: "in the quarter". */
  lastQuarter: { period: Period; words: string } | null
  /** The latest day so far on which something has happened; kept only where the text states no date of its own. */
  reached: { period: Period; words: string } | null
  /** The month, week or year that stands over a text which states no day of its own. */
  over: { period: Period; words: string } | null
  /** The day a paragraph has come to since it told one in full, with its weekday, more than a week before publication. */
  told: { day: DayNumber; tokens: Token[]; words: string } | null
  /** The last year stated before that of publication, and where; of "last year", for its own sentence. */
  carried: { year: number; grain: 'year' | 'month' | 'compared' | 'day' | 'clause'; tokens: Token[]; end: number } | null
}

/** What is known before a text says anything. */
export function nothingSaid(known: Pick<Context, 'published' | 'seen' | 'style' | 'hemisphere'>): Context {
  const { published, seen, style, hemisphere } = known
  return {
    published,
    seen,
    style,
    hemisphere,
    last: null,
    lastDay: null,
    lastOfNow: null,
    lastNight: null,
    lastQuarter: null,
    reached: null,
    over: null,
    told: null,
    carried: null,
  }
}

export interface LastDay {
  period: Period
  words: string
  /** The paragraph that spoke of it, and where the words end in it. */
  tokens: Token[]
  end: number
  /** An evening or a night: "3 a.m." behind it is of the day after. */
  late: boolean
  /** The last hour told of it, as TIMEX3 writes it; null where it was told without. */
  clock: string | null
  /** "the night before", said of another day, to which the next paragraph comes back. */
  aside: { of: LastDay | null } | null
}

/** What is known about one expression besides its words. */
export interface Reading extends Context {
  /** Which way the verbs around it point; looked for only where it decides. */
  direction: () => Direction
  /** "since Monday", "had landed on Friday": it lies behind the day that has been reached. */
  isBehind: () => boolean
  words: string
  /** The first expression of its paragraph. */
  opens: boolean
  /** A year said just before, which still holds. */
  carriedYear: number | null
  /** The year the story has come to; narratives only. */
  story: StoryYear | null
}

/** The day others are seen from: publication in news, the last time in a narrative. */
export function vantage(context: Context): DayNumber | null {
  if (context.style === 'narrative') return context.last?.period.first ?? context.published
  return context.published ?? context.last?.period.first ?? null
}

export function yearOf(n: DayNumber): number {
  return calendarDate(n).year
}
