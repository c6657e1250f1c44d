import { LaterWords } from '../ui/LaterWords.tsx'
import { t } from '../words/later-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { reviewText } from '../words/review-words.ts'
import type { Option } from './options.ts'

interface CandidateRowProps {
  group: string
  option: Option
  checked: boolean
  onChoose: () => void
}

/** One of the places the words may mean: what it is, what speaks for it, how likely it is. */
export function CandidateRow({ group, option: { name, kind, percent, reasons, candidate }, checked, onChoose }: CandidateRowProps) {
  const people = percent === null ? (candidate?.population ?? 0) : 0
  return (
    <label className="candidate">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span>
        <b>{name}</b> <span>{kind}</span>
        {reasons.map(reason => (
          <small key={reason.words} className={reason.speaksFor ? 'for' : 'against'}>
            <span className="sr-only">{t(reason.speaksFor ? 'speaksFor' : 'speaksAgainst')}</span>
            {reason.words}
          </small>
        ))}
        {people > 0 && <small>{reviewText('people', { n: numberInWords(people) })}</small>}
      </span>
      {percent !== null && (
        <span className="conf">
          <span>
            <LaterWords of="likelihoodStrong" with={{ n: percent }} />
          </span>
          <i aria-hidden="true">
            <i style={{ inlineSize: `${percent}%` }} />
          </i>
        </span>
      )}
    </label>
  )
}
