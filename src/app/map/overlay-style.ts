import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { italic, sans, semibold } from './base-style.ts'
import { type MapColours, markKinds } from './map-colours.ts'
import { roomUnit } from './mark-images.ts'
import { type CountryHatch, hatchPattern, type Overlay } from './overlay.ts'

type Expression = ExpressionSpecification

export function overlaySources(overlay: Overlay): Record<string, SourceSpecification> {
  const source = (data: Overlay['marks']): SourceSpecification => ({ type: 'geojson', data, promoteId: 'id', tolerance: 0, buffer })
  return {
    marks: source(overlay.marks),
    shapes: source(overlay.shapes),
    areas: source(overlay.areas),
    links: { type: 'geojson', data: overlay.links, tolerance: 0, buffer },
  }
}

/**
 * How far a tile reaches over its edge, in pixels where it is drawn smallest: the widest mark's radius, and nothing for what a mark covers is
 * drawn from two tiles for good.
 */
const buffer = 32

/**
 * The deepest tile in which a mark is laid at a zoom. A step of the brush asks the worker for every tile in view anew, and each is some
 * messages and uploads, so there are few: two to four times as wide as the map's own, and still half a pixel exact.
 */
export const deepestTile = (zoom: number): number => Math.max(0, Math.floor(zoom) - 2)

const state = (name: string): Expression => ['==', ['get', 'state'], name]
const form = (name: string): Expression => ['==', ['get', 'form'], name]
const ring = form('ring') as FilterSpecification
const cluster = form('cluster') as FilterSpecification
const hovered: Expression = ['boolean', ['feature-state', 'hover'], false]
const faint = (opacity: number): Expression => ['case', state('faded'), 0.35 * opacity, opacity]

/** Area of the disc by how much is said: radius by the root of the mentions. */
const radius: Expression = ['interpolate', ['linear'], ['sqrt', ['get', 'mentions']], 1, 7.5, 2, 9.5, 4, 14]

const kindColour = ({ kinds }: MapColours): Expression =>
  ['match', ['get', 'kind'], ...markKinds.slice(0, -1).flatMap(kind => [kind, kinds[kind]]), kinds.none] as unknown as Expression

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
          'fill-color': byCountry(
            these,
            ({ hatch }) => (hatch.kind === 'signal' ? colours.signal : colours.kinds[hatch.kind]),
            colours.signal,
          ),
          'fill-opacity': ['case', ['in', ['get', 'iso'], ['literal', signal]], 0.08, 0.03],
          'fill-antialias': false,
        },
      },
      {
        ...country,
        id: `hatch-${name}`,
        paint: {
          'fill-pattern': byCountry(these, ({ hatch }) => `${colours.theme}/${hatchPattern(hatch)}`, `${colours.theme}/blank`),
          'fill-opacity': ['case', ['in', ['get', 'iso'], ['literal', signal]], 0.6, opacity(rest)],
          'fill-antialias': false,
        },
      },
    )
  }
  const solid: Expression = ['!', ['get', 'outline']]
  const shapeColour: Expression = ['case', ['==', ['get', 'kind'], 'signal'], colours.signal, kindColour(colours)]
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
      paint: { 'fill-pattern': ['concat', `${colours.theme}/`, ['get', 'pattern']], 'fill-opacity': shapeOpacity },
    },
    {
      id: 'area-edge',
      type: 'line',
      source: 'areas',
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
  const colour: Expression = ['case', state('selected'), colours.signal, kindColour(colours)]
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
      paint: { 'line-color': colour, 'line-width': 14, 'line-blur': 12, 'line-opacity': ['case', hovered, 0.55, faint(0.4)] },
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
      source: 'marks',
      filter: ring,
      paint: { 'fill-color': colour, 'fill-opacity': ['case', state('faded'), 0, ['get', 'wash']] },
    },
    {
      id: 'ring-casing',
      type: 'line',
      source: 'marks',
      filter: ring,
      paint: { 'line-color': colours.paper, 'line-width': 4, 'line-opacity': faint(0.8) },
    },
    {
      id: 'ring',
      type: 'line',
      source: 'marks',
      filter: ring,
      paint: { 'line-color': colour, 'line-width': 1.75, 'line-dasharray': [2.2, 1.6], 'line-opacity': faint(1) },
    },
  ]
}

/** Links, marks and their names, over everything else. `nameSide`: where the selected name goes, away from its links. */
export function markLayers(colours: MapColours, nameSide: 'left' | 'right', hover: string | null): LayerSpecification[] {
  const { map, signal, signalText, paper, ink, theme } = colours
  const image = (show: string): Expression =>
    ['concat', `${theme}/${show}:`, ['get', 'kind'], ['case', state('selected'), ':selected', '']] as unknown as Expression
  const dot = form('dot')
  const grow: Expression = ['case', hovered, ['+', radius, 2], radius]
  const iconSize = (from: number, to: number): Expression => ['interpolate', ['linear'], ['sqrt', ['get', 'mentions']], 1, from, 4, to]
  const twoLines = (name: Expression, scale: number, colour: string): Expression =>
    [
      'format',
      name,
      { 'text-font': ['literal', semibold] },
      '\n',
      {},
      ['get', 'note'],
      { 'font-scale': scale, 'text-font': ['literal', sans], 'text-color': colour },
    ] as unknown as Expression
  const halo = (width: number) => ({ 'text-halo-color': map.halo!, 'text-halo-width': width })
  const away = nameSide === 'left' ? ['right', 'bottom-right', 'top-right', 'left'] : ['left', 'bottom-left', 'top-left', 'right']
  const placeName = (id: string, filter: Expression, on: boolean, forced: boolean): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'marks',
    filter: ['all', ['in', ['get', 'form'], ['literal', ['dot', 'doubt', 'relative']]], filter] as FilterSpecification,
    layout: {
      'text-field': twoLines(['get', 'name'], 0.84, on ? signalText : map.label!),
      'text-font': semibold,
      'text-size': on ? 15.5 : 14,
      'text-variable-anchor': (on ? away : ['left', 'right', 'top', 'bottom']) as ('left' | 'right')[],
      'text-radial-offset': ['get', 'clear'],
      'text-justify': 'auto',
      'text-max-width': 14,
      'text-line-height': 1.15,
      'symbol-sort-key': ['-', 0, ['get', 'mentions']],
      ...(forced && { 'text-allow-overlap': true }),
    },
    paint: { 'text-color': on ? signalText : ink, ...halo(2), 'text-opacity': faint(1) },
  })
  const areaName = (id: string, filter: Expression, forced: boolean): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'marks',
    filter: ['all', form('area'), filter] as FilterSpecification,
    layout: {
      'text-field': twoLines(['upcase', ['get', 'name']], 0.92, map.label!),
      'text-font': semibold,
      'text-size': 12,
      'text-letter-spacing': 0.08,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': ['get', 'clear'],
      'text-justify': 'auto',
      'text-max-width': 12,
      'symbol-sort-key': ['-', 0, ['get', 'mentions']],
      ...(forced && { 'text-allow-overlap': true }),
    },
    paint: { 'text-color': ['case', state('selected'), signalText, map.label!], ...halo(1.8), 'text-opacity': faint(1) },
  })
  // Placed first, as the topmost layers are: a name finds the marks already there and goes round them.
  const room: LayerSpecification = {
    id: 'mark-room',
    type: 'symbol',
    source: 'marks',
    filter: ['all', ['!=', ['get', 'form'], 'ring'], ['!', state('faded')]] as FilterSpecification,
    layout: {
      'icon-image': `${theme}/room`,
      // Names above and below come a little nearer than those beside.
      'icon-size': ['/', ['-', ['get', 'room'], 3], roomUnit],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  }
  const picked: Expression = ['==', ['get', 'kind'], 'instead-selected']
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
    paint: { 'text-color': forced ? map.label! : map['label-2']!, ...halo(1.8) },
  })
  const isHovered: Expression = ['==', ['get', 'id'], hover ?? '']
  const resting: Expression = ['all', ['!', state('selected')], ['!', isHovered]]
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
        'line-color': ['case', picked, map.label!, map['label-2']!],
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
        'circle-stroke-color': ['case', picked, map.label!, map['label-2']!],
        'circle-stroke-opacity': ['case', picked, 1, 0.6],
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'plate',
      type: 'symbol',
      source: 'marks',
      filter: form('area'),
      layout: {
        'icon-image': image('plate'),
        'icon-size': iconSize(0.8, 1.15),
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'mentions'],
      },
      paint: { 'icon-opacity': faint(1) },
    },
    {
      id: 'relative',
      type: 'symbol',
      source: 'marks',
      filter: form('relative') as FilterSpecification,
      layout: {
        'icon-image': image('relative'),
        'icon-size': iconSize(0.8, 1.15),
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'mentions'],
      },
      paint: { 'icon-opacity': faint(1) },
    },
    {
      id: 'mark-selected',
      type: 'circle',
      source: 'marks',
      filter: ['all', dot, state('selected')] as FilterSpecification,
      paint: { 'circle-radius': ['+', radius, 4.5], 'circle-color': paper, 'circle-stroke-color': signal, 'circle-stroke-width': 2 },
    },
    {
      id: 'mark',
      type: 'circle',
      source: 'marks',
      filter: dot as FilterSpecification,
      layout: { 'circle-sort-key': ['-', 0, ['get', 'mentions']] },
      paint: {
        'circle-radius': grow,
        'circle-color': ['case', state('selected'), signal, kindColour(colours)],
        'circle-opacity': faint(1),
        'circle-stroke-color': paper,
        'circle-stroke-opacity': faint(1),
        'circle-stroke-width': ['case', state('selected'), 0, 1.75],
      },
    },
    {
      id: 'mark-shape',
      type: 'symbol',
      source: 'marks',
      filter: dot as FilterSpecification,
      layout: { 'icon-image': image('glyph'), 'icon-size': iconSize(0.8, 1.3), 'icon-allow-overlap': true },
      paint: { 'icon-opacity': faint(1) },
    },
    {
      id: 'doubt',
      type: 'symbol',
      source: 'marks',
      filter: form('doubt') as FilterSpecification,
      layout: { 'icon-image': image('doubt'), 'icon-size': iconSize(0.95, 1.3), 'icon-allow-overlap': true },
      paint: { 'icon-opacity': faint(1) },
    },
    {
      id: 'cluster',
      type: 'symbol',
      source: 'marks',
      filter: cluster,
      layout: {
        'icon-image': ['concat', `${theme}/`, ['get', 'image']],
        'icon-size': ['interpolate', ['linear'], ['sqrt', ['get', 'members']], 1.4, 1, 10, 1.35],
        'icon-allow-overlap': true,
        'text-allow-overlap': true,
        'text-field': ['get', 'count'],
        'text-font': semibold,
        'text-size': ['interpolate', ['linear'], ['get', 'members'], 99, 14, 1000, 12],
      },
      paint: { 'text-color': ink },
    },
    {
      id: 'cluster-name',
      type: 'symbol',
      source: 'marks',
      filter: cluster,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': sans,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['get', 'clear'],
        'text-justify': 'auto',
        'text-max-width': 14,
      },
      paint: { 'text-color': map.label!, ...halo(1.8) },
    },
    insteadName('instead-name', ['==', ['get', 'kind'], 'instead'], false),
    areaName('area-name', resting, false),
    areaName('area-name-forced', ['any', state('selected'), isHovered], true),
    placeName('mark-name', resting, false, false),
    placeName('mark-name-hover', ['all', isHovered, ['!', state('selected')]], false, true),
    insteadName('instead-name-selected', picked, true),
    placeName('mark-name-selected', state('selected'), true, true),
    room,
  ]
}

export const fontsUsed = [...sans, ...semibold, ...italic]
