import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openGazetteer } from './open-gazetteer.ts'
import { sensesOf, unlisted } from './senses.ts'
import { preferListed } from './weigh-senses.ts'

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
