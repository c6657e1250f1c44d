import type { Meaning } from './meaning.ts'

/** The day of an hour ("9 p.m. on Friday"), else what is meant itself; null of an hour without a day. */
export function dayMeant(meaning: Meaning): Meaning | null {
  return meaning.is === 'clock' ? meaning.day : meaning
}

/** A weekday of which nothing says which ("Friday", "9 p.m. on Friday"), Monday as 1; null of all else. */
export function bareWeekday(meaning: Meaning): number | null {
  const day = dayMeant(meaning)
  return day?.is === 'weekday' && day.which === null ? day.weekday : null
}
