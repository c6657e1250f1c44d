import type { Meaning } from './meaning.ts'

/** The day of an hour ("9 p.m. on Friday"), else what is meant itself; null of an hour without a day. */
export function dayMeant(meaning: Meaning): Meaning | null {
  return meaning.is === 'clock' ? meaning.day : meaning
}
