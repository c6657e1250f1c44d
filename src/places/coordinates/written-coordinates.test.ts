import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { writtenCoordinates } from './written-coordinates.ts'

/** Latitude and longitude to four decimals, the words they stand in, and what told them apart. */
const read = (text: string) =>
  writtenCoordinates(text).map(({ start, end, point: [longitude, latitude], told }) => [
    text.slice(start, end),
    +latitude.toFixed(4),
    +longitude.toFixed(4),
    told,
  ])

describe('positions are read as people write them', () => {
  test.each<[text: string, words: string, latitude: number, longitude: number, told: string]>([
    ['Geolocated to 45.0556, 35.3330. A second fire burns.', '45.0556, 35.3330', 45.0556, 35.333, 'order'],
    ['The crater (-33.8688, 151.2093) is new.', '-33.8688, 151.2093', -33.8688, 151.2093, 'order'],
    ['Found at 48.5123 37.8910 by drone.', '48.5123 37.8910', 48.5123, 37.891, 'order'],
    ['Coordinates: 48.51, 37.89', '48.51, 37.89', 48.51, 37.89, 'order'],
    ['coordinates 48,51234 37,89123', '48,51234 37,89123', 48.5123, 37.8912, 'order'],
    ['See https://maps.example/@45.0556,35.3330,15z for it.', '45.0556,35.3330', 45.0556, 35.333, 'order'],
    ['https://map.example/#map=15/45.0556/35.3330', '45.0556/35.3330', 45.0556, 35.333, 'order'],
    ['geo:37.786971,-122.399677', '37.786971,-122.399677', 37.787, -122.3997, 'order'],
    ['A post at 48°15′30″N 37°45′10″E was shelled.', '48°15′30″N 37°45′10″E', 48.2583, 37.7528, 'letters'],
    ['51°30\'26.5"N, 0°7\'39"W', '51°30\'26.5"N, 0°7\'39"W', 51.5074, -0.1275, 'letters'],
    ['35°41′N 139°42′E', '35°41′N 139°42′E', 35.6833, 139.7, 'letters'],
    ['N48.2583 E37.7461', 'N48.2583 E37.7461', 48.2583, 37.7461, 'letters'],
    ['33.8688° S, 151.2093° E', '33.8688° S, 151.2093° E', -33.8688, 151.2093, 'letters'],
    ['51.5074 N, 0.1278 W', '51.5074 N, 0.1278 W', 51.5074, -0.1278, 'letters'],
    ['lat: 48.2583, lon: -3.74', 'lat: 48.2583, lon: -3.74', 48.2583, -3.74, 'letters'],
    ['longitude 37.7461, latitude 48.2583', 'longitude 37.7461, latitude 48.2583', 48.2583, 37.7461, 'letters'],
    [
      'It lay near 15.4 degrees north latitude and 145.2 degrees east longitude.',
      '15.4 degrees north latitude and 145.2 degrees east longitude',
      15.4,
      145.2,
      'letters',
    ],
    ['The storm was at 15.4N 145.2E on Monday.', '15.4N 145.2E', 15.4, 145.2, 'letters'],
    ['The ship sank at 48° N, 37° W.', '48° N, 37° W', 48, -37, 'letters'],
    ['A buoy adrift in 35-20.5N 139-45.2E.', '35-20.5N 139-45.2E', 35.3417, 139.7533, 'letters'],
    ['Mayday from 33 52.10S 151 12.50E', '33 52.10S 151 12.50E', -33.8683, 151.2083, 'letters'],
    ['Area closed: 5015N03045E', '5015N03045E', 50.25, 30.75, 'letters'],
    ['Area closed: 501530N 0304512W', '501530N 0304512W', 50.2583, -30.7533, 'letters'],
    ['Dug in at 37U DQ 12345 67890 since May.', '37U DQ 12345 67890', 49.3574, 37.7929, 'grid'],
    ['37UDQ1234567890', '37UDQ1234567890', 49.3574, 37.7929, 'grid'],
    ['A cache near 38SMB4488 was found.', '38SMB4488', 33.3342, 44.4036, 'grid'],
  ])('%s', (text, words, latitude, longitude, told) => expect(read(text)).toEqual([[words, latitude, longitude, told]]))
})

describe('other numbers are none', () => {
  test.each([
    'Turnout was 45.0556, 35.3330 and 12.1234 per cent.',
    'They rose 12.3456, 13.4567, 14.5678 in three years.',
    'Rates of 45.0556, 35.3330% were seen.',
    'p values of 0.0345, 0.0021',
    'between 1.25 and 2.75 million',
    'Sales of 12,345, 67,890 and more',
    'Losses of 48,512 37,891',
    "The plot runs N 45°30' E 120 feet.",
    'Lot 40 N 12 W of the road',
    'Labour won 48 N, 37 E seats',
    'Temperatures of 25° to 31° are due.',
    'It fell from 31.25 to 28.75.',
    'Scores: 10-20, 15-30',
    'The position of 0.0000, 0.0000 means that none was known.',
    'Call 045 3533 3078',
    'Version 48.2583.37.7461',
    'At 91.2345 N, 37.7461 E there is nothing.',
    'Flight 12K AB 12 leaves',
    'Square 61U DQ 12345 67890 is in no zone.',
    'Uneven 37U DQ 123 6789',
    '',
  ])('%s', text => expect(read(text)).toEqual([]))
})

test('the last digit tells how exactly a position is known', () =>
  expect(
    ['45.05563, 35.33301', '45.0556, 35.3330', '48.2583 N 37.7 E', '48°15′N 37°45′E', '48° N, 37° E', '38SMB4488'].map(
      text => writtenCoordinates(text)[0]?.uncertaintyKm,
    ),
  ).toEqual([0.005, 0.006, 5.56, 0.927, 55.598, 0.5]))

test('where letters are missing the other order is kept, if it is a position', () => {
  expect(writtenCoordinates('45.0556, 35.3330')[0]!.swapped).toEqual([45.0556, 35.333])
  expect(writtenCoordinates('45.0556, 135.3330')[0]!.swapped).toBeNull()
  // With the longitude first there is one reading only.
  expect(writtenCoordinates('135.3330, 45.0556')[0]).toMatchObject({ point: [135.333, 45.0556], swapped: null })
})

test.each(['1'.repeat(7), '45.0556, 35.3330 ', '48°15′30″N ', '-45.05-', '37U DQ 12345 ', 'lat '])(
  'time grows linearly with “%s” again and again',
  async unit => expect(await steepness(share => unit.repeat((100_000 * share) / unit.length), writtenCoordinates)).toBeLessThan(4),
)
