import { publishedInWords } from '../words/days.ts'
import { t } from '../words/later-words.ts'
import type { ImportView } from './import-view.ts'

interface AddedListProps {
  articles: ImportView['articles']
  onLeaveOut: (ids: readonly string[], out: boolean) => void
  onOpen: (article: string) => void
}

/** What was added, the latest first. What is removed keeps its row, from which it can be put back. */
export function AddedList({ articles, onLeaveOut, onOpen }: AddedListProps) {
  const allOut = articles.every(({ out }) => out)
  return (
    <>
      <ul className="added-list" aria-label={t('addedList')}>
        {articles.map(({ article, out }) => {
          const { id, headline, file } = article
          return (
            <li key={id} className={out ? 'added-one out' : 'added-one'}>
              <span className="added-what">
                <button type="button" className="link added-open" dir="auto" disabled={out} onClick={() => onOpen(id)}>
                  {headline}
                </button>
                <small>
                  <bdi>{file}</bdi> · {publishedInWords(article)}
                </small>
              </span>
              <button
                type="button"
                className="link"
                aria-label={t(out ? 'takeInOne' : 'leaveOutOne', { headline })}
                onClick={() => onLeaveOut([id], !out)}
              >
                {t(out ? 'takeIn' : 'leaveOut')}
              </button>
            </li>
          )
        })}
      </ul>
      {articles.length > 1 && (
        <button
          type="button"
          className="link"
          onClick={() =>
            onLeaveOut(
              articles.map(({ article }) => article.id),
              !allOut,
            )
          }
        >
          {t(allOut ? 'takeInAll' : 'leaveOutAll')}
        </button>
      )}
    </>
  )
}
