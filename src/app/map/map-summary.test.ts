import { expect, test } from 'vitest'
import type { SituationEvent } from '../../situation/schema.ts'
import { mapSummary } from './map-summary.ts'
import { testPlace } from './test-places.ts'

const port = testPlace('hale', [10, 50], { mentions: 4, events: 2 }, { country: 'NL' })
const town = testPlace('orm', [11, 51], { mentions: 1 }, { country: 'DE' })
const far = testPlace('ust', [80, 10], { mentions: 9, events: 3 }, { country: 'IN' })
const event = (id: string, place: string, from: string | null, to: string | null): SituationEvent =>
  ({
    id,
    dated: to !== null,
    time: to === null ? null : { edtf: '', from, to, basis: 'stated', phrase: null, span: null, why: '' },
    places: [{ place, role: 'happened', mention: '', carried: null }],
  }) as unknown as SituationEvent
const events = [
  event('e1', 'hale', '2024-03-03', '2024-03-04'),
  event('e2', 'hale', null, null),
  event('e3', 'ust', '2022-01-01', '2022-12-31'),
]

test('what is in view: how much, where most of it was, when, in which countries; and what is not', () =>
  expect(mapSummary({ places: [town, port, far], events, allEvents: 3, inView: new Set(['hale', 'orm']) })).toEqual([
    'In view: 2 places and 2 events.',
    'They are HALE (2 events) and ORM (1 mention).',
    '1 event with a date, 3 – 4 Mar 2024; 1 without.',
    'In Germany and Netherlands.',
    'Out of view: 1 place, first UST.',
    'The list has the same places and events.',
  ]))

test('what the filters keep out is counted, and is not said to be in view', () => {
  const said = mapSummary({ places: [{ ...port, passes: false }, far], events: [events[2]!], allEvents: 3, inView: new Set(['hale']) })
  expect(said[0]).toBe('In view: 0 places and 0 events.')
  expect(said).toContain('Kept out by the filters: 2 events and 1 place.')
})

test('before the view is known all that passes counts as in view', () =>
  expect(mapSummary({ places: [port, town, far], events, allEvents: 3, inView: null })[0]).toBe('In view: 3 places and 3 events.'))

test('of many places the first five are named, those with most events first', () => {
  const many = Array.from({ length: 9 }, (_, i) => testPlace(`p${i}`, [i, i], { events: i }))
  expect(mapSummary({ places: many, events: [], allEvents: 0, inView: null })[1]).toBe(
    'Most at P8 (8 events), P7 (7 events), P6 (6 events), P5 (5 events) and P4 (4 events).',
  )
})
