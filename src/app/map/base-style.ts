import type { FeatureCollection, LineString } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { isDossier } from '../ui/is-dossier.ts'
import type { MapColours } from './map-colours.ts'

/** The three static cuts the map writes in; `fonts.json` says which file holds which letters. */
export const sans = ['Dateline Sans']
export const semibold = ['Dateline Sans Semibold']
const italic = ['Dateline Serif Italic']

export const attribution = '© OpenStreetMap contributors · Natural Earth · GeoNames'

/** Of an image of ours, apart from those of somebody's own ground. */
export const imageName = (shown: string): string => `dateline/${shown}`

export const zoomed = (...stops: number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification

/**
 * How the features of these tiles are told apart, so that they can be given a state: a country by its code, all else by its name. Once any layer
 * has such an id MapLibre forgets the tiles' own numbers in all of them, so towns and regions go by name as well.
 */
const idOf = { country: 'iso', country_label: 'iso', water_label: 'n', landform_label: 'n', place: 'n', admin1_label: 'n' }

export function baseSources(tiles: string): Record<string, SourceSpecification> {
  return {
    // A dossier carries some of the tiles: the others are cut from what lies above them.
    base: { type: 'vector', url: `pmtiles://${tiles}`, promoteId: idOf, ...(isDossier && { sparse: true }) },
    graticule: { type: 'geojson', data: tenDegrees },
  }
}

/** Sea, land, water and lines, from the bottom up to where hatches go (`below`) and from there up to the borders (`above`). */
export function groundLayers({ map }: MapColours): { below: LayerSpecification[]; above: LayerSpecification[] } {
  const line = (id: string, layer: string, paint: object, more: object = {}): LayerSpecification =>
    ({ id, type: 'line', source: 'base', 'source-layer': layer, paint, ...more }) as LayerSpecification
  const round = { layout: { 'line-join': 'round', 'line-cap': 'round' } }
  const border = zoomed(1, 0.5, 4, 0.9, 8, 1.6)
  return {
    below: [
      { id: 'sea', type: 'background', paint: { 'background-color': map.sea! } },
      { id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': map.graticule!, 'line-width': 0.75 } },
      line('coast-shelf', 'country', {
        'line-color': map['sea-coast'],
        'line-width': zoomed(2, 2, 6, 9, 10, 18),
        'line-blur': zoomed(2, 1.5, 6, 6, 10, 12),
      }),
      {
        id: 'land',
        type: 'fill',
        source: 'base',
        'source-layer': 'country',
        paint: { 'fill-color': map.land!, 'fill-antialias': false },
      },
    ],
    above: [
      line('coast', 'country', { 'line-color': map.coast, 'line-width': zoomed(2, 0.5, 6, 0.8, 10, 1.2) }),
      { id: 'lake', type: 'fill', source: 'base', 'source-layer': 'lake', paint: { 'fill-color': map.sea! } },
      line('river', 'river', { 'line-color': map.river, 'line-width': zoomed(2, 0.4, 5, 0.8, 8, 1.6) }, round),
      line(
        'admin',
        'admin1',
        { 'line-color': map.admin, 'line-width': zoomed(4, 0.5, 10, 1.2), 'line-dasharray': [3, 2] },
        { minzoom: 4.5 },
      ),
      line(
        'sea-limit',
        'sea_limit',
        { 'line-color': map['sea-limit'], 'line-width': 0.8, 'line-dasharray': [4, 3], 'line-opacity': 0.8 },
        { minzoom: 4 },
      ),
      line('border-casing', 'admin0', { 'line-color': map.land, 'line-width': zoomed(1, 1, 6, 3.5, 10, 7), 'line-opacity': 0.9 }, round),
      line('disputed-casing', 'disputed', { 'line-color': map.land, 'line-width': zoomed(1, 1, 6, 3.5, 10, 7), 'line-opacity': 0.9 }),
      line('border', 'admin0', { 'line-color': map.border, 'line-width': border }, round),
      line('disputed', 'disputed', { 'line-color': map.border, 'line-width': border, 'line-dasharray': [3, 2.2] }),
    ],
  }
}

/**
 * Names of the map itself: waters, landforms, towns, regions, countries; quieter than the article's. What the article owns is not written
 * twice: its name has the state `owned` (see `owned-names.ts`), which unlike a filter has no tile read anew.
 */
export function nameLayers({ map }: MapColours): LayerSpecification[] {
  const unlessOwned: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'owned'], false], 0, 1]
  const label = (
    id: string,
    layer: string,
    filter: ExpressionSpecification[],
    layout: object,
    colour: string,
    halo: string,
    more: object = {},
  ) =>
    ({
      id,
      type: 'symbol',
      source: 'base',
      'source-layer': layer,
      // The first of them stand on the whole world already.
      filter: ['all', ['<=', ['get', 'z'], ['max', 1, ['zoom']]], ...filter] as FilterSpecification,
      layout,
      paint: {
        ...{ 'text-color': map[colour], 'text-halo-color': map[halo], 'text-halo-width': 1.4, 'text-opacity': unlessOwned },
        ...('icon-image' in layout && { 'icon-opacity': unlessOwned }),
      },
      ...more,
    }) as LayerSpecification
  return [
    label(
      'water-name',
      'water_label',
      [],
      {
        'text-field': ['get', 'n'],
        'text-font': italic,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['match', ['get', 'k'], 'ocean', 13, 11],
          6,
          ['match', ['get', 'k'], 'ocean', 17, 'lake', 12, 15],
        ],
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
      },
      'water-label',
      'sea',
    ),
    label(
      'landform-name',
      'landform_label',
      [],
      {
        'text-field': ['get', 'n'],
        'text-font': italic,
        'text-size': zoomed(2, 10.5, 7, 13),
        'text-letter-spacing': 0.1,
        'text-max-width': 8,
        'text-padding': 12,
      },
      'label-2',
      'halo',
      { maxzoom: 8 },
    ),
    // A town's dot and name are one symbol: no name, no dot. The dot may lie under a mark of the article, as Dandong's does beside Sinuiju.
    label(
      'town',
      'place',
      [['any', ['>=', ['zoom'], 3.2], ['==', ['get', 'k'], 2]]],
      {
        'icon-image': imageName('town'),
        'icon-allow-overlap': true,
        'text-field': withLocalName(['case', ['==', ['get', 'k'], 2], 6, 8]),
        'text-font': sans,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, ['case', ['>=', ['get', 'p'], 18], 13.5, 12.5]],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-padding': 3,
        'text-justify': 'auto',
        'text-line-height': 1.15,
        'symbol-sort-key': ['-', ['*', ['get', 'k'], -6], ['get', 'p']],
      },
      'label-2',
      'halo',
    ),
    label(
      'region-name',
      'admin1_label',
      [],
      {
        'text-field': ['upcase', ['get', 'n']],
        'text-font': sans,
        'text-size': 10,
        'text-letter-spacing': 0.14,
        'text-max-width': 7,
        'text-padding': 10,
      },
      'label-2',
      'halo',
      { minzoom: 6.5, maxzoom: 10 },
    ),
    label(
      'country-name',
      'country_label',
      [],
      {
        'text-field': [
          'step',
          ['zoom'],
          ['upcase', ['get', 'n']],
          4.5,
          [
            'case',
            ['has', 'l'],
            ['format', ['upcase', ['get', 'n']], {}, '\n', {}, ['get', 'l'], { 'font-scale': 0.9 }],
            ['upcase', ['get', 'n']],
          ],
        ],
        'text-font': sans,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, ['case', ['<=', ['get', 'z'], 3], 14, 12]],
        'text-letter-spacing': 0.16,
        'text-max-width': 7,
        'symbol-sort-key': ['get', 'z'],
      },
      'label-2',
      'halo',
      { maxzoom: 7.5 },
    ),
  ]
}

/** A name, and from some zoom on its own script beneath it. */
function withLocalName(from: ExpressionSpecification): ExpressionSpecification {
  const both: ExpressionSpecification = ['format', ['get', 'n'], {}, '\n', {}, ['get', 'l'], { 'font-scale': 0.88 }]
  const shown = (zoom: number): ExpressionSpecification => ['case', ['all', ['has', 'l'], ['<=', from, zoom]], both, ['get', 'n']]
  return ['step', ['zoom'], ['get', 'n'], 6, shown(6), 8, shown(8)]
}

/** Meridians and parallels, with enough points to bend on the globe. */
export function graticule(step: number): FeatureCollection<LineString> {
  const lines: [number, number][][] = []
  for (let lng = -180; lng < 180; lng += step) lines.push(Array.from({ length: 35 }, (_, i) => [lng, i * 5 - 85]))
  for (let lat = -80; lat <= 80; lat += step) lines.push(Array.from({ length: 73 }, (_, i) => [i * 5 - 180, lat]))
  return {
    type: 'FeatureCollection',
    features: lines.map(coordinates => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } })),
  }
}

const tenDegrees = graticule(10)
