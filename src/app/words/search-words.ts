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
  const { events, places } = counts
  if (events > 0) return [{ of: 'searchFound', with: { events, places } }, ...rest]
  // A headline's word may stand in the words of no event: then whoever looks for it is led to the articles.
  if (places > 0) return [{ of: 'searchFoundBeside', with: { places, articles: counts.articles } }, ...rest]
  if (counts.articles > 0) return [{ of: 'searchFoundInText', with: { n: counts.articles } }, ...rest]
  if (goesOn) return [{ of: 'notFoundYet', with: { query: query.trim() } }, ...rest]
  return [{ of: 'notInArticles', with: { query: query.trim() } }, { of: 'searchedWhere', with: { n: textsSearched } }, ...rest]
}
