import { PbfReader } from 'pbf'

/** Fields of a vector tile (Mapbox Vector Tile 2.1, `vector_tile.proto`): a tile's layers, a layer's values, a value that is text. */
const layerField = 3
const valueField = 4
const textField = 1

/** The code points of all text in a vector tile: of its names, and of what else is written there. */
export function lettersOfTile(tile: Uint8Array): Set<number> {
  const letters = new Set<number>()
  const value = (tag: number, _: unknown, pbf: PbfReader) => {
    if (tag === textField) for (const letter of pbf.readString()) letters.add(letter.codePointAt(0)!)
  }
  const layer = (tag: number, _: unknown, pbf: PbfReader) => {
    if (tag === valueField) pbf.readMessage(value, null)
  }
  new PbfReader(tile).readFields((tag, _, pbf) => {
    if (tag === layerField) pbf.readMessage(layer, null)
  }, null)
  return letters
}
