import { afterEach, describe, expect, test } from 'vitest'
import { statusInWords, subkindInWords, whenInWords } from './event-words.ts'
import { catalogueOf, type Language } from './languages.ts'
import { namesakeInWords, placeInWords, precisionSentence } from './place-words.ts'
import { speak } from './t.ts'

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

const speakIn = async (language: Language) => speak(language, await catalogueOf(language))
afterEach(() => speakIn('en'))

describe('what the data says in English is said in the language of the interface', () => {
  const port = {
    kind: 'settlement',
    feature: 'PPL',
    population: 40_000,
    name: 'Port Hale',
    precision: 'within',
    facility: 'Port Hale Foundry',
    uncertaintyKm: 25,
    precisionWords: 'The position of “Port Hale Foundry” is not given.',
  } as const
  test('how exactly a place is known', async () => {
    expect(precisionSentence(port)).toBe(port.precisionWords)
    await speakIn('ko')
    expect(precisionSentence(port)).toBe('“Port Hale Foundry”의 위치는 나와 있지 않습니다. Port Hale에서 25 km 안 어딘가입니다.')
    expect(precisionSentence({ ...port, precision: 'exact', facility: undefined })).toBe('소도시: 점은 그 중심입니다.')
    await speakIn('ar')
    expect(precisionSentence({ ...port, kind: 'country', precision: 'area', facility: undefined })).toBe('دولة: المقصود كلها لا نقطة فيها.')
  })
  test('a place made from other places', async () => {
    const north = { relation: 'distance', km: 30, direction: 'north', leansOn: [{ place: 'x:1', name: 'Port Hale' }] } as const
    const place = { ...port, kind: 'relative', precision: 'relative', facility: undefined, precisionWords: 'as the data says' } as const
    const said = (relative: object) => precisionSentence({ ...place, relative: { ...north, ...relative } } as never)
    expect(said({})).toBe('as the data says')
    await speakIn('ko')
    expect(said({})).toBe('Port Hale에서 북쪽으로 약 30 km: 그려진 모양 안 어딘가입니다.')
    expect(said({ relation: 'coast', km: null, direction: null })).toBe('Port Hale 앞바다: 그려진 모양 안 어딘가입니다.')
    expect(said({ relation: 'part', km: null, direction: 'central' })).toMatch(/^Port Hale 중부: /)
    expect(said({ direction: 'upwards' })).toBe('as the data says')
    await speakIn('ar')
    expect(said({ relation: 'beside', km: null, direction: null })).toMatch(/^\u2068?قرب \u2068Port Hale\u2069/)
  })
  test('another place of the same name', async () => {
    const other = { name: 'Hale', words: 'village, Gwynedd, United Kingdom', kind: 'settlement', feature: 'PPL', population: 900 } as const
    const where = { country: 'GB', admin1: 'Gwynedd' }
    expect(namesakeInWords({ ...other, ...where })).toBe('village, Gwynedd, United Kingdom')
    await speakIn('ko')
    expect(namesakeInWords({ ...other, ...where })).toBe('마을, Gwynedd, 영국')
    expect(namesakeInWords({ name: 'Hale', words: 'built before the parts were kept' })).toBe('built before the parts were kept')
  })
  test('the finer kind of an event', async () => {
    await speakIn('ar')
    expect(subkindInWords('demolition')).toBe('هدم')
  })
})
