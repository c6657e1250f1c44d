import { expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'
import { buildOverlay, nothingSaid } from './overlay.ts'
import { sameData } from './same-data.ts'
import { testPlace } from './test-places.ts'

const plant = (view = {}, place = {}) => testPlace('plant', [124.4, 40.1], view, { precision: 'within', uncertaintyKm: 25, ...place })
const rings = (view: ReturnType<typeof plant>) => buildOverlay(groupPlaces([view], 5, null), 5, nothingSaid).rings

test('what is built twice from the same places is the same', () => expect(sameData(rings(plant()), rings(plant()))).toBe(true))

test.each([
  ['a place that fades', plant({ passes: false })],
  ['another kind', plant({ kind: 'force' })],
  ['another place', testPlace('b', [0, 0], {}, { precision: 'within', uncertaintyKm: 25 })],
  ['a wider ring', plant({}, { uncertaintyKm: 260 })],
  ['no ring', plant({}, { precision: 'exact' })],
] as const)('%s is a difference', (_, other) => expect(sameData(rings(plant()), rings(other))).toBe(false))
