import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { pastTheEdge, ringPastTheEdge } from './world-edge.ts'

const runAlong = (ring: Position[], x: number) => ring.some(([at], i) => i > 0 && at === x && ring[i - 1]![0] === x)

test.each<[string, Position[], Position[]]>(
  [
  [
    'at the western edge',
    [[0, 0.2], [0.1, 0.2], [0.1, 0.3], [0, 0.3], [0, 0.25], [0, 0.2]],
    [[-0.05, 0.2], [0, 0.2], [0.1, 0.2], [0.1, 0.3], [0, 0.3], [-0.05, 0.3], [-0.05, 0.25], [-0.05, 0.2]],
  ],
  [
    'at the eastern edge',
    [[0.9, 0.5], [1, 0.5], [1, 0.6], [0.9, 0.6], [0.9, 0.5]],
    [[0.9, 0.5], [1, 0.5], [1.05, 0.5], [1.05, 0.6], [1, 0.6], [0.9, 0.6], [0.9, 0.5]],
  ],
], // biome-ignore format: rings as they run
)('what 180° cuts goes on past it: %s', (_, ring, expected) => {
  const out = ringPastTheEdge(ring)
  expect(out).toEqual(expected)
  expect(runAlong(out, 0) || runAlong(out, 1)).toBe(false)
})

test.each<[string, Position[]]>(
  [
  ['lies inland', [[0.2, 0.2], [0.3, 0.2], [0.3, 0.3], [0.2, 0.2]]],
  ['only touches it', [[0, 0.2], [0.1, 0.3], [0.1, 0.1], [0, 0.2]]],
  ['lies along the top', [[0.2, 0], [0.3, 0], [0.3, 0.1], [0.2, 0]]],
], // biome-ignore format: rings as they run
)('a ring that %s stays as it is', (_, ring) => expect(ringPastTheEdge(ring)).toEqual(ring))

test('land is put on the square that the flat map is, whole to its pole', () => {
  const ring = [[-180, -90], [180, -90], [180, 0], [-180, 0], [-180, -90]] // biome-ignore format: a ring
  const [[square]] = pastTheEdge({ type: 'Feature', properties: { a3: 'XXX' }, geometry: { type: 'Polygon', coordinates: [ring] } })
    .geometry.coordinates as [Position[][]]
  expect(square!.map(([, y]) => y).every(y => y! >= 0 && y! <= 1)).toBe(true)
  expect(Math.min(...square!.map(([x]) => x!))).toBeLessThan(0)
  expect(Math.max(...square!.map(([x]) => x!))).toBeGreaterThan(1)
})
