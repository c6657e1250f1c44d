import { afterEach, expect, test } from 'vitest'
import { catalogueOf, type Language } from './languages.ts'
import { speak } from './t.ts'
import { reasonSentence, roleSentence } from './why-words.ts'

const speakIn = async (language: Language) => speak(language, await catalogueOf(language))
afterEach(() => speakIn('en'))

const named = { rule: 'country-named', words: 'Norway is named 13 times', params: { place: 'Norway', times: 13 } }

test('English takes the data’s own words', () => expect(reasonSentence(named)).toBe('Norway is named 13 times'))

test('Korean and Arabic say a reason by its rule, with what it leans on', async () => {
  await speakIn('ko')
  expect(reasonSentence(named)).toBe('Norway이(가) 13번 나옴')
  expect(reasonSentence({ rule: 'kind', words: 'It is a capital', params: { kind: 'capital' } })).toBe('수도임')
  await speakIn('ar')
  expect(reasonSentence({ ...named, params: { place: 'Norway', times: 2 } })).toBe('ذُكر \u2068Norway\u2069 مرتين')
})

test('how the shape of a relative place was made is said in every language', async () => {
  const half = {
    rule: 'relative-part-half',
    words: 'The northern half of Norway, cut from its outline',
    params: { place: 'Norway', way: 'north' },
  }
  expect(reasonSentence(half)).toBe('The northern half of Norway, cut from its outline')
  await speakIn('ko')
  expect(reasonSentence(half)).toBe('Norway의 북쪽 절반을 윤곽에서 잘라 냄')
  expect(reasonSentence({ rule: 'relative-beside', words: '', params: { place: 'Bergen', km: 0.4 } })).toContain('0.4 km')
  await speakIn('ar')
  expect(reasonSentence(half)).toContain('شمال')
})

test('a rule or a parameter that is not known leaves the data’s words', async () => {
  await speakIn('ko')
  expect(reasonSentence({ rule: 'of-another-time', words: 'as the data says' })).toBe('as the data says')
  expect(reasonSentence({ rule: 'country-named', words: 'as the data says', params: { place: 'Norway' } })).toBe('as the data says')
})

test('why a mention has its role', async () => {
  const mention = { role: 'happened', roleWhy: 'after “in”', roleReason: { rule: 'after', params: { words: 'in' } } } as const
  expect(roleSentence(mention)).toBe('Taken as where it happened: after “in”.')
  await speakIn('ko')
  expect(roleSentence(mention)).toBe('일이 일어난 곳(으)로 봄: “in” 뒤에 나옴.')
})
