import { expect, test } from 'vitest'
import type { PlaceFeature } from '../../situation/schema.ts'
import { outOfSight } from './out-of-sight.ts'

const place = (id: string, ...articles: string[]) =>
  ({ id, properties: { mentions: articles.map(article => ({ article })) } }) as unknown as PlaceFeature
const places = [place('lviv', 'a', 'b'), place('lagos', 'b'), place('oslo', 'c')]

test.each<[string, string[], string[] | null, number]>([
  ['those of the articles that were added', ['b'], [], 2],
  ['without those in view', ['b'], ['lviv'], 1],
  ['none of other articles', ['d'], [], 0],
  ['none where there is no map', ['b'], null, 0],
])('places out of sight: %s', (_, articles, inView, n) => expect(outOfSight(places, articles, inView && new Set(inView))).toBe(n))
