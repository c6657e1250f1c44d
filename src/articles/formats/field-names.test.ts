import { describe, expect, test } from 'vitest'
import { readArticles } from '../read-article.ts'
import { inOurNames } from './field-names.ts'

const body = 'Shells fell on Hale on Tuesday, killing two people, the mayor said.'
const read = (value: unknown, name = 'news.json') =>
  [...readArticles(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), name)].map(one =>
    one.ok ? one.value : one.problem,
  )
const flood = { headline: 'Shells fall on Hale', published: '2024-03-05', source: 'Hale Post', text: `Shells fall on Hale\n\n${body}` }

describe('what news APIs, search engines and scrapers answer is read as the articles in it', () => {
  test.each<[string, unknown]>([
    [
      'a list within, the outlet by its name',
      {
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Hale Post' },
            title: flood.headline,
            publishedAt: '2024-03-05T12:00:00Z',
            content: body,
            url: 'https://h.example',
          },
        ],
      },
    ],
    [
      'fields within fields, two levels down',
      {
        response: {
          results: [
            {
              id: 'a',
              webPublicationDate: '2024-03-05T12:00:00Z',
              webTitle: 'Shells',
              fields: { headline: flood.headline, bodyText: body, publication: 'Hale Post' },
            },
          ],
        },
      },
    ],
    [
      'several outlets, and a day among days',
      {
        data: [
          {
            fields: {
              title: flood.headline,
              body,
              date: { created: '2024-03-06', original: '2024-03-05' },
              source: [{ name: 'Hale Post' }],
            },
          },
        ],
      },
    ],
    [
      'a headline within an object',
      { docs: [{ headline: { main: flood.headline }, lead_paragraph: body, pub_date: '2024-03-05T10:00:00+0000', source: 'Hale Post' }] },
    ],
    [
      'hits of a search',
      {
        hits: { hits: [{ _source: { title: flood.headline, maintext: body, date_publish: '2024-03-05 08:00:00', outlet: 'Hale Post' } }] },
      },
    ],
    [
      'a feed in JSON',
      { title: 'Hale Post', items: [{ id: '1', title: flood.headline, content_text: body, date_published: '2024-03-05T08:00:00Z' }] },
    ],
    ['a list alone', [{ Title: flood.headline, 'Full Text': body, Date: '5 March 2024', Publication: 'Hale Post' }]],
    [
      'an object a line',
      `${JSON.stringify({ headline: flood.headline, articleBody: body, datePublished: '2024-03-05', publisher: { name: 'Hale Post' } })}\n`,
    ],
  ])('%s', (_, value) => expect(read(value)).toMatchObject([flood]))

  test('a channel of a messenger: its messages, with what is set off in them, and without who joined', () =>
    expect(
      read({
        name: 'Hale Notes',
        type: 'public_channel',
        messages: [
          { id: 1, type: 'service', date: '2024-03-01T10:00:00', text: '' },
          {
            id: 2,
            type: 'message',
            date: '2024-03-05T10:00:00',
            text: ['Shells fell on ', { type: 'bold', text: 'Hale' }, ' on Tuesday. Two died.'],
          },
          { id: 3, type: 'message', date: '2024-03-06T08:00:00', photo: 'a.jpg', text: '' },
          { id: 4, type: 'message', date_unixtime: '1709712000', date: '2024-03-06T08:00:00', text: 'A siren sounded in Hale.' },
        ],
      }),
    ).toMatchObject([
      { file: 'news.json#2', text: 'Shells fell on Hale on Tuesday. Two died.', published: '2024-03-05', source: 'Hale Notes' },
      { file: 'news.json#4', text: 'A siren sounded in Hale.', published: '2024-03-06', source: 'Hale Notes' },
    ]))
})

test('a table may call its columns as others do', () => {
  const table = `event_id_cnty,event_date,location,source,notes\nA1,5 March 2024,Hale,Hale Post,"${body}"\nA2,6 March 2024,Hale,Hale Post,"Rain fell on the town of Hale."\n`
  expect(read(table, 'incidents.csv')).toMatchObject([
    { file: 'incidents.csv#A1', text: body, published: '2024-03-05', source: 'Hale Post' },
    { file: 'incidents.csv#A2', published: '2024-03-06' },
  ])
})

describe('days as programs write them', () => {
  test.each<[unknown, unknown]>([
    ['2024-03-05T23:30:00+02:00', '2024-03-05'],
    ['Tue Mar 05 10:00:00 +0000 2024', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    [1709632800, '2024-03-05'],
    [1709632800000, '2024-03-05'],
    ['1709632800', '2024-03-05'],
    // Nobody knows which is the month; what is no day is told as it stands
    ['03/05/2024', '03/05/2024'],
    ['soon', 'soon'],
    [20240305, 20240305],
  ])('%s', (date, day) => expect(inOurNames({ text: body, date })).toEqual({ text: body, published: day }))
})

describe('what is no article', () => {
  test.each<[string, unknown]>([
    ['a package of code', { name: 'hale', version: '1.0.0', description: 'Finds the places in texts of the press and shows them.' }],
    ['a description without a title or a day', { id: 1, description: body }],
    ['a word beside a title', { title: 'Hale', content: 'none' }],
    ['a feature of a map', { type: 'Feature', properties: { title: 'Hale', description: body }, geometry: null }],
    ['a list', [body]],
    ['a title alone', { title: body, date: '2024-03-05' }],
  ])('%s', (_, value) => expect(inOurNames(value)).toBeNull())
  test('what has our own name is told when it is wrong', () => {
    expect(read({ text: 5, body })).toEqual([expect.stringMatching(/"text" is missing or is not a string/)])
    expect(read({ text: body, outlet: 3, source: 'Hale Post' })).toEqual([expect.stringMatching(/"outlet" is not a string/)])
  })
})
