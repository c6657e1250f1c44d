import type { RoleRule } from './role-words.ts'

/** Hears of what is seen beside a name and may tell why it is named. */
export interface SignReader {
  /** A sign begins, which has all that is seen until the next. `from` and `to` are the tokens of the words it is told with, where the rule has words. */
  sign(rule: RoleRule, from: number, to: number): void
  /** What is seen until the next sign is of the whole text: it is weighed, and never told as the reason for one name. */
  background(): void
  /** What was learned of: what it is, and of which word, class or ending. `see('after', 'in')`, `see('dateline')` */
  see(what: string, word?: string): void
  /** The same of two: `seePair('between', 'in', ',')` */
  seePair(what: string, word: string, other: string): void
}
