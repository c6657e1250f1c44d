import { expect, test } from 'vitest'
import type { PlaceView } from '../../situation/place-views.ts'
import { framed, startView as start, viewOfEach } from './start-view.ts'
import { testPlace } from './test-places.ts'

const startView = (places: PlaceView[]) =>
  start(places, new Map(places.filter(view => view.events > 0).map(view => [view.place.id, view.events])))

test('frames where most happened, not all that is named', () => {
  const box = startView([
    testPlace('sinuiju', [124.4, 40.1], { events: 3, mentions: 3 }),
    testPlace('pyongyang', [125.75, 39.03], { events: 1 }),
    testPlace('ukraine', [31, 49], { events: 1 }, { precision: 'area' }, [22, 44, 40, 52]),
    testPlace('washington', [-77, 38.9], { mentions: 20 }),
  ])
  expect(box).toEqual([124.4, 39.03, 125.75, 40.1])
})

test('of many stories in many parts of the world all are framed', () => {
  const places = [10, 60, 120].map(lng => testPlace(`p${lng}`, [lng, 20], { events: 2 }))
  expect(startView(places)).toEqual([10, 20, 120, 20])
})

test('places all over the world are framed as an atlas has it, and not across the Pacific for the sake of one island', () => {
  const at = (...lngs: number[]) => framed(lngs.map(lng => [lng, -20, lng, 40]))!
  const [west, , east] = at(-120, -75, -40, 0, 35, 80, 120, 150, 178)
  expect([west, Math.round(east + 360 - west)]).toEqual([-169, 360])
  expect(at(120, 150, 178, -150)).toEqual([120, -20, -150, 40])
  expect(at(-100, 0, 100)).toEqual([-100, -20, 100, 40])
  expect(framed([])).toBeNull()
})

test('of several stories each is framed, the one of which most is told no more than the others', () => {
  const idai = [testPlace('beira', [34.8, -19.8], { events: 1 }), testPlace('pretoria', [28.2, -25.7], { mentions: 1 })]
  const fire = [10, 11, 12].map(n => testPlace(`town${n}`, [147, -37 + n / 100], { events: 3 }))
  const scenes = new Map([...idai, ...fire].filter(view => view.events > 0).map(view => [view.place.id, view.events]))
  expect(start([...idai, ...fire], scenes)![0]).toBe(147)
  expect(viewOfEach([idai, fire], scenes)).toEqual([34.8, -36.9, 147, -19.8])
  expect(viewOfEach([idai, []], scenes)).toEqual([34.8, -19.8, 34.8, -19.8])
  expect(viewOfEach([], scenes)).toBeNull()
})

test('what lies beside a place is framed with all of its shape', () => {
  const east = testPlace('east', [35, 49], { events: 1 }, { precision: 'relative' }, [31.2, 44.4, 40.2, 52.4])
  expect(startView([east, testPlace('kharkiv', [36.2, 50], { events: 1 })])).toEqual([31.2, 44.4, 40.2, 52.4])
})

test('an area that can be framed is framed, one too broad is its label point', () => {
  const korea = testPlace('korea', [127, 40], { events: 2 }, { precision: 'area' }, [124.2, 37.7, 130.7, 43])
  expect(startView([korea])).toEqual([124.2, 37.7, 130.7, 43])
  const russia = testPlace('russia', [99, 61], { events: 2 }, { precision: 'area' }, [19, 41, 180, 82])
  expect(startView([russia])).toEqual([99, 61, 99, 61])
})

test('where nothing happened, the region most spoken of is framed', () =>
  expect(startView([testPlace('a', [10, 50], { mentions: 9 }), testPlace('b', [100, 0], { mentions: 1 })])).toEqual([10, 50, 10, 50]))

test('across the antimeridian the box is the short way round', () => {
  const box = startView([testPlace('suva', [178.4, -18.1], { events: 1 }), testPlace('wallis', [-176.2, -13.3], { events: 1 })])
  expect(box![0]).toBeGreaterThan(box![2])
})

test('nothing that passes gives no view', () => {
  expect(startView([])).toBeNull()
  expect(startView([testPlace('a', [0, 0], { passes: false, events: 3 })])).toBeNull()
})
