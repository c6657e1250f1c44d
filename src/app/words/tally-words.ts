import type { EventStatus } from '../../events/event.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { statusInWords } from './event-words.ts'
import { t } from './t.ts'

/** How many events a place has, and how they are told. */
export type Tally = Pick<PlaceView, 'events' | 'said' | 'apart' | 'apartStatus'>

/** The tally of some events. */
export function tallyOf(events: readonly { status: EventStatus }[]): Tally {
  const apart = events.filter(({ status }) => status !== 'happened' && status !== 'said')
  const alike = apart.every(({ status }) => status === apart[0]?.status)
  return {
    events: events.filter(({ status }) => status === 'happened').length,
    said: events.filter(({ status }) => status === 'said').length,
    apart: apart.length,
    apartStatus: (alike && apart[0]?.status) || null,
  }
}

/**
 * A place's events as they are told: “3 events”, “1 event, said”, “4 events, 1 said”, “2 events, planned”. Null where there are none, and the
 * place is only named.
 */
export function tallyInWords({ events, said, apart, apartStatus }: Tally): string | null {
  const n = events + said + apart
  if (n === 0) return null
  const parts: [number, string][] = []
  if (said > 0) parts.push([said, t('statusSaid')])
  if (apart > 0) parts.push([apart, (apartStatus && statusInWords(apartStatus)) ?? t('statusApart')])
  const count = t('eventCount', { n })
  if (parts.length === 0) return count
  const status = parts.length === 1 && parts[0]![0] === n ? parts[0]![1] : parts.map(([n, status]) => t('countOfStatus', { n, status }))
  return t('countAndStatus', { count, status: typeof status === 'string' ? status : status.join(t('listComma')) })
}
