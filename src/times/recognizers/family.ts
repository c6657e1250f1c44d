import type { Lexeme } from '../lexicon.ts'
import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'

/** Reads the expression that begins at a token, if one does. */
export type Recognizer = (tokens: Token[], i: number) => Phrase | null

/** A family of expressions: how one is read, and what it may begin with. Where nothing of that stands, nobody needs to try. */
export interface Family {
  recognize: Recognizer
  /** Words, by what the lexicon knows of them. */
  word?: (lexeme: Lexeme, word: string) => boolean
  /** Runs of so many digits. */
  digits?: (length: number) => boolean
  apostrophe?: boolean
}
