import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { is } from '../lexicon/word-classes.ts'
import { toponymOf } from '../toponym.ts'
import { readWords } from '../words.ts'
import { type Beside, besideOf } from './beside.ts'

/** Of names that nothing is called it is asked nothing. */
const noGazetteer = null as unknown as Gazetteer

/** What stands beside a name of one word, with the last word of the name that it begins. */
function beside(text: string, name: string): Beside & { goesOnTo: string } {
  const words = readWords(articleFromText(text))
  const at = words.tokens.findIndex(token => token.text === name)
  const found = besideOf(words, toponymOf(at, at, words.key[at]!, []), noGazetteer)
  return { ...found, goesOnTo: words.tokens[found.end]!.text }
}

describe('what stands beside a name', () => {
  test('the words on either side, and what they are known as', () => {
    const { left, leftIs, leftCapital, right, rightIs } = beside('They walked toward Harwinton village at noon.', 'Harwinton')
    expect([left, leftCapital, right]).toEqual(['toward', false, 'village'])
    expect(leftIs & is.announcer).toBeTruthy()
    expect(rightIs & is.placeNoun).toBeTruthy()
    expect(rightIs & is.personTitle).toBeFalsy()
  })

  test('a mark is written, and no word', () => {
    const { leftText, left, rightText, right, rightIs } = beside('He left (Harwinton) early.', 'Harwinton')
    expect([leftText, left, rightText, right, rightIs]).toEqual(['(', '', ')', '', 0])
  })

  test('beyond its paragraph stands nothing', () => {
    const { leftText, leftCapital, rightText, rightCapital } = beside('He went to Bude.\n\nHarwinton\n\nKelso was next.', 'Harwinton')
    expect([leftText, leftCapital, rightText, rightCapital]).toEqual(['', false, '', false])
  })

  test.each([
    ['He works at the Harwinton Measuring Instrument Factory near Bude.', 'Factory'],
    ['She reads the Harwinton Journal of Public Health daily.', 'Health'],
    ['They merged Harwinton Pipes & Valves with a rival.', 'Valves'],
    ['He lives in Harwinton of all towns.', 'Harwinton'],
    ['He lives in Harwinton and Bude.', 'Harwinton'],
  ])('%s: the name goes on to %s', (text, last) => expect(beside(text, 'Harwinton').goesOnTo).toBe(last))
})
