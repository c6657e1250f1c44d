import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventKinds, eventStatuses } from '../events/event.ts'
import { roles } from '../places/place.ts'
import { certainties, openFilter } from '../situation/filter.ts'
import { precisions } from '../situation/schema.ts'
import { sorts } from '../situation/sort.ts'
import { formatDay } from '../times/calendar.ts'
import { type LinkedView, openView, parseUrl, stepTo, writeUrl } from './url-state.ts'

describe('a view as an address', () => {
  test.each<[Partial<LinkedView>, string]>([
    [{}, ''],
    [{ selection: { type: 'event', id: 'e1' } }, '?event=e1'],
    [{ selection: { type: 'place', id: 'geonames:1870883', mention: 'a@12' } }, '?place=geonames:1870883&mention=a@12'],
    [
      { filter: { ...openFilter, from: '2023-01-01', to: '2024-07-31', countPossible: false } },
      '?from=2023-01-01&to=2024-07-31&possible=0',
    ],
    [{ filter: { ...openFilter, kinds: ['works', 'force'], undated: false } }, '?undated=0&kind=force,works'],
    [{ filter: { ...openFilter, sources: ['Kyiv Post, online', 'A & B'] } }, '?outlet=Kyiv+Post,+online&outlet=A+%26+B'],
    [{ filter: { ...openFilter, sources: ['', 'A'] } }, '?outlet&outlet=A'],
    [{ filter: { ...openFilter, query: '“last year”', onlyFound: true } }, '?only=1&q=%E2%80%9Clast+year%E2%80%9D'],
    [{ camera: { center: [124.39812345, 40.1], zoom: 5.234, bearing: 0 }, projection: 'globe' }, '?globe=1&at=124.398,40.1,5.23'],
    [{ camera: { center: [-180, -0], zoom: 0, bearing: -30.4 } }, '?at=-180,0,0,-30'],
  ])('%j is %s', (change, address) => {
    expect(writeUrl({ ...openView, ...change })).toBe(address)
    expect(writeUrl(parseUrl(address))).toBe(address)
  })

  test('what others keep in the address stays there', () =>
    expect(writeUrl({ ...openView, tab: 'places' }, '?embed&from=2020-01-01&x=1')).toBe('?tab=places&embed&x=1'))
})

describe('what an address says wrongly is left out', () => {
  test.each([
    '?from=2023-02-30',
    '?from=yesterday',
    '?from=2024-01-02&to=2024-01-01',
    '?kind=party,',
    '?possible=maybe',
    '?tab=settings',
    '?at=1,2',
    '?at=1,2,NaN',
    '?at=1e9,2,3',
    '?at=,,',
    '?country=korea',
    '?event=',
    '?sure=lots',
    '?%E0%A4%A',
    '?__proto__=1&constructor=2',
  ])('%s', address => expect(parseUrl(address)).toEqual(openView))

  test.each([
    ['?at=190,95,40', '?at=-170,90,22'],
    ['?at=-541,-95,-3,400', '?at=179,-90,-2,40'],
    ['?sure=180', '?sure=100'],
    ['?kind=works,party,force', '?kind=force,works'],
  ])('%s is brought to %s', (address, right) => expect(writeUrl(parseUrl(address))).toBe(right))
})

test('any view comes back from its address', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(s => s.trim() !== '' && !/[\n\r\u2028\u2029]/.test(s))
  const id = text
  const view: fc.Arbitrary<LinkedView> = fc.record({
    selection: fc.oneof(
      fc.constant(null),
      fc.record({ type: fc.constant('event' as const), id }),
      fc.record({ type: fc.constant('place' as const), id, mention: fc.option(id) }),
    ),
    article: fc.option(id),
    tab: fc.constantFrom('events' as const, 'places' as const, 'articles' as const),
    sort: fc.constantFrom(...sorts),
    projection: fc.constantFrom('mercator' as const, 'globe' as const),
    onlyInView: fc.boolean(),
    camera: fc.option(
      fc.record({
        center: fc
          .tuple(fc.integer({ min: -180_000, max: 180_000 }), fc.integer({ min: -90_000, max: 90_000 }))
          .map(([x, y]): [number, number] => [x / 1000, y / 1000]),
        zoom: fc.integer({ min: 0, max: 2200 }).map(z => z / 100),
        bearing: fc.integer({ min: -180, max: 180 }),
      }),
    ),
    filter: fc.tuple(fc.option(fc.integer({ min: -900_000, max: 900_000 })), fc.option(fc.nat({ max: 50_000 }))).chain(([from, length]) =>
      fc.record({
        from: fc.constant(from === null ? null : formatDay(from)),
        to: fc.constant(length === null ? null : formatDay((from ?? 0) + length)),
        countPossible: fc.boolean(),
        undated: fc.boolean(),
        dated: fc.boolean(),
        onlyFound: fc.boolean(),
        kinds: fc.subarray([...eventKinds]),
        statuses: fc.subarray([...eventStatuses]),
        roles: fc.subarray([...roles]),
        precisions: fc.subarray([...precisions]),
        certainties: fc.subarray([...certainties]),
        countries: fc.subarray(['KP', 'UA', 'US']),
        sources: fc.uniqueArray(text, { maxLength: 3 }),
        articles: fc.uniqueArray(id, { maxLength: 3 }),
        minConfidence: fc.integer({ min: 0, max: 100 }).map(n => n / 100),
        query: fc.oneof(fc.constant(''), text),
      }),
    ),
  })
  fc.assert(
    fc.property(view, given => {
      expect(parseUrl(writeUrl(given, '?embed'))).toEqual(given)
    }),
    { numRuns: 400 },
  )
})

test('no address makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), address => void parseUrl(address)))
})

test('selecting and filtering are steps; panning is not', () => {
  const camera = { center: [1, 2] as [number, number], zoom: 3, bearing: 0 }
  const step = (change: Partial<LinkedView>) => stepTo(openView, { ...openView, ...change })
  expect(step({ selection: { type: 'event', id: 'e' } })).toBe('selection')
  expect(step({ article: 'b' })).toBe('selection')
  expect(step({ camera, tab: 'places' })).toBeNull()
  expect(step({ filter: { ...openFilter, undated: false } })).toBe('filter')
  expect(step({ filter: { ...openFilter, from: '2024-03-01', to: '2024-03-02' } })).toBe('days')
  expect(step({ filter: { ...openFilter, from: '2024-03-01', query: 'x' } })).toBe('filter')
})
