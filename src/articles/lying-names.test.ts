import { describe, expect, test } from 'vitest'
import { madeUpDocx, paragraph } from './formats/made-up-docx.ts'
import { openReaders } from './open-readers.ts'
import { readArticles } from './read-article.ts'

const words = 'A dike broke near Hale on Tuesday evening, the town said, and nobody was hurt.'
const page = `<html><head><title>Dike breaks</title><meta property="article:published_time" content="2024-01-02"></head><body><nav>Home</nav><article>${`<p>${words}</p>`.repeat(4)}</article></body></html>`
const bytes = (text: string) => new TextEncoder().encode(text)

async function read(file: Uint8Array, name: string) {
  return [...readArticles(file, name, await openReaders([{ name, bytes: file }]))].map(one => (one.ok ? one.value : one.problem))
}

describe('a file is what is in it, whatever it is called', () => {
  test.each<[string, Uint8Array, object]>([
    ['dike.txt', bytes(`<!DOCTYPE html>\n${page}`), { headline: 'Dike breaks', published: '2024-01-02' }],
    ['dike.doc', bytes(`\ufeff<?xml version="1.0"?>\n<!-- saved -->\n${page}`), { headline: 'Dike breaks', published: '2024-01-02' }],
    ['dike', bytes(page), { headline: 'Dike breaks', published: '2024-01-02' }],
    ['dike.doc', bytes(`{\\rtf1 ${words}}`), { text: words }],
    ['dike.doc', madeUpDocx(paragraph(words)), { text: words }],
    ['dike.html', bytes(`Dike breaks\n\n${words}\n`), { headline: 'Dike breaks', text: `Dike breaks\n\n${words}\n` }],
    ['dike.txt', bytes(JSON.stringify([{ text: words, published: '2024-01-02' }])), { text: words, published: '2024-01-02' }],
    [
      'dike.csv',
      bytes(`${JSON.stringify({ text: words, published: '2024-01-02' })}\n${JSON.stringify({ text: 'Rain fell.' })}`),
      { text: words },
    ],
    ['news.txt', bytes(`title,text,published\r\nDike,"${words}",2024-01-02\r\n`), { text: `Dike\n\n${words}`, published: '2024-01-02' }],
    [
      'news.tab',
      bytes(`Datum\tOrt\tVorfall\n02.01.2024\tHale\tDeichbruch\n`),
      { text: 'Deichbruch, Hale\n\nDeichbruch, Hale, on 2024-01-02.' },
    ],
    ['news.json', bytes(`title;text;published\nDike;"<p>${words}</p>";2024-01-02\n`), { text: `Dike\n\n${words}` }],
  ])('%s, %#', async (name, file, told) => {
    const [first] = await read(file, name)
    expect(first).toMatchObject(told)
  })

  test.each([
    `<html> is how a page begins, and ${words}`.replace('<html>', '“<html>”'),
    `{"text"} is what it says.\n\n${words}`,
    `[{"text": it says.\n\n${words}`,
    `< html is no page.\n\n${words}`,
    `Date, place, source: what every report must say\n\n${words}`,
    `Rain, wind, snow\n\n${words}`,
    `Hale\tHarbour\tPost\n\n${words}`,
    'Title, date, text\n',
  ])('what only quotes another kind stays a text: %s', async text => expect(await read(bytes(text), 'dike.txt')).toMatchObject([{ text }]))
})

describe('a file of JSON that is cut', () => {
  const story = (id: number) => ({ id, text: `${words} It was number ${id}.`, published: '2024-01-02', tags: [{ a: '}]' }, { b: '\\"' }] })
  const list = JSON.stringify([story(1), story(2), story(3)])
  test.each<[string, string, number]>([
    ['within the third', list.slice(0, list.indexOf('number 3')), 2],
    ['behind the second', list.slice(0, list.indexOf(',{"id":3')), 2],
    ['within a list of the third', list.slice(0, list.lastIndexOf('{"b"')), 2],
    ['within an answer', `{"status":"ok","articles":${list.slice(0, list.indexOf('number 3'))}`, 2],
    ['at its last bracket', list.slice(0, -1), 3],
  ])('%s keeps what is whole, and says so', async (_, cut, count) => {
    const found = [...readArticles(bytes(cut), 'news.json')]
    expect(found.map(one => one.ok && one.value.text)).toEqual([1, 2, 3].slice(0, count).map(id => story(id).text))
    expect(found[0]!.ok && found[0]!.notes).toEqual(['news.json ends in the middle; what there is of it was read.'])
  })
  test.each([
    list.slice(0, list.indexOf('number 1')),
    list.replace('"id"', 'id').slice(0, -5),
    `${list}]`,
    `[${'['.repeat(10_000)}`,
    '{"a":[',
  ])('%s is told as it is', cut =>
    expect([...readArticles(bytes(cut), 'news.json')]).toMatchObject([
      { ok: false, problem: expect.stringMatching(/^news\.json is not JSON/) },
    ]),
  )
  test('whose lines are cut loses the last, and says which', () => {
    const lines = [story(1), story(2)].map(one => JSON.stringify(one)).join('\n')
    expect([...readArticles(bytes(lines.slice(0, -30)), 'news.ndjson')].map(one => (one.ok ? one.value.text : one.problem))).toEqual([
      story(1).text,
      expect.stringMatching(/^news\.ndjson, line 2: The line is not JSON/),
    ])
  })
})
