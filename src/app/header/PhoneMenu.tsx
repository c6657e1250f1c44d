import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { Theme } from '../../store/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useMedia } from '../ui/media.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { CoverageStrip } from './CoverageStrip.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import type { WindowName } from './Windows.tsx'
import { Wordmark } from './Wordmark.tsx'

const themes: [Theme, 'themeSystem' | 'themeLight' | 'themeDark'][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
]

/** What the header holds on a desk, behind one button. */
export function PhoneMenu({ onOpen }: { onOpen: (window: WindowName) => void }) {
  const store = useDatelineStore()
  const { title, theme } = useDateline(view => ({ title: view.situation?.manifest.title ?? '', theme: view.theme }))
  const [open, setOpen] = useState(false)
  // A desk at 200 % has this menu as well.
  const withKeys = useMedia('(any-pointer: fine)')
  const call = (window: WindowName) => {
    setOpen(false)
    onOpen(window)
  }
  return (
    <>
      <IconButton className="float" label={t('menu')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Ellipsis size={20} aria-hidden="true" />
      </IconButton>
      {open && (
        <Dialog title={title || t('appName')} onClose={() => setOpen(false)} className="phone-menu">
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
          <Button look="solid" onClick={() => call('add')}>
            {t('addArticles')}
          </Button>
        </Dialog>
      )}
    </>
  )
}
