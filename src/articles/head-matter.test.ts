import { describe, expect, test } from 'vitest'
import { words } from '../text/span.ts'
import { headMatter, labelledLine } from './head-matter.ts'
import { articleFromText } from './read-article.ts'

const title = 'Night ferry to the outer islands stays in port again'
const body = 'The night ferry to the outer islands stayed in port for a third week on Sunday, its crew said.'

/** Every way of writing an article's head gives the same headline, day and first paragraph. */
describe('heads as they are pasted', () => {
  test.each<[string, string | null]>([
    [`${title}\nPublished: 2024-03-03\n\n${body}`, null],
    [`${title}\nSource: Harbour Post\nDate: 3 March 2024\n\n${body}`, 'Harbour Post'],
    [`Date: 2024-03-03\nTitle: ${title}\nPublication: Harbour Post\nLength: 412 words\n---\n${body}`, 'Harbour Post'],
    [`Subject: ${title}\nFrom: Desk <desk@harbour.example>\nDate: Sun, 3 Mar 2024 10:32:00 +0100\n\n${body}`, 'Desk'],
    [`${title}\nhttps://harbour-post.example/ferry\n3 March 2024\n\n${body}`, null],
    [`${title}\nJane Roe\nHarbour Post\n3 March 2024\n\n${body}`, 'Harbour Post'],
    [`Harbour Post\n${title}\n3 March 2024\n\n${body}`, 'Harbour Post'],
    [`${title}\n\nJane Roe\nSun, March 3, 2024 at 10:32 AM GMT+1\n3 min read\n\n${body}`, null],
    [`[3 March 2024] ${title}\n\n${body}`, null],
    [`${title} (3 March 2024)\n\n${body}`, null],
    [`HALE HARBOUR AUTHORITY\nPRESS RELEASE\nFOR IMMEDIATE RELEASE\nMarch 3, 2024\n\n${title}\n\n${body}`, null],
    [`${title} | Harbour Post\n\nUpdated: 3 Mar. 2024\n\n${body}`, 'Harbour Post'],
    [`${title}\n\n3 March 2024 (AP)\n\nAP\n\n${body}`, 'Associated Press'],
    [`${title}\n\n${body}\n\nSource: Harbour Post, 3 March 2024`, 'Harbour Post'],
  ])('%j', (text, source) => {
    const article = articleFromText(text)
    expect(article).toMatchObject({ headline: title, published: '2024-03-03', source })
    expect(words(text, article.paragraphs.find(p => p.number === 1)!)).toBe(body)
  })
})

test.each<[string, string | null]>([
  ['Title: Ferry late', 'title'],
  ['PUBLICATION: Harbour Post', 'source'],
  ['Load-Date: March 4, 2024', 'other'],
  ['Police: two men held', null],
  ['Section 4: the harbour', null],
  ['Source:', null],
])('%s names itself as %s', (line, label) => expect(labelledLine(line)?.label ?? null).toBe(label))

describe('what only looks like a head', () => {
  test('a person alone far from any day', () => expect(headMatter([title, body, 'Jane Roe', body])).toEqual([false, false, false, false]))
  test('an outlet beyond a sentence', () =>
    expect(headMatter(['3 March 2024', body, 'Harbour Post', body])).toEqual([true, false, false, false]))
  test('an office under a headline', () => expect(headMatter([title, 'Port Office', body])).toEqual([false, false, false]))
  test('rows of a table that end in a day are of the text, and their day is not the article’s', () => {
    const rows = ['Lviv | 3 hurt | 3 March 2024', 'Odesa | none | 4 March 2024']
    const article = articleFromText([title, body, ...rows].join('\n\n'))
    expect(article.published).toBeNull()
    expect(article.paragraphs.map(({ number }) => number)).toEqual([null, 1, 2, 3])
    // One alone is what archives of the press write at a head.
    expect(articleFromText([title, 'Ann Poe | Harbour Post | 3 March 2024', body].join('\n\n')).published).toBe('2024-03-03')
  })
  test('a label far down', () =>
    expect(headMatter([title, ...Array.from({ length: 9 }, () => body), 'Source: Harbour Post']).at(-1)).toBe(false))
})
