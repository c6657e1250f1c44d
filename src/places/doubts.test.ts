import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { doubted, doubtRules, doubtsOf } from './doubts.ts'
import { homeOf } from './evidence/outlet.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { survey } from './survey.ts'
import learned from './weights.json'
import type { Weights } from './weights.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

describe('a chance is doubted by what its situation weighs', () => {
  test.each([
    [0.9, [0, 0, 0], 0.9],
    [0.9, [1, 0, 0], 0.768],
    [0.9, [0.5, 0, 0], 0.845],
    [0.9, [1, 1, 0], 0.549],
    [0.5, [1, 0, 0], 0.269],
    // Nothing is surer for it, and nothing quite sure or quite impossible breaks it.
    [1, [1, 1, 1], 0.99],
    [0, [1, 1, 1], 0],
  ])('%d with %j is %d', (chance, doubts, wanted) => {
    const weights = Object.fromEntries(doubtRules.map(rule => [rule, -1]))
    const got = doubted(chance, doubts, weights)
    expect(got).toBeLessThanOrEqual(chance)
    if (chance < 1) expect(got).toBeCloseTo(wanted, 2)
    else expect(got).toBeGreaterThan(wanted)
  })

  test('rules without a weight say nothing', () => expect(doubted(0.9, [1, 1, 1], {})).toBe(0.9))
})

describe('which names are in a situation that is overrated', () => {
  const told = (text: string, name: string): string[] => {
    const { live } = survey(articleFromText(text), gazetteer, learned as unknown as Weights, homeOf('', gazetteer))
    const toponym = live.find(({ key }) => key === name)!
    return doubtsOf(toponym, gazetteer).flatMap((doubt, i) => (doubt > 0.5 ? [doubtRules[i]!] : []))
  }
  test.each([
    // A village far from all that is named; one beside it is none, and a city never is.
    ['Fines rose in Lisbon, Porto and Braga, Portugal. Snow fell in Longyearbyen.', 'longyearbyen', ['small-and-far', 'small-and-alone']],
    ['Fines rose in Lisbon, Porto and Braga, Portugal. A barn burned in Hawick.', 'hawick', ['small-and-alone']],
    ['Snow closed schools in Rye and Hastings, East Sussex, and in Brighton.', 'rye', []],
    ['Fines rose in Lisbon, Porto and Braga, Portugal, and in Nairobi.', 'nairobi', []],
  ])('%s', (text, name, wanted) => expect(told(text, name)).toEqual(wanted))
})

test('what is learned of doubts only lowers', () => {
  for (const weight of Object.values((learned as unknown as Weights).doubts)) expect(weight).toBeLessThanOrEqual(0)
})
