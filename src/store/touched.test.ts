import { expect, test } from 'vitest'
import { madeUpSituation } from '../situation/made-up-situation.ts'
import { createDatelineStore, type Hover } from './store.ts'
import { touched } from './touched.ts'

const situation = madeUpSituation(
  [
    { id: 'port', mentions: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }] },
    { id: 'sea', mentions: [{ id: 's1' }] },
    { id: 'capital', mentions: [{ id: 'c1' }] },
  ],
  [
    { id: 'strike', places: ['port/p1/happened', 'sea/s1/origin', 'capital/c1/named'] },
    { id: 'talks', places: ['port/p2/happened'] },
  ],
)
const store = createDatelineStore({ situation, status: 'ready' })
const touchedBy = (hover: Hover | null) => {
  store.getState().hoverOver(hover)
  const { events, places } = touched(store.getState())
  return { events: [...events], places: [...places] }
}

test.each([
  ['an event touches itself and its places, but none merely named', { type: 'event', id: 'strike' }, ['strike'], ['port', 'sea']],
  ['a place touches all its events', { type: 'place', id: 'port', mention: null }, ['strike', 'talks'], ['port']],
  ['a mention touches only what its own words tell', { type: 'place', id: 'port', mention: 'p2' }, ['talks'], ['port']],
  ['a mention that tells nothing touches no event', { type: 'place', id: 'port', mention: 'p3' }, [], ['port']],
  ['nothing touches nothing', null, [], []],
] as [string, Hover | null, string[], string[]][])('%s', (_, hover, events, places) => expect(touchedBy(hover)).toEqual({ events, places }))

test('is the same object while the hover is, so that lists are not drawn anew', () => {
  touchedBy({ type: 'event', id: 'strike' })
  const before = touched(store.getState())
  store.getState().setFilter({ query: 'port' })
  expect(touched(store.getState())).toBe(before)
})
