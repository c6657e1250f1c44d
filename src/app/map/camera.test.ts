import { describe, expect, test } from 'vitest'
import type { BoundingBox } from '../../geometry/lng-lat.ts'
import {
  heldInWorld,
  holds,
  leavesRoom,
  lngLatBounds,
  nameWidth,
  nearestTo,
  roomShare,
  roomy,
  sameCamera,
  seenOnDesk,
  seenWithin,
  standsAt,
  step,
} from './camera.ts'

test.each<[number, number, number]>([
  [-175, 170, 185],
  [175, -170, -185],
  [10, 20, 10],
  [10, 380, 370],
])('%i° nearest to %i° is %i°', (lng, to, copy) => expect(nearestTo([lng, 0], to)).toEqual([copy, 0]))

test('a box over the antimeridian is framed the short way', () =>
  expect(lngLatBounds([178, -20, -172, -13])).toEqual([
    [178, -20],
    [188, -13],
  ]))

test.each([
  ['a card beside it', { top: 0, right: 300, bottom: 0, left: 0 }, true],
  ['a sheet up to the search', { top: 120, right: 0, bottom: 480, left: 0 }, false],
  ['a sheet over the search', { top: 120, right: 0, bottom: 500, left: 0 }, false],
  ['a strip of a pixel', { top: 120, right: 0, bottom: 479, left: 0 }, true],
])('of a map under %s something is free: %j %s', (_, padding, free) => expect(leavesRoom(padding, { width: 390, height: 600 })).toBe(free))

test.each([
  [5, 5],
  [5.49, 5],
  [5.5, 5.5],
  [5.99, 5.5],
])('at zoom %d marks are grouped as at %d', (zoom, at) => expect(step(zoom)).toBe(at))

describe('an area holds the view', () => {
  const view: BoundingBox = [126, 38, 127, 39]
  test.each<[string, BoundingBox, boolean]>([
    ['that lies within it', [124, 37, 131, 43], true],
    ['but not one that reaches out of it', [126.5, 37, 131, 43], false],
    ['across the antimeridian', [20, 30, -170, 80], true],
  ])('%s', (_, box, is) => expect(holds(box, view)).toBe(is))
})

test.each([
  ['a wide map', { width: 700, height: 680 }, 450],
  ['a strip over a sheet', { width: 390, height: 96 }, 60],
  ['a map that is covered whole', { width: 300, height: 0 }, 0],
])('%s leaves something to frame', (_, size, atLeast) => {
  const { top, bottom, left, right } = roomy({ top: 0, right: 0, bottom: 0, left: 0 }, size)
  expect(size.height - top - bottom).toBeGreaterThanOrEqual(atLeast)
  expect(size.width - left - right).toBeGreaterThan(100)
})

test('a camera read back from the address is the same', () => {
  const camera = { center: [125.7543, 39.0338] as [number, number], zoom: 6.214, bearing: 0 }
  expect(sameCamera(camera, { center: [125.754, 39.034], zoom: 6.21, bearing: 0 })).toBe(true)
  expect(sameCamera(camera, { ...camera, zoom: 7 })).toBe(false)
  expect(sameCamera(camera, null)).toBe(false)
})

describe('where a mark counts as seen', () => {
  const desk = { width: 554, height: 584 }
  const card = { top: 0, right: 302, bottom: 0, left: 0 }
  test('beside a card there is room for its name, on the side the name stands on', () => {
    const plain = seenWithin(card, desk)
    const named = seenWithin(card, desk, { side: 'right', width: 120 })
    expect(named.right).toBe(554 - 302 - 144)
    expect(named.left).toBe(plain.left)
    expect(seenWithin(card, desk, { side: 'left', width: 120 })).toMatchObject({ left: 144, right: plain.right })
  })
  test('over a sheet nothing of it lies under the sheet', () =>
    expect(seenWithin({ top: 118, right: 0, bottom: 436, left: 0 }, { width: 390, height: 844 })).toMatchObject({ top: 170, bottom: 372 }))
  test('a low strip over a sheet keeps a band in which a mark may stand', () => {
    const { top, bottom } = seenWithin({ top: 113, right: 0, bottom: 584, left: 0 }, { width: 390, height: 780 })
    expect(top).toBeGreaterThan(113)
    expect(bottom).toBeLessThan(780 - 584)
    expect(bottom - top).toBeGreaterThan(30)
  })
  test.each([120, 217, 400])('a name of %i px leaves something of a narrow map', width => {
    const { left, right } = seenWithin({ top: 0, right: 0, bottom: 0, left: 0 }, { width: 300, height: 400 }, { side: 'left', width })
    expect(right - left).toBeGreaterThan(50)
  })
})

test.each<[string, string, number]>([
  ['Oslo', '1 event', 46.9],
  ['near the Chinese border', 'only named', 188.6],
  ['A Name That Takes Three Lines Of The Map', '', 217],
])('“%s” with “%s” under it is %d px wide', (name, note, width) => expect(nameWidth(name, note)).toBeCloseTo(width))

describe('where a point will stand', () => {
  const size = { width: 400, height: 800 }
  test('is east and south of the middle, the short way round', () => {
    const { x, y } = standsAt([20, 0], [10, 10], 3, size)
    expect(x).toBeCloseTo(200 + (10 / 360) * 512 * 8)
    expect(y).toBeGreaterThan(400)
    expect(standsAt([-175, 0], [175, 0], 3, size).x).toBeCloseTo(x)
  })
  test('a camera too far south is held back by the world’s edge', () =>
    expect(standsAt([0, 0], [0, -80], 1, size).y).toBeCloseTo(standsAt([0, 0], [0, -85], 1, size).y))
  test('so is one too far out', () => expect(standsAt([0, 0], [0, 40], -0.4, size).y).toBeCloseTo(400))
})

describe('how far out the flat map goes', () => {
  const phone = { width: 390, height: 780 }
  test('a phone has all of the world across, with as much sea above as below', () => {
    const { center, zoom } = heldInWorld([10, 50], -3, phone)
    expect(512 * 2 ** zoom).toBeCloseTo(390)
    expect(center[1]).toBeCloseTo(0)
  })
  test.each([
    ['as wide as high', { width: 700, height: 700 }, 700],
    ['of a small desk', { width: 552, height: 512 }, 552],
    ['as low as a strip', { width: 480, height: 240 }, 480],
    ['of a large desk, which nothing is gained by filling with copies', { width: 1200, height: 700 }, 512 * Math.SQRT2],
    ['of a large desk that is high', { width: 1200, height: 900 }, 900],
  ])('a map %s has all of the world, and is filled by it', (_, size, world) => {
    expect(512 * 2 ** heldInWorld([10, 50], -3, size).zoom).toBeCloseTo(world)
    expect(world).toBeGreaterThanOrEqual(size.height)
  })
  test('no edge of the world comes into a wide map', () => {
    expect(heldInWorld([10, 80], 1, { width: 900, height: 600 }).center[1]).toBeLessThan(60)
  })
  test('a camera that stands well inside stays where it is', () =>
    expect(heldInWorld([10, 50], 5, phone)).toEqual({ center: [10, 50], zoom: 5 }))
})

test('room for names takes its share of what is free, not of what is covered', () => {
  const free = roomShare({ top: 0, right: 0, bottom: 0, left: 0 }, { width: 700, height: 700 })
  expect(free).toBeCloseTo((700 - 64 - 112) / 700)
  expect(roomShare({ top: 0, right: 300, bottom: 0, left: 0 }, { width: 1000, height: 700 })).toBeCloseTo(free)
})

test.each<[string, [number, number], boolean]>([
  ['its middle', [10, 50], true],
  ['what lies beside a phone that shows it', [12.2, 50], true],
  ['what somebody panned away from', [40, 50], false],
  ['what lies north of it', [10, 56], false],
])('a view of Europe on a desk: %s', (_, at, seen) => expect(seenOnDesk(at, { center: [10, 50], zoom: 6 })).toBe(seen))
