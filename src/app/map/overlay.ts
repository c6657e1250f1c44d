import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { greatCircle, ringAround } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { MarkKind } from '../ui/kind-shapes.ts'
import type { Grouped } from './group-places.ts'
import type { Scenes } from './scenes.ts'

/** What of the article stands on the map, as the sources of its layers. */
export interface Overlay {
  /** What the marks and names on the canvas above cover (`MarkLayer.rooms`). */
  rooms: FeatureCollection
  rings: FeatureCollection
  shapes: FeatureCollection
  links: FeatureCollection
  areas: FeatureCollection
  hatches: CountryHatch[]
}

/** From one place of the selected event to another. */
export interface Link {
  from: LngLat
  to: LngLat
  /** Solid where it happened, dashed where somebody is from or something was said; thin from a relative place to what it leans on. */
  kind: 'happened' | 'other' | 'leans'
}

/** An area made of whole countries, hatched on the basemap's own tiles. */
export interface CountryHatch {
  place: string
  countries: string[]
  hatch: Hatch
}

export interface Hatch {
  /** `signal` for the selected area. */
  kind: MarkKind | 'signal'
  lean: 1 | -1
  gap: 8 | 14
  /** Where two areas are hatched already, a third gets its outline only. */
  outline: boolean
}

/** What the article's events say about the places shown. */
export interface Said {
  selected: string | null
  links: Link[]
  /** Where something happened: these areas are hatched. */
  scenes: Scenes
}

export const nothingSaid: Said = { selected: null, links: [], scenes: new Map() }

/**
 * Whether a place is drawn as an area: a plate, hatched where its shape is known. A region without a shape is an area too; a ring of
 * thousands of kilometres would say nothing.
 */
export const isArea = ({ place: { properties } }: PlaceView): boolean =>
  properties.precision === 'area' ||
  (properties.precision === 'within' && ['country', 'continent', 'region', 'water'].includes(properties.kind))

/** A place made from others: an outlined shape, and a plate of its own. */
export const isRelative = ({ place }: PlaceView): boolean => place.properties.precision === 'relative'

/** “Somewhere in here”. */
export const isRinged = (view: PlaceView): boolean => view.place.properties.precision === 'within' && !isArea(view)

export const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const pointAt = (coordinates: LngLat): Geometry => ({ type: 'Point', coordinates })

/** Rings keep at least this radius on the screen, in pixels; smaller ones would read as the edge of a dot. */
export const leastRing = 26

/** How many kilometres a length on the screen is, on the flat map at a latitude. */
export const kmOfPixels = (pixels: number, latitude: number, zoom: number): number =>
  (pixels * 78_271.517 * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom / 1000

export function buildOverlay(grouped: Grouped, zoom: number, { selected, links, scenes }: Said): Omit<Overlay, 'rooms'> {
  const { countries, shapes } = hatchAreas(grouped.singles, selected, scenes)
  return {
    rings: collection(rings(grouped.singles, zoom, selected)),
    shapes: collection(relativeShapes(grouped.shapes, zoom, selected)),
    links: collection([...disputes(grouped.singles, selected), ...links.map(linkLine)]),
    areas: shapes,
    hatches: countries,
  }
}

/** `rest`, `selected` or `faded`: what the filter leaves out stands at 35 %. */
const stateOf = (view: PlaceView, selected: string | null): string =>
  view.place.id === selected ? 'selected' : view.passes ? 'rest' : 'faded'

/** A ring this far across holds the whole view; its wash gives way, or it would tint the map. In pixels from its middle. */
export const wideRing = 260

/** “Somewhere in here”, at its true size; while it has to be drawn larger than true it measures nothing and says so (`true: false`). */
export function rings(views: PlaceView[], zoom: number, selected: string | null): Feature[] {
  return views.filter(isRinged).map((view): Feature => {
    const { id, labelPoint, uncertaintyKm } = view.place.properties
    const pixel = kmOfPixels(1, labelPoint[1], zoom)
    const least = leastRing * pixel
    const measures = uncertaintyKm >= least
    return {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [ringAround(labelPoint, Math.max(uncertaintyKm, least))] },
      properties: {
        id,
        kind: view.kind,
        state: stateOf(view, selected),
        true: measures,
        wash: measures && uncertaintyKm < wideRing * pixel ? 0.14 : 0.05,
      },
    }
  })
}

/** A shape that reaches no farther than this from its middle would be a smudge of its own lines, in pixels; its mark still stands for it. */
const leastShape = 4

/** The shapes of relative places, the selected one on top: “30 km north of Kharkiv”. */
export function relativeShapes(views: readonly PlaceView[], zoom: number, selected: string | null): Feature[] {
  return views
    .filter(({ place: { id, geometry, properties } }) => {
      const large = properties.uncertaintyKm >= kmOfPixels(leastShape, properties.labelPoint[1], zoom)
      return geometry.type.endsWith('Polygon') && (large || id === selected)
    })
    .sort((a, b) => Number(a.place.id === selected) - Number(b.place.id === selected))
    .map(view => ({
      type: 'Feature',
      geometry: view.place.geometry as Geometry,
      properties: { id: view.place.id, kind: view.kind, state: stateOf(view, selected) },
    }))
}

export const linkLine = ({ from, to, kind }: Link): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: greatCircle(from, to) },
  properties: { kind },
})

/** More disputed places than this would cover the map with lines; the most mentioned keep theirs. */
const mostDisputes = 30

/**
 * From a disputed place a thin line to the one its words may mean instead, with that one's name. Faint until the place is selected; then the
 * runner-up says what it is as well, since both often have the same name. One that is on the map itself needs no second mark.
 */
export function disputes(views: PlaceView[], selected: string | null): Feature[] {
  const there = new Set(views.map(({ place }) => place.id))
  return views
    .filter(({ passes, place }) => place.properties.instead && (passes || place.id === selected))
    .sort((a, b) => Number(b.place.id === selected) - Number(a.place.id === selected) || b.mentions - a.mentions)
    .slice(0, mostDisputes)
    .flatMap(({ place: { id, properties } }): Feature[] => {
      const { place, name, words, lngLat } = properties.instead!
      const kind = id === selected ? 'instead-selected' : 'instead'
      const line = greatCircle(properties.labelPoint, lngLat)
      const end: Feature = { type: 'Feature', geometry: pointAt(line.at(-1)!), properties: { kind, name, words } }
      return [
        { type: 'Feature', geometry: { type: 'LineString', coordinates: line }, properties: { kind } },
        ...(there.has(place) ? [] : [end]),
      ]
    })
}

/** A river: there is no ground to hatch. */
const isLine = ({ place }: PlaceView): boolean => place.geometry.type.endsWith('LineString')

/** At most this many areas are hatched: beyond it hatching says nothing any more. */
const mostHatched = 12
/** An area that reaches this far from its middle would hatch the ground of all the others: it has its outline until it is selected. */
const hatchedKm = 1500

/**
 * Areas where something happened are hatched, and the selected one in the signal colour. Overlapping ones lean opposite ways:
 * the smaller leans right in narrow lines, the broader left in wide ones; a third on the same ground gets its outline only.
 */
export function hatchAreas(
  views: PlaceView[],
  selected: string | null,
  scenes: Said['scenes'],
): { countries: CountryHatch[]; shapes: FeatureCollection } {
  const areas = views
    .filter(view => isArea(view) && (view.place.id === selected || (view.passes && scenes.has(view.place.id))))
    .sort(
      (a, b) =>
        Number(b.place.id === selected) - Number(a.place.id === selected) || b.mentions - a.mentions || (a.place.id < b.place.id ? -1 : 1),
    )
    .slice(0, mostHatched)
  const leaning = new Map<string, (1 | -1)[]>()
  const countries: CountryHatch[] = []
  const shapes: Feature[] = []
  for (const view of areas) {
    const { id, covers, uncertaintyKm } = view.place.properties
    const ground = covers.length > 0 ? covers : [view.place.properties.country ?? id]
    const broad = covers.length > 1 || (covers.length === 0 && view.place.properties.country === null)
    const wanted = broad ? -1 : 1
    const free = ([wanted, -wanted] as (1 | -1)[]).find(lean => ground.every(where => !leaning.get(where)?.includes(lean)))
    const lean = free ?? wanted
    for (const where of ground) leaning.set(where, [...(leaning.get(where) ?? []), lean])
    const kind = id === selected ? 'signal' : view.kind
    const hatch: Hatch = {
      kind,
      lean,
      gap: lean === 1 ? 8 : 14,
      outline: ((free === undefined || uncertaintyKm > hatchedKm) && id !== selected) || isLine(view),
    }
    if (covers.length > 0) countries.push({ place: id, countries: covers, hatch })
    else if (view.place.geometry.type !== 'Point')
      shapes.push({
        type: 'Feature',
        geometry: view.place.geometry as Geometry,
        properties: { id, ...hatch, pattern: hatchPattern(hatch) },
      })
  }
  return { countries, shapes: collection(shapes) }
}

export const hatchPattern = ({ kind, lean, gap }: Hatch): string => `hatch:${kind}:${lean}:${gap}`
