import { expect, test } from 'vitest'
import { imageSpec } from './mark-images.ts'

test.each([
  ['light/town', { show: 'town' }],
  ['dark/blank', { show: 'blank' }],
  ['light/room', { show: 'room' }],
  ['dark/hatch:signal:-1:14', { show: 'hatch', kind: 'signal', lean: -1, gap: 14 }],
  ['light/hatch:people:1:8', { show: 'hatch', kind: 'people', lean: 1, gap: 8 }],
])('an image is named by what it shows: %s', (name, spec) => expect(imageSpec(name)).toEqual(spec))

test.each(['light/hatch:nothing:1:8', 'light/', 'poi_school', ''])('%s is none of ours', name => expect(imageSpec(name)).toBeNull())
