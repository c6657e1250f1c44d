import '../ui/card.css'
import { X } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { placeView, selectedPlace } from '../../store/selectors.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'
import { placeInWords, precisionSentence } from '../words/place-sentences.ts'
import { CardExcerpts } from './CardExcerpts.tsx'
import { CardTally } from './CardTally.tsx'
import { EventQuote } from './EventQuote.tsx'
import { LeansOn } from './LeansOn.tsx'
import { ReadButton } from './ReadButton.tsx'
import { ToldBy } from './ToldBy.tsx'
import { useSaid } from './use-said.ts'
import { WhyHere } from './WhyHere.tsx'

interface PlaceCardProps {
  /** `full` beside the map's edge, `strip` at its foot, `sheet` on a phone. */
  form: 'full' | 'strip' | 'sheet'
  /** No reader stands beside it: the card has to quote by itself. */
  alone?: boolean
  onClose: () => void
}

/** What is said of the selected place, in the articles' own words, and why the words were taken for it. */
export function PlaceCard({ form, alone = false, onClose }: PlaceCardProps) {
  const place = useDateline(selectedPlace)
  const view = useDateline(state => (place ? placeView(state, place.id) : null))
  const said = useSaid(place)
  const card = useRef<HTMLElement>(null)
  useReturnFocus(card)
  const [why, setWhy] = useState(form === 'full')
  useReasonsInView(card, why && form !== 'full')
  if (!place || !view) return null

  const { properties } = place
  const { current, mention, reading, event, apart } = said
  // As *Why here?* says it: nothing that was read is certain, and what was decided by hand is said to be.
  const percent = mention && !mention.byHand ? Math.min(Math.round(mention.confidence * 100), 99) : null
  const whyButton = (className = '') => (
    <Button className={className} aria-expanded={why} onClick={() => setWhy(!why)}>
      {t('whyHere')} {percent !== null && <b>{t('likelihood', { n: percent })}</b>}
    </Button>
  )

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
        <CardTally place={place.id} mentions={properties.mentions} />
        {form === 'strip' && whyButton('strip-why small')}
        {event && apart && (form !== 'strip' || alone) && <EventQuote event={event} />}
        {(form !== 'strip' || why || alone) && <CardExcerpts place={place.id} said={said} form={form} />}
        {event && <ToldBy event={event.id} />}
        {form === 'sheet' && current && (
          <div className="go">
            <ReadButton place={place.id} current={current} event={apart ? event : null} />
            {whyButton()}
          </div>
        )}
        {why && reading && <WhyHere place={properties} mention={reading} />}
      </div>
    </aside>
  )
}

/** In a strip or a sheet the reasons open below what is in view. */
function useReasonsInView(card: RefObject<HTMLElement | null>, opened: boolean): void {
  useEffect(() => {
    const scroller = card.current?.querySelector('.card-scroll')
    const reasons = scroller?.querySelector('.why')
    // Not `scrollIntoView`, which would push the whole sheet.
    if (opened && scroller && reasons) scroller.scrollTop += reasons.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  }, [card, opened])
}
