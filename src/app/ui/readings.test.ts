import { expect, test } from 'vitest'
import type { ArticleMention } from '../../situation/schema.ts'
import { readingsOf } from './readings.ts'

const reason = (words: string, weight: number) => ({ rule: words, words, weight })
const mention = {
  place: 'geonames:1',
  confidence: 0.998,
  reasons: [reason('a little', 0.2), reason('a lot', 2), reason('nothing', 0), reason('against', -1)],
  runnersUp: [
    { place: 'geonames:2', confidence: 0.02, reasons: [reason('part', -2), reason('b', 1), reason('c', 0.5)] },
    { place: 'geonames:3', confidence: 0.001, reasons: [] },
    { place: 'geonames:4', confidence: 0.001, reasons: [] },
  ],
} as unknown as ArticleMention

test('the heaviest reasons come first, and those of no weight not at all', () =>
  expect(readingsOf(mention)[0]).toEqual({
    id: 'geonames:1',
    won: true,
    percent: 99,
    reasons: [
      { words: 'a lot', speaksFor: true },
      { words: 'against', speaksFor: false },
      { words: 'a little', speaksFor: true },
    ],
  }))

test('runners-up say less, and the hopeless among many say nothing', () =>
  expect(
    readingsOf(mention)
      .slice(1)
      .map(other => [other.id, other.percent, other.reasons.length]),
  ).toEqual([['geonames:2', 2, 1]]))
