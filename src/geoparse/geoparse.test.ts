import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { eventId } from '../situation/ids.ts'
import { steepness } from '../text/steepness.ts'
import { geoparse } from './geoparse.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const published = '2024-03-04'
const parse = (text: string) => geoparse(articleFromText(text, { published }), gazetteer)

/** Bits that articles are made of, put together as no article is. */
const bits = fc.constantFrom(
  ...'Kyiv|in Paris|New|York|,|Texas|. |\n\n|\r\n|“|”|(|)|’s|U.S.|-led|on Tuesday|3 March|2024|the 1990s|last year|30 km north of |between |and|shelled|was killed|said|San|St.|Mr. |Washington|d’Ivoire|Côte|\u2028|\u0000|😀|\ud83d|مصر|Ελλάδα|東京|é|…|—|#|@|http://x.y|2050|99 B.C.|48.5123, 37.8910|48°15′N |37°45′E|37U DQ 12345 67890|to|May|Reading'.split(
    '|',
  ),
  ' ',
  ' ',
  ' ',
)
const anyText = fc.oneof(
  fc.array(bits, { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

test('a line that opens with a name and a bracket that closes is read as any other', () => {
  expect(parse('مصر)was killed').events).toHaveLength(1)
})

test('what happened at written coordinates is told there, and a number of theirs is no time', () => {
  const { mentions, times, events } = parse('Mourners met in Sumy. On Saturday a missile hit a warehouse at 48.2024, 37.8910, killing two.')
  const hit = events.find(({ subkind }) => subkind === 'strike')!
  expect(hit.places.map(({ mention, role }) => [mentions[mention]!.name, role])).toEqual([['48.2024, 37.8910', 'happened']])
  expect(times.map(({ text }) => text)).toEqual(['Saturday'])
})

test('no text makes it throw, and every span leads to the words it claims', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { article, mentions, times, events } = parse(text)
      expect(article.text).toBe(text)
      for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.name)
      for (const t of times) expect(text.slice(t.start, t.end)).toBe(t.text)
      for (const e of events) {
        expect(text.slice(e.start, e.end)).toBe(e.quote)
        for (const span of [e.trigger, e.sentence, ...e.participants])
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
        for (const place of e.places) expect(mentions[place.mention]?.place?.id).toBe(place.placeId)
      }
      for (const { from, to } of [...times, ...events.map(e => e.time ?? { from: null, to: null })])
        if (from !== null && to !== null && !from.startsWith('-')) expect(from <= to).toBe(true)
      for (const m of mentions) expect(m.confidence >= 0 && m.confidence <= 1).toBe(true)
      expect(events.filter(e => e.main).length).toBeLessThanOrEqual(1)
      // Ids are made of these.
      expect(new Set(mentions.map(m => m.start)).size).toBe(mentions.length)
      expect(new Set(events.map(e => eventId(article.id, e))).size).toBe(events.length)
    }),
    { numRuns: 300 },
  )
})

describe('time grows with the text, not faster', () => {
  const said = 'Shells fell on Kyiv on Tuesday. '
  test.each<[string, (n: number) => string]>([
    ['“San San San …”', n => 'San '.repeat(n / 4)],
    ['no spaces', n => 'x'.repeat(n)],
    ['capitals without spaces', n => 'X'.repeat(n)],
    ['brackets', n => '('.repeat(n / 2) + ')'.repeat(n / 2)],
    ['quotation marks', n => '“'.repeat(n)],
    ['digits', n => '20240304 '.repeat(n / 9)],
    ['commas', n => 'Paris, '.repeat(n / 7)],
    ['hyphens', n => 'Paris-'.repeat(n / 6)],
    ['one long sentence', n => `${'and he said that in Kyiv '.repeat(n / 25)}.`],
    ['many sentences', n => said.repeat(n / said.length)],
    ['many lines', n => 'Kyiv\n'.repeat(n / 5)],
    ['stops', n => '.'.repeat(n)],
  ])('%s', async (_, text) => {
    expect(await steepness(share => text(100_000 * share), parse)).toBeLessThan(4)
  })
})

test('how far a long article is read is told along the way, and never goes back', () => {
  const told: number[] = []
  const text = 'Shells fell on Kyiv, 30 km north of Bila Tserkva, on Tuesday. '.repeat(200)
  geoparse(articleFromText(text, { published }), gazetteer, { onProgress: share => told.push(share) })
  expect(told.every((share, i) => share >= (told[i - 1] ?? 0) && share <= 1)).toBe(true)
  // In none of its stretches is nothing heard.
  expect(Math.max(...told.map((share, i) => share - (told[i - 1] ?? 0)))).toBeLessThan(0.2)
  expect(told.at(-1)).toBeGreaterThan(0.95)
})

test('of another language no times are read', () => {
  const german =
    'Hochwasser in Passau\n\nDie Donau ist in Passau seit dem Morgen um zwei Meter gestiegen, und die Stadt hat die Schulen geschlossen. Im Jahr 2024 war der Pegel zuletzt so hoch wie heute, teilte das Amt mit.'
  expect(parse(german).times).toEqual([])
})

test('what an outlet is called beside the date is no place, and the place itself still is', () => {
  const text = `Ferry strike goes on in Lviv\n\n3 March 2024 | The Lviv Ledger\n\nCrews in Lviv stayed ashore for a fifteenth day, the union said.`
  const { article, mentions } = geoparse(articleFromText(text), gazetteer)
  expect(article.source).toBe('The Lviv Ledger')
  expect(mentions.map(({ start }) => start)).toEqual([text.indexOf('Lviv'), text.lastIndexOf('Lviv')])
})
