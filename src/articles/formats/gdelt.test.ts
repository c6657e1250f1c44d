import { describe, expect, test } from 'vitest'
import { readArticles } from '../read-article.ts'

const read = (content: string, name = '20240305101500.export.CSV') => [...readArticles(new TextEncoder().encode(content), name)]

/** A row of events: what is known of it by its column's number. */
function row(columns: 58 | 61, known: Record<number, string>): string {
  return Array.from({ length: columns }, (_, i) => known[i] ?? '').join('\t')
}
const url = 'https://post.example/2024/03/05/drones-hit-port'

describe('a table of GDELT without names of columns', () => {
  test('of events, since 2015', () =>
    expect(
      read(
        `${row(61, { 0: '1161234561', 1: '20240305', 6: 'RUSSIA', 16: 'UKRAINE', 26: '195', 29: '4', 51: '4', 52: 'Odesa, Odeska Oblast, Ukraine', 53: 'UP', 56: '46.4639', 57: '30.7386', 59: '20240305101500', 60: url })}\n`,
      ),
    ).toMatchObject([
      {
        value: {
          file: '20240305101500.export.CSV',
          headline: 'RUSSIA, UKRAINE, Odesa, Odeska Oblast, Ukraine',
          published: '2024-03-05',
          source: 'post.example',
          url,
          text: expect.stringMatching(
            /\n\n2024-03-05: RUSSIA, UKRAINE, Odesa, Odeska Oblast, Ukraine: latitude 46\.4639, longitude 30\.7386, actiongeo_type 4, eventcode 195\.$/,
          ),
          stated: { exactness: { words: 'actiongeo_type 4', km: 5 }, isAlone: true },
        },
      },
    ]))

  test('of events, before', () =>
    expect(
      read(
        row(58, {
          0: '334561',
          1: '20140305',
          6: 'POLICE',
          26: '173',
          29: '4',
          49: '1',
          50: 'Nigeria',
          53: '10',
          54: '8',
          56: '20140305',
          57: url,
        }),
        'a.csv',
      ),
    ).toMatchObject([{ value: { published: '2014-03-05', stated: { latitude: 10, longitude: 8, exactness: { km: 400 } } } }]))

  test('of its knowledge graph: the titles of pages', () => {
    const cells = Array.from({ length: 27 }, () => '')
    Object.assign(cells, { 0: '20240305101500-0', 1: '20240305101500', 3: 'post.example', 4: url })
    cells[26] = '<PAGE_TITLE>Dike breaks near Hale after days of rain</PAGE_TITLE>'
    expect(read(`${cells.join('\t')}\n`, '20240305101500.gkg.csv')).toMatchObject([
      {
        value: { headline: 'Dike breaks near Hale after days of rain', published: '2024-03-05', source: 'post.example', url },
        notes: [expect.stringMatching(/headlines alone/)],
      },
    ])
  })
})

test.each([
  ['another table of as many columns', row(61, { 0: '1161234561', 1: 'Hale', 60: url })],
  ['a table of numbers', row(61, { 0: '1161234561', 1: '20240305', 60: '3' })],
])('%s is none', (_, content) => expect(read(content)).toMatchObject([{ ok: false, problem: expect.stringMatching(/holds no articles/) }]))
