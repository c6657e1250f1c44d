import { failure, type Result, success } from '../../result.ts'
import { endsEarly } from '../damaged.ts'
import type { FoundDocument } from './document.ts'
import { haveRecords, inOurNames } from './field-names.ts'
import { readDocument } from './json.ts'
import { inStep } from './same-position.ts'
import { childOf, elementsIn, localName, markupOf, wordsOf, type XmlElement, xmlElements, xmlText } from './xml.ts'

/** A place of a map as a record: its fields by their names. */
type Place = Record<string, string>

/**
 * The places of a map as a list of incidents: of KML (Google Earth, My Maps) its placemarks, of GPX its waypoints, where they have a day or some words. Fails on a map of other places, and on other
 * XML. Lines and areas have no point, and are told.
 */
export function readMapFile(bytes: Uint8Array, name: string): Result<FoundDocument[]> {
  const xml = xmlText(bytes, name)
  if (!xml.ok) return xml
  const [root] = xmlElements(xml.value)
  const found = root && (localName(root.name) === 'kml' ? placemarks(root) : localName(root.name) === 'gpx' ? waypoints(root) : null)
  if (!found) return failure(`${name} is XML of another kind: expected is a feed (RSS, Atom), NewsML or NITF.`)
  const { places, shapes } = found
  // A name alone is that of a place.
  if (!haveRecords(places.map(({ title: _, ...fields }) => fields))) return failure(`${name} ${expectedPlaces}`)
  const documents = places.map((place, i) => ({ where: `article ${i + 1}`, document: readDocument(inOurNames(place, true) ?? place) }))
  const isCut = !xml.value.includes(`</${root!.name}`)
  return success(inStep(documents), [
    ...xml.notes,
    ...(shapes > 0 ? [`${name}: ${shapes} of its places are lines or areas, not points, and were passed over.`] : []),
    ...(isCut ? [endsEarly(name)] : []),
  ])
}

/** What is said of a map whose places say nothing of what happened there. */
export const expectedPlaces =
  'is a map of places without days or words, so nothing in it tells what happened where. Give its places descriptions or times.'

function placemarks(root: XmlElement): { places: Place[]; shapes: number } {
  const all = elementsIn(root, 'Placemark')
  const isShape = (mark: XmlElement) => shapeNames.some(name => elementsIn(mark, name).length > 0)
  const places = all.flatMap(mark => {
    const [point] = elementsIn(mark, 'Point')
    if (!point && isShape(mark)) return []
    const [longitude = '', latitude = ''] = words(point && elementsIn(point, 'coordinates')[0]).split(/[\s,]+/)
    return [
      filled({
        ...extended(mark),
        title: words(childOf(mark, 'name')),
        description: markup(childOf(mark, 'description')),
        ...daysOf(mark),
        latitude,
        longitude,
      }),
    ]
  })
  return { places, shapes: all.length - places.length }
}

const shapeNames = ['LineString', 'LinearRing', 'Polygon', 'Track', 'Model']

/** `<TimeStamp><when>2024-03-05T04:00Z</when></TimeStamp>`, `<TimeSpan><begin>2024-03-05</begin><end>2024-03-08</end></TimeSpan>` */
function daysOf(mark: XmlElement): Place {
  const said = (name: string) => words(elementsIn(mark, name)[0])
  return { event_date: said('when') || said('begin'), end_date: said('end') }
}

/** `<Data name="source"><value>Hale Post</value></Data>` and `<SimpleData name="source">Hale Post</SimpleData>`. */
function extended(mark: XmlElement): Place {
  return Object.fromEntries([
    ...elementsIn(mark, 'Data').map(data => [data.attributes.name ?? '', words(elementsIn(data, 'value')[0])]),
    ...elementsIn(mark, 'SimpleData').map(data => [data.attributes.name ?? '', words(data)]),
  ])
}

function waypoints(root: XmlElement): { places: Place[]; shapes: number } {
  const places = elementsIn(root, 'wpt').map(point =>
    filled({
      title: words(childOf(point, 'name')),
      description: markup(childOf(point, 'desc')) || markup(childOf(point, 'cmt')),
      event_date: words(childOf(point, 'time')),
      event_type: words(childOf(point, 'type')),
      source: words(childOf(point, 'src')),
      url: childOf(point, 'link')?.attributes.href ?? '',
      latitude: point.attributes.lat ?? '',
      longitude: point.attributes.lon ?? '',
    }),
  )
  return { places, shapes: elementsIn(root, 'trk').length + elementsIn(root, 'rte').length }
}

const words = (element: XmlElement | null | undefined) => (element ? wordsOf(element).replace(/\s+/g, ' ').trim() : '')
const markup = (element: XmlElement | null) => (element ? wordsOf(element).trim() || markupOf(element).trim() : '')
const filled = (place: Place): Place => Object.fromEntries(Object.entries(place).filter(([name, value]) => name !== '' && value !== ''))
