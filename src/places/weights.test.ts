import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from './find-places.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { column, type SenseRule } from './senses.ts'
import learned from './weights.json'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

/** Sentences of which nothing is learned: whoever learns the weights anew should find them told as surely. */
describe('sentences that stand alone are read with a margin', () => {
  const surely = 0.55

  /** A mention as the table writes it: "Georgia: US admin". */
  const tells = (text: string, wanted: string[]): void => {
    const found = findPlaces(articleFromText(text), gazetteer, { explain: false })
    for (const want of wanted) {
      const mention = found.find(({ name }) => want.startsWith(`${name}: `))
      const told = mention && `${mention.name}: ${mention.place!.country} ${mention.place!.kind}`
      expect(told).toBe(want)
      expect(mention!.confidence, want).toBeGreaterThan(surely)
    }
  }
  test.each([
    ['Sheriffs in Georgia and Alabama closed the roads after the flood.', ['Georgia: US admin', 'Alabama: US admin']],
    ['Shrimpers from Louisiana, Alabama and Georgia signed the letter.', ['Georgia: US admin']],
    ['Georgia and Turkey opened the tunnel.', ['Georgia: GE country']],
    ['Judges from Georgia, Armenia and Moldova were trained in Strasbourg.', ['Georgia: GE country']],
    ['A bakery in Paris, Texas, burned down.', ['Paris: US settlement', 'Texas: US admin']],
    ['A bakery in Paris burned down.', ['Paris: FR settlement']],
    ['Paris and Rome signed the treaty.', ['Paris: FR settlement', 'Rome: IT settlement']],
    ['The envoy flew to Washington on Friday.', ['Washington: US settlement']],
    ['Talks between Washington and Tokyo on rice have failed.', ['Washington: US settlement', 'Tokyo: JP settlement']],
    ['Dams in Oregon, Washington and Idaho will be raised.', ['Washington: US admin']],
    ['Snow closed schools in Birmingham and Coventry.', ['Birmingham: GB settlement']],
    ['The treaty was signed in Santiago, Chile.', ['Santiago: CL settlement']],
    ['Voters in Pennsylvania, Ohio and New York were called.', ['New York: US admin']],
    ['Soldiers of Chad and Niger patrol the border.', ['Chad: TD country', 'Niger: NE country']],
  ])('%s', tells)
})

test('weights of readings are those of rules, and of few pairs of them', () => {
  const names = learned.resolution.flatMap(weights => Object.keys(weights))
  expect(names.flatMap(name => name.split(' & ')).filter(rule => column[rule as SenseRule] === undefined)).toEqual([])
  expect(Object.keys(learned.resolution[1]!).filter(name => name.includes(' & ')).length).toBeLessThanOrEqual(20)
})
