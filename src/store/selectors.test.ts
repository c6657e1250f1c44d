import { beforeEach, describe, expect, test } from 'vitest'
import { madeUpArticle, madeUpSituation } from '../situation/made-up-situation.ts'
import {
  allPlaces,
  eventPasses,
  eventsAt,
  eventsById,
  eventsOf,
  facetCounts,
  facetsInUse,
  kindsThatAre,
  mentionPasses,
  placesById,
  searchHits,
  selectedEvent,
  selectedPlace,
  sortedEvents,
  sortedPlaces,
  timelineEvents,
  totals,
  undatedEvents,
  visibleEvents,
  visiblePlaces,
} from './selectors.ts'
import { createDatelineStore, type DatelineStore } from './store.ts'

const situation = madeUpSituation(
  [
    {
      id: 'port',
      name: 'Port',
      mentions: [
        { id: 'p1', at: 40 },
        { id: 'p2', at: 4 },
      ],
    },
    {
      id: 'sea',
      name: 'Sea',
      mentions: [
        { id: 's1', at: 20 },
        { id: 's2', article: 'b' },
      ],
    },
  ],
  [
    { id: 'fire', kind: 'force', days: ['2024-03-01', '2024-03-01'], places: ['port/p1', 'sea/s1/named'] },
    { id: 'repair', days: ['2024-05-01', '2024-05-31'], places: ['port/p2'] },
    { id: 'plan', status: 'planned', places: ['port/p2'] },
  ],
  [{ id: 'a' }, { id: 'b' }],
)

let store: DatelineStore
const view = () => store.getState()
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

beforeEach(() => {
  store = createDatelineStore()
  view().show(situation)
})

describe('what the panes read', () => {
  test('before there is a situation there is nothing, and nothing throws', () => {
    const empty = createDatelineStore().getState()
    expect([visibleEvents(empty), visiblePlaces(empty), [...sortedEvents(empty)], undatedEvents(empty)]).toEqual([[], [], [], []])
    expect([searchHits(empty), facetCounts(empty), totals(empty).allEvents, eventsById(empty).size, placesById(empty).size]).toEqual([
      null,
      null,
      0,
      0,
      0,
    ])
  })

  test('events of a place, and those that are told of it', () =>
    expect([ids(eventsOf(view(), 'port')), ids(eventsAt(view(), 'port')), ids(eventsAt(view(), 'sea'))]).toEqual([
      ['fire', 'repair', 'plan'],
      ['fire', 'repair', 'plan'],
      [],
    ]))
  test('kinds keep their order', () => {
    expect(kindsThatAre(view())).toEqual(['works', 'force'])
    view().setFilter({ kinds: ['force'] })
    expect(kindsThatAre(view())).toEqual(['works', 'force'])
  })
  test('the selected place is where the selected event happened', () => {
    view().select({ type: 'event', id: 'fire' })
    expect([selectedEvent(view())?.id, selectedPlace(view())?.id]).toEqual(['fire', 'port'])
  })
  test('the timeline keeps what the days filter away, the list does not', () => {
    view().setFilter({ from: '2024-05-01' })
    expect([ids(visibleEvents(view())), timelineEvents(view()).length, ids(undatedEvents(view()))]).toEqual([
      ['repair', 'plan'],
      2,
      ['plan'],
    ])
    expect([eventPasses(view(), 'fire'), mentionPasses(view(), 'p1'), mentionPasses(view(), 'gone')]).toEqual([false, false, false])
  })
  test('totals say what is shown of what there is', () => {
    view().setFilter({ undated: false })
    expect(totals(view())).toEqual({ events: 2, allEvents: 3, dated: 2, places: 2, allPlaces: 2, mentions: 4, allMentions: 4 })
    expect(facetsInUse(view())).toEqual(['time'])
  })
})

describe('the same object again', () => {
  const everything = () => [
    visibleEvents(view()),
    visiblePlaces(view()),
    sortedEvents(view()),
    sortedPlaces(view()),
    facetCounts(view()),
    totals(view()),
  ]
  const same = (before: unknown[], after: unknown[]) => before.map((one, i) => one === after[i])

  test.each([
    ['the pointer moves', () => view().hoverOver({ type: 'event', id: 'fire' })],
    ['the map moves', () => view().set({ camera: { center: [1, 1], zoom: 3, bearing: 0 }, inView: new Set(['port']) })],
    ['something is selected', () => view().select({ type: 'event', id: 'fire' })],
    ['a text arrives', () => view().addText(madeUpArticle('a', 'One'))],
    ['a query only marks', () => view().setFilter({ query: 'port' })],
  ])('while %s', (_, change) => {
    const before = everything()
    change()
    expect(same(before, everything())).toEqual([true, true, true, true, true, true])
  })

  test('the timeline’s bars and the undated stay while the days change', () => {
    const before = [timelineEvents(view()), undatedEvents(view())]
    view().setFilter({ from: '2024-05-01' })
    expect(same(before, [timelineEvents(view()), undatedEvents(view())])).toEqual([true, true])
  })

  test('a place that is not touched by a filter is not drawn again', () => {
    const before = allPlaces(view())
    view().setFilter({ articles: ['a'] })
    expect(same(before, allPlaces(view()))).toEqual([true, false])
  })

  test('two stores do not mix', () => {
    const other = createDatelineStore()
    other.getState().show(situation)
    other.getState().setFilter({ kinds: ['force'] })
    expect([ids(visibleEvents(other.getState())), ids(visibleEvents(view()))]).toEqual([['fire'], ['fire', 'repair', 'plan']])
  })
})
