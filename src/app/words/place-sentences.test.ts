import { afterEach, describe, expect, test } from 'vitest'
import type { Relation } from '../../places/place.ts'
import { statusInWords, subkindInWords, whenInWords } from './event-words.ts'
import { catalogueOf, type Language } from './languages.ts'
import { listInWords, namesakeInWords, placeInWords, precisionSentence, relativeInWords } from './place-sentences.ts'
import { speak } from './t.ts'

const base: Parameters<typeof placeInWords>[0] = {
  name: 'Sinwon',
  kind: 'settlement',
  feature: 'PPL',
  population: 0,
  country: 'KP',
  admin1: null,
  covers: [],
}

describe('a place in words', () => {
  test.each<[typeof base, string]>([
    [{ ...base, population: 288_112 }, 'City, North Korea'],
    [{ ...base, feature: 'PPLC' }, 'Capital, North Korea'],
    [{ ...base, population: 900 }, 'Village, North Korea'],
    [{ ...base, population: 0 }, 'Town, North Korea'],
    [{ ...base, admin1: 'South Hwanghae' }, 'Town, South Hwanghae, North Korea'],
    [{ ...base, admin1: 'Sinwon' }, 'Town, North Korea'],
    [{ ...base, kind: 'admin', feature: 'ADM1' }, 'Province, North Korea'],
    [{ ...base, kind: 'admin', feature: 'ADM1', country: 'US' }, 'State, United States'],
    [{ ...base, kind: 'admin', feature: 'ADM2', country: 'US' }, 'County or district, United States'],
    [{ ...base, kind: 'country' }, 'Country'],
    [{ ...base, kind: 'relative', feature: 'NEAR' }, 'Unlisted place, North Korea'],
    [{ ...base, kind: 'relative', feature: 'REL' }, 'Relative place, North Korea'],
    [{ ...base, kind: 'water', country: null }, 'Water'],
    [{ ...base, kind: 'region', country: null, covers: ['KP', 'KR'] }, 'Region, North Korea and South Korea'],
    [{ ...base, kind: 'region', country: null, covers: ['CN', 'JP', 'KP', 'KR'] }, 'Region'],
    [{ ...base, country: 'not a code' }, 'Town, not a code'],
  ])('%j', (place, words) => expect(placeInWords(place)).toBe(words))
})

describe('a relative place in words', () => {
  const base = { place: 'p', name: 'Kharkiv' }
  const relative = (relation: Relation, km: number | null, direction: string | null, ...others: string[]) =>
    relativeInWords({ relation, km, direction, leansOn: [base, ...others.map(name => ({ place: name, name }))] })
  test.each([
    [relative('distance', 30, 'north'), 'About 30 km north of Kharkiv'],
    [relative('distance', 1.6, null), 'About 1.6 km from Kharkiv'],
    [relative('direction', null, 'northnortheast'), 'To the northeast of Kharkiv, no distance given'],
    [relative('between', null, null, 'Sumy'), 'Between Kharkiv and Sumy'],
    [relative('border', null, null), 'On the border of Kharkiv'],
    [relative('border', null, null, 'Sumy'), 'On the border of Kharkiv and Sumy'],
    [relative('border', null, null, 'Sumy', 'Lviv'), 'On the border of Kharkiv and Sumy, near Lviv'],
    [relative('border', 30, null, 'Sumy'), 'About 30 km from the border of Kharkiv and Sumy'],
    [relative('border', 30, null, 'Sumy', 'Lviv'), 'About 30 km from the border of Kharkiv and Sumy, near Lviv'],
    [relative('between', null, null, 'Sumy', 'Lviv'), 'Between Kharkiv, Sumy and Lviv'],
    [relative('part', null, null), 'A part of Kharkiv'],
    [relative('part', null, null, 'Poland'), 'The part of Kharkiv in Poland'],
    [relative('part', null, 'northcentral'), 'The middle of Kharkiv'],
    [relative('part', null, 'south and east'), 'The south and east of Kharkiv'],
  ])('%s', (words, expected) => expect(words).toBe(expected))
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
    const leansOn = [{ place: 'x:1', name: 'Port Hale' }]
    const relative = { relation: 'distance' as const, km: 30, direction: 'north', leansOn }
    const place = { ...port, kind: 'relative', precision: 'relative', facility: undefined, relative } as const
    await speakIn('ko')
    expect(precisionSentence(place)).toContain('Port Hale')
    expect(precisionSentence(place)).not.toMatch(/north|About|shape/)
    await speakIn('ar')
    expect(precisionSentence(place)).not.toMatch(/north|About|shape/)
  })
  test('a region in Latin letters stands before its country where words run from right to left', async () => {
    await speakIn('ar')
    // Outside of what stands apart the first letter is Arabic, so that the whole runs as Arabic does.
    expect(placeInWords({ ...base, country: 'ID', admin1: 'Central Sulawesi' })).toBe(
      'بلدة، \u2068\u2068Central Sulawesi\u2069، إندونيسيا\u2069',
    )
    expect(listInWords(['Palu', 'Poso'])).toBe('\u2068Palu\u2069 و\u2068Poso\u2069')
  })
  test('another place of the same name', async () => {
    const other = { name: 'Hale', words: 'village, Gwynedd, United Kingdom', kind: 'settlement', feature: 'PPL', population: 900 } as const
    const where = { country: 'GB', admin1: 'Gwynedd' }
    expect(namesakeInWords({ ...other, ...where })).toBe('village, Gwynedd, United Kingdom')
    // A reading that somebody put aside has only the codes in its words.
    const before = { ...other, words: 'settlement, Illinois, US', population: 114_000, country: 'US', admin1: 'Illinois' }
    expect(namesakeInWords(before)).toBe('city, Illinois, United States')
    await speakIn('ko')
    expect(namesakeInWords({ ...other, ...where })).toBe('마을, Gwynedd, 영국')
    expect(namesakeInWords({ name: 'Hale', words: 'built before the parts were kept' })).toBe('built before the parts were kept')
  })
  test('the finer kind of an event', async () => {
    await speakIn('ar')
    expect(subkindInWords('demolition')).toBe('هدم')
  })
})
