import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from './find-places.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { type ReasonRule, reasonInWords, reasonWords } from './reason-words.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))
const find = (text: string) => findPlaces(articleFromText(text), gazetteer)

describe('a reason names what in the text it leans on', () => {
  test.each<[text: string, name: string, said: string]>([
    ['Firefighters in Paris, Texas, put out the blaze.', 'Paris', 'Texas, where it lies, is named right after it'],
    [
      'Atlanta is the capital of Georgia. Georgia borders Alabama and Florida.',
      'Georgia',
      'All 3 other places named are in the United States',
    ],
    ['Ireland voted. In Dublin and Galway the turnout was high. Ireland is small.', 'Dublin', 'Ireland is named twice'],
    ['Crews closed roads in Chile. Snow fell across Chile.', 'Chile', 'The name comes twice, for the same place each time'],
    ['Residents of northern Gaza fled.', 'Gaza', 'The word before it is a direction, “northern”'],
    ['A bus fell into a gorge at Sangha, near Bandiagara, in Mali.', 'Sangha', 'It is said to lie by Bandiagara'],
    ['Floods hit Peru. Farmers in Lima and Cusco lost crops.', 'Cusco', 'It stands in a list with Lima'],
  ])('%s', (text, name, said) =>
    expect(
      find(text)
        .filter(mention => mention.name === name)
        .flatMap(mention => mention.reasons.map(reason => reason.words)),
    ).toContain(said),
  )

  test.each<[text: string, name: string, country: string, said: string]>([
    ['Firefighters in Paris in Texas put out the blaze.', 'Paris', 'FR', 'It is not in Texas, named right after it'],
    ['Georgia borders Alabama. Georgia is large.', 'Georgia', 'GE', 'Elsewhere in the text the name means Georgia, United States'],
  ])('and a runner-up says why it lost: %s', (text, name, country, said) =>
    expect(
      find(text)
        .find(mention => mention.name === name)
        ?.runnersUp.find(other => other.place.country === country)
        ?.reasons.map(reason => reason.words),
    ).toContain(said),
  )
})

test('where somebody with an age comes from is told by the word before it, above all else', () => {
  const home = find('Among the dead was Ann Reid, 81, of Nakuru in Kenya.').find(mention => mention.name === 'Nakuru')!
  const { words, weight } = home.reasons[0]!
  expect(words).toBe('The word before it is “of”')
  expect(weight).toBeGreaterThan(3)
})

test('every reason can be said again from its rule and its parameters, the strongest first', () => {
  const seed = readFileSync(join(import.meta.dirname, '../../seeds/000_bbfba982f6a75260.txt'), 'utf8')
  const mentions = [
    seed,
    'Police in Springfield, Mo., and Paris, Texas, met Jordan Kent near Oakwillow Township. The Dublin Times said Kent left.',
  ].flatMap(find)
  const reasons = mentions.flatMap(mention => [mention.reasons, ...mention.runnersUp.map(other => other.reasons)])
  expect(reasons.flat().length).toBeGreaterThan(100)
  for (const list of reasons) {
    expect(list.map(r => Math.abs(r.weight))).toEqual(list.map(r => Math.abs(r.weight)).sort((a, b) => b - a))
    for (const { rule, params, words } of list) {
      expect(Object.keys(reasonWords)).toContain(rule)
      expect(reasonInWords(rule as ReasonRule, params ?? {})).toBe(words)
      expect(words).not.toMatch(/undefined|null|NaN|dateline:/)
    }
  }
})

test('a reason that lacks a parameter is our own fault', () =>
  expect(() => reasonInWords('country-named', { place: 'Chile' })).toThrow('The reason country-named lacks times.'))
