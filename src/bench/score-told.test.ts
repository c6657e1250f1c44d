import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { readMarked, type ToldText } from './read-marked.ts'
import { type Share, scoreTold, sum, type ToldScore } from './score-told.ts'

const root = join(import.meta.dirname, '../..')
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))

function score(told: ToldText): ToldScore {
  const article = articleFromText(told.text, told.published === null ? {} : { published: told.published })
  return scoreTold(told, geoparse(article, gazetteer, { explain: false }))
}

test('times and events in reports nothing was trained on are told as a person marked them', () => {
  const scores = readMarked(readFileSync(join(root, 'data/gold/told.txt'), 'utf8')).map(score)
  const share = (of: (score: ToldScore) => Share): number => {
    const { right, of: marked } = sum(scores.map(of))
    return right / marked
  }
  expect(share(({ times }) => times)).toBeGreaterThan(0.97)
  expect(share(({ main }) => main)).toBeGreaterThan(0.82)
  expect(share(({ none }) => none)).toBeGreaterThan(0.95)
  expect(share(({ events }) => events)).toBeGreaterThan(0.855)
  expect(share(({ status }) => status)).toBeGreaterThan(0.97)
  expect(share(({ days }) => days)).toBeGreaterThan(0.92)
  expect(share(({ places }) => places)).toBeGreaterThan(0.85)
  // What no mark means may yet have happened; that it stays rare is what counts
  const extra = scores.reduce((n, { extraEvents }) => n + extraEvents, 0)
  expect(extra / sum(scores.map(({ events }) => events)).right).toBeLessThan(0.031)
})

describe('a marked text', () => {
  const marked = `Reports of our own.

### 7 | 2024-03-14
Ferry sinks

A ferry {{sank|*happened|2024-03-11|Lake Kivu~Goma}} off Goma on [[Monday|2024-03-11]] after [[two hours|-]]; nobody was {{hurt|?denied}}.
`
  test('is read without its marks', () => {
    const [told] = readMarked(marked)
    expect(told).toMatchObject({ id: '7', published: '2024-03-14' })
    expect(told!.text).toBe('Ferry sinks\n\nA ferry sank off Goma on Monday after two hours; nobody was hurt.\n')
    expect(told!.times.map(({ start, end, days }) => [told!.text.slice(start, end), days])).toEqual([
      ['Monday', [['2024-03-11', '2024-03-11']]],
      ['two hours', null],
    ])
    expect(told!.events).toMatchObject([
      { main: true, optional: false, status: ['happened'], days: [['2024-03-11', '2024-03-11']], places: ['Lake Kivu', 'Goma'] },
      { main: false, optional: true, status: ['denied'], days: null, places: null },
    ])
  })
  test('is told right, or its faults are named', () => {
    const [told] = readMarked(marked)
    expect(score(told!)).toMatchObject({ times: { right: 2, of: 2 }, main: { right: 1, of: 1 }, events: { right: 1, of: 1 }, faults: [] })
    const [other] = readMarked(marked.replaceAll('2024-03-11', '2024-02').replace('Lake Kivu~Goma', 'Bukavu'))
    expect(score(other!).faults).toEqual(['time  “Monday”', 'day  “sank”', 'place  “sank”', 'main  “sank”'])
    const [less] = readMarked(marked.replace(/\{\{(hurt)[^}]*\}\}|\[\[(Monday)[^\]]*\]\]/g, '$1$2'))
    expect(score(less!)).toMatchObject({ extraTimes: 1, extraEvents: 1 })
  })
  test.each([
    ['a part of the town that is marked', 'Goma airport', 'Goma', []],
    ['the town next to it', 'Gisenyi', 'Goma', ['place  “collapsed”']],
    ['nowhere, where that is right as well', 'a valley', 'Goma~_', []],
    ['nowhere, where a town is marked', 'a valley', 'Goma', ['place  “collapsed”']],
  ])('is told in %s', (_, at, marked, faults) => {
    const [told] = readMarked(
      `### 9 | 2024-03-14\nNotes\n\nA flood killed nine in Bukavu on [[Monday|2024-03-11]]. A wall {{collapsed|happened|_|${marked}}} at ${at} in [[2019|2019]]. Nothing like it is known in Goma.`,
    )
    expect(score(told!).faults.filter(fault => !fault.startsWith('extra'))).toEqual(faults)
  })
  test('two told with one verb have a mark each', () => {
    const [pair] = readMarked(
      '### 8 | 2024-03-14\nTwo blasts\n\nBombs {{exploded|happened|2024-03-08|Goma}} in Goma on [[Friday|2024-03-08]] and in {{Bukavu|happened|2024-03-11|Bukavu}} on [[Monday|2024-03-11]].',
    )
    expect(score(pair!)).toMatchObject({ events: { right: 2, of: 2 }, extraEvents: 0, faults: [] })
  })
  test('where nothing is marked, nothing is the main event', () => {
    const [letter, news] = readMarked(
      '### 9 | 2024-03-14\nTea\n\nTake two spoons of leaves a pot, and wait.\n\n### 10 | 2024-03-14\nNews\n\nA bridge collapsed in Goma on [[Monday|2024-03-11]].',
    )
    expect(score(letter!)).toMatchObject({ none: { right: 1, of: 1 }, faults: [] })
    expect(score(news!)).toMatchObject({ none: { right: 0, of: 1 }, faults: ['extra  “collapsed”', 'main of none  “collapsed”'] })
  })
  test('a day that is none is named', () =>
    expect(() => readMarked(marked.replace('[[Monday|2024-03-11', '[[Monday|11 March'))).toThrow('11 March'))
})
