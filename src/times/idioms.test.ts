import { describe, expect, test } from 'vitest'
import { days } from './one-paragraph.ts'

/** Business pages and wires of another time: everything here is printed on Monday, 30 October 1989. */
describe('what newspapers say', () => {
  const printed = '1989-10-30'
  test.each([
    ['Net income for the third quarter rose to $12 million.', ['the third quarter = 1989-07-01..1989-09-30']],
    [
      'It earned $8 million in the third quarter and $6 million in the year-earlier quarter.',
      ['the third quarter = 1989-07-01..1989-09-30', 'the year-earlier quarter = 1988-07-01..1988-09-30'],
    ],
    [
      'Third-quarter sales rose; for the quarter, costs fell.',
      ['Third-quarter = 1989-07-01..1989-09-30', 'the quarter = 1989-07-01..1989-09-30'],
    ],
    ['Sales fell 9% in the latest quarter.', ['the latest quarter = 1989-07-01..1989-09-30']],
    ['The company expects fourth-quarter profit to fall.', ['fourth-quarter = 1989-10-01..1989-12-31']],
    ['Profit was $40 million, compared with $31 million a year earlier.', ['a year earlier = 1988-01-01..1988-12-31']],
    ['Prices rose 0.4% in September from August.', ['September = 1989-09-01..1989-09-30', 'August = 1989-08-01..1989-08-31']],
    ['Orders fell in January, following a decline in December.', ['January = 1989-01-01..1989-01-31', 'December = 1988-12-01..1988-12-31']],
    [
      'Retail sales were flat in December, from 2% growth in May 1988.',
      ['December = 1988-12-01..1988-12-31', 'May 1988 = 1988-05-01..1988-05-31'],
    ],
    ['It had 12.4 million shares outstanding as of Sept. 30.', ['Sept. 30 = 1989-09-30']],
    ['It reported a loss in the quarter ended June 30.', ['June 30 = 1989-06-30']],
    ['The board declared a dividend payable Dec. 15 to holders of record Nov. 20.', ['Dec. 15 = 1989-12-15', 'Nov. 20 = 1989-11-20']],
    ['The notes are due Aug. 15, 1996.', ['Aug. 15, 1996 = 1996-08-15']],
    ['In trading Friday the stock closed at $18.50.', ['Friday = 1989-10-27']],
    ['The Treasury plans to sell $10 billion of 52-week bills on Thursday.', ['Thursday = 1989-11-02']],
    ['The previous Friday the market had plunged.', ['The previous Friday = 1989-10-27']],
    [
      'In fiscal 1989 it earned more; fiscal 1990 begins Nov. 1.',
      ['fiscal 1989 = 1989-01-01..1989-12-31', 'fiscal 1990 = 1990-01-01..1990-12-31', 'Nov. 1 = 1989-11-01'],
    ],
    [
      'In the third quarter of 1988 it fell 2% from the previous quarter and 4% from the year-earlier quarter.',
      [
        'the third quarter of 1988 = 1988-07-01..1988-09-30',
        'the previous quarter = 1988-04-01..1988-06-30',
        'the year-earlier quarter = 1987-07-01..1987-09-30',
      ],
    ],
    ['Sales rose in 3Q88 and in H1 1989.', ['3Q88 = 1988-07-01..1988-09-30', 'H1 1989 = 1989-01-01..1989-06-30']],
    ['Sales rose in Q1–Q3 1988.', ['Q1 = 1988-01-01..1988-03-31', 'Q3 1988 = 1988-07-01..1988-09-30']],
    ['The tanks hold H2, and the H1N1 virus spread.', []],
    ['Nothing is planned before late 1990.', ['late 1990 = 1990-01-01..1990-12-31']],
    ['The plan may change by year end.', ['year end = 1989-01-01..1989-12-31']],
    ['The trial is scheduled to begin next Monday.', ['next Monday = 1989-11-06']],
    ['The trial resumes Tuesday.', ['Tuesday = 1989-10-31']],
    ['Court to rule Friday on ban.', ['Friday = 1989-11-03']],
    ['Sales beat those of last year’s third quarter.', ['last year = 1988-01-01..1988-12-31', 'third quarter = 1988-07-01..1988-09-30']],
    ['The 1988 first half was weak.', ['1988 = 1988-01-01..1988-12-31', 'first half = 1988-01-01..1988-06-30']],
    ['The market fell on Friday the 13th.', ['Friday the 13th = 1989-10-13']],
    ['Traders will not forget the Oct. 13 plunge.', ['Oct. 13 = 1989-10-13']],
    ['Lee pleaded not guilty in the December death of a clerk.', ['December = 1988-12-01..1988-12-31']],
    ['Lee is due in court after a Nov. 3 car crash.', ['Nov. 3 = 1988-11-03']],
    ['They plan to ask about the December meeting.', ['December = 1989-12-01..1989-12-31']],
    ['The Christmas shopping season begins.', []],
    ['She became president in April 1988 and will retire Dec. 31.', ['April 1988 = 1988-04-01..1988-04-30', 'Dec. 31 = 1989-12-31']],
    ['Search teams set out at dawn Friday.', ['dawn Friday = 1989-10-27']],
    ['Road closed through Thursday.', ['Thursday = 1989-11-02']],
    ['The president will meet with them on Dec. 2 and 3.', ['Dec. 2 = 1989-12-02', '3 = 1989-12-03']],
    [
      'The strike began at 12:01 a.m. EDT Saturday and ended Sunday night.',
      ['12:01 a.m. EDT Saturday = 1989-10-28', 'Sunday night = 1989-10-29'],
    ],
    ['The programme starts at 7:30 tonight.', ['7:30 tonight = 1989-10-30']],
    ['Voting is on the first Tuesday in November.', ['the first Tuesday in November = 1989-11-07']],
    ['He was at large until Aug. 7.', ['Aug. 7 = 1989-08-07']],
    ['They agreed to hold talks in the week of Nov. 13.', ['the week of Nov. 13 = 1989-11-13..1989-11-19']],
    ['It happened in the winter of 1976-77.', ['the winter of 1976-77 = 1976-12-01..1977-02-28']],
    ['10/30/89: NEW YORK (AP) - Police said two men died early Saturday.', ['10/30/89 = 1989-10-30', 'early Saturday = 1989-10-28']],
    ["The '60s were loud; the '80s were rich.", ["The '60s = 1960-01-01..1969-12-31", "the '80s = 1980-01-01..1989-12-31"]],
    [
      'A vigil planned for Tuesday was called off, and a planned vigil on Sunday drew few.',
      ['Tuesday = 1989-10-31', 'Sunday = 1989-10-29'],
    ],
    ['The town reported its first death due to the disease on Wednesday.', ['Wednesday = 1989-10-25']],
    ['"We were lucky," he said following Saturday’s match.', ['Saturday = 1989-10-28']],
  ] as [string, string[]][])('%s', (text, expected) => expect(days(text, printed)).toEqual(expected))
})

describe('after 2001', () => {
  test.each([
    ['The September 11 attacks changed much.', ['September 11 = 2001-09-11']],
    ['The school opens September 11.', ['September 11 = 2024-09-11']],
    ['Fifteen years later, a murder still haunts a family.', []],
    ['He bought USA Today and watched the Today show.', []],
    ['The Trees for Tomorrow Project grows.', []],
    [
      'Data from February 2023 were weak, but in January sales had risen.',
      ['February 2023 = 2023-02-01..2023-02-28', 'January = 2024-01-01..2024-01-31'],
    ],
  ] as [string, string[]][])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})
