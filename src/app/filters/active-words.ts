import { type Filter, openFilter } from '../../situation/filter.ts'
import { rangeInWords } from '../words/days.ts'
import { kindInWords, statusInWords } from '../words/event-words.ts'
import { t } from '../words/later-words.ts'
import { countryInWords } from '../words/place-sentences.ts'
import { precisionInWords, roleInWords } from '../words/place-words.ts'

/** One thing that is filtered, in words, and the change that takes it back. */
export interface ActiveFilter {
  words: string
  without: Partial<Filter>
}

export function activeWords(filter: Filter, headlineOf: (article: string) => string): ActiveFilter[] {
  const active: ActiveFilter[] = []
  const add = (words: string, without: Partial<Filter>) => active.push({ words, without })
  if (filter.from !== null || filter.to !== null) add(rangeInWords(filter.from, filter.to), { from: null, to: null })
  if (!filter.undated) add(t('withoutUndated'), { undated: true })
  if (!filter.dated) add(t('onlyUndated'), { dated: true })
  if (!filter.countPossible && (filter.from !== null || filter.to !== null)) add(t('onlyCertainDays'), { countPossible: true })
  some(filter.kinds, kindInWords, kinds => ({ kinds }))
  some(
    filter.statuses,
    status => statusInWords(status) ?? t('statusHappened'),
    statuses => ({ statuses }),
  )
  some(filter.roles, roleInWords, roles => ({ roles }))
  some(
    filter.certainties,
    one => t(one === 'sure' ? 'certaintySure' : 'doubtful'),
    certainties => ({ certainties }),
  )
  if (filter.minConfidence > 0)
    add(t('sureAtLeast', { n: Math.round(filter.minConfidence * 100) }), { minConfidence: openFilter.minConfidence })
  some(filter.precisions, precisionInWords, precisions => ({ precisions }))
  some(filter.countries, countryInWords, countries => ({ countries }))
  some(
    filter.sources,
    name => name || t('noSource'),
    sources => ({ sources }),
  )
  some(filter.articles, headlineOf, articles => ({ articles }))
  if (filter.onlyFound && filter.query.trim() !== '') add(t('onlyFoundWords', { query: filter.query.trim() }), { onlyFound: false })
  return active

  /** A facet's choices are one thing: they are asked for together. */
  function some<T>(picked: readonly T[], words: (one: T) => string, without: (none: T[]) => Partial<Filter>): void {
    if (picked.length === 0) return
    const named = picked.slice(0, 3).map(words).join(', ')
    add(picked.length > 3 ? t('andMore', { named, n: picked.length - 3 }) : named, without([]))
  }
}
