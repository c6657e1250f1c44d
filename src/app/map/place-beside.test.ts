import { expect, test } from 'vitest'
import { placeBeside } from './place-beside.ts'

const pane = { width: 640, height: 280 }

test.each([
  ['in the upper left', { x: 100, y: 80 }, { left: 126, top: 60, maxBlockSize: 'min(340px, 212px)' }],
  ['in the lower right', { x: 600, y: 250 }, { right: 66, bottom: 10, maxBlockSize: 'min(340px, 262px)' }],
  ['at the very edge', { x: 0, y: 0 }, { left: 26, top: 8, maxBlockSize: 'min(340px, 264px)' }],
])('the list of a cluster %s stays inside the map', (_, at, beside) => expect(placeBeside(at, pane)).toEqual(beside))

test('letters half as large again make it wider and higher', () =>
  expect(placeBeside({ x: 600, y: 100 }, { width: 640, height: 900 }, 1.5)).toMatchObject({ right: 66, maxBlockSize: 'min(510px, 812px)' }))

test('in a map hardly wider than the list, it keeps off the edge', () =>
  expect(placeBeside({ x: 120, y: 300 }, { width: 260, height: 700 })).toMatchObject({ left: 12, top: 280 }))
