import { describe, expect, test } from 'vitest'
import { coarsenSituation } from '../coarsen.ts'
import { madeUpSituation } from '../made-up-situation.ts'
import { gpx } from './gpx.ts'
import { kml } from './kml.ts'
import { placesGeojson } from './places-geojson.ts'

const situation = madeUpSituation(
  [
    { id: 'geonames:1', name: 'Ald & Port', country: 'KE', point: [0, -1.5], mentions: [{ id: 'a@4', words: 'Aldport', at: 4 }] },
    { id: 'dateline:sea', name: 'Sea', precision: 'area', point: [40, 2] },
  ],
  [
    {
      id: 'e1',
      kind: 'force',
      days: ['2024-01-01', '2024-01-31'],
      quote: 'shelled <twice>',
      phrase: 'In January',
      places: ['geonames:1/a@4'],
    },
    { id: 'e2', quote: 'nobody says when' },
    { id: 'e3', status: 'denied', days: ['2024-05-01', null], quote: 'still open', places: ['geonames:1/a@4'] },
  ],
)
const sea = situation.places.features[1]!
sea.geometry = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [39, 1],
        [41, 1],
        [41, 3],
        [39, 1],
      ],
      [
        [39.5, 1.2],
        [40, 1.2],
        [40, 1.4],
        [39.5, 1.2],
      ],
    ],
  ],
}

/** Every element that is opened is closed, in order, and nothing is left unescaped. */
function elements(xml: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, closing, name, , own] of xml.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)([A-Za-z:]+)((?:\s[\w:]+="[^"<]*")*)(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name)
    else if (!own) open.push(name!)
    if (!closing) names.push(name!)
  }
  expect(open).toEqual([])
  const text = xml.replace(/<[^>]*>/g, '')
  expect(text.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&]/)
  return names
}
const placemark = (xml: string, id: string) => new RegExp(`<Placemark id="${id}">.*?</Placemark>`, 's').exec(xml)![0]

describe('KML', () => {
  const xml = kml(situation)
  test('is well formed and holds every place and every event', () => {
    const names = elements(xml)
    expect(names.filter(name => name === 'Placemark')).toHaveLength(5)
    expect(names.slice(0, 2)).toEqual(['kml', 'Document'])
  })
  test('an event has its words, the days it may lie in and where', () => {
    const event = placemark(xml, 'event-e1')
    expect(event).toContain('“shelled &lt;twice&gt;”')
    expect(event).toContain('<TimeSpan><begin>2024-01-01</begin><end>2024-01-31</end></TimeSpan>')
    expect(event).toContain('<Point><coordinates>0,-1.5</coordinates></Point>')
    expect(event).toContain('The Daily')
  })
  test('an open end stays open, the undated have no span, what has no place has no point', () => {
    expect(placemark(xml, 'event-e3')).toContain('<TimeSpan><begin>2024-05-01</begin></TimeSpan>')
    expect(placemark(xml, 'event-e3')).toContain('Told as denied.')
    expect(placemark(xml, 'event-e2')).not.toMatch(/TimeSpan|Point/)
  })
  test('an area is its outline with its holes, no point', () => {
    const place = placemark(xml, 'place-dateline-sea')
    expect(elements(place)).toEqual(expect.arrayContaining(['MultiGeometry', 'outerBoundaryIs', 'innerBoundaryIs']))
    expect(place).not.toContain('<Point>')
  })
  test('a place has the words that name it', () => expect(placemark(xml, 'place-geonames-1')).toMatch(/Ald &amp; Port.*Aldport/s))
})

describe('GPX', () => {
  const xml = gpx(situation)
  test('is well formed and leaves areas out', () => expect(elements(xml).filter(name => name === 'wpt')).toHaveLength(1))
  test('no point is given for what lies somewhere in half a continent', () => {
    const [place] = situation.places.features
    const vague = { ...place!, properties: { ...place!.properties, precision: 'within' as const, uncertaintyKm: 6000 } }
    expect(gpx({ ...situation, places: { ...situation.places, features: [vague] } })).not.toContain('<wpt')
  })
  test('zero is a longitude like any other', () => expect(xml).toContain('<wpt lat="-1.5" lon="0"><name>Ald &amp; Port</name>'))
})

describe('doubt', () => {
  const doubtful = madeUpSituation(
    [
      { id: 'p', mentions: [{ id: 'm1', confidence: 0.21 }] },
      { id: 'q', mentions: [{ id: 'm2' }] },
      { id: 'r', mentions: [{ id: 'm3', confidence: 1, byHand: 'right' }] },
    ],
    [
      { id: 'a', places: ['p/m1'] },
      { id: 'b', places: ['q/m2'] },
      { id: 'c', places: ['q/m2/origin'] },
    ],
  )
  const doubt = 'Doubtful: 21 % likely that the words mean this place.'
  test('stands in words and in data at the places of a globe and at its events', () => {
    const xml = kml(doubtful)
    for (const id of ['place-p', 'event-a']) {
      expect(placemark(xml, id)).toContain(doubt)
      expect(placemark(xml, id)).toContain('<Data name="doubtful"><value>true</value></Data>')
    }
    expect(placemark(xml, 'event-b')).not.toContain('Doubtful')
    expect(placemark(xml, 'place-r')).toContain('Decided by hand.')
  })
  test('where somebody comes from is no point of an event', () => expect(placemark(kml(doubtful), 'event-c')).not.toContain('<Point>'))
  test('is told to a receiver in the field', () => {
    const [p, q, r] = gpx(doubtful).match(/<wpt.*?<\/wpt>/gs)!
    expect(p).toContain(doubt)
    expect(p).toContain('<dateline:confidence>0.21</dateline:confidence><dateline:doubtful>true</dateline:doubtful></extensions></wpt>')
    expect(q).not.toContain('Doubtful')
    expect(r).toContain('<dateline:byHand>right</dateline:byHand>')
  })
  test('is a column of its own in GeoJSON', () =>
    expect(JSON.parse(placesGeojson(doubtful)).features.map((one: { properties: object }) => one.properties)).toMatchObject([
      { confidence: 0.21, doubtful: true, byHand: null },
      { confidence: 0.95, doubtful: false, byHand: null },
      { confidence: 1, doubtful: false, byHand: 'right' },
    ]))
})

test('what is made coarser gives the true point nowhere', () => {
  const coarse = coarsenSituation(situation, 10)
  for (const written of [kml(coarse), gpx(coarse), JSON.stringify(coarse.places)]) expect(written).not.toContain('-1.5,')
  expect(kml(coarse)).toContain('“shelled &lt;twice&gt;”')
})
