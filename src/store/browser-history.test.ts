import { beforeEach, describe, expect, test } from 'vitest'
import type { Filter } from '../situation/filter.ts'
import { madeUpSituation } from '../situation/made-up-situation.ts'
import { type BrowserWindow, keepInAddress, linkTo } from './browser-history.ts'
import type { Lost } from './lost.ts'
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
  [{ id: 'a', source: 'The Daily' }, { id: 'b' }],
)

const task = () => Promise.resolve()

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
  const lost: Lost[] = []
  keepInAddress(
    store,
    page.browser,
    what => lost.push(what),
    () => sheets,
  )
  store.getState().show(situation)
  return { ...page, store, lost, view: () => store.getState() }
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

  test('panning rewrites the entry, after a pause', () => {
    page.view().set({ camera: { center: [1, 2], zoom: 3, bearing: 0 } })
    expect(page.entries).toEqual(['?'])
    page.wait()
    expect(page.entries).toEqual(['?at=1,2,3'])
  })

  test('a filter makes one, and Back takes it off', async () => {
    page.view().setFilter({ kinds: ['force'] })
    await task()
    page.view().setFilter({ kinds: ['force', 'works'] })
    await task()
    expect(page.entries).toEqual(['?', '?kind=force', '?kind=force,works'])
    page.go(-1)
    expect(page.view().filter.kinds).toEqual(['force'])
    page.go(-1)
    expect(page.view().filter.kinds).toEqual([])
  })

  test.each<[string, Partial<Filter>, Partial<Filter>, string]>([
    ['a word', { query: 'p' }, { query: 'port' }, '?q=port'],
    ['a brush', { from: '2024-03-01', to: '2024-03-05' }, { to: '2024-03-09' }, '?from=2024-03-01&to=2024-03-09'],
  ])('%s that goes on makes one in all, until something else is done', async (_, first, then, address) => {
    page.view().setFilter(first)
    await task()
    page.view().setFilter(then)
    page.wait()
    expect(page.entries).toEqual(['?', address])
    page.view().select({ type: 'event', id: 'strike' })
    await task()
    page.view().setFilter(first)
    expect(page.entries).toHaveLength(4)
    page.go(-2)
    expect(page.view().filter).toMatchObject(then)
  })

  test('what filters and calls another tab is one', async () => {
    page.view().setFilter({ undated: false })
    page.view().set({ tab: 'places' })
    await task()
    page.wait()
    expect(page.entries).toEqual(['?', '?undated=0&tab=places'])
  })

  test('what was about to be written is written before a step', () => {
    page.view().set({ tab: 'places' })
    page.view().select({ type: 'event', id: 'strike' })
    expect(page.entries).toEqual(['?tab=places', '?event=strike&tab=places'])
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
    expect([page.entries, page.lost]).toEqual([['?event=talks&kind=works&tab=places&embed'], []])
  })

  test('a selection that is no longer there is said to be lost, and leaves the address', () => {
    page = open('?event=gone&kind=works')
    expect([page.view().selection, page.view().article, page.entries]).toEqual([null, 'a', ['?kind=works']])
    expect(page.lost).toMatchObject([{ selection: true, article: false, sources: [] }])
  })

  test('an article that is no longer there gives way to the first, and is said to be lost', () => {
    page = open('?article=gone')
    expect([page.view().article, page.entries]).toEqual(['a', ['']])
    expect(page.lost).toMatchObject([{ selection: false, article: true }])
  })

  test('a filter by what is not there is taken off and said to be lost; the rest of it holds', () => {
    page = open('?kind=works&country=UA&outlet=The+Daily&outlet=Gone&in=b&in=gone')
    expect(page.entries).toEqual(['?kind=works&outlet=The+Daily&in=b'])
    expect(page.lost).toEqual([{ selection: false, article: false, sources: ['Gone'], countries: ['UA'], articles: ['gone'] }])
  })
})

test('a link to the view leaves out what follows from the rest', () => {
  page.view().select({ type: 'event', id: 'talks' })
  expect(linkTo(page.view())).toBe('?event=talks')
})

describe('on a phone', () => {
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
