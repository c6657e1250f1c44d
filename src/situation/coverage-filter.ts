import { type Filter, openFilter } from './filter.ts'
import type { Coverage } from './schema.ts'

/** What a number of the coverage shows when it is chosen, and in which tab; null for what is on no map. */
export interface CoverageView {
  filter: Filter
  tab: 'events' | 'places'
}

/**
 * The filter behind a number of the coverage, of one article or of all: 5 doubtful are these five.
 * Everything else that was filtered is let go, so that as many are shown as the number says.
 */
export function coverageFilter(number: keyof Coverage, article: string | null): CoverageView | null {
  const filter: Filter = { ...openFilter, articles: article === null ? [] : [article] }
  switch (number) {
    case 'found':
      return { filter, tab: 'places' }
    case 'placed':
      return { filter: { ...filter, certainties: ['sure'] }, tab: 'places' }
    case 'doubtful':
      return { filter: { ...filter, certainties: ['doubtful'] }, tab: 'places' }
    case 'dated':
      return { filter: { ...filter, undated: false }, tab: 'events' }
    case 'undated':
      return { filter: { ...filter, dated: false }, tab: 'events' }
    case 'notFound':
      return null
  }
}
