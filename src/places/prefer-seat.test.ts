import { describe, expect, test } from 'vitest'
import type { Mention, Place } from './place.ts'
import { preferSeat } from './prefer-seat.ts'

const place = (given: Partial<Place>): Place => ({
  id: 'x',
  name: 'Aldport',
  kind: 'settlement',
  feature: 'PPLA',
  country: 'UA',
  admin1: null,
  population: 400_000,
  point: [30, 50],
  uncertaintyKm: 9,
  bbox: null,
  geometry: null,
  covers: [],
  ...given,
})
const region = place({ id: 'region', kind: 'admin', feature: 'ADM1', population: 2_000_000, point: [30.5, 50.2], uncertaintyKm: 120 })

/** “Aldport” in a sentence, read as the region, with the city as runner-up. */
function read(sentence: string, city: Partial<Place> = {}, around: Partial<Place> = {}): Mention {
  const start = sentence.indexOf('Aldport')
  const seat = { place: place({ id: 'city', ...city }), confidence: 0.3, reasons: [] }
  const mention: Mention = {
    start,
    end: start + 7,
    name: 'Aldport',
    place: { ...region, ...around },
    confidence: 0.5,
    reasons: [],
    runnersUp: [seat],
    role: 'happened',
    roleWhy: '',
    adjective: false,
  }
  return preferSeat(mention, sentence)
}

describe('named alone, a city and its region are the city', () => {
  test.each([
    'Shells fell on Aldport on Monday.',
    'A bridge in Aldport fell.',
    'Aldport was quiet.',
    'Aldport’s mayor spoke.',
    'He left Aldport for the north.',
  ])('%s', sentence =>
    expect(read(sentence)).toMatchObject({ place: { id: 'city' }, confidence: 0.8, runnersUp: [{ place: { id: 'region' } }] }),
  )
})

test('a city that is nearly all of its region is the city, however it is spelled', () =>
  expect(read('Shells fell on Aldport.', { name: 'Altport', population: 1_900_000 }).place?.id).toBe('city'))

describe('a word of region keeps the region', () => {
  test.each([
    'Shells fell on Aldport oblast on Monday.',
    'In the Aldport coastal region, bridges fell.',
    'The governor of the province of Aldport spoke.',
    'Blackouts hit towns across Aldport.',
    'Fighting went on in northern Aldport.',
    'Two died in Izmail, Aldport, on Monday.',
    'Villages in Aldport were cut off.',
  ])('%s', sentence => expect(read(sentence).place?.id).toBe('region'))
})

describe('what is no seat does not take the name', () => {
  test.each<[string, Partial<Place>, Partial<Place>]>([
    ['a town of a fiftieth of its people', { population: 40_000 }, {}],
    ['a town in another country', { country: 'RU' }, {}],
    ['a town far away', { point: [40, 50] }, {}],
    ['a seat that has another name of its own', { name: 'Newbury' }, {}],
    ['a small town that is not the seat', { feature: 'PPL', population: 100_000 }, {}],
    ['a city in a state known by its bare name', { country: 'US' }, { country: 'US' }],
  ])('%s', (_, city, around) => expect(read('Shells fell on Aldport.', city, around).place?.id).toBe('region'))
})
