import type { FeatureCollection } from 'geojson'
import type { FeatureIdentifier, Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import type { CountryHatch, Overlay } from './overlay.ts'

/** A colour of a layer that is the same all over it. */
export interface LayerColour {
  layer: string
  name: string
  value: string
}

/** The colours of a style that are another's elsewhere, where they are one a layer: such are drawn as soon as they are told. */
export function coloursThatDiffer(style: StyleSpecification, other: StyleSpecification): LayerColour[] {
  const elsewhere = new Map(other.layers.map(({ id, paint }) => [id, paint as Record<string, unknown> | undefined]))
  return style.layers.flatMap(({ id, paint = {} }) =>
    Object.entries(paint).flatMap(([name, value]) =>
      name.endsWith('-color') && typeof value === 'string' && value !== elsewhere.get(id)?.[name] ? [{ layer: id, name, value }] : [],
    ),
  )
}

/** Whatever on the map has a colour of its own: pieces of the overlay, and hatched countries in the tiles of the ground. */
export function colouredFeatures({ hatches, ...sources }: Omit<Overlay, 'rooms'>): FeatureIdentifier[] {
  const inSource = ([source, { features }]: [string, FeatureCollection]) =>
    features.map(({ properties }, i): FeatureIdentifier => ({ source, id: source === 'links' ? i : properties!.id }))
  const inTiles = ({ countries }: CountryHatch) =>
    countries.map((id): FeatureIdentifier => ({ source: 'base', sourceLayer: 'country', id }))
  const { rings, shapes, areas, links } = sources
  return [...Object.entries({ rings, shapes, areas, links }).flatMap(inSource), ...hatches.flatMap(inTiles)]
}

/** A map's style in two sets of colours, and what of the articles lies in it. */
export interface TwoColours {
  now: StyleSpecification
  before: StyleSpecification
  overlay: Omit<Overlay, 'rooms'>
  /** Whether those of paper are the ones to come. */
  printed: boolean
}

/** Puts other colours on a map, to be seen in its very next frame; images are not among them. */
export function turnColours(map: MapLibre, { now, before, overlay, printed }: TwoColours): void {
  for (const { layer, name, value } of coloursThatDiffer(now, before)) map.setPaintProperty(layer, name as never, value as never)
  for (const feature of colouredFeatures(overlay)) map.setFeatureState(feature, { printed })
}
