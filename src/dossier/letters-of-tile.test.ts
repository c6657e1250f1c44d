import { PbfWriter } from 'pbf'
import { expect, test } from 'vitest'
import { lettersOfTile } from './letters-of-tile.ts'

/** A tile with one layer, whose values are these. */
function tile(...values: (string | number)[]): Uint8Array {
  const pbf = new PbfWriter()
  pbf.writeMessage(
    3,
    (_: null, layer: PbfWriter) => {
      layer.writeStringField(1, 'place')
      for (const value of values)
        layer.writeMessage(
          4,
          (_: null, field: PbfWriter) => (typeof value === 'string' ? field.writeStringField(1, value) : field.writeVarintField(4, value)),
          null,
        )
    },
    null,
  )
  return pbf.finish()
}

test.each([
  [['Bodø', 'Bø'], 'Bodø'],
  [['서울', 12], '서울'],
  [['𐌰'], '𐌰'],
  [[7], ''],
])('%j is written with %s', (values, letters) =>
  expect(lettersOfTile(tile(...values))).toEqual(new Set([...letters].map(letter => letter.codePointAt(0)))),
)
