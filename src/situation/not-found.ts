import { sentences } from '../text/sentences.ts'
import type { ArticleFile } from './schema.ts'

/** A name that an article gives and the gazetteer does not have, in its sentence. */
export interface NotFound {
  /** The mention's id. */
  mention: string
  before: string
  words: string
  after: string
  /** ¶ of the article; null in a headline, a heading or leftovers. */
  number: number | null
}

/** The names of an article that were not found, in reading order. */
export function notFoundIn(article: ArticleFile): NotFound[] {
  return article.mentions
    .filter(mention => mention.place === null && mention.byHand !== 'none')
    .map(({ id, start, end, paragraph }) => {
      const within = article.paragraphs[paragraph]
      const sentence = within && (sentences(article.text, within).find(one => one.start <= start && end <= one.end) ?? within)
      const oneLine = (from: number, to: number) => article.text.slice(from, to).replace(/\s+/g, ' ')
      return {
        mention: id,
        before: sentence ? oneLine(sentence.start, start) : '',
        words: article.text.slice(start, end),
        after: sentence ? oneLine(end, sentence.end) : '',
        number: within?.number ?? null,
      }
    })
}
