import { type Entry, entry } from './entry.ts'
import { boxOf, type Polygons } from './outlines.ts'
import { readSource, sources } from './sources.ts'

interface Port {
  name: string
  coordinates?: [number, number]
  unlocs: string[]
}

/** Sea ports by their UN/LOCODE: "Port of Rotterdam", "Rotterdam port". */
export function readPorts(sites: Entry[], outlines: Map<string, Polygons>): Entry[] {
  const known = new Set(sites.flatMap(site => site.names.map(([name]) => name.toLowerCase())))
  const entries: Entry[] = []
  for (const [code, port] of Object.entries(JSON.parse(readSource(sources.ports)) as Record<string, Port>)) {
    const [lng, lat] = placed(port.coordinates ?? [0, 0], boxOf(outlines.get(code.slice(0, 2)) ?? []))
    const name = port.name.replace(/\s*[(/].*$/, '').trim()
    if ((lng === 0 && lat === 0) || Math.abs(lat) > 90 || name.length < 3 || !/^[A-Z]{5}$/.test(code)) continue
    if (known.has(`port of ${name}`.toLowerCase())) continue
    const names: Entry['names'] = /^port\b/i.test(name)
      ? [[name, 'main']]
      : [
          [`Port of ${name}`, 'main'],
          [`${name} port`, 'alternate'],
          [`${name} harbor`, 'alternate'],
          [`${name} harbour`, 'alternate'],
        ]
    entries.push(
      entry({
        id: `dateline:port-${code.toLowerCase()}`,
        name: names[0]![0],
        kind: 'facility',
        feature: 'PRT',
        country: code.slice(0, 2),
        lng,
        lat,
        uncertaintyKm: 5,
        names,
        weight: 3.2,
      }),
    )
  }
  return entries
}

/** Some rows have latitude and longitude changed round, some lie in another country: the former are put right, the latter count as unknown. */
function placed([lng, lat]: [number, number], box: ReturnType<typeof boxOf>): [number, number] {
  const within = (x: number, y: number) =>
    box !== null &&
    y > box[1] - 1 &&
    y < box[3] + 1 &&
    (box[0] <= box[2] ? x > box[0] - 1 && x < box[2] + 1 : x > box[0] - 1 || x < box[2] + 1)
  if (within(lng, lat)) return [lng, lat]
  return within(lat, lng) ? [lat, lng] : [0, 0]
}
