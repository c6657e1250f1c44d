import type { Position } from 'geojson'
import { radians } from './degree.ts'
import { roughKmPerDegree } from './rough-km.ts'

/** Lines with the box around each, so that most of the world is told off at a glance. */
export interface BoxedLine {
  line: readonly Position[]
  west: number
  south: number
  east: number
  north: number
}

export function boxedLines(lines: readonly (readonly Position[])[]): BoxedLine[] {
  return lines.map(line => {
    let [west, south, east, north] = [180, 90, -180, -90]
    for (const [lng, lat] of line as [number, number][]) {
      west = Math.min(west, lng)
      east = Math.max(east, lng)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
    return { line, west, south, east, north }
  })
}

/** Whether a position, in degrees, lies within some kilometres of one of the lines; good to a few percent, and not across the antimeridian. */
export function isNearLines(km: number, lng: number, lat: number, lines: readonly BoxedLine[]): boolean {
  const reach = km / roughKmPerDegree
  const squeeze = Math.cos(lat * radians)
  for (let l = 0; l < lines.length; l++) {
    const { line, west, south, east, north } = lines[l]!
    if (
      lat < south - reach ||
      lat > north + reach ||
      (lng < west && west - lng > reach / squeeze) ||
      (lng > east && lng - east > reach / squeeze)
    )
      continue
    for (let i = 1; i < line.length; i++) {
      const [x0, y0] = [(line[i - 1]![0]! - lng) * squeeze, line[i - 1]![1]! - lat]
      const [dx, dy] = [(line[i]![0]! - lng) * squeeze - x0, line[i]![1]! - lat - y0]
      const long = dx * dx + dy * dy
      const t = long === 0 ? 0 : Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / long))
      const [x, y] = [x0 + t * dx, y0 + t * dy]
      if (x * x + y * y <= reach * reach) return true
    }
  }
  return false
}
