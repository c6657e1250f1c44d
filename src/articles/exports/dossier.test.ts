import { describe, expect, test } from 'vitest'
import { readDossier } from './dossier.ts'

const file = (...elements: string[]) => `<!doctype html><script data-file="map.js">x()</script>${elements.join('\n')}`
const carried = (path: string, value: unknown) =>
  `<script type="application/json" data-file="${path}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
const about = carried('dossier.json', { format: 'dateline-dossier' })
const article = {
  id: 'a',
  headline: 'Crane',
  source: 'Dock News',
  published: '2024-06-03',
  text: 'Crane\n\nA crane fell in </script> Gdansk.',
}

describe('a map that was saved as one file', () => {
  test('gives its articles back, as they were read', () =>
    expect(
      readDossier(file(about, carried('situation/articles/a.json', article), carried('situation/events.json', { events: [] }))),
    ).toEqual({
      articles: [{ headline: 'Crane', source: 'Dock News', dated: '2024-06-03', body: article.text, isCut: false }],
      promised: 1,
    }))

  test.each([
    ['a day and an outlet nobody knows', { ...article, source: null, published: null }, { source: null, dated: null }],
    ['a headline that is none', { ...article, headline: 7 }, { headline: '' }],
  ])('leaves open what is not said: %s', (_, said, read) =>
    expect(readDossier(file(about, carried('situation/articles/a.json', said)))!.articles[0]).toMatchObject(read),
  )

  test('misses what somebody damaged, and keeps the rest', () => {
    const broken = '<script type="application/json" data-file="situation/articles/b.json">{"text": "A cr</script>'
    const { articles, promised } = readDossier(file(about, broken, carried('situation/articles/a.json', article)))!
    expect([articles.length, promised]).toEqual([1, 2])
  })

  test('is told from other pages', () => expect(readDossier('<p>data-file</p>')).toBeNull())
})
