import { describe, expect, test } from 'vitest'
import { readArticle } from './read-article.ts'
import { likelyDays, yearlessDay } from './yearless-day.ts'

const article = (text: string) => {
  const read = readArticle(new TextEncoder().encode(text), 'ferry.txt')
  if (!read.ok) throw new Error(read.problem)
  return { ...read.value, notes: read.notes }
}
const body = 'A ferry sank off the pier on Monday, and nobody was hurt.'

describe('a day without its year is found', () => {
  test.each([
    [`Ferry sinks\n\nPORT HALE, Ruvia, Nov 17 (Wire) - ${body}`, 'Nov 17', '11-17', 1],
    [`Ferry sinks\n\nPORT HALE/LISBON, Feb. 29 - ${body}`, 'Feb. 29', '02-29', 1],
    [`PORT HALE, 3 May (Wire): ${body}`, '3 May', '05-03', 1],
    [`Ferry sinks\n\nTuesday, 18 November\n\n${body}`, '18 November', '11-18', 2],
    [`Ferry sinks\n\nPublished Nov 18, 9:30 am\n\n${body}`, 'Nov 18', '11-18', 1],
    ['Ferry sinks\n\n18 November\n\nA ferry sank off the pier.', '18 November', '11-18', null],
  ])('%s', (text, words, monthDay, weekday) => expect(yearlessDay(article(text))).toEqual({ words, monthDay, weekday }))

  test.each([
    `Ferry sinks\n\nPORT HALE, Nov 17, 2025 (Wire) - ${body}`,
    `Ferry sinks\n\n18 November 2025\n\nPORT HALE, Nov 17 - ${body}`,
    'Ferry sinks\n\nOn Nov 17 a ferry sank off the pier.',
    'Ferry sinks\n\nOn 3 May, after rain, a ferry sank – off the pier.',
    `Ferry of 3 May sinks\n\n${body}`,
    'Ferry sinks\n\nFeb. 30\n\nA ferry sank off the pier.',
    'Ferry sinks\n\nMay 10:30\n\nA ferry sank off the pier.',
  ])('not in %s', text => expect(yearlessDay(article(text))).toBeNull())
})

test('what is told of it names the day, so that its year can be written behind it', () =>
  expect(article(`Ferry sinks\n\nPORT HALE, Nov 17 (Wire) - ${body}`).notes).toEqual([
    'ferry.txt is dated “Nov 17” without a year; words such as “last year” in it cannot be dated. Write the year behind it.',
  ]))

describe('the days it may be', () => {
  const words = 'Nov 17'
  test.each([
    ['of the last two years, where no weekday is named', '11-17', null, '2026-11-28', ['2026-11-17', '2025-11-17']],
    ['that of the weekday first', '11-17', 1, '2026-11-28', ['2025-11-17', '2026-11-17']],
    ['also an earlier one of that weekday', '11-17', 5, '2026-11-28', ['2026-11-17', '2025-11-17', '2023-11-17']],
    ['none that is still to come', '11-29', null, '2026-11-28', ['2025-11-29', '2024-11-29']],
    ['in leap years alone', '02-29', null, '2026-11-28', ['2024-02-29', '2020-02-29']],
  ])('%s', (_, monthDay, weekday, today, days) => expect(likelyDays({ words, monthDay, weekday }, today)).toEqual(days))
})
