import { expect, test } from 'vitest'
import type { LngLat } from '../geometry/lng-lat.ts'
import { landsOf, seeLands } from './role-lands.ts'
import type { Stretch } from './role-stretch.ts'

const at = (country: string | null, point: LngLat | null): Stretch => ({
  ...{ first: 0, last: 0, count: 1, heading: false, kind: 'settlement', ofSport: false },
  ...{ country, point },
})

const lima = at('PE', [-77, -12])
const callao = at('PE', [-77.1, -12.1])
const cusco = at('PE', [-72, -13.5])
const oslo = at('NO', [10.7, 59.9])
const bergen = at('NO', [5.3, 60.4])
const sea = at(null, [-80, -10])

/** What is seen of the first. */
function seen(...stretches: Stretch[]): Record<string, string | undefined> {
  const all: Record<string, string | undefined> = {}
  seeLands(stretches, 0, landsOf(stretches), { sign() {}, background() {}, see: (what, word) => (all[what] = word), seePair() {} })
  return all
}

test.each([
  ['beside its neighbour', [lima, callao], { nearest: '30', times: '1', land: 'main' }],
  ['far off in the same country', [lima, cusco], { nearest: '1500', times: '1', land: 'main' }],
  ['the same place again is no neighbour', [lima, lima], { nearest: 'only', times: '2', land: 'main' }],
  ['a spot that the text comes back to again and again', [lima, lima, lima, lima, cusco], { nearest: '1500', times: 'many', land: 'main' }],
  ['alone in its country', [oslo, lima, callao], { nearest: 'far', times: '1', land: 'alone' }],
  ['not alone, but not where the text plays', [oslo, bergen, lima, callao, cusco], { nearest: '400', times: '1', land: 'other' }],
  ['a sea', [sea, lima], { nearest: '400', times: '1' }],
  ['a place nothing is known of', [at(null, null), lima], {}],
])('%s', (_, stretches, signs) => {
  expect(seen(...stretches)).toEqual(signs)
})
