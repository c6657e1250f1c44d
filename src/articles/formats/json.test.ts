import { describe, expect, test } from 'vitest'
import { words } from '../../text/span.ts'
import { readArticles } from '../read-article.ts'

const text = 'Rescue crews evacuated two hundred people in Lviv on Sunday after the river rose.'
const flood = { id: 'a1', text, published: '2024-03-12T23:30:00+02:00', outlet: 'The Valley Courier', title: 'Flood closes bridge in Lviv' }
const ferry = { id: 7, text: 'A ferry sank off Mombasa on Friday, the coastguard said.', published: '2024-03-03' }
const read = (content: string, name = 'news.ndjson') => [...readArticles(new TextEncoder().encode(content), name)]
const articles = (content: string, name?: string) => read(content, name).flatMap(one => (one.ok ? one.value : []))
const problems = (content: string, name?: string) => read(content, name).flatMap(one => (one.ok ? [] : one.problem))
const lines = (...values: unknown[]) => values.map(value => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

describe('articles in JSON', () => {
  test.each<[string, string, string]>([
    ['an object a line', lines(flood, ferry), 'news.ndjson'],
    ['with CRLF, blank lines and a mark', `\uFEFF${lines(flood, '', ferry).replaceAll('\n', '\r\n')}\r\n`, 'news.jsonl'],
    ['a list', JSON.stringify([flood, ferry], null, 2), 'news.json'],
    ['a list in a file that promises lines', JSON.stringify([flood, ferry], null, 2), 'news.ndjson'],
    ['lines in a file that does not', lines(flood, ferry), 'news.json'],
  ])('%s', (_, content, name) => {
    const [first, second, ...more] = articles(content, name)
    expect(more).toEqual([])
    expect(first).toMatchObject({
      file: `${name}#a1`,
      headline: 'Flood closes bridge in Lviv',
      source: 'The Valley Courier',
      published: '2024-03-12',
      text: `Flood closes bridge in Lviv\n\n${text}`,
    })
    expect(first!.paragraphs.map(p => [p.role, words(first!.text, p)])).toEqual([
      ['headline', 'Flood closes bridge in Lviv'],
      ['body', text],
    ])
    expect(second).toMatchObject({ file: `${name}#7`, text: ferry.text, published: '2024-03-03', source: null })
  })

  test('one object is one article, called as its file', () =>
    expect(articles(JSON.stringify(ferry), 'ferry.json')).toMatchObject([{ file: 'ferry.json', text: ferry.text }]))
  test('a title that the text begins with is not said twice', () =>
    expect(articles(JSON.stringify({ ...flood, text: `${flood.title}\n\n${text}` }))[0]!.text).toBe(`${flood.title}\n\n${text}`))
  test('what is not known is read from the text', () =>
    expect(articles(JSON.stringify({ text: `Ferry sinks\n\nHarbour Post\n3 March 2024\n\n${ferry.text}`, published: null }))).toMatchObject(
      [{ headline: 'Ferry sinks', published: '2024-03-03' }],
    ))
  test.each([
    ['https://www.valley-courier.example/flood?x=1', 'valley-courier.example'],
    ['http://Courier.example', 'courier.example'],
    ['not an address', null],
    [12, null],
  ])('the address %s says who printed it where nothing else does', (url, source) => {
    expect(articles(JSON.stringify({ ...ferry, url }))[0]!.source).toBe(source)
    expect(articles(JSON.stringify({ ...flood, url }))[0]!.source).toBe('The Valley Courier')
  })
  test.each([
    ['https://courier.example/flood?x=1', 'https://courier.example/flood?x=1'],
    [' http://courier.example ', 'http://courier.example'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,https://courier.example', undefined],
    ['https://courier.example/a b', undefined],
  ])('the address %s is kept as %s', (url, kept) => expect(articles(JSON.stringify({ ...ferry, url }))[0]!.url).toBe(kept))
  test('without an id an article is called by its line', () =>
    expect(articles(lines(flood, '', { text: ferry.text })).map(({ file }) => file)).toEqual(['news.ndjson#a1', 'news.ndjson#3']))

  test('no two are called the same, though they have one id', () =>
    expect(articles(lines(flood, { ...ferry, id: 'a1' }, { id: 2, text: ferry.text }, ferry)).map(({ file }) => file)).toEqual([
      'news.ndjson#a1',
      'news.ndjson#a1 (line 2)',
      'news.ndjson#2',
      'news.ndjson#7',
    ]))
  test('what is said in the same words on two days is said twice, and on one day once', () => {
    const alert = (id: number, published: string) => ({ id, text: 'Air raid alert in Lviv.', published })
    const ids = articles(lines(alert(1, '2024-03-03'), alert(2, '2024-03-04'), alert(3, '2024-03-04'), ferry)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe(ids[2])
    // What is said on one day alone is the same article in whatever file it comes
    expect(articles(lines(alert(1, '2024-03-03'), alert(2, '2024-03-03'), ferry)).map(({ id }) => id)).toEqual([
      articles(JSON.stringify(alert(9, '2024-05-05')))[0]!.id,
      articles(JSON.stringify(alert(9, '2024-05-05')))[0]!.id,
      ids[3],
    ])
  })
  test('a line separator inside a string parts nothing', () =>
    expect(articles(`${JSON.stringify(flood).replace('after', '\u2028after')}\n${JSON.stringify(ferry)}`)).toHaveLength(2))
})

describe('what cannot be read is told by file and line, and the rest is kept', () => {
  test.each<[string, unknown, RegExp]>([
    ['broken JSON', '{"id": 1, "text": "A bri', /^news\.ndjson, line 2: The line is not JSON: \{"id": 1, "text": "A bri$/],
    ['no object', 42, /^news\.ndjson, line 2: It is JSON, but not an object\.$/],
    ['no text', { id: 1 }, /^news\.ndjson, line 2: "text" is missing or is not a string\.$/],
    ['text that is none', { text: ['a'] }, /line 2: "text" is missing or is not a string\.$/],
    ['an empty text', { text: ' \n' }, /line 2: "text" is empty\.$/],
    ['an outlet that is none', { ...ferry, outlet: 3 }, /line 2: "outlet" is not a string\.$/],
  ])('%s', (_, bad, problem) => {
    const content = lines(flood, bad, ferry)
    expect(problems(content)).toEqual([expect.stringMatching(problem)])
    expect(articles(content)).toHaveLength(2)
  })
  test('a day that is none is told, and the article read without it', () => {
    const [, read] = [...readArticles(new TextEncoder().encode(lines(flood, { ...ferry, published: '2024-02-30' })), 'news.ndjson')]
    expect(read).toMatchObject({ ok: true, value: { file: 'news.ndjson#7', published: null } })
    expect(read!.ok && read!.notes[0]).toBe('news.ndjson, line 2: "published" is "2024-02-30", not a day such as "2024-07-27".')
  })
  test('in a list it is counted from 1', () =>
    expect(problems(JSON.stringify([flood, {}]), 'news.json')).toEqual(['news.json, article 2: "text" is missing or is not a string.']))
  test.each<[string, string, RegExp]>([
    [
      'another shape',
      '{"type": "FeatureCollection", "features": []}',
      /^news\.json holds no articles that can be read: expected is an object with “text”/,
    ],
    ['a list of other things', '[1, "two", {"body": "three"}]', /holds no articles that can be read/],
    ['lines of another shape', '{"a": 1}\n{"a": 2}', /holds no articles that can be read/],
    ['an empty list', '[]', /holds no articles that can be read/],
    ['half a file', '[{"text": "A bridge fell', /^news\.json is not JSON: /],
    ['a word as a value', '[\n{"text": Fire},\n]\n', /^news\.json is not JSON: .+\.$/],
    ['plain text', 'Ferry sinks\n\nA ferry sank.', /^news\.json is not JSON: /],
    ['nothing', '', /^news\.json is empty\.$/],
  ])('%s is told once', (_, content, problem) => {
    expect(problems(content, 'news.json')).toEqual([expect.stringMatching(problem)])
    expect(articles(content, 'news.json')).toEqual([])
  })
})
