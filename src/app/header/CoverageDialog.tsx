import { useState } from 'react'
import { DecidedList } from '../decide/DecidedList.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { CoverageNotes } from './CoverageNotes.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { NotFoundList } from './NotFoundList.tsx'

/** Coverage, article by article, and what could not be read. */
export function CoverageDialog({ onClose }: { onClose: () => void }) {
  const store = useDatelineStore()
  const manifest = useDateline(view => view.situation?.manifest ?? null)
  /** Of which article those not found are listed; null of all, undefined of none. */
  const [missing, setMissing] = useState<string | null>()
  if (!manifest) return null
  const review = () => {
    store.getState().set({ review: null, sheet: 'map' })
    onClose()
  }
  if (missing !== undefined)
    return (
      <Dialog key="missing" title={t('notFoundTitle')} onClose={onClose} className="wide">
        <Button look="link" onClick={() => setMissing(undefined)}>
          {t('coverageBack')}
        </Button>
        <NotFoundList article={missing} onGo={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={t('coverage')} onClose={onClose} className="wide">
      <p className="coverage-note">{t('coverageNote')}</p>
      {!isDossier && <DecidedList onReview={review} />}
      <CoverageTable manifest={manifest} onMissing={setMissing} onGo={onClose} />
      {manifest.notes.length > 0 && <CoverageNotes notes={manifest.notes} />}
    </Dialog>
  )
}
