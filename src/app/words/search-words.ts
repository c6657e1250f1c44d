import type { SearchHits } from '../../situation/search.ts'
import type { WordKey } from './en.ts'
import type { MessageParams } from './message.ts'

interface Said {
  of: WordKey
  with: MessageParams
}

/**
 * Where a search found its words, as texts of the catalogue. That they are nowhere is said only once every text has been searched;
 * `unreadable` of the `articles` cannot be.
 */
export function searchInWords({ query, counts, textsSearched }: SearchHits, articles: number, unreadable: number): Said[] {
  const goesOn = textsSearched + unreadable < articles
  const rest: Said[] = []
  if (goesOn) rest.push({ of: 'searchGoesOn', with: { n: textsSearched, all: articles } })
  else if (unreadable > 0) rest.push({ of: 'textsUnread', with: { n: unreadable } })
  if (counts.events + counts.places > 0) return [{ of: 'searchFound', with: { events: counts.events, places: counts.places } }, ...rest]
  if (counts.articles > 0) return [{ of: 'searchFoundInText', with: { n: counts.articles } }, ...rest]
  if (goesOn) return [{ of: 'notFoundYet', with: { query: query.trim() } }, ...rest]
  return [{ of: 'notInArticles', with: { query: query.trim() } }, { of: 'searchedWhere', with: { n: textsSearched } }, ...rest]
}
