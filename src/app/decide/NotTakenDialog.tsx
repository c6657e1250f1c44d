import './decide.css'
import { useState } from 'react'
import type { Decided } from '../../situation/decisions-schema.ts'
import type { Misfit } from '../../situation/fit-decisions.ts'
import type { PlaceFeature } from '../../situation/schema.ts'
import { decide, withdraw } from '../../store/decide.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { noteInWords } from '../words/note-words.ts'
import { reviewText } from '../words/review-words.ts'
import { placeToldApart } from './place-told-apart.ts'
import { type ReadDecisions, tellTaken } from './read-decisions.ts'

const why = {
  article: 'misfitArticle',
  words: 'misfitWords',
  changed: 'misfitChanged',
  several: 'misfitSeveral',
} as const satisfies Record<Misfit, string>

/** What of a file of decisions was not taken: where somebody here has decided otherwise one may take the file's after all. */
export function NotTakenDialog({ read, onClose }: { read: ReadDecisions; onClose: () => void }) {
  const store = useDatelineStore()
  const { name, differ, misfits, damaged } = read
  // As they stood before this window opened.
  const [before] = useState(() => new Map(store.getState().decisions.map(decision => [decision.mention, decision])))
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set())
  const now = (which: ReadonlySet<number>) => {
    setTaken(which)
    tellTaken(store, read, which.size)
  }
  const take = (which: number[]) => {
    decide(
      store,
      which.map(i => differ[i]!.decision),
    )
    now(new Set([...taken, ...which]))
  }
  const giveBack = (which: number[]) => {
    const mentions = which.map(i => differ[i]!.decision.mention)
    const stood = mentions.flatMap(mention => before.get(mention) ?? [])
    if (stood.length > 0) decide(store, stood)
    const undecided = mentions.filter(mention => !before.has(mention))
    if (undecided.length > 0) withdraw(store, undecided)
    now(new Set([...taken].filter(i => !which.includes(i))))
  }
  const left = differ.map((_, i) => i).filter(i => !taken.has(i))
  return (
    <Dialog title={reviewText('notTakenTitle', { name })} onClose={onClose} className="not-taken">
      {differ.length > 0 && (
        <section aria-label={reviewText('differTitle')}>
          <h3>{reviewText('differTitle')}</h3>
          <p>{reviewText('differNote')}</p>
          <ul>
            {differ.map(({ entry, decision, means, stands }, i) => (
              <li key={`${decision.mention} ${decision.verdict} ${decision.place?.id}`}>
                <span>
                  <Where entry={entry} />
                  <Says who={reviewText('saysHere')} place={stands.place} by={stands.by} holds={!taken.has(i)} />
                  <Says who={reviewText('saysFile')} place={means} by={entry.by} holds={taken.has(i)} />
                </span>
                <Button look="link" onClick={() => (taken.has(i) ? giveBack([i]) : take([i]))}>
                  {reviewText(taken.has(i) ? 'keepHere' : 'takeFile')}
                </Button>
              </li>
            ))}
          </ul>
          {differ.length > 1 && (
            <Button look="link" onClick={() => (left.length > 0 ? take(left) : giveBack([...taken]))}>
              {reviewText(left.length > 0 ? 'takeAllOfFile' : 'keepAllHere')}
            </Button>
          )}
        </section>
      )}
      {misfits.length + damaged.length > 0 && (
        <section aria-label={reviewText('misfitsTitle')}>
          <h3>{reviewText('misfitsTitle')}</h3>
          <ul>
            {misfits.map(({ entry, why: reason }) => (
              <li key={`${entry.mention} ${entry.verdict} ${entry.place?.id}`}>
                <span>
                  <Where entry={entry} />
                  <small>{reviewText(why[reason])}</small>
                </span>
              </li>
            ))}
            {damaged.map(({ number, words, problem }) => (
              <li key={number}>
                <span>
                  {words !== null && <q dir="auto">{words}</q>}
                  <small>{reviewText('damagedEntry', { n: number, problem: noteInWords(problem) })}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button look="solid" onClick={onClose}>
        {t('done')}
      </Button>
    </Dialog>
  )
}

/** The words and the article they stand in. */
function Where({ entry: { article, selector } }: { entry: Decided }) {
  return (
    <>
      <q dir="auto">{selector[0].exact}</q> <cite dir="auto">{article.headline}</cite>
    </>
  )
}

interface SaysProps {
  who: string
  place: PlaceFeature | null
  by: string | null
  /** Whether that is what the map shows. */
  holds: boolean
}

function Says({ who, place, by, holds }: SaysProps) {
  const says = place === null ? reviewText('decidedNone') : reviewText('decidedRight', { place: placeToldApart(place) })
  return (
    <small className={holds ? 'holds' : ''}>
      {who}: {says}
      {by !== null && ` (${by})`}
    </small>
  )
}
