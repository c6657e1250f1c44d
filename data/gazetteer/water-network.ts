import type { Position } from 'geojson'
import { distanceKm } from '../../src/geometry/great-circle.ts'
import type { LngLat } from '../../src/geometry/lng-lat.ts'

/** A way along drawn rivers. */
export interface Way {
  points: LngLat[]
  km: number
  /** How far the farther of its ends lies from where it was wanted. */
  offKm: number
}

export interface Network {
  /** The shortest way from near one point to near another, or null where none leads there. */
  way(from: LngLat, to: LngLat): Way | null
}

/** Lines end short of the lake or the river they flow into: so far from another's corner they are taken to reach it. */
const bridgeKm = 30
/** From farther off nothing is the end of a river. */
const farthestKm = 400
/** A stretch nobody drew is gone only where no drawn one leads. */
const bridgeCost = 3

/** Lines as a net of their corners, over which ways are looked for (Dijkstra's algorithm). */
export function networkOf(lines: readonly Position[][]): Network {
  const points: LngLat[] = []
  const links: [to: number, km: number][][] = []
  const known = new Map<string, number>()
  const nodeOf = (point: Position): number => {
    const key = `${point[0]!.toFixed(4)} ${point[1]!.toFixed(4)}`
    let node = known.get(key)
    if (node === undefined) {
      node = points.push(point as LngLat) - 1
      links.push([])
      known.set(key, node)
    }
    return node
  }
  const link = (a: number, b: number, km: number) => {
    links[a]!.push([b, km])
    links[b]!.push([a, km])
  }
  const chains = lines.map(line => line.map(nodeOf))
  for (const chain of chains)
    for (let i = 1; i < chain.length; i++) link(chain[i - 1]!, chain[i]!, distanceKm(points[chain[i - 1]!]!, points[chain[i]!]!))
  for (const chain of chains) {
    const own = new Set(chain)
    for (const end of [chain[0]!, chain.at(-1)!]) {
      if (links[end]!.length > 1) continue
      let [other, least] = [-1, bridgeKm]
      points.forEach((point, node) => {
        if (own.has(node) || Math.abs(point[1]! - points[end]![1]!) > 0.3) return
        const km = distanceKm(point, points[end]!)
        if (km < least) [other, least] = [node, km]
      })
      if (other >= 0) link(end, other, least * bridgeCost)
    }
  }

  const parts = partsOf(links)

  /** The nearest node of each part of the net that hangs together. */
  function nearestOfParts(to: LngLat): Map<number, [node: number, km: number]> {
    const found = new Map<number, [number, number]>()
    points.forEach((point, node) => {
      const km = distanceKm(point, to)
      if (km < (found.get(parts[node]!)?.[1] ?? farthestKm)) found.set(parts[node]!, [node, km])
    })
    return found
  }

  /** Between two nodes of one part. */
  function shortest(from: number, to: number): number[] {
    const km = new Float64Array(points.length).fill(Number.POSITIVE_INFINITY)
    const before = new Int32Array(points.length).fill(-1)
    const open = new Set([from])
    km[from] = 0
    while (open.size > 0) {
      let node = -1
      for (const other of open) if (node < 0 || km[other]! < km[node]!) node = other
      open.delete(node)
      if (node === to) break
      for (const [next, length] of links[node]!) {
        if (km[node]! + length >= km[next]!) continue
        km[next] = km[node]! + length
        before[next] = node
        open.add(next)
      }
    }
    const way = [to]
    while (way[0] !== from) way.unshift(before[way[0]!]!)
    return way
  }

  return {
    way(from, to) {
      const ends = nearestOfParts(to)
      const pairs = [...nearestOfParts(from)].flatMap(([part, start]) => (ends.has(part) ? [[start, ends.get(part)!] as const] : []))
      pairs.sort(([a, b], [c, d]) => a[1] + b[1] - c[1] - d[1])
      if (pairs.length === 0) return null
      const [[start, startKm], [end, endKm]] = pairs[0]!
      const nodes = shortest(start, end)
      if (nodes.length < 2) return null
      const way = nodes.map(node => points[node]!)
      return {
        points: way,
        km: way.reduce((sum, point, i) => sum + (i === 0 ? 0 : distanceKm(way[i - 1]!, point)), 0),
        offKm: Math.max(startKm, endKm),
      }
    },
  }
}

/** For each node the number of the part of the net it hangs together with. */
function partsOf(links: readonly (readonly [number, number][])[]): Int32Array {
  const parts = new Int32Array(links.length).fill(-1)
  for (let first = 0; first < links.length; first++) {
    if (parts[first] !== -1) continue
    const open = [first]
    parts[first] = first
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const [next] of links[node]!) {
        if (parts[next] !== -1) continue
        parts[next] = first
        open.push(next)
      }
  }
  return parts
}
