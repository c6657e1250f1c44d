import type { EventKind } from './event.ts'

/** A finer kind of event: what it is, how others code it, and the words that give it away. */
export interface Kind {
  /** One of the six families, each with a colour and a shape on the map. */
  family: EventKind
  /** In our words, for a legend. */
  definition: string
  /** ACLED's sub-event type, where it has one. */
  acled: string | null
  /** PLOVER's event type, where it has one. */
  plover: string | null
  /** Happens at one moment, so that a report without a day is a report of that day: a shooting, not a renovation. */
  sudden: boolean
  /** How much it outweighs what else an article tells, 0…9: a killing outweighs the arrest, the arrest what was said. */
  gravity: number
  /**
   * Lemmas; inflections are made from them. `open_fire` is a phrase; `fire(shot missile)` counts only where one of those
   * words stands within a few words of it, `force(home&from)` only where one of each list does, `dismiss(!claim report)` only where none does; `Name`
   * stands for a name as its object, `Ground` for a slope or mud as its subject, `Suspect` for somebody as its subject, `Somebody` for whom it is done to ("my husband", "him"), `Occurs` for
   * what says that it came about ("the raid happened").
   */
  verbs: string
  /** Verbs that tell an event only where their clause says when or where, or tells it as news: "sold in May", "has sold". */
  dated?: string
  nouns: string
}
