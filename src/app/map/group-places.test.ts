import { describe, expect, test } from 'vitest'
import type { PlaceView } from '../../situation/place-views.ts'
import { groupedWithin, groupPlaces, pixelsAt } from './group-places.ts'
import { testPlace } from './test-places.ts'

const ids = (views: { place: { id: string } }[]) => views.map(view => view.place.id)

test('the world is 512 pixels wide at zoom 0, with 0° in its middle', () => {
  expect(pixelsAt([0, 0], 0)).toEqual([256, 256])
  expect(pixelsAt([-180, 0], 1)[0]).toBe(0)
})

describe('grouping places', () => {
  const near = [testPlace('a', [10, 50], { mentions: 2, kind: 'force' }), testPlace('b', [10.1, 50]), testPlace('c', [40, 50])]

  test('joins those that would overlap and leaves the rest', () => {
    const { singles, clusters } = groupPlaces(near, 3, null)
    expect(ids(singles)).toEqual(['c'])
    expect(ids(clusters[0]!.members)).toEqual(['a', 'b'])
    expect(clusters[0]!.counts).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect(clusters[0]!.lngLat).toEqual([10, 50])
  })

  test('parts them again when there is room', () => expect(groupPlaces(near, 11, null).clusters).toEqual([]))

  test('never swallows the selected place', () => {
    const { singles, clusters } = groupPlaces(near, 3, 'b')
    expect(ids(singles).sort()).toEqual(['a', 'b', 'c'])
    expect(clusters).toEqual([])
  })

  test('does not count what the filter leaves out, which gives way where it would overlap', () => {
    const { singles, clusters } = groupPlaces(
      [near[0]!, testPlace('b', [10.1, 50], { passes: false }), testPlace('d', [80, 0], { passes: false })],
      3,
      null,
    )
    expect(ids(singles)).toEqual(['a', 'd'])
    expect(clusters).toEqual([])
  })

  test('begins with the most mentioned, wherever that stands in the list', () => {
    const { clusters } = groupPlaces([testPlace('few', [10.1, 50]), testPlace('many', [10, 50], { mentions: 5 })], 3, null)
    expect(clusters[0]!.id).toBe('cluster:many')
    expect(ids(clusters[0]!.members)).toEqual(['many', 'few'])
  })

  test('places at one point stay one cluster at every zoom', () => {
    const one = [testPlace('a', [5, 5]), testPlace('b', [5, 5])]
    for (const zoom of [0, 6, 14]) expect(groupPlaces(one, zoom, null).clusters).toHaveLength(1)
  })

  test('no two marks overlap, clusters included', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      testPlace(`p${i}`, [((i * 37) % 100) / 4, 40 + ((i * 53) % 80) / 4], { mentions: (i * 7) % 11 }),
    )
    const { singles, clusters } = groupPlaces(many, 3.5, null)
    const points = [...singles.map(({ place }) => place.properties.labelPoint), ...clusters.map(({ lngLat }) => lngLat)].map(at =>
      pixelsAt(at, 5),
    )
    const nearest = Math.min(...points.flatMap(([x, y], i) => points.slice(i + 1).map(([a, b]) => Math.hypot(a - x, b - y))))
    expect(clusters.length).toBeGreaterThan(10)
    expect(nearest).toBeGreaterThan(30)
  })

  test('those on both sides of 180° stand side by side', () => {
    const fiji = [testPlace('suva', [178.44, -18.14], { mentions: 3 }), testPlace('taveuni', [-179.98, -16.85])]
    expect(ids(groupPlaces(fiji, 3, null).clusters[0]!.members)).toEqual(['suva', 'taveuni'])
    expect(groupPlaces(fiji, 6, null).clusters).toEqual([])
    const faded = [fiji[0]!, testPlace('taveuni', [-179.98, -16.85], { passes: false })]
    expect(ids(groupPlaces(faded, 2, null).singles)).toEqual(['suva'])
  })

  test('every place is somewhere exactly once', () => {
    const many = Array.from({ length: 500 }, (_, i) => testPlace(`p${i}`, [((i * 71) % 360) - 180, ((i * 29) % 160) - 80]))
    const { singles, clusters } = groupPlaces(many, 1, null)
    const seen = [...ids(singles), ...clusters.flatMap(cluster => ids(cluster.members))]
    expect(seen.length).toBe(500)
    expect(new Set(seen).size).toBe(500)
  })
})

test('only what stands in the box is drawn, across the antimeridian as well', () => {
  const grouped = groupPlaces([testPlace('fiji', [178, -18]), testPlace('samoa', [-172, -14]), testPlace('africa', [20, 0])], 6, null)
  const box = (west: number, east: number): [number, number, number, number] => [
    pixelsAt([west, 0], -9)[0],
    0,
    pixelsAt([east, 0], -9)[0],
    1,
  ]
  expect(ids(groupedWithin(grouped, box(10, 30)).singles)).toEqual(['africa'])
  expect(ids(groupedWithin(grouped, box(170, -160)).singles)).toEqual(['fiji', 'samoa'])
})

describe('a relative place', () => {
  const leaning = (id: string, events: number): PlaceView => testPlace(id, [36.25, 50.1], { events }, { precision: 'relative' })
  const town = testPlace('town', [36.23, 49.99])
  test('where nothing happened gives its mark up to the town beside it, but keeps its shape', () => {
    const { singles, clusters, shapes } = groupPlaces([town, leaning('near', 0)], 4, null)
    expect([ids(singles), clusters, ids(shapes)]).toEqual([['town'], [], ['near']])
  })
  test('has its mark where there is room, or while it is selected', () => {
    expect(ids(groupPlaces([town, leaning('near', 0)], 10, null).singles)).toEqual(['town', 'near'])
    expect(ids(groupPlaces([town, leaning('near', 0)], 4, 'near').singles)).toContain('near')
  })
  test('where something happened stands as any other', () =>
    expect(ids(groupPlaces([town, leaning('near', 1)], 4, null).clusters[0]!.members)).toEqual(['town', 'near']))
})
