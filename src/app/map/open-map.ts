import * as maplibre from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { PMTiles, Protocol } from 'pmtiles'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { Camera } from '../../store/store.ts'
import { isDossier } from '../ui/is-dossier.ts'
import { calm } from '../ui/media.ts'
import { NotInArchive, tileSource } from '../ui/tile-source.ts'
import { t } from '../words/t.ts'
import { deepest, lngLatBounds, type Padding, roomy } from './camera.ts'
import { sketch } from './first-picture.ts'
import { type Look, styleOf } from './map-layers.ts'
import { mapReach } from './map-reach.ts'
import 'maplibre-gl/dist/maplibre-gl.css'

maplibre.setWorkerUrl(workerUrl)
const protocol = new Protocol()
const archives = new Set<string>()

/** A tile that a dossier does not carry is to MapLibre what a host has not: only for its own error does it look for one above. */
const carriedTile: typeof protocol.tilev4 = (request, abort) =>
  protocol.tilev4(request, abort).catch((problem: unknown) => {
    if (!(problem instanceof NotInArchive)) throw problem
    throw new maplibre.AJAXError(404, problem.message, request.url, new Blob())
  })

maplibre.addProtocol('pmtiles', isDossier ? (carriedTile as typeof protocol.tile) : protocol.tile)

/** On a page that is a file MapLibre asks for files by other means than `fetch`; for what has a protocol of its own it asks us. */
const carried: Pick<maplibre.MapOptions, 'transformRequest'> = { transformRequest: url => ({ url: url.replace(/^file:/, 'carried:') }) }
if (isDossier)
  maplibre.addProtocol('carried', async ({ url }) => {
    const answer = await fetch(url.replace(/^carried:/, 'file:'))
    if (!answer.ok) throw new maplibre.AJAXError(answer.status, answer.statusText, url, new Blob())
    return { data: await answer.arrayBuffer() }
  })

/** Where the map stands first: a camera from the address, or a box to frame. */
export interface FirstSight {
  camera: Camera | null
  frame: BoundingBox | null
  /** What covers the map on each side, in pixels. */
  padding: Padding
}

/** A map of MapLibre's as ours is: nothing on it, north up as far as a hand goes, and only sketched at first. */
export function openMap(container: HTMLElement, look: Look, sight: FirstSight): maplibre.Map {
  if (!archives.has(look.tiles)) {
    protocol.add(new PMTiles(tileSource(look.tiles)))
    archives.add(look.tiles)
  }
  const map = new maplibre.Map({
    container,
    style: styleOf(look),
    maxZoom: deepest,
    ...(isDossier && carried),
    // `followSize` does.
    trackResize: false,
    ...mapReach(container, look.projection),
    // Names of the ground come and go softly, in milliseconds; MapLibre begins with that when the first picture is done.
    fadeDuration: calm() ? 0 : 200,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: { 'Map.Title': t('mapRegion') },
    ...sketch,
    ...cameraOptions(container, sight),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

function cameraOptions({ clientWidth: width, clientHeight: height }: HTMLElement, { camera, frame, padding }: FirstSight) {
  if (camera) return { center: camera.center, zoom: camera.zoom, bearing: camera.bearing }
  if (frame) return { bounds: lngLatBounds(frame), fitBoundsOptions: { padding: roomy(padding, { width, height }), maxZoom: 5.8 } }
  return { center: [20, 25] as LngLat, zoom: 1.4 }
}
