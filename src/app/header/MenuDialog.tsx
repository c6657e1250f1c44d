import type { Theme } from '../../store/store.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { useMedia } from '../ui/media.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { CoverageStrip } from './CoverageStrip.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import type { WindowName } from './Windows.tsx'
import { Wordmark } from './Wordmark.tsx'

const themes: [Theme, 'themeSystem' | 'themeLight' | 'themeDark'][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
]

/** What the header holds on a desk. */
export function MenuDialog({ onOpen, onClose }: { onOpen: (window: WindowName) => void; onClose: () => void }) {
  const store = useDatelineStore()
  const { title, theme } = useDateline(view => ({ title: view.situation?.manifest.title ?? '', theme: view.theme }))
  // A desk at 200 % has this menu as well.
  const withKeys = useMedia('(any-pointer: fine)')
  const call = (window: WindowName) => {
    onClose()
    onOpen(window)
  }
  return (
    <Dialog title={title || t('appName')} onClose={onClose} className="phone-menu">
      <Wordmark />
      <CoverageStrip onOpen={() => call('coverage')} />
      <fieldset className="theme-choice">
        <legend>{t('themeLegend')}</legend>
        {themes.map(([id, words]) => (
          <label key={id}>
            <input type="radio" name="theme" checked={theme === id} onChange={() => store.getState().set({ theme: id })} />
            {t(words)}
          </label>
        ))}
      </fieldset>
      <LanguageChoice />
      <Button onClick={() => call('share')}>{t('share')}</Button>
      <Button onClick={() => call('export')}>{t('export')}</Button>
      <Button onClick={() => call('about')}>{t('about')}</Button>
      {withKeys && <Button onClick={() => call('shortcuts')}>{t('shortcuts')}</Button>}
      {!isDossier && (
        <Button look="solid" onClick={() => call('add')}>
          {t('addArticles')}
        </Button>
      )}
    </Dialog>
  )
}
