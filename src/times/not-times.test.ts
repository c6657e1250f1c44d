import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { days, oneParagraph } from './one-paragraph.ts'

describe('what has no days', () => {
  test.each([
    // Names and other words that are spelt like months, days and seasons.
    'May told reporters that talks had failed.',
    'Theresa May left the hall.',
    'You may leave; it may rain.',
    'April Jones won the race.',
    'August Wilson wrote plays.',
    'June Carter sang.',
    'Soldiers march on the capital.',
    'They began to march to the palace.',
    'The Long March ended in exile.',
    'The sun set over the plain.',
    'He sat on the steps.',
    'Sun Microsystems cut jobs.',
    'The Sun reported it first.',
    'Prices fall when demand falls.',
    'The fall of Saigon ended the war.',
    'Troops spring into action.',
    'The water comes from a spring.',
    'Spring Hill and Summer Street lie east.',
    'Man Friday left footprints.',
    'Black Friday sales were brisk.',
    'Bloody Sunday is remembered.',
    'The Sunday Times wrote of it.',
    'He gave a second reason.',
    'She came in second.',
    'Easter Island lies far off.',
    'The bank raised its overnight lending rate.',
    'They took an overnight train to the coast.',
    // Numbers that are no years, days or hours.
    'About 1500 men crossed the river.',
    'The town has 1,989 inhabitants.',
    'The camp held 2000 refugees.',
    'A crowd of 1800 gathered.',
    'It costs $1999 new.',
    'It costs £1,850.',
    'The peak is 1998 metres high.',
    'They drove 2010 km north.',
    'Flight 1989 was late.',
    'Resolution 1973 was adopted.',
    'Call 555-1984 for help.',
    'He lives at 1600 Pennsylvania Avenue.',
    'Room 2012 was empty.',
    'No. 1985 was drawn.',
    'The tank was a T-34-85.',
    'It fell by 20.15 percent.',
    'The vote was 1992-1847.',
    'They won 3-2 on penalties.',
    'The ratio is 10/12.',
    'Version 10.4.11 was released.',
    'The host is 192.168.10.12.',
    'See https://example.org/2013/05/02/story-2013-05-02.html for more.',
    'Write to may.june@example.org for more.',
    'Chapter 11 filings rose.',
    'He ran the 1500 in good time.',
    'At 20 he left home.',
    'She is 54.',
    'He is in his 80s.',
    'Temperatures stayed in the low 80s.',
    'A 9 mm round was found.',
    'Verse 3:16 was read.',
    'The text was Romans 15:13 again.',
    // Lengths.
    'It is week 3 of the strike.',
    'At week 24 of pregnancy she fell ill.',
    'In the week 300 people fell ill.',
    'They marched for two weeks.',
    'The 90-day truce held.',
    'He is a 54-year-old driver.',
    'The five-year plan failed.',
    'It took several months.',
    'In the past three years rents doubled.',
    'The first ten months of war were the worst.',
    'A decade of drought followed.',
    'It lasted 24 hours.',
    'Two hours of talks brought nothing.',
    'A two-day strike began.',
    'More than 20 years of war followed.',
    // How often.
    'It rains every day.',
    'They meet each Monday.',
    'They meet on Mondays.',
    'The daily paper closed.',
    'It happens twice a week.',
    'It costs 300 dollars per month.',
    'The annual report is out.',
    // Times without a day.
    'It is quiet now.',
    'He recently resigned.',
    'The former mayor spoke.',
    'Nobody knows the future.',
    'Years ago it was a village.',
    'A few days later he died.',
    'At the time he was abroad.',
  ])('%s', text => expect(days(text)).toEqual([]))
})

describe('what is not even a time', () => {
  test.each([
    'May told reporters.',
    'About 1500 men crossed the river.',
    'One in 2000 people has it.',
    'In 2000 homes the lights went out.',
    'The Long March began.',
    'Prices fall.',
    'A second man was held.',
    'See www.example.org/july-2019/monday for more.',
    'He gave 110 percent.',
    'Mr. Day and Ms. Winters spoke.',
    'the the the of of of',
    '',
  ])('%s', text => expect(findTimes(oneParagraph(text))).toEqual([]))
})

test('boilerplate is not read', () => {
  const read = oneParagraph('Copyright 2024')
  read.paragraphs[0]!.role = 'boilerplate'
  expect(findTimes(read)).toEqual([])
})
