import type { Article } from '../articles/article.ts'
import { findTimes } from './find-times.ts'
import type { TimeExpression } from './time.ts'

/** For tests: an article of one paragraph, printed on a Saturday unless said otherwise. */
export function oneParagraph(text: string, published: string | null = '2024-07-27'): Article {
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

/** For tests: each expression that has days, as `words = first..last`. */
export function days(text: string, published?: string | null): string[] {
  return findTimes(oneParagraph(text, published)).filter(hasDays).map(sayDays)
}

export function hasDays(time: TimeExpression): boolean {
  return time.from !== null
}

function sayDays(time: TimeExpression): string {
  return `${time.text} = ${time.from === time.to ? time.from : `${time.from}..${time.to}`}`
}
