import { expect, test } from 'vitest'
import { applyFilter, openFilter } from '../../situation/filter.ts'
import { indexSituation } from '../../situation/index-situation.ts'
import { type MadeUpEvent, madeUpSituation } from '../../situation/made-up-situation.ts'
import { scenesIn } from './scenes.ts'

function scenesOf(events: Omit<MadeUpEvent, 'id'>[], told?: 'any', filter = openFilter) {
  const named = events.map((event, i) => ({ id: `e${i}`, ...event }))
  const index = indexSituation(madeUpSituation([{ id: 'a', mentions: [{ id: 'm' }, { id: 'n' }] }, { id: 'b' }], named))
  const scenes = scenesIn(index, applyFilter(index, filter, null), told)
  return ['a', 'b'].filter(scenes.has).map(place => [place, scenes.get(place)])
}

test('a place is a scene where an event is told as having happened there', () =>
  expect(scenesOf([{ places: ['a/m/happened', 'b/x/origin'] }, { places: ['a/m/happened', 'a/n/happened'] }])).toEqual([['a', 2]]))

test.each(['said', 'planned', 'denied', 'threatened', 'hypothetical'] as const)('what is %s makes no scene, but a possible one', status => {
  expect(scenesOf([{ status, places: ['a/m/happened'] }])).toEqual([])
  expect(scenesOf([{ status, places: ['a/m/happened'] }], 'any')).toEqual([['a', 1]])
})

test('a statement happens where it is said, a shelling does not', () => {
  expect(scenesOf([{ kind: 'statement', places: ['a/m/said'] }])).toEqual([['a', 1]])
  expect(scenesOf([{ kind: 'force', places: ['a/m/said'] }])).toEqual([])
})

test('what the filter leaves out makes no scene', () =>
  expect(scenesOf([{ kind: 'force', places: ['a/m/happened'] }], undefined, { ...openFilter, kinds: ['works'] })).toEqual([]))
