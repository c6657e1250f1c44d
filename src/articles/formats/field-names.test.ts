import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
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

  const piece = `<p>${body}</p>`
  test.each<[string, unknown]>([
    [
      'WordPress',
      [
        {
          id: 4,
          date: '2024-03-05T23:30:00',
          date_gmt: '2024-03-06T04:30:00',
          guid: { rendered: 'https://h.example/?p=4' },
          link: 'https://h.example/shells',
          title: { rendered: 'Shells fall on&nbsp;Hale' },
          content: { rendered: `\n${piece}\n`, protected: false },
          excerpt: { rendered: '<p>Shells &hellip;</p>' },
          yoast_head_json: { og_site_name: 'Hale Post' },
        },
      ],
    ],
    [
      'an export of Ghost, beside other lists',
      {
        db: [
          {
            meta: { version: '5' },
            data: {
              newsletters: [{ name: 'Hale', description: 'What happens in Hale, every week.', created_at: '2020-01-01' }],
              posts: [
                { id: 'a', title: flood.headline, html: piece, plaintext: body, published_at: '2024-03-05T10:00:00Z', source: 'Hale Post' },
              ],
            },
          },
        ],
      },
    ],
    [
      'The Guardian, one alone',
      {
        response: {
          content: {
            webTitle: flood.headline,
            webPublicationDate: '2024-03-05T10:00:00Z',
            fields: { body: piece, publication: 'Hale Post' },
          },
        },
      },
    ],
    [
      'a reader of feeds',
      {
        items: [
          {
            title: flood.headline,
            content: { content: piece, direction: 'ltr' },
            published: 1709632800000,
            canonical: [{ href: 'https://h.example/shells' }],
            source: { title: 'Hale Post' },
          },
        ],
      },
    ],
    [
      'a reader of feeds in Python',
      {
        entries: [
          {
            title: flood.headline,
            content: [{ type: 'text/html', value: piece }],
            published: 'Tue, 05 Mar 2024 10:00:00 GMT',
            publisher: 'Hale Post',
          },
        ],
      },
    ],
    [
      'a library of references',
      [
        {
          id: 'a',
          type: 'article-newspaper',
          title: flood.headline,
          abstract: body,
          'container-title': 'Hale Post',
          issued: { 'date-parts': [[2024, 3, 5]] },
          URL: 'https://h.example',
        },
      ],
    ],
    [
      'an API that sells the rest',
      {
        results: [
          {
            title: flood.headline,
            content: 'ONLY AVAILABLE IN PAID PLANS',
            description: body,
            pubDate: '2024-03-05 10:00:00',
            source_name: 'Hale Post',
          },
        ],
      },
    ],
  ])('%s', async (_, value) => {
    const bytes = new TextEncoder().encode(JSON.stringify(value))
    const found = [...readArticles(bytes, 'news.json', await openReaders([{ name: 'news.json', bytes }]))]
    expect(found.map(one => one.ok && one.value)).toMatchObject([flood])
  })

  test.each([
    [`${body.slice(0, -1)}… [+1234 chars]`, `${body.slice(0, -1)} …`],
    [`${body} ... [3421 chars]`, `${body} …`],
    [`${body} […]`, `${body} …`],
  ])('one that goes on elsewhere says so: %s', (content, text) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ articles: [{ title: 'Two die', content, publishedAt: '2024-03-05' }] }))
    expect([...readArticles(bytes, 'news.json')]).toMatchObject([
      { value: { text: `Two die\n\n${text}` }, notes: ['news.json, article 1: it breaks off; what there is of it was read.'] },
    ])
  })
  test.each([`${body} [12 dead]`, `${body} He waited…`, `“[…] ${body}”`])('what only looks like it is whole: %s', content =>
    expect([
      ...readArticles(new TextEncoder().encode(JSON.stringify([{ text: content, published: '2024-03-05' }])), 'news.json'),
    ]).toMatchObject([{ value: { text: content }, notes: [] }]),
  )

  test.each<[string, string]>([
    [
      'news.json',
      JSON.stringify({
        articles: [{ url: 'https://h.example/a', title: 'Shells fall on Hale', seendate: '20240305T101500Z', domain: 'h.example' }],
      }),
    ],
    ['news.csv', 'URL,MobileURL,Date,Title\nhttps://h.example/a,,2024-03-05 10:15:00,Shells fall on Hale\n'],
  ])('where there are only headlines these are read, and it is told: %s', (name, content) =>
    expect([...readArticles(new TextEncoder().encode(content), name)]).toMatchObject([
      {
        value: { text: 'Shells fall on Hale', source: 'h.example', published: '2024-03-05', url: 'https://h.example/a' },
        notes: [`${name} has headlines alone, without the articles' texts; they were read as they are.`],
      },
    ]),
  )

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

test('a source that is the address of the article is its address, and the outlet has another name', () => {
  const source = 'https://hale.example/rain'
  expect(inOurNames({ text: body, source, hostname: 'hale.example', 'source-hostname': 'Hale Post' })).toMatchObject({
    outlet: 'Hale Post',
    url: source,
  })
  expect(inOurNames({ text: body, source })).toEqual({ text: body, url: source })
  expect(inOurNames({ text: body, source, url: 'https://hale.example/a' })).toMatchObject({ url: 'https://hale.example/a' })
})

test('a table may call its columns as others do', () => {
  const table = `event_id_cnty,event_date,location,source,notes\nA1,5 March 2024,Hale,Hale Post,"${body}"\nA2,6 March 2024,Hale,Hale Post,"Rain fell on the town of Hale."\n`
  expect(read(table, 'incidents.csv')).toMatchObject([
    { file: 'incidents.csv#A1', text: `${body}\n\nHale, on 2024-03-05.`, published: '2024-03-05', source: 'Hale Post' },
    { file: 'incidents.csv#A2', published: '2024-03-06' },
  ])
})

test('so may a table of WordPress, with markup in it', async () => {
  const bytes = new TextEncoder().encode(
    `ID,post_title,post_content,post_date\n7,Shells fall on Hale,"<!-- wp:paragraph --><p>${body}</p><!-- /wp:paragraph -->",2024-03-05 10:00:00\n`,
  )
  expect([...readArticles(bytes, 'posts.csv', await openReaders([{ name: 'posts.csv', bytes }]))]).toMatchObject([
    { value: { file: 'posts.csv', headline: flood.headline, text: flood.text, published: '2024-03-05' } },
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
    ['20240305101500', '2024-03-05'],
    [{ 'date-parts': [['2024', '3', 5]] }, '2024-03-05'],
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
  test.each<[string, unknown]>([
    ['a list of pages to read later', [{ title: 'Shells fall on Hale', url: 'https://h.example' }]],
    ['a word with a day', [{ title: 'Hale', url: 'https://h.example', date: '2024-03-05' }]],
    ['what an API says is wrong', { status: 'error', code: 'apiKeyInvalid', message: 'Your key is not valid here any more.' }],
    [
      'a channel in which nobody said anything',
      { name: 'Hale Notes', messages: [{ id: 1, type: 'service', date: '2024-03-01', text: '' }] },
    ],
    ['a year alone', [{ title: 'Shells fall on Hale', issued: { 'date-parts': [[2024]] }, url: 'https://h.example' }]],
  ])('nor is %s', (_, value) => expect(read(value)).toEqual([expect.stringMatching(/holds no articles that can be read/)]))
  test('what has our own name is told when it is wrong', () => {
    expect(read({ text: 5, body })).toEqual([expect.stringMatching(/"text" is missing or is not a string/)])
    expect(read({ text: body, outlet: 3, source: 'Hale Post' })).toEqual([expect.stringMatching(/"outlet" is not a string/)])
  })
})
