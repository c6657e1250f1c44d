import type { Mention } from '../../places/place.ts'
import type { Token } from '../../text/tokenize.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** A place that a clause names, as its words stand around what a trigger tells. Indexes are of tokens. */
export interface Named {
  tokens: readonly Token[]
  trigger: Trigger
  mention: Mention
  /** The first of its name, and the first behind it. */
  at: number
  next: number
  /** The word it hangs on, past what stands beside its name: "in" of "in the northern Lorvian town of". */
  k: number
}

/** "council" of "the council of Ebo"; empty where no "of" leads to the name. */
export function ofWhom({ tokens, k }: Named): string {
  return lowerAt(tokens, k) === 'of' ? lowerAt(tokens, k - 1) : ''
}
