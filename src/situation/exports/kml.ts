import { siteOf } from '../event-place.ts'
import type { ArticleSummary, PlaceFeature, Situation, SituationEvent } from '../schema.ts'
import { type Sureness, sureInWords, surenessByMention, surenessOf } from './sureness.ts'
import { wordsAround } from './words-around.ts'
import { element, xmlText } from './xml.ts'

/**
 * The situation as KML 2.2, for Google Earth and QGIS: a folder of places with the words that name them, and a folder of events with
 * their quotation and the days they may lie in. A country or a region is drawn by its outline, once; an event there stands at the
 * label point, and its description says that the whole is meant. An event that happened nowhere the text says has no point.
 */
export function kml(situation: Situation): string {
  const { manifest, places, events } = situation
  const sureness = surenessByMention(situation)
  const articles = new Map(manifest.articles.map(article => [article.id, article]))
  const features = new Map(places.features.map(feature => [feature.id, feature]))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document>${element('name', manifest.title)}`,
    '<Style id="area"><LineStyle><color>ff5a5a5a</color><width>1.5</width></LineStyle><PolyStyle><color>335a5a5a</color></PolyStyle></Style>',
    '<Folder><name>Places</name>',
    ...places.features.map(feature => placePlacemark(feature, articles)),
    '</Folder>',
    '<Folder><name>Events</name>',
    ...events.map(event => {
      const site = siteOf(event)
      return eventPlacemark(event, features.get(site?.place ?? ''), sureness(site?.mention), articles.get(event.article))
    }),
    '</Folder>',
    '</Document>',
    '</kml>',
    '',
  ].join('\n')
}

function placePlacemark(feature: PlaceFeature, articles: ReadonlyMap<string, ArticleSummary>): string {
  const { properties } = feature
  const quotes = properties.mentions.map(mention => `${wordsAround(mention)} ${originOf(articles.get(mention.article))}`)
  const sure = surenessOf(properties.mentions)
  const data = {
    id: feature.id,
    kind: properties.kind,
    country: properties.country,
    precision: properties.precision,
    uncertaintyKm: properties.uncertaintyKm,
    ...sure,
    mentions: properties.mentions.length,
  }
  const description = [properties.precisionWords, sureInWords(sure), ...quotes].filter(line => line !== null).join('\n\n')
  return placemark(`place-${feature.id}`, properties.name, description, '', data, geometryOf(feature))
}

function eventPlacemark(
  event: SituationEvent,
  place: PlaceFeature | undefined,
  sure: Sureness,
  article: ArticleSummary | undefined,
): string {
  const what = event.subkind.replace(/[-_]/g, ' ')
  const name = place ? `${what}, ${place.properties.name}` : what
  const description = [
    `${oneLine(`“${event.quote}”`)} ${originOf(article)}`,
    event.status === 'happened' ? null : `Told as ${event.status}.`,
    event.dated && event.time?.phrase ? `When: “${oneLine(event.time.phrase)}”.` : null,
    place ? place.properties.precisionWords : 'No place is given.',
    sureInWords(sure),
  ]
  const data = {
    id: event.id,
    kind: event.kind,
    subkind: event.subkind,
    status: event.status,
    edtf: event.time?.edtf ?? null,
    precision: place?.properties.precision ?? null,
    uncertaintyKm: place?.properties.uncertaintyKm ?? null,
    ...sure,
    quote: event.quote,
  }
  return placemark(
    `event-${event.id}`,
    name,
    description.filter(line => line !== null).join('\n\n'),
    timeSpan(event),
    data,
    place ? point(place) : '',
  )
}

function placemark(
  id: string,
  name: string,
  description: string,
  time: string,
  data: Record<string, string | number | boolean | null>,
  geometry: string,
): string {
  const rows = Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `<Data name="${key}"><value>${xmlText(String(value))}</value></Data>`)
  const style = /^<(?:Polygon|MultiGeometry)/.test(geometry) ? '<styleUrl>#area</styleUrl>' : ''
  // The order of a Placemark's children is fixed by its schema.
  return `<Placemark id="${idOf(id)}">${element('name', name)}${element('description', description)}${time}${style}<ExtendedData>${rows.join('')}</ExtendedData>${geometry}</Placemark>`
}

/** An id begins with a letter and holds no colon: `place-geonames:12` is `place-geonames-12`. */
function idOf(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]/gu, '-')
}

/** The days an event may lie in, an end that is open left open; nothing for the undated. */
function timeSpan({ dated, time }: SituationEvent): string {
  if (!dated || !time || (time.from === null && time.to === null)) return ''
  return `<TimeSpan>${element('begin', time.from)}${element('end', time.to)}</TimeSpan>`
}

function originOf(article: ArticleSummary | undefined): string {
  const parts = [
    article?.source ?? null,
    article ? `“${oneLine(article.headline)}”` : null,
    article?.published ?? null,
    article?.url ?? null,
  ]
  return parts.filter(part => part !== null).join(', ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

type Ring = number[][]

function geometryOf(feature: PlaceFeature): string {
  const coordinates: unknown = feature.geometry.coordinates
  switch (feature.geometry.type) {
    case 'Polygon':
      return polygon(coordinates as Ring[])
    case 'MultiPolygon':
      return `<MultiGeometry>${(coordinates as Ring[][]).map(polygon).join('')}</MultiGeometry>`
    case 'LineString':
      return line(coordinates as Ring)
    case 'MultiLineString':
      return `<MultiGeometry>${(coordinates as Ring[]).map(line).join('')}</MultiGeometry>`
    default:
      return point(feature)
  }
}

function point({ properties }: PlaceFeature): string {
  return `<Point><coordinates>${properties.labelPoint.join(',')}</coordinates></Point>`
}

function polygon([outer, ...holes]: Ring[]): string {
  const ring = (points: Ring | undefined) => `<LinearRing>${tuples(points ?? [])}</LinearRing>`
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${holes.map(hole => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('')}</Polygon>`
}

function line(points: Ring): string {
  return `<LineString>${tuples(points)}</LineString>`
}

function tuples(points: Ring): string {
  return `<coordinates>${points.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`
}
