import { expect, test } from 'vitest'
import { imageSpec } from './mark-images.ts'

test.each([
  ['dateline/town', { show: 'town' }],
  ['dateline/blank', { show: 'blank' }],
  ['dateline/room', { show: 'room' }],
  ['dateline/hatch:signal:-1:14', { show: 'hatch', kind: 'signal', lean: -1, gap: 14 }],
  ['dateline/hatch:people:1:8', { show: 'hatch', kind: 'people', lean: 1, gap: 8 }],
])('an image is named by what it shows: %s', (name, spec) => expect(imageSpec(name)).toEqual(spec))

test.each(['dateline/hatch:nothing:1:8', 'dateline/', 'light/town', 'town', 'poi_school', ''])('%s is none of ours', name =>
  expect(imageSpec(name)).toBeNull(),
)
