import { linkTo } from '../../store/browser-history.ts'
import { articlesById, selectedEvent } from '../../store/selectors.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { citeEvent } from '../ui/cite.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useDatelineStore } from '../ui/store-context.tsx'
import { dossierText } from '../words/dossier-words.ts'
import { type AnyKey, t } from '../words/later-words.ts'
import { reviewText } from '../words/review-words.ts'
import { embedSnippet, pageAddress } from './share-links.ts'

/** The link to what one sees now, the selected event with its words, and the lines that put the view into another page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const view = useDatelineStore().getState()
  const address = pageAddress(location.href, linkTo(view))
  const event = selectedEvent(view)
  const decided = view.amend ? view.decisions.length : 0
  // A file on somebody's disk has no address that leads others to it.
  const isFile = location.protocol === 'file:'
  const texts: [AnyKey, string][] = isFile ? [] : [['shareLink', address]]
  if (event) texts.push(['shareEvent', citeEvent(event, articlesById(view).get(event.article), view.texts[event.article])])
  if (!isFile) texts.push(['shareEmbed', embedSnippet(address, view.situation?.manifest.title ?? t('appName'))])
  return (
    <Dialog title={t('share')} onClose={onClose}>
      {texts.map(([words, text]) => (
        <div className="share-line" key={words}>
          <label>
            <span>{t(words)}</span>
            <input readOnly dir="auto" value={text} onFocus={event => event.target.select()} />
          </label>
          <CopyButton text={() => text} quiet>
            {t('copy')}
          </CopyButton>
        </div>
      ))}
      <p className="coverage-note">{isFile ? dossierText('handOn') : t('shareNote')}</p>
      {decided > 0 && <p className="coverage-note">{reviewText('notInLink', { n: decided })}</p>}
    </Dialog>
  )
}
