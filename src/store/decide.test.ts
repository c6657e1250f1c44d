import { describe, expect, test } from 'vitest'
import { madeUpArticle, madeUpSituation } from '../situation/made-up-situation.ts'
import { leaningOn, mentionIn } from '../situation/mention-at.ts'
import { decide, sameWords, takeOver, undo, withdraw } from './decide.ts'
import { decidedHere } from './decided-here.ts'
import { decisionsKey } from './decisions-key.ts'
import { keepDecisions, keptDecisions } from './kept-decisions.ts'
import { createDatelineStore } from './store.ts'

const situation = madeUpSituation(
  [
    {
      id: 'p1',
      name: 'Aldport',
      mentions: [
        { id: 'a@10', words: 'Aldport', at: 10, confidence: 0.5 },
        { id: 'a@40', words: 'Aldport', at: 40, confidence: 0.5 },
        { id: 'a@60', words: 'Old Port', at: 60, confidence: 0.5 },
      ],
    },
    { id: 'rel', mentions: [{ id: 'a@0-17', words: '5 km from Aldport', at: 0 }] },
  ],
  [],
  [{ id: 'a' }],
)
situation.places.features[1]!.properties.relative = {
  relation: 'distance',
  km: 5,
  direction: null,
  leansOn: [{ place: 'other', name: 'Aldport' }],
}
const opened = () => {
  const store = createDatelineStore()
  store.getState().show(situation)
  store.getState().addText(madeUpArticle('a', 'Headline\nText'))
  return store
}
const leaning = (mention: string) => leaningOn(situation, mentionIn(situation, mention)!)
const none = (mention: string) => ({ mention, verdict: 'none' as const, leaning: leaning(mention) })
const shown = (store: ReturnType<typeof opened>) => store.getState().situation!.places.features.map(({ id }) => id)

test('decisions are seen in all panes, undone step by step, and taken back', () => {
  const store = opened()
  store.getState().select({ type: 'place', id: 'p1', mention: 'a@10' })
  decide(store, ['a@10', 'a@40', 'a@60'].map(none))
  expect(shown(store)).toEqual([])
  expect(store.getState().selection).toBeNull()
  withdraw(store, ['a@60'])
  expect(shown(store)).toEqual(['p1'])
  expect(undo(store)).toBe(true)
  expect(shown(store)).toEqual([])
  expect(undo(store)).toBe(true)
  expect(store.getState().situation).toBe(situation)
  expect(store.getState().amend).toBeNull()
  expect(undo(store)).toBe(false)
})

test('what comes later is seen as it was decided, what was taken up cannot be undone', () => {
  const store = createDatelineStore()
  takeOver(store, [], [none('a@10')])
  store.getState().show(situation)
  expect(store.getState().situation!.places.features[0]!.properties.mentions.map(({ id }) => id)).toEqual(['a@40', 'a@60'])
  expect(store.getState().found.situation).toBe(situation)
  expect(undo(store)).toBe(false)
})

test('only what is about the open situation counts as decided here', () => {
  const store = opened()
  expect(decidedHere(store.getState())).toBe(0)
  decide(store, [none('a@10'), { mention: 'z@3', verdict: 'none', leaning: [] }])
  expect(decidedHere(store.getState())).toBe(1)
})

test('the same words of the same place, and what was drawn from them', () => {
  expect(sameWords(situation, 'a@10')).toEqual(['a@10', 'a@40'])
  expect(leaning('a@10')).toEqual(['a@0-17'])
  expect(leaning('a@40')).toEqual([])
})

describe('in the browser', () => {
  const storage = (held: Record<string, string> = {}) => ({
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => {
      held[key] = value
    },
    removeItem: (key: string) => {
      delete held[key]
    },
    held,
  })
  test('they are kept, and nothing is where there are none', () => {
    const kept = storage()
    expect(keepDecisions(kept, [none('a@10')])).toBe(true)
    expect(keptDecisions(kept)).toEqual([none('a@10')])
    expect(keepDecisions(kept, [])).toBe(true)
    expect(kept.held).toEqual({})
  })
  test.each(['{oh', '[{"mention": 3}]', '"x"'])('what cannot be read is told apart from nothing: %s', text =>
    expect(keptDecisions(storage({ [decisionsKey]: text }))).toBeNull(),
  )
  test('a browser without room says so', () =>
    expect(
      keepDecisions(
        {
          ...storage(),
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError')
          },
        },
        [none('a@10')],
      ),
    ).toBe(false))
})
