import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'

const words = 'Rain fell on Hale on Tuesday & two bridges were closed.'
const html = '<p>Rain fell on <a href="https://hale.example">Hale</a> on Tuesday &amp; two bridges were closed.</p>'
const at = '2024-03-05T10:00:00.000Z'
const seconds = 1709632800

async function read(value: unknown, name = 'posts.json') {
  const json = typeof value === 'string' ? value : JSON.stringify(value)
  const ascii = json.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const bytes = new TextEncoder().encode(ascii)
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))].map(one => (one.ok ? one.value : one.problem))
}
const latin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

const tweet = (more: object) => ({
  id_str: '1',
  full_text: words.replace('&', '&amp;'),
  created_at: 'Tue Mar 05 10:00:00 +0000 2024',
  ...more,
})
const status = {
  id: '1',
  created_at: at,
  content: html,
  account: { acct: 'hale', display_name: 'Hale Notes' },
  url: 'https://hale.example/@hale/1',
}
const thing = {
  id: 'a',
  title: '',
  selftext: words,
  subreddit: 'hale',
  permalink: '/r/hale/comments/a/',
  url: 'https://x.example',
  created_utc: seconds,
}

describe('posts are read out of what networks put around them', () => {
  test.each<[string, unknown, object]>([
    [
      'Twitter, as its interface gives them',
      [tweet({ user: { name: 'Hale Notes', screen_name: 'hale' }, source: '<a href="https://x.example">Web</a>' })],
      { source: 'Hale Notes' },
    ],
    [
      'Twitter, as its archive has them',
      `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: tweet({ source: '<a href="https://x.example">Web</a>' }) }])};\n`,
      { source: null },
    ],
    ['Mastodon, as its interface gives them', [status], { source: 'Hale Notes', url: 'https://hale.example/@hale/1' }],
    ['Mastodon, from elsewhere', [{ ...status, url: null, uri: 'https://else.example/1' }], { url: 'https://else.example/1' }],
    ['Mastodon, passed on', [{ ...status, content: '', account: { acct: 'other' }, reblog: status }], { source: 'Hale Notes' }],
    [
      'Mastodon, as its archive has them',
      {
        type: 'OrderedCollection',
        orderedItems: [
          { type: 'Announce', published: at, object: 'https://other.example/1' },
          {
            type: 'Create',
            published: at,
            object: { type: 'Note', content: html, published: at, attributedTo: 'https://hale.example/u', url: 'https://hale.example/1' },
          },
        ],
      },
      { source: 'hale.example' },
    ],
    [
      'Bluesky',
      {
        feed: [
          {
            post: {
              uri: 'at://did:plc:x/app.bsky.feed.post/3k',
              author: { handle: 'hale.example', displayName: 'Hale Notes' },
              record: { text: words, createdAt: at },
              indexedAt: '2024-03-06T10:00:00Z',
            },
          },
        ],
        cursor: 'x',
      },
      { source: 'Hale Notes', url: 'https://bsky.app/profile/hale.example/post/3k' },
    ],
    [
      'Reddit, as its interface gives them',
      [
        { kind: 'Listing', data: { children: [{ kind: 't3', data: thing }] } },
        { kind: 'Listing', data: { children: [] } },
      ],
      { source: 'r/hale', url: 'https://www.reddit.com/r/hale/comments/a/' },
    ],
    ['Reddit, one a line', `${JSON.stringify(thing)}\n${JSON.stringify({ ...thing, id: 'b', selftext: words })}`, { source: 'r/hale' }],
    [
      'Facebook, whose letters went wrong',
      [
        {
          timestamp: seconds,
          data: [{ post: latin1(`${words} – Żory`) }, { update_timestamp: seconds }],
          title: 'Hale Notes updated their status.',
        },
      ],
      { text: `${words} – Żory`, headline: expect.stringMatching(/^Rain fell/) },
    ],
    ['Instagram', [{ media: [{ uri: 'a.jpg', creation_timestamp: seconds, title: latin1(`${words} ☂`) }] }], { text: `${words} ☂` }],
  ])('%s', async (_, value, more) => {
    const [first] = await read(value, typeof value === 'string' && value.startsWith('window') ? 'twitter/data/tweets.js' : 'posts.json')
    expect(first).toMatchObject({ text: words, published: '2024-03-05', ...more })
  })

  test('of an archive of Twitter its posts are read, and no other scripts', async () => {
    const { zipSync, strToU8 } = await import('fflate')
    const bytes = zipSync({
      'data/tweets.js': strToU8(`window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: tweet({}) }])}`),
      'data/account.js': strToU8('window.YTD.account.part0 = [{"account": {"username": "hale"}}]'),
      'assets/main.js': strToU8('console.log("Rain fell on Hale.")'),
    })
    const readers = await openReaders([{ name: 'x.zip', bytes }])
    expect([...readArticles(bytes, 'x.zip', readers)].map(one => one.ok && one.value.text)).toEqual([words])
  })
})

describe('what merely looks like a post stays what it is', () => {
  test.each<[string, unknown, object]>([
    [
      'an article of a person',
      { title: 'Rain on Hale', text: words, author: { handle: 'jane' }, created_at: at },
      { source: null, headline: 'Rain on Hale' },
    ],
    ['an article with pictures', { title: 'Rain on Hale', text: words, media: [{ uri: 'a.jpg' }], date: at }, { headline: 'Rain on Hale' }],
    ['an article with data', { title: 'Rain on Hale', text: words, data: [{ post: 5 }], timestamp: seconds }, { headline: 'Rain on Hale' }],
  ])('%s', async (_, value, more) => expect(await read([value])).toMatchObject([{ published: '2024-03-05', ...more }]))
  test.each<[string, unknown]>([
    ['a post that was removed', [{ ...thing, selftext: '[removed]' }]],
    ['pictures without words', [{ media: [{ uri: 'a.jpg', creation_timestamp: seconds, title: '' }] }]],
    ['one that was only passed on', { orderedItems: [{ type: 'Announce', published: at, object: 'https://other.example/1' }] }],
    ['a liked post of somebody else', 'window.YTD.like.part0 = [{"like": {"tweetId": "1"}}]'],
  ])('%s', async (_, value) => expect(await read(value)).toEqual([expect.stringMatching(/holds no articles that can be read/)]))
})
