import { expect, test } from 'vitest'
import { workBetween } from './main-thread.ts'

const task = (name: string, from: number, to: number) => ({ name, from, to })
const work = (tasks: ReturnType<typeof task>[], from: number, to: number, drawn: [number, number][] = []) =>
  workBetween(tasks, [from, to], drawn)

test('waiting counts for nothing', () =>
  expect(
    work([task('RunTask', 0, 5), task('FunctionCall', 1, 4), task('RunTask', 16, 20), task('FireAnimationFrame', 17, 19)], 0, 30),
  ).toEqual({ script: 5, layout: 0, drawing: 0 }))
test('layout that a script asks for is layout', () =>
  expect(work([task('RunTask', 0, 10), task('FunctionCall', 0, 10), task('Layout', 2, 5)], 0, 10)).toEqual({
    ...{ script: 7, layout: 3, drawing: 0 },
  }))
test('a frame that draws is drawing, the layout in it is not', () =>
  expect(work([task('FireAnimationFrame', 0, 10), task('Layout', 2, 4)], 0, 10, [[1, 9]])).toEqual({ script: 2, layout: 2, drawing: 6 }))
test('only what lies in the stretch counts', () =>
  expect(work([task('FunctionCall', 0, 10), task('TimerFire', 20, 30)], 5, 25)).toEqual({ script: 10, layout: 0, drawing: 0 }))
test('the collector’s pause is script', () => expect(work([task('MinorGC', 1, 3)], 0, 4).script).toBe(2))
