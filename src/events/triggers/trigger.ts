import type { Token } from '../../text/tokenize.ts'
import { kinds, type Subkind } from '../kinds.ts'
import type { Vouched } from '../told-when.ts'

/** How a trigger stands in its sentence. `noun` is one that something says happened; `mentioned` one that is only spoken of. */
export type TriggerUse = 'finite' | 'passive' | 'progressive' | 'infinitive' | 'gerund' | 'noun' | 'mentioned'

/** A word or words that give an event away, as indexes into the sentence's tokens (`last` included). */
export interface Trigger {
  first: number
  last: number
  subkind: Subkind
  use: TriggerUse
  /** "this attack", "these drills": leans on an event told before. */
  backReference: boolean
  /** What speaks for a verb that alone would tell little: "has sold the mill", "sold the mill in May". Null: it speaks for itself. */
  vouched: Vouched | null
}

/** What of a trigger it takes to tell whether a day is that of somebody's words. */
export type TriggerSpot = Pick<Trigger, 'first' | 'last' | 'subkind'>

/** What a sentence stands in. */
export type Manner = 'headline' | 'log' | 'prose'

/** Whether a word begins a name that is a place, and no adjective. */
export type IsPlace = (at: Token) => boolean

/** Which of two triggers in one clause says what happened: the graver kind, a verb before a noun only spoken of, and last what needs a day to tell anything. */
export function outweighs(a: Trigger, b: Trigger): boolean {
  if (a.vouched && b.use === 'infinitive') return true
  if (b.vouched && a.use === 'infinitive') return false
  const weight = (t: Trigger) => kinds[t.subkind].gravity + (t.use === 'mentioned' ? -10 : t.vouched ? -5 : 0)
  return weight(a) > weight(b)
}
