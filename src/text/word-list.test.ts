import { expect, test } from 'vitest'
import { isGivenName, isSurname } from './given-name.ts'
import { givenNames, surnames } from './personal-names.ts'
import { wordList } from './word-list.ts'

test.each([
  ['', []],
  ['ada', ['ada']],
  ['ada ben', ['ada', 'ben']],
  ['ada adan ben cleo dov', ['ada', 'adan', 'ben', 'cleo', 'dov']],
])('of “%s” it knows each word and no other', (list, words) => {
  const isListed = wordList(list)
  for (const word of words) expect(isListed(word)).toBe(true)
  for (const word of ['', 'a', 'ad', 'adam', 'ada ben', 'bena', 'cle', 'zoe']) expect(isListed(word)).toBe(false)
})

test('it says the same when asked again', () => {
  const isListed = wordList('ada ben')
  expect([isListed('ben'), isListed('ben'), isListed('eva'), isListed('eva')]).toEqual([true, true, false, false])
})

test('every name of the lists is found in them', () => {
  expect(givenNames.split(' ').filter(name => !isGivenName(name))).toEqual([])
  expect(surnames.split(' ').filter(name => !isSurname(name))).toEqual([])
})
