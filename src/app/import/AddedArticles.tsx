import { useStore } from 'zustand'
import { Button } from '../ui/Button.tsx'
import { Switch } from '../ui/Switch.tsx'
import { t } from '../words/later-words.ts'
import type { ImportRun } from './import-run.ts'

interface AddedArticlesProps {
  run: ImportRun
  /** Has the map go where the last of them are, so many places of which it does not show; null where that is not offered. */
  onShow: (() => void) | null
  unseen?: number
  /** Before a window asks for days. */
  onAsk?: () => void
}

/** What can be done with all articles that were added: say when they were published, keep them, see them alone. */
export function AddedArticles({ run, onShow, unseen = 0, onAsk }: AddedArticlesProps) {
  const { kept, alone, before, added, undated: all, articles } = useStore(run.view)
  const undated = all.filter(({ id }) => !articles.some(({ article, out }) => out && article.id === id))
  return (
    <div className="added-articles">
      {onShow && unseen > 0 && (
        <div className="show-added">
          <Button look="solid" className="small" onClick={onShow}>
            {t('showOnMap')}
          </Button>
          <span>{t('newOutOfView', { n: unseen })}</span>
        </div>
      )}
      <p>
        {t(kept ? 'staysKept' : 'staysOpen')}{' '}
        {onShow && unseen === 0 && (
          <Button look="link" onClick={onShow}>
            {t('showOnMap')}
          </Button>
        )}{' '}
        {undated.length > 0 && (
          <Button
            look="link"
            onClick={() => {
              onAsk?.()
              run.ask(true)
            }}
          >
            {t('setDates')}
          </Button>
        )}
      </p>
      <Switch checked={kept} onChange={run.keep}>
        {t('keepThem')}
      </Switch>
      {before && added > 1 && (
        <Switch checked={!alone} onChange={shown => run.showAlone(!shown)}>
          {t('alsoBefore')}
        </Switch>
      )}
    </div>
  )
}
