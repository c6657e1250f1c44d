import { expect, test } from 'vitest'
import { type Arrow, nearestMark } from './nearest-mark.ts'

const mark = (name: string, x: number, y: number) => ({ name, x, y })
const here = mark('here', 100, 100)
const marks = [here, mark('east', 160, 110), mark('far east', 300, 100), mark('north', 105, 40), mark('south-west', 40, 150)]

test.each<[Arrow, string | null]>([
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowLeft', 'south-west'],
  ['ArrowDown', 'south-west'],
])('%s goes to %s', (arrow, name) => expect(nearestMark(here, marks, arrow)?.name ?? null).toBe(name))

test('nothing ahead is nowhere to go', () => expect(nearestMark(here, [here, mark('west', 10, 100)], 'ArrowRight')).toBeNull())
