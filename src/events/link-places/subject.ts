import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { datelineEnd } from '../dateline-end.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { areaWord } from './place-words.ts'

/** Whether a country's name opens the sentence, or owns what opens it. */
export function isSubject(tokens: readonly Token[], at: number, next: number): boolean {
  if (at !== 0 && at !== datelineEnd(tokens)) return false
  return !joined.has(tokens[next]?.text ?? '')
}

const joined = wordSet('- , and or')

/** Whether nothing but other names and helping verbs stands between the end of a name and a verb. */
export function isSubjectOf(tokens: readonly Token[], from: number, trigger: Trigger): boolean {
  for (let k = from; k < trigger.first; k++) if (!isCapital(tokens[k]!.text) && !goesBetween(lowerAt(tokens, k))) return false
  return true
}

function goesBetween(word: string): boolean {
  return helping.has(word) || areaWord.has(word) || (word.endsWith('ly') && word.length > 2)
}

const helping = wordSet('and , was were is are has have had been being be also then later again remain remains remained stay stays stayed')
