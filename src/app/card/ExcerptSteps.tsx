import { ChevronDown, ChevronUp } from 'lucide-react'
import { IconButton } from '../ui/Button.tsx'
import type { Excerpt } from '../ui/excerpts.ts'
import { LaterWords } from '../ui/LaterWords.tsx'
import { t } from '../words/later-words.ts'

interface ExcerptStepsProps {
  excerpts: readonly Excerpt[]
  current: Excerpt
  onStep: (to: Excerpt) => void
}

/** From one excerpt of the place to the next, through all articles. */
export function ExcerptSteps({ excerpts, current, onStep }: ExcerptStepsProps) {
  const at = excerpts.indexOf(current)
  const step = (by: 1 | -1) => onStep(excerpts[at + by]!)
  return (
    <div className="steps">
      <span>
        <LaterWords of="excerptOf" with={{ n: at + 1, all: excerpts.length }} />
      </span>
      {/* Not disabled at the ends: the focus would be lost there. */}
      <IconButton className="small" label={t('previousExcerpt')} aria-disabled={at === 0} onClick={() => at > 0 && step(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        className="small"
        label={t('nextExcerpt')}
        aria-disabled={at === excerpts.length - 1}
        onClick={() => at < excerpts.length - 1 && step(1)}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
