import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { saying } from './place-words.ts'

/** "the minister said in Paris", "told reporters on Monday in Geneva": where the words were spoken, not where it happened. */
export function isWhereSaid(tokens: readonly Token[], preposition: number): boolean {
  const lead = lowerAt(tokens, preposition)
  if (lead !== 'in' && lead !== 'from' && lead !== 'at') return false
  for (let k = preposition - 1; k >= Math.max(0, preposition - 6); k--) {
    const word = lowerAt(tokens, k)
    if (saying.has(word)) return true
    if (!besideSaying.has(word)) return false
  }
  return false
}

const besideSaying = wordSet(
  `on at from a the its their his her headquarters office offices parliament lawmakers mps congress supporters council rally reporters
  journalists news press conference briefing statement speech late early morning evening monday tuesday wednesday thursday friday saturday
  sunday`,
)

/** The token behind ", Texas," of "officials in Paris, Texas, said"; the given one where nothing such stands there. */
export function behindItsLand(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.text !== ',') return next
  let k = next + 1
  while (k < next + 4 && isCapital(tokens[k]?.text ?? '')) k++
  return k > next + 1 && tokens[k]?.text === ',' ? k + 1 : next
}

/** "Meanwhile in Dunmore traders called off a strike": where a sentence opens is where its verb acts, unless somebody there says something. */
export function setsScene(tokens: readonly Token[], preposition: number): boolean {
  if (!settingOut.has(lowerAt(tokens, preposition)) || preposition > 2) return false
  for (let k = 0; k < preposition; k++) if (tokens[k]!.kind === 'word' && !opening.has(lowerAt(tokens, k))) return false
  for (const { spelling } of tokens) if (saying.has(spelling.lower)) return false
  return true
}

const settingOut = wordSet('in at near on')
const opening = wordSet('meanwhile and but also elsewhere separately later earlier here today yesterday')
