import { type DayNumber, dayNumber } from './calendar.ts'

/** Days between 1 January 2000 at 0 UTC and the moment astronomers number 2451544.5. */
const j2000 = 2451544.5
const radians = Math.PI / 180

/** The moment of the k-th new moon since 2000, in days UTC, to a quarter of an hour (Meeus, Astronomical Algorithms, chapter 49, its largest terms). */
function newMoon(k: number): number {
  const sun = (2.5534 + 29.1053567 * k) * radians
  const moon = (201.5643 + 385.81693528 * k) * radians
  const node = (160.7108 + 390.67050284 * k) * radians
  return (
    2451550.09766 +
    29.530588861 * k -
    0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun) +
    0.00208 * Math.sin(2 * sun) -
    j2000 +
    dayNumber(2000, 1, 1)
  )
}

/** The first day of a year's new moons on or after a day, as a clock so many hours ahead of UTC counts days. */
function newMoonFrom(day: DayNumber, hours: number): DayNumber {
  const count = Math.floor((day - dayNumber(2000, 1, 1)) / 29.530588861) - 1
  for (let k = count; ; k++) {
    const local = Math.floor(newMoon(k) + hours / 24)
    if (local >= day) return local
  }
}

/** The Lunar New Year: the new moon, in Beijing, from 21 January on. */
export function lunarNewYear(year: number): DayNumber {
  return newMoonFrom(dayNumber(year, 1, 21), 8)
}

/** Days from the first of the Jewish era to the new year of one of its years, by the new moon of Tishri and the two rules of delay that look at one year alone. */
function molad(hebrew: number): number {
  const months = Math.floor((235 * hebrew - 234) / 19)
  const day = 29 * months + Math.floor((12084 + 13753 * months) / 25920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}

/** Rosh Hashanah of a year of ours, the first of its days; a year that would have 356 days, or follow one of 382, begins later. */
export function roshHashanah(year: number): DayNumber {
  const hebrew = year + 3761
  const [before, own, after] = [molad(hebrew - 1), molad(hebrew), molad(hebrew + 1)]
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return dayNumber(1, 1, 1) - 1373428 + own + delay
}

/** The first day of Passover: half a year before the new year, to the day. */
export function passover(year: number): DayNumber {
  return roshHashanah(year) - 163
}

/** Hanukkah, the 25th of Kislev: whether the month before has 29 or 30 days, the length of the year tells. */
export function hanukkah(year: number): DayNumber {
  const first = roshHashanah(year)
  const long = (roshHashanah(year + 1) - first) % 10 === 5
  return first + (long ? 84 : 83)
}

/** Easter of the Orthodox churches: by the old calendar, told in the new one (Meeus, Astronomical Algorithms, chapter 8). */
export function orthodoxEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30
  const full = moon + ((2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7) + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, Math.floor(full / 31), 1) + (full % 31) + behind
}

/** Diwali: the evening, in India, before the new moon of mid-October to mid-November. */
export function diwali(year: number): DayNumber {
  return newMoonFrom(dayNumber(year, 10, 17), -12.5)
}

/**
 * A day of a month of the Muslim year, in Arabia: the month begins the evening after the new moon. Elsewhere, where the crescent must be seen, it may
 * begin a day later.
 */
function islamicDay(hijri: number, month: number, day: number): DayNumber {
  // By the arithmetical calendar, two days off at most
  const count = Math.ceil(29.5 * (month - 1)) + (hijri - 1) * 354 + Math.floor((3 + 11 * hijri) / 30)
  return newMoonFrom(count + firstMuharram - 4, 8.5) + day
}

/** 1 Muharram of the year 1. */
const firstMuharram = dayNumber(622, 7, 19)

/** The first such day of the Muslim year that falls in a year of ours. */
export function islamicIn(year: number, month: number, day: number): DayNumber {
  const first = dayNumber(year, 1, 1)
  let hijri = Math.floor((year - 622) * 1.0306) - 1
  while (islamicDay(hijri, month, day) < first) hijri++
  return islamicDay(hijri, month, day)
}
