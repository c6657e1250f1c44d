import { expect, test } from 'vitest'
import { fillDays, takeBack } from './fill-days.ts'

const day = '3 May 2024'

test('days fill the fields that are empty, and leave the others', () =>
  expect(fillDays({ a: '2 May 2024', b: ' ', d: 'soon' }, { a: day, b: day, c: day, d: day })).toEqual({
    typed: { a: '2 May 2024', b: day, c: day, d: 'soon' },
    filled: { b: day, c: day },
  }))

test('taken back, what was filled is empty again, and what was typed over it since stays', () => {
  const { typed, filled } = fillDays({ a: day }, { a: day, b: day, c: day })
  expect(takeBack({ ...typed, c: '4 May 2024' }, filled)).toEqual({ a: day, b: '', c: '4 May 2024' })
})
