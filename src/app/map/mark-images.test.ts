import { describe, expect, test } from 'vitest'
import { clusterImage, imageSpec, rimParts } from './mark-images.ts'

describe('an image is named by what it shows', () => {
  test.each([
    ['light/town', { show: 'town' }],
    ['dark/blank', { show: 'blank' }],
    ['light/glyph:force', { show: 'glyph', kind: 'force', selected: false }],
    ['dark/plate:none:selected', { show: 'plate', kind: 'none', selected: true }],
    ['light/doubt:works', { show: 'doubt', kind: 'works', selected: false }],
    ['dark/hatch:signal:-1:14', { show: 'hatch', kind: 'signal', lean: -1, gap: 14 }],
    ['light/hatch:people:1:8', { show: 'hatch', kind: 'people', lean: 1, gap: 8 }],
    [`light/${clusterImage([1, 0, 2, 0, 0, 0, 3])}`, { show: 'cluster', counts: [1, 0, 2, 0, 0, 0, 3] }],
  ])('%s', (name, spec) => expect(imageSpec(name)).toEqual(spec))

  test.each(['light/glyph:nothing', 'light/', 'poi_school', ''])('%s is none of ours', name => expect(imageSpec(name)).toBeNull())
})

/** The rim as it is drawn: from the image's name. */
const rimOf = (counts: number[]) => {
  const spec = imageSpec(`light/${clusterImage(counts)}`)
  return spec?.show === 'cluster' ? rimParts(spec.counts) : []
}

describe('the rim of a cluster', () => {
  test('has a part for each member, in the order of the kinds', () =>
    expect(rimOf([1, 0, 2, 0, 0, 0, 1]).map(part => part.kind)).toEqual(['force', 'works', 'works', 'none']))

  test('goes round once', () => {
    const parts = rimOf([3, 2, 0, 0, 0, 0, 0])
    expect(parts[0]!.from).toBeGreaterThan(-Math.PI / 2)
    expect(parts.at(-1)!.to).toBeLessThan(1.5 * Math.PI)
    for (let i = 1; i < parts.length; i++) expect(parts[i]!.from).toBeGreaterThan(parts[i - 1]!.to)
  })

  test('of hundreds keeps a part for the one that differs', () => {
    const parts = rimOf([400, 0, 0, 1, 0, 0, 0])
    expect(parts.length).toBeLessThanOrEqual(13)
    expect(parts.filter(part => part.kind === 'finding')).toHaveLength(1)
  })

  test('is one image for all clusters that look alike', () => {
    expect(clusterImage([400, 0, 0, 1, 0, 0, 0])).toBe(clusterImage([523, 0, 0, 2, 0, 0, 0]))
    expect(clusterImage([2, 0, 0, 1, 0, 0, 0])).not.toBe(clusterImage([3, 0, 0, 1, 0, 0, 0]))
  })
})
