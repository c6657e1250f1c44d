import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { tellsWhat } from '../as-what.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { noVerb } from './acting.ts'
import { isConsequence, isLater, isPlainDeed, isPredicate } from './deed.ts'
import { article, subordinator } from './joining-words.ts'
import { hasRelative, isRole, leadsToNoun, leadsToTime, startOfGap, unitsOfTime } from './leads-to.ts'
import { statementAfterRelative } from './relative-clause.ts'

/** Where a mark or a subordinating word between two triggers opens another clause; null where none does. */
export function cutAtWord(tokens: readonly Token[], since: readonly Trigger[], right: Trigger): number | null {
  const left = since.at(-1)!
  for (let k = left.last + 1; k < right.first; k++) {
    const word = tokens[k]!.spelling.lower
    if (word === ';' || word === '—' || word === '–') return k + 1
    // "opened shelters | in case the river bursts its banks"
    if (word === 'in' && lowerAt(tokens, k + 1) === 'case' && lowerAt(tokens, k + 2) !== 'of') return k
    if (subordinator.has(word)) {
      if (goesWithDeed(tokens, k, since, right)) continue
      if (isOfHarm(tokens, k, left, right)) return null
      if (opensNoClause(tokens, k, left, right)) continue
      return statementAfterRelative(tokens, k, left, right) ?? startOfGap(tokens, k, left.last)
    }
    if (word === ',' && tokens[k + 1]?.text.endsWith('ing') && right.first <= k + 3 && !isConsequence(right)) return k + 1
  }
  return null
}

/** "a blast that killed nine", "pleaded guilty to that", "as well as". */
function goesWithDeed(tokens: readonly Token[], k: number, since: readonly Trigger[], right: Trigger): boolean {
  const word = lowerAt(tokens, k)
  if (word === 'as') return besideAs.has(lowerAt(tokens, k + 1))
  if (word !== 'that' && word !== 'which') return false
  if (isConsequence(right) && !since.slice(-4).some(isLater) && !isPlainDeed(tokens, since.at(-1)!, k)) return true
  // "pleaded guilty to that in Ebo"
  return word === 'that' && beforePronoun.has(lowerAt(tokens, k - 1))
}

const beforePronoun = wordSet('to of at after with from by than like')
const besideAs = wordSet('well many much part of')

/** "crashed after take-off near Ebo, killing nine": the harm is that of the crash. */
function isOfHarm(tokens: readonly Token[], k: number, left: Trigger, right: Trigger): boolean {
  return (
    right.use === 'gerund' && isConsequence(right) && tokens[right.first - 1]!.text === ',' && isPredicate(left) && noVerb(tokens, k, right)
  )
}

/** "before dawn", "as a tropical storm": what such a word leads to is a noun, a time or somebody's part. */
function opensNoClause(tokens: readonly Token[], k: number, left: Trigger, right: Trigger): boolean {
  const word = lowerAt(tokens, k)
  if (leadsToNoun(tokens, k, right) || leadsToTime(tokens, k)) return true
  if (word === 'that') return unitsOfTime.has(lowerAt(tokens, k + 1))
  if (word !== 'as') return false
  // "expected to hit Ebo as a tropical storm": what something is, and not what it did
  if (right.use === 'mentioned' && article.has(lowerAt(tokens, k + 1))) return true
  // "was sworn in as premier on Friday, | after two were killed"
  if (k === left.last + 1 && ofOffice.has(left.subkind) && tellsWhat(tokens, k)) return true
  // "rebuilt as a museum, which | opened in 1980": the role of something, and no clause
  return hasRelative(tokens, k + 1, right.first) || isRole(tokens, k + 1, right.first)
}

const ofOffice = wordSet('appointment election')
