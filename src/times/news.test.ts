import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { days, oneParagraph } from './one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
describe('days that the words name', () => {
  test.each([
    ['The bridge fell on 3 March 2022.', '3 March 2022 = 2022-03-03'],
    ['The bridge fell on March 3, 2022, at dusk.', 'March 3, 2022 = 2022-03-03'],
    ['The bridge fell on March 3rd, 2022.', 'March 3rd, 2022 = 2022-03-03'],
    ['The bridge fell on the 3rd of March, 2022.', 'the 3rd of March, 2022 = 2022-03-03'],
    ['The bridge fell on Thursday, 3 March 2022.', 'Thursday, 3 March 2022 = 2022-03-03'],
    ['The bridge fell on Thurs., Mar. 3, 2022.', 'Thurs., Mar. 3, 2022 = 2022-03-03'],
    ['Printed 2022-03-03 in Oslo.', '2022-03-03 = 2022-03-03'],
    ['Printed 03/15/2022 in Oslo.', '03/15/2022 = 2022-03-15'],
    ['Printed 15/03/2022 in Oslo.', '15/03/2022 = 2022-03-15'],
    ['Printed 3/15/98 in Oslo.', '3/15/98 = 1998-03-15'],
    ['Printed 15.03.2022 in Oslo.', '15.03.2022 = 2022-03-15'],
    ['The depot opened in March 2022.', 'March 2022 = 2022-03-01..2022-03-31'],
    ['The depot opened in Sept. 2021.', 'Sept. 2021 = 2021-09-01..2021-09-30'],
    ['The depot opened in February of 2024.', 'February of 2024 = 2024-02-01..2024-02-29'],
    ['The depot opened in 2019.', '2019 = 2019-01-01..2019-12-31'],
    ['The 2019 depot fire is still under inquiry.', '2019 = 2019-01-01..2019-12-31'],
    ['The depot dates from the 1930s.', 'the 1930s = 1930-01-01..1939-12-31'],
    ["The depot dates from the '30s.", "the '30s = 1930-01-01..1939-12-31"],
    ['Oil was dear in the mid-1970s.', 'the mid-1970s = 1970-01-01..1979-12-31'],
    ['The church is of the 13th century.', 'the 13th century = 1200-01-01..1299-12-31'],
    ['It was a nineteenth-century idea.', 'nineteenth-century = 1800-01-01..1899-12-31'],
    ['The wall was begun in 122 AD.', '122 AD = 0122-01-01..0122-12-31'],
    ['Athens fell in 404 BC.', '404 BC = -0403-01-01..-0403-12-31'],
    ['The port was built in the spring of 2021.', 'the spring of 2021 = 2021-03-01..2021-05-31'],
    ['The port was built in winter 2021.', 'winter 2021 = 2021-12-01..2022-02-28'],
    ['Autumn 2021 was wet.', 'Autumn 2021 = 2021-09-01..2021-11-30'],
    ['Sales rose in the third quarter of 2023.', 'the third quarter of 2023 = 2023-07-01..2023-09-30'],
    ['Sales rose in Q3 2023.', 'Q3 2023 = 2023-07-01..2023-09-30'],
    ['Output fell in the first half of 2023.', 'the first half of 2023 = 2023-01-01..2023-06-30'],
    ['It earned more in fiscal 2023.', 'fiscal 2023 = 2023-01-01..2023-12-31'],
    ['They met on Christmas Eve 2023.', 'Christmas Eve 2023 = 2023-12-24'],
    ['The towers fell on 9/11.', '9/11 = 2001-09-11'],
    ['It was signed on Good Friday 2024.', 'Good Friday 2024 = 2024-03-29'],
    ['Early 2022 was calm.', 'Early 2022 = 2022-01-01..2022-12-31'],
    ['By the end of March 2022 it was over.', 'the end of March 2022 = 2022-03-01..2022-03-31'],
  ])('%s', (text, expected) => expect(days(text)).toEqual([expected]))
})

describe('days seen from the day of publication', () => {
  test.each([
    ['The minister resigned today.', 'today = 2024-07-27'],
    ['The minister resigned yesterday.', 'yesterday = 2024-07-26'],
    ['The minister resigns tomorrow.', 'tomorrow = 2024-07-28'],
    ['The minister resigned the day before yesterday.', 'the day before yesterday = 2024-07-25'],
    ['He spoke earlier today.', 'earlier today = 2024-07-27'],
    ['He spoke late yesterday.', 'late yesterday = 2024-07-26'],
    ['The factory was rebuilt last year.', 'last year = 2023-01-01..2023-12-31'],
    ['The factory was rebuilt last month.', 'last month = 2024-06-01..2024-06-30'],
    ['The factory was rebuilt last week.', 'last week = 2024-07-15..2024-07-21'],
    ['The factory was hit last weekend.', 'last weekend = 2024-07-20..2024-07-21'],
    ['Elections are held next year.', 'next year = 2025-01-01..2025-12-31'],
    ['Talks resume next week.', 'next week = 2024-07-29..2024-08-04'],
    ['Prices rose this month.', 'this month = 2024-07-01..2024-07-31'],
    ['Prices rose this past week.', 'this past week = 2024-07-15..2024-07-21'],
    ['Wages fell last decade.', 'last decade = 2010-01-01..2019-12-31'],
    ['The current year will be weak.', 'The current year = 2024-01-01..2024-12-31'],
    ['Earlier this year three halls were torn down.', 'Earlier this year = 2024-01-01..2024-07-27'],
    ['It will open later this year.', 'later this year = 2024-07-27..2024-12-31'],
    ['A raid earlier this month failed.', 'earlier this month = 2024-07-01..2024-07-31'],
    ['They were replaced in July.', 'July = 2024-07-01..2024-07-31'],
    ['They were replaced in May.', 'May = 2024-05-01..2024-05-31'],
    ['They were replaced in November.', 'November = 2023-11-01..2023-11-30'],
    ['They will be replaced in November.', 'November = 2024-11-01..2024-11-30'],
    ['They will be replaced in March.', 'March = 2025-03-01..2025-03-31'],
    ['The pact expired last September.', 'last September = 2023-09-01..2023-09-30'],
    ['The pact will expire next March.', 'next March = 2025-03-01..2025-03-31'],
    ['A warehouse burned on June 8.', 'June 8 = 2024-06-08'],
    ['A warehouse burned on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['She is due in court Aug. 17.', 'Aug. 17 = 2024-08-17'],
    ['The judge set an Oct. 10 deadline.', 'Oct. 10 = 2024-10-10'],
    ['A dividend was declared payable Dec. 15.', 'Dec. 15 = 2024-12-15'],
    ['In April last year a quake struck.', 'April last year = 2023-04-01..2023-04-30'],
    ['The minister said Tuesday that talks had failed.', 'Tuesday = 2024-07-23'],
    ['On Saturday the minister said that talks had failed.', 'Saturday = 2024-07-27'],
    ['The council will meet Tuesday.', 'Tuesday = 2024-07-30'],
    ['The council is scheduled to meet on Tuesday.', 'Tuesday = 2024-07-30'],
    ['The council is due to vote by Friday.', 'Friday = 2024-08-02'],
    ['The hearing was postponed until Monday.', 'Monday = 2024-07-29'],
    ['Shelling has gone on since Tuesday.', 'Tuesday = 2024-07-23'],
    ['In the week beginning 3 June two ships were hit.', 'the week beginning 3 June = 2024-06-03..2024-06-09'],
    ['Prices rose in the week to 7 July.', 'the week to 7 July = 2024-07-01..2024-07-07'],
    ['Prices rose in the week to Friday.', 'the week to Friday = 2024-07-20..2024-07-26'],
    ['Cases fell in week 48 of 2023.', 'week 48 of 2023 = 2023-11-27..2023-12-03'],
    ['Cases fell in epi week 14.', 'week 14 = 2024-04-01..2024-04-07'],
    ['Cases fell in epidemiological week 50.', 'week 50 = 2023-12-11..2023-12-17'],
    ['In the month to 15 June 20 boats landed.', 'the month to 15 June = 2024-05-16..2024-06-15'],
    ['Sales rose in the fiscal year to March.', 'the fiscal year to March = 2023-04-01..2024-03-31'],
    ['Output fell in the three months to May 2023.', 'the three months to May 2023 = 2023-03-01..2023-05-31'],
    ['He was jailed for three years in March.', 'March = 2024-03-01..2024-03-31'],
    ['The crash came on Thursday of last week.', 'Thursday of last week = 2024-07-18'],
    ['The board meets on Wednesday week.', 'Wednesday week = 2024-08-07'],
    ['The board meets a week on Friday.', 'a week on Friday = 2024-08-09'],
    ['The board meets a week tomorrow.', 'a week tomorrow = 2024-08-04'],
    ['The board meets two weeks from Monday.', 'two weeks from Monday = 2024-08-12'],
    ['The board meets the Friday after next.', 'the Friday after next = 2024-08-09'],
    ['The board met the Saturday before last.', 'the Saturday before last = 2024-07-13'],
    ['The lift has been shut since Thursday last, guests said.', 'Thursday last = 2024-07-25'],
    ['A march is called for the last Sunday of the month.', 'the last Sunday of the month = 2024-07-28'],
    ['They will march on the second Sunday of next month.', 'the second Sunday of next month = 2024-08-11'],
    ['The hearing is on the fifth of next month.', 'the fifth of next month = 2024-08-05'],
    ['The hearing was on the 14th of last month.', 'the 14th of last month = 2024-06-14'],
    ['The bridge was blown up on the first of May 1945.', 'the first of May 1945 = 1945-05-01'],
    ['It sank on the twenty-second of June last year.', 'the twenty-second of June last year = 2023-06-22'],
    ['The crash came the week before last.', 'the week before last = 2024-07-08..2024-07-14'],
    ['It opens the month after next.', 'the month after next = 2024-09-01..2024-09-30'],

    ['Profit fell from the prior year.', 'the prior year = 2023-01-01..2023-12-31'],
    ['The council met last Tuesday.', 'last Tuesday = 2024-07-23'],
    ['The council meets next Tuesday.', 'next Tuesday = 2024-07-30'],
    ['The officials agreed to meet Thursday.', 'Thursday = 2024-08-01'],
    ['A clinic was shelled Sunday, officials said.', 'Sunday = 2024-07-21'],
    ['Two men died over the weekend.', 'the weekend = 2024-07-27..2024-07-28'],
    ['The mine closed two years ago.', 'two years ago = 2022-01-01..2022-12-31'],
    ['The mine closed three months ago.', 'three months ago = 2024-04-01..2024-04-30'],
    ['The mine closed two weeks ago.', 'two weeks ago = 2024-07-08..2024-07-14'],
    ['The mine closed ten days ago.', 'ten days ago = 2024-07-17'],
    ['The mine closed a week ago Monday.', 'a week ago Monday = 2024-07-15'],
    ['The mine closed five years ago this month.', 'five years ago this month = 2019-07-01..2019-07-31'],
    ['The mine will close two months from now.', 'two months from now = 2024-09-01..2024-09-30'],
    ['Sales fell in the second quarter.', 'the second quarter = 2024-04-01..2024-06-30'],
    ['It forecasts higher fourth-quarter earnings.', 'fourth-quarter = 2024-10-01..2024-12-31'],
    ['Profit fell last quarter.', 'last quarter = 2024-04-01..2024-06-30'],
    ['The levee broke last summer.', 'last summer = 2023-06-01..2023-08-31'],
    ['The levee broke the winter before last.', 'the winter before last = 2022-12-01..2023-02-28'],
    ['The levee broke in the summer before last.', 'the summer before last = 2022-06-01..2022-08-31'],
    ['The levee broke this spring.', 'this spring = 2024-03-01..2024-05-31'],
    ['The road will open this autumn.', 'this autumn = 2024-09-01..2024-11-30'],
    ['The road will open next spring.', 'next spring = 2025-03-01..2025-05-31'],
    ['The merger will be done by year-end.', 'year-end = 2024-01-01..2024-12-31'],
    ['The merger will be done by the end of the year.', 'the end of the year = 2024-01-01..2024-12-31'],
    // No day of these: a length, a week of a trial, a part, and so the whole is read.
    ['It was shut for a week on Friday.', 'Friday = 2024-07-26'],
    ['On Monday week 3 of the trial begins.', 'Monday = 2024-07-29'],
    ['A third of May’s rain fell in an hour.', 'May = 2024-05-01..2024-05-31'],
    ['They gathered on Christmas.', 'Christmas = 2023-12-25'],
    ['They will gather on Thanksgiving.', 'Thanksgiving = 2024-11-28'],
    ['The rally on Labor Day was peaceful.', 'Labor Day = 2023-09-04'],
  ])('%s', (text, expected) => expect(days(text)).toEqual([expected]))
})

test('“next Friday” is of the coming week, whichever day it is said', () => {
  expect(days('They will meet next Friday.', '2024-07-22')).toEqual(['next Friday = 2024-08-02'])
  expect(days('They will meet next Monday.', '2024-07-24')).toEqual(['next Monday = 2024-07-29'])
  expect(days('They will meet on Friday.', '2024-07-22')).toEqual(['Friday = 2024-07-26'])
})

describe('times of day on the day they belong to', () => {
  test.each([
    ['The alarm rang this morning.', ['this morning = 2024-07-27']],
    ['The alarm rang last night.', ['last night = 2024-07-26']],
    ['It was last seen half an hour ago.', ['half an hour ago = 2024-07-27']],
    [
      'It burned at 11 p.m. on 3 July. Twelve hours later a wall fell.',
      ['11 p.m. on 3 July = 2024-07-03', 'Twelve hours later = 2024-07-04'],
    ],
    ['It burned at 9 a.m. on 3 July. An hour earlier he was home.', ['9 a.m. on 3 July = 2024-07-03', 'An hour earlier = 2024-07-03']],
    ['It burned on 3 July. An hour later a wall fell.', ['3 July = 2024-07-03', 'An hour later = 2024-07-03']],
    ['It burned on 3 July. 48 hours later a wall fell.', ['3 July = 2024-07-03', '48 hours later = 2024-07-05']],
    ['It burned on 3 July. Nine hours later a wall fell.', ['3 July = 2024-07-03']],
    ['Shelling went on overnight into Friday.', ['overnight into Friday = 2024-07-25..2024-07-26']],
    ['Shelling went on overnight from Wednesday to Thursday.', ['overnight from Wednesday to Thursday = 2024-07-24..2024-07-25']],
    ['Snow will fall overnight into Monday.', ['overnight into Monday = 2024-07-28..2024-07-29']],
    ["Food came overnight to Tuesday's market.", ['overnight = 2024-07-27', 'Tuesday = 2024-07-23']],
    ['Rebels shelled Ebo on Monday. Overnight, troops held four men.', ['Monday = 2024-07-22', 'Overnight = 2024-07-27']],
    ['Rebels shelled Ebo on Monday. A second blast hurt three overnight.', ['Monday = 2024-07-22', 'overnight = 2024-07-27']],
    ['Floods hit Ebo on Monday and Tessel overnight.', ['Monday = 2024-07-22', 'overnight = 2024-07-22']],
    ['They came on 3 May 2019. Overnight they burned the barn.', ['3 May 2019 = 2019-05-03', 'Overnight = 2019-05-03']],
    ["Osei is out of Monday's friendly with a broken toe.", ['Monday = 2024-07-29']],
    ["He walked out of Monday's meeting.", ['Monday = 2024-07-22']],
    ['Fires burned Tuesday night.', ['Tuesday night = 2024-07-23']],
    ['Fires burned early Tuesday.', ['early Tuesday = 2024-07-23']],
    ['Fires burned early Tuesday morning.', ['early Tuesday morning = 2024-07-23']],
    ['The strike began at 12:01 a.m. EDT Thursday.', ['12:01 a.m. EDT Thursday = 2024-07-25']],
    ['He was shot on Monday. He died at 11:30 p.m. in hospital.', ['Monday = 2024-07-22', '11:30 p.m. = 2024-07-22']],
    ['Posted May 2, 2013 1:35 pm by staff.', ['May 2, 2013 1:35 pm = 2013-05-02']],
    ['It was raided on the night of 3–4 March 2022.', ['the night of 3–4 March 2022 = 2022-03-03..2022-03-04']],
    ['It was raided on the morning of April 19, 2022.', ['the morning of April 19, 2022 = 2022-04-19']],
    ['The tower was given the go-ahead by councillors on Tuesday.', ['Tuesday = 2024-07-23']],
    ['The match went ahead on Tuesday in the rain.', ['Tuesday = 2024-07-23']],
    ['The match will go ahead on Tuesday.', ['Tuesday = 2024-07-30']],
    ['The march began on June 5. That afternoon it rained.', ['June 5 = 2024-06-05', 'That afternoon = 2024-06-05']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

describe('days seen from another time in the text', () => {
  test.each([
    ['The siege began on 3 May 2022. The next day the water was cut.', ['3 May 2022 = 2022-05-03', 'The next day = 2022-05-04']],
    ['The siege began on 3 May 2022. Next day the water was cut.', ['3 May 2022 = 2022-05-03', 'Next day = 2022-05-04']],
    ['The siege began on 3 May 2022. Next day delivery of parcels ended.', ['3 May 2022 = 2022-05-03']],
    ['The siege began on 3 May 2022, and their next day was calm.', ['3 May 2022 = 2022-05-03']],
    ['The siege began on 3 May 2022. The day before, talks had failed.', ['3 May 2022 = 2022-05-03', 'The day before = 2022-05-02']],
    ['The siege began on 3 May 2022. Two days later it ended.', ['3 May 2022 = 2022-05-03', 'Two days later = 2022-05-05']],
    [
      'The siege began on 3 May 2022. Three weeks earlier a convoy had left.',
      ['3 May 2022 = 2022-05-03', 'Three weeks earlier = 2022-04-11..2022-04-17'],
    ],
    [
      'The siege began in May 2022. That month the port closed.',
      ['May 2022 = 2022-05-01..2022-05-31', 'That month = 2022-05-01..2022-05-31'],
    ],
    ['It opened in 2015. The following year it closed.', ['2015 = 2015-01-01..2015-12-31', 'The following year = 2016-01-01..2016-12-31']],
    ['It opened in 2015 and closed two years later.', ['2015 = 2015-01-01..2015-12-31', 'two years later = 2017-01-01..2017-12-31']],
    [
      'It opened in May 2015 and closed that same month.',
      ['May 2015 = 2015-05-01..2015-05-31', 'that same month = 2015-05-01..2015-05-31'],
    ],
    ['He came on the ferry of 3 May 2022 and left on the 20th.', ['3 May 2022 = 2022-05-03', 'the 20th = 2022-05-20']],
    ['In 2007 it lost money. In July alone the loss was a million.', ['2007 = 2007-01-01..2007-12-31', 'July = 2007-07-01..2007-07-31']],
    [
      'The mine was shut from 2004 to 2007. In July two guards were shot.',
      ['2004 = 2004-01-01..2004-12-31', '2007 = 2007-01-01..2007-12-31', 'July = 2024-07-01..2024-07-31'],
    ],
    ['Fighting went on in June and July 2022.', ['June = 2022-06-01..2022-06-30', 'July 2022 = 2022-07-01..2022-07-31']],
    ['It was built in 1914-18.', ['1914 = 1914-01-01..1914-12-31', '18 = 1918-01-01..1918-12-31']],
    ['The fair ran 6-9 January 2022.', ['6 = 2022-01-06', '9 January 2022 = 2022-01-09']],
    ['The fair ran April 6-7.', ['April 6 = 2024-04-06', '7 = 2024-04-07']],
    ['Rome and Carthage fought 264-241 BC.', ['264 = -0263-01-01..-0263-12-31', '241 BC = -0240-01-01..-0240-12-31']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

describe('a year spoken of goes on', () => {
  const last = (text: string, published: string | null) => days(text, published).at(-1)
  test.each<[string, string | null, string]>([
    ['In 2011 war broke out. In March the town fell. By December half had fled.', '2025-11-14', 'December = 2011-12-01..2011-12-31'],
    ['In 2011 war broke out. A trial will begin in December.', '2025-11-14', 'December = 2025-12-01..2025-12-31'],
    ['She won her seat in 2019, but in January her party dropped her.', '2025-11-14', 'January = 2025-01-01..2025-01-31'],
    ['On 3 March 2019 the army came. In April it left.', '2025-11-14', 'April = 2019-04-01..2019-04-30'],
    ['In October 2019 the fund vanished, and in December a clerk was held.', '2025-11-14', 'December = 2019-12-01..2019-12-31'],
    ['The count since October 2019 is 300, most of them since shelling grew in May.', '2025-11-14', 'May = 2025-05-01..2025-05-31'],
    [
      'On Sunday 10 September 2023 the dam broke. In October 2019 the fund had vanished, and in December a clerk was held.',
      null,
      'December = 2019-12-01..2019-12-31',
    ],
  ])('%s', (text, published, expected) => expect(last(text, published)).toBe(expected))
})

describe('what is seen from the time before it, and what is not', () => {
  const last = (text: string) => days(text, '2025-11-14').at(-1)
  test.each<[string, string | undefined]>([
    ['In January 2024 rain flooded the town, and in February that year it burned.', 'that year = 2024-01-01..2024-12-31'],
    [
      'It bought a mill in September. It will close it in the second half of the year.',
      'the second half of the year = 2025-07-01..2025-12-31',
    ],
    ['In 2019 it lost money. Sales fell in the second half of the year.', 'the second half of the year = 2019-07-01..2019-12-31'],
    ['On 3 May 2022 they came. They left on the 20th.', 'the 20th = 2022-05-20'],
    ['The minister had been away since the 20th.', 'the 20th = 2025-10-20'],
    ['The minister will be away until the 20th.', 'the 20th = 2025-11-20'],
    ['On Thursday, exactly 50 years later, they walked to the river.', 'Thursday = 2025-11-13'],
    ['The count begins on Thursday. Two days later the winner will be named.', 'Two days later = 2025-11-22'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
  test('a month takes the year that is pointed at', () =>
    expect(days('In January 2024 rain flooded the town, and in February that year it burned.', '2025-11-14')[1]).toBe(
      'February = 2024-02-01..2024-02-29',
    ))
})

describe('a year spoken of is not that of everything after it', () => {
  test.each<[string, string, string[]]>([
    ['2024-03-12', 'The mill, built in 1908, burned down in July.', ['1908 = 1908-01-01..1908-12-31', 'July = 2023-07-01..2023-07-31']],
    [
      '2024-03-12',
      'The foundry, which opened in 1908, will be sold. It lost a customer in November.',
      ['1908 = 1908-01-01..1908-12-31', 'November = 2023-11-01..2023-11-30'],
    ],
    [
      '2024-01-08',
      'The colonel fled by boat in 2021. He was picked up in port on 19 December.',
      ['2021 = 2021-01-01..2021-12-31', '19 December = 2023-12-19'],
    ],
  ])('printed on %s: %s', (published, text, expected) => expect(days(text, published)).toEqual(expected))
})

describe('what is called or set for a day lies ahead', () => {
  test.each<[string, string]>([
    ['The hearing was reset to Aug. 14 at 1:30 in the afternoon.', 'Aug. 14 = 2024-08-14'],
    ['The hearing was reset to Aug. 14 at 1:30 in the afternoon.', '1:30 in the afternoon = 2024-08-14'],
    ['Brent for September delivery fell.', 'September = 2024-09-01..2024-09-30'],
    ['A warning is in force from 03:00 on Sunday until 21:00 on Monday.', 'Sunday = 2024-07-28'],
    ['A warning is in force from 03:00 on Sunday until 21:00 on Monday.', '21:00 = 2024-07-29'],
    ['The outlook for Monday and Tuesday: scattered showers.', 'Tuesday = 2024-07-30'],
    ['Sunrise on Monday is at 6.02am.', 'Monday = 2024-07-29'],
    ['He was bailed to appear in court on 29 August.', '29 August = 2024-08-29'],
    ['Tonight: cloudy. Sunday: sunny intervals. Monday: rain from noon.', 'Monday = 2024-07-29'],
    ['H-hour was set for 0430, 19 August.', '0430, 19 August = 2024-08-19'],
    ['Rain is expected over the weekend before a front arrives.', 'the weekend = 2024-07-27..2024-07-28'],
    // and not
    ['The firm paid under an October settlement.', 'October = 2023-10-01..2023-10-31'],
    ['The toll on Tuesday is at 12.', 'Tuesday = 2024-07-23'],
    ['Tuesday: Rain kills ten in Lima.', 'Tuesday = 2024-07-23'],
    ['Tuesday: Police clear a camp in Lima.', 'Tuesday = 2024-07-23'],
    ['A curfew was in force from Tuesday.', 'Tuesday = 2024-07-23'],
    ['A curfew has been in force since Tuesday.', 'Tuesday = 2024-07-23'],
    ['The raid on Monday is the third.', 'Monday = 2024-07-22'],
    ['Police issued a warning on Monday.', 'Monday = 2024-07-22'],
    ['Monday: no calls.', 'Monday = 2024-07-22'],
    ['The union has called a meeting for Tuesday.', 'Tuesday = 2024-07-30'],
    ['The games opened in May and end on 30 July.', '30 July = 2024-07-30'],
  ])('%s', (text, expected) => expect(days(text)).toContain(expected))
})

describe('an hour is of the day that is said with it', () => {
  test.each<[string, string[]]>([
    [
      'Embargoed until 16:00 London time / 11:00 US Eastern time, Wednesday 31 July 2024.',
      ['16:00 = 2024-07-31', '11:00 = 2024-07-31', 'Wednesday 31 July 2024 = 2024-07-31'],
    ],
    ['Doors 7pm, show 8pm, Friday 2 August.', ['7pm = 2024-08-02', '8pm, Friday 2 August = 2024-08-02']],
    // where it was still, or already, another day than in Greenwich
    ['It left at 8:15 p.m. local time (0215 GMT Friday).', ['8:15 p.m. local time = 2024-07-25', '0215 GMT Friday = 2024-07-26']],
    ['It left at 04:30 local (2130 UTC Thursday).', ['04:30 = 2024-07-26', '2130 UTC Thursday = 2024-07-25']],
    ['It left at 9 a.m. local time (0700 GMT Thursday).', ['9 a.m. local time = 2024-07-25', '0700 GMT Thursday = 2024-07-25']],
    ['They came at two in the morning on Monday.', ['two in the morning = 2024-07-22', 'Monday = 2024-07-22']],
    ['It fell on Monday. It had rung at 4 p.m. the previous day.', ['Monday = 2024-07-22', '4 p.m. the previous day = 2024-07-21']],
    ['She was born at 12.04am on New Year’s Day.', ['12.04am = 2024-01-01', 'New Year’s Day = 2024-01-01']],
    ['It rang at 11 at night.', ['11 at night = 2024-07-27']],
    ['It fell on Monday and was found next morning.', ['Monday = 2024-07-22', 'next morning = 2024-07-23']],
    ['What comes next evening after evening?', []],
    ['Police held 8 in the morning raid.', []],
    ['It killed two in the evening crush.', []],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
  test('and of the half of it', () =>
    expect(findTimes(oneParagraph('They came at two in the afternoon on Monday.'))[0]!.value).toBe('2024-07-22T14:00'))
})

describe('months and seasons with a mark of their own', () => {
  test.each<[string, string]>([
    ['A fleet sailed seven times between 1405 and 1433.', '1433 = 1433-01-01..1433-12-31'],
    ['Results of the May/June exams came out.', 'May = 2024-05-01..2024-05-31'],
    ['It was sold by end-June.', 'end-June = 2024-06-01..2024-06-30'],
    ['Profit for the three months to end-June fell.', 'end-June = 2024-06-01..2024-06-30'],
    ['The drought began in the austral spring of 2023.', 'spring of 2023 = 2023-09-01..2023-11-30'],
    ['It ended in the austral summer of 2022.', 'summer of 2022 = 2022-12-01..2023-02-28'],
    ['It ended last austral summer.', 'summer = 2023-12-01..2024-02-29'],
    ['Diwali falls on November 1 this year.', 'Diwali = 2024-11-01'],
  ])('%s', (text, expected) => expect(days(text)).toContain(expected))
})

describe('hours with a point', () => {
  test.each<[string, string[]]>([
    ['21.10', ['21.10 = 2024-07-27']],
    ['14.05 – The bridge is closed.', ['14.05 = 2024-07-27']],
    ['Last seen at 17.05 GMT.', ['17.05 GMT = 2024-07-27']],
    ['It rose 17.05 points.', []],
    ['17.05 per cent voted.', []],
    ['21.75', []],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

test('"last year" is this paper\'s where years long past are told around it', () =>
  expect(
    days('A man was jailed for a raid in March 2019. He fled in 2020 and was caught in June last year. Two were convicted in 2021.'),
  ).toContain('June last year = 2023-06-01..2023-06-30'))
