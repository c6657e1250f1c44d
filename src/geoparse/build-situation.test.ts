import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { parseArticle, parseSituation } from '../situation/parse-situation.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { buildSituation } from './build-situation.ts'
import { type Geoparsed, geoparse } from './geoparse.ts'
import { madeUpArticles } from './made-up-articles.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const forty = madeUpArticles(40)
const parsed = forty.map(({ name, text }) => geoparse({ ...articleFromText(text), file: name }, gazetteer))
const build = (articles: Geoparsed[]) => buildSituation(articles, { title: 'Forty', gazetteer })
const built = build(parsed)
const { manifest, places, events } = built.situation

describe('forty articles of our own', () => {
  test('are what they say they are', () => expect(parsed.map(p => p.article.published)).toEqual(forty.map(f => f.published)))

  test('have their town found, nineteen times in twenty', () => {
    const missed = forty.filter((f, i) => !parsed[i]!.mentions.some(m => m.name === f.town && m.place !== null && m.confidence > 0.3))
    expect(missed.map(f => f.town).slice(2)).toEqual([])
  })

  test('tell the day and the town of their main event, nine times in ten', () => {
    const wrong = forty.filter((f, i) => {
      const { events, mentions } = parsed[i]!
      const main = events.find(e => e.main)
      const town = mentions[main?.places[0]?.mention ?? -1]?.name
      return main?.time?.from !== f.day || main.time.to !== f.day || town?.toLowerCase() !== f.town.toLowerCase()
    })
    expect(wrong.map(f => f.text).slice(4)).toEqual([])
  })

  test('give every span its words', () => {
    for (const { article, mentions, times, events } of parsed) {
      for (const m of mentions) expect(article.text.slice(m.start, m.end)).toBe(m.name)
      for (const t of times) expect(article.text.slice(t.start, t.end)).toBe(t.text)
      for (const e of events) expect(article.text.slice(e.start, e.end)).toBe(e.quote)
    }
  })
})

describe('the situation', () => {
  test('passes its own checks, with nothing left out', () => {
    const files = situationFiles(built.situation, built.articles)
    const json = (path: string): unknown => JSON.parse(files.get(path)!)
    const read = parseSituation({ manifest: json('situation.json'), places: json('places.geojson'), events: json('events.json') })
    expect(read).toEqual({ ok: true, value: built.situation, notes: [], losses: [] })
    for (const article of built.articles)
      expect(parseArticle(json(`articles/${article.id}.json`))).toEqual({ ok: true, value: article, notes: [] })
  })

  test('is the same in whatever order the articles come', () => {
    const files = (articles: Geoparsed[]) => [...situationFiles(build(articles).situation, build(articles).articles)]
    expect(files([...parsed].reverse())).toEqual(files(parsed))
  })

  test('takes a text that comes twice once, and says so', () => {
    const twice = build([...parsed, { ...parsed[0]!, article: { ...parsed[0]!.article, file: 'z-copy.txt' } }])
    expect(twice.situation.manifest.counts).toEqual(manifest.counts)
    expect(twice.situation.manifest.notes).toEqual([`z-copy.txt has the same text as ${forty[0]!.name} and was left out.`])
  })

  test('counts add up', () => {
    const { coverage, counts } = manifest
    expect(coverage.placed + coverage.doubtful + coverage.notFound).toBe(coverage.found)
    expect(coverage.dated + coverage.undated).toBe(counts.events)
    expect(counts.mentions).toBe(coverage.placed + coverage.doubtful)
    expect(places.features).toHaveLength(counts.places)
  })

  test('joins events and places both ways', () => {
    const mentions = new Map(
      places.features.flatMap(f => f.properties.mentions.map(m => [m.id, { place: f.id, events: m.events }] as const)),
    )
    for (const event of events)
      for (const { place, mention } of event.places) {
        expect(mentions.get(mention)?.place).toBe(place)
        expect(mentions.get(mention)?.events).toContain(event.id)
      }
    expect(new Set(events.map(e => e.id)).size).toBe(events.length)
  })

  test('quotes so that the words can be found again', () => {
    const texts = new Map(built.articles.map(a => [a.id, a.text]))
    for (const { properties } of places.features)
      for (const { article, selector } of properties.mentions) {
        const [quote, position] = selector
        const text = texts.get(article)!
        expect(text.slice(position.start, position.end)).toBe(quote.exact)
        expect(text.slice(position.start - quote.prefix.length, position.end + quote.suffix.length)).toBe(
          quote.prefix + quote.exact + quote.suffix,
        )
      }
  })

  test('never pretends that an area is a point', () => {
    for (const { geometry, properties } of places.features)
      if (properties.kind === 'country') expect([properties.precision, geometry.type]).not.toEqual(['exact', 'Point'])
  })

  test('of nothing is empty and sound', () => {
    const { situation, articles } = build([])
    expect(parseSituation({ ...situation, events: { events: situation.events } })).toMatchObject({ ok: true, notes: [] })
    expect([articles, situation.manifest.bbox, situation.manifest.firstDay]).toEqual([[], null, null])
  })
})
