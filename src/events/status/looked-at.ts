import type { Token } from '../../text/tokenize.ts'
import type { Trigger } from '../triggers/trigger.ts'
import type { WordSigns } from '../word-signs.ts'

/** A trigger whose status is asked, with its sentence and its clause. Indexes are of tokens. */
export interface LookedAt {
  tokens: readonly Token[]
  signs: WordSigns
  /** The token at an index, in small letters. */
  lower: (k: number) => string
  clause: { first: number; end: number }
  trigger: Trigger
}

/** How many tokens before a trigger a word stands beside it. */
export const beside = 4
