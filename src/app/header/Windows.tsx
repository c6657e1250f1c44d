import { lazy, Suspense } from 'react'

/** The windows that the header calls; the one for adding articles stands with what is being read (`AddArticles`). */
export type WindowName = 'shortcuts' | 'coverage' | 'add' | 'share' | 'export' | 'about'

// They come when they are called.
const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }))
const CoverageDialog = lazy(async () => ({ default: (await import('./CoverageDialog.tsx')).CoverageDialog }))
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }))

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
