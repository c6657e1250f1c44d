import { describe, expect, test } from 'vitest'
import type { Decision } from './amend.ts'
import { amendSituation } from './amend.ts'
import { parseDecisions, writeDecisions } from './decisions-file.ts'
import { fitDecisions } from './fit-decisions.ts'
import { madeUpSituation } from './made-up-situation.ts'
import type { PlaceFeature, Situation } from './schema.ts'

const text = 'Fire in Aldport\n\nA fire broke out near the old mill in Aldport on Monday. The mayor of Aldport spoke in Westmere.'
const at = (words: string, nth = 0): number => {
  let found = -1
  for (let i = 0; i <= nth; i++) found = text.indexOf(words, found + 1)
  return found
}

/** The same article in a text that may have been edited, with its quotations as a build would cut them. */
function situationOf(article: string, body = text): Situation {
  const mention = (words: string, nth: number) => {
    let start = -1
    for (let i = 0; i <= nth; i++) start = body.indexOf(words, start + 1)
    return { id: `${article}@${start}`, article, words, at: start, confidence: 0.5 }
  }
  const made = madeUpSituation(
    [
      { id: 'geonames:1', name: 'Aldport', country: 'GB', point: [-1.5, 53], mentions: [mention('Aldport', 1), mention('Aldport', 2)] },
      { id: 'geonames:2', name: 'Westmere', country: 'GB', point: [-2, 54], mentions: [mention('Westmere', 0)] },
    ],
    [],
    [{ id: article, headline: 'Fire in Aldport' }],
  )
  made.manifest.articles[0]!.file = 'fire.txt'
  for (const { properties } of made.places.features)
    for (const { selector } of properties.mentions) {
      const { start, end } = selector[1]
      selector[0].prefix = body.slice(Math.max(0, start - 32), start)
      selector[0].suffix = body.slice(end, end + 32)
    }
  return made
}

const found = situationOf('a')
const other: PlaceFeature = madeUpSituation([{ id: 'geonames:3', name: 'Aldport', country: 'US', point: [-72, 42] }], []).places
  .features[0]!
const one = `a@${at('Aldport', 1)}`
const two = `a@${at('Aldport', 2)}`
const three = `a@${at('Westmere')}`
const decisions: Decision[] = [
  { mention: one, verdict: 'other', place: other, leaning: [], at: '2024-07-27T10:00:00Z', by: 'Ana' },
  { mention: two, verdict: 'right', leaning: [] },
  { mention: three, verdict: 'none', leaning: [] },
]
const written = writeDecisions(found, [...decisions].reverse(), 'Ben')
function read(text: string) {
  const file = parseDecisions(text, 'decisions.json')
  if (!file.ok) throw new Error(file.problem)
  return file.value
}
const fitted = (into: Situation, standing: Decision[] = [], text = written) => fitDecisions(read(text), into, standing)

describe('the file', () => {
  test('says of each decision where, which words, what had been read, what was decided, and by whom', () => {
    const [first, second, last] = JSON.parse(written).decisions
    expect(first).toMatchObject({
      article: { id: 'a', headline: 'Fire in Aldport', file: 'fire.txt' },
      selector: [{ exact: 'Aldport', suffix: ' on Monday. The mayor of Aldport' }, { start: at('Aldport', 1) }],
      read: { id: 'geonames:1', name: 'Aldport', confidence: 0.5 },
      verdict: 'other',
      place: { id: 'geonames:3', name: 'Aldport', lngLat: [-72, 42] },
      by: 'Ana',
      at: '2024-07-27T10:00:00Z',
    })
    expect(second).toMatchObject({ verdict: 'right', place: { id: 'geonames:1' }, by: 'Ben', at: null })
    expect(last).toMatchObject({ verdict: 'none', place: null })
  })
  test('gives back, in the same articles, what was decided', () => {
    const { fits, ...rest } = fitted(found)
    expect(rest).toEqual({ stood: 0, differ: [], misfits: [] })
    expect(fits).toEqual([decisions[0], { ...decisions[1], by: 'Ben' }, { ...decisions[2], by: 'Ben' }])
    expect(amendSituation(found, fits)).toEqual(amendSituation(found, decisions))
  })
  test('is the same whatever order things were decided in', () => expect(writeDecisions(found, decisions, 'Ben')).toBe(written))
  test('leaves out what is about articles that are not here', () => {
    const more: Decision[] = [{ mention: 'z@4', verdict: 'none', leaning: [] }]
    expect(writeDecisions(found, [...decisions, ...more], 'Ben')).toBe(written)
  })
})

describe('a file that is none, or damaged', () => {
  const changed = (change: (file: Record<string, never>) => void) => {
    const file = JSON.parse(written)
    change(file)
    return JSON.stringify(file)
  }
  test.each<[string, string, RegExp]>([
    ['half of one', written.slice(0, 300), /^decisions\.json is not JSON: /],
    ['another JSON', '{"format":"dateline-situation"}', /holds no decisions by hand: its format is not “dateline-decisions”/],
    ['null', 'null', /holds no decisions by hand/],
    [
      'a later version',
      written.replace('"version": 1', '"version": 2'),
      /has format version 2; this Dateline reads decisions of version 1/,
    ],
    ['no list', changed(file => Reflect.deleteProperty(file, 'decisions')), /is damaged: “decisions” is missing\./],
  ])('%s is refused in a sentence', (_, text, sentence) =>
    expect(parseDecisions(text, 'decisions.json')).toEqual({ ok: false, problem: expect.stringMatching(sentence) }),
  )
  type Entry = { verdict: string; place: { name: string; id: string } | null; selector: { exact: string }[] }
  test.each<[string, (entry: Entry) => void, RegExp]>([
    ['without a quotation', entry => entry.selector.shift(), /selector/],
    ['of an unknown verdict', entry => Object.assign(entry, { verdict: 'maybe' }), /“verdict” is not what it should be/],
    ['that names no place', entry => Object.assign(entry, { place: null }), /“place” is null/],
    ['no place, and one', entry => Object.assign(entry, { verdict: 'none' }), /“verdict” is “none”, but “place” is Aldport/],
    ['right, and another', entry => Object.assign(entry, { verdict: 'right' }), /“place” is not what was read/],
    ['whose place is not in the file', entry => Object.assign(entry.place!, { id: 'geonames:9' }), /geonames:9, which is not among/],
    ['that says another name', entry => Object.assign(entry.place!, { name: 'Boston' }), /not what the file’s “places” say/],
    ['that says another point', entry => Object.assign(entry.place!, { lngLat: [1, 2] }), /not what the file’s “places” say/],
  ])('a decision %s is left out and told, the others are read', (_, damage, problem) => {
    const { decisions, damaged } = read(changed(file => damage((file.decisions as unknown as Entry[])[0]!)))
    expect(decisions).toHaveLength(2)
    expect(damaged).toMatchObject([{ number: 1, problem: expect.stringMatching(problem) }])
  })
})

describe('what stands here', () => {
  test('is not decided twice', () => expect(fitted(found, decisions)).toEqual({ fits: [], stood: 3, differ: [], misfits: [] }))
  test('and says something else stays, and both are told', () => {
    const here: Decision[] = [{ mention: one, verdict: 'right', leaning: [], by: 'Cem' }]
    const { fits, differ } = fitted(found, here)
    expect(fits.map(({ mention }) => mention)).toEqual([two, three])
    expect(differ).toMatchObject([{ decision: { mention: one, verdict: 'other' }, stands: { place: { id: 'geonames:1' }, by: 'Cem' } }])
  })
  test('was put there by a build, and counts as well', () => {
    const built = amendSituation(found, decisions)
    expect(fitted(built)).toEqual({ fits: [], stood: 3, differ: [], misfits: [] })
    const { places } = read(written)
    const says = { ...decisions[0]!, place: { ...places.get('geonames:1')!, id: 'geonames:8' } }
    const elsewhere = amendSituation(found, [says])
    expect(fitted(elsewhere).differ).toHaveLength(1)
  })
  test('of two in one file that do not agree the first is taken', () => {
    const file = JSON.parse(written)
    file.decisions.push({ ...file.decisions[0], verdict: 'none', place: null })
    const { fits, differ } = fitted(found, [], JSON.stringify(file))
    expect(fits).toHaveLength(3)
    expect(differ).toMatchObject([{ decision: { verdict: 'none' }, stands: { place: { id: 'geonames:3' }, by: 'Ana' } }])
  })
})

describe('articles that are not quite the same', () => {
  const edited = (body: string) => fitted(situationOf('b', body))
  test('another paragraph before it moves the words, and they are found again', () => {
    const body = text.replace('\n\nA fire', '\n\nNobody was hurt, they said on the day after it was put out.\n\nA fire')
    const { fits, misfits } = edited(body)
    expect(misfits).toEqual([])
    expect(fits.map(({ mention }) => mention)).toEqual(
      ['Aldport', 'Aldport', 'Westmere'].map(
        (words, i) => `b@${[body.indexOf(words, 20), body.indexOf('of Aldport') + 3, body.indexOf(words)][i]}`,
      ),
    )
  })
  test('lines broken elsewhere', () => expect(edited(text.replaceAll(' o', '\r\n  o')).misfits).toEqual([]))
  test('words that stand beside them were changed: only what is sure is taken', () => {
    const { fits, misfits } = edited(text.replace('on Monday', 'in Massachusetts'))
    expect(misfits.map(({ entry, why }) => [entry.mention, why])).toEqual([
      [one, 'changed'],
      [two, 'changed'],
    ])
    expect(fits.map(({ verdict }) => verdict)).toEqual(['none'])
  })
  test('a quotation that stands twice belongs to neither', () => {
    const twice = situationOf('b')
    const [aldport] = twice.places.features
    const [first] = aldport!.properties.mentions
    aldport!.properties.mentions.push({ ...structuredClone(first!), id: 'b@900' })
    expect(fitted(twice).misfits).toMatchObject([{ entry: { mention: one }, why: 'several' }])
  })
  test('another article that says the same words is left alone', () => {
    const strange = situationOf('c')
    Object.assign(strange.manifest.articles[0]!, { file: 'mill.txt', headline: 'Mill burns' })
    expect(fitted(strange).misfits.map(({ why }) => why)).toEqual(['article', 'article', 'article'])
  })
  test('a longer name read where the words stood is not theirs', () => {
    const longer = situationOf('a')
    const { mentions } = longer.places.features[1]!.properties
    mentions[0] = {
      ...mentions[0]!,
      selector: [
        { ...mentions[0]!.selector[0], exact: 'Westmere.' },
        { ...mentions[0]!.selector[1], end: text.length },
      ],
    }
    expect(fitted(longer).misfits).toMatchObject([{ entry: { mention: three }, why: 'words' }])
  })
})

test('“right” was said of what was read then', () => {
  const readOtherwise = situationOf('a')
  const [aldport] = readOtherwise.places.features
  Object.assign(aldport!, { id: 'geonames:3' })
  Object.assign(aldport!.properties, { id: 'geonames:3' })
  expect(fitted(readOtherwise).fits).toMatchObject([
    { mention: one, verdict: 'right' },
    { mention: two, verdict: 'other', place: { id: 'geonames:1' } },
    { mention: three, verdict: 'none' },
  ])
})
