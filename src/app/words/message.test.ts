import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { laterWords } from './later-words.ts'
import { formatMessage, messageParts } from './message.ts'

describe('messages', () => {
  test.each([
    ['No date', {}, 'No date'],
    ['Published {day}', { day: '27 Jul 2024' }, 'Published 27 Jul 2024'],
    ['{n, plural, one {# event} other {# events}}', { n: 1 }, '1 event'],
    ['{n, plural, one {# event} other {# events}}', { n: 3 }, '3 events'],
    ['{n, plural, =0 {nothing} one {# event} other {# events}}', { n: 0 }, 'nothing'],
    ['{n, plural, one {# of {all}} other {# of {all}}} in view', { n: 2, all: 1200 }, '2 of 1,200 in view'],
    ['{name} is here', { name: '<b>{n}</b>' }, '<b>{n}</b> is here'],
  ])('%s', (message, params, expected) => expect(formatMessage(message, params, 'en')).toBe(expected))

  test.each([
    ['importTotalsDone', 1, '<b>1</b> mention, <b>0</b> placed.'],
    ['importTotals', 1, '<b>1</b> mention so far, <b>0</b> placed. You can use the map already.'],
    ['importTotalsDone', 12, '<b>12</b> mentions, <b>0</b> placed.'],
  ] as const)('one is not several: %s %i', (key, mentions, expected) =>
    expect(formatMessage(laterWords[key], { mentions, placed: 0 }, 'en')).toBe(expected),
  )

  test('each language counts by its own rules', () => {
    const message = '{n, plural, zero {0} one {1} two {2} few {few} many {many} other {other}}'
    expect([0, 1, 2, 3, 11, 100].map(n => formatMessage(message, { n }, 'ar'))).toEqual(['0', '1', '2', 'few', 'many', 'other'])
  })

  test('strong parts are kept apart, and a value never becomes markup', () => {
    expect(messageParts('<b>{n}</b> of {all}', { n: 6, all: '<b>7</b>' }, 'en')).toEqual([
      { text: '6', strong: true },
      { text: ' of <b>7</b>', strong: false },
    ])
  })

  test('strong parts may stand inside a plural', () =>
    expect(messageParts('{n, plural, one {<b>#</b> event} other {<b>#</b> events}}', { n: 3 }, 'en')).toEqual([
      { text: '3', strong: true },
      { text: ' events', strong: false },
    ]))

  test('a missing value says its name', () => expect(() => formatMessage('{day}', {}, 'en')).toThrow('“day”'))

  test('every message of the catalogue can be read', () => {
    for (const message of Object.values({ ...en, ...laterWords })) {
      const names = [...message.matchAll(/\{(\w+)\s*[,}]/g)].map(match => match[1]!)
      const params = Object.fromEntries(names.map(name => [name, message.includes(`{${name}, plural`) ? 2 : 'x']))
      expect(formatMessage(message, params, 'en')).not.toBe('')
    }
  })
})

test('a Latin name inside words from right to left stands apart from them', () => {
  expect(formatMessage('ليس {typed} يومًا', { typed: '2024-02-31' }, 'ar-u-nu-latn')).toBe('ليس \u20682024-02-31\u2069 يومًا')
  expect(formatMessage('بناء، {place}', { place: 'Port Hale' }, 'ar-u-nu-latn')).toBe('بناء، \u2068Port Hale\u2069')
  expect(formatMessage('بناء، {place}', { place: 'ميناء' }, 'ar')).toBe('بناء، ميناء')
  expect(formatMessage('건설, {place}', { place: 'Port Hale' }, 'ko')).toBe('건설, Port Hale')
})

test('Arabic counts in the digits of the articles', () => expect(formatMessage('{n}', { n: 12_345 }, 'ar-u-nu-latn')).toBe('12,345'))
