import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'
import { madeUpMentions } from './made-up-article.ts'

/** `shooting XXXX-08-17`: what a text tells, and when. */
function told(text: string, published?: string): string[] {
  const article = articleFromText(text, published === undefined ? {} : { published })
  return buildEvents(article, madeUpMentions(article), findTimes(article)).map(({ subkind, time }) => `${subkind} ${time?.edtf ?? '-'}`)
}

const diary =
  'Diary\n\n16 August. Rain since noon.\n\n17 August. Guns all morning. Old Perrin was shot in Tessel.\n\nA barn was shelled in Dunmore.'

test.each<[string, string, string[]]>([
  ['an entry’s day is that of all under it', diary, ['shooting XXXX-08-17', 'shelling XXXX-08-17']],
  ['the day of its own clause goes before', 'Diary\n\n17 August. Perrin was shot in Tessel on 3 August.', ['shooting XXXX-08-03']],
  ['a month is one too', 'Notes\n\nIn August rebels shelled Tessel.', ['shelling XXXX-08']],
  [
    'of two days in a sentence neither is meant',
    'Notes\n\nRebels shelled Tessel between 3 August and, some say, 9 August.',
    ['shelling -'],
  ],
  ['a weekday is no day of a year', 'Notes\n\nOn Monday rebels shelled Tessel.', ['shelling -']],
  [
    'nor is another day that its sentence tells',
    'Notes\n\nA court set 13 January for the sentencing of Perrin, who pleaded guilty in Tessel on Monday.',
    ['trial -'],
  ],
  ['what may come has none', 'Notes\n\n17 August. If rebels shell Tessel we shall leave.', ['shelling -']],
])('in a text without a year %s', (_, text, events) => expect(told(text)).toEqual(events))

test('where the year is known the day is whole', () => {
  const days = told(diary, '2024-08-20').map(event => event.split(' ')[1])
  expect(days).toEqual(['2024-08-17', '2024-08-17'])
})
