import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { days, oneParagraph } from './one-paragraph.ts'

/** What an article of a paragraph a line tells. */
function lines(text: string, printed = '2025-06-21'): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, i) => ({
    start: index,
    end: index + line.length,
    role: 'body' as const,
    number: i + 1,
  }))
  return findTimes({ ...oneParagraph(text, printed), paragraphs }).flatMap(({ text, from, to }) =>
    from === null ? [] : [`${text} = ${from === to ? from : `${from}..${to}`}`],
  )
}

describe('what papers of another age say', () => {
  // A Saturday
  const printed = '1887-06-04'
  test.each([
    ['The cage fell on the morning of the 28th ult.', ['the morning of the 28th ult. = 1887-05-28']],
    ['The body of a seaman was found on the 21st ultimo.', ['the 21st ultimo = 1887-05-21']],
    ['The funeral took place on the 1st inst., in the rain.', ['the 1st inst. = 1887-06-01']],
    ['She left Ebo on the 2d instant.', ['the 2d instant = 1887-06-02']],
    ['A sale will be held on the 9th prox. at Ebo.', ['the 9th prox. = 1887-07-09']],
    ['The talks will be resumed to-day.', ['to-day = 1887-06-04']],
    ['The court sits to-morrow.', ['to-morrow = 1887-06-05']],
    ['He died on the 3d of June.', ['the 3d of June = 1887-06-03']],
  ])('%s', (sentence, expected) => expect(days(sentence, printed)).toEqual(expected))

  test.each([
    'He printed it on a 3d printer.',
    'It was over in the first instant.',
    'A 4th instant lottery was drawn.',
    'From day to day the river rose.',
    'He came to day school.',
  ])('%s', sentence => expect(days(sentence, printed)).toEqual([]))
})

describe('under a dateline', () => {
  test.each([
    ['EBO, Nov. 23 — A former mayor is due in court on Monday.', '2025-11-24', ['Nov. 23 = 2025-11-23', 'Monday = 2025-11-24']],
    ['EBO, Aug. 31 (AP) - The mayor resigned today.', '2025-09-01', ['Aug. 31 = 2025-08-31', 'today = 2025-08-31']],
    ['EBO, Aug. 31.— He was picked up yesterday by a steamer.', '1931-09-01', ['Aug. 31 = 1931-08-31', 'yesterday = 1931-08-30']],
    ['EBO, March 2 — Two boats sank last night.', '2026-03-04', ['March 2 = 2026-03-02', 'last night = 2026-03-01']],
    // It was printed a month later: no day of its writer is at hand
    ['EBO, March 2 — Two boats sank last night.', '2026-04-04', ['March 2 = 2026-03-02', 'last night = 2026-04-03']],
    ['EBO, Tuesday night.—The mayor resigned to-day.', '1911-08-23', ['Tuesday night = 1911-08-22', 'to-day = 1911-08-22']],
    ['EBO, Monday - The mayor resigned today.', '1911-08-22', ['Monday = 1911-08-21', 'today = 1911-08-21']],
    ['On Aug. 31 the mayor resigned. He left Ebo yesterday.', '2025-09-02', ['Aug. 31 = 2025-08-31', 'yesterday = 2025-09-01']],
  ])('%s', (text, printed, expected) => expect(days(text, printed)).toEqual(expected))
})

describe('under a dateline on a line of its own', () => {
  test.each([
    [
      'EBO, Sept. 26.\nA ship burned at six o’clock yesterday morning.',
      '1911-09-27',
      ['Sept. 26 = 1911-09-26', 'six o’clock yesterday = 1911-09-25'],
    ],
    // A line that tells something is none
    ['He left Ebo, Sept. 26.\nA ship burned yesterday.', '1911-09-27', ['Sept. 26 = 1911-09-26', 'yesterday = 1911-09-26']],
    ['Meeting Sept. 26.\nA ship burned yesterday.', '1911-09-27', ['Sept. 26 = 1911-09-26', 'yesterday = 1911-09-26']],
  ])('%s', (text, printed, expected) => expect(lines(text, printed)).toEqual(expected))
})

describe('from a paper of long ago', () => {
  test.each([
    ['20 June 1925\nThe mill burned yesterday.', ['20 June 1925 = 1925-06-20', 'yesterday = 1925-06-19']],
    [
      'June 20, 1925\nThe mayor will sail in August.\nJune 21, 1975\nHe opened the hall on Friday.',
      ['June 20, 1925 = 1925-06-20', 'August = 1925-08-01..1925-08-31', 'June 21, 1975 = 1975-06-21', 'Friday = 1975-06-20'],
    ],
    [
      '20 June 1925: The mill burned last night.\nThe mayor resigned yesterday.',
      ['20 June 1925 = 1925-06-20', 'last night = 1925-06-19', 'yesterday = 2025-06-20'],
    ],
    [
      '75 years ago (1950): Fire destroyed a barn on Sunday night.',
      ['75 years ago = 1950-01-01..1950-12-31', '1950 = 1950-01-01..1950-12-31', 'Sunday night = 1950-01-01..1950-12-31'],
    ],
    ['1950: The mayor resigned yesterday.', ['1950 = 1950-01-01..1950-12-31', 'yesterday = 1950-01-01..1950-12-31']],
    ['In 1950 a barn burned. Another burned on Sunday.', ['1950 = 1950-01-01..1950-12-31', 'Sunday = 2025-06-15']],
    // A log of last week, and a date that does not stand over anything
    ['12 June 2025\nThe mill burned yesterday.', ['12 June 2025 = 2025-06-12', 'yesterday = 2025-06-20']],
    ['On 20 June 1925 the mill burned. It was sold yesterday.', ['20 June 1925 = 1925-06-20', 'yesterday = 2025-06-20']],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('a match to come', () => {
  // A Tuesday
  test.each([
    ['Calder meet Fenwick in Ebo on Saturday.', '2026-02-14'],
    ['The teams play the second of three games in Ebo on Sunday.', '2026-02-15'],
    ['The sides met in Ebo on Sunday.', '2026-02-08'],
    ['Those who meet the king said on Saturday that he was well.', '2026-02-07'],
  ])('%s', (sentence, day) => expect(days(sentence, '2026-02-10').map(found => found.split(' = ')[1])).toEqual([day]))
})

describe('what "will be" goes on to', () => {
  // A Wednesday in May
  test.each([
    ['The bones will be flown home on 8 May and buried in August.', '2026-08-01..2026-08-31'],
    ['The bones were flown home on 8 May and buried in August.', '2025-08-01..2025-08-31'],
    ['The bones, which will be shown on 8 May, were found and buried in August.', '2025-08-01..2025-08-31'],
  ])('%s', (sentence, last) => expect(days(sentence, '2026-05-20').at(-1)).toBe(`August = ${last}`))
})
