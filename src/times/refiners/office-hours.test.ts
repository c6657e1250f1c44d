import { expect, test } from 'vitest'
import { days } from '../one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
test.each([
  'The clinic is open Monday to Friday, 9 to 5.',
  'Offices are open from 9 a.m. to 5 p.m., Monday through Friday.',
  'Call weekdays between 8 a.m. and 4 p.m. for a form.',
  'Call from noon to 4 p.m. on weekdays.',
  'Hours: 9 a.m. to 5 p.m. Monday to Saturday.',
  'The ferry sails at 9 a.m. daily.',
  'The choir meets every Tuesday at 7 p.m. in the hall.',
  'It opens Tuesday to Sunday, 10 a.m. to 4 p.m.',
])('how often, and no days: %s', text => expect(days(text)).toEqual([]))

test.each<[string, string[]]>([
  ['The polls are open from 7 a.m. to 8 p.m. on Tuesday.', ['7 a.m. = 2024-07-30', '8 p.m. = 2024-07-30', 'Tuesday = 2024-07-30']],
  ['The clinic was closed Monday to Friday.', ['Monday = 2024-07-22', 'Friday = 2024-07-26']],
  [
    'The clinic will be closed Monday to Friday next week.',
    ['Monday = 2024-07-29', 'Friday = 2024-08-02', 'next week = 2024-07-29..2024-08-04'],
  ],
  ['Fighting went on Monday to Wednesday.', ['Monday = 2024-07-22', 'Wednesday = 2024-07-24']],
  ['The clinic is open daily. A fire broke out there at 9 a.m. on Friday.', ['9 a.m. = 2024-07-26', 'Friday = 2024-07-26']],
  ['The mill is closed Monday to Wednesday because of a flood.', ['Monday = 2024-07-22', 'Wednesday = 2024-07-24']],
  ['The bridge is closed Monday to Wednesday for repairs.', ['Monday = 2024-07-22', 'Wednesday = 2024-07-24']],
  ['The daily briefing began at 9 a.m. Friday.', ['9 a.m. Friday = 2024-07-26']],
  ['Soldiers on daily patrol were shot at 9 p.m. on Friday.', ['9 p.m. = 2024-07-26', 'Friday = 2024-07-26']],
  ['He robbed the mill, open daily, at 9 p.m. Friday.', ['9 p.m. Friday = 2024-07-26']],
  ['The choir met every Tuesday at 7 p.m. but on Friday it sang.', ['Friday = 2024-07-26']],
  ['After daily shelling it fell on Friday.', ['Friday = 2024-07-26']],
])('days of the news: %s', (text, expected) => expect(days(text)).toEqual(expected))
