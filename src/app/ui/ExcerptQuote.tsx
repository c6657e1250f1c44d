import { t } from '../words/later-words.ts'
import { roleInWords } from '../words/place-words.ts'
import type { Excerpt } from './excerpts.ts'

/** A sentence of an article with the place's name underlined; it leads to its paragraph. */
export function ExcerptQuote({ excerpt, current, onRead }: { excerpt: Excerpt; current: boolean; onRead: (excerpt: Excerpt) => void }) {
  const source = excerpt.source ?? t('noSource')
  const where =
    excerpt.number !== null
      ? t('paragraphOf', { source, n: excerpt.number })
      : excerpt.where === 'headline'
        ? t('headlineOf', { source })
        : excerpt.where === 'heading'
          ? t('headingOf', { source })
          : source
  return (
    <blockquote className={current ? 'current' : undefined}>
      <button type="button" onClick={() => onRead(excerpt)} aria-current={current ? 'true' : undefined}>
        <span className="quote" dir="auto">
          {excerpt.cutBefore && '… '}
          {excerpt.before}
          <b>{excerpt.words}</b>
          {excerpt.after}
          {excerpt.cutAfter && ' …'}
        </span>
        <span className="quote-foot">
          <span>{where}</span>
          <span>{roleInWords(excerpt.mention.role)}</span>
        </span>
      </button>
    </blockquote>
  )
}
