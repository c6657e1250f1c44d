import { expect, test } from 'vitest'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import { createDatelineStore } from '../../store/store.ts'
import { decideBy } from './deciding.ts'
import { placeToldApart } from './place-told-apart.ts'

const situation = madeUpSituation(
  [{ id: 'p1', name: 'Lake', mentions: [{ id: 'a@10', words: 'Lake', at: 10, confidence: 0.5 }] }],
  [],
  [{ id: 'a' }],
)
const [lake] = situation.places.features

test.each([
  [{ kind: 'water', country: 'TO', admin1: null }, 'Lake (Water, Tonga)'],
  [{ kind: 'settlement', country: 'TO', admin1: 'Vavau', population: 300, feature: 'PPL' }, 'Lake (Village, Vavau, Tonga)'],
  [{ kind: 'country', country: 'TO', admin1: null }, 'Lake (Country)'],
] as const)('%o is %s', (properties, words) =>
  expect(placeToldApart({ ...lake!, properties: { ...lake!.properties, ...properties } })).toBe(words),
)

test('a name that is accepted is said to be what, not to be itself', () => {
  const store = createDatelineStore()
  store.getState().show(situation)
  decideBy(store, { mention: 'a@10', verdict: 'right', everywhere: false })
  expect(store.getState().notices.at(-1)!.detail).toMatch(/^“Lake” is Lake \(.+\)\./)
})
