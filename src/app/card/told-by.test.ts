import { expect, test } from 'vitest'
import type { Situation } from '../../situation/schema.ts'
import { toldBy } from './told-by.ts'

const situation = {
  manifest: {
    articles: [
      { id: 'a', source: 'Courier', headline: 'A' },
      { id: 'b', source: null, headline: 'Mill burns' },
      { id: 'c', source: 'Observer', headline: 'C' },
    ],
  },
  events: ['a', 'b', 'c'].map(article => ({ id: `e-${article}`, article })),
  shared: [
    {
      id: 's1',
      events: ['e-a', 'e-b'],
      sources: 2,
      differences: [
        {
          about: 'number',
          versions: [
            { says: '3 people', events: ['e-a'] },
            { says: '4 people', events: ['e-b'] },
          ],
        },
      ],
    },
  ],
} as unknown as Situation

test('an event told twice names the other report, and who says what where they differ', () =>
  expect(toldBy(situation, 'e-a')).toEqual({
    sources: 2,
    wordings: 2,
    others: [{ event: { id: 'e-b', article: 'b' }, source: null }],
    differences: [
      {
        about: 'number',
        versions: [
          { says: '3 people', sources: ['Courier'] },
          { says: '4 people', sources: ['Mill burns'] },
        ],
      },
    ],
  }))

test('an event told once has nobody beside it', () => {
  expect(toldBy(situation, 'e-c')).toBeNull()
  const { shared: _, ...without } = situation
  expect(toldBy(without, 'e-a')).toBeNull()
})
