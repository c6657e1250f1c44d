import type { Map as MapLibre } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { keepLayers } from './map-layers.ts'

test('a shape that is asked for before the style is loaded is taken when it is', () => {
  const taken: string[] = []
  const map = {
    ...{ on() {}, setMissingStyleImageResolver() {}, setTransformConstrain() {}, setMinZoom() {}, setZoom() {} },
    ...{ getSource: () => undefined, getZoom: () => 3, getContainer: () => ({ clientWidth: 390, clientHeight: 844 }) },
    setProjection: ({ type }: { type: string }) => taken.push(type),
  } as unknown as MapLibre
  const layers = keepLayers(map, { projection: 'mercator' } as Parameters<typeof keepLayers>[1])
  layers.setShape('globe')
  expect(taken).toEqual([])
  layers.loaded()
  expect(taken).toEqual(['globe'])
  layers.setShape('mercator')
  expect(taken).toEqual(['globe', 'mercator'])
})
