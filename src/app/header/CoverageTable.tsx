import { coverageFilter } from '../../situation/coverage-filter.ts'
import type { Coverage, Manifest } from '../../situation/schema.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { publishedInWords } from '../words/days.ts'
import { type AnyKey, t } from '../words/later-words.ts'
import { numberInWords } from '../words/numbers.ts'

const columns = ['found', 'placed', 'doubtful', 'notFound', 'dated', 'undated'] as const
type Column = (typeof columns)[number]
const headings = {
  found: 'coverageFound',
  placed: 'coverageOnMap',
  doubtful: 'doubtful',
  notFound: 'coverageMissing',
  dated: 'coverageDated',
  undated: 'coverageUndated',
} as const satisfies Record<Column, AnyKey>

interface CoverageTableProps {
  manifest: Manifest
  /** Lists what was not found in an article, or in all. */
  onMissing: (article: string | null) => void
  /** Somebody has gone where it led. */
  onGo: () => void
}

/** An article a line: how much was found in it, and how much of that has a place or a day. Each number leads to just those. */
export function CoverageTable({ manifest, onMissing, onGo }: CoverageTableProps) {
  const store = useDatelineStore()
  const read = (article: string) => {
    store.getState().open(article)
    store.getState().set({ sheet: 'reader' })
    onGo()
  }
  const show = (column: Column, article: string | null) => {
    const shown = coverageFilter(column, article)
    if (!shown) return onMissing(article)
    store.getState().setFilter(shown.filter)
    store.getState().set({ tab: shown.tab, sheet: 'list' })
    onGo()
  }
  const numbers = (counts: Coverage, article: string | null) =>
    columns.map(column => (
      <td key={column} data-heading={t(headings[column])}>
        {counts[column] === 0 ? (
          0
        ) : (
          <button
            type="button"
            className="link"
            aria-label={`${t(headings[column])}: ${numberInWords(counts[column])}`}
            onClick={() => show(column, article)}
          >
            {numberInWords(counts[column])}
          </button>
        )}
      </td>
    ))

  return (
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
                <button type="button" className="link" onClick={() => read(article.id)}>
                  {article.headline}
                </button>
                <small>{publishedInWords(article)}</small>
              </th>
              {numbers(article.coverage, article.id)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('coverageInAll')}</th>
            {numbers(manifest.coverage, null)}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
