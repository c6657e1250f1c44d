import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findCoordinates, withCoordinates } from '../places/coordinates/find-coordinates.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'
import { positionBehind } from './geolocated.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

/** Where the event told by a word happened, and what was only named for it. */
function placesOf(text: string, word: string) {
  const article = articleFromText(text, { published: '2026-11-21' })
  const names = findPlaces(article, gazetteer)
  const mentions = withCoordinates(names, findCoordinates(text, names, gazetteer))
  const { places } = buildEvents(article, mentions, findTimes(article)).find(
    ({ trigger }) => article.text.slice(trigger.start, trigger.end) === word,
  )!
  const called = (role: string) => places.filter(place => place.role === role).map(place => mentions[place.mention]!.name)
  return { happened: called('happened'), named: called('named'), carried: places[0]?.carried ?? null }
}

const fire = 'A fuel depot exploded in Feodosia on Friday'

describe('an event is where its position says, and the town is only named', () => {
  test.each<[text: string, word: string]>([
    [`${fire}. Geolocated to 45.0556, 35.3330.`, 'exploded'],
    [`${fire} (45.0556, 35.3330).`, 'exploded'],
    [`${fire} [45.0556, 35.3330].`, 'exploded'],
    [`${fire}.\n\nCoordinates: 45.0556, 35.3330`, 'exploded'],
    [`${fire}. The footage was geolocated to 45.0556, 35.3330.`, 'exploded'],
    [`${fire}. Its exact location: 45.0556, 35.3330`, 'exploded'],
    [`${fire}. https://maps.example/@45.0556,35.3330,15z`, 'exploded'],
    ['A tanker was attacked off Feodosia on Friday, in position 45.0556, 35.3330, the navy said.', 'attacked'],
  ])('%s', (text, word) => {
    const { happened, named, carried } = placesOf(text, word)
    expect(happened.map(name => name.replace(/\s/g, ''))).toEqual(['45.0556,35.3330'])
    expect(named).toEqual(['Feodosia'])
    expect(carried).toBe(positionBehind)
  })
})

test('a position within its sentence may lie far from the town that it was reckoned from', () =>
  expect(placesOf('A ship was attacked 48 NM southwest of Hodeidah, in position 14°12′N 042°21′E, on Friday.', 'attacked')).toMatchObject({
    happened: ['14°12′N 042°21′E'],
    named: ['Hodeidah'],
  }))

test('what names no place of its own is there as well', () =>
  expect(placesOf('A fuel depot exploded on Friday. Geolocated to 45.0556, 35.3330.', 'exploded').happened).toEqual(['45.0556, 35.3330']))

describe('a position that is something else’s moves nothing', () => {
  test.each([
    // Too far from the town that was named
    `${fire}. Geolocated to 48.5123, 37.8910.`,
    // Words of its own stand before it
    `${fire}. A second team reached the wreck of the tanker at 45.0556, 35.3330.`,
    `${fire}. Police searched a flat in Kerch (45.3562, 36.4674).`,
    `${fire}, and a train was stopped in Kerch (45.3562, 36.4674).`,
  ])('%s', text => expect(placesOf(text, 'exploded').happened).toEqual(['Feodosia']))

  test('nor what is only threatened', () =>
    expect(placesOf('Rebels threatened to attack Feodosia. Coordinates: 45.0556, 35.3330', 'attack').happened).not.toContain(
      '45.0556, 35.3330',
    ))
})
