import { innerQuotes } from '../../situation/inner-quotes.ts'

/** What a citation is made of. */
export interface Cited {
  before: string
  words: string
  after: string
  cutBefore: boolean
  cutAfter: boolean
  source: string | null
  headline: string
  /** In words: “27 July 2024”. */
  published: string | null
  number: number | null
  /** Where the article was printed. */
  url: string | null
  /** The way back to the words. */
  link: string
}

/**
 * A sentence as one cites it: its words, then who wrote them, where and when, and the way back.
 *
 *     “The bridge fell.” Daily Courier, “Bridge falls”, 3 May 2024, ¶ 4, https://courier.example/bridge. https://…
 */
export function citation({ before, words, after, cutBefore, cutAfter, source, headline, published, number, url, link }: Cited): string {
  const quote = `${cutBefore ? '… ' : ''}${before}${words}${after}${cutAfter ? ' …' : ''}`.trim()
  const origin = [source, headline && `“${headline}”`, published, number === null ? null : `¶ ${number}`, url].filter(Boolean).join(', ')
  return `“${innerQuotes(quote)}” ${origin}. ${link}`
}
