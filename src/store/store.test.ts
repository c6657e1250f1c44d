import { beforeEach, describe, expect, test } from 'vitest'
import { openFilter } from '../situation/filter.ts'
import { madeUpArticle, madeUpSituation } from '../situation/made-up-situation.ts'
import { createDatelineStore, type DatelineStore } from './store.ts'

const situation = madeUpSituation(
  [{ id: 'port', mentions: [{ id: 'p1' }, { id: 'p2', article: 'b' }] }],
  [{ id: 'fire', article: 'b', places: ['port/p2'] }],
  [{ id: 'a' }, { id: 'b' }],
)

let store: DatelineStore
const view = () => store.getState()
beforeEach(() => {
  store = createDatelineStore()
  view().show(situation)
})

describe('the article in the reader', () => {
  test('is the first to begin with', () => expect(view().article).toBe('a'))
  test('is the one an event is told in', () => {
    view().select({ type: 'event', id: 'fire' })
    expect(view().article).toBe('b')
  })
  test('stays when it names the selected place too', () => {
    view().open('b')
    view().select({ type: 'place', id: 'port', mention: null })
    expect(view().article).toBe('b')
  })
  test('is that of the mention asked for', () => {
    view().select({ type: 'place', id: 'port', mention: 'p2' })
    expect(view().article).toBe('b')
  })
  test('stays when the selection is given up', () => {
    view().select({ type: 'event', id: 'fire' })
    view().select(null)
    expect(view().article).toBe('b')
  })
  test('stays when more is shown around it, and gives way when it is gone', () => {
    view().open('b')
    view().show(situation)
    expect(view().article).toBe('b')
    view().show(madeUpSituation([], [], [{ id: 'c' }]))
    expect(view().article).toBe('c')
  })
  test('is none where there is no article', () => {
    view().show(madeUpSituation([], [], []))
    expect(view().article).toBeNull()
  })
})

test('a filter is changed in parts and cleared as a whole', () => {
  view().setFilter({ kinds: ['force'] })
  view().setFilter({ from: '2024-01-01' })
  expect(view().filter).toEqual({ ...openFilter, kinds: ['force'], from: '2024-01-01' })
  view().clearFilter()
  expect(view().filter).toEqual(openFilter)
})

test('a mention of no place is gone to without being selected', () => {
  view().show(madeUpSituation([], [], [{ id: 'a' }, { id: 'b' }]))
  view().reveal('b', 'b@4')
  expect([view().article, view().spot, view().selection]).toEqual(['b', 'b@4', null])
})

test('texts come one by one or together', () => {
  view().addText(madeUpArticle('a', 'One'))
  view().addTexts([madeUpArticle('b', 'Two'), madeUpArticle('c', 'Three')])
  expect(Object.keys(view().texts)).toEqual(['a', 'b', 'c'])
})

test('a notice of the same thing takes the place of the one before', () => {
  const notice = { id: 'x', tone: 'plain' as const, title: 'One', detail: '' }
  view().notify(notice)
  view().notify({ ...notice, title: 'Two' })
  expect(view().notices.map(({ title }) => title)).toEqual(['Two'])
  view().dismiss('x')
  expect(view().notices).toEqual([])
})
