import * as maplibre from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { PMTiles, Protocol } from 'pmtiles'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { Camera } from '../../store/store.ts'
import { whenHandRests } from '../ui/hand.ts'
import { t } from '../words/t.ts'
import type { Basemap } from './basemap.ts'
import { holds, lngLatBounds, nameWidth, nearestTo, type Padding, roomy, type Sight, seenWithin, standsAt, step } from './camera.ts'
import { coverBoxes } from './covered.ts'
import { firstPicture, sketch } from './first-picture.ts'
import { watchGround } from './ground-watch.ts'
import { type Cluster, type Grouped, groupedWithin, groupPlaces, isCluster, onWorld, sameFeatures } from './group-places.ts'
import { horizonKm, placesInView, placesOnGlobe } from './in-view.ts'
import type { MapColours } from './map-colours.ts'
import { type Caption, mapPicture } from './map-picture.ts'
import { mapStyle } from './map-style.ts'
import { drawImage, imageSpec, sharp } from './mark-images.ts'
import { MarkLayer } from './mark-layer.ts'
import { buildMarks, type Note, unmarkedShape } from './marks.ts'
import { buildOverlay, collection, isArea, type Link, nothingSaid, type Overlay, type Said } from './overlay.ts'
import { deepestTile } from './overlay-style.ts'
import { type OwnedName, ownedNames, setOwned } from './owned-names.ts'
import { flatProjection, type Projection } from './projection.ts'
import { sameData } from './same-data.ts'
import { shapeAt } from './shape-at.ts'
import { tileSource } from './tile-source.ts'
import 'maplibre-gl/dist/maplibre-gl.css'

maplibre.setWorkerUrl(workerUrl)
const protocol = new Protocol()
maplibre.addProtocol('pmtiles', protocol.tile)
const archives = new Set<string>()

/** One thing a pointer or the keyboard can get hold of. */
export interface Target {
  id: string
  lngLat: LngLat
  /** On the container, in pixels. */
  x: number
  y: number
  /** A place, or several that stand too near. */
  of: PlaceView | Cluster
}

export interface MapViewOptions {
  basemap: Basemap
  colours: MapColours
  projection: 'mercator' | 'globe'
  /** Where the map stands first: a camera from the address, or a box to frame. */
  camera: Camera | null
  frame: BoundingBox | null
  /** What covers the map on each side, in pixels. */
  padding: Padding
  note: Note
  on: {
    select(place: string): void
    openCluster(target: Target | null): void
    hover(place: string | null): void
    /** The map has come to rest. */
    rest(camera: Camera, inView: ReadonlySet<string>): void
    /** The map begins to move. */
    move(): void
    /** No tile of the ground comes, or one has come after all. */
    groundMissing(isMissing: boolean): void
    /** The first picture stands. */
    drawn(): void
    /** Somebody's own ground could not be drawn; ours has taken its place. */
    ownGroundFailed(message: string): void
  }
}

export interface Shown extends Said {
  places: readonly PlaceView[]
}

export interface MapView {
  show(shown: Shown): void
  hover(place: string | null): void
  setColours(colours: MapColours): void
  setProjection(projection: 'mercator' | 'globe'): void
  setCamera(camera: Camera): void
  /** Brings the points into what the padding leaves free by framing the box; stays where it is when they are there already. */
  bring(sight: Sight, padding: Padding, always?: boolean): void
  /**
   * Where the reader is: the mark pulses once, and where it is out of view the map first goes there, no nearer than it is. Never while a
   * hand is on the map, nor just after.
   */
  follow(place: string, sight: Sight, padding: Padding): void
  zoomBy(steps: number): void
  /** How often it was led somewhere by hand, by a key or a button, whatever is selected. */
  led(): number
  /** Marks and clusters in view, as they stand now, the most mentioned first. */
  targets(): Target[]
  /** The map as it stands, as a picture with its caption; null while it has no size. */
  picture(caption: Caption): HTMLCanvasElement | null
  destroy(): void
}

const maxZoom = 12
/** A pointer this near to a mark has it. */
const grip = 16
/** Whoever has just moved the map by hand is left alone for this long, in ms. */
const handRest = 1500

/** Owns the map. Everything it shows is told to it; everything that happens on it is told by `on`. */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
  const { on, note } = options
  const { tiles, fonts } = options.basemap
  /** Somebody's own ground, as long as it can be drawn. */
  let own = options.basemap.own
  let { colours, projection } = options
  let shown: Shown = { places: [], ...nothingSaid }
  let hovered: string | null = null
  let grouped: Grouped = { singles: [], clusters: [], shapes: [] }
  let allGrouped = grouped
  let groupedAt = Number.NaN
  let groupedOf: readonly PlaceView[] = []
  let groupedFor: string | null = null
  let owned: ReadonlySet<OwnedName> = new Set()
  let seen: Target[] = []
  let inView: ReadonlySet<string> = new Set()
  let lookedAt = ''
  let lookedFor: readonly PlaceView[] = []
  let destroyed = false

  if (!archives.has(tiles)) {
    protocol.add(new PMTiles(tileSource(tiles)))
    archives.add(tiles)
  }
  let overlay: Overlay = { ...buildOverlay(grouped, 0, nothingSaid), rooms: collection([]) }
  /** What the sources hold. */
  let onMap = overlay
  /** Away from its links; where the page runs from right to left the card stands on the left, so the name goes right. */
  const nameSide = () => (easterly(shown.links) && document.documentElement.dir !== 'rtl' ? 'left' : 'right')
  const style = () =>
    mapStyle({
      ...{ colours, tiles, fonts, projection, overlay },
      own: own?.[colours.theme] ?? null,
    })

  const map = new maplibre.Map({
    container,
    style: style(),
    maxZoom,
    minZoom: 0.5,
    fadeDuration: 0,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: { 'Map.Title': t('mapRegion') },
    ...sketch,
    ...(options.camera
      ? { center: options.camera.center, zoom: options.camera.zoom, bearing: options.camera.bearing }
      : options.frame
        ? { bounds: lngLatBounds(options.frame), fitBoundsOptions: { padding: roomy(options.padding, sizeOf(container)), maxZoom: 5.8 } }
        : { center: [20, 25] as LngLat, zoom: 1.4 }),
  })
  const marks = new MarkLayer(map.getCanvasContainer(), colours)
  marks.canvas.style.visibility = 'hidden'
  let isIdle = false
  let isShown = false
  firstPicture(map, () => {
    isShown = true
    marks.canvas.style.visibility = ''
    if (isIdle) container.dataset.map = 'idle'
    on.drawn()
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setMissingStyleImageResolver(id => {
    const spec = imageSpec(id)
    if (spec && !map.hasImage(id)) map.addImage(id, drawImage(spec, colours), { pixelRatio: sharp })
  })

  // --- what is drawn ---------------------------------------------------------------------------------------------------------

  const sources = ['rooms', 'rings', 'shapes', 'areas', 'links'] as const
  const fewTiles = () => {
    const rooms = map.getSource<maplibre.GeoJSONSource>('rooms')
    if (rooms) rooms.maxzoom = deepestTile(map.getZoom())
  }

  const setData = (source: (typeof sources)[number], data: GeoJSON.FeatureCollection) =>
    (map.getSource(source) as maplibre.GeoJSONSource | undefined)?.setData(data)

  const replaceLayers = (before: maplibre.LayerSpecification[], after: maplibre.LayerSpecification[]) => {
    after.forEach((layer, i) => {
      const old = before[i]! as typeof layer & { filter?: maplibre.FilterSpecification }
      const now = layer as typeof old
      if (!same(old.filter, now.filter)) map.setFilter(layer.id, now.filter ?? null)
      for (const [name, value] of changes(old.paint, now.paint)) map.setPaintProperty(layer.id, name as never, value as never)
      for (const [name, value] of changes(old.layout, now.layout)) map.setLayoutProperty(layer.id, name as never, value as never)
    })
  }
  const changes = (before: object = {}, after: object = {}) =>
    Object.entries(after).filter(([name, value]) => !same((before as Record<string, unknown>)[name], value))
  const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

  let ready = false
  let drawnStyle = style()
  /** What the layers rest on beside the colours: while a brush moves it stays the same, and no layer is looked at. */
  const layersOf = () => JSON.stringify(overlay.hatches)
  let drawnOf = ''

  /** Puts the overlay on the map: whole sources, and of the layers only what is different. */
  function draw(): void {
    const zoom = map.getZoom()
    if (step(zoom) !== groupedAt || shown.places !== groupedOf || shown.selected !== groupedFor) {
      ;[groupedAt, groupedOf, groupedFor] = [step(zoom), shown.places, shown.selected]
      allGrouped = groupPlaces(shown.places, groupedAt, shown.selected)
    }
    grouped = groupedWithin(allGrouped, window())
    overlay = { ...buildOverlay(grouped, zoom, shown), rooms: overlay.rooms }
    if (!ready) return
    marks.show(buildMarks(grouped, zoom, shown.selected, note), unmarkedShape(grouped, hovered, zoom, note), nameSide())
    stand()
    whenHandRests(makeRoom)
    for (const source of sources) if (source !== 'rooms' && !sameData(onMap[source], overlay[source])) setData(source, overlay[source])
    onMap = overlay
    look()
    redrawLayers()
  }

  /**
   * The ground's names go round the marks, and those the article owns are not written twice. It has every name placed anew, so it waits for
   * a hand that drags a brush.
   */
  function makeRoom(): void {
    if (destroyed) return
    overlay = { ...overlay, rooms: marks.rooms() }
    if (!sameData(onMap.rooms, overlay.rooms)) setData('rooms', overlay.rooms)
    onMap = { ...onMap, rooms: overlay.rooms }
    // The two of a pair are named beside their cluster.
    const pairs = grouped.clusters.filter(({ members }) => members.length === 2)
    const owning = ownedNames([...grouped.singles, ...pairs.flatMap(({ members }) => members)])
    setOwned(map, owned, owning)
    owned = owning
  }

  let stoodAt = ''
  /** Tells the marks where the map stands, if it has moved. */
  function stand(): void {
    const at = camera()
    const { clientWidth: width, clientHeight: height } = container
    const key = [...at.center, at.zoom, at.bearing, width, height, projection, devicePixelRatio].join()
    if (key === stoodAt) return
    stoodAt = key
    const flat = projection === 'mercator'
    const centre = at.center
    const round: Projection = (_, __, lngLat) => {
      if (distanceKm(centre, lngLat) > horizonKm) return null
      const { x, y } = map.project(nearestTo(lngLat, centre[0]))
      return [x, y]
    }
    const world = 512 * 2 ** at.zoom
    const turn = (at.bearing * Math.PI) / 180
    marks.moveTo({
      ...{ width, height, projection: flat ? flatProjection(at, { width, height }) : round },
      nextWorld: flat && world < Math.hypot(width, height) + 300 ? [world * Math.cos(turn), -world * Math.sin(turn)] : null,
      // On the globe marks move against one another with every push.
      scale: flat ? `${at.zoom},${at.bearing}` : key,
    })
  }

  /** What is drawn: the view and half of it on each side, in a world one wide; from far out and on the globe everything. */
  function window(): [number, number, number, number] {
    if (projection === 'globe' || map.getZoom() < 2) return [0, 0, 1, 1]
    const bounds = map.getBounds()
    const [[west, north], [east, south]] = [bounds.getNorthWest().toArray(), bounds.getSouthEast().toArray()].map(at =>
      onWorld(at as LngLat),
    ) as [[number, number], [number, number]]
    const [wide, high] = [(east - west) / 2, (south - north) / 2]
    if (east - west + 2 * wide >= 1) return [0, north - high, 1, south + high]
    const turn = (x: number) => x - Math.floor(x)
    return [turn(west - wide), north - high, turn(east + wide), south + high]
  }

  function redrawLayers(): void {
    const of = layersOf()
    if (of === drawnOf) return
    drawnOf = of
    const now = style()
    replaceLayers(drawnStyle.layers, now.layers)
    drawnStyle = now
  }

  // --- what is in view -------------------------------------------------------------------------------------------------------

  /** Takes down what stands in view, for pointer and keyboard, and says which places are in view. */
  function look(): void {
    const { clientWidth: width, clientHeight: height } = container
    const centre = map.getCenter().wrap().toArray() as LngLat
    const inside = (x: number, y: number) => x > -12 && y > -12 && x < width + 12 && y < height + 12
    seen = marks.inView().map(({ mark: { id, lngLat, of }, x, y }) => ({ id, lngLat, x, y, of }))

    // While only a filter moves, the same places are in view.
    const key = [...centre, map.getZoom(), map.getBearing(), width, height, projection].join()
    if (key === lookedAt && sameFeatures(lookedFor, shown.places)) return
    lookedAt = key
    lookedFor = shown.places
    const bounds = map.getBounds()
    const box: BoundingBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
    const projected = (lngLat: LngLat) => {
      const { x, y } = map.project(lngLat)
      return inside(x, y)
    }
    const now =
      projection === 'globe'
        ? placesOnGlobe(shown.places, centre, projected, box)
        : placesInView(shown.places, camera(), { width, height }, box)
    if (now.size !== inView.size || [...now].some(id => !inView.has(id))) inView = now
  }

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter().wrap()
    return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing() }
  }

  const rest = () => {
    if (destroyed) return
    draw()
    on.rest(camera(), inView)
  }

  map.on('style.load', () => {
    ready = true
    owned = new Set()
    fewTiles()
    marks.goRound(coverBoxes(container))
    draw()
    look()
    on.rest(camera(), inView)
  })
  map.on('moveend', () => {
    if (ready) rest()
  })
  map.on('zoom', fewTiles)
  map.on('resize', () => {
    if (!ready) return
    stand()
    look()
  })
  map.on('render', () => {
    // How round the globe is changes with time as well, where it gives way to the flat map.
    if (projection === 'globe') stoodAt = ''
    if (ready) stand()
  })
  let handled = Number.NEGATIVE_INFINITY
  let byHand = false
  let leads = 0
  map.on('movestart', event => {
    on.move()
    byHand = (event as { originalEvent?: Event }).originalEvent !== undefined
    if (byHand) leads++
  })
  map.on('moveend', () => {
    if (byHand) handled = performance.now()
    byHand = false
  })
  /** Names go round what floats over the map: looked at when the map rests, and when something came or went. */
  const goRound = () => {
    if (ready && !destroyed && marks.goRound(coverBoxes(container))) whenHandRests(makeRoom)
  }
  const floats = new MutationObserver(goRound)
  floats.observe(container.closest('.area-map') ?? container, { childList: true })
  const ground = watchGround(on.groundMissing)
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile && sourceId === 'base') ground.came()
  })
  map.on('idle', () => {
    ground.rested()
    goRound()
    isIdle = true
    if (isShown) container.dataset.map = 'idle'
  })
  for (const busy of ['movestart', 'dataloading'] as const)
    map.on(busy, () => {
      isIdle = false
      container.dataset.map = 'busy'
    })
  map.on('error', event => {
    const message = event.error?.message ?? ''
    const { sourceId } = event as { sourceId?: string }
    if (own && (sourceId === undefined ? !ready : sourceId.startsWith('own/'))) {
      own = null
      drawnStyle = style()
      onMap = overlay
      map.setStyle(drawnStyle, { diff: false })
      on.ownGroundFailed(message)
      return
    }
    if (sourceId === 'base') ground.failed()
    else console.warn(`Map: ${message}`)
  })

  // --- pointer ---------------------------------------------------------------------------------------------------------------

  const at = ({ x, y }: maplibre.Point, reach: number): Target | null => {
    let best: Target | null = null
    let nearest = reach
    for (const target of seen) {
      const away = Math.hypot(target.x - x, target.y - y)
      if (away < nearest) [best, nearest] = [target, away]
    }
    return best
  }
  map.on('click', event => {
    const coarse = matchMedia('(pointer: coarse)').matches
    const target = at(event.point, coarse ? 26 : grip + 4) ?? named(event.point)
    if (target && isCluster(target.of)) return on.openCluster(target)
    const id = target?.id ?? shapeUnder(event.lngLat)
    if (id === null) on.openCluster(null)
    else on.select(id)
  })
  /** The place whose shape or ring lies under the pointer, where no mark or name does. */
  const shapeUnder = (lngLat: maplibre.LngLat): string | null => {
    const bounds = map.getBounds()
    const view: BoundingBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
    return shapeAt(lngLat.wrap().toArray() as LngLat, grouped, map.getZoom(), view)?.place.id ?? null
  }
  /** A name is as good as its mark. */
  const named = (point: maplibre.Point): Target | null => {
    const id = marks.named(point.x, point.y)?.id
    return seen.find(target => target.id === id) ?? null
  }
  map.on('mousemove', event => {
    const target = at(event.point, grip)
    const id = target ? (isCluster(target.of) ? null : target.id) : shapeUnder(event.lngLat)
    map.getCanvas().style.cursor = target || id !== null ? 'pointer' : ''
    if (id !== hovered) on.hover(id)
  })
  map.on('mouseout', () => hovered && on.hover(null))

  const setHoverState = (id: string, hover: boolean) => {
    map.setFeatureState({ source: 'areas', id }, { hover })
    map.setFeatureState({ source: 'shapes', id }, { hover })
    for (const hatch of overlay.hatches)
      if (hatch.place === id)
        for (const country of hatch.countries) map.setFeatureState({ source: 'base', sourceLayer: 'country', id: country }, { hover })
  }

  // --- the camera ------------------------------------------------------------------------------------------------------------

  const flight = (): number => {
    const written = getComputedStyle(document.documentElement).getPropertyValue('--fly').trim()
    const value = Number.parseFloat(written) || 0
    return written.endsWith('ms') ? value : value * 1000
  }

  /** Once round the mark of a place, or round the cluster that holds it. */
  const pulse = (place: string): void => {
    if (flight() === 0) return
    const target = seen.find(({ id, of }) => id === place || (isCluster(of) && of.members.some(member => member.place.id === place)))
    if (!target) return
    const ring = document.createElement('i')
    ring.className = 'map-pulse'
    ring.style.left = `${target.x}px`
    ring.style.top = `${target.y}px`
    ring.addEventListener('animationend', () => ring.remove())
    map.once('movestart', () => ring.remove())
    container.append(ring)
  }

  return {
    show(next) {
      if (next.places === shown.places && next.selected === shown.selected && next.scenes === shown.scenes && same(next.links, shown.links))
        return
      shown = next
      draw()
      if (ready) on.rest(camera(), inView)
    },
    hover(place) {
      if (place === hovered) return
      const before = hovered
      hovered = place
      // Said for whoever looks at the page and not at its pixels.
      if (place === null) delete container.dataset.hover
      else container.dataset.hover = place
      if (!ready) return
      if (before) setHoverState(before, false)
      if (place) setHoverState(place, true)
      marks.hover(place, unmarkedShape(grouped, place, map.getZoom(), note))
    },
    setColours(next) {
      colours = next
      drawnStyle = style()
      drawnOf = layersOf()
      onMap = overlay
      map.setStyle(drawnStyle, { diff: true })
      marks.setColours(next)
    },
    setProjection(next) {
      if (next === projection) return
      projection = next
      map.setProjection({ type: next })
      drawnStyle = style()
      if (ready) {
        stand()
        look()
      }
    },
    setCamera(next) {
      leads++
      map.jumpTo({ center: next.center, zoom: next.zoom, bearing: next.bearing })
    },
    bring({ box, points }, padding, always = false) {
      // What somebody selects is the hand's doing as well: the reading does not lead away from it.
      if (always) leads++
      else handled = performance.now()
      const { clientWidth: width, clientHeight: height } = container
      const chosen = shown.selected === null ? undefined : shown.places.find(({ place }) => place.id === shown.selected)
      const here = chosen?.place.properties.labelPoint
      const free = seenWithin(padding, { width, height })
      // An area's name stands over or under its plate.
      const freeNamed =
        chosen && !isArea(chosen)
          ? seenWithin(
              padding,
              { width, height },
              {
                side: nameSide() === 'left' ? 'left' : 'right',
                width: nameWidth(chosen.place.properties.name, note(chosen, true)),
              },
            )
          : free
      const centre = map.getCenter().wrap().toArray() as LngLat
      const at = (point: LngLat) => map.project(nearestTo(point, centre[0]))
      const near = (point: LngLat) => projection === 'mercator' || distanceKm(centre, point) < 8000
      const isFree = ({ x, y }: { x: number; y: number }, room = free) => x > room.left && x < room.right && y > room.top && y < room.bottom
      if (!always && points.every(point => near(point) && isFree(at(point), point === here ? freeNamed : free))) return
      // Comes no nearer than it is, unless it is far out; a place is not a reason to lose sight of the country.
      const maxZoom = always ? 7.5 : Math.max(map.getZoom(), 5.5)
      const room = roomy(padding, { width, height })
      let goal = map.cameraForBounds(lngLatBounds(box), { padding: room, maxZoom })
      // The middle of a broad area may lie far from where its mark stands, or its name reach out of a narrow map.
      if (here && points.length === 1 && goal?.center && goal.zoom !== undefined) {
        const then = standsAt(here, maplibre.LngLat.convert(goal.center).toArray() as LngLat, goal.zoom, { width, height })
        if (!isFree(then, freeNamed)) {
          const onMark = { ...room, left: freeNamed.left, right: width - freeNamed.right, top: free.top, bottom: height - free.bottom }
          // Not nearer than it is, but near enough for the world's edge to let the camera move.
          const loose = Math.min(map.getZoom(), Math.log2(height / 512) + 1)
          goal = map.cameraForBounds([here, here], { padding: onMark, maxZoom: Math.max(goal.zoom, loose) })
        }
      }
      if (!goal?.center || goal.zoom === undefined) return
      const { x, y } = at(maplibre.LngLat.convert(goal.center).toArray() as LngLat)
      const far = Math.hypot(x - width / 2, y - height / 2) > 3 * Math.max(width, height) || !points.every(near)
      const duration = far ? 0 : flight()
      if (duration === 0) map.jumpTo({ center: goal.center, zoom: goal.zoom })
      else map.easeTo({ center: goal.center, zoom: goal.zoom, duration })
    },
    follow(place, { box, points }, padding) {
      if (!ready) return
      const { clientWidth: width, clientHeight: height } = container
      const centre = map.getCenter().wrap().toArray() as LngLat
      const margin = 20
      const seenAt = (point: LngLat): boolean => {
        if (projection === 'globe' && distanceKm(centre, point) > 7000) return false
        const { x, y } = map.project(nearestTo(point, centre[0]))
        return (
          x > padding.left + margin &&
          x < width - padding.right - margin &&
          y > padding.top + margin &&
          y < height - padding.bottom - margin
        )
      }
      const bounds = map.getBounds()
      const within = holds(box, [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
      const busy = byHand || performance.now() - handled < handRest
      if (busy || within || points.every(seenAt)) return pulse(place)
      const goal = map.cameraForBounds(lngLatBounds(box), { padding: roomy(padding, { width, height }), maxZoom: map.getZoom() })
      if (!goal?.center || goal.zoom === undefined) return
      if (flight() === 0) return void map.jumpTo({ center: goal.center, zoom: goal.zoom })
      map.once('moveend', () => pulse(place))
      map.easeTo({ center: goal.center, zoom: goal.zoom, duration: flight() * 1.4 })
    },
    led: () => leads,
    zoomBy(steps) {
      leads++
      map.easeTo({ zoom: map.getZoom() + steps, duration: Math.min(300, flight()) })
    },
    picture(caption) {
      if (marks.canvas.width === 0 || marks.canvas.height === 0) return null
      // What WebGL drew is there to be read only until the browser has shown it.
      map.redraw()
      return mapPicture([map.getCanvas(), marks.canvas], map.getPixelRatio(), caption, colours)
    },
    targets() {
      const weights = new Map(seen.map(target => [target, weight(target)]))
      return [...seen].sort((a, b) => weights.get(b)! - weights.get(a)!)
    },
    destroy() {
      destroyed = true
      floats.disconnect()
      marks.remove()
      map.remove()
      delete container.dataset.map
    },
  }
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement) => ({ width, height })

const weight = ({ of }: Target): number => (isCluster(of) ? of.members.reduce((sum, member) => sum + member.mentions, 0) : of.mentions)

/** Whether the selected event's other places lie mostly to the east: then its name goes to the west. */
const easterly = (links: Link[]): boolean =>
  links.reduce((sum, { from, to }) => sum + Math.sign(nearestTo(to, from[0])[0] - from[0]), 0) >= 0
