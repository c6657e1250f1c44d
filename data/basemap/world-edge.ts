import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { polygonsOf } from './shapes.ts'

/** How far past its edge a polygon goes on, of the world's width: farther than a tile reaches over its own. */
const past = 0.05
/** Tenths of a millimetre on the largest tile. */
const near = 5e-6

/**
 * Land as tiles are cut from it, in the square that the flat map is, and across 180° going on past its edge: what the antimeridian cut has no
 * coast there, and a line round it would be drawn as one. Antarctica, Chukotka, Fiji.
 */
export function pastTheEdge({ geometry, ...rest }: Feature<Polygon | MultiPolygon>): Feature<MultiPolygon> {
  const coordinates = polygonsOf(geometry).map(rings => rings.map(ring => ringPastTheEdge(ring.map(onSquare))))
  return { ...rest, geometry: { type: 'MultiPolygon', coordinates } }
}

/** A ring whose stretches along x = 0 or x = 1 run outside instead: from where it comes to the edge straight out, along, and straight back. */
export function ringPastTheEdge(ring: Position[]): Position[] {
  const open = ring.slice(0, -1)
  const edges = open.map(edgeOf)
  const out = open.flatMap((spot, i): Position[] => {
    const edge = edges[i]!
    if (edge === null) return [spot]
    const comes = edges.at(i - 1) === edge
    const goes = edges[(i + 1) % open.length] === edge
    const outside: Position = [edge === 0 ? -past : 1 + past, spot[1]!]
    if (comes && goes) return [outside]
    return comes ? [outside, spot] : goes ? [spot, outside] : [spot]
  })
  return [...out, out[0]!]
}

function edgeOf([x]: Position): 0 | 1 | null {
  if (x! < near) return 0
  return x! > 1 - near ? 1 : null
}

/** Web Mercator, the world one wide and one high. */
function onSquare([lng, lat]: Position): Position {
  const sine = Math.sin((lat! * Math.PI) / 180)
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI
  return [lng! / 360 + 0.5, Math.max(0, Math.min(1, y))]
}
