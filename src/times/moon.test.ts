import { expect, test } from 'vitest'
import { formatDay } from './calendar.ts'
import { diwali, hanukkah, islamicIn, lunarNewYear, orthodoxEaster, passover, roshHashanah } from './moon.ts'
import { days } from './one-paragraph.ts'

test.each([
  [2010, '2010-02-14'],
  [2018, '2018-02-16'],
  [2023, '2023-01-22'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2033, '2033-01-31'],
])('the Lunar New Year of %i', (year, day) => expect(formatDay(lunarNewYear(year))).toBe(day))

test.each([
  [2017, '2017-10-19'],
  [2020, '2020-11-14'],
  [2023, '2023-11-12'],
  [2025, '2025-10-20'],
])('Diwali of %i', (year, day) => expect(formatDay(diwali(year))).toBe(day))

test.each([
  [2019, '2019-06-04', '2019-08-11'],
  [2023, '2023-04-21', '2023-06-28'],
  [2024, '2024-04-10', '2024-06-16'],
  [2025, '2025-03-30', '2025-06-06'],
])('the feasts of %i in Arabia', (year, fitr, adha) => {
  expect(formatDay(islamicIn(year, 10, 1))).toBe(fitr)
  expect(formatDay(islamicIn(year, 12, 10))).toBe(adha)
})

test.each([
  [2019, '2019-09-30', '2019-04-20', '2019-12-23'],
  [2021, '2021-09-07', '2021-03-28', '2021-11-29'],
  [2023, '2023-09-16', '2023-04-06', '2023-12-08'],
  [2024, '2024-10-03', '2024-04-23', '2024-12-26'],
  [2025, '2025-09-23', '2025-04-13', '2025-12-15'],
])('the Jewish feasts of %i', (year, newYear, pesach, lights) =>
  expect([roshHashanah(year), passover(year), hanukkah(year)].map(formatDay)).toEqual([newYear, pesach, lights]),
)

test.each([
  [2019, '2019-04-28'],
  [2023, '2023-04-16'],
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2100, '2100-05-02'],
])('Easter of the Orthodox in %i', (year, day) => expect(formatDay(orthodoxEaster(year))).toBe(day))

test.each([
  ['Bombs went off on Easter Sunday 2019.', ['Easter Sunday 2019 = 2019-04-21']],
  ['Bombs went off on Easter Sunday, 21 April 2019.', ['Easter Sunday = 2019-04-21', '21 April 2019 = 2019-04-21']],
  ['A crush on Eid al-Adha killed three.', ['Eid al-Adha = 2024-06-16']],
  ['The blast came in Ramadan.', ['Ramadan = 2024-03-11..2024-04-08']],
  ['Trains will be full at Lunar New Year.', ['Lunar New Year = 2025-01-29']],
  ['The judge sentenced Michael Friday.', ['Friday = 2024-07-26']],
  ['The court heard Kelly Friday and left.', ['Friday = 2024-07-26']],
  ['Pentecost fell early.', ['Pentecost = 2024-05-19']],
  ['A crush on Black Friday hurt two.', ['Black Friday = 2023-11-24']],
  ['Shops were shut for Yom Kippur.', ['Yom Kippur = 2023-09-25']],
  ['Shops will shut for Rosh Hashanah.', ['Rosh Hashanah = 2024-10-03']],
  ['A church burned on Orthodox Christmas.', ['Orthodox Christmas = 2024-01-07']],
  ['The Church of Pentecost and Epiphany School shut on Friday.', ['Friday = 2024-07-26']],
  ['The Yom Kippur War and the Passover Massacre were named on Friday.', ['Friday = 2024-07-26']],
  ['Police in Corpus Christi held two men on Friday.', ['Friday = 2024-07-26']],
  ['The Orthodox bishop met a Holy See envoy on Friday.', ['Friday = 2024-07-26']],
  ['Black smoke rose on Friday over a Lunar Society picnic.', ['Friday = 2024-07-26']],
])('%s', (text, expected) => expect(days(text)).toEqual(expected))
