import type { FeatureCollection } from 'geojson'
import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import type { OwnStyles } from './basemap.ts'
import type { MapColours } from './map-colours.ts'
import { reshape } from './map-reach.ts'
import type { WorldShape } from './map-stand.ts'
import { mapStyle, type StyleInput } from './map-style.ts'
import { drawImage, imageSpec, sharp } from './mark-images.ts'
import { collection, type Overlay } from './overlay.ts'
import { deepestTile, hatchLayers } from './overlay-style.ts'
import { type OwnedName, setOwned } from './owned-names.ts'
import type { turnColours } from './paper-colours.ts'
import { sameData, sameValue } from './same-data.ts'

/** What the style is made from, beside what the articles have on the map. */
export interface Look extends Omit<StyleInput, 'overlay' | 'own'> {
  /** Somebody's own ground, as long as it can be drawn. */
  own: OwnStyles | null
}

/** Of a map that nothing has been shown on. */
const emptyOverlay: Overlay = {
  ...{ rooms: collection([]), rings: collection([]), shapes: collection([]), links: collection([]), areas: collection([]) },
  hatches: [],
}

export const styleOf = (look: Look, overlay: Overlay = emptyOverlay): StyleSpecification =>
  mapStyle({ ...look, overlay, own: look.own?.[look.colours.theme] ?? null })

/** What MapLibre draws: the ground, and what of the articles lies in it. */
export interface MapLayers {
  /** A style has come, the first or another. */
  loaded(): void
  /** Puts the overlay on the map: whole sources, and of the layers only what is different. */
  show(overlay: Omit<Overlay, 'rooms'>): void
  /** The ground's names go round the rooms, and those that the articles own are not written twice. */
  makeRoom(rooms: FeatureCollection, owning: ReadonlySet<OwnedName>): void
  setHovered(place: string, hover: boolean): void
  setColours(colours: MapColours): void
  /**
   * Puts the colours of paper on the map while `draw` draws with them, and then those of the screen again; on somebody's own ground for the
   * dark it stays as it is. `turn` comes later than the map does, and so it is given.
   */
  print(turn: typeof turnColours, draw: (colours: MapColours) => void): void
  setShape(projection: WorldShape): void
  /** Puts ours in the place of somebody's own ground; false where ours is there already. */
  giveUpOwnGround(): boolean
}

/** Keeps the style of a map that was made with `styleOf(look)`. */
export function keepLayers(map: MapLibre, first: Look): MapLayers {
  let look = first
  /** What the sources hold. */
  let onMap = emptyOverlay
  let owned: ReadonlySet<OwnedName> = new Set()
  /** MapLibre takes a shape only where the style is loaded: one that is asked for before waits for it. */
  let isLoaded = false
  let shape = first.projection
  const takeShape = () => {
    if (!isLoaded || shape === look.projection) return
    shape = look.projection
    reshape(map, shape)
  }

  const setData = (source: keyof Overlay, data: FeatureCollection) => map.getSource<GeoJSONSource>(source)?.setData(data)
  const fewTiles = () => {
    const rooms = map.getSource<GeoJSONSource>('rooms')
    if (rooms) rooms.maxzoom = deepestTile(map.getZoom())
  }
  const restyle = (changed: Partial<Look>, diff: boolean) => {
    look = { ...look, ...changed }
    isLoaded &&= diff
    map.setStyle(styleOf(look, onMap), { diff })
  }
  const drawImages = (colours: MapColours) => {
    for (const id of map.listImages()) {
      const spec = imageSpec(id)
      if (spec) map.updateImage(id, drawImage(spec, colours))
    }
  }
  map.on('zoom', fewTiles)
  map.setMissingStyleImageResolver(id => {
    const spec = imageSpec(id)
    if (spec && !map.hasImage(id)) map.addImage(id, drawImage(spec, look.colours), { pixelRatio: sharp })
  })

  return {
    loaded() {
      owned = new Set()
      isLoaded = true
      takeShape()
      fewTiles()
    },
    show(overlay) {
      const before = onMap
      onMap = { ...overlay, rooms: before.rooms }
      for (const source of ['rings', 'shapes', 'areas', 'links'] as const)
        if (!sameData(before[source], onMap[source])) setData(source, onMap[source])
      // While a brush moves they stay the same, and no layer is looked at.
      if (!sameValue(before.hatches, onMap.hatches))
        changeLayers(map, hatchLayers(look.colours, before.hatches), hatchLayers(look.colours, onMap.hatches))
    },
    makeRoom(rooms, owning) {
      if (!sameData(onMap.rooms, rooms)) setData('rooms', rooms)
      onMap = { ...onMap, rooms }
      setOwned(map, owned, owning)
      owned = owning
    },
    setHovered(place, hover) {
      map.setFeatureState({ source: 'areas', id: place }, { hover })
      map.setFeatureState({ source: 'shapes', id: place }, { hover })
      for (const hatch of onMap.hatches)
        if (hatch.place === place)
          for (const country of hatch.countries) map.setFeatureState({ source: 'base', sourceLayer: 'country', id: country }, { hover })
    },
    setColours(colours) {
      restyle({ colours }, true)
      drawImages(colours)
    },
    print(turn, draw) {
      const { colours, own } = look
      const { printed } = colours
      if (!printed || own?.light !== own?.dark) return draw(colours)
      const [paper, screen] = [printed, colours].map(colours => styleOf({ ...look, colours }, onMap)) as [
        StyleSpecification,
        StyleSpecification,
      ]
      turn(map, { now: paper, before: screen, overlay: onMap, printed: true })
      drawImages(printed)
      draw(printed)
      turn(map, { now: screen, before: paper, overlay: onMap, printed: false })
      drawImages(colours)
    },
    setShape(projection) {
      look = { ...look, projection }
      takeShape()
    },
    giveUpOwnGround() {
      if (!look.own) return false
      restyle({ own: null }, false)
      return true
    },
  }
}

/** Of layers that are on the map already, what is different now. */
function changeLayers(map: MapLibre, before: LayerSpecification[], after: LayerSpecification[]): void {
  after.forEach((layer, i) => {
    const old = before[i]! as typeof layer & { filter?: FilterSpecification }
    const now = layer as typeof old
    if (!sameValue(old.filter, now.filter)) map.setFilter(layer.id, now.filter ?? null)
    for (const [name, value] of changes(old.paint, now.paint)) map.setPaintProperty(layer.id, name as never, value as never)
    for (const [name, value] of changes(old.layout, now.layout)) map.setLayoutProperty(layer.id, name as never, value as never)
  })
}

const changes = (before: object = {}, after: object = {}) =>
  Object.entries(after).filter(([name, value]) => !sameValue((before as Record<string, unknown>)[name], value))
