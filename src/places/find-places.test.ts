import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { steepness } from '../text/steepness.ts'
import { findPlaces } from './find-places.ts'
import { openGazetteer } from './open-gazetteer.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))
const find = (text: string, outlet?: string) => findPlaces(articleFromText(text), gazetteer, outlet ? { outlet } : {})

const scraps = fc.constantFrom(
  'Paris',
  'Texas',
  ',',
  'in',
  'the',
  'Gov.',
  'Jordan',
  'St.',
  'Louis',
  '-based',
  "'s",
  '’s',
  '(',
  ')',
  '—',
  'N.C.',
  'U.S.',
  'of',
  'County',
  'Lake',
  'New',
  'York',
  'and',
  '\n',
  '\n\n',
  '.',
  '“',
  '”',
  '#',
  '@',
  'é',
  '🙂',
  '北京',
  'Москва',
  '\u0301',
  '1,000',
  'counties',
  'Inc',
  'W.Va.',
) // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(scraps, { maxLength: 60 }).map(list => list.join(' ')),
  fc.array(scraps, { maxLength: 60 }).map(list => list.join('')),
)

describe('whatever the text', () => {
  test('nothing throws, spans slice back to their names, in order, none overlapping', () =>
    fc.assert(
      fc.property(anyText, text => {
        let end = 0
        for (const mention of find(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.name)
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
          expect(mention.confidence).toBeGreaterThanOrEqual(0)
          expect(mention.confidence).toBeLessThanOrEqual(1)
          expect(mention.runnersUp.length).toBeLessThanOrEqual(5)
          const others = mention.runnersUp.map(other => other.confidence)
          expect(Math.max(0, ...others)).toBeLessThanOrEqual(mention.confidence)
          expect(others.reduce((sum, chance) => sum + chance, mention.confidence)).toBeLessThanOrEqual(1 + 1e-9)
          const [lng, lat] = mention.place!.point
          expect(Math.abs(lng) <= 180 && Math.abs(lat) <= 90).toBe(true)
        }
      }),
      { numRuns: 300 },
    ))

  test('the same text gives the same answer', () =>
    fc.assert(
      fc.property(anyText, text => {
        expect(find(text)).toEqual(find(text))
      }),
      { numRuns: 50 },
    ))

  test.each<[string, (n: number) => string]>([
    ['100 kB of one name', n => 'San '.repeat(25_000 * n)],
    ['100 kB of a place', n => 'Paris, '.repeat(14_000 * n)],
    ['forty thousand lines of a place', n => 'Kyiv\n'.repeat(40_000 * n)],
    ['a megabyte without spaces', n => 'x'.repeat(1_000_000 * n)],
    ['a megabyte of capitals without spaces', n => 'A'.repeat(1_000_000 * n)],
    ['a thousand nested brackets', n => `${'('.repeat(1000 * n)}Lima${')'.repeat(1000 * n)}`],
    ['four thousand places in nested brackets', n => `${'(Lima '.repeat(4000 * n)}${')'.repeat(4000 * n)}`],
    [
      'thousands of different towns',
      n => Array.from({ length: 3000 * n }, (_, i) => `in ${gazetteer.name(gazetteer.size - 1 - 7 * i)}.`).join(' '),
    ],
    ['many different names', n => Array.from({ length: 4000 * n }, (_, i) => `in Xa${i.toString(36)}, Lima.`).join(' ')],
  ])('time grows with the length of %s, no faster', async (_, text) => {
    expect(await steepness(text, text => find(text))).toBeLessThan(4)
  })
})

test('leftovers of the page are not read for places', () => {
  const text =
    'Floods in Lima\n\nJuly 27, 2024\n\nFloods reached Lima, Peru, on Monday, and hundreds fled their homes.\n\nCopyright 2024, Boston Gazette LLC'
  expect(find(text).map(m => m.name)).not.toContain('Boston')
  expect(find(text).map(m => m.name)).toContain('Lima')
})

describe('a place that may be one the gazetteer lacks', () => {
  const inVersailles = (text: string) => find(text).find(mention => mention.name === 'Versailles')!
  test('is not said to be in no gazetteer while others of its name are', () => {
    const { place, reasons } = inVersailles('A mine went off in Versailles, near Zenica. Police in Sarajevo and Mostar were in charge.')
    expect(place?.kind).toBe('relative')
    expect(reasons.map(({ rule }) => rule)).toContain('unlisted')
    expect(reasons.map(({ rule }) => rule)).not.toContain('not-in-gazetteer')
  })
  test('but is where no other has its name', () => {
    const [mention] = find('Police in Nakuru found the car near Xobodu.').filter(({ name }) => name === 'Xobodu')
    expect(mention!.reasons.map(({ rule }) => rule)).toContain('not-in-gazetteer')
  })
})

test('an outlet’s home decides between namesakes', () => {
  const text = 'Dublin will repair the road near the school. The council of Dublin voted on Monday.'
  expect(find(text, 'independent.ie')[0]?.place?.country).toBe('IE')
})

test('a town and its municipality of one name are not said to be one place', () => {
  const [manizales] = find('A hillside gave way in Manizales, the capital of Caldas.')
  expect(manizales?.reasons.map(({ words }) => words)).toContain('All that is known as “Manizales” lies in one spot')
  const [szombathely] = find('A school burned down in Szombathely on Monday.')
  expect(szombathely?.reasons.map(({ words }) => words)).toContain('No other place known is called “Szombathely”')
})

test('reasons are in words, runners-up have theirs', () => {
  const [paris] = find('Firefighters in Paris, Texas, put out the blaze.')
  expect(paris?.place?.admin1).toBe('Texas')
  expect(paris?.reasons.map(r => r.words)).toContain('Texas, where it lies, is named right after it')
  const [lusaka] = find('A man drowned near Lusaka on Monday.')
  expect(lusaka?.reasons.map(r => r.words)).toContain('The word before it is “near”')
  const [doubtful] = find('Firefighters in Paris in Texas put out the blaze.')
  expect(doubtful?.runnersUp[0]?.reasons.length).toBeGreaterThan(0)
})

test('what is surely a place is told though nobody can say which, with the largest of that name among the others', () => {
  const found = find('A fire destroyed a warehouse in Springfield on Monday. Nobody was hurt, the mayor of Springfield said.')
  expect(found.map(mention => mention.name)).toEqual(['Springfield', 'Springfield'])
  const [{ place, confidence, runnersUp }] = found as [(typeof found)[0]]
  expect(confidence).toBeLessThan(0.7)
  expect([place, ...runnersUp.map(other => other.place)].map(one => one!.admin1)).toEqual(
    expect.arrayContaining(['Illinois', 'Missouri', 'Massachusetts']),
  )
})
