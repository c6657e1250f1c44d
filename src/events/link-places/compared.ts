import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { northern } from './place-words.ts'

/** "shelled Tessel, north of Ebo", "died in Tessel, the first such death in Lorvia since May": told beside where it happened, and not of it. */
export function isCompared(tokens: readonly Token[], before: number): boolean {
  const preposition = lowerAt(tokens, before)
  if (preposition === 'of') return tokens[before - 2]?.text === ',' && northern.has(lowerAt(tokens, before - 1))
  if (preposition !== 'in') return false
  for (let k = before - 1; k > before - 9; k--)
    if (tokens[k]?.text === ',') return lowerAt(tokens, k + 1) === 'the' && isForemost(lowerAt(tokens, k + 2))
  return false
}

const foremost = wordSet('first second third worst most only last latest largest biggest strongest highest')

function isForemost(word: string): boolean {
  return foremost.has(word) || (word.endsWith('iest') && word.length > 6)
}

/** "the derby between Dunmore and Ebo" */
export function isOfFixture(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > at - 6 && tokens[k]?.kind === 'word'; k--)
    if (lowerAt(tokens, k) === 'between') return fixtures.has(lowerAt(tokens, k - 1))
  return false
}

const fixtures = wordSet('match game derby final semi-final fixture tie test bout')

/** "on X", "on two firms in X", "against a bank in X"; not "on Monday". */
export function isOfPenalised(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = from + 1; k < at; k++) if (penalising.has(lowerAt(tokens, k)) && !lowerAt(tokens, k + 1).endsWith('day')) return true
  return false
}

const penalising = wordSet('on against')
