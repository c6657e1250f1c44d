import type { Phrase } from './meaning.ts'
import type { Token } from './scan.ts'

/** A phrase where it stands. */
export interface Said {
  phrase: Phrase
  tokens: Token[]
  start: number
  end: number
  words: string
  /** The first of its paragraph; alone in it. */
  opens: boolean
  alone: boolean
}
