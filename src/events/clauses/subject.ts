import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isActing } from './acting.ts'
import { coordinator, subordinator } from './joining-words.ts'
import { startOfVerb } from './start-of-verb.ts'

/** "and a bus", "and on Tuesday two buses", "and Lorvia": not "and later", "and killed". */
export function startsSubject(tokens: readonly Token[], at: number): boolean {
  return startsNoun.has(lowerAt(tokens, at)) || tokens[at]!.kind === 'number' || isCapital(tokens[at]!.text)
}

const startsNoun = wordSet(
  `a an the its their his her another other two three four five six seven eight nine ten dozens hundreds thousands on in`,
)

export function isSubjectAhead(tokens: readonly Token[], at: number): boolean {
  return startsSubject(tokens, at) || pronoun.has(lowerAt(tokens, at))
}

const pronoun = wordSet('it he she they')

/** Where the subject of a verb begins, when it stands right behind a comma; null where something else stands between. */
export function subjectBehindComma(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  const verb = startOfVerb(tokens, left.last + 1, right.first)
  for (let k = verb - 1; k > left.last; k--) {
    const word = lowerAt(tokens, k)
    if (tokens[k]!.text === ',') return k < verb - 1 ? k + 1 : null
    if (tokens[k]!.kind === 'mark' || coordinator.has(word) || subordinator.has(word) || verb - k > 8 || isActing(tokens, k)) return null
  }
  return null
}
