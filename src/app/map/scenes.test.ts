import { expect, test } from 'vitest'
import type { SituationEvent } from '../../situation/schema.ts'
import { scenesOf } from './scenes.ts'

const event = (status: SituationEvent['status'], ...places: [string, SituationEvent['places'][0]['role']][]) =>
  ({ status, places: places.map(([place, role]) => ({ place, role, mention: '', carried: null })) }) as unknown as SituationEvent

test('a place is a scene where an event is told as having happened there', () =>
  expect([
    ...scenesOf([event('happened', ['a', 'happened'], ['b', 'origin']), event('happened', ['a', 'happened'], ['a', 'happened'])]),
  ]).toEqual([['a', 2]]))

test.each(['said', 'planned', 'denied', 'threatened', 'hypothetical'] as const)('what is %s makes no scene', status =>
  expect(scenesOf([event(status, ['a', 'happened'])]).size).toBe(0),
)
