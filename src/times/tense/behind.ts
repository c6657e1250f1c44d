import type { Phrase } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause } from './ends-clause.ts'
import { leadingWord } from './leading-word.ts'
import { verbBefore } from './nearest-verb.ts'
import { verbAt } from './verb-at.ts'

/** "since Monday", "had landed on Friday", "On Saturday we had shut", "the car, stolen on Sunday, was found": what lies behind the day that a text has come to. */
export function isBehind(tokens: Token[], { first, end }: Phrase): boolean {
  if (leadingWord(tokens, first) === 'since') return true
  for (let i = first - 1; i >= 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    const word = low(tokens, i)
    if (word === 'had') return true
    if (word === ',') return participles.has(low(tokens, i + 1)) || (low(tokens, i + 1).endsWith('ed') && low(tokens, i + 2) !== 'to')
    if (word === 'and' || word === 'but') return false
  }
  // "By Tuesday they had left" goes on from there
  for (let i = end; i < tokens.length && i - end <= 6 && low(tokens, first - 1) !== 'by' && !endsClause(tokens, i); i++) {
    if (low(tokens, i) === 'had') return true
    if (verbAt(tokens, i, false) !== null) return false
  }
  return false
}

const participles = new Set('stolen taken seen found held bought built caught shot lost left sold'.split(' '))

/** "has attacked seventy ships since November", "have been closed since July": told from now, whatever year was spoken of before. */
export function isSinceThen(tokens: Token[], first: number): boolean {
  return leadingWord(tokens, first) === 'since' && isPerfect(tokens, first)
}

/** "has placed twelve districts on alert until Thursday": what has been done and holds until then; "lasted until Sunday" is over. */
export function isPerfect(tokens: Token[], first: number): boolean {
  const verb = verbBefore(tokens, first, 16)
  for (let k = verb; k > verb - 3; k--) if (low(tokens, k) === 'has' || low(tokens, k) === 'have') return true
  return false
}
