import { expect, test } from 'vitest'
import { type Tally, tallyInWords, tallyOf } from './tally-words.ts'

const none: Tally = { events: 0, said: 0, apart: 0, apartStatus: null }
test.each<[Partial<Tally>, string | null]>([
  [{}, null],
  [{ events: 3 }, '3 events'],
  [{ said: 1 }, '1 event, said'],
  [{ events: 3, said: 1 }, '4 events, 1 said'],
  [{ apart: 2, apartStatus: 'planned' }, '2 events, planned'],
  [{ apart: 2 }, '2 events, planned or denied'],
  [{ events: 1, said: 2, apart: 1, apartStatus: 'denied' }, '4 events, 2 said, 1 denied'],
])('%j is %s', (tally, words) => expect(tallyInWords({ ...none, ...tally })).toBe(words))

test('events are tallied by how they are told', () => {
  const of = (...statuses: Parameters<typeof tallyOf>[0][number]['status'][]) => tallyOf(statuses.map(status => ({ status })))
  expect(of()).toEqual(none)
  expect(of('happened', 'said', 'said')).toEqual({ ...none, events: 1, said: 2 })
  expect(of('planned', 'planned')).toEqual({ ...none, apart: 2, apartStatus: 'planned' })
  expect(of('planned', 'denied')).toEqual({ ...none, apart: 2 })
})
