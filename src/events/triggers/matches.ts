import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { preposition } from '../small-words.ts'
import { isNameAhead } from './object-ahead.ts'

/** "beat Hull 3-1", "drew 0-0": a match. */
export function isScoreAhead(tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k <= Math.min(last + 5, tokens.length - 3); k++)
    if (tokens[k]!.kind === 'number' && dashes.has(tokens[k + 1]!.text) && tokens[k + 2]!.kind === 'number') return true
  return false
}

/** "a 2-0 win over Ebo", "the home defeat by Tessel", "a 1-1 draw at Dunmore": of a match; not "a win for the unions", "the victory over Lorvia". */
export function isOfMatch(tokens: readonly Token[], first: number, last: number): boolean {
  if (!besideResult.has(lowerAt(tokens, last + 1))) return false
  if (ofMatches.has(lowerAt(tokens, first - 1))) return true
  for (let k = first - 1; k > first - 4; k--) {
    if (tokens[k]?.kind === 'number' && dashes.has(tokens[k - 1]?.text ?? '') && tokens[k - 2]?.kind === 'number') return true
    if (tokens[k]?.kind !== 'word') return false
  }
  return false
}

const besideResult = wordSet('over against by to with at in away on')
const ofMatches = wordSet('home away league cup group overtime extra-time shootout derby semi-final quarter-final playoff')
const dashes = wordSet('- –')

/** "Calder meet Fenwick", "will play the Lions": whom they play; "the king will meet Varna" tells of no match. */
export function isSideAhead(tokens: readonly Token[], first: number, last: number): boolean {
  const isPlay = lowerAt(tokens, first).startsWith('play')
  if (!isPlay && !isCapital(tokens[first - 1]?.text ?? '') && !sides.has(lowerAt(tokens, first - 1))) return false
  if (isNameAhead(tokens, last)) return true
  return (
    lowerAt(tokens, last + 1) === 'the' &&
    isNameAhead(tokens, last + 1) &&
    tokens[last + 2]!.text.endsWith('s') &&
    !isCapital(tokens[last + 3]?.text ?? '')
  )
}

export const sides = wordSet('team side club squad hosts visitors champions teams sides clubs pair rivals')

/** "Calder meet Fenwick on Saturday": where a side is named in the plural alone are these a match; "the minister met Putin". */
export function isFixtureIn({ words, dated, asksMore }: LexicalEntry): boolean {
  return dated && asksMore && fixtures.test(words[0]!)
}

const fixtures = /^(?:meets?|met|plays?|played|faces?|faced|hosts?|hosted)$/

/** "shot 63 to lead", "shot a 68": golf. */
export function isScore(tokens: readonly Token[], last: number): boolean {
  const at = lowerAt(tokens, last + 1) === 'a' ? last + 2 : last + 1
  if (tokens[at]?.kind !== 'number' || !/^[5-9]\d$/.test(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  return next === undefined || next.kind !== 'word' || preposition.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'and'
}
