import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import { baseNames } from './base-names.ts'
import { groupPlaces } from './group-places.ts'
import type { MapColours } from './map-colours.ts'
import { mapStyle } from './map-style.ts'
import { buildOverlay, collection, nothingSaid, type Said } from './overlay.ts'
import { ownedNames } from './owned-names.ts'
import { colouredFeatures, coloursThatDiffer } from './paper-colours.ts'
import { testPlace } from './test-places.ts'

const grey = new Proxy({}, { get: () => '#808080' })
const colours = {
  ...{ theme: 'light', map: grey, kinds: grey, onKind: '#fff', signal: '#c00', signalText: '#c00', onSignal: '#fff' },
  ...{ paper: '#fff', ink: '#000', ground: '#eee', letters: 1 },
} as unknown as MapColours

const places = [
  testPlace('a', [124.4, 40.1], { kind: 'works', events: 2 }, { precision: 'within', uncertaintyKm: 25 }),
  testPlace('b', [127, 40], { kind: 'force', events: 1 }, { precision: 'area', covers: ['KP'] }),
]

const said: Said = {
  selected: 'a',
  links: [{ from: [124.4, 40.1], to: [127, 40], kind: 'other' }],
  scenes: new Map([['b', 1]]),
}
const overlay = { ...buildOverlay(groupPlaces(places, 6, 'a'), 6, said), rooms: collection([]) }

function style(change: Partial<Parameters<typeof mapStyle>[0]> = {}): StyleSpecification {
  const fonts = { 'Dateline Sans': [{ url: 'http://localhost/f.woff2', 'unicode-range': ['U+0-FF'] }] }
  return mapStyle({
    ...{ colours, tiles: 'http://localhost/base.pmtiles', fonts, projection: 'mercator', overlay },
    ...{ own: null, ...change },
  })
}

const layerIds = (of: StyleSpecification) => of.layers.map(layer => layer.id)

describe('on paper, which is light in every theme and waits for no tile', () => {
  const black = new Proxy({}, { get: () => '#000000' })
  const dark = { ...colours, theme: 'dark', map: black, kinds: black, signal: '#f75', paper: '#111', printed: colours } as MapColours
  const [screen, paper] = [style({ colours: dark }), style()]

  test('nothing but colours is different', () => {
    const withoutPaint = ({ layers }: StyleSpecification) => layers.map(({ paint: _, ...rest }) => rest)
    expect(withoutPaint(screen)).toEqual(withoutPaint(paper))
    expect(JSON.stringify(screen.layers)).not.toContain('dark/')
  })

  test('a colour is one for its layer, or has the light one in it', () => {
    const turned = new Set(coloursThatDiffer(paper, screen).map(({ layer, name }) => `${layer} ${name}`))
    expect(turned.size).toBeGreaterThan(15)
    for (const { id, paint = {} } of screen.layers)
      for (const [name, value] of Object.entries(paint))
        if (name.endsWith('-color'))
          expect([id, name, turned.has(`${id} ${name}`) || JSON.stringify(value).includes('["feature-state","printed"]')]).toEqual([
            id,
            name,
            true,
          ])
  })

  test('all that has a colour of its own is told to turn', () => {
    const sources = colouredFeatures(overlay).map(({ source, sourceLayer, id }) =>
      [source, sourceLayer, id].filter(x => x !== undefined).join(' '),
    )
    expect(new Set(sources)).toEqual(new Set(['rings a', 'links 0', 'base country KP']))
  })
})

describe('the style', () => {
  test.each([
    ['with areas and links', style()],
    [
      'with nothing on it',
      style({ overlay: { ...buildOverlay({ singles: [], clusters: [], shapes: [] }, 0, nothingSaid), rooms: collection([]) } }),
    ],
    ['of the globe', style({ projection: 'globe' })],
  ])('%s is a valid one', (_, whole) => expect(validateStyleMin(whole).map(error => error.message)).toEqual([]))

  test('lies in the order of the look', () => {
    const order = [
      'sea',
      'graticule',
      'coast-shelf',
      'land',
      'hatch-right',
      'coast',
      'lake',
      'river',
      'admin',
      'sea-limit',
      'border',
      'disputed',
    ]
    const upper = ['ring', 'water-name', 'town', 'country-name', 'link', 'instead-name', 'room']
    const wanted = [...order, ...upper]
    expect(layerIds(style()).filter(id => wanted.includes(id))).toEqual(wanted)
  })

  test('asks for nothing from anywhere else', () => {
    const addresses = JSON.stringify(style()).match(/[a-z]+:\/\/[^"]+/g)!
    for (const address of addresses) expect(address).toMatch(/^(pmtiles:\/\/)?http:\/\/localhost\//)
    expect(style().glyphs).toBeUndefined()
    expect(style().sprite).toBeUndefined()
  })

  test('gives every name that can be owned an id in its tiles', () => {
    const { promoteId } = style().sources.base as { promoteId: Record<string, string> }
    for (const name of ['place', 'admin1_label', 'country_label', 'water_label', 'landform_label'])
      expect(promoteId[name]).toMatch(/^(n|iso)$/)
  })

  test('hides the names the article owns without reading a tile anew', () => {
    const names = style().layers.filter(layer => layer.type === 'symbol' && layer.source === 'base')
    expect(names.length).toBeGreaterThan(4)
    for (const { paint } of names) expect(JSON.stringify(paint)).toContain('["feature-state","owned"]')
  })

  test('a place of the article owns its name, a country its code', () => {
    const korea = testPlace('k', [127, 40], {}, { kind: 'country', country: 'KP', gazetteers: { geonames: 1873107 } })
    const town = testPlace('t', [125, 39], {}, { name: 'Pyongyang', gazetteers: { geonames: 1871859 } })
    const sea = testPlace('s', [124, 36], {}, { kind: 'water', name: 'Yellow Sea' })
    expect([...ownedNames([korea, town, sea])]).toEqual([
      ...['country_label KP', 'place Pyongyang', 'admin1_label Pyongyang'],
      ...['water_label Yellow Sea', 'landform_label Yellow Sea'],
    ])
  })

  test('a town that the basemap calls otherwise owns that name', () => {
    const town = (geonames: number, name: string, at: [number, number]) =>
      testPlace(name, at, {}, { name, kind: 'settlement', population: 90_000, gazetteers: { geonames } })
    const towns = [town(1, 'Gothenburg', [11.97, 57.71]), town(2, 'Oslo', [10.75, 59.91]), town(3, 'Hamlet', [11, 58])]
    const ground = [
      { id: 1, geometry: { type: 'Point', coordinates: [11.96, 57.7] }, properties: { n: 'Göteborg' } },
      { id: 2, geometry: { type: 'Point', coordinates: [10.76, 59.9] }, properties: { n: 'Oslo' } },
    ]
    let asked = 0
    const names = baseNames({
      getZoom: () => 5,
      getBounds: () => ({ toArray: () => [[0, 50], [20, 60]] }) as never, // biome-ignore format: two corners
      querySourceFeatures(_source, params) {
        asked++
        const [, , ids] = params!.filter as [string, string[], number[]]
        return ground.filter(({ id }) => ids.includes(id)) as never
      },
    })
    expect([1, 2, 3].map(() => names.learn(towns))).toEqual([true, false, false])
    expect(asked, 'a map that rests as it did is not asked again').toBe(2)
    const owned = ownedNames(towns, names.of)
    expect(owned).toContain('place Göteborg')
    expect(owned).toContain('place Oslo')
    expect(owned).toContain('place Hamlet')
    expect(owned).not.toContain('place Gothenburg')
  })

  test('has the names of the map go round the marks: their room is placed first, as the topmost layer is', () =>
    expect(layerIds(style()).at(-1)).toBe('room'))

  test('of one’s own ground keeps what the article draws over it', () => {
    const own: StyleSpecification = {
      version: 8,
      sources: { mine: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
      layers: [{ id: 'mine', type: 'fill', source: 'mine' }],
    }
    const whole = style({ own })
    expect(validateStyleMin(whole).map(error => error.message)).toEqual([])
    expect(layerIds(whole)[0]).toBe('mine')
    for (const [id, there] of Object.entries({ land: false, town: false, 'hatch-right': true, ring: true, room: true }))
      expect([id, layerIds(whole).includes(id)]).toEqual([id, there])
  })
})

test('names of the ground are as much larger as the page’s letters are, by zoom and by what they name', () => {
  const sizes = (letters: number) =>
    Object.fromEntries(
      style({ colours: { ...colours, letters } }).layers.flatMap(({ id, layout }) => {
        const size = (layout as { 'text-size'?: unknown } | undefined)?.['text-size']
        return size === undefined ? [] : [[id, size]]
      }),
    )
  const [plain, larger] = [sizes(1), sizes(1.5)]
  expect(Object.keys(larger)).toEqual(Object.keys(plain))
  expect([plain['region-name'], larger['region-name']]).toEqual([10, 15])
  expect(plain['landform-name']).toEqual(['interpolate', ['linear'], ['zoom'], 2, 10.5, 7, 13])
  expect(larger['landform-name']).toEqual(['interpolate', ['linear'], ['zoom'], 2, 15.75, 7, 19.5])
  expect(larger.town).toEqual(['interpolate', ['linear'], ['zoom'], 3, 16.5, 8, ['*', 1.5, ['case', ['>=', ['get', 'p'], 18], 13.5, 12.5]]])
  expect(validateStyleMin(style({ colours: { ...colours, letters: 1.5 } }))).toEqual([])
})
