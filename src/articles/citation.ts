import { type DatedLine, datesIn } from './date-line.ts'
import { isPaper } from './source.ts'

/** What a line by which an archive cites a page of a paper says. */
export interface Citation {
  source: string
  dated: DatedLine
}

/**
 * "The Harbour Mercury (NSW : 1871 - 1920)  Tue 12 Mar 1912  Page 4", "The evening herald. (Hale, Ohio) 1890-1921, March 12, 1912, Page 3, Image 3": the paper, the day and the
 * page, as archives of newspapers put them over what was on it.
 */
export function citation(line: string): Citation | null {
  if (line.length > 160 || !paged.test(line)) return null
  const dated = datesIn(line).at(-1)
  const head = /^(?:The )?\p{Lu}[^([,\d]{2,60}/u.exec(line)?.[0]
  const source = head?.replace(/[\s.,:;–—-]+$/, '').replace(/\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i, '')
  if (!dated || head === undefined || source === undefined || dated.start < source.length) return null
  return isPaper(source) || '([.'.includes(line[head.length - 1]!) || '(['.includes(line[head.length] ?? ' ') ? { source, dated } : null
}

const paged = /\b(?:page|pg\.?|p\.) ?\w{1,4}(?:, (?:image|column|col\.) \w+)?\W*$/i
