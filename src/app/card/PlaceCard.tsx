import './card.css'
import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { articlesById, eventsAt, placeView, selectedPlace } from '../../store/selectors.ts'
import { openView, writeUrl } from '../../store/url-state.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { copy } from '../ui/copy.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { selectedMention } from '../ui/selected.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { Words } from '../ui/Words.tsx'
import { dayInFullWords } from '../words/days.ts'
import { placeInWords, precisionSentence } from '../words/place-words.ts'
import { t } from '../words/t.ts'
import { citation } from './citation.ts'
import { ExcerptQuote } from './ExcerptQuote.tsx'
import { type Excerpt, excerptsOf } from './excerpts.ts'
import { ToldBy } from './ToldBy.tsx'
import { WhyHere } from './WhyHere.tsx'

interface PlaceCardProps {
  /** `full` beside the map's edge, `strip` at its foot, `sheet` on a phone. */
  form: 'full' | 'strip' | 'sheet'
  onClose: () => void
}

const firstExcerpts = 2

/** What is said of the selected place, in the articles' own words, and why the words were taken for it. */
export function PlaceCard({ form, onClose }: PlaceCardProps) {
  const store = useDatelineStore()
  const place = useDateline(selectedPlace)
  const { texts, article } = useDateline(view => ({ texts: view.texts, article: view.article }))
  const articles = useDateline(articlesById)
  const view = useDateline(state => (place ? placeView(state, place.id) : null))
  const happened = useDateline(state => (place ? eventsAt(state, place.id) : none))
  const picked = useDateline(selectedMention)
  const event = useDateline(state => (state.selection?.type === 'event' ? state.selection.id : null))
  const [all, setAll] = useState(false)
  const [why, setWhy] = useState(form === 'full')

  const excerpts = useMemo(() => (place ? excerptsOf(place.properties.mentions, texts, articles) : []), [place, texts, articles])
  if (!place || !view) return null
  const { properties } = place

  const current =
    excerpts.find(excerpt => picked !== null && excerpt.also.includes(picked)) ??
    excerpts.find(excerpt => excerpt.article === article) ??
    excerpts[0]
  const id = picked ?? current?.mention.id
  const mention = properties.mentions.find(one => one.id === id)
  const reading = mention && texts[mention.article]?.mentions.find(one => one.id === id)
  const shown = form === 'sheet' && !all ? (current ? [current] : []) : all ? excerpts : firstWith(excerpts, current)
  const read = (excerpt: Excerpt) => {
    store.getState().select({ type: 'place', id: place.id, mention: excerpt.mention.id })
    store.getState().set({ sheet: 'reader' })
  }
  const cite = (excerpt: Excerpt) => {
    const published = articles.get(excerpt.article)?.published
    const selection = { type: 'place' as const, id: place.id, mention: excerpt.mention.id }
    return citation({
      ...excerpt,
      published: published ? dayInFullWords(published) : null,
      link: `${location.origin}${location.pathname}${writeUrl({ ...openView, selection })}`,
    })
  }
  const percent = mention ? Math.round(mention.confidence * 100) : null

  return (
    <aside className={`card card-${form}${why ? ' why-open' : ''}`} aria-label={t('cardRegion', { name: properties.name })}>
      <header>
        <div>
          <h2>{properties.name}</h2>
          <p className="kind">
            {placeInWords(properties)}
            {view.doubtful && <em className="tag">{t('doubtful')}</em>}
          </p>
        </div>
        <IconButton label={t('close')} className="small" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="card-scroll">
        <p className="precision">
          <PrecisionMark precision={properties.precision} size={16} />
          <span dir="auto">{precisionSentence(properties)}</span>
        </p>
        <p className="tally">
          <span>
            <Words of="mentionsHere" with={{ n: properties.mentions.length }} />
          </span>
          <span>
            <Words of="eventsHere" with={{ n: happened.length }} />
            {happened.slice(0, 5).map(event => (
              <KindMark key={event.id} kind={event.kind} />
            ))}
          </span>
          <span>
            <Words of="articlesHere" with={{ n: new Set(properties.mentions.map(one => one.article)).size }} />
          </span>
        </p>
        {form === 'strip' && (
          <Button className="strip-why small" aria-expanded={why} onClick={() => setWhy(!why)}>
            {t('whyHere')} {percent !== null && <b>{t('likelihood', { n: percent })}</b>}
          </Button>
        )}
        {(form !== 'strip' || why) && (
          <section className="excerpts" aria-label={t('excerpts')}>
            {shown.map(excerpt => (
              <ExcerptQuote key={excerpt.mention.id} excerpt={excerpt} current={excerpt === current} onRead={read} />
            ))}
            {current && form !== 'sheet' && (
              <Button look="link" onClick={() => void copy(store, cite(current))}>
                {t('citeCopy')}
              </Button>
            )}
            {excerpts.length > shown.length && (
              <Button look="link" onClick={() => setAll(true)}>
                {t('moreExcerpts', { n: excerpts.length - shown.length })}
              </Button>
            )}
            {all && excerpts.length > firstExcerpts && (
              <Button look="link" onClick={() => setAll(false)}>
                {t('fewerExcerpts')}
              </Button>
            )}
          </section>
        )}
        {event !== null && <ToldBy event={event} />}
        {form === 'sheet' && current && (
          <div className="go">
            <Button look="solid" onClick={() => read(current)}>
              {current.number === null ? t('readHere') : t('readParagraph', { n: current.number })}
            </Button>
            <Button aria-expanded={why} onClick={() => setWhy(!why)}>
              {t('whyHere')} {percent !== null && <b>{t('likelihood', { n: percent })}</b>}
            </Button>
          </div>
        )}
        {why && reading && <WhyHere place={properties} mention={reading} />}
      </div>
    </aside>
  )
}

const none: never[] = []

/** The first few, and the current one wherever it stands. */
function firstWith(excerpts: Excerpt[], current: Excerpt | undefined): Excerpt[] {
  const first = excerpts.slice(0, firstExcerpts)
  return !current || first.includes(current) ? first : [...first.slice(0, -1), current]
}
