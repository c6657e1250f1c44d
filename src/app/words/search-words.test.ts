import { expect, test } from 'vitest'
import type { SearchHits } from '../../situation/search.ts'
import { searchInWords } from './search-words.ts'
import { tParts } from './t.ts'

const said = (counts: Partial<SearchHits['counts']>, textsSearched: number, unreadable: number) =>
  searchInWords(
    { query: ' mill ', counts: { events: 0, places: 0, mentions: 0, articles: 0, ...counts }, textsSearched } as SearchHits,
    3,
    unreadable,
  )
    .flatMap(one =>
      tParts(one.of, one.with)
        .map(part => part.text)
        .join(''),
    )
    .join(' ')

test.each<[Partial<SearchHits['counts']>, number, number, string]>([
  [{ events: 2, places: 1, articles: 1 }, 3, 0, 'Found in 2 events, 1 place.'],
  [{ places: 8, articles: 6 }, 3, 0, 'Found in 8 places, 6 articles.'],
  [{ articles: 1 }, 3, 0, 'Found in the text of 1 article.'],
  [{ events: 1, articles: 1 }, 2, 0, 'Found in 1 event, 0 places. 2 of 3 texts searched so far.'],
  [{}, 2, 0, 'Nothing found for “mill” so far. 2 of 3 texts searched so far.'],
  [{}, 3, 0, '“mill” is not in these articles. Names, quotes and text were searched in 3 articles.'],
  [{}, 1, 1, 'Nothing found for “mill” so far. 1 of 3 texts searched so far.'],
  [
    {},
    2,
    1,
    '“mill” is not in these articles. Names, quotes and text were searched in 2 articles. 1 text could not be read, so it was not searched.',
  ],
])('%j after %i texts, %i of them unreadable', (counts, texts, unreadable, words) => expect(said(counts, texts, unreadable)).toBe(words))
