import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../articles/read-article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import { isInside } from '../geometry/relative-shape.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import { geoparse } from './geoparse.ts'

/** What a person found in the seed article; `optional` counts neither for nor against. */
interface Gold {
  toponyms: (Span & { name: string; place: string; lat: number; lon: number; withinKm: number; optional?: boolean })[]
  /** A point that must lie in the shape of a relative place. */
  relative: (Span & { name: string; leansOn: string[]; lat: number; lon: number })[]
  notPlaces: (Span & { name: string; why: string })[]
  times: (Span & { text: string; edtf: string; from: string; to: string; basis: string })[]
  events: (Span & { quote: string; place: string; from: string | null; to: string | null; kind: string })[]
  boilerplate: Span[]
}

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
const gold: Gold = JSON.parse(file('data/gold/000_bbfba982f6a75260.json').toString('utf8'))
const read = readArticle(file('seeds/000_bbfba982f6a75260.txt'), '000_bbfba982f6a75260.txt')
if (!read.ok) throw new Error(read.problem)
const article = read.value
const { mentions, relative, times, events } = geoparse(article, openGazetteer(gunzipSync(file('public/gazetteer/gazetteer.bin.gz'))))

describe('every place a person found is found, and lies where it should', () => {
  test.each(gold.toponyms.filter(t => !t.optional))('$name @$start', toponym => {
    const found = mentions.find(m => covers(m, toponym) || covers(toponym, m))
    expect(found?.place?.name).toBeDefined()
    expect(distanceKm(found!.place!.point, [toponym.lon, toponym.lat])).toBeLessThanOrEqual(toponym.withinKm)
  })
})

describe('every relative place a person found is found, its shape holds the place meant, and nothing else is one', () => {
  test.each(gold.relative)('$name @$start', ({ start, end, leansOn, lat, lon }) => {
    const found = relative.find(one => one.start === start && one.end === end)
    expect(found?.leansOn.map(i => mentions[i]!).flatMap(m => (m.start >= start && m.end <= end ? [m.name] : []))).toEqual(leansOn)
    const { geometry } = found!.place
    expect(geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? isInside([lon, lat], geometry) : null).toBe(true)
  })
  test('nothing beside what a person marked', () => expect(relative.map(one => one.name)).toEqual(gold.relative.map(one => one.name)))
})

describe('what is no place is not taken for one', () => {
  test.each(gold.notPlaces)('$name: $why', name => expect(mentions.filter(m => overlaps(m, name)).map(m => m.name)).toEqual([]))
  test('nothing beside what a person marked', () =>
    expect(mentions.filter(m => !gold.toponyms.some(t => overlaps(m, t))).map(m => `${m.name} @${m.start}`)).toEqual([]))
})

describe('every time a person found has exactly its days', () => {
  test.each(gold.times)('$text is $edtf', time => {
    const found = times.find(t => t.start === time.start && t.end === time.end)
    expect(found).toMatchObject({ text: time.text, edtf: time.edtf, from: time.from, to: time.to, basis: time.basis })
  })
})

describe('every event a person found has its place and its days', () => {
  test.each(gold.events)('“$quote”', event => {
    const found = events.filter(e => overlaps(e.trigger, event))
    const at = gold.toponyms.find(t => t.place === event.place)!
    const told = found.map(e => {
      const place = mentions[e.places.find(p => p.role === 'happened')?.mention ?? e.places[0]?.mention ?? -1]?.place
      return {
        place: place && distanceKm(place.point, [at.lon, at.lat]) <= at.withinKm ? event.place : place?.name,
        // Null: undated by words of its own; at most “no later than the day of publication”.
        from: e.time?.from ?? null,
        to: e.time?.from ? e.time.to : null,
      }
    })
    expect(told).toContainEqual({ place: event.place, from: event.from, to: event.to })
  })
})

test('nothing is found in a page’s leftovers', () =>
  expect([...mentions, ...times, ...events].filter(found => gold.boilerplate.some(b => overlaps(b, found)))).toEqual([]))

test('the article has one main event', () => expect(events.filter(e => e.main)).toHaveLength(1))
