import { headOf } from './head-of.ts'
import { opensWith } from './opens-with.ts'

/** What may stand before the first element. */
const before = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)/

/** The name of the element that holds a file of XML: “rss”, “rdf:RDF”; null for what is none. */
function rootOfXml(bytes: Uint8Array): string | null {
  if (!opensWith(bytes, '<')) return null
  // In UTF-16 every other byte of it is zero.
  let head = headOf(bytes, 8000)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  for (let found = before.exec(head); found; found = before.exec(head)) head = head.slice(found[0].length)
  return /^<([A-Za-z_][\w.:-]*)/.exec(head)?.[1] ?? null
}

/** Whether a file of XML is a map of places: KML or GPX. */
export function isMapFile(bytes: Uint8Array): boolean {
  return /^(?:\w+:)?(?:kml|gpx)$/.test(rootOfXml(bytes) ?? '')
}

/** Whether a map may tell of something that happened: one of its points has a day or words beside its name. */
export function mayTellOfEvents(map: string): boolean {
  return /<(?:\w+:)?(?:Placemark|wpt)\b/.test(map) && /<(?:\w+:)?(?:description|desc|cmt|when|begin|time|Data|SimpleData)\b/.test(map)
}

/** Whether a file of XML may hold articles, by that: a feed (RSS, Atom) or what agencies send (NewsML, NITF). */
export function isNewsXml(bytes: Uint8Array): boolean {
  return /^(?:\w+:)?(?:rss|RDF|feed|entry|nitf|newsMessage|newsItem|NewsML)$/.test(rootOfXml(bytes) ?? '')
}
