import { innerQuotes } from '../../situation/inner-quotes.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { highlights } from '../../situation/search.ts'
import { shortQuote } from '../../situation/short-quote.ts'
import { withoutMarkdown } from '../../text/markdown-marks.ts'

/** How wide some words are, in the letters a row quotes in. */
export type Measure = (words: string) => number

/** So many letters before a hit stay, that one sees what it hangs on. */
const lead = 24

/**
 * What a row quotes of an event: from who did it to the end of the report, cut at a word where two lines do not hold it. Where a search
 * found its words in the rest of the clause, the row quotes around them.
 */
export function rowQuote(event: SituationEvent, query: string, width: number, measure: Measure): string {
  const { start, end } = shortQuote(event)
  const short = twoLines(withoutMarkdown(event.quote.slice(start, end)), width, measure)
  if (query === '' || highlights(short, query).length > 0) return short
  const quote = withoutMarkdown(event.quote)
  const hit = highlights(quote, query)[0]
  if (!hit) return short
  const from = hit.start <= lead ? 0 : quote.indexOf(' ', hit.start - lead) + 1
  const begin = from > 0 && from <= hit.start ? from : hit.start <= lead ? 0 : hit.start
  return twoLines(`${begin > 0 ? '… ' : ''}${quote.slice(begin)}`, width, measure)
}

/** As many words as two lines of a width hold, quotation marks included, with an ellipsis where some are left out. */
export function twoLines(text: string, width: number, measure: Measure): string {
  const words = innerQuotes(text.replace(/\s+/gu, ' ').trim()).split(' ')
  const marks = measure('“”')
  const space = measure(' ')
  const first = fill(words, 0, width - marks / 2, space, measure)
  const second = fill(words, first, width - marks / 2, space, measure)
  if (second >= words.length) return words.join(' ')
  let kept = fill(words, first, width - marks / 2 - measure('…'), space, measure)
  // A word longer than a line breaks where it must: the page does that.
  if (kept === first) kept = Math.max(second, first, 1)
  if (kept >= words.length) return words.join(' ')
  return `${words
    .slice(0, kept)
    .join(' ')
    .replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Where the next line begins when one is filled from a word on. */
function fill(words: readonly string[], from: number, width: number, space: number, measure: Measure): number {
  let used = 0
  let i = from
  for (; i < words.length; i++) {
    const next = measure(words[i]!) + (i > from ? space : 0)
    if (used + next > width) break
    used += next
  }
  return i
}
