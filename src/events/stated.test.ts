import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../articles/read-article.ts'
import { findCoordinates, withCoordinates } from '../places/coordinates/find-coordinates.ts'
import { withStatedPlace } from '../places/coordinates/stated-place.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { findTimes } from '../times/find-times.ts'
import { eventsOfRow } from './stated.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

interface Row {
  event_date?: string
  type?: string
  location?: string
  country?: string
  latitude?: string
  longitude?: string
  geo_precision?: string
  notes?: string
}

/** What is read of one row of a table. */
function of(row: Row) {
  const all: Row = { event_date: '2024-03-05', location: 'Odesa', country: 'Ukraine', latitude: '46.4775', longitude: '30.7326', ...row }
  const [read] = [...readArticles(new TextEncoder().encode(JSON.stringify([all])), 'rows.json')]
  if (!read?.ok) throw new Error('the row is no article')
  const article = read.value
  const names = findPlaces(article, gazetteer)
  const mentions = withStatedPlace(article, withCoordinates(names, findCoordinates(article.text, names, gazetteer)), gazetteer)
  const events = eventsOfRow(article, mentions, findTimes(article))
  return { article, mentions, events }
}

const told = (row: Row) =>
  of(row).events.map(({ subkind, time, places }) => [
    subkind,
    time?.edtf,
    time?.phrase,
    ...places.filter(({ role }) => role === 'happened').map(({ placeId }) => placeId),
  ])

const port = 'dateline:coordinates/46.4775,30.7326@0.006'

describe('what a row tells happened at its position and on its day', () => {
  test.each<[what: string, row: Row, told: unknown[]]>([
    ['words that name no place and no day', { notes: 'A drone hit a warehouse.' }, [['strike', '2024-03-05', '2024-03-05', port]]],
    ['words that name the place', { notes: 'A drone hit a warehouse in Odesa.' }, [['strike', '2024-03-05', '2024-03-05', port]]],
    [
      'words with a day of their own',
      { notes: 'A drone hit a warehouse in Odesa on 4 March 2024.' },
      [['strike', '2024-03-04', '4 March 2024', port]],
    ],
    ['a town near by', { notes: 'A drone hit a warehouse in Chornomorsk.' }, [['strike', '2024-03-05', '2024-03-05', port]]],
    ['columns alone', { type: 'Missile strike' }, [['strike', '2024-03-05', '2024-03-05', port]]],
    [
      'columns, where the words tell nothing',
      { notes: 'No further details.', type: 'Missile strike' },
      [['strike', '2024-03-05', '2024-03-05', port]],
    ],
  ])('%s', (_, row, expected) => expect(told(row)).toEqual(expected))

  test('the columns tell nothing anew that the words told', () =>
    expect(told({ notes: 'A drone hit a warehouse.', type: 'Air/drone strike' })).toHaveLength(1))

  test('what happened far from there stays where it was', () => {
    const { events } = of({ notes: 'A drone hit a warehouse. In Lviv a bridge collapsed.' })
    expect(events.find(({ subkind }) => subkind === 'strike')!.places[0]!.placeId).toBe(port)
    expect(
      events.filter(({ subkind }) => subkind !== 'strike').flatMap(({ places }) => places.map(({ placeId }) => placeId)),
    ).not.toContain(port)
  })

  test('what is only planned did not happen there', () =>
    expect(of({ notes: 'Troops will withdraw from the port.' }).events.flatMap(({ places }) => places)).toEqual([]))
})

describe('what no words of a row tell its columns do', () => {
  const columnsOf = (csv: string) => {
    const [read] = [...readArticles(new TextEncoder().encode(csv), 'rows.csv')]
    if (!read?.ok) throw new Error('no article')
    const article = read.value
    const mentions = withStatedPlace(article, findPlaces(article, gazetteer), gazetteer)
    return { text: article.text, events: eventsOfRow(article, mentions, findTimes(article)) }
  }
  const words = ({ text, events }: ReturnType<typeof columnsOf>) =>
    events.map(({ subkind, main, trigger, time, places }) => [
      subkind,
      main,
      text.slice(trigger.start, trigger.end),
      time?.edtf,
      places.map(({ role, carried }) => [role, carried]),
    ])
  const byRow = [['happened', 'the columns of its row say what happened and where']]

  test.each<[what: string, csv: string, told: unknown[]]>([
    [
      'UCDP’s type of violence',
      'type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_start,date_end,best\n3,Front,Civilians,1,Baidoa town,3.1167,43.65,Somalia,2017-03-05,2017-03-08,4',
      [['attack', true, 'type_of_violence 3', '2017-03-05/2017-03-08', byRow]],
    ],
    [
      'ACLED’s types that no sentence tells',
      'event_date,event_type,sub_event_type,location,latitude,longitude,fatalities\n2024-03-05,Riots,Mob violence,Koro,14.0667,-3.0833,1',
      [['attack', true, 'Mob violence', '2024-03-05', byRow]],
    ],
    [
      'a type in another language',
      'дата;місце;тип події;широта;довгота\n05.03.2024;Харків;Ракетний удар;49,9935;36,2304',
      [['strike', true, 'Ракетний удар', '2024-03-05', byRow]],
    ],
    [
      'a type before words that tell of nothing',
      'Datum;Ort;Art des Vorfalls;Breitengrad;Längengrad;Beschreibung\n05.03.2024;Hale;Überfall;49,9935;36,2304;Näheres ist nicht bekannt.',
      [['attack', true, 'Überfall', '2024-03-05', byRow]],
    ],
    [
      'the dead alone',
      'event_date,location,latitude,longitude,nkill\n2024-03-05,Koro,14.0667,-3.0833,3',
      [['casualty', true, 'nkill 3', '2024-03-05', byRow]],
    ],
  ])('%s', (_, csv, told) => expect(words(columnsOf(csv))).toEqual(told))

  test('its words are the whole line of the columns', () =>
    expect(
      columnsOf('event_date,event_type,location,latitude,longitude\n2024-03-05,Mob violence,Koro,14.0667,-3.0833').events,
    ).toMatchObject([{ quote: '2024-03-05: Mob violence, Koro: latitude 14.0667, longitude -3.0833', status: 'happened' }]))

  test.each([
    ['nothing but a place and a day', 'event_date,location,latitude,longitude\n2024-03-05,Koro,14.0667,-3.0833'],
    [
      'a type that tells of nothing',
      'event_date,event_type,location,latitude,longitude,fatalities\n2024-03-05,Other,Koro,14.0667,-3.0833,0',
    ],
  ])('%s tell of no event', (_, csv) => expect(columnsOf(csv).events).toEqual([]))
})

describe('the place of a row', () => {
  test('has its name for it, is as exact as it says, and says why', () => {
    const { mentions, article } = of({ notes: 'A drone hit a warehouse in Odesa.', geo_precision: '2' })
    const [name, position] = mentions.filter(({ place }) => place?.kind === 'coordinates')
    expect(position!.place).toMatchObject({ name: 'Odesa', country: 'UA', point: [30.7326, 46.4775], uncertaintyKm: 25 })
    expect(article.text.slice(position!.start, position!.end)).toBe('Odesa, Ukraine: latitude 46.4775, longitude 30.7326')
    expect(position!.reasons.map(({ rule }) => rule)).toEqual(['coordinates-row', 'coordinates-exactness', 'coordinates-town'])
    expect(name!.place).toBe(position!.place)
    expect(name!.reasons[0]).toMatchObject({ rule: 'coordinates-name', params: { position: '46.4775° N, 30.7326° E' } })
  })

  test('is the whole town where the position is the town’s own, unless the row says how exact it is', () => {
    const centre = { location: 'Kramatorsk', latitude: '48.7389', longitude: '37.5844' }
    const { place, reasons } = of(centre).mentions.at(-1)!
    expect(place!.uncertaintyKm).toBeGreaterThan(3)
    expect(reasons.map(({ rule }) => rule)).toEqual(['coordinates-row', 'coordinates-centre', 'coordinates-town'])
    expect(of({ ...centre, latitude: '48.7611' }).mentions.at(-1)!.place!.uncertaintyKm).toBe(0.006)
    expect(of({ ...centre, location: 'Kramatorsk railway station' }).mentions.at(-1)!.place!.uncertaintyKm).toBe(0.006)
    expect(of({ ...centre, geo_precision: '2' }).mentions.at(-1)!.place!.uncertaintyKm).toBe(25)
  })

  test('is known by its name in the words even where no gazetteer has it, and not by a part of a word', () => {
    const { mentions, article } = of({ location: 'Vexnormouth', notes: 'Shells fell on Vexnormouth; Vexnormouthers fled.' })
    expect(mentions.filter(({ place }) => place?.name === 'Vexnormouth').map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Vexnormouth',
      'Vexnormouth, Ukraine: latitude 46.4775, longitude 30.7326',
    ])
  })

  test('is no namesake', () => {
    const { mentions } = of({
      location: 'Springfield',
      country: 'Xland',
      latitude: '12.3456',
      longitude: '7.8901',
      notes: 'A mill burnt in Springfield.',
    })
    expect(mentions.filter(({ name }) => name === 'Springfield')).toMatchObject([{ place: { point: [7.8901, 12.3456] }, confidence: 0.9 }])
  })

  test('a country or a region of its name stays one', () => {
    const { mentions } = of({ location: 'Ukraine', notes: 'Power failed in Ukraine.', geo_precision: '3' })
    expect(mentions.filter(({ name }) => name === 'Ukraine')).toMatchObject([{ place: { kind: 'country' } }])
  })

  test('its columns are the other way round where the places named say so', () => {
    const swapped = of({ location: 'Odesa', latitude: '30.7326', longitude: '46.4775' }).mentions.at(-1)!
    expect(swapped).toMatchObject({
      place: { point: [30.7326, 46.4775] },
      confidence: 0.9,
      runnersUp: [{ place: { point: [46.4775, 30.7326] } }],
    })
    expect(swapped.reasons.map(({ rule }) => rule)).toContain('coordinates-columns')
    // Without a name that is known the columns are believed.
    expect(of({ location: 'Vexnormouth', country: '', latitude: '30.7326', longitude: '46.4775' }).mentions.at(-1)).toMatchObject({
      place: { point: [46.4775, 30.7326] },
      confidence: 0.99,
    })
  })

  test('a point that stands for a whole country does not have its name', () => {
    const [read] = [
      ...readArticles(new TextEncoder().encode('date_start,country,where_prec,latitude,longitude\n2024-03-05,Ukraine,6,49,32'), 'rows.csv'),
    ]
    if (!read?.ok) throw new Error('no article')
    expect(withStatedPlace(read.value, [], gazetteer)).toMatchObject([{ place: { name: '49° N, 32° E', uncertaintyKm: 400 } }])
  })
})
