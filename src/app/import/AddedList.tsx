import { Fragment } from 'react'
import { publishedInWords } from '../words/days.ts'
import { t } from '../words/later-words.ts'
import { byFile } from './by-file.ts'
import type { AddedArticle } from './import-view.ts'

interface AddedListProps {
  articles: readonly AddedArticle[]
  onLeaveOut: (ids: readonly string[], out: boolean) => void
  onOpen: (article: string) => void
}

/** What was added, the latest first, that of a file of many under its name. What is removed keeps its row, from which it can be put back. */
export function AddedList({ articles, onLeaveOut, onOpen }: AddedListProps) {
  return (
    <>
      <ul className="added-list" aria-label={t('addedList')}>
        {byFile(articles).map(of => (
          <Fragment key={of.articles[0]!.article.id}>
            {of.articles.length > 1 && (
              <li className="added-one added-file">
                <span className="added-from">{t('articlesFrom', { n: of.articles.length, name: of.file.name })}</span>
                <AllButton {...of} onLeaveOut={onLeaveOut} />
              </li>
            )}
            {of.articles.map(({ article, out }) => (
              <AddedRow key={article.id} article={article} out={out} onLeaveOut={onLeaveOut} onOpen={onOpen} />
            ))}
          </Fragment>
        ))}
      </ul>
      {articles.length > 1 && <AllButton articles={articles} onLeaveOut={onLeaveOut} />}
    </>
  )
}

/** Removes all of some articles, or puts them back; of one file, where it is named. */
function AllButton({ articles, file, onLeaveOut }: Omit<AddedListProps, 'onOpen'> & { file?: File }) {
  const allOut = articles.every(({ out }) => out)
  return (
    <button
      type="button"
      className="link"
      {...(file !== undefined && { 'aria-label': t(allOut ? 'takeInFile' : 'leaveOutFile', { name: file.name }) })}
      onClick={() =>
        onLeaveOut(
          articles.map(({ article }) => article.id),
          !allOut,
        )
      }
    >
      {t(allOut ? 'takeInAll' : 'leaveOutAll')}
    </button>
  )
}

function AddedRow({ article, out, onLeaveOut, onOpen }: Omit<AddedListProps, 'articles'> & Omit<AddedArticle, 'file'>) {
  const { id, headline, file } = article
  return (
    <li className={out ? 'added-one out' : 'added-one'}>
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
}
