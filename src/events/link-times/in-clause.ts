import type { TimeExpression } from '../../times/time.ts'
import type { Clause } from '../clauses.ts'
import type { ReadSentence } from '../read-sentences.ts'

/** Whether a time stands wholly in a clause. */
export function inClause(sentence: ReadSentence, clause: Clause, time: TimeExpression): boolean {
  return time.start >= sentence.tokens[clause.first]!.start && time.end <= sentence.tokens[clause.end - 1]!.end
}
