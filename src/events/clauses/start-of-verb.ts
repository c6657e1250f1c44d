import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isLy, lowerAt } from '../lower.ts'

/** "… | was later killed": helping verbs and adverbs go with the verb. */
export function startOfVerb(tokens: readonly Token[], floor: number, verb: number): number {
  let k = verb
  while (k - 1 > floor && goesWithVerb(lowerAt(tokens, k - 1))) k--
  return k
}

export function goesWithVerb(word: string): boolean {
  return besideVerb.has(word) || isLy(word)
}

const besideVerb = wordSet('was were is are has have had been being later also then not')

export function isAdverb(word: string): boolean {
  return word.endsWith('ly') || word.endsWith('later') || word.endsWith('then') || word.endsWith('also')
}
