import { expect, test } from 'vitest'
import { edgeStrips, isSeen } from './map-edges.ts'

const size = { width: 700, height: 600 }
const isOutside = ({ left, top, right, bottom }: ReturnType<typeof edgeStrips>[number]) =>
  right <= 0 || bottom <= 0 || left >= size.width || top >= size.height

test('names of the ground stop at all four edges, and nothing of the map itself is taken', () => {
  const strips = edgeStrips({ ...size, nextWorld: null })
  expect(strips).toHaveLength(4)
  expect(strips.every(isOutside)).toBe(true)
})

test('the next world begins at the edge: a strip of one lies over that of the other, a few pixels on the map', () => {
  const strips = edgeStrips({ ...size, nextWorld: [700, 0] })
  expect(strips).toHaveLength(4)
  const again = strips.map(({ left, right }) => [left + 700, right + 700])
  expect(again.filter(([left]) => left! < 700 && left! > 0)).toEqual([[692, 700]])
})

test.each([
  ['far off', 5000, 4],
  ['just beside it', 712, 4],
  ['in view', 640, 2],
])('the next world is %s', (_, world, many) => {
  const strips = edgeStrips({ ...size, nextWorld: [world, 0] })
  expect(strips).toHaveLength(many)
  const again = strips.flatMap(box => [-1, 1].map(by => ({ ...box, left: box.left + by * world, right: box.right + by * world })))
  expect(again.every(isOutside)).toBe(true)
})

const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })
const once = { ...size, nextWorld: null }
const again = { ...size, nextWorld: [700, 0] as [number, number] }
test.each([
  ['in the middle', at(300, 200), false, once, true],
  ['pushed half over the left edge', at(-30, 200), false, once, false],
  ['pushed half over the foot', at(300, 590), false, once, false],
  ['pushed half over the right edge of a world that goes on', at(660, 200), false, again, false],
  ['half over the edge, but selected', at(-30, 200), true, once, true],
  ['half over the head, but selected', at(300, -10), true, once, true],
  ['half over the edge of a world that goes on, where its next is whole', at(-30, 200), true, again, false],
  ['selected, and wholly out of view', at(-90, 200), true, once, false],
])('a name %s', (_, box, forced, map, seen) => expect(isSeen(box, forced, map)).toBe(seen))
