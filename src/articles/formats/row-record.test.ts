import { describe, expect, test } from 'vitest'
import type { Article } from '../article.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { madeUpXlsx, xlsxRow } from './made-up-xlsx.ts'

const bytesOf = (content: string) => new TextEncoder().encode(content)
const read = (content: string, name = 'incidents.csv') => [...readArticles(bytesOf(content), name)]
const articles = (content: string, name?: string) => read(content, name).flatMap(one => (one.ok ? one.value : []))
const said = ({ text, stated }: Article) =>
  stated && [text.slice(stated.start, stated.end), stated.day && text.slice(stated.day.start, stated.day.end)]

const notes = 'On 5 March 2024, gunmen fired on a checkpoint north of Hale. Two soldiers were killed.'

describe('a row with a position says where and when behind its words', () => {
  test('as ACLED names its columns', () => {
    const [first, second] = articles(
      `event_id_cnty,event_date,event_type,sub_event_type,actor1,admin1,admin2,country,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp
XY1,05 March 2024,Battles,Armed clash,Gunmen,North,Harwick,Xland,Hale,12.3456,-7.8901,2,Hale Post,"${notes}",2,1710201600
XY2,06 March 2024,Explosions/Remote violence,Air/drone strike,Army,North,Harwick,Xland,Hale,12.3456,-7.8901,1,Hale Post,A drone hit a mill.,0,1710201600`,
    )
    expect(first).toMatchObject({
      file: 'incidents.csv#XY1',
      published: '2024-03-05',
      source: 'Hale Post',
      text: `${notes}\n\n2024-03-05: Armed clash, Hale, North, Xland: latitude 12.3456, longitude -7.8901, geo_precision 2, fatalities 2.`,
      stated: {
        latitude: 12.3456,
        longitude: -7.8901,
        decimals: 4,
        told: 'columns',
        name: 'Hale',
        exactness: { words: 'geo_precision 2', km: 25 },
      },
    })
    expect(said(first!)).toEqual(['Hale, North, Xland: latitude 12.3456, longitude -7.8901', '2024-03-05'])
    expect(second).toMatchObject({ headline: 'A drone hit a mill', stated: { exactness: { km: 5 } } })
  })

  test('words under a name of one’s own are its text', () => {
    const found = articles(
      'date;lat;lon;what we saw;seen by\n05.03.2024;12,34;-7,89;Two drones hit the mill at dawn;AR\n06.03.2024;12,35;-7,88;A mill burned.;AR',
    )
    expect(found.map(({ text }) => text)).toEqual([
      'Two drones hit the mill at dawn\n\n2024-03-05: latitude 12,34, longitude -7,89.',
      'A mill burned.\n\n2024-03-06: latitude 12,35, longitude -7,88.',
    ])
  })

  test('as UCDP names them: days from and to, the headline of its source, no words of its own', () => {
    const found = articles(
      `id,type_of_violence,dyad_name,side_a,side_b,source_article,source_office,source_date,source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,geom_wkt,country,date_start,date_end,best
7,1,Xland - Front,Xland,Front,"""Hale Post,2024-03-06,Clash at the bridge""",Hale Post,2024-03-06,Clash at the bridge,1,Hale town,North,12.3456,-7.8901,POINT (-7.8901 12.3456),Xland,2024-03-05 00:00:00.000,2024-03-05 00:00:00.000,3
8,1,Xland - Front,Xland,Front,"""Hale Post,2024-03-09,Port retaken by troops""",Hale Post,2024-03-09,,4,North,North,12.0,-7.5,POINT (-7.5 12.0),Xland,2024-03-06 00:00:00.000,2024-03-09 00:00:00.000,14
9,1,Xland - Front,Xland,Front,,,,,6,Xland,,13.0,-7.0,,Xland,2024-03-10,2024-03-10,1`,
    )
    expect(found).toMatchObject([
      {
        headline: 'Clash at the bridge',
        published: '2024-03-05',
        source: 'Hale Post',
        stated: { name: 'Hale town', exactness: { km: 5 } },
      },
      { headline: 'Port retaken by troops', published: '2024-03-09', stated: { exactness: { words: 'where_prec 4', km: 150 } } },
      { headline: 'Xland - Front, Xland', published: '2024-03-10', stated: { exactness: { km: 400 } } },
    ])
    expect(found.map(said)).toEqual([
      ['Hale town, North, Xland: latitude 12.3456, longitude -7.8901', '2024-03-05'],
      ['North, Xland: latitude 12.0, longitude -7.5', '2024-03-06 to 2024-03-09'],
      ['Xland: latitude 13.0, longitude -7.0', '2024-03-10'],
    ])
    expect(found[0]!.text).toContain('best 3.')
  })

  test('a list somebody keeps, with commas as decimals; in it a row without a position is one as well', () => {
    const found = read('date;place;type;lat;lng\n2024-03-05;Hale;Missile strike;12,3456;7,8901\n2024-03-06;Ebo;Shelling;;\n', 'strikes.csv')
    expect(found).toMatchObject([
      {
        value: {
          headline: 'Missile strike, Hale',
          published: '2024-03-05',
          text: 'Missile strike, Hale\n\n2024-03-05: Missile strike, Hale: latitude 12,3456, longitude 7,8901.',
        },
      },
      { value: { headline: 'Shelling, Ebo', published: '2024-03-06', text: 'Shelling, Ebo\n\nShelling, Ebo, on 2024-03-06.' } },
    ])
    expect(found[1]!.ok && found[1]!.value.stated).toBeUndefined()
  })

  test('year, month and day in columns of their own', () =>
    expect(
      articles(
        'eventid,iyear,imonth,iday,city,latitude,longitude,summary\n1,2017,3,5,Hale,12.3456,7.8901,A bomb went off in Hale.\n2,2017,3,0,Ebo,12.5,7.5,A bomb went off in Ebo.',
      ),
    ).toMatchObject([
      { published: '2017-03-05', stated: { day: { start: 26 } } },
      { published: null, stated: { day: null } },
    ]))

  test('without words of its own it says who took part', () =>
    expect(
      articles(
        'event_date,sub_event_type,actor1,actor2,location,latitude,longitude,notes\n2024-03-05,Armed clash,Army of Xland,Front,Hale,12.3456,7.8901,\n2024-03-06,Attack,Unknown,Front,Hale,12.3456,7.8901,\n2024-03-07,Attack,Front,,Hale,12.3456,7.8901,Gunmen burned a mill.',
      ).map(({ text }) => text.split('\n\n').at(-1)),
    ).toEqual([
      '2024-03-05: Armed clash, Army of Xland, Front, Hale: latitude 12.3456, longitude 7.8901.',
      '2024-03-06: Attack, Front, Hale: latitude 12.3456, longitude 7.8901.',
      '2024-03-07: Attack, Hale: latitude 12.3456, longitude 7.8901.',
    ]))

  test('points of GeoJSON, and records of JSON', () => {
    const properties = { title: 'Mill burns in Hale', description: notes, date: '2024-03-05' }
    const features = [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [7.8901, 12.3456] } }]
    expect(articles(JSON.stringify({ type: 'FeatureCollection', features }), 'a.geojson')).toMatchObject([
      { headline: 'Mill burns in Hale', published: '2024-03-05', stated: { latitude: 12.3456, longitude: 7.8901, told: 'columns' } },
    ])
    expect(
      articles(JSON.stringify([{ text: notes, published: '2024-03-05', location: { lat: 12.3456, lon: 7.8901 } }]), 'a.json'),
    ).toMatchObject([{ stated: { latitude: 12.3456, longitude: 7.8901, name: null, day: null } }])
    expect(articles(`{"text": "${notes}", "coordinates": [7.8901, 12.3456]}\n{"text": "Rain fell on Ebo."}\n`, 'a.ndjson')).toMatchObject([
      { stated: { latitude: 12.3456, longitude: 7.8901, told: 'order' } },
      { text: 'Rain fell on Ebo.' },
    ])
  })

  test('numbers of a spreadsheet', async () => {
    const rows =
      xlsxRow(1, { A: 'date', B: 'location', C: 'lat', D: 'lon', E: 'notes' }) +
      xlsxRow(2, { A: '2024-03-05', B: 'Hale', C: '<c><v>12.345600000000001</v></c>', D: '<c><v>7.8901</v></c>', E: 'A mill burnt.' })
    const bytes = madeUpXlsx({ sheets: { Strikes: rows } })
    const name = 'strikes.xlsx'
    expect([...readArticles(bytes, name, await openReaders([{ name, bytes }]))]).toMatchObject([
      { value: { text: 'A mill burnt.\n\n2024-03-05: Hale: latitude 12.3456, longitude 7.8901.', stated: { latitude: 12.3456 } } },
    ])
  })
})

test('what can be no position is told with its line, and the row is read without it', () => {
  const table = `date,location,lat,lon,notes\n2024-03-05,Hale,112.3,7.9,"${notes}"\n2024-03-06,Ebo,12.5,7.5,A mill burnt in Ebo.\n2024-03-07,Ebo,here,7.5,A barn burnt in Ebo.`
  expect(read(table)).toMatchObject([
    {
      value: { text: `${notes}\n\nHale, on 2024-03-05.` },
      notes: ['incidents.csv, line 2: its latitude 112.3 is outside -90…90 (it may be the longitude); it was read without a position.'],
    },
    { value: { stated: { latitude: 12.5 } }, notes: [] },
    { notes: ['incidents.csv, line 4: its latitude “here” is no number; it was read without a position.'] },
  ])
})

test.each([
  ['a list of towns', 'name,lat,lon,population\nHale,12.3,7.9,4000\n'],
  ['a list of airports', 'ident,type,name,latitude_deg,longitude_deg\nXHAL,small_airport,Hale Field,12.3,7.9\n'],
  ['a track', 'lat,lon,ele\n12.3,7.9,100\n12.4,7.9,110\n'],
])('%s tells of nothing that happened', (_, table) =>
  expect(read(table)).toMatchObject([{ ok: false, problem: expect.stringMatching(/holds no articles/) }]),
)

test('a text without a position stays as it was', () =>
  expect(articles('id,text,date,location\n1,"Rain fell on Hale.",2024-03-05,Hale')).toMatchObject([{ text: 'Rain fell on Hale.' }]))
