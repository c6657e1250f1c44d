import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm } from '../geometry/great-circle.ts'
import { coarsenSituation, middleOfCell } from './coarsen.ts'
import { madeUpSituation } from './made-up-situation.ts'

const anywhere = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))

test.each([1, 10, 100])('a cell of %i km holds the point, and its middle is a place on earth', km => {
  fc.assert(
    fc.property(anywhere, point => {
      const middle = middleOfCell(point, km)
      expect(Math.abs(middle[0])).toBeLessThanOrEqual(180)
      expect(Math.abs(middle[1])).toBeLessThanOrEqual(90)
      // Rounding moves it by a few metres; a cell widens a little towards the pole.
      expect(distanceKm(point, middle)).toBeLessThan(km * Math.SQRT1_2 * 1.25 + 0.05)
    }),
  )
})

test('neighbours in one cell cannot be told apart', () =>
  expect(middleOfCell([30.001, 50.001], 10)).toEqual(middleOfCell([30.004, 50.003], 10)))

test.each([
  [0, 0],
  [180, 90],
  [-180, -90],
  [180, 0],
])('the edge %j, %j stays on the map', (lng, lat) => expect(middleOfCell([lng, lat], 10).every(Number.isFinite)).toBe(true))

test('a point becomes “somewhere in here”, wide enough; a larger area stays as it is; words stay', () => {
  const situation = madeUpSituation(
    [
      { id: 'town', point: [30.1234, 50.4321], mentions: [{ id: 'm1', words: 'Aldport' }] },
      { id: 'land', precision: 'area', point: [31, 51] },
    ],
    [{ id: 'e', places: ['town/m1'] }],
  )
  const land = situation.places.features[1]!
  land.properties.uncertaintyKm = 300
  const [town, same] = coarsenSituation(situation, 10).places.features
  const was = situation.places.features[0]!.properties
  expect(town!.properties).toMatchObject({ precision: 'within', name: was.name, mentions: was.mentions })
  expect(town!.properties.labelPoint).not.toEqual(was.labelPoint)
  expect(distanceKm(town!.properties.labelPoint, was.labelPoint)).toBeLessThanOrEqual(town!.properties.uncertaintyKm)
  expect(town!.geometry.coordinates).toEqual(town!.properties.labelPoint)
  expect(same).toBe(land)
})
