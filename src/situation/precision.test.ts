import { describe, expect, test } from 'vitest'
import type { Place } from '../places/place.ts'
import { precisionOf } from './precision.ts'

const place = (given: Partial<Place>): Place => ({
  id: 'x',
  name: 'Aldport',
  kind: 'settlement',
  feature: 'PPL',
  country: null,
  admin1: null,
  population: 0,
  point: [0, 0],
  uncertaintyKm: 3,
  bbox: null,
  geometry: null,
  covers: [],
  ...given,
})

describe('how exactly a place is known', () => {
  test.each<[string, Partial<Place>, string, string]>([
    ['a city', { population: 200_000 }, 'exact', 'A city: the point is its centre.'],
    ['a town', { population: 5_000 }, 'exact', 'A town: the point is its centre.'],
    ['a place of which nothing is counted', {}, 'exact', 'A settlement: the point is its centre.'],
    ['a site', { kind: 'facility' }, 'exact', 'A site: the point is the site itself.'],
    [
      'a street that no gazetteer has',
      { kind: 'relative', feature: 'NEAR', uncertaintyKm: 50 },
      'within',
      'Not in the gazetteer; put beside the place it is named with, somewhere within 50 km.',
    ],
    ['a country', { kind: 'country', covers: ['KP'] }, 'area', 'A country: all of it is meant, no point inside it.'],
    [
      'an island with an outline',
      { kind: 'island', geometry: { type: 'Polygon', coordinates: [] } },
      'area',
      'An island: all of it is meant, no point inside it.',
    ],
    [
      'a region of which only a box is known',
      { kind: 'region', bbox: [0, 0, 1, 1], uncertaintyKm: 6000 },
      'within',
      'A region whose outline is not known here; it reaches about 6,000 km from its middle.',
    ],
    [
      'a region without an outline',
      { kind: 'admin', uncertaintyKm: 41.6 },
      'within',
      'An administrative region whose outline is not known here; it reaches about 42 km from its middle.',
    ],
  ])('%s', (_, given, precision, words) => expect(precisionOf(place(given))).toMatchObject({ precision, words }))

  test('a town that stands for a site is a ring around it', () =>
    expect(precisionOf(place({}), { name: 'Aldport Works' })).toEqual({
      precision: 'within',
      words: 'The position of “Aldport Works” is not given: somewhere within 25 km of Aldport.',
      uncertaintyKm: 25,
    }))

  test('a site in a large city is as uncertain as the city', () =>
    expect(precisionOf(place({ uncertaintyKm: 40 }), { name: 'Aldport Works' }).uncertaintyKm).toBe(40))

  test.each([
    ['southeast', 'The southeastern part of Kentucky'],
    ['south and east', 'The southern and eastern parts of Kentucky'],
    ['central and north', 'The central and northern parts of Kentucky'],
  ])('of a part to the %s', (direction, words) => {
    const relative = { relation: 'part' as const, km: null, direction, leansOn: [{ place: 'p', name: 'Kentucky' }] }
    expect(precisionOf(place({ kind: 'relative', relative })).words).toMatch(new RegExp(`^${words};`))
  })
})
