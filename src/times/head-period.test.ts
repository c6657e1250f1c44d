import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findTimes } from './find-times.ts'

/** The days of a text that does not say when it was printed, behind the line over it. */
const daysUnder = (line: string, body: string) =>
  findTimes(articleFromText(`${line}\n\n${body}`))
    .slice(1)
    .flatMap(({ edtf }) => edtf ?? [])

const body = 'Four children died in Hale on 16 September, officials said on Tuesday. Crews are to arrive on 2 October.'

describe('a month, a week or a year that closes the line over a text gives its days their year', () => {
  test.each<[string, string[]]>([
    ['Measles bulletin, week 38/2026', ['2026-09-16', '2026-09-22', '2026-10-02']],
    ['Situation Report – September 2026', ['2026-09-16', '2026-09-22', '2026-10-02']],
    ['Hale under water: notes of a doctor (October 2026)', ['2026-09-16', '2026-09-22', '2026-10-02']],
    ['Notes of a doctor, 1913', ['1913-09-16', '1913-09-16', '1913-10-02']],
    ['1913', ['1913-09-16', '1913-09-16', '1913-10-02']],
  ])('%s', (line, days) => expect(daysUnder(line, body)).toEqual(days))

  test('and what gave it is told', () =>
    expect(findTimes(articleFromText(`Situation Report – September 2026\n\n${body}`))[1]!.why).toBe(
      '“16 September” with its year from “September 2026” before it.',
    ))
})

describe('what a line tells of is no day of the text', () => {
  test.each([
    'Two jailed for a murder in March 2019',
    'Nothing learned since the flood of 1987',
    'Prices to rise from January 2027',
    'Ruvia wins the World Cup 2018',
    'The dam of 1962 holds',
  ])('%s', line => expect(daysUnder(line, body)).toEqual([]))
  test('nor does a month close it that a sentence tells', () =>
    expect(daysUnder('The mill was built in May 1931, they say.', 'It burned on 3 June, officials said on Tuesday.')).toEqual([]))
})

test('a day that is told in full counts where nothing stands over the text', () =>
  expect(daysUnder('Notes of a doctor, 1 March 1913', 'The water came on 3 February and went on 2 March.')).toEqual([
    '1913-02-03',
    '1913-03-02',
  ]))
