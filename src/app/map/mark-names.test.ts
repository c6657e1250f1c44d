import { describe, expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'
import type { MapColours } from './map-colours.ts'
import { broken, namesOf } from './mark-names.ts'
import { buildMarks } from './marks.ts'
import { testPlace } from './test-places.ts'

/** Each letter is ten wide. */
const measure = (text: string) => text.length * 10
const colours = { map: { label: 'label' }, ink: 'ink', signalText: 'signal', letters: 1 } as unknown as MapColours

const namesFor = (views: ReturnType<typeof testPlace>[], selected: string | null = null, hovered: string | null = null) =>
  namesOf(
    buildMarks(groupPlaces(views, 6, selected), 6, selected, () => '1 event'),
    { hovered, side: 'left', colours, measure, lines: new WeakMap() },
  )

test('names ask for room in order: selected, under the pointer, places, areas, pairs; the most mentioned first', () => {
  const views = [
    testPlace('rare', [0, 0]),
    testPlace('often', [10, 0], { mentions: 8 }),
    testPlace('touched', [20, 0]),
    testPlace('picked', [30, 0]),
    testPlace('area', [40, 0], { mentions: 99 }, { precision: 'area' }),
    testPlace('pair-1', [50, 0], { mentions: 50 }),
    testPlace('pair-2', [50.1, 0]),
  ]
  const names = namesFor(views, 'picked', 'touched')
  expect(names.map(({ mark }) => mark.id)).toEqual(['picked', 'touched', 'often', 'rare', 'area', 'cluster:pair-1'])
  expect(names.map(({ forced }) => forced)).toEqual([true, true, false, false, false, false])
})

test('a name is written over its note, an area’s in capitals, a pair’s one over the other', () => {
  const lines = (views: ReturnType<typeof testPlace>[]) => namesFor(views)[0]!.lines.map(({ text }) => text)
  expect(lines([testPlace('sinuiju', [0, 0], {}, { name: 'Sinuiju' })])).toEqual(['Sinuiju', '1 event'])
  expect(lines([testPlace('kp', [0, 0], {}, { name: 'Norway', precision: 'area' })])).toEqual(['NORWAY', '1 event'])
  expect(lines([testPlace('a', [0, 0]), testPlace('b', [0.05, 0])])).toEqual(['A', 'B'])
})

test('where the page’s letters are half as large again, so are the map’s, and take as much more room', () => {
  const views = [testPlace('kyiv', [0, 0], {}, { name: 'Kyiv' })]
  const at = (letters: number) =>
    namesOf(
      buildMarks(groupPlaces(views, 6, null), 6, null, () => '1 event'),
      { hovered: null, side: 'left', colours: { ...colours, letters }, measure, lines: new WeakMap() },
    )[0]!
  expect(at(1).lines.map(({ font }) => font.slice(0, 8))).toEqual(['600 14px', '400 11.7'])
  expect(at(1.5).lines.map(({ font }) => font.slice(0, 8))).toEqual(['600 21px', '400 17.6'])
  expect(at(1.5).height / at(1).height).toBeCloseTo(1.5)
})

test('many have no name', () => expect(namesFor([0, 0.05, 0.1].map((lng, i) => testPlace(`p${i}`, [lng, 0])))).toEqual([]))

describe('a long name', () => {
  test.each<[string, number, string[]]>([
    ['Dandong', 100, ['Dandong']],
    ['Democratic Republic of the Congo', 200, ['Democratic Republic', 'of the Congo']],
    ['Llanfairpwllgwyngyll', 100, ['Llanfairpwllgwyngyll']],
    ['One\nTwo', 100, ['One', 'Two']],
  ])('%s', (name, room, lines) => expect(broken(name, room, measure).map(([text]) => text)).toEqual(lines))
})
