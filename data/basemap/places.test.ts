import { expect, test } from 'vitest'
import { firstZoom } from './places.ts'

test.each([
  ['a great capital', 9_600_000, 'PPLC', 2],
  ['a small capital', 60_000, 'PPLC', 4],
  ['the seat of an island', 800, 'PPLC', 5],
  ['a city of millions', 2_500_000, 'PPL', 3],
  ['the seat of a region', 20_000, 'PPLA', 6],
  ['a town', 20_000, 'PPL', 8],
  ['a village', 600, 'PPL', 9],
])('%s comes in at its zoom', (_, population, code, zoom) => expect(firstZoom(population, code)).toBe(zoom))
