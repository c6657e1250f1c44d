import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { bandFromBorder, borderStretch } from '../../geometry/border-shapes.ts'
import type { Polygons } from '../../geometry/clip.ts'
import { holdsPoint } from '../../geometry/holds-point.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { beyond, partOf, seaOff } from '../../geometry/outline-shapes.ts'
import { densified, flatKm, outlineOf, thinned, turnedTo } from '../../geometry/outlines.ts'
import { isInside, polygonsOf, type RelativeShape } from '../../geometry/relative-shape.ts'
import { tangled, withoutSpikes } from '../../geometry/tangles.ts'
import { openGazetteer } from '../open-gazetteer.ts'
import type { Place } from '../place.ts'
import { bearings, type Direction } from './directions.ts'
import { landsOf } from './lands.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))
const lands = landsOf(gazetteer)
const ways = Object.keys(bearings) as Direction[]

interface Country {
  place: Place
  outline: Polygons
  /** The direction that is tried of what takes long: one a country, all in turn. */
  way: Direction
}

const countries: Country[] = []
for (let row = 0; row < gazetteer.size && gazetteer.kind(row) === 'country'; row++) {
  const place = gazetteer.place(row)
  const outline = outlineOf(place.geometry)
  if (place.country && outline) countries.push({ place, outline, way: ways[countries.length % ways.length]! })
}

const area = (ring: readonly Position[]) =>
  ring.reduce((sum, [x, y], i) => sum + ring[Math.max(0, i - 1)]![0]! * y! - x! * ring[Math.max(0, i - 1)]![1]!, 0)

/** What is amiss with a shape by itself: what a map or a reader of GeoJSON would stumble over. */
function amissIn(shape: RelativeShape | null): string[] {
  if (!shape) return ['empty']
  const pieces = polygonsOf(shape.geometry)
  const faults = tangled(pieces).size > 0 ? ['crosses itself'] : []
  for (const rings of pieces)
    rings.forEach((ring, i) => {
      if (String(ring[0]) !== String(ring.at(-1))) faults.push('open')
      if (withoutSpikes(ring)?.length !== ring.length) faults.push('spike')
      if (area(ring) > 0 !== (i === 0)) faults.push('winding')
      if (ring.some(([x, y]) => !(Math.abs(x!) <= 180 && Math.abs(y!) <= 90))) faults.push('off the globe')
    })
  if (!isInside(shape.point, shape.geometry)) faults.push('label outside')
  if (!(shape.uncertaintyKm > 0 && shape.uncertaintyKm < 8000)) faults.push(`± ${shape.uncertaintyKm} km`)
  return faults
}

/** Whether the label lies within some kilometres of an outline. */
function liesBy({ point }: RelativeShape, outline: Polygons, km: number): boolean {
  if (holdsPoint({ type: 'MultiPolygon', coordinates: outline }, point)) return true
  return thinned(densified(turnedTo(outline, point[0]), 10), 10).some(edge => flatKm(edge, point) <= km + 15)
}

/** Whether a point lies on land, and farther from its edge than the cells of a field are wide. */
function liesWellIn(land: Polygons, point: LngLat): boolean {
  if (!holdsPoint({ type: 'MultiPolygon', coordinates: land }, point)) return false
  return densified(turnedTo(land, point[0]), 4).every(edge => flatKm(edge, point) > 8)
}

/** Faults by the country and the words that would have them. */
const faultsOf = (each: (country: Country) => [words: string, faults: string[]][]) =>
  countries.flatMap(country =>
    each(country).flatMap(([words, faults]) => (faults.length > 0 ? [`${words} ${country.place.name}: ${faults}`] : [])),
  )

describe('whatever the country', () => {
  test('there is all of them', () => expect(countries.length).toBeGreaterThan(200))

  test('each of its eight sides and its middle has a sound shape within it', () =>
    expect(
      faultsOf(({ place, outline, way: own }) =>
        [...ways, 'central', 'northcentral', 'eastcentral'].flatMap(way =>
          (way === own ? (['half', 'far', 'tip'] as const) : (['half'] as const)).map((depth): [string, string[]] => {
            const part = partOf(place.bbox, outline, way, depth)
            return [`${depth} ${way}`, [...amissIn(part), ...(part && !liesBy(part, outline, 0) ? ['outside'] : [])]]
          }),
        ),
      ),
    ).toEqual([]))

  test('what lies beyond it has a sound shape near it', () =>
    expect(
      faultsOf(({ outline, way }) => {
        const band = beyond(outline, { fromKm: 20, toKm: 60, facing: bearings[way] })
        const isIn = band && holdsPoint({ type: 'MultiPolygon', coordinates: outline }, band.point)
        return [
          [`60 km ${way} of`, [...amissIn(band), ...(isIn ? ['inside'] : []), ...(band && !liesBy(band, outline, 60) ? ['far off'] : [])]],
        ]
      }),
    ).toEqual([]))

  test('the sea off it, where it has any, has a sound shape on no land', () =>
    expect(
      faultsOf(({ place, outline, way }) => {
        // Three islands an ocean apart are smaller than the cells of a field over all of them
        if (place.country === 'SH') return []
        const near = lands.near(place.point, 60 + 2.5 * place.uncertaintyKm).map(land => land.outline)
        return [bearings[way], null].flatMap((facing): [string, string[]][] => {
          const sea = seaOff(outline, near, { fromKm: 0, toKm: 60, facing })
          if (!sea) return []
          const dry = near.some(land => liesWellIn(land, sea.point))
          // Round a continent the cells of a field are wider than the sea that is meant
          const reach = place.country === 'AQ' ? 500 : 60
          return [[`off ${facing}`, [...amissIn(sea), ...(dry ? ['on land'] : []), ...(liesBy(sea, outline, reach) ? [] : ['far off'])]]]
        })
      }),
    ).toEqual([]))

  test('a border that it has is a sound shape by both lands', () => {
    let borders = 0
    const faults = faultsOf(({ place, outline }) =>
      lands.near(place.point, 50).flatMap(({ country, outline: other }): [string, string[]][] => {
        if (country === place.country) return []
        const stretch = borderStretch(outline, other, 20, null)
        if (!stretch) return []
        borders++
        const band = bandFromBorder(outline, other, { fromKm: 0, toKm: 10, side: 'second' }, null)
        const near = liesBy(stretch, outline, 50) && liesBy(stretch, other, 50)
        return [
          [`border ${country}`, [...amissIn(stretch), ...(near ? [] : ['far off'])]],
          [`over the border ${country}`, band ? [...amissIn(band), ...(liesBy(band, other, 0) ? [] : ['far off'])] : []],
        ]
      }),
    )
    expect(faults).toEqual([])
    expect(borders).toBeGreaterThan(100)
  })
})
