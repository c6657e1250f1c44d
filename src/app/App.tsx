import './app.css'
import { useEffect } from 'react'
import { Frame } from './frame/Frame.tsx'
import { InsetFrame } from './frame/InsetFrame.tsx'
import { useDateline } from './ui/store-context.tsx'
import { useTheme } from './ui/theme.ts'
import { t } from './words/t.ts'
// After the panes' own, which they overrule.
import './ui/coarse.css'
import './ui/forced-colours.css'

const embedded = new URLSearchParams(location.search).has('embed')

/** The whole page, or what stands of it inside another. */
export function App() {
  const { theme, title } = useDateline(view => ({ theme: view.theme, title: view.situation?.manifest.title ?? '' }))
  useTheme(theme)
  useEffect(() => {
    document.title = title ? `${title} · ${t('appName')}` : t('appName')
  }, [title])
  return embedded ? <InsetFrame /> : <Frame />
}
