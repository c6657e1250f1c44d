import type { Position } from 'geojson'
import type { LngLat } from './lng-lat.ts'
import { densified, flatKm } from './outlines.ts'

/** Rivers are drawn apart: so near one that flows into another comes to it. */
const meetingKm = 40

/** Where a river ends: its lines run from its source. */
export function mouthOf(lines: readonly Position[][]): LngLat {
  return lines.at(-1)!.at(-1)! as LngLat
}

/** "the confluence of the Blue Nile and the White Nile": where one of two rivers ends by the other. Null where neither does. */
export function confluenceOf(a: readonly Position[][], b: readonly Position[][]): LngLat | null {
  const [best] = [[mouthOf(a), b] as const, [mouthOf(b), a] as const]
    .map(([mouth, lines]) => ({ mouth, km: kmTo(lines, mouth) }))
    .sort((one, other) => one.km - other.km)
  return best!.km <= meetingKm ? best!.mouth : null
}

function kmTo(lines: readonly Position[][], point: LngLat): number {
  const corners: Position[] = [
    ...densified(
      lines.map(line => [line]),
      5,
    ),
    ...lines.map(line => line.at(-1)!),
  ]
  return corners.reduce((least, corner) => Math.min(least, flatKm(corner, point)), Number.POSITIVE_INFINITY)
}

/** The stretches of lines that lie within some kilometres of a point. */
export function linesNear(lines: readonly Position[][], point: LngLat, withinKm: number): Position[][] {
  const found: Position[][] = []
  for (const line of lines) {
    let stretch: Position[] | null = null
    for (const corner of [...densified([[line]], 1), line.at(-1)!]) {
      if (flatKm(corner, point) > withinKm) stretch = null
      else if (stretch) stretch.push(corner)
      else {
        stretch = [corner]
        found.push(stretch)
      }
    }
  }
  return found.filter(stretch => stretch.length > 1)
}

/** What of lines, one behind the other, lies between two shares of their whole length: `stretchOf(rhine, 0, 1 / 3)` is the third by its source. */
export function stretchOf(lines: readonly Position[][], from: number, to: number): Position[][] {
  const dense = lines.map(line => [...densified([[line]], 5), line.at(-1)!])
  const whole = dense.reduce((sum, line) => sum + lengthKm(line), 0)
  let gone = 0
  const found: Position[][] = []
  for (const line of dense) {
    const stretch: Position[] = []
    line.forEach((corner, i) => {
      if (i > 0) gone += flatKm(line[i - 1]!, corner)
      if (gone >= from * whole && gone <= to * whole) stretch.push(corner)
    })
    if (stretch.length > 1) found.push(stretch)
  }
  return found
}

function lengthKm(line: readonly Position[]): number {
  return line.reduce((sum, corner, i) => (i === 0 ? 0 : sum + flatKm(line[i - 1]!, corner)), 0)
}
