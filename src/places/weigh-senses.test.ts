import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { documentRules } from './evidence/coherence.ts'
import { homeOf } from './evidence/outlet.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { column, copyOfSenses, roomFor, type SenseRule, senseRuleCount, sensesOf, tell, unlisted } from './senses.ts'
import { survey } from './survey.ts'
import { ofDocument, ownSums, preferListed, senseScale } from './weigh-senses.ts'
import learned from './weights.json'
import type { Weights } from './weights.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

/** Versailles in France at `listed`, and one that nobody lists, chosen with `notListed`. */
function versailles(listed: number, notListed: number) {
  const matches = gazetteer
    .find('versailles')
    .filter(match => gazetteer.country(match.row) === 'FR' && gazetteer.kind(match.row) === 'settlement')
  const senses = sensesOf(matches.slice(0, 1), gazetteer)
  senses.chances.set([listed, notListed])
  senses.best = 1
  senses.bestChance = notListed
  return senses
}

test('a listed place is told where it is likelier than the spot the unlisted one would be put', () => {
  const senses = versailles(0.3, 0.41)
  preferListed(senses, 0.6)
  expect(gazetteer.country(senses.rows[senses.best]!)).toBe('FR')
  expect(senses.bestChance).toBeCloseTo(0.3)
})

test('and the unlisted one, as surely as before, where it is not', () => {
  const senses = versailles(0.2, 0.41)
  preferListed(senses, 0.6)
  expect(senses.rows[senses.best]).toBe(unlisted)
  expect(senses.bestChance).toBeCloseTo(0.41)
})

test('what the document says stands behind what is known before it', () => {
  expect(documentRules.filter(rule => column[rule] < ofDocument)).toEqual([])
})

test('another mention of a name weighs as the first before the document is asked, unless its own words say something', () => {
  const scale = senseScale({ 'main-name': 1, 'kind-said': 2 })
  const first = sensesOf(gazetteer.find('versailles'), gazetteer)
  const [bare, spoken] = [1, 2].map(() => copyOfSenses(first, roomFor(first.rows.length)))
  tell(spoken!, 0, column['kind-said'])
  const { sums } = ownSums(first, scale)
  expect(ownSums(bare!, scale).sums).toBe(sums)
  expect(ownSums(spoken!, scale).sums).toEqual(sums.with(0, sums[0]! + 2))
  expect(ownSums(first, senseScale({ 'main-name': 3 })).sums[0]).toBe(3)
})

test.each([
  'PARIS, Texas (AP) — Georgia, Armenia and Turkey met in Washington; Springfield, Ill., lies far from Moscow, St. Petersburg and the Volga.',
  'Crews from Troy and Harwinton, Conn., came to New York. In Paris, France denied it. Cork, County Mayo and Kerry saw floods, as did Oakport Township. Cambridge, Ala., is quiet.',
])('what passes over rules that are not told weighs as all of them do: %s', text => {
  const resolution = (learned as unknown as Weights).resolution[1]
  const { live } = survey(articleFromText(text), gazetteer, learned as unknown as Weights, homeOf('independent.ie', gazetteer))
  for (const { senses } of live) {
    const sums = [...senses.rows.keys()].map(s => {
      const nowhere = senses.evidence[s * senseRuleCount + column['unlisted-nowhere']]! > 0
      if (Number.isNaN(senses.latitudes[s]!) && !nowhere) return Number.NEGATIVE_INFINITY
      const told = (rule: string): number => senses.evidence[s * senseRuleCount + column[rule as SenseRule]]!
      const value = (rules: string): number => rules.split(' & ').reduce((product, rule) => product * told(rule), 1)
      return Object.entries(resolution).reduce((sum, [rules, weight]) => sum + value(rules) * weight, 0)
    })
    const total = sums.reduce((sum, x) => sum + Math.exp(x), 0)
    // Logarithms, so that what is told of an unlikely reading counts as well.
    if (total > 0) for (const [s, sum] of sums.entries()) expect(Math.log(senses.chances[s]!)).toBeCloseTo(sum - Math.log(total), 9)
  }
})
