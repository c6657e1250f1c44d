import { Check } from 'lucide-react'
import type { ArticleMention, PlaceProperties } from '../../situation/schema.ts'
import type { DatelineStore } from '../../store/store.ts'
import { Button } from '../ui/Button.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { LaterWords } from '../ui/LaterWords.tsx'
import { readingsOf } from '../ui/readings.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { namesakeInWords } from '../words/place-sentences.ts'
import { reviewText } from '../words/review-words.ts'
import { roleSentence } from '../words/why-words.ts'

/** Why the words were taken for this place: what spoke for it, and which others had the name. */
export function WhyHere({ place, mention }: { place: PlaceProperties; mention: ArticleMention }) {
  const store = useDatelineStore()
  const readings = readingsOf(mention)
  return (
    <section className="why" aria-label={t('whyHere')}>
      <h3>{t('whyHere')}</h3>
      {mention.byHand && <p className="alone">{reviewText(mention.byHand === 'right' ? 'byHandRight' : 'byHandOther')}</p>}
      <ol className="candidates">
        {readings.map(reading => {
          const other = mention.runnersUp.find(one => one.place === reading.id)
          const name = reading.won ? place.name : (other?.name ?? '')
          const words = reading.won ? namesakeInWords(place) : other ? namesakeInWords(other) : ''
          return (
            <li key={reading.id} className={reading.won ? 'won' : undefined}>
              <span className="pick" aria-hidden="true">
                {reading.won && <Check size={14} />}
              </span>
              <div>
                <p>
                  <b>{name}</b> <span>{words}</span>
                </p>
                <ul>
                  {reading.reasons.map(reason => (
                    <li key={reason.words} className={reason.speaksFor ? 'for' : 'against'}>
                      <span className="sr-only">{t(reason.speaksFor ? 'speaksFor' : 'speaksAgainst')}</span>
                      {reason.words}
                    </li>
                  ))}
                </ul>
              </div>
              {reading.won && mention.byHand ? (
                <em className="tag by-hand">{t('byHand')}</em>
              ) : (
                <span className="conf">
                  <span>
                    <LaterWords of="likelihoodStrong" with={{ n: reading.percent }} />
                  </span>
                  <i aria-hidden="true">
                    <i style={{ inlineSize: `${reading.percent}%` }} />
                  </i>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {readings.length === 1 && !mention.leansOn && <p className="alone">{t('noRunnersUp')}</p>}
      <p className="alone" dir="auto">
        {roleSentence(mention)}
      </p>
      {!isDossier && (
        <p className="decide">
          {!mention.leansOn && (
            <Button look="link" onClick={() => store.getState().set({ review: mention.id, sheet: 'map' })}>
              {reviewText('pickAnother')}
            </Button>
          )}
          <Button look="link" onClick={() => void callItNone(store, mention.id)}>
            {reviewText('notPlace')}
          </Button>
        </p>
      )}
    </section>
  )
}

/** What decides comes with the first decision. */
async function callItNone(store: DatelineStore, mention: string): Promise<void> {
  const { decideBy } = await import('../decide/deciding.ts')
  decideBy(store, { mention, verdict: 'none', everywhere: true })
}
