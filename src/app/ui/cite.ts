import type { ArticleFile, ArticleSummary, SituationEvent } from '../../situation/schema.ts'
import { withoutMarkdown } from '../../text/markdown-marks.ts'
import { type Cited, citation } from '../words/citation.ts'
import { dayInFullWords } from '../words/days.ts'
import { permalink } from './permalink.ts'

/** A stretch of an article as one cites it, with the way back to it. */
export function cite(
  words: Pick<Cited, 'before' | 'words' | 'after' | 'cutBefore' | 'cutAfter' | 'number' | 'link'>,
  article: ArticleSummary | undefined,
): string {
  return citation({
    ...words,
    source: article?.source ?? null,
    headline: article?.headline ?? '',
    published: article?.published ? dayInFullWords(article.published) : null,
    url: article?.url ?? null,
  })
}

/** An event as one cites it: the clause that tells it. The paragraph is given once the article's text is there. */
export function citeEvent(event: SituationEvent, article: ArticleSummary | undefined, text: ArticleFile | undefined): string {
  const number = text?.paragraphs[event.paragraph]?.number ?? null
  const link = permalink({ type: 'event', id: event.id })
  return cite({ before: '', words: withoutMarkdown(event.quote), after: '', cutBefore: false, cutAfter: false, number, link }, article)
}
