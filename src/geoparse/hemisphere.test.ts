import { expect, test } from 'vitest'
import type { Mention } from '../places/place.ts'
import { hemisphereOf } from './hemisphere.ts'

const at = (...latitudes: number[]): Mention[] => latitudes.map(latitude => ({ place: { point: [0, latitude] } }) as unknown as Mention)

test.each<[string, number[], 'north' | 'south']>([
  ['Hobart and Dunedin', [-43, -46], 'south'],
  ['Oslo', [60], 'north'],
  ['Hobart, Dunedin and London', [-43, -46, -37, 51], 'south'],
  ['a Chilean in London and Paris', [-33, 51, 49], 'north'],
  ['one of each', [-33, 51], 'north'],
  ['Nairobi and Quito', [-1, 0], 'north'],
  ['nowhere', [], 'north'],
])('%s', (_, latitudes, half) => expect(hemisphereOf(at(...latitudes))).toBe(half))
