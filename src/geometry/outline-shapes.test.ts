import { describe, expect, test } from 'vitest'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'
import { landAbout, partOf, seaOff, sharedPart, shoreOf, waterIn } from './outline-shapes.ts'
import { finished, isInside, type RelativeShape } from './relative-shape.ts'

const holds = (shape: RelativeShape | null, point: LngLat) => shape !== null && isInside(point, shape.geometry)

/** 8° wide and 4° high, with an outpost far in the north that does not move its middle. */
const land = [boxed(0, 0, 8, 4), boxed(2, 30, 2.5, 30.5)]

describe('a part of an area', () => {
  test.each<[direction: string, inside: LngLat, outside: LngLat]>([
    ['north', [1, 3], [1, 1]],
    ['southwest', [1, 1], [7, 1]],
    ['east', [7, 2], [1, 2]],
    ['central', [4, 2], [0.5, 2]],
    ['eastcentral', [7, 2], [7, 3.5]],
    ['northcentral', [4, 3.5], [1, 3.5]],
  ])('its %s', (direction, inside, outside) => {
    const part = partOf(null, land, direction)
    expect([holds(part, inside), holds(part, outside), holds(part, [2.2, 30.2])]).toEqual([true, false, false])
  })
  test.each<[direction: string, inside: LngLat, outside: LngLat]>([
    ['north', [1, 1.7], [1, 1]],
    ['south', [7, 1], [7, 1.7]],
    ['west', [5, 2], [6, 2]],
    ['central', [4, 2.9], [6.5, 2]],
  ])('its %s, where its people live in the southeast', (direction, inside, outside) => {
    const part = partOf(null, land, direction, 'half', { people: [8, 0.5], capital: null })
    expect([holds(part, inside), holds(part, outside)]).toEqual([true, false])
  })
  test('the middle of its length, where it is much longer than broad', () => {
    const part = partOf(null, [boxed(0, 0, 4, 12)], 'central')
    expect([holds(part, [0.2, 6]), holds(part, [2, 1])]).toEqual([true, false])
  })
  test.each<[direction: string, capital: LngLat, inside: LngLat, outside: LngLat]>([
    ['north', [1, 2.2], [1, 2.4], [7, 2.1]],
    ['south', [1, 1.9], [1, 1.7], [7, 1.85]],
    ['southwest', [3.8, 1], [3.5, 1.9], [3.9, 1.9]],
    // of neither line that it is beside, or far from
    ['north', [1, 1.9], [1, 2.1], [1, 1.95]],
    ['north', [1, 3], [1, 2.1], [1, 1.9]],
  ])('its %s, beside a capital at %j', (direction, capital, inside, outside) => {
    const part = partOf(null, land, direction, 'half', { people: null, capital })
    expect([holds(part, inside), holds(part, outside)]).toEqual([true, false])
  })
  test('of a half what lies towards the corner, where it leaves nearly all of that corner of its box empty', () => {
    const part = partOf(null, [boxed(0, 0, 8, 4), boxed(4, 4, 8, 8), boxed(3.8, 4, 4, 5)], 'northwest')
    expect([holds(part, [3.9, 4.5]), holds(part, [4.5, 7.5]), holds(part, [7.5, 4.5]), holds(part, [1, 0.5])]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  test('by its box where it has no outline, across the antimeridian too', () => {
    const part = partOf([170, 0, -170, 10], null, 'east')
    expect([holds(part, [-175, 5]), holds(part, [175, 5])]).toEqual([true, false])
  })
  test('none where it has neither', () => expect(partOf(null, null, 'north')).toBeNull())
})

describe('the sea off a coast', () => {
  const near = { fromKm: 0, toKm: 100, facing: null }
  test('lies on no land and within reach', () => {
    const sea = seaOff([land[0]!], [land], near)
    expect([holds(sea, [-0.5, 2]), holds(sea, [8.5, 2]), holds(sea, [1, 2]), holds(sea, [-2, 2])]).toEqual([true, true, false, false])
  })
  test('begins where it is said to', () => {
    const sea = seaOff([land[0]!], [land], { ...near, fromKm: 50 })
    expect([holds(sea, [-0.2, 2]), holds(sea, [-0.7, 2])]).toEqual([false, true])
  })
  test('keeps to the side that is said', () => {
    const square = [boxed(0, 0, 4, 4)]
    const sea = seaOff(square, [square], { ...near, facing: 270 })
    expect([holds(sea, [-0.5, 2]), holds(sea, [4.5, 2])]).toEqual([true, false])
  })
  test('is none inland', () => expect(seaOff([4, 2], [land], near)).toBeNull())
  test('is none on a side that hardly any of the coast faces', () =>
    expect(seaOff([land[0]!], [land, [boxed(-8, 0, 0, 4)]], { ...near, facing: 270 })).toBeNull())
})

test('a part of an area begins farther in where that corner of its box is empty, and a tip is less than a half', () => {
  const slanting = [boxed(0, 0, 4, 4), boxed(4, 4, 8, 8)]
  expect(partOf(null, slanting, 'northwest')).not.toBeNull()
  const tip = partOf(null, land, 'north', 'tip')
  expect([holds(tip, [4, 3.5]), holds(tip, [4, 2.5])]).toEqual([true, false])
})

test('what is near the main piece of an area is cut with it', () => {
  const south = partOf(null, [boxed(0, 0, 8, 8), boxed(0, -1.5, 1, -0.5)], 'south')
  expect([holds(south, [0.5, -1]), holds(south, [4, 1]), holds(south, [4, 5])]).toEqual([true, true, false])
})

test('a shore is a band to both sides of the edge, without what is a border', () => {
  const shore = shoreOf([land[0]!], { facing: null, breadthKm: 12, others: [[boxed(8, 0, 9, 4)]] })
  expect(
    [
      [0.05, 2],
      [-0.05, 2],
      [4, 2],
      [8, 2],
    ].map(point => holds(shore, point as LngLat)),
  ).toEqual([true, true, false, false]) // prettier-ignore
  const south = shoreOf([land[0]!], { facing: 180, breadthKm: 12, others: [] })
  expect([holds(south, [4, 0.05]), holds(south, [4, 4])]).toEqual([true, false])
})

test('a land’s part of an area is what of it lies there', () => {
  const west = [boxed(-10, -10, 4, 10)]
  expect(
    [
      [3, 2],
      [5, 2],
      [-3, 2],
    ].map(point => holds(sharedPart([land[0]!], west, 0), point as LngLat)),
  ).toEqual([true, false, false]) // prettier-ignore
  const ofDisc = sharedPart({ point: [4, 0], radiusKm: 100 }, west, 0)
  expect([holds(ofDisc, [3.5, 0]), holds(ofDisc, [4.5, 0]), holds(ofDisc, [2, 0])]).toEqual([true, false, false])
})

test('a sea is the water about its middle, not what lies behind a land', () => {
  const sea = waterIn([0, 0, 10, 10], [2, 2], [[boxed(5, -1, 6, 11)]])!
  expect([holds(finished(sea, null), [2, 8]), holds(finished(sea, null), [8, 8])]).toEqual([true, false])
  expect(waterIn([0, 0, 10, 10], [5.5, 2], [[boxed(5, -1, 6, 11)]])).toBeNull()
})

test('what lies across a border is the neighbours’ land within reach', () => {
  const neighbour = [boxed(8, 0, 16, 4)]
  const across = landAbout([7.9, 2], [neighbour], 50)
  expect([holds(across, [8.2, 2]), holds(across, [7.8, 2]), holds(across, [10, 2])]).toEqual([true, false, false])
  expect(landAbout([1, 2], [neighbour], 50)).toBeNull()
})
