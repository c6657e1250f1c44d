import { describe, expect, test } from 'vitest'
import { besides, clearOf, isUnder, seenOf } from './covered.ts'

const desk = { left: 312, top: 52, right: 1024, bottom: 736 }
const phone = { left: 0, top: 0, right: 390, bottom: 780 }
const free = { top: 0, right: 0, bottom: 0, left: 0 }
const card = { left: 724, top: 64, right: 1012, bottom: 700 }

test.each([
  ['a card beside the map', desk, [card], { ...free, right: 300 }],
  ['a card beside a map from right to left', desk, [{ ...card, left: 324, right: 612 }], { ...free, left: 300 }],
  ['a sheet below', phone, [{ left: 0, top: 408, right: 390, bottom: 780 }], { ...free, bottom: 372 }],
  [
    'a sheet beside a low map',
    { ...phone, right: 844, bottom: 326 },
    [{ left: 404, top: 8, right: 844, bottom: 326 }],
    { ...free, right: 440 },
  ],
  ['a list of what is read in the corner', desk, [{ left: 632, top: 490, right: 1012, bottom: 700 }], { ...free, bottom: 246 }],
  ['the same beside a card', desk, [card, { left: 324, top: 300, right: 704, bottom: 700 }], { ...free, right: 300, bottom: 436 }],
  ['a pane that does not meet the map', desk, [{ left: 1024, top: 52, right: 1440, bottom: 736 }], free],
  [
    'a list that a sheet covers already',
    phone,
    [
      { left: 0, top: 196, right: 390, bottom: 780 },
      { left: 12, top: 500, right: 378, bottom: 768 },
    ],
    { ...free, bottom: 584 },
  ],
])('%s', (_, map, boxes, padding) => expect(boxes.reduce((sum, box) => besides(sum, map, box), free)).toEqual(padding))

describe('what stands in a corner', () => {
  const size = { width: 712, height: 684 }
  const room = { top: 88, right: 64, bottom: 56, left: 112 }
  const legend = { left: 12, top: 486, right: 182, bottom: 636 }
  const tools = { left: 12, top: 12, right: 44, bottom: 180 }
  test.each([
    ['takes no room from marks that stand elsewhere', [{ x: 112, y: 300 }], room],
    ['is kept clear of by the side that leaves most', [{ x: 130, y: 600 }], { ...room, left: 202 }],
    ['counts for a mark that would stand half under it', [{ x: 195, y: 560 }], { ...room, left: 202 }],
    ['takes no room that is free already', [{ x: 40, y: 100 }], room],
  ])('%s', (_, marks, is) => expect(clearOf(room, size, [tools, legend], marks)).toEqual(is))
  test('and the map’s edge hide the same: who leaves one for the other is not seen more', () => {
    const seen = (...at: number[]) =>
      seenOf(
        at.map(x => ({ x, y: 560 })),
        { left: 0, top: 0, right: 712, bottom: 684 },
        [legend],
      )
    expect([seen(195, 400, 700), seen(240, 445, 745), seen(240, 400, 700)]).toEqual([2, 2, 3])
  })
  test('hides a mark that touches it', () => {
    expect(isUnder({ x: 195, y: 560 }, [legend])).toBe(true)
    expect(isUnder({ x: 240, y: 560 }, [legend])).toBe(false)
  })
})
