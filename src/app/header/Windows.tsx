import { Suspense } from 'react'
import { later } from '../ui/later.tsx'

/** The windows that the header calls; the one for adding articles stands with what is being read (`AddArticles`). */
export type WindowName = 'shortcuts' | 'coverage' | 'add' | 'share' | 'export' | 'about'

// They come when they are called.
const AboutDialog = later(async () => (await import('./AboutDialog.tsx')).AboutDialog)
const CoverageDialog = later(async () => (await import('./CoverageDialog.tsx')).CoverageDialog)
const ExportDialog = later(async () => (await import('./ExportDialog.tsx')).ExportDialog)
const ShareDialog = later(async () => (await import('./ShareDialog.tsx')).ShareDialog)
const ShortcutsDialog = later(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog)

/** The one that is open. */
export function Windows({ open, onOpen }: { open: WindowName | null; onOpen: (window: WindowName | null) => void }) {
  const close = () => onOpen(null)
  return (
    <Suspense>
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {open === 'coverage' && <CoverageDialog onClose={close} />}
      {open === 'share' && <ShareDialog onClose={close} />}
      {open === 'export' && <ExportDialog onClose={close} />}
      {open === 'about' && <AboutDialog onClose={close} onCoverage={() => onOpen('coverage')} />}
    </Suspense>
  )
}
