import { expect, test } from 'vitest'
import { type CandidateMark, candidateMarks } from './candidate-marks.ts'

const mark = (change: Partial<CandidateMark>): CandidateMark => ({
  ...{ lngLat: [10, 50], shape: null, box: null, isArea: false, countries: [] },
  ...change,
})
const told = (marks: CandidateMark[], chosen: number) =>
  candidateMarks(marks, chosen).features.map(({ geometry, properties }) => [
    geometry.type,
    properties?.form ?? 'outline',
    properties?.chosen,
  ])

test('an area is a plate, with an outline or without, and only what is exact is a dot', () => {
  const shape = { type: 'Feature', geometry: { type: 'Polygon', coordinates: [] }, properties: {} } as never
  const all = [mark({}), mark({ isArea: true }), mark({ isArea: true, shape })]
  expect(told(all, 1)).toEqual([
    ['Point', 'dot', false],
    ['Point', 'plate', true],
    ['Point', 'plate', false],
  ])
  expect(told(all, 2)).toEqual([
    ['Point', 'dot', false],
    ['Point', 'plate', false],
    ['Polygon', 'outline', true],
    ['Point', 'plate', true],
  ])
})
