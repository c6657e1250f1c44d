import './card.css'
import { X } from 'lucide-react'
import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import type { SituationEvent } from '../../situation/schema.ts'
import { articlesById, placeView, selectedEvent, selectedPlace } from '../../store/selectors.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { cite, citeEvent } from '../ui/cite.ts'
import { ExcerptQuote } from '../ui/ExcerptQuote.tsx'
import { type Excerpt, excerptsOf } from '../ui/excerpts.ts'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { permalink } from '../ui/permalink.ts'
import { selectedMention } from '../ui/selected.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'
import { placeInWords, precisionSentence } from '../words/place-sentences.ts'
import { CardTally } from './CardTally.tsx'
import { EventQuote } from './EventQuote.tsx'
import { ExcerptSteps } from './ExcerptSteps.tsx'
import { LeansOn } from './LeansOn.tsx'
import { ToldBy } from './ToldBy.tsx'
import { WhyHere } from './WhyHere.tsx'

interface PlaceCardProps {
  /** `full` beside the map's edge, `strip` at its foot, `sheet` on a phone. */
  form: 'full' | 'strip' | 'sheet'
  /** No reader stands beside it: the card has to quote by itself. */
  alone?: boolean
  onClose: () => void
}

const firstExcerpts = 2

/** What is said of the selected place, in the articles' own words, and why the words were taken for it. */
export function PlaceCard({ form, alone = false, onClose }: PlaceCardProps) {
  const store = useDatelineStore()
  const place = useDateline(selectedPlace)
  const { texts, article } = useDateline(view => ({ texts: view.texts, article: view.article }))
  const articles = useDateline(articlesById)
  const view = useDateline(state => (place ? placeView(state, place.id) : null))
  const picked = useDateline(selectedMention)
  const event = useDateline(selectedEvent)
  const [all, setAll] = useState(false)
  const card = useRef<HTMLElement>(null)
  useReturnFocus(card)
  const [why, setWhy] = useState(form === 'full')
  // In a strip or a sheet the reasons open below what is in view.
  useEffect(() => {
    const scroller = card.current?.querySelector('.card-scroll')
    const reasons = scroller?.querySelector('.why')
    // Not `scrollIntoView`, which would push the whole sheet.
    if (why && form !== 'full' && scroller && reasons)
      scroller.scrollTop += reasons.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  }, [why, form])

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
  const one = form !== 'full' || event !== null
  const shown = all ? excerpts : one ? (current ? [current] : []) : firstWith(excerpts, current)
  const inArticles = new Set(properties.mentions.map(one => one.article)).size
  const several = inArticles > 1
  const read = (excerpt: Excerpt) => {
    store.getState().select({ type: 'place', id: place.id, mention: excerpt.mention.id })
    store.getState().set({ sheet: 'reader' })
  }
  const step = (to: Excerpt) => store.getState().select({ type: 'place', id: place.id, mention: to.mention.id })
  const linked = () => permalink(event ? { type: 'event', id: event.id } : { type: 'place', id: place.id, mention: id ?? null })
  const cited = () =>
    event
      ? citeEvent(event, articles.get(event.article), texts[event.article])
      : cite(
          { ...current!, link: permalink({ type: 'place', id: place.id, mention: current!.mention.id }) },
          articles.get(current!.article),
        )
  // The sentence that names the place may be another than the one that tells the event.
  const apart = event !== null && !(current && tells(event, current))
  const paragraph = event && apart ? (texts[event.article]?.paragraphs[event.paragraph]?.number ?? null) : (current?.number ?? null)
  // As *Why here?* says it: nothing that was read is certain, and what was decided by hand is said to be.
  const percent = mention && !mention.byHand ? Math.min(Math.round(mention.confidence * 100), 99) : null

  return (
    <aside ref={card} className={`card card-${form}${why ? ' why-open' : ''}`} aria-label={t('cardRegion', { name: properties.name })}>
      <header>
        <div>
          <h2>{properties.name}</h2>
          <p className="kind">
            {placeInWords(properties)}
            {view.doubtful && <em className="tag">{t('doubtful')}</em>}
            {mention?.byHand && <em className="tag by-hand">{t('byHand')}</em>}
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
        {properties.relative && <LeansOn relative={properties.relative} />}
        <CardTally place={place.id} mentions={properties.mentions.length} articles={inArticles} />
        {form === 'strip' && (
          <Button className="strip-why small" aria-expanded={why} onClick={() => setWhy(!why)}>
            {t('whyHere')} {percent !== null && <b>{t('likelihood', { n: percent })}</b>}
          </Button>
        )}
        {event && apart && (form !== 'strip' || alone) && <EventQuote event={event} />}
        {(form !== 'strip' || why || alone) && (
          <section className="excerpts" aria-label={t('excerpts')}>
            {excerpts.length > 1 && current && form !== 'sheet' && <ExcerptSteps excerpts={excerpts} current={current} onStep={step} />}
            {shown.map((excerpt, i) => (
              <Fragment key={excerpt.mention.id}>
                {several && excerpt.article !== shown[i - 1]?.article && <h3 dir="auto">{excerpt.headline}</h3>}
                <ExcerptQuote excerpt={excerpt} current={excerpt === current && !apart} onRead={read} />
              </Fragment>
            ))}
            <div className="excerpt-tools">
              {(event || current) && (
                <>
                  <CopyButton look="link" text={cited}>
                    {t('citeCopy')}
                  </CopyButton>
                  <CopyButton look="link" text={linked}>
                    {t('linkCopy')}
                  </CopyButton>
                </>
              )}
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
        )}
        {event && <ToldBy event={event.id} />}
        {form === 'sheet' && current && (
          <div className="go">
            <Button look="solid" onClick={() => (event && apart ? store.getState().set({ sheet: 'reader' }) : read(current))}>
              {paragraph === null ? t('readHere') : t('readParagraph', { n: paragraph })}
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

/** Whether an excerpt is of the sentence that tells an event. */
function tells(event: SituationEvent, { mention }: Excerpt): boolean {
  const { start } = mention.selector[1]
  return mention.article === event.article && event.sentence.start <= start && start < event.sentence.end
}

/** The first few, and the current one wherever it stands. */
function firstWith(excerpts: Excerpt[], current: Excerpt | undefined): Excerpt[] {
  const first = excerpts.slice(0, firstExcerpts)
  return !current || first.includes(current) ? first : [...first.slice(0, -1), current]
}
