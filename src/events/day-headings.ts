import type { TimeExpression } from '../times/time.ts'
import { dates } from './link-times.ts'
import type { ReadSentence } from './read-sentences.ts'
import { firstWithin, within } from './within.ts'

/**
 * The days that paragraphs stand under, by paragraph: "Wednesday: Drones struck a refinery. A fire broke out.", "Nov. 4 — A car was stolen." Only
 * where at least two begin so; one alone may be a dateline.
 */
export function dayHeadings(sentences: readonly ReadSentence[], times: readonly TimeExpression[]): Map<number, TimeExpression> {
  const found = new Map<number, TimeExpression>()
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    if (sentence.role !== 'body') continue
    const opening = within(times, sentence)[0]
    if (!opening || !dates(opening) || opening.from !== opening.to) continue
    // "Monday, 27 January:" is one expression; "- Monday:" has a mark before it
    const { tokens } = sentence
    if (firstWithin(tokens, opening.start) > 1) continue
    if (/^[:—–-]$/.test(tokens[firstWithin(tokens, opening.end)]?.text ?? '')) found.set(paragraph, opening)
  }
  return found.size > 1 ? found : new Map()
}
