import { words } from '../text/span.ts'
import type { Article } from './article.ts'
import { dateLine } from './date-line.ts'
import { weekdayIn, weekdayOf } from './date-order.ts'
import { datelineDay } from './dateline.ts'
import { headLines } from './head-matter.ts'
import { isDay } from './is-day.ts'
import { anyMonth, monthNames } from './months.ts'

/** A day of publication as wires state it, "KYIV, July 27 (Reuters) - …": whoever read it that week knew the year. */
export interface YearlessDay {
  /** As the text has it: "July 27". */
  words: string
  /** `MM-DD` */
  monthDay: string
  /** The first weekday that is named beside it or in the first paragraph, 0 for Sunday; null where none is. */
  weekday: number | null
}

const dayAndMonth = new RegExp(
  `\\b(?:(?:${monthNames})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${monthNames}))\\b(?![\\s,]+\\d{4}|[:.]\\d)`,
  'i',
)

/** How far into a line its day may stand, and into a first paragraph its weekday. */
const furthest = 120
const firstWords = 500

/**
 * The day an article states without a year, where it states none with one: as a line about nothing else, or in the dateline of its first paragraph.
 * A year is put behind it (one that has a 29 February), and what reads whole dates is asked.
 */
export function yearlessDay({ published, text, paragraphs }: Pick<Article, 'published' | 'text' | 'paragraphs'>): YearlessDay | null {
  if (published !== null) return null
  const first = paragraphs.find(p => p.number !== null)
  for (const paragraph of paragraphs.slice(0, headLines)) {
    const line = words(text, paragraph).slice(0, firstWords)
    const found = anyMonth.test(line) ? dayAndMonth.exec(line.slice(0, furthest)) : null
    if (!found || paragraph.role === 'headline' || (first && paragraph.start > first.start && paragraph.role === 'heading')) continue
    const end = found.index + found[0].length
    const whole = `${line.slice(0, end)}, ${leapYear}${line.slice(end)}`
    const dated = dateLine(whole) ?? (paragraph === first ? datelineDay(whole) : null)
    if (dated?.start !== found.index) continue
    const weekday = weekdayIn(line) ?? (first ? weekdayIn(words(text, first).slice(0, firstWords)) : null)
    return { words: found[0], monthDay: dated.day.slice(5), weekday }
  }
  return null
}

const leapYear = '2024'

/** The cycle of weekdays and leap years has each day on each weekday at least once in so many years. */
const years = 12

/**
 * The days it may be, likeliest first: of the last two of that name until `today` (`YYYY-MM-DD`) the one whose weekday is named goes first, and where
 * neither is that weekday's, the last that is follows.
 */
export function likelyDays({ monthDay, weekday }: YearlessDay, today: string): string[] {
  const thisYear = Number(today.slice(0, 4))
  const days = Array.from({ length: years }, (_, i) => `${thisYear - i}-${monthDay}`).filter(day => isDay(day) && day <= today)
  const [fitting] = weekday === null ? [] : days.filter(day => weekdayOf(day) === weekday)
  const last = days.slice(0, 2)
  if (fitting === undefined) return last
  return last.includes(fitting) ? [fitting, ...last.filter(day => day !== fitting)] : [...last, fitting]
}
