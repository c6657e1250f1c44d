import type { PlaceFeature } from '../situation/schema.ts'

/** A tile of the Web Mercator pyramid, as XYZ count them: 0/0/0 is the world. */
export interface Tile {
  z: number
  x: number
  y: number
}

/** To this zoom the whole world is carried: 311 tiles, 1.7 MB. A dossier is looked at from afar as well. */
export const wholeTo = 4

/** So many tiles to each side of a place: at their own zoom they fill a desk's screen. */
const around = 1

/** An area is looked at whole: it needs no tiles so small that more than this many lie across it. */
const acrossAnArea = 4

/**
 * The tiles of the ground that a dossier carries: the world from afar, and what lies around its places down to `deepest`. What a reader
 * goes to beyond them is drawn from the last tile that is there, as coarse as that is.
 */
export function tilesAround(places: readonly PlaceFeature[], deepest: number): Tile[] {
  const tiles = new Map<string, Tile>()
  const add = (z: number, from: Corner, to: Corner) => {
    const last = 2 ** z - 1
    for (let y = Math.max(0, from.y); y <= Math.min(last, to.y); y++)
      for (let x = from.x; x <= to.x; x++) {
        const wrapped = ((x % (last + 1)) + last + 1) % (last + 1)
        tiles.set(`${z}/${wrapped}/${y}`, { z, x: wrapped, y })
      }
  }
  for (let z = 0; z <= Math.min(wholeTo, deepest); z++) add(z, { x: 0, y: 0 }, { x: 2 ** z - 1, y: 2 ** z - 1 })
  for (let z = wholeTo + 1; z <= deepest; z++)
    for (const { bbox, properties } of places) {
      const [west, south, east, north] = bbox ?? [...properties.labelPoint, ...properties.labelPoint]
      const point = tileAt(properties.labelPoint, z)
      add(z, grown(point, -around), grown(point, around))
      // A box over the antimeridian has its east before its west.
      const from = tileAt([west, north], z)
      const to = tileAt([east < west ? east + 360 : east, south], z)
      if (to.x - from.x < acrossAnArea && to.y - from.y < acrossAnArea) add(z, grown(from, -around), grown(to, around))
    }
  return [...tiles.values()]
}

type Corner = Pick<Tile, 'x' | 'y'>

const grown = ({ x, y }: Corner, by: number): Corner => ({ x: x + by, y: y + by })

/** The tile a point lies in; east of 180° they count on. */
function tileAt([lng, lat]: readonly [number, number], z: number): Corner {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return { x: Math.floor(((lng + 180) / 360) * 2 ** z), y: Math.floor(down * 2 ** z) }
}
