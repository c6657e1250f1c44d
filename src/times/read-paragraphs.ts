import type { Article } from '../articles/article.ts'
import { tokensOfArticle } from '../articles/article-tokens.ts'
import type { OnProgress } from '../text/on-progress.ts'
import type { Phrase } from './meaning.ts'
import { recognize } from './recognize.ts'
import { bulletinWeeks } from './refiners/bulletin-weeks.ts'
import { shareYears } from './refiners/shared-year.ts'
import type { Said } from './said.ts'
import { scan, type Token } from './scan.ts'

/** What the paragraphs say, before any day is known. */
export function readParagraphs(article: Article, onProgress?: OnProgress): Said[] {
  const { text, paragraphs } = article
  const { tokens: plain, firsts } = tokensOfArticle(article)
  const read = paragraphs.flatMap((paragraph, p) => {
    onProgress?.(paragraph.start / text.length)
    if (paragraph.role === 'boilerplate') return []
    const tokens = scan(text, paragraph, plain, firsts[p]!)
    return [{ tokens, phrases: recognize(tokens) }]
  })
  return bulletinWeeks(read).flatMap(({ tokens, phrases }) => sayAll(text, tokens, shareYears(tokens, phrases)))
}

function sayAll(text: string, tokens: Token[], phrases: Phrase[]): Said[] {
  return phrases.map((phrase, i) => {
    const start = tokens[phrase.first]!.start
    const end = tokens[phrase.end - 1]!.end
    return { phrase, tokens, start, end, words: text.slice(start, end), opens: i === 0, alone: isAlone(tokens, phrase) }
  })
}

/** "1918" or "Western Theater, 1861-1863" on a line of its own. */
function isAlone(tokens: Token[], phrase: Phrase): boolean {
  return phrase.first < 12 && tokens.length < 16 && tokens.at(-1)!.low !== '.'
}
