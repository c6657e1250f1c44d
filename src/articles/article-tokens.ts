import type { Span } from '../text/span.ts'
import { type Token, tokenize } from '../text/tokenize.ts'
import type { Article } from './article.ts'

/** The tokens of an article's paragraphs, the page's leftovers left out, in reading order. */
export interface ArticleTokens {
  tokens: readonly Token[]
  /** By paragraph, its first token; one more than there are paragraphs. A paragraph of leftovers has none. */
  firsts: Int32Array
}

const known = new WeakMap<Article, ArticleTokens>()

/** An article's tokens, made once for all who read it. */
export function tokensOfArticle(article: Article): ArticleTokens {
  let made = known.get(article)
  if (!made) {
    made = read(article)
    known.set(article, made)
  }
  return made
}

function read({ text, paragraphs }: Article): ArticleTokens {
  const tokens: Token[] = []
  const firsts = new Int32Array(paragraphs.length + 1)
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!
    if (paragraph.role !== 'boilerplate') tokenize(text, paragraph, tokens)
    firsts[p + 1] = tokens.length
  }
  return { tokens, firsts }
}

/**
 * The tokens of a stretch of paragraph `p`, the same as `tokenize` gives for it: a paragraph's tokens are its sentences', where both
 * end together. "He left for the U.S." may end inside one; then it is read anew.
 */
export function tokensWithin(article: Article, p: number, { start, end }: Span): Token[] {
  const { tokens, firsts } = tokensOfArticle(article)
  let low = firsts[p]!
  let last = firsts[p + 1]!
  const behind = last
  while (low < last) {
    const middle = (low + last) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else last = middle
  }
  if (low === behind || tokens[low]!.start !== start) return tokenize(article.text, { start, end })
  last = low + 1
  while (last < behind && tokens[last]!.start < end) last++
  return tokens[last - 1]!.end <= end ? tokens.slice(low, last) : tokenize(article.text, { start, end })
}
