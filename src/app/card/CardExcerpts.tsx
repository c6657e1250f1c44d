import { Fragment, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { ExcerptQuote } from '../ui/ExcerptQuote.tsx'
import type { Excerpt } from '../ui/excerpts.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { CiteButtons } from './CiteButtons.tsx'
import { ExcerptSteps } from './ExcerptSteps.tsx'
import { readOn } from './read-on.ts'
import type { Said } from './use-said.ts'

const firstExcerpts = 2

/** What the articles say of the place: all of it where there is room, else what the card is about. */
export function CardExcerpts({ place, said, form }: { place: string; said: Said; form: 'full' | 'strip' | 'sheet' }) {
  const store = useDatelineStore()
  const [all, setAll] = useState(false)
  const { excerpts, current, event, apart } = said
  const one = form !== 'full' || event !== null
  const shown = all ? excerpts : one ? (current ? [current] : []) : firstWith(excerpts, current)
  const several = new Set(excerpts.map(({ article }) => article)).size > 1
  const step = (to: Excerpt) => store.getState().select({ type: 'place', id: place, mention: to.mention.id })
  return (
    <section className="excerpts" aria-label={t('excerpts')}>
      {excerpts.length > 1 && current && form !== 'sheet' && <ExcerptSteps excerpts={excerpts} current={current} onStep={step} />}
      {shown.map((excerpt, i) => (
        <Fragment key={excerpt.mention.id}>
          {several && excerpt.article !== shown[i - 1]?.article && <h3 dir="auto">{excerpt.headline}</h3>}
          <ExcerptQuote excerpt={excerpt} current={excerpt === current && !apart} onRead={() => readOn(store, place, excerpt)} />
        </Fragment>
      ))}
      <div className="excerpt-tools">
        <CiteButtons place={place} said={said} />
        {excerpts.length > shown.length && form !== 'strip' && (
          <Button look="link" onClick={() => setAll(true)}>
            {t('moreExcerpts', { n: excerpts.length - shown.length })}
          </Button>
        )}
        {all && excerpts.length > firstExcerpts && (
          <Button look="link" onClick={() => setAll(false)}>
            {t('fewerExcerpts')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** The first few, and the current one wherever it stands. */
function firstWith(excerpts: readonly Excerpt[], current: Excerpt | undefined): readonly Excerpt[] {
  const first = excerpts.slice(0, firstExcerpts)
  return !current || first.includes(current) ? first : [...first.slice(0, -1), current]
}
