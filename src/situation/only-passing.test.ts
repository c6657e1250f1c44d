import { expect, test } from 'vitest'
import { madeUpSituation } from './made-up-situation.ts'
import { onlyPassing } from './only-passing.ts'

const situation = madeUpSituation(
  [
    { id: 'hale', mentions: [{ id: 'a@1' }, { id: 'a@2' }, { id: 'a@3', role: 'named' }] },
    { id: 'bury', mentions: [{ id: 'a@4', role: 'origin' }] },
    { id: 'sale', mentions: [{ id: 'a@5', role: 'named' }] },
  ],
  [
    { id: 'fire', places: ['hale/a@1', 'bury/a@4/origin'] },
    { id: 'flood', places: ['hale/a@2'] },
    { id: 'vote', places: ['hale/a@1'] },
  ],
)
const left = (events: string[], mentions: string[]) => {
  const { places, events: kept } = onlyPassing(situation, { event: id => events.includes(id), mention: id => mentions.includes(id) })
  return [
    kept.map(({ id }) => id),
    places.features.map(({ id, properties }) => [id, ...properties.mentions.map(mention => [mention.id, ...mention.events].join(' '))]),
  ]
}

test.each<[string, string[], string[], unknown]>([
  ['nothing, and nothing is left', [], [], [[], []]],
  [
    'an event, and its places stay, one of which would not pass alone',
    ['fire'],
    ['a@1'],
    [
      ['fire'],
      [
        ['hale', 'a@1 fire'],
        ['bury', 'a@4 fire'],
      ],
    ],
  ],
  ['a place merely named, and it stays', [], ['a@5'], [[], [['sale', 'a@5']]]],
])('what passes is %s', (_, events, mentions, expected) => expect(left(events, mentions)).toEqual(expected))

test('with everything passing it is the same', () =>
  expect(onlyPassing(situation, { event: () => true, mention: () => true })).toEqual(situation))
