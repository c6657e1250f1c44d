import type { FeatureCollection } from 'geojson'
import * as maplibre from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceFeature } from '../../situation/schema.ts'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { attribution, baseSources, groundLayers, nameLayers } from './base-style.ts'
import { loadBasemap } from './basemap.ts'
import { type MapColours, readColours } from './map-colours.ts'

interface CandidateDot {
  lngLat: LngLat
  /** Its outline, where the map has one. */
  shape: PlaceFeature | null
  /** How far an area reaches, where that is known. */
  box: BoundingBox | null
}

/**
 * All the places the words may mean, on a small map of its own that cannot be moved; the chosen one in the signal colour. Where a map cannot be
 * drawn it is left out: the large one has said so, and the readings stand in words beside it.
 */
export function CandidateMap({ dots, chosen }: { dots: readonly CandidateDot[]; chosen: number }) {
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
          sources: { ...baseSources(tiles), candidates: { type: 'geojson', data: candidates(now.current.dots, now.current.chosen) } },
          layers: [...ground.below, ...ground.above, ...nameLayers(colours), ...candidateLayers(colours)],
        },
        interactive: false,
        locale: { 'Map.Title': t('mapRegion') },
        attributionControl: false,
        fadeDuration: 0,
        ...framing(now.current.dots),
      })
      const { current } = map
      current.setMissingStyleImageResolver(id => {
        if (!current.hasImage(id)) current.addImage(id, townDot(colours.map['label-2']!), { pixelRatio: 2 })
      })
      current.getCanvas().setAttribute('tabindex', '-1')
    }
    open().catch(() => setFailed(true))
    return () => {
      gone = true
      map.current?.remove()
      map.current = null
    }
  }, [theme])
  useEffect(() => {
    map.current?.getSource<maplibre.GeoJSONSource>('candidates')?.setData(candidates(dots, chosen))
  }, [dots, chosen])

  if (failed) return null
  return (
    <div className="candidate-map" aria-hidden="true">
      <div ref={container} />
      <small>{attribution}</small>
    </div>
  )
}

/** The only image that the ground asks for. The large map's images are not shared: they would be a file that the first view has to wait for. */
function townDot(colour: string): ImageData {
  const pen = new OffscreenCanvas(8, 8).getContext('2d')!
  pen.fillStyle = colour
  pen.arc(4, 4, 3.4, 0, 2 * Math.PI)
  pen.fill()
  return pen.getImageData(0, 0, 8, 8)
}

function candidates(dots: readonly CandidateDot[], chosen: number): FeatureCollection {
  const properties = (i: number) => ({ chosen: i === chosen })
  return {
    type: 'FeatureCollection',
    features: dots.flatMap(({ lngLat, shape }, i): FeatureCollection['features'] => [
      ...(shape && i === chosen ? [{ type: 'Feature' as const, geometry: shape.geometry as never, properties: properties(i) }] : []),
      { type: 'Feature', geometry: { type: 'Point', coordinates: [...lngLat] }, properties: properties(i) },
    ]),
  }
}

function candidateLayers({ signal, ink, paper }: MapColours): maplibre.LayerSpecification[] {
  const chosen: maplibre.ExpressionSpecification = ['get', 'chosen']
  return [
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
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'circle-sort-key': ['case', chosen, 1, 0] },
      paint: {
        'circle-radius': ['case', chosen, 7, 5],
        'circle-color': ['case', chosen, signal, paper],
        'circle-stroke-color': ['case', chosen, paper, ink],
        'circle-stroke-width': ['case', chosen, 2, 1.5],
      },
    },
  ]
}

/** All candidates in sight, areas whole, on the shorter way round the world. */
function framing(dots: readonly CandidateDot[]): Pick<maplibre.MapOptions, 'bounds' | 'fitBoundsOptions'> {
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
