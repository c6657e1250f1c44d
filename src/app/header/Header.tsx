import './header.css'
import { Download, Info, Keyboard, Monitor, Moon, Plus, Share2, Sun } from 'lucide-react'
import type { Theme } from '../../store/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { CoverageStrip } from './CoverageStrip.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import type { WindowName } from './Windows.tsx'
import { Wordmark } from './Wordmark.tsx'

const nextTheme: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const themeWords = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

/** Whose map this is, how much of the articles is on it, and what can be done with the whole. */
export function Header({ onOpen }: { onOpen: (window: WindowName) => void }) {
  const store = useDatelineStore()
  const { title, theme } = useDateline(view => ({ title: view.situation?.manifest.title ?? '', theme: view.theme }))
  const Icon = { system: Monitor, light: Sun, dark: Moon }[theme]
  return (
    <header className="area-head header">
      <Wordmark />
      {title && <span className="header-rule" aria-hidden="true" />}
      {/* Nothing is called as yet: then the mark beside it says the name, and is not said twice. */}
      <h1 className={title ? 'situation' : 'sr-only'} dir="auto">
        {title || t('appName')}
      </h1>
      <CoverageStrip onOpen={() => onOpen('coverage')} />
      <div className="actions">
        <IconButton label={t('about')} onClick={() => onOpen('about')}>
          <Info size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('shortcuts')} aria-keyshortcuts="?" onClick={() => onOpen('shortcuts')}>
          <Keyboard size={16} aria-hidden="true" />
        </IconButton>
        <LanguageChoice />
        <IconButton
          label={t('themeNow', { theme: t(themeWords[theme]) })}
          onClick={() => store.getState().set({ theme: nextTheme[theme] })}
        >
          <Icon size={16} aria-hidden="true" />
        </IconButton>
        <Button
          look="ghost"
          className="foldable"
          title={t('share')}
          icon={<Share2 size={16} aria-hidden="true" />}
          onClick={() => onOpen('share')}
        >
          {t('share')}
        </Button>
        <Button
          look="ghost"
          className="foldable"
          title={t('export')}
          icon={<Download size={16} aria-hidden="true" />}
          onClick={() => onOpen('export')}
        >
          {t('export')}
        </Button>
        {!isDossier && (
          <Button look="solid" icon={<Plus size={16} aria-hidden="true" />} onClick={() => onOpen('add')}>
            {t('addArticles')}
          </Button>
        )}
      </div>
    </header>
  )
}
