import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { madeUpSituation } from './made-up-situation.ts'
import { quickCheck } from './quick-check.ts'
import { articleFileSchema, manifestSchema, placeFeatureSchema, situationEventSchema } from './schema.ts'

const { manifest, places, events } = madeUpSituation(
  [{ id: 'geonames:1', point: [180, -90], country: 'KP', mentions: [{ id: 'a@0' }] }],
  [{ id: 'e1', places: ['geonames:1/a@0'], days: ['2024-01-01', null] }],
)
const article = {
  ...{ id: 'a', file: null, headline: 'A', source: null, published: '2024-01-01', publishedSpan: { start: 0, end: 1 }, text: 'A.' },
  ...{ paragraphs: [{ start: 0, end: 2, number: null, role: 'body' }], mentions: [], times: [] },
}

/** The value with every part of it, one at a time, taken out or put in another's place. */
function* damaged(value: unknown, wrong: readonly unknown[]): Generator<unknown> {
  yield* wrong
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const inside = (value as Record<string, unknown>)[key]
    const put = (other: unknown) =>
      Array.isArray(value) ? value.map((one, i) => (String(i) === key ? other : one)) : { ...value, [key]: other }
    for (const other of damaged(inside, wrong)) yield put(other)
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    else yield value.filter((_, i) => String(i) !== key)
  }
}
const wrong = [null, undefined, true, '', 'x', '2024-13', -1, 0, 0.5, 1.5, 181, Number.NaN, [], [0], {}, () => 1]

describe('the quick question says yes to what the schema takes, and never to anything else', () => {
  test.each([
    ['a manifest', manifestSchema, manifest],
    ['a place', placeFeatureSchema, places.features[0]],
    ['an event', situationEventSchema, events[0]],
    ['an article', articleFileSchema, article],
  ] as [string, v.GenericSchema, unknown][])('%s and its every damage', (_, schema, value) => {
    const check = quickCheck(schema)
    expect(check(value)).toBe(true)
    let refused = 0
    for (const other of damaged(value, wrong)) {
      if (v.is(schema, other)) continue
      expect([check(other), other]).toEqual([false, other])
      refused++
    }
    expect(refused).toBeGreaterThan(100)
  })
})
