import type { Position } from 'geojson'

/** The rings of a box, for tests: `[boxed(0, 0, 2, 4)]` is an outline. */
export function boxed(west: number, south: number, east: number, north: number): Position[][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
}
