import { expect, test } from 'vitest'
import { dayOfSerial } from './day-of-serial.ts'

test.each([
  [45363, false, '2024-03-12'],
  [45363.96, false, '2024-03-12'],
  [43901, true, '2024-03-12'],
  [61, false, '1900-03-01'],
  [36585, false, '2000-02-29'],
  [73109, false, '2100-02-28'],
  [73110, false, '2100-03-01'],
  [2_958_465, false, '9999-12-31'],
  // No day at all, or none that spreadsheets agree on.
  [60, false, '60'],
  [0.5, false, '0.5'],
  [-3, false, '-3'],
  [2_958_466, false, '2958466'],
  [Number.NaN, false, 'NaN'],
])('the day of %d, from 1904: %s', (serial, from1904, day) => expect(dayOfSerial(serial, from1904)).toBe(day))

test('every day of two hundred years follows on the one before it', () => {
  const days = Array.from({ length: 73_050 }, (_, i) => dayOfSerial(100 + i, false))
  expect(new Set(days).size).toBe(days.length)
  expect([...days].sort()).toEqual(days)
  for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
})
