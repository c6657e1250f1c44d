import { useMemo } from 'react'
import { withoutMarkdown } from '../../text/markdown-marks.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { dayInWords } from '../words/days.ts'
import { type AnyKey, t } from '../words/later-words.ts'
import { type Difference, toldBy } from './told-by.ts'

const about: Record<Difference['about'], AnyKey> = { place: 'differPlace', day: 'differDay', number: 'differNumber' }

/** The other articles that tell the selected event, and side by side what they do not agree on. */
export function ToldBy({ event }: { event: string }) {
  const store = useDatelineStore()
  const situation = useDateline(view => view.situation)
  const told = useMemo(() => situation && toldBy(situation, event), [situation, event])
  if (!told) return null
  return (
    <section className="told-by" aria-label={t('toldByCount', { n: told.sources })}>
      <h3>{t('toldByCount', { n: told.sources })}</h3>
      {told.wordings < told.sources && <p className="alike">{t('toldAlike', { n: told.wordings })}</p>}
      {told.differences.map(({ about: what, versions }) => (
        <dl key={what}>
          <dt>{t(about[what])}</dt>
          {versions.map(({ says, sources }) => (
            <dd key={says}>
              <b dir="auto">{what === 'day' && /^-?\d{4,}-\d\d-\d\d$/.test(says) ? dayInWords(says) : says}</b>{' '}
              <span>{sources.join(', ')}</span>
            </dd>
          ))}
        </dl>
      ))}
      {told.others.map(({ event: other, source }) => (
        <blockquote key={other.id}>
          <button type="button" onClick={() => store.getState().select({ type: 'event', id: other.id })}>
            <span className="quote" dir="auto">
              {withoutMarkdown(other.quote)}
            </span>
            <span className="quote-foot">
              <span>{source ?? t('noSource')}</span>
            </span>
          </button>
        </blockquote>
      ))}
    </section>
  )
}
