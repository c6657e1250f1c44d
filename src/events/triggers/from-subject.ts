import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { relatives } from '../small-words.ts'

/**
 * How many words stand between a verb and its subject that do not part them: "the ferry, which had left Ebo on Monday, | sank", "the storm, which is due
 * to | hit Ebo", "a drone fired by the Marsh Front | hit a tent".
 */
export function fromSubject(tokens: readonly Token[], verb: number): number {
  let k = verb - 1
  for (let by = verb - 2; by > verb - 9 && by > 1 && tokens[by]!.kind === 'word'; by--)
    if (sending.has(lowerAt(tokens, by - 1)) && (lowerAt(tokens, by) === 'by' || lowerAt(tokens, by) === 'from')) return verb - by + 2
  while (k > 0 && besideVerb.has(lowerAt(tokens, k))) k--
  // "The storm left the sea on Wednesday and is forecast to | hit Ebo"
  if (lowerAt(tokens, k) === 'and' && k < verb - 2) return longestInsertion - 8
  if (relatives.has(lowerAt(tokens, k))) return verb - k
  if (tokens[k]?.text !== ',') return 0
  let nearest = 0
  for (let opens = k - 1; opens > Math.max(0, k - longestInsertion); opens--) {
    const { text } = tokens[opens]!
    // "the house, located at No. 4, Ibadan Street, came down": commas before names are inside
    if (text === ',') {
      if (!isCapital(tokens[opens + 1]!.text) && tokens[opens + 1]!.kind === 'word') return verb - opens
      nearest ||= verb - opens
    } else if (text === ';' || text === '”' || text === '"') break
  }
  return nearest
}

const besideVerb = wordSet(
  "is are was were be been being has have had will 'll would could might may also later then now to due set expected forecast likely projected feared about",
)

const sending = wordSet('fired launched dropped flown sent driven piloted steered')

/** The most words looked back over for a subject that something inserted parts from its verb. */
export const longestInsertion = 24
