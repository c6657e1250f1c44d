import { expect, test } from 'vitest'
import { eventDays } from './event-days.ts'

test.each([
  ['before 3 March', '../2024-03-03', '2024-03-03', '2024-03-03', null, '2024-03-03'],
  ['since 2021', '2021/..', '2021-01-01', '2021-12-31', '2021-01-01', null],
  ['on 3 March', '2024-03-03', '2024-03-03', '2024-03-03', '2024-03-03', '2024-03-03'],
  ['from 3 to 9 March', '2024-03-03/2024-03-09', '2024-03-03', '2024-03-09', '2024-03-03', '2024-03-09'],
])('%s', (_, edtf, from, to, first, last) => expect(eventDays({ edtf, from, to })).toEqual({ from: first, to: last }))
