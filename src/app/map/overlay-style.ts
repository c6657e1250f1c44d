import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { imageName, sans, semibold, zoomed } from './base-style.ts'
import { type MapColours, markKinds } from './map-colours.ts'
import { roomUnit } from './mark-images.ts'
import { type CountryHatch, hatchPattern, type Overlay } from './overlay.ts'

type Expression = ExpressionSpecification

export function overlaySources(overlay: Overlay): Record<string, SourceSpecification> {
  const source = (data: Overlay['rings']): SourceSpecification => ({ type: 'geojson', data, promoteId: 'id', tolerance: 0, buffer })
  return {
    rooms: { type: 'geojson', data: overlay.rooms, buffer: 0 },
    rings: source(overlay.rings),
    // Along a winding border the soft edge would lie over itself and grow dark; a reading of words has no finer edge.
    shapes: { ...source(overlay.shapes), tolerance: 3 } as SourceSpecification,
    areas: source(overlay.areas),
    links: { type: 'geojson', data: overlay.links, generateId: true, tolerance: 0, buffer },
  }
}

/** How far a tile reaches over its edge, in pixels where it is drawn smallest: more than any line is wide. */
const buffer = 32

/**
 * The deepest tile in which the room of a mark is laid at a zoom. Each tile is some messages to the worker and back, so there are few: two to
 * four times as wide as the map's own, and still half a pixel exact.
 */
export const deepestTile = (zoom: number): number => Math.max(0, Math.floor(zoom) - 2)

const state = (name: string): Expression => ['==', ['get', 'state'], name]
const hovered: Expression = ['boolean', ['feature-state', 'hover'], false]
const faint = (opacity: number): Expression => ['case', state('faded'), 0.35 * opacity, opacity]

const kindColour = ({ kinds }: MapColours): Expression =>
  ['match', ['get', 'kind'], ...markKinds.slice(0, -1).flatMap(kind => [kind, kinds[kind]]), kinds.none] as unknown as Expression

/**
 * A colour that differs from feature to feature, and on paper from the screen. Such colours are worked out where tiles are read, which a
 * browser that prints does not wait for; by a feature's state they change at once.
 */
const alsoPrinted = (colours: MapColours, colour: (colours: MapColours) => Expression): Expression =>
  colours.printed ? ['case', ['boolean', ['feature-state', 'printed'], false], colour(colours.printed), colour(colours)] : colour(colours)

/** Hatches lie on the land, under coast and borders. Country tiles are told by their ISO code which hatch is theirs. */
export function hatchLayers(colours: MapColours, hatches: CountryHatch[]): LayerSpecification[] {
  const dark = colours.theme === 'dark'
  const rest = dark ? 0.34 : 0.3
  const opacity = (base: number): Expression => ['case', hovered, Math.min(1, base * 2), base]
  const shapeOpacity: Expression = ['case', ['==', ['get', 'kind'], 'signal'], 0.6, hovered, rest * 2, rest]
  const drawn = hatches.filter(({ hatch }) => !hatch.outline)
  const layers: LayerSpecification[] = []
  for (const lean of [1, -1] as const) {
    const these = drawn.filter(({ hatch }) => hatch.lean === lean)
    const codes = these.flatMap(({ countries }) => countries)
    const name = lean === 1 ? 'right' : 'left'
    const signal = these.filter(({ hatch }) => hatch.kind === 'signal').flatMap(({ countries }) => countries)
    const filter: FilterSpecification = ['in', ['get', 'iso'], ['literal', codes]]
    const country = { type: 'fill', source: 'base', 'source-layer': 'country', filter } as const
    layers.push(
      {
        ...country,
        id: `hatch-wash-${name}`,
        paint: {
          'fill-color': alsoPrinted(colours, ({ signal, kinds }) =>
            byCountry(these, ({ hatch }) => (hatch.kind === 'signal' ? signal : kinds[hatch.kind]), signal),
          ),
          'fill-opacity': ['case', ['in', ['get', 'iso'], ['literal', signal]], 0.08, 0.03],
          'fill-antialias': false,
        },
      },
      {
        ...country,
        id: `hatch-${name}`,
        paint: {
          'fill-pattern': byCountry(these, ({ hatch }) => imageName(hatchPattern(hatch)), imageName('blank')),
          'fill-opacity': ['case', ['in', ['get', 'iso'], ['literal', signal]], 0.6, opacity(rest)],
          'fill-antialias': false,
        },
      },
    )
  }
  const river: Expression = ['==', ['geometry-type'], 'LineString']
  const solid: Expression = ['!', ['get', 'outline']]
  const shapeColour = alsoPrinted(colours, at => ['case', ['==', ['get', 'kind'], 'signal'], at.signal, kindColour(at)])
  return [
    ...layers,
    {
      id: 'area-wash',
      type: 'fill',
      source: 'areas',
      filter: solid,
      paint: { 'fill-color': shapeColour, 'fill-opacity': ['case', ['==', ['get', 'kind'], 'signal'], 0.08, 0.03] },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source: 'areas',
      filter: solid,
      paint: { 'fill-pattern': ['concat', imageName(''), ['get', 'pattern']], 'fill-opacity': shapeOpacity },
    },
    {
      id: 'area-line',
      type: 'line',
      source: 'areas',
      filter: river,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': shapeColour,
        'line-width': zoomed(2, 2.5, 7, 7),
        'line-opacity': ['case', ['==', ['get', 'kind'], 'signal'], 0.75, 0.5],
      },
    },
    {
      id: 'area-edge',
      type: 'line',
      source: 'areas',
      filter: ['!', river],
      paint: { 'line-color': shapeColour, 'line-width': 1.2, 'line-dasharray': [3, 2.2], 'line-opacity': 0.7 },
    },
  ]
}

/** One value a country, for an expression; a `match` may not be without cases. */
function byCountry(hatches: CountryHatch[], value: (hatch: CountryHatch) => string, otherwise: string): Expression {
  const cases = hatches.flatMap(hatch => [hatch.countries, value(hatch)])
  return (cases.length === 0 ? ['literal', otherwise] : ['match', ['get', 'iso'], ...cases, otherwise]) as unknown as Expression
}

/** Rings lie under the names of the map. */
export function ringLayers(colours: MapColours): LayerSpecification[] {
  const colour = alsoPrinted(colours, at => ['case', state('selected'), at.signal, kindColour(at)])
  return [
    // A relative place: soft outwards, since its edge is a reading of words, and a line of long and short strokes that is no ring's.
    {
      id: 'shape-wash',
      type: 'fill',
      source: 'shapes',
      paint: { 'fill-color': colour, 'fill-opacity': ['case', state('faded'), 0, state('selected'), 0.16, hovered, 0.14, 0.08] },
    },
    {
      id: 'shape-soft',
      type: 'line',
      source: 'shapes',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': zoomed(2, 5, 5, 14),
        'line-blur': zoomed(2, 4, 5, 12),
        'line-opacity': ['case', hovered, 0.55, faint(0.4)],
      },
    },
    {
      id: 'shape-edge',
      type: 'line',
      source: 'shapes',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.6, 'line-dasharray': [6, 1.8, 1.2, 1.8], 'line-opacity': faint(1) },
    },
    {
      id: 'ring-wash',
      type: 'fill',
      source: 'rings',
      paint: { 'fill-color': colour, 'fill-opacity': ['case', state('faded'), 0, ['get', 'wash']] },
    },
    {
      id: 'ring-casing',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': colours.paper, 'line-width': 4, 'line-opacity': faint(0.8) },
    },
    {
      id: 'ring',
      type: 'line',
      source: 'rings',
      paint: { 'line-color': colour, 'line-width': 1.75, 'line-dasharray': [2.2, 1.6], 'line-opacity': faint(1) },
    },
  ]
}

/**
 * Links over everything else, and the room of the marks and names that stand on a canvas above (`mark-layer.ts`): unseen, and placed first, as
 * the topmost layers are, so that names of the map find it taken and go round it.
 */
export function linkLayers(colours: MapColours): LayerSpecification[] {
  const { map, signal, paper } = colours
  const halo = { 'text-halo-color': map.halo!, 'text-halo-width': 1.8 }
  const picked: Expression = ['==', ['get', 'kind'], 'instead-selected']
  const insteadColour = alsoPrinted(colours, at => ['case', picked, at.map.label!, at.map['label-2']!])
  const insteadName = (id: string, filter: Expression, forced: boolean): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'links',
    filter: ['all', ['==', ['geometry-type'], 'Point'], filter] as FilterSpecification,
    layout: {
      'text-field': forced
        ? [
            'format',
            ['concat', ['get', 'name'], '?'],
            { 'text-font': ['literal', semibold] },
            '\n',
            {},
            ['get', 'words'],
            { 'font-scale': 0.9 },
          ]
        : ['concat', ['get', 'name'], '?'],
      'text-font': sans,
      'text-size': forced ? 13 : 11,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
      'text-max-width': 14,
      ...(forced && { 'text-allow-overlap': true }),
    },
    paint: { 'text-color': forced ? map.label! : map['label-2']!, ...halo },
  })
  return [
    {
      id: 'link-casing',
      type: 'line',
      source: 'links',
      layout: { 'line-cap': 'round' },
      filter: ['in', ['get', 'kind'], ['literal', ['happened', 'other']]],
      paint: { 'line-color': map.halo!, 'line-width': 3.5, 'line-opacity': 0.75 },
    },
    {
      id: 'link',
      type: 'line',
      source: 'links',
      filter: ['==', ['get', 'kind'], 'happened'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': signal, 'line-width': 1.4 },
    },
    {
      id: 'link-leans',
      type: 'line',
      source: 'links',
      filter: ['==', ['get', 'kind'], 'leans'],
      paint: { 'line-color': signal, 'line-width': 1 },
    },
    {
      id: 'link-origin',
      type: 'line',
      source: 'links',
      filter: ['==', ['get', 'kind'], 'other'],
      paint: { 'line-color': signal, 'line-width': 1.4, 'line-dasharray': [4, 2.5] },
    },
    {
      id: 'link-instead',
      type: 'line',
      source: 'links',
      filter: ['in', ['get', 'kind'], ['literal', ['instead', 'instead-selected']]],
      paint: {
        'line-color': insteadColour,
        'line-width': ['case', picked, 1.6, 1],
        'line-opacity': ['case', picked, 1, 0.6],
        'line-dasharray': [1, 2.5],
      },
    },
    {
      id: 'instead-mark',
      type: 'circle',
      source: 'links',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', picked, 5, 3],
        'circle-color': paper,
        'circle-opacity': ['case', picked, 1, 0.6],
        'circle-stroke-color': insteadColour,
        'circle-stroke-opacity': ['case', picked, 1, 0.6],
        'circle-stroke-width': 1.5,
      },
    },
    insteadName('instead-name', ['==', ['get', 'kind'], 'instead'], false),
    insteadName('instead-name-selected', picked, true),
    {
      id: 'room',
      type: 'symbol',
      source: 'rooms',
      layout: {
        'icon-image': imageName('room'),
        'icon-size': ['/', ['get', 'half'], roomUnit],
        // In sizes, as MapLibre multiplies it.
        'icon-offset': ['array', 'number', 2, ['get', 'offset']],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ]
}
