import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import { isOrWas } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { hasActing } from './acting.ts'
import { isConsequence, isPredicate } from './deed.ts'
import { subordinator } from './joining-words.ts'
import { isAdverb } from './start-of-verb.ts'
import { subjectBehindComma } from './subject.ts'

/** "left Ebo on 11 July, | crossed the canal and was unloaded at Tessel": verbs in a row, the last of them behind "and". */
export function isInSeries(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  if (!isPredicate(left) || right.use !== 'finite' || tokens[right.first - 1]!.text !== ',') return false
  for (let k = right.last + 1; k < Math.min(tokens.length - 1, right.last + 25); k++) {
    const word = lowerAt(tokens, k)
    if (word === ';' || word === '.' || subordinator.has(word)) return false
    if (word !== 'and') continue
    const verb = isAdverb(tokens[k + 1]!.text) ? k + 2 : k + 1
    return isOrWas.has(lowerAt(tokens, verb)) || isPastForm(lowerAt(tokens, verb))
  }
  return false
}

/** "The bridge collapsed in May, | the mayor resigned in June and the firm went bankrupt": each with a subject of its own, the last of them behind "and". */
export function nextInSeries(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  if (!isPredicate(left) || right.use !== 'finite' || isConsequence(right)) return null
  const at = subjectBehindComma(tokens, left, right)
  // "Since the first case in May, nine have fallen ill and two have died"
  if (at === null || opensWithSubordinator(tokens, left)) return null
  for (let k = right.last + 1; k < Math.min(tokens.length - 2, right.last + 16); k++) {
    if (pausing.has(lowerAt(tokens, k)) || subordinator.has(lowerAt(tokens, k))) return null
    if (lowerAt(tokens, k) !== 'and') continue
    return hasActing(tokens, k + 2, Math.min(tokens.length, k + 7)) ? at : null
  }
  return null
}

function opensWithSubordinator(tokens: readonly Token[], { first }: Trigger): boolean {
  for (let k = first - 1; k >= 0 && k > first - 24 && tokens[k]!.kind !== 'mark'; k--) if (subordinator.has(lowerAt(tokens, k))) return true
  return false
}

const pausing = wordSet('; : . — –')
