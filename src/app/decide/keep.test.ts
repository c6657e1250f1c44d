import { expect, test } from 'vitest'
import type { Decision } from '../../situation/amend.ts'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import { decide, undo, withdraw } from '../../store/decide.ts'
import { keptDecisions } from '../../store/kept-decisions.ts'
import { createDatelineStore } from '../../store/store.ts'
import { keep, takeUpDecisions } from './keep.ts'

const situation = madeUpSituation(
  [{ id: 'p1', mentions: [10, 40, 60].map(at => ({ id: `a@${at}`, words: 'Aldport', at })) }],
  [],
  [{ id: 'a' }],
)
const none = (mention: string): Decision => ({ mention, verdict: 'none', leaning: [] })

/** Tabs of one browser. What one leaves in it the others hear of when they are told. */
function browser() {
  const held = new Map<string, string>()
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
  const tab = () => {
    const store = createDatelineStore()
    store.getState().show(situation)
    takeUpDecisions(store, storage)
    const kept =
      (step: (mention: string) => void) =>
      (mention = '') => {
        step(mention)
        keep(store, storage)
      }
    return {
      decides: kept(mention => decide(store, [none(mention)])),
      takesBack: kept(mention => withdraw(store, [mention])),
      undoes: kept(() => void undo(store)),
      isTold: () => takeUpDecisions(store, storage),
      has: () => store.getState().decisions.map(({ mention }) => mention),
      shows: () => store.getState().situation!.places.features.flatMap(({ properties }) => properties.mentions.map(({ id }) => id)),
    }
  }
  return { tab, held, keeps: () => keptDecisions(storage)?.map(({ mention }) => mention) }
}

test('what two tabs decide is kept of both, told or not', () => {
  const { tab, keeps } = browser()
  const [one, other] = [tab(), tab()]
  one.decides('a@10')
  other.decides('a@40')
  expect(keeps()).toEqual(['a@10', 'a@40'])
  expect(other.shows()).toEqual(['a@60'])
  one.isTold()
  expect(one.shows()).toEqual(['a@60'])
  expect(tab().has()).toEqual(['a@10', 'a@40'])
})

test('a step that is undone in one tab takes nothing with it that another decided', () => {
  const { tab, keeps } = browser()
  const [one, other] = [tab(), tab()]
  one.decides('a@10')
  other.decides('a@40')
  one.isTold()
  one.undoes()
  expect(keeps()).toEqual(['a@40'])
  expect(one.shows()).toEqual(['a@10', 'a@60'])
  other.isTold()
  expect(other.shows()).toEqual(['a@10', 'a@60'])
  other.undoes()
  expect(keeps()).toEqual([])
})

test('what is taken back in one tab does not come again with the next step of another', () => {
  const { tab, keeps } = browser()
  const one = tab()
  one.decides('a@10')
  const other = tab()
  other.takesBack('a@10')
  one.decides('a@60')
  expect(keeps()).toEqual(['a@60'])
  expect(one.shows()).toEqual(['a@10', 'a@40'])
})

test('what another program left there changes nothing of what is decided here', () => {
  const { tab, held } = browser()
  const one = tab()
  one.decides('a@10')
  held.set([...held.keys()][0]!, '{oh')
  one.isTold()
  expect(one.has()).toEqual(['a@10'])
})
