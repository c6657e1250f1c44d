import { useEffect } from 'react'
import { notFoundIn } from '../../situation/not-found.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'

interface NotFoundListProps {
  /** Of one article, or of all. */
  article: string | null
  onGo: () => void
}

/** The names that the gazetteer does not have, each in its sentence, by article. Each leads to its place in the article. */
export function NotFoundList({ article, onGo }: NotFoundListProps) {
  const store = useDatelineStore()
  const { articles, texts } = useDateline(view => ({ articles: view.situation?.manifest.articles, texts: view.texts }))
  const asked = (articles ?? []).filter(({ id, coverage }) => coverage.notFound > 0 && (article === null || id === article))
  const ids = asked.map(({ id }) => id).join(' ')
  useEffect(() => {
    store.getState().set({ wanted: ids === '' ? [] : ids.split(' ') })
    return () => store.getState().set({ wanted: [] })
  }, [store, ids])
  const there = asked.filter(({ id }) => texts[id]).length
  return (
    <section className="not-found" aria-busy={there < asked.length}>
      <p className="coverage-note" role="status">
        {there < asked.length ? t('textsSoFar', { n: there, all: asked.length }) : t('notFoundNote')}
      </p>
      {asked.map(({ id, headline }) => (
        <section key={id}>
          <h3 dir="auto">{headline}</h3>
          <ul>
            {(texts[id] ? notFoundIn(texts[id]) : []).map(({ mention, before, words, after, number }) => (
              <li key={mention}>
                <button
                  type="button"
                  onClick={() => {
                    store.getState().reveal(id, mention)
                    store.getState().set({ sheet: 'reader' })
                    onGo()
                  }}
                >
                  <span className="quote" dir="auto">
                    {before}
                    <b>{words}</b>
                    {after}
                  </span>
                  {number !== null && <small>¶ {number}</small>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
