import { expect, test } from 'vitest'
import { holdsPoint, nearestFirst } from './near-list.ts'
import { testPlace } from './test-places.ts'

const city = testPlace('city', [124.4, 40.1])
const capital = testPlace('capital', [125.75, 39.03])
const far = testPlace('far', [31, 49], { mentions: 9 })
const country = testPlace('country', [127, 40], {}, { precision: 'area' }, [124, 37, 131, 43])
const ids = (views: { place: { id: string } }[]) => views.map(({ place }) => place.id)

test('the selected place comes first, then areas that hold it, then by distance', () =>
  expect(ids(nearestFirst([far, capital, country, city], city.place))).toEqual(['city', 'country', 'capital', 'far']))

test('without a selection the most mentioned comes first', () => expect(ids(nearestFirst([city, far], null))[0]).toBe('far'))

test('an area over the antimeridian holds what lies on both sides', () => {
  const fiji = testPlace('fiji', [178, -18], {}, { precision: 'area' }, [177, -21, -178, -12]).place
  expect([holdsPoint(fiji, [179, -17]), holdsPoint(fiji, [-179, -17]), holdsPoint(fiji, [0, -17])]).toEqual([true, true, false])
})
