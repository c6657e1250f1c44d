import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'

const read = async (content: string | Uint8Array, name: string) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}

const kml = (places: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Strikes</name><Folder>${places}</Folder></Document></kml>`
const point = '<Point><coordinates>37.6156,49.7106,0</coordinates></Point>'
const strike = `<Placemark><name>Strike on mill</name><description><![CDATA[A drone hit a mill in <b>Kupiansk</b>.<br><br>Two people were hurt.]]></description><TimeStamp><when>2024-03-05T04:00:00Z</when></TimeStamp>${point}</Placemark>`

describe('a placemark of KML', () => {
  test('is an article at its point, on its day', async () =>
    expect(await read(kml(strike), 'strikes.kml')).toMatchObject([
      {
        value: {
          headline: 'Strike on mill',
          published: '2024-03-05',
          text: 'Strike on mill\n\nA drone hit a mill in Kupiansk.\n\nTwo people were hurt.\n\n2024-03-05: latitude 49.7106, longitude 37.6156.',
          stated: { latitude: 49.7106, longitude: 37.6156, decimals: 4 },
        },
        notes: [],
      },
    ]))

  test('has a span of days and fields of its own', async () =>
    expect(
      await read(
        kml(
          `<Placemark><name>Bridge closed</name><TimeSpan><begin>2024-03-06</begin><end>2024-03-08</end></TimeSpan><ExtendedData><Data name="place"><value>Izium</value></Data><SchemaData><SimpleData name="Source">Hale Post</SimpleData></SchemaData></ExtendedData>${point}</Placemark>`,
        ),
        'a.kml',
      ),
    ).toMatchObject([
      {
        value: {
          source: 'Hale Post',
          text: 'Bridge closed\n\n2024-03-06 to 2024-03-08: Izium: latitude 49.7106, longitude 37.6156.',
          published: '2024-03-06',
        },
      },
    ]))

  test('that is a line has no point, and that is told', async () =>
    expect(
      await read(
        kml(`${strike}<Placemark><name>Front</name><LineString><coordinates>37,49 38,50</coordinates></LineString></Placemark>`),
        'a.kml',
      ),
    ).toMatchObject([{ ok: true, notes: ['a.kml: 1 of its places are lines or areas, not points, and were passed over.'] }]))

  test('that says nothing of a day or what happened is told', async () =>
    expect(await read(kml(`<Placemark><name>Hale</name>${point}</Placemark>`), 'towns.kml')).toMatchObject([
      { ok: false, problem: expect.stringMatching(/^towns\.kml is a map of places without days or words/) },
    ]))

  test('in an archive of Google Earth, and in a file that is called otherwise', async () => {
    expect(await read(zipSync({ 'doc.kml': strToU8(kml(strike)) }), 'a.kmz')).toMatchObject([{ value: { headline: 'Strike on mill' } }])
    expect(await read(kml(strike), 'a.xml')).toMatchObject([{ value: { headline: 'Strike on mill' } }])
  })

  test('of a file that ends in the middle is read as far as it goes', async () => {
    const whole = kml(strike + strike.replace('mill', 'barn'))
    const found = await read(whole.slice(0, whole.lastIndexOf('<TimeStamp>')), 'a.kml')
    expect(found[0]).toMatchObject({ ok: true, notes: [expect.stringMatching(/ends in the middle/)] })
  })
})

test('a waypoint of GPX is one, its track is told', async () =>
  expect(
    await read(
      '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2024-03-09T00:00:00Z</time></metadata><wpt lat="49.7106" lon="37.6156"><time>2024-03-05T04:00:00Z</time><name>Mill, Kupiansk</name><desc>A drone hit a mill here.</desc></wpt><trk><trkseg><trkpt lat="49" lon="37"/></trkseg></trk></gpx>',
      'walk.gpx',
    ),
  ).toMatchObject([
    {
      value: { headline: 'Mill, Kupiansk', published: '2024-03-05', stated: { latitude: 49.7106 } },
      notes: ['walk.gpx: 1 of its places are lines or areas, not points, and were passed over.'],
    },
  ]))

test('a feed is no map', async () =>
  expect(
    await read(
      '<rss version="2.0"><channel><item><title>Rain</title><description>Rain fell on Hale for days.</description></item></channel></rss>',
      'a.kml',
    ),
  ).toMatchObject([{ ok: true }]))
