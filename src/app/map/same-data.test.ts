import { expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'
import { buildOverlay, nothingSaid } from './overlay.ts'
import { sameData } from './same-data.ts'
import { testPlace } from './test-places.ts'

const plant = (view = {}, place = {}) => testPlace('plant', [124.4, 40.1], view, { precision: 'within', uncertaintyKm: 25, ...place })
const overlay = (view: ReturnType<typeof plant>, note = '') => buildOverlay(groupPlaces([view], 5, null), 5, nothingSaid, () => note)

test('what is built twice from the same places is the same', () =>
  expect(sameData(overlay(plant()).marks, overlay(plant()).marks)).toBe(true))

test.each([
  ['a place that fades', overlay(plant({ passes: false }))],
  ['more that is said of it', overlay(plant({ mentions: 9 }))],
  ['other words under its name', overlay(plant(), '2 events')],
  ['another place', overlay(testPlace('b', [0, 0]))],
  ['a wider ring', overlay(plant({}, { uncertaintyKm: 260 }))],
  ['no ring', overlay(plant({}, { precision: 'exact' }))],
] as const)('%s is a difference', (_, other) => expect(sameData(overlay(plant()).marks, other.marks)).toBe(false))
