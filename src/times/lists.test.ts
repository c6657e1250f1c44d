import { expect, test } from 'vitest'
import { days } from './one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
test.each<[string, string[]]>([
  ['Firing: 9, 10 and 11 April 2023.', ['9 = 2023-04-09', '10 = 2023-04-10', '11 April 2023 = 2023-04-11']],
  ['It was shut on the 3rd, 4th and 9th of March.', ['the 3rd = 2024-03-03', '4th = 2024-03-04', '9th of March = 2024-03-09']],
  ['They met on May 3, 10 and 17, 2023.', ['May 3 = 2023-05-03', '10 = 2023-05-10', '17, 2023 = 2023-05-17']],
  ['They met on May 3, 10 and 17.', ['May 3 = 2024-05-03', '10 = 2024-05-10', '17 = 2024-05-17']],
  ['On May 3, 10 and 17 people died.', ['May 3 = 2024-05-03']],
  ['On May 3, 10 people died and 3 were hurt.', ['May 3 = 2024-05-03']],
  ['They lost by 3, 4 and 5 points.', []],
  ['They lost by 9, 4 and 5 in May.', ['May = 2024-05-01..2024-05-31']],
  ['It silted up in the 19th and 20th centuries.', ['the 19th = 1800-01-01..1899-12-31', '20th centuries = 1900-01-01..1999-12-31']],
  [
    'It flourished from the ninth to the eleventh centuries.',
    ['the ninth = 0800-01-01..0899-12-31', 'eleventh centuries = 1000-01-01..1099-12-31'],
  ],
  ['The 19th and 20th regiments went.', []],
])('days and centuries in a row: %s', (text, expected) => expect(days(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['A slide on May 2, 2022 killed four.', ['May 2, 2022 = 2022-05-02']],
  ['On May 2, 1500 men fell.', ['May 2 = 2024-05-02']],
  [
    'It fell in May 2022. Another in August the year before shut the road.',
    ['May 2022 = 2022-05-01..2022-05-31', 'August the year before = 2021-08-01..2021-08-31'],
  ],
])('the year beside a day or a month: %s', (text, expected) => expect(days(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['On 3 May the post was manned from 1000 to 1400 hrs.', ['3 May = 2024-05-03', '1000 = 2024-05-03', '1400 hrs. = 2024-05-03']],
  ['On 3 May it was shut 0800-1600 GMT.', ['3 May = 2024-05-03', '0800 = 2024-05-03', '1600 GMT = 2024-05-03']],
  ['The course needs 1200 to 1500 hours of work.', []],
  ['She lives at 12 Noon Road.', []],
  ['It was dated to 6210±35 BC.', []],
])('hours of four figures, and what is no hour and no year: %s', (text, expected) => expect(days(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['Six were shot over Memorial Day weekend.', ['Memorial Day weekend = 2024-05-25..2024-05-27']],
  ['The Thanksgiving weekend 2023 was calm.', ['Thanksgiving weekend 2023 = 2023-11-23..2023-11-26']],
  ['It snowed on Easter weekend.', ['Easter weekend = 2024-03-29..2024-04-01']],
  ['They married on Christmas weekend 2022.', ['Christmas weekend 2022 = 2022-12-24..2022-12-25']],
])('the weekend beside a holiday: %s', (text, expected) => expect(days(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['The buoy was off station at 031450Z JUL 24.', ['031450Z JUL 24 = 2024-07-03']],
  ['It was sunk at 031115 UTC JUL near Ebo.', ['031115 UTC JUL = 2024-07-03']],
  ['Cancel this message 122359 UTC JUL 24.', ['122359 UTC JUL 24 = 2024-07-12']],
  ['Cancel this message on 312359Z JUL.', ['312359Z JUL. = 2024-07-31']],
  ['The code 993450Z JUL is none.', []],
  ['Ordi said on the 9th North Ruvia had fired.', ['the 9th = 2024-07-09']],
  ['It sailed from Ordi on 28 July and is expected on the 6th.', ['28 July = 2024-07-28', 'the 6th = 2024-08-06']],
  ['It sailed from Ordi on 3 July and came in on the 6th.', ['3 July = 2024-07-03', 'the 6th = 2024-07-06']],
  ['She lives on the 5th Avenue side.', []],
  ['He served with the 9th Infantry Brigade.', []],
  ['Jan “August” Burns and "April" Lee came.', []],
])('days and what only looks like them: %s', (text, expected) => expect(days(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['At 500 PM EDT on 3 July it was far off.', ['500 PM EDT on 3 July = 2024-07-03']],
  ['The river froze on St. Stephen’s Day 1739.', ['St. Stephen’s Day 1739 = 1739-12-26']],
  ['A vigil is held each Dec. 24 in Ebo.', []],
  ['She left in May. The shop was shut the following September.', ['May = 2024-05-01..2024-05-31']],
  ['In Canada and Australia it was calm.', []],
])('hours, feasts and what nobody can say: %s', (text, expected) => expect(days(text)).toEqual(expected))
