import { describe, expect, test } from 'vitest'
import { days } from '../one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
describe('hours as they are spoken', () => {
  test.each([
    ['The bus left at half past ten.', ['half past ten = 2024-07-27']],
    ['It was just after a quarter past nine last night.', ['a quarter past nine last night = 2024-07-26']],
    ['She came at ten to four on Tuesday.', ['ten to four = 2024-07-23', 'Tuesday = 2024-07-23']],
    ['At 0645 hours on 12 June patrols left.', ['0645 hours on 12 June = 2024-06-12']],
    ['They set out at eight in the morning of 2 July.', ['eight in the morning of 2 July = 2024-07-02']],
    ['The board met on Thursday 18 July at 10.30.', ['Thursday 18 July = 2024-07-18', '10.30 = 2024-07-18']],
    ['Shares closed on Monday at 10.30 pence.', ['Monday = 2024-07-22']],
    ['He was seen at ten past nine on the morning of 8 July.', ['ten past nine = 2024-07-08', 'the morning of 8 July = 2024-07-08']],
    ['The score was five to three.', []],
    ['It rose by ten to twelve per cent at five to six plants.', []],
    ['It takes from five to ten minutes.', []],
    ['Half past the station a car stopped.', []],
    ['They put in 1500 hours of work.', []],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

describe('days counted from days with a name or a date', () => {
  test.each([
    ['Three men were shot the day after Christmas.', ['the day after Christmas = 2023-12-26']],
    ['The shop was burgled on the Sunday before Easter.', ['the Sunday before Easter = 2024-03-24']],
    ['She left the Monday after 8 July.', ['the Monday after 8 July = 2024-07-15']],
    ['They sailed on the eve of Ramadan 2024.', ['the eve of Ramadan 2024 = 2024-03-10']],
    ['A bomb went off on the third day of Ramadan.', ['the third day of Ramadan = 2024-03-13']],
    ['They met the day after the vote on 3 May.', ['3 May = 2024-05-03']],
    ['It fell the day after Thursday’s vote.', ['Thursday = 2024-07-25']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

describe('so many seasons, weekdays and years ago', () => {
  test.each([
    ['Two summers ago the lake ran dry.', ['Two summers ago = 2022-06-01..2022-08-31']],
    ['Three Sundays ago the roof fell in.', ['Three Sundays ago = 2024-07-07']],
    ['The hall burned down five years ago today.', ['five years ago today = 2019-07-27']],
    ['Eighty years ago this week the city burned.', ['Eighty years ago this week = 1944-07-24..1944-07-30']],
    [
      'A boat sank in May 2018; three years before that, a ferry did.',
      ['May 2018 = 2018-05-01..2018-05-31', 'three years before that = 2015-01-01..2015-12-31'],
    ],
    ['The board meets on Monday fortnight.', ['Monday fortnight = 2024-08-12']],
    ['A year and a half ago the plant shut.', []],
    ['He spent three summers there.', []],
    ['For months before that, nobody came.', []],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})
