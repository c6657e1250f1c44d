import './app.css'
import { Suspense, useEffect } from 'react'
import { Frame } from './frame/Frame.tsx'
import { later } from './ui/later.tsx'
import { useDateline } from './ui/store-context.tsx'
import { useTheme } from './ui/theme.ts'
import { t } from './words/t.ts'
// After the panes' own, which they overrule.
import './ui/coarse.css'
import './ui/forced-colours.css'

// A page of its own has no use for it.
const InsetFrame = later(async () => (await import('./frame/InsetFrame.tsx')).InsetFrame)
const embedded = new URLSearchParams(location.search).has('embed')

/** The whole page, or what stands of it inside another. */
export function App() {
  const { theme, title } = useDateline(view => ({ theme: view.theme, title: view.situation?.manifest.title ?? '' }))
  useTheme(theme)
  useEffect(() => {
    document.title = title ? `${title} · ${t('appName')}` : t('appName')
  }, [title])
  if (!embedded) return <Frame />
  return (
    <Suspense>
      <InsetFrame />
    </Suspense>
  )
}
