import { describe, expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'
import { buildMarks, type Mark } from './marks.ts'
import { lookName, lookOf, reachOf, rimParts, rimRuns } from './paint-marks.ts'
import { testPlace } from './test-places.ts'

const kindsOf = (counts: number[]) => rimRuns(counts).flatMap(({ kind, length }) => Array.from({ length }, () => kind))

describe('the rim of a cluster', () => {
  test('has a part for each member, in the order of the kinds', () =>
    expect(kindsOf([1, 0, 2, 0, 0, 0, 1])).toEqual(['force', 'works', 'works', 'none']))

  test('goes round once, with a gap between any two parts', () => {
    const parts = rimRuns([3, 2, 0, 0, 0, 0, 1]).flatMap(rimParts)
    expect(parts).toHaveLength(6)
    expect(parts[0]![0]).toBeGreaterThan(-Math.PI / 2)
    expect(parts.at(-1)![1]).toBeLessThan(1.5 * Math.PI)
    for (let i = 1; i < parts.length; i++) expect(parts[i]![0]).toBeGreaterThan(parts[i - 1]![1])
  })

  test('of hundreds keeps a part for the one that differs', () => {
    const kinds = kindsOf([400, 0, 0, 1, 0, 0, 0])
    expect(kinds.length).toBeLessThanOrEqual(13)
    expect(kinds.filter(kind => kind === 'finding')).toHaveLength(1)
  })

  test('is the same for clusters that look alike', () => {
    expect(rimRuns([400, 0, 0, 1, 0, 0, 0])).toEqual(rimRuns([523, 0, 0, 2, 0, 0, 0]))
    expect(rimRuns([2, 0, 0, 1, 0, 0, 0])).not.toEqual(rimRuns([3, 0, 0, 1, 0, 0, 0]))
  })
})

describe('marks of one look share a picture', () => {
  const mark = (change: Partial<Mark> = {}): Mark => ({
    ...buildMarks(groupPlaces([testPlace('a', [0, 0], { kind: 'force' })], 5, null), 5, null, () => '')[0]!,
    ...change,
  })
  const name = (change: Partial<Mark>, hovered = false) => lookName(lookOf(mark(change), hovered))

  test.each<[string, Partial<Mark>, Partial<Mark>]>([
    ['said sixteen times and a hundred', { size: 16 }, { size: 100 }],
    ['faded and at rest', { state: 'faded' }, { state: 'rest' }],
    ['of 20 members and of 40', { form: 'cluster', size: 20 }, { form: 'cluster', size: 40 }],
  ])('%s', (_, a, b) => expect(name(a)).toBe(name(b)))

  test.each<[string, Partial<Mark>, Partial<Mark>]>([
    ['another kind', { kind: 'works' }, {}],
    ['another form', { form: 'doubt' }, {}],
    ['selected', { state: 'selected' }, {}],
    ['said more often', { size: 3 }, { size: 4 }],
    ['of 3 members and of 300', { form: 'cluster', size: 3 }, { form: 'cluster', size: 300 }],
  ])('but not: %s', (_, a, b) => expect(name(a)).not.toBe(name(b)))

  test('an exact place grows under the pointer', () => {
    expect(name({}, true)).not.toBe(name({}))
    expect(reachOf(lookOf(mark(), true))).toBeGreaterThan(reachOf(lookOf(mark(), false)))
  })
  test('no other does', () => expect(name({ form: 'area' }, true)).toBe(name({ form: 'area' })))
})
