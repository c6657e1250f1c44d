import { Copy } from 'lucide-react'
import { linkTo } from '../../store/browser-history.ts'
import { Button } from '../ui/Button.tsx'
import { copy } from '../ui/copy.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { embedSnippet, pageAddress } from './share-links.ts'

/** The link to what one sees now, and the lines that put it into another page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const store = useDatelineStore()
  const address = pageAddress(location.href, linkTo(store.getState()))
  const texts = [
    ['shareLink', address],
    ['shareEmbed', embedSnippet(address, store.getState().situation?.manifest.title ?? t('appName'))],
  ] as const
  return (
    <Dialog title={t('share')} onClose={onClose}>
      {texts.map(([words, text]) => (
        <div className="share-line" key={words}>
          <label>
            <span>{t(words)}</span>
            <input readOnly value={text} onFocus={event => event.target.select()} />
          </label>
          <Button
            icon={<Copy size={16} aria-hidden="true" />}
            onClick={() => {
              void copy(store, text)
              onClose()
            }}
          >
            {t('copy')}
          </Button>
        </div>
      ))}
      <p className="coverage-note">{t('shareNote')}</p>
    </Dialog>
  )
}
