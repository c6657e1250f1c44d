import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { tales } from '../status-words.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "Did the army shell Ebo?": what is asked is not told. "Who shot the mayor?" takes it for told. */
export function isAsked(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.text === '?' ? true : tokens.at(-2)?.text === '?'
  return end && asks.has(lowerAt(tokens, tokens[0]!.kind === 'mark' ? 1 : 0))
}

const asks = wordSet('did does do has have had is are was were will would could can might may should')

/** "a film in which the school burns down", "an exercise off Ebo, in which a foe attacks the port": what is played happens nowhere. */
export function isInFiction(lower: (k: number) => string, { first }: Trigger): boolean {
  // "In the scenario a foe seized the island"
  if (lower(0) === 'in' && tales.has(lower(2)) && !drills.has(lower(2)) && first > 2) return true
  let k = first - 1
  while (k > first - 9 && lower(k) !== 'which') k--
  if (lower(k) !== 'which' || lower(k - 1) !== 'in') return false
  for (let i = k - 2; i > k - 8; i--) if (tales.has(lower(i))) return true
  return false
}

/** In these, real things are done as well. */
const drills = wordSet('exercise drill')
