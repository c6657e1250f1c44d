import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { InDoubt } from '../../situation/in-doubt.ts'
import { articlesById } from '../../store/selectors.ts'
import type { DatelineStore } from '../../store/store.ts'
import { decideBy, placeOf } from '../decide/deciding.ts'
import { Button } from '../ui/Button.tsx'
import { ExcerptQuote } from '../ui/ExcerptQuote.tsx'
import { excerptsOf } from '../ui/excerpts.ts'
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { reviewText } from '../words/review-words.ts'
import { CandidateRow } from './CandidateRow.tsx'
import { FindPlace } from './FindPlace.tsx'
import { type Candidate, type DrawCandidates, optionsOf } from './options.ts'

interface OneReadingProps {
  current: InDoubt
  draw: DrawCandidates
  everywhere: boolean
  onEverywhere: (everywhere: boolean) => void
  onDecided: () => void
  /** Null where there is nothing to go on to. */
  onSkip: (() => void) | null
}

/** One reading: its words, what they may mean, and what can be decided. */
export function OneReading({ current: { place, mention, count }, draw, everywhere, onEverywhere, onDecided, onSkip }: OneReadingProps) {
  const store = useDatelineStore()
  const { texts, drawn } = useDateline(view => ({ texts: view.texts, drawn: view.inView !== null }))
  const articles = useDateline(articlesById)
  const group = useId()
  const [found, setFound] = useState<Candidate[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  // Never disabled: it has the focus while it waits for a text or the gazetteer, and would lose it.
  const accept = useRef<HTMLButtonElement>(null)
  useEffect(() => accept.current?.focus({ preventScroll: true }), [])
  const reading = texts[mention.article]?.mentions.find(({ id }) => id === mention.id)
  const options = useMemo(() => (reading ? optionsOf(place, reading, found) : []), [place, reading, found])
  const choice = Math.max(
    0,
    options.findIndex(({ id }) => id === chosen),
  )
  /** Who looks a place up means one of those, and not what was read: the first that was not in the list already. */
  const choose = (places: Candidate[]) => {
    setFound(places)
    const listed = new Set(options.map(({ id }) => id))
    const first = places.find(one => !listed.has(one.place)) ?? places[0]
    if (first) setChosen(first.place)
  }
  const list = useRef<HTMLFieldSetElement>(null)
  // From there the arrows go on, and the key that accepts is no letter in a field.
  useEffect(() => {
    if (found.length > 0) list.current?.querySelector<HTMLElement>(':checked')?.focus()
  }, [found])
  const excerpt = useMemo(() => excerptsOf([mention], texts, articles)[0], [mention, texts, articles])
  const words = mention.selector[0].exact

  const asked = { mention: mention.id, everywhere }
  const ready = !busy && reading !== undefined
  const take = async () => {
    if (!ready) return
    const candidate = options[choice]?.candidate
    setBusy(true)
    try {
      if (candidate) decideBy(store, { ...asked, verdict: 'other', place: await placeOf(store, candidate) })
      else decideBy(store, { ...asked, verdict: 'right' })
      onDecided()
    } catch (problem) {
      tellFailure(store, problem)
    }
    setBusy(false)
  }
  const next = () => setChosen(options[(choice + 1) % Math.max(1, options.length)]?.id ?? null)
  const none = () => {
    decideBy(store, { ...asked, verdict: 'none' })
    onDecided()
  }
  usePageKeys(busy ? {} : { a: () => void take(), n: next, x: none, s: onSkip })

  return (
    <>
      <div className="card-scroll review-body">
        {excerpt && <ExcerptQuote excerpt={excerpt} current={false} onRead={() => store.getState().set({ sheet: 'reader' })} />}
        <div className="review-choice">
          {drawn && options.length > 0 && draw(options, choice)}
          <fieldset ref={list}>
            <legend className="sr-only">{reviewText('candidates')}</legend>
            {options.map((option, i) => (
              <CandidateRow key={option.id} group={group} option={option} checked={choice === i} onChoose={() => setChosen(option.id)} />
            ))}
            {options.length === 1 && <p className="review-note">{reviewText('noOther')}</p>}
          </fieldset>
        </div>
        <FindPlace words={words} onFound={choose} onProblem={problem => tellFailure(store, problem)} />
      </div>
      <footer className="review-tools">
        <Button ref={accept} look="solid" onClick={() => void take()} aria-disabled={!ready} aria-keyshortcuts="A">
          {reviewText(busy ? 'lookingUp' : 'accept')}{' '}
          <span className="key" aria-hidden="true">
            <kbd>A</kbd>
          </span>
        </Button>
        {options.length > 1 && (
          <Button onClick={next} aria-keyshortcuts="N">
            {reviewText('next')}{' '}
            <span className="key" aria-hidden="true">
              <kbd>N</kbd>
            </span>
          </Button>
        )}
        <Button onClick={none} aria-keyshortcuts="X">
          {reviewText('notPlace')}{' '}
          <span className="key" aria-hidden="true">
            <kbd>X</kbd>
          </span>
        </Button>
        {onSkip && (
          <Button look="ghost" onClick={onSkip} aria-keyshortcuts="S">
            {reviewText('skip')}{' '}
            <span className="key" aria-hidden="true">
              <kbd>S</kbd>
            </span>
          </Button>
        )}
        {count > 1 && (
          <Switch checked={everywhere} onChange={onEverywhere}>
            {reviewText('everywhere')} <small>{reviewText('everywhereCount', { n: count })}</small>
          </Switch>
        )}
      </footer>
    </>
  )
}

function tellFailure(store: DatelineStore, problem: unknown): void {
  const said = problem instanceof Error ? `${problem.message}.`.replace(/\.\.$/, '.') : ''
  store.getState().notify({
    id: 'review-failed',
    tone: 'bad',
    title: reviewText('lookUpFailedTitle'),
    detail: reviewText('lookUpFailed', { problem: said }),
  })
}
