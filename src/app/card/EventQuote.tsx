import { innerQuotes } from '../../situation/inner-quotes.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { articlesById } from '../../store/selectors.ts'
import { withoutMarkdown } from '../../text/markdown-marks.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { kindInWords, statusInWords, subkindInWords, whenInWords } from '../words/event-words.ts'
import { t } from '../words/later-words.ts'

/** The clause that tells the selected event, with what it is and when: it need not name the place, as “this factory” does not. */
export function EventQuote({ event }: { event: SituationEvent }) {
  const { text, article } = useDateline(view => ({
    text: view.texts[event.article],
    article: articlesById(view).get(event.article),
  }))
  const source = article?.source ?? t('noSource')
  const number = text?.paragraphs[event.paragraph]?.number ?? null
  const status = statusInWords(event.status)
  return (
    <figure className="event-quote">
      <figcaption>
        <KindMark kind={event.kind} />
        <span className="sr-only">{kindInWords(event.kind)}</span>
        <b>{subkindInWords(event.subkind)}</b>
        {status && <em>{status}</em>}
        <time>{whenInWords(event)}</time>
      </figcaption>
      <blockquote className="current">
        <q className="quote" dir="auto">
          {innerQuotes(withoutMarkdown(event.quote))}
        </q>
        <span className="quote-foot">
          <span>{number === null ? source : t('paragraphOf', { source, n: number })}</span>
        </span>
      </blockquote>
    </figure>
  )
}
