import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { steepness } from '../text/steepness.ts'
import { findTimes } from './find-times.ts'
import { oneParagraph } from './one-paragraph.ts'
import type { TimeExpression } from './time.ts'

const pieces = fc.constantFrom(
  ...'the a an of in on at by to from last next this that early late mid - – , . : / 1 3 12 31 1914 1989 2024 99 ’ s th st May March Sept Sun Sat Monday Friday spring fall week weeks year years ago later earlier before after and between until since two ten several half quarter third century BC AD p.m. noon morning night every each per day days decade fiscal Christmas \n'
    .split(' ')
    .concat(['\n', '’99', '10/30/89', '2024-02-30', '0000', '99999999999999', '1914-18']),
)
const words = fc.array(pieces, { maxLength: 40 }).map(all => all.join(' '))
const tight = fc.array(pieces, { maxLength: 40 }).map(all => all.join(''))
const text = fc.oneof(words, tight, fc.string(), fc.string({ unit: 'binary' }))
const published = fc.constantFrom('2024-07-27', '1989-11-02', '0001-01-01', '9999-12-31', null)

/** Orders written days, years before Christ included. */
const key = (day: string) => (day.startsWith('-') ? -Number(day.slice(1).replaceAll('-', '')) + 1231 * 2 : Number(day.replaceAll('-', '')))

function expectSound(read: TimeExpression[], source: string) {
  let end = 0
  for (const time of read) {
    expect(source.slice(time.start, time.end)).toBe(time.text)
    expect(time.start).toBeGreaterThanOrEqual(end)
    expect(time.end).toBeGreaterThan(time.start)
    end = time.end
    expect(time.from === null).toBe(time.to === null)
    if (time.from !== null && time.to !== null) {
      expect(time.from).toMatch(/^-?\d{4,}-\d\d-\d\d$/)
      if (!time.from.startsWith('-')) expect(key(time.from)).toBeLessThanOrEqual(key(time.to))
      expect(time.edtf).not.toBeNull()
    }
    if (time.type === 'DURATION' || time.type === 'SET') expect(time.from).toBeNull()
    expect(time.why).not.toBe('')
  }
}

test('whatever the text: nothing throws, spans are the words, days are in order', () => {
  fc.assert(
    fc.property(text, published, (source, day) => expectSound(findTimes(oneParagraph(source, day)), source)),
    { numRuns: 600 },
  )
})

test('the same text gives the same times', () => {
  fc.assert(
    fc.property(words, source => {
      expect(findTimes(oneParagraph(source))).toEqual(findTimes(oneParagraph(source)))
    }),
  )
})

describe('time grows with the length of the text and no faster', () => {
  test.each([
    ['words that may begin something', 'the '],
    ['months without end', 'May '],
    ['days and hyphens', '1-'],
    ['numbers', '1914 '],
    ['numbers and commas', '1,000,'],
    ['counts', 'twenty-one hundred and '],
    ['brackets', '('],
    ['no spaces', 'x'],
    ['digits', '7'],
    ['apostrophes', '’'],
    ['years of a story', 'in 1914, in May, '],
    ['the end of the', 'the end of the '],
    ['links', 'http://a.b/2013/05/02 '],
    ['line breaks', '\n5'],
    ['weekdays', 'Sunday and '],
    ['hours of two zones', '8 p.m. local (0215 GMT Friday), '],
    ['feasts', 'Passover falls on '],
    ['what holds', 'is in force from '],
  ])('%s', async (_, unit) => {
    const article = (share: number) => oneParagraph(unit.repeat(Math.ceil((120_000 * share) / unit.length)))
    expect(await steepness(article, findTimes)).toBeLessThan(4)
  })
})
