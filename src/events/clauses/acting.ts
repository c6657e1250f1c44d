import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** A word that is the verb of a sentence, known as an event's or not. */
export function isActing(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k)
  return (isPastForm(word) || acting.has(word)) && tokens[k]!.text === word
}

const acting = wordSet('was were has have hit hits shut cut')

export function hasActing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isActing(tokens, k)) return true
  return false
}

export function actsSoon(tokens: readonly Token[], at: number): boolean {
  return isActing(tokens, lowerAt(tokens, at).endsWith('ly') ? at + 1 : at)
}

/** "after take-off near Ebo,": no verb of its own behind the word. */
export function noVerb(tokens: readonly Token[], from: number, { first }: Trigger): boolean {
  return !hasActing(tokens, from + 1, first)
}

export function isParticipleOfPast(word: string): boolean {
  return word.endsWith('ed') || irregular.has(word)
}

const irregular = wordSet('built held sunk torn shut stolen sold bought found born made lost taken shot hit struck')
