import { t } from '../words/later-words.ts'

/** Where there is no article at all: what stands here, and what to do for it. */
export function NoArticle() {
  return (
    <div className="empty">
      <p>{t('readerEmpty')}</p>
      <p>{t('readerEmptyHow')}</p>
    </div>
  )
}
