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

test('days go on from one beside the story, and none goes back to a day told before it', () => {
  const life = [
    'She was born in Ebo on 9 February 1832. In the spring of 1840 her house burned; her cat was found four days later.',
    'She left school in 1850. In 1856 she went to sea. On 28 October 1881 a ship ran aground. It was refloated on 6 November.',
  ]
  expect(story(life)).toEqual(['1832-02-09', '1840-SP', '1850', '1856', '1881-10-28', '1881-11-06'])
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

describe('a year that opens a clause holds in it, whatever the story has come to', () => {
  const end = 'In September 1951 they tried the north side. The hut was built in 1963.'
  test.each([
    ['In 1936 her father had come in July and turned back.', ['1951-06', '1936', '1936-07', '1951-09', '1963']],
    ['Her father came in 1936. In July they turned back.', ['1951-06', '1936', '1951-07', '1951-09', '1963']],
    ['A map of 1936 proved wrong in July.', ['1951-06', '1936', '1951-07', '1951-09', '1963']],
  ])('%s', (middle, values) => expect(story([`They left home in June 1951. ${middle}`, end], null)).toEqual(values))
})

test('what decided the year of a day is told, before it or after', () => {
  const dated = findTimes(oneParagraph('The snow is firm until July. In 1936 they came in August. On 3 September a slab fell.', null))
  expect(dated.map(time => time.why).filter(why => why?.includes('its year'))).toEqual([
    '“July” with its year from “1936” after it.',
    '“August” with its year from “1936” before it.',
    '“3 September” with its year from “August” before it.',
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

describe('a text without a date of its own is seen from the day it reports by', () => {
  test.each<[string, string[]]>([
    // What somebody says on a full day is told on that day
    [
      'Gunmen attacked the village early on Sunday, residents said on Monday 10 March 2025.',
      ['early on Sunday = 2025-03-09', 'Monday 10 March 2025 = 2025-03-10'],
    ],
    [
      'A blast hit the depot on Thursday, the ministry said on 3 November 2023. Two men were arrested on Wednesday.',
      ['Thursday = 2023-11-02', '3 November 2023 = 2023-11-03', 'Wednesday = 2023-11-01'],
    ],
    [
      'The mayor told reporters late on 3 November 2023 that the bridge would open on Monday.',
      ['late on 3 November 2023 = 2023-11-03', 'Monday = 2023-11-06'],
    ],
    // What happened on a full day goes on from there
    [
      'The airport closed on Saturday 9 January 2021. Schools are shut until Wednesday.',
      ['Saturday 9 January 2021 = 2021-01-09', 'Wednesday = 2021-01-13'],
    ],
    [
      'The river crested on Tuesday, Jan. 15, 2013. The crest is expected to pass on Thursday.',
      ['Tuesday, Jan. 15, 2013 = 2013-01-15', 'Thursday = 2013-01-17'],
    ],
    ['He was shot on Friday, 22 May 1998. His killer was shot on Sunday.', ['Friday, 22 May 1998 = 1998-05-22', 'Sunday = 1998-05-24']],
    [
      'Officers who overthrew the president on July 26, 2023 warned the bloc on Sunday.',
      ['July 26, 2023 = 2023-07-26', 'Sunday = 2023-07-30'],
    ],
    [
      'Floods that came on Thursday 14 April 2022 have killed ninety people. Rain has fallen since Monday.',
      ['Thursday 14 April 2022 = 2022-04-14', 'Monday = 2022-04-11'],
    ],
    [
      'He fled on Tuesday, March 8, 2022. The car, stolen in Dundas on Sunday, was found. He had sold another on Friday.',
      ['Tuesday, March 8, 2022 = 2022-03-08', 'Sunday = 2022-03-06', 'Friday = 2022-03-04'],
    ],
    [
      'Durham met Kent on Thursday, 18 May 2023. Australia, captained by Cummins, play India from June 7.',
      ['Thursday, 18 May 2023 = 2023-05-18', 'June 7 = 2023-06-07'],
    ],
    // A year alone is no day to count from
    [
      'The river crested on Tuesday, Jan. 15, 2013. “We saw the same in 2005,” he said. An inch could fall by the weekend. He was to return on Wednesday.',
      [
        'Tuesday, Jan. 15, 2013 = 2013-01-15',
        '2005 = 2005-01-01..2005-12-31',
        'the weekend = 2013-01-19..2013-01-20',
        'Wednesday = 2013-01-16',
      ],
    ],
    ['The mill, built in 1931, burned on Tuesday and on the weekend.', ['1931 = 1931-01-01..1931-12-31']],
    // What lies ahead is no day that has been reached
    ['The trial was moved to Sept. 14, 2009, a judge ruled Thursday.', ['Sept. 14, 2009 = 2009-09-14']],
    // Undated news does not date by a year it only recalls
    [
      'The plant, idled in 2016, closed Thursday. The firm will lay off 400 workers by March and cut jobs last week.',
      ['2016 = 2016-01-01..2016-12-31'],
    ],
    [
      'She was honored on Sept. 17, 2015, and spoke Thursday. She will speak in October and in spring.',
      ['Sept. 17, 2015 = 2015-09-17', 'Thursday = 2015-09-17', 'October = 2015-10-01..2015-10-31', 'spring = 2016-03-01..2016-05-31'],
    ],
    [
      'Bones found on Nov. 20, 2010, are those of a woman missing since June.',
      ['Nov. 20, 2010 = 2010-11-20', 'June = 2010-06-01..2010-06-30'],
    ],
    ['A man was killed Friday. On Dec. 3, 2011, a woman died there.', ['Dec. 3, 2011 = 2011-12-03']],
    // Nor does "tomorrow" begin on the day it recalls
    ['The road was cut, as on June 19, 2016. Tomorrow it opens. Last year it was shut for weeks.', ['June 19, 2016 = 2016-06-19']],
    [
      'The dam broke on Sunday, September 10, 2023. On Saturday we had shut the doors. On Monday nothing was left.',
      ['Sunday, September 10, 2023 = 2023-09-10', 'Saturday = 2023-09-09', 'Monday = 2023-09-11'],
    ],
  ])('%s', (text, expected) => expect(days(text, null)).toEqual(expected))
  test('and says so', () =>
    expect(findTimes(oneParagraph('It burned on Thursday, police said on 3 November 2023.', null))[0]?.why).toBe(
      '“Thursday” seen from 3 November 2023, the first full day the text reports by.',
    ))
})

test('without a day of publication nothing is guessed', () => {
  expect(days('It burned on Tuesday, in May, last year.', null)).toEqual([])
})
