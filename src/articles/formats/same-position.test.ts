import { describe, expect, test } from 'vitest'
import { readArticles } from '../read-article.ts'

const read = (content: string, name = 'rows.csv') =>
  [...readArticles(new TextEncoder().encode(content), name)].flatMap(one => (one.ok ? one.value : []))
const table = (rows: string) => read(`date,location,country,latitude,longitude,type\n${rows.trim()}\n`)
const positions = (rows: string) => table(rows).map(({ stated }) => stated && [stated.latitude, stated.longitude, stated.decimals])

describe('a place that several rows call alike', () => {
  test.each<[what: string, rows: string, positions: unknown[]]>([
    [
      'is at the position with the most digits, cut or rounded',
      '2024-03-05,Kyiv,Ukraine,50.45,30.52,Shelling\n2024-03-06,Kyiv,Ukraine,50.4501,30.5234,Shelling\n2024-03-07,Kyiv,Ukraine,50.450,30.523,Shelling',
      [
        [50.4501, 30.5234, 4],
        [50.4501, 30.5234, 4],
        [50.4501, 30.5234, 4],
      ],
    ],
    [
      'is at its position with the digits a program left out',
      '2024-03-05,Hale,Xland,12.3,7.9,Shelling\n2024-03-06,Hale,Xland,12.3000,7.9000,Shelling',
      [
        [12.3, 7.9, 4],
        [12.3, 7.9, 4],
      ],
    ],
    [
      'is two where its digits are others',
      '2024-03-05,Hale,Xland,12.34,7.89,Shelling\n2024-03-06,Hale,Xland,12.3512,7.8911,Shelling',
      [
        [12.34, 7.89, 2],
        [12.3512, 7.8911, 4],
      ],
    ],
    [
      'is left alone where it may be either of two',
      '2024-03-05,Hale,Xland,12.34,7.89,Shelling\n2024-03-06,Hale,Xland,12.3412,7.8911,Shelling\n2024-03-07,Hale,Xland,12.3435,7.8944,Shelling',
      [
        [12.34, 7.89, 2],
        [12.3412, 7.8911, 4],
        [12.3435, 7.8944, 4],
      ],
    ],
    [
      'is another in another country, and under another name',
      '2024-03-05,Hale,Xland,12.34,7.89,Shelling\n2024-03-06,Hale,Yland,12.3412,7.8911,Shelling\n2024-03-07,Ebo,Xland,12.3412,7.8911,Shelling',
      [
        [12.34, 7.89, 2],
        [12.3412, 7.8911, 4],
        [12.3412, 7.8911, 4],
      ],
    ],
  ])('%s', (_, rows, expected) => expect(positions(rows)).toEqual(expected))

  test('keeps its own words, and says whose numbers it has', () => {
    const [first, second] = table('2024-03-05,Kyiv,Ukraine,50.45,30.52,Shelling\n2024-03-06,Kyiv,Ukraine,50.4501,30.5234,Shelling')
    expect(first!.text.slice(first!.stated!.start, first!.stated!.end)).toBe('Kyiv, Ukraine: latitude 50.45, longitude 30.52')
    expect(first!.stated!.finer).toBe('latitude 50.4501, longitude 30.5234')
    expect(second!.stated!.finer).toBeUndefined()
  })

  test('is one in a list of JSON too', () => {
    const record = { location: 'Hale', notes: 'A mill burnt in Hale.', published: '2024-03-05' }
    const list = [
      { ...record, lat: 12.35, lon: 7.89 },
      { ...record, notes: 'A barn burnt in Hale.', lat: 12.3456, lon: 7.8901 },
    ]
    for (const content of [JSON.stringify(list), list.map(one => JSON.stringify(one)).join('\n')])
      expect(read(content, 'rows.json').map(({ stated }) => stated!.latitude)).toEqual([12.3456, 12.3456])
  })
})

describe('how many digits a position has', () => {
  const row = (i: number, latitude: string, longitude: string) => `2024-03-05,Town ${i},Xland,${latitude},${longitude},Shelling`
  const nine = Array.from({ length: 9 }, (_, i) => row(i, `12.345${i + 1}`, `7.891${9 - i}`)).join('\n')
  test('is that of most rows where no number ends in a 0', () =>
    expect(positions(`${nine}\n${row(9, '12.6', '-8')}`).at(-1)).toEqual([12.6, -8, 4]))
  test('is its own where numbers do', () =>
    expect(positions(`${nine.replace('12.3451', '12.3450')}\n${row(9, '12.6', '-8')}`).at(-1)).toEqual([12.6, -8, 0]))
  test('is its own among a few rows', () =>
    expect(positions(`${nine.split('\n').slice(0, 5).join('\n')}\n${row(9, '12.6', '-8')}`).at(-1)).toEqual([12.6, -8, 0]))
})

test('ten thousand rows of one name take time by their number', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `2024-03-05,Hale,Xland,12.${String(i).padStart(4, '0')},7.${i % 90},Shelling`)
  expect(positions(rows.join('\n'))).toHaveLength(10_000)
})
