import { describe, expect, test, vi } from 'vitest'
import { madeUpArticle, madeUpSituation } from '../situation/made-up-situation.ts'
import { loadSituation, loadTextsAsNeeded } from './load-situation.ts'
import { createDatelineStore } from './store.ts'

const situation = madeUpSituation([{ id: 'port', mentions: [{ id: 'port1' }] }], [], [{ id: 'a' }, { id: 'b' }, { id: 'c' }])
const files: Record<string, unknown> = {
  'situation.json': situation.manifest,
  'places.geojson': situation.places,
  'events.json': { events: situation.events },
  'articles/a.json': madeUpArticle('a', 'First\nThe port burned.'),
  'articles/b.json': madeUpArticle('b', 'Second\nNothing happened.'),
}
const settle = () => new Promise(done => setTimeout(done, 5))

function reader(from: Record<string, unknown>) {
  const read: string[] = []
  return {
    read,
    readFile: async (path: string) => {
      read.push(path)
      if (!(path in from)) throw new Error('not found')
      return from[path]
    },
  }
}

describe('loading a situation', () => {
  test('gives the whole of it', async () => {
    const loaded = await loadSituation(reader(files).readFile)
    expect(loaded.ok && loaded.value.places.features.map(place => place.id)).toEqual(['port'])
  })

  test('a missing file is named', async () => {
    const { 'events.json': _, ...rest } = files
    expect(await loadSituation(reader(rest).readFile)).toEqual({ ok: false, problem: 'events.json could not be read: not found.' })
  })

  test('what is wrong with a text that names its file is said once', async () => {
    const broken = async (path: string) => {
      if (path === 'events.json') throw new Error('events.json is not JSON: Unexpected end of JSON input.')
      return files[path as keyof typeof files]
    }
    expect(await loadSituation(broken)).toEqual({ ok: false, problem: 'events.json is not JSON: Unexpected end of JSON input.' })
  })
})

describe('texts come as they are needed', () => {
  test('the open article at once, the others with a search, each once', async () => {
    const store = createDatelineStore()
    const { read, readFile } = reader(files)
    const problems: string[] = []
    loadTextsAsNeeded(store, readFile, (id, problem) => problems.push(`${id}: ${problem}`))
    store.getState().show(situation)
    await settle()
    expect([read, Object.keys(store.getState().texts)]).toEqual([['articles/a.json'], ['a']])
    store.getState().setFilter({ query: 'port' })
    await settle()
    expect(Object.keys(store.getState().texts)).toEqual(['a', 'b'])
    store.getState().setFilter({ query: 'ports' })
    store.getState().open('c')
    await settle()
    // What the search could not have is asked for once more when it is opened, and told then.
    expect(read).toEqual(['articles/a.json', 'articles/b.json', 'articles/c.json', 'articles/c.json'])
    expect(problems).toEqual(['c: articles/c.json could not be read: not found.'])
  })

  const many = Array.from({ length: 300 }, (_, i) => `x${i}`)
  const press = madeUpSituation(
    [],
    [],
    many.map(id => ({ id })),
  )

  test('a search asks for a few at a time and puts them in together, and counts what it cannot have', async () => {
    const store = createDatelineStore()
    let [now, most, changes] = [0, 0, 0]
    const problems: string[] = []
    const read = async (path: string) => {
      most = Math.max(most, ++now)
      await new Promise(done => setTimeout(done, 1))
      now--
      const id = path.slice(9, -5)
      if (id.endsWith('7')) throw new Error('not found')
      return madeUpArticle(id, 'A')
    }
    loadTextsAsNeeded(store, read, id => problems.push(id))
    store.getState().show(press)
    await settle()
    store.subscribe((view, before) => {
      if (view.texts !== before.texts) changes++
    })
    store.getState().setFilter({ query: 'port' })
    await vi.waitFor(() => expect(store.getState().unreadable.size).toBe(30))
    expect(Object.keys(store.getState().texts)).toHaveLength(270)
    expect(most).toBeLessThanOrEqual(8)
    expect(changes).toBeLessThan(20)
    expect(problems).toEqual([])
    store.getState().setFilter({ query: '' })
    store.getState().setFilter({ query: 'ports' })
    expect(store.getState().unreadable.size).toBe(0)
  })

  test('a search that is given up asks for no more', async () => {
    const store = createDatelineStore()
    const asked: string[] = []
    loadTextsAsNeeded(
      store,
      async path => {
        asked.push(path)
        await new Promise(done => setTimeout(done, 2))
        return madeUpArticle(path.slice(9, -5), 'A')
      },
      () => {},
    )
    store.getState().show(press)
    store.getState().setFilter({ query: 'port' })
    store.getState().setFilter({ query: '' })
    await new Promise(done => setTimeout(done, 40))
    expect(asked.length).toBeLessThan(20)
    store.getState().setFilter({ query: 'port' })
    await new Promise(done => setTimeout(done, 1))
    store.getState().setFilter({ query: '' })
    await new Promise(done => setTimeout(done, 1))
    store.getState().setFilter({ query: 'por' })
    await vi.waitFor(() => expect(Object.keys(store.getState().texts)).toHaveLength(300))
  })

  test('the articles that a selected place’s card quotes', async () => {
    const store = createDatelineStore()
    const { read, readFile } = reader(files)
    loadTextsAsNeeded(store, readFile, () => {})
    const mentions = [
      { id: 'm1', article: 'a' },
      { id: 'm2', article: 'b' },
    ]
    store.getState().show(madeUpSituation([{ id: 'port', mentions }], [], [{ id: 'a' }, { id: 'b' }]))
    await settle()
    expect(read).toEqual(['articles/a.json'])
    store.getState().select({ type: 'place', id: 'port', mention: null })
    await settle()
    expect(read).toEqual(['articles/a.json', 'articles/b.json'])
  })

  test('those that somebody asks for, and no others', async () => {
    const store = createDatelineStore()
    const { read, readFile } = reader(files)
    loadTextsAsNeeded(store, readFile, () => {})
    store.getState().show(situation)
    await settle()
    store.getState().set({ wanted: ['b'] })
    await settle()
    expect(read).toEqual(['articles/a.json', 'articles/b.json'])
  })

  test('an article that was read here is not fetched', async () => {
    const store = createDatelineStore()
    const { read, readFile } = reader(files)
    loadTextsAsNeeded(store, readFile, () => {})
    store.getState().addText(madeUpArticle('a', 'First'))
    store.getState().show(situation)
    await settle()
    expect(read).toEqual([])
  })
})
