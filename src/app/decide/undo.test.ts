import { expect, test } from 'vitest'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import { createDatelineStore, type DatelineStore } from '../../store/store.ts'
import { decideBy } from './deciding.ts'
import { undoLast, undoTo } from './undo.ts'

const mention = (id: string, words: string, at: number) => ({ id, words, at, confidence: 0.5 })
const situation = madeUpSituation(
  [
    { id: 'p1', name: 'Paris', mentions: [mention('a@10', 'Paris', 10), mention('a@40', 'Paris', 40)] },
    { id: 'p2', name: 'Lima', mentions: [mention('a@70', 'Lima', 70)] },
  ],
  [],
  [{ id: 'a' }],
)

function opened(): DatelineStore {
  const store = createDatelineStore()
  store.getState().show(situation)
  return store
}
const said = (store: DatelineStore) => store.getState().notices.map(({ title, detail }) => `${title}: ${detail}`)

test('the last step is taken back, and the notice says what is as it was', () => {
  const store = opened()
  decideBy(store, { mention: 'a@10', verdict: 'right', everywhere: true })
  decideBy(store, { mention: 'a@70', verdict: 'none', everywhere: false })
  expect(undoLast(store)).toBe(true)
  expect(said(store)).toEqual(['Undone: “Lima” is read as it was before.'])
  expect(undoLast(store)).toBe(true)
  expect(said(store)).toEqual(['Undone: “Paris” is read as it was before, 2 times.'])
  expect(store.getState().decisions).toEqual([])
})

test('several steps at once are one notice', () => {
  const store = opened()
  decideBy(store, { mention: 'a@10', verdict: 'right', everywhere: true })
  decideBy(store, { mention: 'a@70', verdict: 'none', everywhere: false })
  expect(undoTo(store, 0)).toBe(true)
  expect(said(store)).toEqual(['Undone: 3 names are read as they were before.'])
})

test('where nothing was decided nothing is undone, nor said', () => {
  const store = opened()
  expect(undoLast(store)).toBe(false)
  expect(said(store)).toEqual([])
})
