import '../ui/card.css'
import './review.css'
import { Download, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type InDoubt, inDoubt } from '../../situation/in-doubt.ts'
import { decidedHere } from '../../store/decided-here.ts'
import { situationIndex } from '../../store/selectors.ts'
import { SaveDecisionsDialog } from '../decide/SaveDecisions.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'
import { reviewText } from '../words/review-words.ts'
import { OneReading } from './OneReading.tsx'
import type { DrawCandidates } from './options.ts'

/**
 * One doubtful reading after the other: its words, the places they may mean, and what somebody decides. Opened for one mention
 * it asks of that one alone.
 */
export function Review({ draw, onClose }: { draw: DrawCandidates; onClose: () => void }) {
  const store = useDatelineStore()
  const asked = useDateline(view => view.review ?? null)
  const index = useDateline(situationIndex)
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState(0)
  const [everywhere, setEverywhere] = useState(true)
  const canSave = useDateline(view => decidedHere(view) > 0)
  const [saving, setSaving] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useReturnFocus(panel)

  const left = useMemo(() => (index ? inDoubt(index).filter(({ mention }) => !skipped.has(mention.id)) : []), [index, skipped])
  const one = useMemo(() => (asked === null || !index ? null : asOne(index, asked)), [asked, index])
  const current = asked === null ? left[0] : (one ?? undefined)
  const id = current?.mention.id ?? null
  const place = current?.place.id ?? null
  useEffect(() => {
    if (id !== null && place !== null) store.getState().select({ type: 'place', id: place, mention: id })
  }, [store, id, place])
  useEffect(() => {
    if (id === null) panel.current?.focus()
  }, [id])

  // Seen in the quotation by its mark, which is not heard.
  const name = current && <span className="sr-only">: {current.mention.selector[0].exact}</span>

  // Undone by a key or from the notice: what was decided is to be decided again.
  const steps = useDateline(view => view.decidedBefore.length)
  const stepsSeen = useRef(steps)
  useEffect(() => {
    if (steps < stepsSeen.current) setDone(done => Math.max(0, done - 1))
    stepsSeen.current = steps
  }, [steps])
  const decided = () => {
    setDone(done + 1)
    if (asked !== null) onClose()
  }
  const skip = () => {
    setSkipped(new Set([...skipped, current!.mention.id]))
    setDone(done + 1)
  }
  return (
    <section
      className="card review"
      ref={panel}
      aria-label={reviewText(!current ? 'lookedThrough' : asked === null ? 'review' : 'reviewOne')}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header>
        {asked === null && current ? (
          <p className="review-at" role="status">
            {reviewText('progress', { n: done + 1, all: done + left.length })}
            {name}
            <progress max={done + left.length} value={done} aria-hidden="true" />
          </p>
        ) : (
          <h2>
            {reviewText(current ? 'reviewOne' : 'lookedThrough')}
            {name}
          </h2>
        )}
        {canSave && current && (
          <IconButton label={reviewText('save')} className="small save" onClick={() => setSaving(true)}>
            <Download size={16} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton label={t('close')} className="small" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      {current ? (
        <OneReading
          key={current.mention.id}
          current={current}
          draw={draw}
          everywhere={everywhere}
          onEverywhere={setEverywhere}
          onDecided={decided}
          onSkip={asked === null ? skip : null}
        />
      ) : (
        <div className="review-over">
          <p>{skipped.size > 0 ? reviewText('lookedThroughSkipped', { n: skipped.size }) : reviewText('lookedThroughAll')}</p>
          {canSave && (
            <Button icon={<Download size={16} aria-hidden="true" />} onClick={() => setSaving(true)}>
              {reviewText('save')}
            </Button>
          )}
          <Button onClick={onClose}>{t('done')}</Button>
        </div>
      )}
      {saving && <SaveDecisionsDialog onClose={() => setSaving(false)} />}
    </section>
  )
}

/** A single mention, in doubt or not. */
function asOne(index: NonNullable<ReturnType<typeof situationIndex>>, id: string): InDoubt | null {
  const m = index.mentionNumber.get(id)
  if (m === undefined) return null
  const mention = index.mentions[m]!
  const place = index.places[index.mentionPlace[m]!]!
  const words = mention.selector[0].exact
  return { place, mention, count: place.properties.mentions.filter(({ selector: [quote] }) => quote.exact === words).length }
}
