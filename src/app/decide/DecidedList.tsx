import './decide.css'
import { useRef } from 'react'
import { mentionIn } from '../../situation/mention-at.ts'
import { withdraw } from '../../store/decide.ts'
import { Button } from '../ui/Button.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { reviewText } from '../words/review-words.ts'
import { keep } from './keep.ts'
import { placeToldApart } from './place-told-apart.ts'
import { SaveDecisions } from './SaveDecisions.tsx'
import { hearUndo } from './undo.ts'

/** What was decided by hand in this browser about what is shown, each with a way to take it back; how many are in doubt, with a way to them. */
export function DecidedList({ onReview }: { onReview: () => void }) {
  const store = useDatelineStore()
  const { decisions, found, doubtful } = useDateline(view => ({
    decisions: view.decisions,
    found: view.found.situation,
    doubtful: view.situation?.manifest.coverage.doubtful ?? 0,
  }))
  const here = decisions.flatMap(decision => {
    const read = found && mentionIn(found, decision.mention)
    return read ? [{ ...decision, read }] : []
  })
  const list = useRef<HTMLUListElement>(null)
  // What was pressed goes with its line: the next line has the focus, or after the last the window.
  const takeBack = (mentions: string[], line: number) => {
    const window = list.current?.closest('dialog')
    withdraw(store, mentions)
    hearUndo(store)
    keep(store)
    requestAnimationFrame(() => {
      const lines = list.current?.querySelectorAll('button') ?? []
      ;(lines[Math.min(line, lines.length - 1)] ?? window?.querySelector('button'))?.focus()
    })
  }
  return (
    <>
      {doubtful > 0 && (
        <p>
          <Button className="review-open" onClick={onReview}>
            {reviewText('open', { n: doubtful })}
          </Button>
        </p>
      )}
      {here.length > 0 && (
        <section className="decided" aria-label={reviewText('decidedTitle')}>
          <h3>{reviewText('decidedTitle')}</h3>
          <p className="coverage-note">{reviewText('decidedNote')}</p>
          <ul ref={list}>
            {here.map(({ mention, verdict, place, by, read }, i) => (
              <li key={mention}>
                <span>
                  <q dir="auto">{read.mention.selector[0].exact}</q>{' '}
                  {verdict === 'none'
                    ? reviewText('decidedNone')
                    : verdict === 'right'
                      ? reviewText('decidedRight', { place: placeToldApart(read.place) })
                      : reviewText('decidedOther', { place: place ? placeToldApart(place) : '', before: placeToldApart(read.place) })}
                  {by !== undefined && <small> ({by})</small>}
                </span>
                <Button look="link" onClick={() => takeBack([mention], i)}>
                  {reviewText('takeBack')}
                </Button>
              </li>
            ))}
          </ul>
          {here.length > 1 && (
            <Button
              look="link"
              onClick={() =>
                takeBack(
                  here.map(({ mention }) => mention),
                  0,
                )
              }
            >
              {reviewText('takeAllBack')}
            </Button>
          )}
          <SaveDecisions />
        </section>
      )}
    </>
  )
}
