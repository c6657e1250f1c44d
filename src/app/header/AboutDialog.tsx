import { Dialog } from '../ui/Dialog.tsx'
import { useDateline } from '../ui/store-context.tsx'
import type { WordKey } from '../words/en.ts'
import { t } from '../words/t.ts'

const parts: [WordKey, WordKey][] = [
  ['aboutMethod', 'aboutMethodText'],
  ['aboutDoubt', 'aboutDoubtText'],
  ['aboutTime', 'aboutTimeText'],
  ['aboutBorders', 'aboutBordersText'],
  ['aboutPrivacy', 'aboutPrivacyText'],
  ['aboutSources', 'aboutSourcesText'],
]

/** How this map came to be, and what it does not claim. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const builtBy = useDateline(view => view.situation?.manifest.builtBy ?? null)
  return (
    <Dialog title={t('about')} onClose={onClose} className="wide">
      <div className="about">
        {parts.map(([title, text]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
          </section>
        ))}
        {builtBy && <p className="coverage-note">{t('aboutBuiltBy', builtBy)}</p>}
      </div>
    </Dialog>
  )
}
