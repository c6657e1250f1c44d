import { describe, expect, test } from 'vitest'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { disputes, hatchAreas as hatch, kmOfPixels, leastRing, linkLine, relativeShapes, rings } from './overlay.ts'
import { testPlace } from './test-places.ts'

const plant = testPlace('plant', [124.4, 40.1], { events: 2, kind: 'works' }, { precision: 'within', uncertaintyKm: 25 })
const korea = (id: string, covers: string[], view = {}) =>
  testPlace(id, [127, 38], { events: 1, kind: 'force', ...view }, { precision: 'area', covers })

/** Something happened in all that have events. */
const hatchAreas = (views: PlaceView[], selected: string | null) =>
  hatch(views, selected, new Map(views.filter(view => view.events > 0).map(view => [view.place.id, view.events])))

describe('the ring of “somewhere in here”', () => {
  const radius = (zoom: number) => {
    const ring = rings([plant], zoom, null)[0]!
    const point = (ring.geometry as unknown as { coordinates: LngLat[][] }).coordinates[0]![0]!
    return { km: distanceKm([124.4, 40.1], point), true: ring.properties!.true as boolean }
  }
  test('has its true radius when there is room', () => {
    expect(radius(9).km).toBeCloseTo(25, 1)
    expect(radius(9).true).toBe(true)
  })
  test('is never smaller than 26 pixels, and then no longer claims to measure', () => {
    expect(radius(3).km / kmOfPixels(1, 40.1, 3)).toBeCloseTo(leastRing, 1)
    expect(radius(3).true).toBe(false)
  })
  test('is drawn for no exact place and no area', () => expect(rings([testPlace('a', [0, 0]), korea('k', ['KP'])], 5, null)).toEqual([]))
})

describe('the shape of a relative place', () => {
  const near = testPlace('near', [124.4, 40.1], {}, { precision: 'relative', uncertaintyKm: 40 })
  near.place.geometry = { type: 'Polygon', coordinates: [] }
  const drawn = (zoom: number, selected: string | null = null) =>
    relativeShapes([near], zoom, selected).map(({ properties }) => properties!.id)
  test('is drawn where there is room for it', () => expect(drawn(5)).toEqual(['near']))
  test('is no smudge on a map of the world', () => expect(drawn(1)).toEqual([]))
  test('is drawn at any size while it is selected', () => expect(drawn(1, 'near')).toEqual(['near']))
})

describe('hatching', () => {
  test('a country leans right, a region of several left', () => {
    const { countries } = hatchAreas([korea('north', ['KP'], { mentions: 9 }), korea('peninsula', ['KP', 'KR'])], null)
    expect(countries.map(({ place, hatch }) => [place, hatch.lean, hatch.gap])).toEqual([
      ['north', 1, 8],
      ['peninsula', -1, 14],
    ])
  })
  test('the third on the same ground is an outline', () => {
    const { countries } = hatchAreas([korea('a', ['KP']), korea('b', ['KP', 'KR']), korea('c', ['KP', 'KR', 'JP'])], null)
    expect(countries.map(({ hatch }) => hatch.outline)).toEqual([false, false, true])
  })
  test('an area that would hatch the ground of all others is an outline until it is selected', () => {
    const broad = korea('broad', ['US'])
    broad.place.properties.uncertaintyKm = 2000
    const outline = (selected: string | null) => hatchAreas([broad], selected).countries[0]!.hatch.outline
    expect([outline(null), outline('broad')]).toEqual([true, false])
  })
  test('the selected area is hatched in the signal colour even where nothing happened', () => {
    const { countries } = hatchAreas([korea('japan', ['JP'], { events: 0, kind: 'none' })], 'japan')
    expect(countries[0]!.hatch.kind).toBe('signal')
  })
  test.each([
    ['only named', { events: 0 }],
    ['left out by the filter', { passes: false }],
  ])('an area %s is not hatched', (_, view) => expect(hatchAreas([korea('x', ['KP'], view)], null).countries).toEqual([]))

  test('an area with a shape of its own is hatched by that', () => {
    const sea = testPlace('sea', [124, 36], { events: 1 }, { precision: 'area', kind: 'water' })
    sea.place.geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [120, 33],
          [126, 33],
          [126, 39],
          [120, 33],
        ],
      ],
    }
    expect(hatchAreas([sea], null).shapes.features).toHaveLength(1)
  })
})

test('a link across the antimeridian is one line', () => {
  const line = linkLine({ from: [141, 43], to: [-122, 47], kind: 'happened' })
  const lngs = (line.geometry as unknown as { coordinates: LngLat[] }).coordinates.map(([lng]) => lng)
  expect(Math.max(...lngs)).toBeCloseTo(238)
})

describe('a disputed place', () => {
  const instead = { place: 'missouri', name: 'Springfield', words: 'city, Missouri', lngLat: [-93.3, 37.2] as LngLat, confidence: 0.4 }
  const springfield = testPlace('illinois', [-89.6, 39.8], { doubtful: true }, { instead })
  const kinds = (views: PlaceView[], selected: string | null = null) =>
    disputes(views, selected).map(({ geometry, properties }) => `${geometry.type} ${properties!.kind}`)

  test('has a thin line to the runner-up, with its name', () => {
    expect(kinds([springfield])).toEqual(['LineString instead', 'Point instead'])
    expect(disputes([springfield], null)[1]!.properties).toMatchObject({ name: 'Springfield', words: 'city, Missouri' })
  })
  test('shows it clearly once selected', () =>
    expect(kinds([springfield], 'illinois')).toEqual(['LineString instead-selected', 'Point instead-selected']))
  test('whose runner-up is on the map as well has only the line', () =>
    expect(kinds([springfield, testPlace('missouri', [-93.3, 37.2])])).toEqual(['LineString instead']))
  test.each([
    ['a sure place', testPlace('a', [0, 0])],
    ['one that the filter leaves out', { ...springfield, passes: false }],
  ])('%s has none', (_, view) => expect(kinds([view])).toEqual([]))
  test('across the antimeridian the name stands where the line ends', () => {
    const fiji = testPlace('fiji', [179, -17], {}, { instead: { ...instead, lngLat: [-172, -14] } })
    const [line, end] = disputes([fiji], null)
    expect((end!.geometry as unknown as { coordinates: LngLat }).coordinates[0]).toBeCloseTo(188)
    expect((line!.geometry as unknown as { coordinates: LngLat[] }).coordinates.at(-1)![0]).toBeCloseTo(188)
  })
})
