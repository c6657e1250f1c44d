import type { StyleSpecification } from 'maplibre-gl'
import { baseSources, groundLayers, nameLayers, type Owned } from './base-style.ts'
import type { MapColours } from './map-colours.ts'
import type { Overlay } from './overlay.ts'
import { hatchLayers, markLayers, overlaySources, ringLayers } from './overlay-style.ts'

/** As `public/basemap/fonts/fonts.json` has it, with whole addresses. */
export type FontFaces = Record<string, { url: string; 'unicode-range': string[] }[]>

export interface StyleInput {
  colours: MapColours
  /** Whole address of base.pmtiles. */
  tiles: string
  fonts: FontFaces
  projection: 'mercator' | 'globe'
  owned: Owned
  overlay: Overlay
  nameSide: 'left' | 'right'
  hover: string | null
}

/**
 * The whole style, from the ground up: sea, graticule, shelf, land, hatches, coast, lakes, rivers, regions, 12-mile line, borders, rings,
 * names of the map, links, marks, names of the article.
 */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { colours, tiles, fonts, projection, owned, overlay, nameSide, hover } = input
  const ground = groundLayers(colours)
  return {
    version: 8,
    projection: { type: projection },
    sky: { 'sky-color': colours.ground, 'horizon-color': colours.ground, 'fog-color': colours.ground, 'atmosphere-blend': 0 },
    'font-faces': fonts as unknown as NonNullable<StyleSpecification['font-faces']>,
    sources: { ...baseSources(tiles), ...overlaySources(overlay) },
    layers: [
      ...ground.below,
      ...hatchLayers(colours, overlay.hatches),
      ...ground.above,
      ...ringLayers(colours),
      ...nameLayers(colours, owned),
      ...markLayers(colours, nameSide, hover),
    ],
  }
}
