import { ChevronDown, ChevronUp, MapPinned } from 'lucide-react'
import type { Day } from '../../times/time.ts'
import { IconButton } from '../ui/Button.tsx'
import { Words } from '../ui/Words.tsx'
import { dayInFullWords, eitherDayInWords } from '../words/days.ts'
import { t } from '../words/t.ts'

interface ReaderBarProps {
  source: string | null
  /** Where it was printed, which a press on its outlet leads to. */
  url: string | undefined
  published: Day | null
  /** The other day that its words may mean. */
  publishedOr: Day | undefined
  /** The current mention's place among all, from 1; 0 when none is current. */
  number: number
  /** Null while the text is on its way. */
  all: number | null
  onStep: (by: 1 | -1) => void
  /** Whether map and timeline follow the reading. */
  follow: boolean
  onFollow: (follow: boolean) => void
}

/** Who wrote it and when, and the way from mention to mention. */
export function ReaderBar({ source, url, published, publishedOr, number, all, onStep, follow, onFollow }: ReaderBarProps) {
  return (
    <div className="reader-bar">
      <span className="outlet">
        {url && /^https?:/.test(url) ? (
          <a href={url} title={url} target="_blank" rel="noreferrer">
            {source ?? url}
          </a>
        ) : (
          (source ?? t('noSource'))
        )}
        <small>
          {published === null ? t('undatedArticle') : publishedOr ? eitherDayInWords(published, publishedOr) : dayInFullWords(published)}
        </small>
      </span>
      <IconButton label={t('followMap')} className="small follow" aria-pressed={follow} onClick={() => onFollow(!follow)}>
        <MapPinned size={16} aria-hidden="true" />
      </IconButton>
      {all !== null && (
        <>
          <span className="pos">
            {number > 0 ? <Words of="mentionOf" with={{ n: number, all }} /> : <Words of="mentionsIn" with={{ n: all }} />}
          </span>
          <IconButton label={t('previousMention')} className="small" aria-keyshortcuts="k" disabled={all === 0} onClick={() => onStep(-1)}>
            <ChevronUp size={16} aria-hidden="true" />
          </IconButton>
          <IconButton label={t('nextMention')} className="small" aria-keyshortcuts="j" disabled={all === 0} onClick={() => onStep(1)}>
            <ChevronDown size={16} aria-hidden="true" />
          </IconButton>
        </>
      )}
    </div>
  )
}
