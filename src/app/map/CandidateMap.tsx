import type { FeatureCollection } from 'geojson'
import * as maplibre from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { attribution, baseSources, groundLayers, nameLayers } from './base-style.ts'
import { loadBasemap } from './basemap.ts'
import { type CandidateMark, candidateMarks } from './candidate-marks.ts'
import { type MapColours, readColours } from './map-colours.ts'

/**
 * All the places the words may mean, on a small map of its own that cannot be moved; the chosen one in the signal colour. Where a map cannot be
 * drawn it is left out: the large one has said so, and the readings stand in words beside it.
 */
export function CandidateMap({ dots, chosen }: { dots: readonly CandidateMark[]; chosen: number }) {
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<maplibre.Map | null>(null)
  const theme = useDateline(view => view.theme)
  const [failed, setFailed] = useState(false)
  const now = useRef({ dots, chosen })
  now.current = { dots, chosen }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme changes every colour, so the map is made anew
  useEffect(() => {
    let gone = false
    const open = async () => {
      const { tiles, fonts } = await loadBasemap(new URL('basemap/', document.baseURI).href)
      if (gone || !container.current) return
      const colours = readColours(document.documentElement)
      const ground = groundLayers(colours)
      map.current = new maplibre.Map({
        container: container.current,
        style: {
          version: 8,
          'font-faces': fonts as unknown as NonNullable<maplibre.StyleSpecification['font-faces']>,
          sources: {
            ...baseSources(tiles),
            edges: { type: 'geojson', data: edges(null) },
            candidates: { type: 'geojson', data: candidateMarks(now.current.dots, now.current.chosen) },
          },
          layers: [
            ...ground.below,
            ...ground.above,
            ...nameLayers(colours),
            ...candidateLayers(colours, now.current.dots[now.current.chosen]),
          ],
        },
        interactive: false,
        locale: { 'Map.Title': t('mapRegion') },
        attributionControl: false,
        fadeDuration: 0,
        ...framing(now.current.dots),
      })
      const { current } = map
      current.setMissingStyleImageResolver(id => {
        if (!current.hasImage(id)) current.addImage(id, image(id, colours), { pixelRatio: 2 })
      })
      current.getCanvas().setAttribute('tabindex', '-1')
      current.once('load', () => current.getSource<maplibre.GeoJSONSource>('edges')?.setData(edges(current)))
    }
    open().catch(() => setFailed(true))
    return () => {
      gone = true
      map.current?.remove()
      map.current = null
    }
  }, [theme])
  useEffect(() => {
    map.current?.getSource<maplibre.GeoJSONSource>('candidates')?.setData(candidateMarks(dots, chosen))
    if (map.current?.getLayer('candidate-country')) map.current.setFilter('candidate-country', ofCountries(dots[chosen]))
  }, [dots, chosen])

  if (failed) return null
  return (
    <div className="candidate-map" aria-hidden="true">
      <div ref={container} />
      <small>{attribution}</small>
    </div>
  )
}

/** The ground's towns, and the plates of areas. The large map's images are not shared: they would be a file that the first view has to wait for. */
function image(id: string, { map, signal, paper, ink }: MapColours): ImageData {
  if (id === 'edge') return new ImageData(4 * edge, 4 * edge)
  if (!id.startsWith('plate')) return townDot(map['label-2']!)
  const isChosen = id === 'plate-chosen'
  const side = isChosen ? 36 : 26
  const pen = new OffscreenCanvas(side, side).getContext('2d')!
  const square = (inset: number, colour: string) => {
    pen.beginPath()
    pen.roundRect(inset, inset, side - 2 * inset, side - 2 * inset, Math.max(2, 9 - inset))
    pen.fillStyle = colour
    pen.fill()
  }
  square(0, isChosen ? paper : ink)
  square(isChosen ? 4 : 3, isChosen ? signal : paper)
  return pen.getImageData(0, 0, side, side)
}

function townDot(colour: string): ImageData {
  const pen = new OffscreenCanvas(8, 8).getContext('2d')!
  pen.fillStyle = colour
  pen.arc(4, 4, 3.4, 0, 2 * Math.PI)
  pen.fill()
  return pen.getImageData(0, 0, 8, 8)
}

const ofCountries = (candidate: CandidateMark | undefined): maplibre.FilterSpecification => [
  'in',
  ['get', 'iso'],
  ['literal', [...(candidate?.countries ?? [])]],
]

/** Half a side of the unseen squares along the edges, and how high the line of credit is, in pixels. */
const [edge, credit] = [8, 14]

/** Points along the edges, for squares that the ground's names go round: a name is whole on a map that cannot be moved, or is left out. */
function edges(map: maplibre.Map | null): FeatureCollection {
  const { clientWidth: width = 0, clientHeight: height = 0 } = map?.getContainer() ?? {}
  const along = (length: number) => Array.from({ length: Math.ceil(length / (2 * edge)) + 1 }, (_, i) => 2 * edge * i)
  const points = [
    ...along(width).flatMap(x => [-edge, height - credit + edge].map((y): [number, number] => [x, y])),
    ...along(height).flatMap(y => [-edge, width + edge].map((x): [number, number] => [x, y])),
  ]
  return {
    type: 'FeatureCollection',
    features: (map ? points : []).map(point => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: map!.unproject(point).toArray() },
      properties: {},
    })),
  }
}

function candidateLayers({ signal, ink, paper }: MapColours, picked: CandidateMark | undefined): maplibre.LayerSpecification[] {
  const chosen: maplibre.ExpressionSpecification = ['get', 'chosen']
  return [
    {
      id: 'edge',
      type: 'symbol',
      source: 'edges',
      layout: { 'icon-image': 'edge', 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
    {
      id: 'candidate-country',
      type: 'fill',
      source: 'base',
      'source-layer': 'country',
      filter: ofCountries(picked),
      paint: { 'fill-color': signal, 'fill-opacity': 0.16 },
    },
    {
      id: 'candidate-area',
      type: 'fill',
      source: 'candidates',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': signal, 'fill-opacity': 0.16, 'fill-outline-color': signal },
    },
    {
      id: 'candidate',
      type: 'circle',
      source: 'candidates',
      filter: ['==', ['get', 'form'], 'dot'],
      layout: { 'circle-sort-key': ['case', chosen, 1, 0] },
      paint: {
        'circle-radius': ['case', chosen, 7, 5],
        'circle-color': ['case', chosen, signal, paper],
        'circle-stroke-color': ['case', chosen, paper, ink],
        'circle-stroke-width': ['case', chosen, 2, 1.5],
      },
    },
    {
      id: 'candidate-plate',
      type: 'symbol',
      source: 'candidates',
      filter: ['==', ['get', 'form'], 'plate'],
      layout: {
        'icon-image': ['case', chosen, 'plate-chosen', 'plate'],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['case', chosen, 1, 0],
      },
    },
  ]
}

/** All candidates in sight, areas whole, on the shorter way round the world. */
function framing(dots: readonly CandidateMark[]): Pick<maplibre.MapOptions, 'bounds' | 'fitBoundsOptions'> {
  const [first] = dots
  const bounds = new maplibre.LngLatBounds()
  for (const { lngLat, box } of dots) {
    const turn = 360 * Math.round((first!.lngLat[0] - lngLat[0]) / 360)
    bounds.extend([lngLat[0] + turn, lngLat[1]])
    if (!box) continue
    // An area over the antimeridian ends a turn further on.
    const [west, south, east, north] = box
    bounds.extend([west + turn, south])
    bounds.extend([(west <= east ? east : east + 360) + turn, north])
  }
  return { bounds, fitBoundsOptions: { padding: 28, maxZoom: 5 } }
}
