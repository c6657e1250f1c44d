import { beforeEach, describe, expect, test } from 'vitest'
import { madeUpSituation } from '../situation/made-up-situation.ts'
import { type BrowserWindow, keepInAddress, linkTo } from './browser-history.ts'
import { createDatelineStore } from './store.ts'
import { parseUrl } from './url-state.ts'

const situation = madeUpSituation(
  [
    { id: 'port', mentions: [{ id: 'port1' }, { id: 'port2', article: 'b' }] },
    { id: 'sea', mentions: [{ id: 'sea1' }] },
  ],
  [
    { id: 'strike', places: ['port/port1'] },
    { id: 'talks', article: 'b', places: ['port/port2'] },
  ],
  [{ id: 'a' }, { id: 'b' }],
)

/** A window with a history one can walk, and a clock that moves when told. */
function browserAt(address: string) {
  const entries = [address]
  const states: unknown[] = [null]
  let at = 0
  let timers: (() => void)[] = []
  const listeners = new Map<string, () => void>()
  const browser: BrowserWindow = {
    get location() {
      return { search: entries[at]!, pathname: '', hash: '' }
    },
    history: {
      get state() {
        return states[at]
      },
      pushState: (state, _, url) => {
        entries.splice(++at, entries.length, url)
        states.splice(at, states.length, state)
      },
      replaceState: (state, _, url) => {
        entries[at] = url
        states[at] = state
      },
    },
    addEventListener: (type, listener) => void listeners.set(type, listener),
    removeEventListener: type => void listeners.delete(type),
    setTimeout: work => timers.push(work),
    clearTimeout: () => {
      timers = []
    },
  }
  const wait = () => {
    for (const work of timers.splice(0)) work()
  }
  const go = (by: number) => {
    at += by
    listeners.get('popstate')!()
  }
  return { browser, entries, wait, go }
}

function open(address: string, sheets = false) {
  const page = browserAt(address)
  const store = createDatelineStore(parseUrl(address))
  let lost = 0
  keepInAddress(
    store,
    page.browser,
    () => lost++,
    () => sheets,
  )
  store.getState().show(situation)
  return { ...page, store, lost: () => lost, view: () => store.getState() }
}

let page: ReturnType<typeof open>
beforeEach(() => {
  page = open('?')
})

describe('steps', () => {
  test('opening the page makes none', () => expect(page.entries).toEqual(['?']))

  test('selecting makes one, and Back returns from it', () => {
    page.view().select({ type: 'event', id: 'strike' })
    page.view().select({ type: 'place', id: 'sea', mention: null })
    expect(page.entries).toEqual(['?', '?event=strike', '?place=sea'])
    page.go(-1)
    expect(page.view().selection).toEqual({ type: 'event', id: 'strike' })
    page.go(-1)
    expect(page.view().selection).toBeNull()
    page.go(2)
    expect(page.view().selection).toEqual({ type: 'place', id: 'sea', mention: null })
    expect(page.entries).toHaveLength(3)
  })

  test('the next mention of the same place makes none', () => {
    page.view().select({ type: 'place', id: 'port', mention: 'port1' })
    page.view().select({ type: 'place', id: 'port', mention: 'port2' })
    page.wait()
    expect(page.entries.slice(2)).toEqual([])
    expect(page.entries[1]).toBe('?place=port&mention=port2')
  })

  test('opening an article makes one', () => {
    page.view().open('b')
    expect(page.entries).toEqual(['?', '?article=b'])
    page.go(-1)
    expect(page.view().article).toBe('a')
  })

  test('filtering and panning rewrite the entry, after a pause', () => {
    page.view().setFilter({ query: 'po' })
    page.view().setFilter({ query: 'port' })
    page.view().set({ camera: { center: [1, 2], zoom: 3, bearing: 0 } })
    expect(page.entries).toEqual(['?'])
    page.wait()
    expect(page.entries).toEqual(['?q=port&at=1,2,3'])
  })

  test('what was about to be written is written before a step', () => {
    page.view().setFilter({ undated: false })
    page.view().select({ type: 'event', id: 'strike' })
    expect(page.entries).toEqual(['?undated=0', '?event=strike&undated=0'])
  })

  test('hovering writes nothing', () => {
    page.view().hoverOver({ type: 'event', id: 'strike' })
    page.wait()
    expect(page.entries).toEqual(['?'])
  })
})

describe('arriving by a link', () => {
  test('restores selection, article and filter', () => {
    page = open('?event=talks&kind=works&tab=places&embed')
    expect(page.view()).toMatchObject({
      selection: { type: 'event', id: 'talks' },
      article: 'b',
      tab: 'places',
      filter: { kinds: ['works'] },
    })
    expect([page.entries, page.lost()]).toEqual([['?event=talks&kind=works&tab=places&embed'], 0])
  })

  test('a selection that is no longer there is said to be lost, and leaves the address', () => {
    page = open('?event=gone&kind=works')
    expect([page.view().selection, page.view().article, page.lost(), page.entries]).toEqual([null, 'a', 1, ['?kind=works']])
  })

  test('an article that is no longer there gives way to the first', () => expect(open('?article=gone').view().article).toBe('a'))
})

test('a link to the view leaves out what follows from the rest', () => {
  page.view().select({ type: 'event', id: 'talks' })
  expect(linkTo(page.view())).toBe('?event=talks')
})

describe('on a phone', () => {
  const task = () => Promise.resolve()
  const dock = async (sheet: 'map' | 'list' | 'reader' | 'timeline') => {
    page.view().set({ sheet })
    await task()
  }
  beforeEach(() => {
    page = open('?', true)
  })

  test('Back leads from sheet to sheet, and to the map at last', async () => {
    await dock('reader')
    await dock('timeline')
    expect(page.entries).toHaveLength(3)
    page.go(-1)
    expect(page.view().sheet).toBe('reader')
    page.go(-1)
    expect(page.view().sheet).toBe('map')
    page.go(2)
    expect(page.view().sheet).toBe('timeline')
    expect(page.entries).toHaveLength(3)
  })

  test('what selects and calls a sheet is one step', async () => {
    await dock('list')
    page.view().select({ type: 'event', id: 'strike' })
    await dock('map')
    expect(page.entries).toHaveLength(3)
    page.go(-1)
    expect(page.view()).toMatchObject({ sheet: 'list', selection: null })
    page.go(1)
    expect(page.view()).toMatchObject({ sheet: 'map', selection: { type: 'event', id: 'strike' } })
  })

  test('two sheets, or two selections, are two', async () => {
    page.view().set({ sheet: 'list' })
    page.view().set({ sheet: 'reader' })
    page.view().select({ type: 'event', id: 'strike' })
    page.view().select({ type: 'event', id: 'talks' })
    expect(page.entries).toHaveLength(4)
    await task()
  })
})

test('on a desk all panes are there, and calling one makes no step', () => {
  page.view().set({ sheet: 'reader' })
  expect(page.entries).toEqual(['?'])
  page.view().select({ type: 'event', id: 'strike' })
  page.go(-1)
  expect(page.view().sheet).toBe('reader')
})
