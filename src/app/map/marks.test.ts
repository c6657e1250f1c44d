import { describe, expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'
import { buildMarks, unmarkedShape } from './marks.ts'
import { testPlace } from './test-places.ts'

const marksOf = (views: ReturnType<typeof testPlace>[], selected: string | null = null) =>
  buildMarks(groupPlaces(views, 5, selected), 5, selected, ({ events }) => `${events} events`)
const plant = testPlace('plant', [124.4, 40.1], { events: 2, kind: 'works' }, { precision: 'within', uncertaintyKm: 25 })

describe('a mark', () => {
  test.each([
    ['an exact place is a dot', testPlace('a', [0, 0]), 'dot'],
    ['somewhere in here is a dot in a ring', plant, 'dot'],
    ['an area is a plate', testPlace('k', [127, 38], {}, { precision: 'area', covers: ['KP'] }), 'area'],
    ['a relative place has a plate of its own', testPlace('r', [0, 0], { events: 1 }, { precision: 'relative' }), 'relative'],
    ['a doubtful place is a question', testPlace('a', [0, 0], { doubtful: true }), 'doubt'],
    [
      'a region without a shape is an area too',
      testPlace('r', [110, 0], {}, { precision: 'within', kind: 'region', uncertaintyKm: 6000 }),
      'area',
    ],
    ['a doubtful area is still an area', testPlace('k', [127, 38], { doubtful: true }, { precision: 'area', covers: ['KP'] }), 'area'],
  ])('%s', (_, view, form) => expect(marksOf([view])[0]!.form).toBe(form))

  test('says whether it is selected, at rest or left out by the filter', () => {
    const [selected, rest, faded] = [marksOf([plant], 'plant'), marksOf([plant]), marksOf([{ ...plant, passes: false }])]
    expect([selected, rest, faded].map(([mark]) => mark!.state)).toEqual(['selected', 'rest', 'faded'])
  })
  test('is as large as what passes is said often, faded as all of it', () => {
    const view = { mentions: 2, allMentions: 9 }
    expect(marksOf([testPlace('a', [0, 0], view)])[0]!.size).toBe(2)
    expect(marksOf([testPlace('a', [0, 0], { ...view, passes: false })])[0]!.size).toBe(9)
  })
  test('has its name clear of itself and of a small ring, but inside a wide one', () => {
    const clear = (precision: 'exact' | 'within', uncertaintyKm = 0) =>
      marksOf([testPlace('a', [0, 0], {}, { precision, uncertaintyKm })])[0]!.clear
    expect(clear('within', 40)).toBeGreaterThan(clear('exact'))
    expect(clear('within', 4000)).toBe(clear('exact'))
  })
})

describe('several that stand too near', () => {
  const near = (count: number) => Array.from({ length: count }, (_, i) => testPlace(`p${i}`, [10 + i * 0.1, 50], { mentions: 9 - i }))
  test('are one mark with their number', () =>
    expect(marksOf(near(3)).map(({ form, size, name }) => [form, size, name])).toEqual([['cluster', 3, '']]))
  test('as a pair are named', () => expect(marksOf(near(2))[0]!.name).toBe('P0\nP1'))
})

test('plates lie lowest, clusters over dots, the selected one over all', () => {
  const views = [
    testPlace('cluster-1', [-60, 0]),
    testPlace('cluster-2', [-60.1, 0]),
    testPlace('selected', [0, 0], { mentions: 16 }),
    testPlace('small', [20, 0]),
    testPlace('great', [40, 0], { mentions: 16 }),
    testPlace('area', [60, 0], {}, { precision: 'area' }),
  ]
  expect(marksOf(views, 'selected').map(({ id }) => id)).toEqual(['area', 'great', 'small', 'cluster:cluster-1', 'selected'])
})

test('a shape whose mark gave way to a town, or stands with it, has its name when it is hovered', () => {
  const near = (events: number) => testPlace('near', [30, 50], { events }, { precision: 'relative' })
  const town = testPlace('town', [30.01, 50])
  const named = (views: ReturnType<typeof testPlace>[], id: string | null) =>
    unmarkedShape(groupPlaces(views, 5, null), id, 5, () => 'only named')?.name ?? null
  expect(named([town, near(0)], 'near')).toBe('NEAR')
  expect(named([town, near(2)], 'near')).toBe('NEAR')
  expect(named([near(2)], 'near')).toBe(null) // it has a mark
  expect(named([town, near(0)], 'town')).toBe(null)
  expect(named([town, near(0)], null)).toBe(null)
})
