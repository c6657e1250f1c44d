import { describe, expect, test } from 'vitest'
import { words } from '../../text/span.ts'
import { readArticle } from '../read-article.ts'
import { readMarkdown } from './markdown.ts'

const text = `---
title: "Ferry Strike Enters Third Week"
date: 2024-03-03
source: Harbour Post
---

# Ferry strike: week three

Crews of the island ferries stayed ashore for a fifteenth day on Saturday, and no end is in sight.

## what the crews want

The union asks for shorter shifts and a ship’s doctor on every night crossing.

#nofish is what the crews write on their banners.
`

test('fields before the text tell headline, day and outlet, and stay out of the body', () => {
  const { headline, published, publishedSpan, source, paragraphs } = readMarkdown(text)
  expect({ headline, published, source }).toEqual({
    headline: 'Ferry Strike Enters Third Week',
    published: '2024-03-03',
    source: 'Harbour Post',
  })
  expect(words(text, publishedSpan!)).toBe('2024-03-03')
  expect(paragraphs.filter(p => p.role === 'boilerplate')).toHaveLength(5)
})

test('marks make headings, and lie outside their spans', () => {
  const told = readMarkdown(text).paragraphs.filter(p => p.role !== 'boilerplate')
  expect(told.map(p => [p.role, p.number, words(text, p).slice(0, 25)])).toEqual([
    ['headline', null, 'Ferry strike: week three'],
    ['body', 1, 'Crews of the island ferri'],
    ['heading', null, 'what the crews want'],
    ['body', 2, 'The union asks for shorte'],
    ['body', 3, '#nofish is what the crews'],
  ])
})

test.each([['---\ntitle: none\n\nThe ferry left the harbour at six.'], ['The ferry left.\n\n---\n\ntitle: none\n\n---']])(
  '%j has no fields',
  plain => {
    const field = readMarkdown(plain).paragraphs.find(p => words(plain, p) === 'title: none')
    expect(field?.role).not.toBe('boilerplate')
  },
)

describe('what clippers and editors put before a text', () => {
  const article = (front: string) => {
    const read = readArticle(
      new TextEncoder().encode(`${front}\nCrews of the island ferries stayed ashore on Saturday, and no end is in sight.\n`),
      'ferry.md',
    )
    if (!read.ok) throw new Error(read.problem)
    const { headline, source, published, url } = read.value
    return { headline, source, published, url: url ?? null }
  }
  const all = {
    headline: 'Ferry late, “again”',
    source: 'harbour.example',
    published: '2024-03-05',
    url: 'https://harbour.example/ferry?a=1',
  }
  test.each<[string, string, object]>([
    [
      'of Obsidian, whose source is an address',
      '---\ntitle: "Ferry late, “again”"\nsource: "https://harbour.example/ferry?a=1"\nauthor:\n  - "[[Jane Roe]]"\npublished: 2024-03-05\ncreated: 2024-03-09\ndescription: "Ferries: late."\ntags:\n  - "clippings"\n---\n',
      all,
    ],
    [
      'with a site beside it',
      "---\ncreated: 2024-03-09\ntitle: 'Ferry late, “again”'\nurl: https://harbour.example/ferry?a=1\nsite: Harbour Post\ndate: 2024-03-05T23:30:00+02:00 # Tuesday\n---\n",
      { ...all, source: 'Harbour Post' },
    ],
    [
      'folded, and in lists',
      '---\r\ntitle: >-\r\n  Ferry late, “again”\r\npublisher: [Harbour Post, Sea Wire]\r\nlink:\r\n  - https://harbour.example/ferry?a=1\r\npublished: March 5, 2024\r\n---\r\n',
      { ...all, source: 'Harbour Post' },
    ],
    ['of TOML', '+++\ntitle = "Ferry late, “again”"\ndate = 2024-03-05T10:00:00Z\nurl = "https://harbour.example/ferry?a=1"\n+++\n', all],
    [
      'with links in it',
      '---\ntitle: Ferry late, “again”\nsource: "[[Harbour Post]]"\npublished: 2024-03-05\n---\n',
      { ...all, source: 'Harbour Post', url: null },
    ],
  ])('%s', (_, front, told) => expect(article(front)).toEqual(told))

  test.each<[string, string, object]>([
    [
      'the day something was clipped is none',
      '---\ntitle: Ferry late\ncreated: 2024-03-09\nsource: \n---\n',
      { published: null, source: null, url: null },
    ],
    ['an address that is none', '---\ntitle: Ferry late\nurl: harbour\nsource: javascript:alert(1)\n---\n', { url: null }],
    ['a title without words', '---\ntitle:\ndate: 2024-03-05\n---\n\n# Ferry late\n', { headline: 'Ferry late', published: '2024-03-05' }],
  ])('%s', (_, front, told) => expect(article(front)).toMatchObject(told))
})
