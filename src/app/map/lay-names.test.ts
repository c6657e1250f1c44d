import { describe, expect, test } from 'vitest'
import { type Anchor, type Box, layNames as lay, type Wanted } from './lay-names.ts'

const name = (x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  ...{ x, y, width: 60, height: 16, clear: 10, nearer: 4 },
  ...{ anchors: ['left', 'right', 'top', 'bottom'] as Anchor[], forced: false, ...more },
})
const layNames = (names: Wanted[], taken: Box[]) => lay(names, taken, { left: 0, top: 0, right: 1400, bottom: 900 })
const anchors = (names: Wanted[], taken: Box[] = []) => layNames(names, taken).map(laid => laid?.anchor ?? null)
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('a name', () => {
  test('stands where it is wanted first', () =>
    expect(layNames([name(100, 100)], [])[0]).toEqual({ anchor: 'left', ...box(110, 92, 170, 108) }))
  test('above and below comes a little nearer', () => {
    const [above, below] = layNames([name(100, 100, { anchors: ['bottom'] }), name(300, 100, { anchors: ['top'] })], [])
    expect(above).toEqual({ anchor: 'bottom', ...box(70, 78, 130, 94) })
    expect(below).toEqual({ anchor: 'top', ...box(270, 106, 330, 122) })
  })
  test('goes to the other side of its mark where something stands', () => {
    expect(anchors([name(100, 100)], [box(120, 98, 130, 102)])).toEqual(['right'])
    expect(anchors([name(100, 100)], [box(120, 98, 130, 102), box(60, 98, 70, 102)])).toEqual(['top'])
  })
  test('is left out where nothing is free', () => expect(anchors([name(100, 100)], [box(0, 0, 200, 200)])).toEqual([null]))
  test('that is forced stands even there', () =>
    expect(anchors([name(100, 100, { forced: true })], [box(0, 0, 200, 200)])).toEqual(['left']))
  test('goes to the other side rather than over the edge of the map, and rather nowhere', () => {
    expect(anchors([name(1390, 100)])).toEqual(['right'])
    expect(anchors([name(1390, 100, { anchors: ['left'] })])).toEqual([null])
    expect(anchors([name(1390, 100)], [box(0, 0, 1390, 900)])).toEqual([null])
  })
  test('moves along the edge of the map where no side has room for it: to the side over its mark, up or down beside it', () => {
    const laid = (x: number, y: number, anchors: Anchor[], taken: Box[] = []) => layNames([name(x, y, { anchors })], taken)[0]
    expect(laid(1390, 100, ['top', 'bottom'])).toEqual({ anchor: 'top', ...box(1340, 106, 1400, 122) })
    expect(laid(8, 895, ['top', 'bottom'])).toEqual({ anchor: 'bottom', ...box(0, 873, 60, 889) })
    expect(laid(700, 3, ['right', 'bottom'])).toEqual({ anchor: 'right', ...box(630, 0, 690, 16) })
    expect(laid(1390, 100, ['top', 'bottom'], [box(1345, 106, 1350, 122)])).toMatchObject({ anchor: 'bottom', right: 1400 })
    expect(laid(1390, 100, ['top'], [box(1345, 106, 1350, 122)])).toBeNull()
  })
  test('of a mark beside the map is not cut either; it waits out of sight', () => {
    expect(anchors([name(1430, 100, { anchors: ['right'] })])).toEqual([null])
    expect(anchors([name(1430, 100, { anchors: ['right', 'left'] })])).toEqual(['left'])
  })
  test('of a mark beside the map does not stand at its edge alone, where it would name another spot', () => {
    expect(anchors([name(-3, 100)])).toEqual(['right'])
    expect(anchors([name(-3, 100, { anchors: ['left'] })])).toEqual([null])
    expect(anchors([name(1403, 100, { anchors: ['right', 'top'] })])).toEqual([null])
    expect(anchors([name(0, 100)])).toEqual(['left'])
  })
  test('goes to the other side rather than under the legend, and rather nowhere: it would look out beside it', () => {
    const laid = (more: Partial<Wanted>, cover: Box) => lay([name(100, 100, more)], [], box(0, 0, 1400, 900), [cover])[0]?.anchor
    expect(laid({}, box(120, 0, 400, 300))).toBe('right')
    expect(laid({ anchors: ['left'] }, box(120, 0, 400, 300))).toBeUndefined()
    expect(laid({}, box(0, 0, 400, 300))).toBeUndefined()
    expect(laid({ forced: true }, box(0, 0, 400, 300))).toBe('left')
  })
  test('that is forced stands over others, or moves along the edge, rather than be cut by it', () => {
    const laid = (more: Partial<Wanted>, taken: Box[] = []) => layNames([name(1390, 100, { forced: true, ...more })], taken)[0]!
    expect(laid({}, [box(0, 0, 1390, 900)]).anchor).toBe('right')
    expect(laid({ width: 1390, anchors: ['left', 'top'] })).toEqual({ anchor: 'top', ...box(10, 106, 1400, 122) })
    expect(laid({ x: 30, width: 1380, anchors: ['right', 'bottom', 'top'] })).toEqual({ anchor: 'bottom', ...box(0, 78, 1380, 94) })
    expect(laid({ x: 1480, anchors: ['left', 'top'] })).toMatchObject({ anchor: 'left', right: 1550 })
    // A name wider than the map shows how it begins.
    expect(laid({ width: 1500, anchors: ['top'] }).left).toBe(0)
  })
  test('that is forced yields to clusters round its mark: to a corner, then farther off, at last to where it covers least', () => {
    const laid = (...taken: Box[]) => layNames([name(100, 100, { anchors: ['top', 'bottom', 'left', 'right'], forced: true })], taken)[0]!
    const [east, west, south, north] = [box(112, 90, 140, 110), box(60, 90, 88, 110), box(90, 112, 110, 130), box(90, 70, 110, 88)]
    expect(laid(south).anchor).toBe('bottom')
    expect(laid(south, north)).toMatchObject({ anchor: 'left', left: 110 })
    expect(laid(south, north, box(150, 96, 160, 104), west).anchor).toBe('top-left')
    const far = laid(box(70, 78, 130, 128))
    expect(far.left >= 130 || far.right <= 70 || far.top >= 128 || far.bottom <= 78).toBe(true)
    // All round lies something, in the east the least of it.
    expect(laid(box(0, 0, 99, 300), box(0, 0, 300, 94), box(0, 106, 300, 300), east)).toMatchObject({ anchor: 'left', top: 92 })
  })
  test('needs room in every world that is seen', () => {
    const laid = (names: Wanted[], taken: Box[]) =>
      lay(names, taken, box(0, 0, 400, 900), [], [390, 0]).map(laid => laid && { anchor: laid.anchor, left: laid.left })
    const beside = { anchors: ['right', 'left'] as Anchor[] }
    // At its left it would stand beyond the edge, and once more a world to the east, on what stands there.
    expect(laid([name(10, 100, beside)], [box(30, 90, 70, 110)])).toEqual([{ anchor: 'right', left: -60 }])
    expect(laid([name(10, 100, beside)], [box(30, 90, 70, 110), box(340, 90, 360, 110)])).toEqual([null])
    expect(laid([name(380, 100), name(10, 100, { anchors: ['left', 'top'] })], [])).toEqual([
      { anchor: 'right', left: 310 },
      { anchor: 'left', left: 20 },
    ])
    expect(laid([name(330, 100, { anchors: ['left'] }), name(-5, 100, { anchors: ['left'] })], [])).toEqual([
      { anchor: 'left', left: 340 },
      null,
    ])
  })
  test('cut in every world that is seen moves along the edge in one', () => {
    const laid = lay([name(380, 100, { width: 100, anchors: ['top'] })], [], box(0, 0, 400, 900), [], [390, 0])
    expect(laid).toEqual([{ anchor: 'top', ...box(300, 106, 400, 122) }])
  })
  test('gives way to the one before it', () => expect(anchors([name(100, 100), name(104, 100)])).toEqual(['left', 'right']))
  test('at a corner is as far away as beside', () => {
    const [laid] = layNames([name(100, 100, { anchors: ['top-left'] })], [])
    expect(laid!.left).toBeCloseTo(100 + 10 / Math.SQRT2)
    expect(laid!.top).toBeCloseTo(100 + 10 / Math.SQRT2 - 4)
  })
})

test('of a thousand names no two overlap, as asking each pair shows', () => {
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const names = Array.from({ length: 1000 }, () => name(random() * 1400, random() * 900, { width: 20 + random() * 120 }))
  const laid = layNames(names, []).filter(one => one !== null)
  expect(laid.length).toBeGreaterThan(100)
  for (const [i, a] of laid.entries())
    for (const b of laid.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
})
