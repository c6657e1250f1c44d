import { expect, test } from 'vitest'
import type { SituationEvent } from '../../situation/schema.ts'
import { whenInWords } from './event-words.ts'

const time = (edtf: string, from: string | null, to: string | null) =>
  ({ edtf, from, to, basis: 'stated', phrase: null, span: null, why: '' }) as NonNullable<SituationEvent['time']>

test.each([
  ['last year', time('2023', '2023-01-01', '2023-12-31'), '2023'],
  ['since a year', time('2021/..', '2021-01-01', '2021-12-31'), 'since 2021'],
  ['since a day', time('2024-05-06/..', '2024-05-06', '2024-05-06'), 'since 6 May 2024'],
  ['before a day', time('../2024-03-03', '2024-03-03', '2024-03-03'), '3 Mar 2024 or before'],
  ['no later than a day', time('../2024-03-03', null, '2024-03-03'), '3 Mar 2024 or before'],
])('%s', (_, at, words) => expect(whenInWords({ dated: true, time: at })).toBe(words))

test.each([
  ['XXXX-08-17', '17 Aug'],
  ['XXXX-02-29', '29 Feb'],
  ['XXXX-08', 'Aug'],
])('%s, of no known year, is %s', (edtf, words) => expect(whenInWords({ dated: false, time: time(edtf, null, null) })).toBe(words))
test('no later than the day of publication is no date', () =>
  expect(whenInWords({ dated: false, time: time('../2024-03-03', null, '2024-03-03') })).toBe('no date'))
test('without a date it says so', () => expect(whenInWords({ dated: false, time: null })).toBe('no date'))
