import { dayMeant } from '../day-meant.ts'
import type { Phrase } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'

/** "EBO, Nov. 23 — A mayor is due in court": when it was written, whatever tense the first sentence is in. */
export function isInDateline(tokens: Token[], { first, end, meaning }: Phrase): boolean {
  const day = dayMeant(meaning)
  if ((day?.is !== 'day' && day?.is !== 'weekday') || first === 0 || first > 8) return false
  for (let i = 0; i < first; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.capital && !inNames.has(tokens[i]!.low)) return false
  let at = end
  // "EBO, Nov. 23 (Reuters) -", "EBO, Dec. 10, Kyodo -"
  if (low(tokens, at) === '(') while (at < end + 6 && low(tokens, at++) !== ')');
  else if (low(tokens, at) === ',' && tokens[at + 1]?.capital) at += 2
  if (low(tokens, at) === '.') at++
  // "EBO, Nov. 23." on a line of its own, as old papers have it
  if (at === tokens.length) return tokens[0]!.capital && low(tokens, first - 1) === ','
  return /^[—–-]$/.test(low(tokens, at)) && (at > end || tokens[at]!.start > tokens[at - 1]!.end || low(tokens, at) !== '-')
}

const inNames = new Set(['de', 'da', 'do', 'del', 'la', 'le', 'el', 'al', 'of', 'and', 'sur', 'upon'])
