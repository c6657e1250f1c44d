import type { EventKind } from '../../events/event.ts'

/** What happened at a place; `none`: it is only named. */
export type MarkKind = EventKind | 'none'

/** The shape of each kind of event, as a path in a box of 10 × 10 (fill rule evenodd). Lists, timeline and map draw the same paths. */
export const kindShapes: Record<MarkKind, string> = {
  force: 'M5 .8 9.6 9H.4Z',
  meeting: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  works: 'M1.2 1.2h7.6v7.6H1.2Z',
  finding: 'M5 .2 9.8 5 5 9.8.2 5Z',
  statement: 'M.6 3.1h8.8v3.8H.6Z',
  people: 'M3.5.6h3v2.9h2.9v3H6.5v2.9h-3V6.5H.6v-3h2.9Z',
  none: 'M5 .8a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 5 .8Zm0 2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
}
