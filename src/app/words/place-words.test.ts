import { describe, expect, test } from 'vitest'
import { statusInWords, subkindInWords, whenInWords } from './event-words.ts'
import { placeInWords } from './place-words.ts'

const base: Parameters<typeof placeInWords>[0] = { kind: 'settlement', feature: 'PPL', population: 0, country: 'KP', covers: [] }

describe('a place in words', () => {
  test.each<[typeof base, string]>([
    [{ ...base, population: 288_112 }, 'City, North Korea'],
    [{ ...base, feature: 'PPLC' }, 'Capital, North Korea'],
    [{ ...base, population: 900 }, 'Village, North Korea'],
    [{ ...base, population: 0 }, 'Town, North Korea'],
    [{ ...base, kind: 'country' }, 'Country'],
    [{ ...base, kind: 'water', country: null }, 'Water'],
    [{ ...base, kind: 'region', country: null, covers: ['KP', 'KR'] }, 'Region, North Korea and South Korea'],
    [{ ...base, kind: 'region', country: null, covers: ['CN', 'JP', 'KP', 'KR'] }, 'Region'],
    [{ ...base, country: 'not a code' }, 'Town, not a code'],
  ])('%j', (place, words) => expect(placeInWords(place)).toBe(words))
})

describe('an event in words', () => {
  test('a finer kind that the catalogue does not know keeps its own name', () =>
    expect(subkindInWords('border-crossing')).toBe('Border crossing'))
  test('what happened needs no word; what was planned does', () =>
    expect([statusInWords('happened'), statusInWords('planned')]).toEqual([null, 'planned']))
  test('“until the day of publication” is no date of its own', () =>
    expect(
      whenInWords({
        dated: false,
        time: { edtf: '../2024-07-27', from: null, to: '2024-07-27', basis: 'inferred', phrase: null, span: null, why: '' },
      }),
    ).toBe('no date'))
})
