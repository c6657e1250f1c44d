import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { days, hasDays, oneParagraph } from './one-paragraph.ts'

/** Several paragraphs, as a long history has them. */
function story(paragraphs: string[], published: string | null = '2024-07-27') {
  const text = paragraphs.join('\n\n')
  let start = 0
  const article = oneParagraph(text, published)
  article.paragraphs = paragraphs.map((p, i) => {
    const paragraph = { start, end: start + p.length, role: 'body' as const, number: i + 1 }
    start += p.length + 2
    return paragraph
  })
  return findTimes(article)
    .filter(hasDays)
    .map(t => t.value)
}

test('a month takes the year the story has come to, and the next one after the turn of the year', () => {
  expect(
    story([
      'The league was founded in 1847. In June 1848 its army crossed the river. By September it held the coast.',
      'In November the harbour froze. In January the garrison gave up. On 3 March 1849 peace was signed.',
    ]),
  ).toEqual(['1847', '1848-06', '1848-09', '1848-11', '1849-01', '1849-03-03'])
})

test('a look ahead does not carry the story with it', () => {
  expect(
    story([
      'The first raid came on 4 May 1911. A report released in 1986 denied it.',
      'On 9 May a second raid followed. By July the valley was empty. The village was rebuilt in August 1911.',
    ]),
  ).toEqual(['1911-05-04', '1986', '1911-05-09', '1911-07', '1911-08'])
})

test('a year over a chapter is where the chapter begins', () => {
  expect(story(['War came in 1701 and ended in 1709.', '1703', 'In March the fleet sailed.', '1704', 'In February it came home.'])).toEqual(
    ['1701', '1709', '1703', '1703-03', '1704', '1704-02'],
  )
})

test('the year said after a month can decide it', () => {
  expect(story(['In June the fleet sailed. On 4 July 1588 it was seen off the cape. It sank on 8 August 1588.'], null)).toEqual([
    '1588-06',
    '1588-07-04',
    '1588-08-08',
  ])
})

test('years before Christ go down as time goes on', () => {
  expect(story(['The revolt began in 499 BC. The following year Sardis burned. It was crushed in 493 BC.'], null)).toEqual([
    'BC0499',
    'BC0498',
    'BC0493',
  ])
})

test('two digits belong to the century of the story', () => {
  expect(story(['The club was founded in 1789 and closed in 1791. Members of ’89 met in 1792 and in 1794.'])).toContain('1792')
})

test('in a history “next year” is the year after the one told of', () => {
  expect(
    story(['The league was founded in 1847. In 1848 its army crossed the river; the next year it fled. It was gone by 1851.']),
  ).toEqual(['1847', '1848', '1849', '1851'])
})

describe('news with old years in it is still news', () => {
  test.each([
    ['The mill, built in 1901 and sold in 1950 and 1977, burned Tuesday.', 'Tuesday = 2024-07-23'],
    [
      'Fire destroyed the mill Tuesday. It was built in 1901, sold in 1950, closed in 1977, and bought last year.',
      'last year = 2023-01-01..2023-12-31',
    ],
  ])('%s', (text, expected) => expect(days(text)).toContain(expected))
})

test('without a day of publication nothing is guessed', () => {
  expect(days('It burned on Tuesday, in May, last year.', null)).toEqual([])
})
