import { useState } from 'react'
import { coverageFilter } from '../../situation/coverage-filter.ts'
import { foldNotes } from '../../situation/fold-notes.ts'
import { DecidedList } from '../decide/DecidedList.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { publishedInWords } from '../words/days.ts'
import { type AnyKey, t } from '../words/later-words.ts'
import { fileOfNote, noteInWords } from '../words/note-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { NotFoundList } from './NotFoundList.tsx'

const columns = ['found', 'placed', 'doubtful', 'notFound', 'dated', 'undated'] as const
const headings = {
  found: 'coverageFound',
  placed: 'coverageOnMap',
  doubtful: 'doubtful',
  notFound: 'coverageMissing',
  dated: 'coverageDated',
  undated: 'coverageUndated',
} as const satisfies Record<(typeof columns)[number], AnyKey>

/** Coverage, article by article, and what could not be read. */
export function CoverageDialog({ onClose }: { onClose: () => void }) {
  const store = useDatelineStore()
  const manifest = useDateline(view => view.situation?.manifest ?? null)
  /** Of which article those not found are listed; null of all, undefined of none. */
  const [missing, setMissing] = useState<string | null>()
  if (!manifest) return null
  const open = (article: string) => {
    store.getState().open(article)
    store.getState().set({ sheet: 'reader' })
    onClose()
  }
  // Each number is a filter: choosing it shows just those.
  const number = (column: (typeof columns)[number], count: number, article: string | null) => {
    if (count === 0) return count
    const shown = coverageFilter(column, article)
    if (!shown)
      return (
        <button type="button" className="link" onClick={() => setMissing(article)}>
          {numberInWords(count)}
        </button>
      )
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          store.getState().setFilter(shown.filter)
          store.getState().set({ tab: shown.tab, sheet: 'list' })
          onClose()
        }}
      >
        {numberInWords(count)}
      </button>
    )
  }
  if (missing !== undefined)
    return (
      <Dialog key="missing" title={t('notFoundTitle')} onClose={onClose} className="wide">
        <Button look="link" onClick={() => setMissing(undefined)}>
          {t('coverageBack')}
        </Button>
        <NotFoundList article={missing} onGo={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={t('coverage')} onClose={onClose} className="wide">
      <p className="coverage-note">{t('coverageNote')}</p>
      <DecidedList
        onReview={() => {
          store.getState().set({ review: null, sheet: 'map' })
          onClose()
        }}
      />
      <div className="coverage-scroll">
        <table className="coverage-table">
          <thead>
            <tr>
              <th scope="col">{t('coverageArticle')}</th>
              {columns.map(column => (
                <th key={column} scope="col">
                  {t(headings[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {manifest.articles.map(article => (
              <tr key={article.id}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => open(article.id)}>
                    {article.headline}
                  </button>
                  <small>{publishedInWords(article)}</small>
                </th>
                {columns.map(column => (
                  <td key={column} data-heading={t(headings[column])}>
                    {number(column, article.coverage[column], article.id)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('coverageInAll')}</th>
              {columns.map(column => (
                <td key={column} data-heading={t(headings[column])}>
                  {number(column, manifest.coverage[column], null)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {manifest.notes.length > 0 && (
        <ul className="coverage-notes">
          {foldNotes(manifest.notes, new Set(manifest.notes.flatMap(note => fileOfNote(note) ?? []))).map(({ note, others }) => (
            <li key={note}>
              {noteInWords(note)}
              {others.length > 0 && (
                <details>
                  <summary>{t('sameOfOthers', { n: others.length })}</summary>
                  <ul className="same-of">
                    {others.map(name => (
                      <li key={name}>
                        <bdi>{name}</bdi>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
