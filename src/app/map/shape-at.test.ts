import { expect, test } from 'vitest'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { groupPlaces } from './group-places.ts'
import { shapeAt } from './shape-at.ts'
import { testPlace } from './test-places.ts'

function shape(id: string, [west, south, east, north]: BoundingBox, view: Partial<PlaceView> = {}): PlaceView {
  const middle: LngLat = [(west + east) / 2, (south + north) / 2]
  const one = testPlace(id, middle, view, { precision: 'relative', uncertaintyKm: 55 * (east - west) }, [west, south, east, north])
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { ...one, place: { ...one.place, geometry: { type: 'Polygon', coordinates: [ring] } } }
}

const border = shape('border', [20, 40, 24, 43])
const coast = shape('coast', [22, 41, 23, 42])
const works = testPlace('works', [21, 41], {}, { precision: 'within', uncertaintyKm: 20 })
const view: BoundingBox = [10, 35, 35, 48]

const at = (point: LngLat, places: PlaceView[], around = view, zoom = 6) =>
  shapeAt(point, groupPlaces(places, zoom, null), zoom, around)?.place.id ?? null

test.each<[string, LngLat, string | null]>([
  ['inside', [20.5, 42], 'border'],
  ['outside', [19.5, 42], null],
  ['where two lie over each other, the smaller', [22.5, 41.6], 'coast'],
  ['in a ring lying on it, the ring’s', [21.15, 41.05], 'works'],
  ['beside that ring', [21.5, 41.05], 'border'],
])('a shape has the ground %s', (_, point, id) => expect(at(point, [border, coast, works])).toBe(id))

test('what the filter leaves out has none', () => expect(at([20.5, 42], [shape('border', [20, 40, 24, 43], { passes: false })])).toBeNull())
test('nor what holds the whole view', () => expect(at([20.5, 42], [border], [20.2, 41.8, 20.9, 42.2], 9)).toBeNull())
test('an area is had by its plate alone', () =>
  expect(at([20.5, 42], [testPlace('area', [22, 41], {}, { precision: 'area', uncertaintyKm: 300 }, [20, 40, 24, 43])])).toBeNull())
test('an exact place by its mark alone', () => expect(at([20.5, 42], [testPlace('town', [20.5, 42])])).toBeNull())
