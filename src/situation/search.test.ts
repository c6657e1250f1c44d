import { describe, expect, test } from 'vitest'
import { words } from '../text/span.ts'
import { foldText, unfold } from './fold-text.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpArticle, madeUpSituation } from './made-up-situation.ts'
import { highlights, prepareSearch, queryTerms, search } from './search.ts'

const index = indexSituation(
  madeUpSituation(
    [
      { id: 'lviv', name: 'Lviv', mentions: [{ id: 'lviv1', words: 'Lemberg', paragraph: 1 }] },
      { id: 'sao', name: 'São Tomé', mentions: [{ id: 'sao1', article: 'b', paragraph: 2 }] },
      { id: 'tel-aviv', name: 'Tel Aviv', mentions: [{ id: 'tel1', article: 'b', paragraph: 1 }] },
      { id: 'seoul', name: '서울', mentions: [{ id: 'seoul1', article: 'b', paragraph: 1 }] },
    ],
    [
      { id: 'fire', quote: 'a fire broke out in the depot', places: ['lviv/lviv1'], paragraph: 1 },
      {
        id: 'talks',
        quote: 'the envoys met',
        article: 'b',
        places: ['sao/sao1', 'tel-aviv/tel1/origin'],
        paragraph: 2,
        days: ['2024-03-01', '2024-05-31'],
        phrase: 'Last spring',
      },
    ],
    [
      { id: 'a', headline: 'Depot burns', source: 'The Daily' },
      { id: 'b', headline: 'Envoys meet' },
    ],
  ),
)
const texts = {
  a: madeUpArticle('a', 'Depot burns\nA fire broke out in the depot near Lemberg, firefighters said.'),
  b: madeUpArticle('b', 'Envoys meet\nThey flew from Tel Aviv.\nThe envoys met in São Tomé over a naïve “plan B”.'),
}
const found = (query: string, loaded = texts as Record<string, (typeof texts)['a']>) => {
  const hits = search(index, loaded, query)
  if (!hits) return null
  const names = (flags: Uint8Array, ids: { id: string }[]) => ids.filter((_, i) => flags[i] === 1).map(({ id }) => id)
  return { events: names(hits.event, index.events), places: names(hits.place, index.places), articles: names(hits.article, index.articles) }
}

describe('a search', () => {
  test.each([
    ['by name', 'lviv', ['fire'], ['lviv'], ['a']],
    ['by the words the text uses', 'Lemberg', ['fire'], ['lviv'], ['a']],
    ['without accents', 'sao tome', ['talks'], ['sao'], ['b']],
    ['by the beginning of a word, with all the places of the event', 'envo', ['talks'], ['sao', 'tel-aviv'], ['b']],
    ['words in any order', 'depot fire', ['fire'], ['lviv'], ['a']],
    ['by the words of a time', 'last spring', ['talks'], ['sao', 'tel-aviv'], ['b']],
    ['in a text, through its paragraph', 'naive', ['talks'], ['sao', 'tel-aviv'], ['b']],
    ['in a text, where no quote says it', 'firefighters', ['fire'], ['lviv'], ['a']],
    ['by an outlet', 'daily', [], [], ['a']],
    ['in scripts without spaces', '서', [], ['seoul'], ['b']],
  ])('%s: %s', (_, query, events, places, articles) => {
    expect(found(query)).toEqual({ events, places, articles })
  })

  test.each([
    ['the middle of a word', 'viv'],
    ['words that do not stand together in quotes', '"out broke"'],
    ['one word that is nowhere', 'depot Dandong'],
  ])('does not find %s', (_, query) => expect(found(query)).toEqual({ events: [], places: [], articles: [] }))

  test('in double quotes words stay together', () => expect(found('"broke out"')!.events).toEqual(['fire']))
  test.each(['', '   ', '""'])('nothing asked (%j) is no search', query => expect(found(query)).toBeNull())
  test('texts that are not loaded are not counted as searched', () => expect(search(index, {}, 'naive')!.textsSearched).toBe(0))
})

test.each([
  ['kim jong', ['kim', 'jong']],
  ['“Last Year” Kim', ['last year', 'kim']],
  ['"not closed', ['not closed']],
  ['Stoke–on–Trent', ['stoke-on-trent']],
])('%s is asked as %j', (query, terms) => expect(queryTerms(query)).toEqual(terms))

describe('highlights', () => {
  test.each([
    ['The envoys met in São Tomé.', 'sao met', ['met', 'São']],
    ['Café, cafe\u0301, CAFÉ', 'cafe', ['Café', 'cafe\u0301', 'CAFÉ']],
    ['the theatre', 'the', ['the', 'the']],
    ['aaa', 'a aa', ['aa']],
    ['nothing here', 'where', []],
    // Small words beside longer ones, only where they stand together.
    ['In the city, shelling in El Fasher; in El Obeid none.', 'shelling in el fasher', ['shelling', 'in', 'El', 'Fasher']],
    ['In Fasher, El Fasher', 'el in fasher', ['In', 'Fasher', 'El', 'Fasher']],
    ['in and in', 'in', ['in', 'in']],
    ['The UN said a UN convoy came.', 'UN convoy', ['UN', 'UN', 'convoy']],
    ['오늘 밤 서울 강', '서울 강', ['서울', '강']],
  ])('%s, %s', (text, query, marked) => expect(highlights(text, query).map(span => words(text, span))).toEqual(marked))
})

test('folding leads back to the very words', () => {
  const text = 'El Niño — l’\u00adété de\u0301ja\u0300 “vu” İzmir 😀 ß'
  const folded = foldText(text)
  expect(folded.folded).toBe('el nino - l\'ete deja "vu" izmir 😀 ß')
  const at = folded.folded.indexOf('deja')
  expect(words(text, unfold(folded, at, at + 4))).toBe('de\u0301ja\u0300')
})

test('what is got ready a little at a time is found as what is not', () => {
  const press = (count: number) =>
    indexSituation(
      madeUpSituation(
        [],
        Array.from({ length: count }, (_, i) => ({ id: `e${i}`, quote: i % 7 === 0 ? 'a fire broke out' : 'nothing burned' })),
      ),
    )
  const fires = (ready: number) => {
    const index = press(2500)
    for (let step = 0; step < ready; step++) prepareSearch(index)
    return search(index, {}, 'fire')!.counts.events
  }
  expect([0, 1, 2, 3, 9].map(fires)).toEqual([358, 358, 358, 358, 358])
  const index = press(2500)
  let steps = 1
  while (prepareSearch(index)) steps++
  expect(steps).toBe(4)
})
