import { expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import { readWords } from '../words.ts'
import { idiomOf } from './idiom.ts'

/** The lands whose words a text has, those it has most of first. */
const landsOf = (text: string): string[] =>
  [...idiomOf(readWords(articleFromText(text))).shares]
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([land]) => land)

test.each([
  ['The sheriff said deputies found him in the 900 block of Elm Street.', ['US']],
  ['MOBILE (WKRG) — A man was hurt.', ['US']],
  ['The truck left U.S. 27 on Monday.', ['US']],
  ['The truck left US Highway 12 on Monday.', ['US']],
  ['The drive-by shooting happened in the parking lot of a gas station.', ['US', 'CA']],
  ['The parish council wrote to the borough council.', ['GB']],
  ['Gardaí closed the road after the camogie final.', ['IE']],
  ['The sarpanch promised four lakh rupees.', ['IN', 'PK', 'BD', 'NP', 'LK']],
])('%s', (text, lands) => expect(landsOf(text)).toEqual(lands))

test.each([
  ['One hint is none: the high school was shut.'],
  ['GENEVA (WHO) — Cases rose.'],
  ['A block of flats burned down.'],
  ['Some 27 people told us.'],
  ['The highway 12 miles off was shut.'],
  ['Flat 12 block B was shut.'],
  ['The ship was bound for the north.'],
])('%s', text => expect(landsOf(text)).toEqual([]))

test('a word counts once, and hints of two lands weaken each other', () => {
  const of = (text: string, land: string): number => idiomOf(readWords(articleFromText(text))).shares.get(land) ?? 0
  expect(of('Felony charges. A felony. Felony.', 'US')).toBe(of('A felony.', 'US'))
  expect(of('A felony, said the councillor.', 'US')).toBeLessThan(of('A felony.', 'US'))
})

test('what is told of a land is the words that say most of it, as they are written', () => {
  const { said } = idiomOf(readWords(articleFromText('The high school is in the 900 block of Elm Street, the councillor said.')))
  expect([said.get('US'), said.get('CA'), said.get('GB'), said.get('FR')]).toEqual(['900 block', 'high school', 'councillor', undefined])
})
