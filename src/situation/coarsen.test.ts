import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceKm } from '../geometry/great-circle.ts'
import { coarsenArticle, coarsenSituation, middleOfCell } from './coarsen.ts'
import { madeUpArticle, madeUpSituation } from './made-up-situation.ts'

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

describe('a position is not told by its id or its name either', () => {
  const id = 'dateline:coordinates/45.0556,35.333@0.006'
  const beside = 'dateline:coordinates/45.0557,35.3331@0.006'
  const situation = madeUpSituation(
    [
      { id, name: '45.0556° N, 35.333° E', point: [35.333, 45.0556], mentions: [{ id: 'm1', words: 'the old mill' }] },
      { id: beside, name: '45.0557° N, 35.3331° E', point: [35.3331, 45.0557], mentions: [{ id: 'm2', words: 'the weir' }] },
      {
        id: `dateline:relative/30-km-north-of-the-old-mill@${id}`,
        name: '30 km north of the old mill',
        precision: 'relative',
        point: [35.2, 45.3256],
      },
    ],
    [{ id: 'e' }],
  )
  situation.events[0]!.places = [{ place: id, role: 'happened', mention: 'm1', carried: null }]
  for (const { properties } of situation.places.features.slice(0, 2)) properties.kind = 'coordinates'
  const leaning = situation.places.features[2]!.properties
  leaning.relative = { relation: 'distance', km: 30, direction: 'north', leansOn: [{ place: id, name: '45.0556° N, 35.333° E' }] }
  leaning.uncertaintyKm = 50
  const exact = /45\.055|35\.333/

  test('in the situation, where what shares a cell is one place', () => {
    const { manifest, places, events } = coarsenSituation(situation, 10)
    expect(JSON.stringify({ places, events })).not.toMatch(exact)
    expect(places.features.map(({ properties }) => properties.mentions.length)).toEqual([2, 0])
    expect(manifest.counts.places).toBe(2)
    const [mill, leans] = places.features
    expect(mill!.properties.id).toBe(mill!.id)
    expect(events[0]!.places[0]!.place).toBe(mill!.id)
    expect(leans!.properties.relative!.leansOn).toEqual([{ place: mill!.id, name: mill!.properties.name }])
  })

  test('nor in an article that goes with it', () => {
    const article = madeUpArticle('a', 'The old mill burned down.')
    const reasons = [
      { rule: 'coordinates-letters', words: '45.0556° N, 35.333° E', params: { position: '45.0556° N, 35.333° E' }, weight: 4 },
    ]
    const other = {
      place: beside,
      name: '45.0557° N, 35.3331° E',
      words: 'coordinates',
      lngLat: [35.3331, 45.0557] as [number, number],
      confidence: 0,
      reasons,
    }
    const mention = { id: 'm1', start: 4, end: 12, name: 'old mill', paragraph: 0, place: id, confidence: 1, reasons, runnersUp: [other] }
    const coarse = coarsenArticle({ ...article, mentions: [{ ...mention, role: 'happened', roleWhy: '', adjective: false }] }, 10)
    expect(JSON.stringify(coarse)).not.toMatch(exact)
    expect(coarse.mentions[0]!.place).toBe(coarsenSituation(situation, 10).places.features[0]!.id)
  })
})
