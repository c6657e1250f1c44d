import type { Role } from '../places/place.ts'
import type { Span } from '../text/span.ts'
import type { Basis, Day } from '../times/time.ts'

/** The six families, each with a colour and a shape on the map. */
export const eventKinds = ['force', 'meeting', 'works', 'finding', 'statement', 'people'] as const
export type EventKind = (typeof eventKinds)[number]

/** Whether the text says it happened. Only `happened` is shown as having happened. */
export const eventStatuses = ['happened', 'said', 'planned', 'threatened', 'denied', 'hypothetical'] as const
export type EventStatus = (typeof eventStatuses)[number]

export interface EventTime {
  /** `2023`, `2024-01-01/2024-07-27`, `../2024-07-27`; `XXXX-08-17`, without `from` and `to`, where no year is known. */
  edtf: string
  from: Day | null
  to: Day | null
  basis: Basis
  /** The words it rests on: "Last year"; null when it comes from the dateline or the day of publication alone. */
  phrase: string | null
  span: Span | null
  /** In words, the rule that gave it. */
  why: string
}

export interface EventPlace {
  /** Index into the article's mentions. */
  mention: number
  placeId: string
  role: Role
  /** The rule that carried it here from an earlier sentence ("this factory"); null when the sentence names it. */
  carried: string | null
}

/** A sentence that reports something that happened. `start`/`end` span the clause that says it. */
export interface TextEvent extends Span {
  kind: EventKind
  /** The finer kind: `visit`, `exercise`, `demolition`; see the table in kinds.ts. */
  subkind: string
  status: EventStatus
  /** The word or words that gave it away. */
  trigger: Span
  /** The whole sentence around it. */
  sentence: Span
  /** `text.slice(start, end)`. */
  quote: string
  /** Null when nothing is known of its time: undated. `dated` says whether `from`…`to` came from words about this event. */
  time: EventTime | null
  /** Places, where it happened first. */
  places: EventPlace[]
  /** Who took part, as named in the sentence. */
  participants: Span[]
  /** The one event the article is about. */
  main: boolean
}
