import type { EventKind, EventStatus } from '../../events/event.ts'
import { eventDays } from '../../situation/event-days.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import type { DataWordKey } from './data-words.ts'
import { daysInWords, rangeInWords, yearlessInWords } from './days.ts'
import type { WordKey } from './en.ts'
import { dataWords, t } from './t.ts'

const kindWords: Record<EventKind | 'none', WordKey> = {
  force: 'kindForce',
  meeting: 'kindMeeting',
  works: 'kindWorks',
  finding: 'kindFinding',
  statement: 'kindStatement',
  people: 'kindPeople',
  none: 'kindNone',
}

/** `works` is “Works”. */
export function kindInWords(kind: EventKind | 'none'): string {
  return t(kindWords[kind])
}

/** The finer kind in the interface's language; one that the language does not know is shown by its own name: `border-crossing`, “Border crossing”. */
export function subkindInWords(subkind: string): string {
  const own = dataWords(`subkind${subkind.charAt(0).toUpperCase()}${subkind.slice(1)}` as DataWordKey)
  if (own !== null) return own
  const words = subkind.replace(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const statusWords: Record<Exclude<EventStatus, 'happened'>, WordKey> = {
  said: 'statusSaid',
  planned: 'statusPlanned',
  threatened: 'statusThreatened',
  denied: 'statusDenied',
  hypothetical: 'statusHypothetical',
}

/** Null for what happened; else how the text holds it away from that: “planned”. */
export function statusInWords(status: EventStatus): string | null {
  return status === 'happened' ? null : t(statusWords[status])
}

/** When an event was, in the fewest words: “Jan – 27 Jul 2024”, “since 2021”, “17 Aug” of no known year, “no date”. */
export function whenInWords(event: Pick<SituationEvent, 'dated' | 'time'>): string {
  if (!event.dated || !event.time) return yearlessInWords(event.time?.edtf) ?? t('noDateShort')
  const { from, to } = eventDays(event.time)
  if (from !== null && to !== null) return daysInWords({ edtf: event.time.edtf, from, to })
  // “Since 2021” names a year and means all from it on: it is the year that is said.
  const named = rangeInWords(event.time.from ?? event.time.to, event.time.to ?? event.time.from)
  return t(from === null ? 'orBefore' : 'since', { day: named })
}
