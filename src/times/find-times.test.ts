import { describe, expect, test } from 'vitest'
import type { Article } from '../articles/article.ts'
import { findTimes } from './find-times.ts'

/** One body paragraph, printed on a Saturday. */
function article(text: string, published: string | null = '2024-07-27'): Article {
  return {
    id: 'a',
    file: null,
    headline: '',
    source: null,
    published,
    publishedSpan: null,
    text,
    paragraphs: [{ start: 0, end: text.length, role: 'body', number: 1 }],
  }
}

const days = (text: string, published?: string | null) =>
  findTimes(article(text, published)).map(t => `${t.text} = ${t.from === t.to ? t.from : `${t.from}/${t.to}`}`)

describe('seen from the day of publication', () => {
  test.each([
    ['The factory was rebuilt last year.', ['last year = 2023-01-01/2023-12-31']],
    ['Earlier this year three halls were torn down.', ['Earlier this year = 2024-01-01/2024-07-27']],
    ['They were replaced in July.', ['July = 2024-07-01/2024-07-31']],
    ['It was printed on July 27, 2024.', ['July 27, 2024 = 2024-07-27']],
    ['The minister said Tuesday that talks had failed.', ['Tuesday = 2024-07-23']],
    ['The council will meet Tuesday.', ['Tuesday = 2024-07-30']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

test('boilerplate is not read', () => {
  const read = article('Copyright 2024')
  read.paragraphs[0]!.role = 'boilerplate'
  expect(findTimes(read)).toEqual([])
})
