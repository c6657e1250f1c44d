import { expect, test } from 'vitest'
import { words } from '../../text/span.ts'
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
