import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { baseSources, groundLayers, nameLayers } from './base-style.ts'
import type { MapColours } from './map-colours.ts'
import type { Overlay } from './overlay.ts'
import { hatchLayers, linkLayers, overlaySources, ringLayers } from './overlay-style.ts'

/** As `public/basemap/fonts/fonts.json` has it, with whole addresses. */
export type FontFaces = Record<string, { url: string; 'unicode-range': string[] }[]>

export interface StyleInput {
  colours: MapColours
  /** Whole address of base.pmtiles. */
  tiles: string
  fonts: FontFaces
  projection: 'mercator' | 'globe'
  overlay: Overlay
  /** Somebody's own ground for this theme. Our tiles stay for the hatching of countries. */
  own: StyleSpecification | null
}

/**
 * The whole style, from the ground up: sea, graticule, shelf, land, hatches, coast, lakes, rivers, regions, 12-mile line, borders, rings,
 * names of the map, links, and unseen the room of the marks and names that stand on a canvas over it.
 */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { colours, tiles, fonts, projection, overlay, own } = input
  const ground = groundLayers(colours)
  const ours = {
    below: own ? own.layers : ground.below,
    above: own ? [] : ground.above,
    names: own ? [] : nameLayers(colours),
  }
  return {
    version: 8,
    ...(own?.glyphs && { glyphs: own.glyphs }),
    ...(own?.sprite && { sprite: own.sprite }),
    projection: { type: projection },
    // A theme changes at once, as the panes do; and what is printed is not waited for.
    transition: { duration: 0, delay: 0 },
    sky: { 'sky-color': colours.ground, 'horizon-color': colours.ground, 'fog-color': colours.ground, 'atmosphere-blend': 0 },
    'font-faces': fonts as unknown as NonNullable<StyleSpecification['font-faces']>,
    sources: { ...own?.sources, ...baseSources(tiles), ...overlaySources(overlay) },
    layers: [
      ...ours.below,
      ...hatchLayers(colours, overlay.hatches),
      ...ours.above,
      ...ringLayers(colours),
      ...enlarged(ours.names, colours.letters),
      ...enlarged(linkLayers(colours), colours.letters),
    ],
  }
}

/** With letters so many times as large. What is interpolated by zoom must stay outermost, so that each of its sizes is multiplied. */
function enlarged(layers: LayerSpecification[], letters: number): LayerSpecification[] {
  if (letters === 1) return layers
  const larger = (size: unknown) => (typeof size === 'number' ? size * letters : ['*', letters, size])
  const written = (size: unknown) =>
    Array.isArray(size) && size[0] === 'interpolate' ? size.map((part, i) => (i >= 4 && i % 2 === 0 ? larger(part) : part)) : larger(size)
  return layers.map(layer => {
    const { layout } = layer as { layout?: { 'text-size'?: unknown } }
    const size = layout?.['text-size']
    return size === undefined ? layer : ({ ...layer, layout: { ...layout, 'text-size': written(size) } } as LayerSpecification)
  })
}
