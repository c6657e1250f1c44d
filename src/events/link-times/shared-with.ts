import { isCapital } from '../../text/is-capital.ts'
import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { isAftermath } from '../aftermath.ts'
import type { Clause } from '../clauses.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { opensStatement } from '../statements.ts'
import { isFronted, isOfWhom } from './fronted.ts'
import { inClause } from './in-clause.ts'

/** Whether two clauses of a sentence are told as one moment, so that the time of one dates the other. */
export function sharedWith(sentence: ReadSentence, clause: Clause, time: TimeExpression): boolean {
  const home = sentence.clauses.findIndex(other => inClause(sentence, other, time))
  const at = sentence.clauses.indexOf(clause)
  if (home < 0) return !isAcrossSemicolon(sentence, clause, time)
  if (home === at) return false
  if (home === at - 1 && isFronted(sentence, time) && isOfWhom(sentence.tokens, sentence.clauses[home]!.triggers[0]!)) return true
  const [earlier, later] = home < at ? [home, at] : [at, home]
  if (later - earlier > 2) return false
  // "was suspended at dusk and resumed the following morning": what is counted on from the first is not of it
  if (home > at && countedOn.test(time.text)) return false
  // "tore down statues of the general, who died in 2000"
  const isLong = home < at && time.edtf !== null && monthOrYear.test(time.edtf)
  const opening = lowerAt(sentence.tokens, sentence.clauses[home]!.first - 1)
  if (home > at && (opening === 'who' || opening === 'which') && time.edtf?.length === 4 && /^\d{4}/.test(time.edtf)) return false
  // "freed 31 people who | had been seized on 11 April": what had come before dates itself alone
  if (home > at && (opening === 'who' || lowerAt(sentence.tokens, sentence.clauses[home]!.first) === 'who'))
    if (opensWithHad(sentence.tokens, sentence.clauses[home]!.first) && !opensWithHad(sentence.tokens, clause.first)) return false
  for (let c = earlier + 1; c <= later; c++) {
    const { first } = sentence.clauses[c]!
    const opening = lowerAt(sentence.tokens, first)
    if (
      !simultaneous.has(lowerAt(sentence.tokens, first - 1)) &&
      !simultaneous.has(opening) &&
      !(isLong && isJustBefore(sentence, c)) &&
      !(home < at && opensWithGerund(sentence.tokens, sentence.clauses[c]!))
    )
      return false
    // "said it would check all buses, and the ministry meets on Thursday"
    if (home > at && (opensStatement(sentence.tokens, first - 1) || setsOut(sentence.tokens, first))) return false
    // "visited X and will visit Y next week": the plan's day is not the past's
    if (planning.has(opening)) return false
  }
  // An arrest's day does not date the crime it is about
  const [a, b] = [sentence.clauses[home]!.triggers[0]!, clause.triggers[0]!]
  return !(isAftermath(a) && !isAftermath(b))
}

const simultaneous = wordSet('when while as where which that and or then but who before')
const monthOrYear = /^\d{4}(?:-\d\d)?$/
const countedOn = /^(?:the )?(?:following|next) |\blater$/i
const planning = wordSet('will would may plan plans intend intends hope hopes')

/** "A tower fell on Sunday night, | cutting power": it came with what is told before the comma. */
export function opensWithGerund(tokens: readonly Token[], { first, triggers }: Clause): boolean {
  const { use, subkind, first: verb } = triggers[0]!
  return use === 'gerund' && verb === first && tokens[first - 1]?.text === ',' && kinds[subkind].family !== 'statement'
}

/** "who had been", "had left": "had" stands among the first words of a clause. */
function opensWithHad(tokens: readonly Token[], first: number): boolean {
  for (let k = first; k < first + 3; k++) if (lowerAt(tokens, k) === 'had') return true
  return false
}

/** "In Ebo turnout fell, and in | Tessel a clerk was beaten on Sunday": what is told of another place has its own day. */
function setsOut(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 2]?.text === ',' && lowerAt(tokens, first) === 'in' && isCapital(tokens[first + 1]?.text ?? '')
}

/** "suspended it in April, after gunmen shot nine": within a month or a year what led to it came as well; "after he had shot nine" may be older. */
function isJustBefore({ tokens, clauses }: ReadSentence, c: number): boolean {
  const { first, triggers } = clauses[c]!
  const { first: verb, use } = triggers[0]!
  if (use !== 'finite' && use !== 'passive') return false
  let k = first
  while (k < first + 4 && k < verb && lowerAt(tokens, k) !== 'after') k++
  if (lowerAt(tokens, k) !== 'after') return false
  for (let had = k; had < verb; had++) if (lowerAt(tokens, had) === 'had') return false
  return true
}

function isAcrossSemicolon({ tokens }: ReadSentence, clause: Clause, time: TimeExpression): boolean {
  const at = firstFrom(tokens, time.start)
  for (let k = Math.min(at, clause.end); k < Math.max(at, clause.first); k++) if (tokens[k]!.text === ';') return true
  return false
}
