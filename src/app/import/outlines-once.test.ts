import { expect, test } from 'vitest'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import type { Situation } from '../../situation/schema.ts'
import { type SentOutlines, withoutSentOutlines, withSentOutlines } from './outlines-once.ts'

const outline = (east: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [east, 0],
      [east, 5],
      [0, 0],
    ],
  ],
})

/** A town, and a land with an outline. */
function situationWith(geometry: ReturnType<typeof outline>): Situation {
  const made = madeUpSituation([{ id: 'land', precision: 'area' }, { id: 'town' }], [])
  const [land, town] = made.places.features
  return { ...made, places: { ...made.places, features: [{ ...land!, geometry } as typeof land & object, town!] } }
}

/** What the page has of situations that are told one after the other; messages copy what they carry. */
function told(situations: readonly Situation[]) {
  const [worker, page]: SentOutlines[] = [new Map(), new Map()]
  const sent = situations.map(situation => structuredClone(withoutSentOutlines(situation, worker!)))
  return { sent, received: sent.map(one => withSentOutlines(one, page!)) }
}

test('the page has each situation whole, written as it would be', () => {
  const [first, other] = [situationWith(outline(10)), situationWith(outline(20))]
  const all = [first, first, other, other, first]
  expect(told(all).received.map(one => JSON.stringify(one))).toEqual(all.map(one => JSON.stringify(one)))
})

test('an outline goes once, a point each time', () => {
  const one = situationWith(outline(10))
  const [first, second] = told([one, { ...one }]).sent
  expect(first!.places.features.map(place => 'geometry' in place)).toEqual([true, true])
  expect(second!.places.features.map(place => 'geometry' in place)).toEqual([false, true])
})

test('another outline of a place goes again', () => {
  const { sent } = told([situationWith(outline(10)), situationWith(outline(20))])
  expect('geometry' in sent[1]!.places.features[0]!).toBe(true)
})

test('what is sent leaves the situation as it was', () => {
  const one = situationWith(outline(10))
  const before = structuredClone(one)
  told([one, one])
  expect(one).toEqual(before)
})
