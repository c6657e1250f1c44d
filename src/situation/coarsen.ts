import type { LngLat } from '../geometry/lng-lat.ts'
import { mapPositions, positionId, positionName } from '../places/coordinates/position.ts'
import type { ArticleFile, PlaceFeature, Situation } from './schema.ts'

/** A degree of latitude, about. */
const kmPerDegree = 111.32

/**
 * The situation with positions made coarser, for publishing what should not be found to the metre: every point goes to the middle of
 * a cell of so many kilometres and becomes a *somewhere in here* that is wide enough to hold where it was. Areas and relative places larger than that stay.
 * Names, quotations and times are untouched, and a name can be looked up: that is for the person who publishes to weigh. Only a name that is a position is made
 * coarser with it.
 */
export function coarsenSituation(situation: Situation, km: number): Situation {
  const features = mergedById(situation.places.features.map(feature => coarsened(feature, km)))
  const places = features.length
  return {
    ...situation,
    manifest: { ...situation.manifest, counts: { ...situation.manifest.counts, places } },
    places: { ...situation.places, features },
    events: situation.events.map(event => ({ ...event, places: event.places.map(one => ({ ...one, place: coarseId(one.place, km) })) })),
  }
}

/** The same of an article that goes with it: its text stays, but a position that somebody picked by hand is not in the text. */
export function coarsenArticle(article: ArticleFile, km: number): ArticleFile {
  return {
    ...article,
    mentions: article.mentions.map(mention => ({
      ...mention,
      place: mention.place && coarseId(mention.place, km),
      reasons: mention.reasons.filter(({ params }) => params?.position === undefined),
      runnersUp: mention.runnersUp.map(other => {
        const place = coarseId(other.place, km)
        if (place === other.place) return other
        const point = middleOfCell(other.lngLat, km)
        return { ...other, place, name: positionName(point), lngLat: point, reasons: [] }
      }),
    })),
  }
}

/** A position is its own name and stands in its id: both would tell what its point no longer does. */
function coarseId(id: string, km: number): string {
  return mapPositions(id, (point, within) => positionId(middleOfCell(point, km), reachOf(km, within)))
}

/** From the middle of a cell to its corner, and as far again as the place was uncertain itself. */
function reachOf(km: number, uncertaintyKm: number): number {
  return Math.ceil(km * Math.SQRT1_2 + uncertaintyKm)
}

/** Positions of one cell are one place now. */
function mergedById(features: readonly PlaceFeature[]): PlaceFeature[] {
  const merged = new Map<string, PlaceFeature>()
  for (const feature of features) {
    const known = merged.get(feature.id)
    if (!known) merged.set(feature.id, feature)
    else {
      const mentions = [...known.properties.mentions, ...feature.properties.mentions]
      merged.set(feature.id, { ...known, properties: { ...known.properties, mentions } })
    }
  }
  return [...merged.values()]
}

function coarsened(feature: PlaceFeature, km: number): PlaceFeature {
  const properties = atCoarsePosition(feature.properties, km)
  if ((properties.precision === 'area' || properties.precision === 'relative') && properties.uncertaintyKm >= km)
    return properties === feature.properties ? feature : { ...feature, id: properties.id, properties }
  const labelPoint = middleOfCell(properties.labelPoint, km)
  const uncertaintyKm = reachOf(km, properties.uncertaintyKm)
  const { bbox: _, ...rest } = feature
  const { relative: __, ...known } = properties
  return {
    ...rest,
    id: properties.id,
    geometry: { type: 'Point', coordinates: [...labelPoint] },
    properties: {
      ...known,
      labelPoint,
      uncertaintyKm,
      gazetteers: {},
      precision: 'within',
      precisionWords: `The position was made coarser for publishing: somewhere within ${uncertaintyKm} km.`,
    },
  }
}

/** The id and the name of a place as far as they are a position, and those of what it leans on. */
function atCoarsePosition(properties: PlaceFeature['properties'], km: number): PlaceFeature['properties'] {
  const id = coarseId(properties.id, km)
  if (id === properties.id) return properties
  const { instead: _, ...known } = properties
  if (properties.kind === 'coordinates') return { ...known, id, name: positionName(middleOfCell(properties.labelPoint, km)) }
  const { relative } = properties
  if (!relative) return { ...known, id }
  const leansOn = relative.leansOn.map(base => {
    const place = coarseId(base.place, km)
    return place === base.place ? base : { place, name: nameIn(place) }
  })
  return { ...known, id, relative: { ...relative, leansOn } }
}

function nameIn(id: string): string {
  let name = ''
  mapPositions(id, point => {
    name = positionName(point)
    return ''
  })
  return name
}

/** The middle of the cell a point lies in. Cells are as high as they are wide, in bands of latitude; at the poles one band ends. */
export function middleOfCell([lng, lat]: LngLat, km: number): LngLat {
  const high = km / kmPerDegree
  const band = Math.min(Math.floor((lat + 90) / high), Math.ceil(180 / high) - 1)
  const middle = Math.min(-90 + (band + 0.5) * high, 90)
  const wide = Math.min(360, high / Math.max(Math.cos((middle * Math.PI) / 180), 1e-6))
  const cells = Math.max(1, Math.floor(360 / wide))
  const width = 360 / cells
  const cell = Math.min(Math.floor((lng + 180) / width), cells - 1)
  return [round(-180 + (cell + 0.5) * width), round(middle)]
}

/** About ten metres: no finer than any cell. */
function round(degrees: number): number {
  return Number(degrees.toFixed(4)) + 0
}
