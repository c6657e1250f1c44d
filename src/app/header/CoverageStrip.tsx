import { useDateline } from '../ui/store-context.tsx'
import { Words } from '../ui/Words.tsx'
import { t } from '../words/t.ts'

/** How much of what the articles name is on the map: absence on a map reads as absence of events, so it is said. */
export function CoverageStrip({ onOpen }: { onOpen: () => void }) {
  const coverage = useDateline(view => view.situation?.manifest.coverage ?? null)
  if (!coverage) return null
  const { found, placed, doubtful, notFound } = coverage
  return (
    <button type="button" className="coverage" onClick={onOpen} title={t('coverage')}>
      <span className="sr-only">{t('coverage')}: </span>
      <span className="meter" aria-hidden="true">
        <i style={{ flexGrow: placed }} />
        {doubtful > 0 && <i className="doubt" style={{ flexGrow: doubtful }} />}
        {notFound > 0 && <i className="miss" style={{ flexGrow: notFound }} />}
      </span>
      <span className="count of-all">
        <Words of="coverageMentions" with={{ n: found }} />
      </span>
      <span className="count">
        <Words of="coveragePlaced" with={{ n: placed }} />
      </span>
      <span className="count doubt">
        <Words of="coverageDoubtful" with={{ n: doubtful }} />
      </span>
      <span className="count miss">
        <Words of="coverageNotFound" with={{ n: notFound }} />
      </span>
    </button>
  )
}
