import { gzipSync, strFromU8, strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { joined } from './joined.ts'
import { type MadeUpRecord, madeUpWarc, warcRecords } from './made-up-warc.ts'

const story = [
  'A dike broke near Port Hale on Tuesday evening, and two hundred people left their houses, the town said. “It went in an hour.”',
  'Boats from Brody were on their way on Wednesday, according to the harbour master, who asked all who could to stay in the upper town.',
]
const page = `<!doctype html><html><head><title>Dike breaks</title></head><body><article><h1>Dike breaks</h1>${story.map(words => `<p>${words}</p>`).join('')}</article></body></html>`
const text = ['Dike breaks', ...story].join('\n\n')
const dike = { address: 'https://www.hale-press.example/2024/01/02/dike', body: page }
const front = { address: 'https://www.hale-press.example/', body: '<html><body><a href="/dike">Dike</a></body></html>' }

async function read(bytes: Uint8Array, name = 'crawl.warc') {
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}
const told = async (bytes: Uint8Array, name?: string) =>
  (await read(bytes, name)).map(one => (one.ok ? [one.value.file, one.value.source, one.value.published, one.value.text] : one.problem))
const whole = [['crawl.warc', 'hale-press.example', '2024-01-02', text]]

describe('an archive of the web is its pages', () => {
  test('of which those without an article are counted', async () => {
    const other = { address: 'https://www.hale-press.example/mill', body: page.replaceAll('Dike', 'Mill') }
    const found = await read(madeUpWarc(front, dike, { ...front, address: `${front.address}news` }, other))
    expect(found.map(one => one.ok && [one.value.file, one.value.headline])).toEqual([
      ['crawl.warc#1', 'Dike breaks'],
      ['crawl.warc#2', 'Mill breaks'],
    ])
    expect(found[0]).toMatchObject({ notes: ['crawl.warc: 2 of its pages were passed over, which hold no article.'] })
  })

  test.each<[string, Partial<MadeUpRecord>]>([
    ['as it is', {}],
    ['by gzip', { body: gzipSync(strToU8(page)), fields: ['Content-Encoding: gzip'] }],
    ['by “deflate”', { body: zlibSync(strToU8(page)), fields: ['Content-Encoding: deflate'] }],
    ['in pieces', { body: `${strToU8(page).length.toString(16)}\r\n${page}\r\n0\r\n\r\n`, fields: ['Transfer-Encoding: chunked'] }],
    ['in pieces that were put together since', { fields: ['Transfer-Encoding: chunked'] }],
    ['packed by a way that was undone since', { fields: ['Content-Encoding: br'] }],
    ['without an answer around it', { kind: 'resource' }],
    [
      'in an encoding of its own',
      {
        body: Uint8Array.from([...page.replace('“', '').replace('”', '')], letter => letter.charCodeAt(0)),
        type: 'text/html; charset=iso-8859-2',
      },
    ],
  ])('however they were sent: %s', async (_, how) => {
    const [one] = await told(madeUpWarc({ ...dike, ...how }))
    expect(one).toEqual([...whole[0]!.slice(0, 3), typeof how.body === 'object' && how.type ? text.replace(/[“”]/g, '') : text])
  })

  test.each<[string, Partial<MadeUpRecord>]>([
    ['what was asked', { kind: 'request' }],
    ['pages that were not there', { status: '404 Not Found' }],
    ['pages that were elsewhere', { status: '301 Moved Permanently' }],
    ['pictures', { type: 'image/png' }],
    ['what a crawler says of a page', { kind: 'resource', address: 'urn:pageinfo:https://www.hale-press.example/dike' }],
  ])('and not %s', async (_, how) => expect(await told(madeUpWarc({ ...dike, ...how }, dike))).toEqual(whole))

  test.each(['crawl', 'crawl.txt'])('is known by what is in it, though it is called %s', async name =>
    expect(await told(madeUpWarc(dike), name)).toEqual([[name, ...whole[0]!.slice(1)]]),
  )

  test('whose records gzip packed each by itself, as crawlers keep them', async () => {
    const packed = joined(warcRecords([front, dike]).map(record => gzipSync(record)))
    expect(await told(packed, 'crawl.warc.gz')).toEqual(whole)
  })

  test('in a collection (WACZ), without the lists beside it', async () => {
    const collection = zipSync({
      archive: { 'data.warc.gz': gzipSync(madeUpWarc(dike)) },
      pages: { 'pages.jsonl': strToU8('{"text": "A dike broke near Lviv on Monday."}') },
      'datapackage.json': strToU8('{}'),
    })
    expect(await told(collection, 'crawl.wacz')).toEqual([['crawl.wacz/archive/data.warc', ...whole[0]!.slice(1)]])
  })
})

describe('what is missing of one is told', () => {
  const file = madeUpWarc(dike, dike)
  test('where it breaks off', async () => {
    const found = await read(file.subarray(0, file.length - 60))
    expect(found).toHaveLength(2)
    expect(found[0]).toMatchObject({ notes: ['crawl.warc ends in the middle; what there is of it was read.'] })
  })

  test.each<[string, (record: Uint8Array) => Uint8Array]>([
    ['has no length any more', record => strToU8(strFromU8(record, true).replace('Content-Length', 'Content-Lengt_'), true)],
    ['lost some of its bytes', record => joined([record.subarray(0, 300), record.subarray(340)])],
    ['is another thing', () => strToU8('x'.repeat(500))],
  ])('where a record among others %s, and the others are read', async (_, harmed) => {
    const records = warcRecords([
      dike,
      { ...dike, address: 'https://hale.example/2' },
      { ...dike, address: 'https://hale.example/3' },
      { ...dike, address: 'https://hale.example/4' },
    ])
    const found = await read(joined(records.map((record, i) => (i === 2 ? harmed(record) : record))))
    const addresses = found.map(one => one.ok && one.value.url)
    expect(addresses[0]).toBe(dike.address)
    expect(addresses.at(-1)).toBe('https://hale.example/4')
    expect(found[0]).toMatchObject({ notes: expect.arrayContaining(['crawl.warc: a part of it is damaged and was left out.']) })
  })

  test('where a page is packed in a way that nobody knows', async () => {
    const [one] = await read(madeUpWarc({ ...dike, body: Uint8Array.from([27, 12, 3, 4]), fields: ['Content-Encoding: br'] }, dike))
    expect(one).toMatchObject({ notes: ['crawl.warc: 1 of its pages were left out, which are packed in a way that is not known here.'] })
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['no page', madeUpWarc(), /^crawl\.warc holds no web page\./],
    ['no article', madeUpWarc(front), /^crawl\.warc holds no article, only a page's leftovers\.$/],
    ['nothing but a beginning', file.subarray(0, 60), /^crawl\.warc (?:is damaged|holds no web page)/],
  ])('where it has %s', async (_, bytes, problem) => expect(await told(bytes)).toEqual([expect.stringMatching(problem)]))

  test('and a text that tells of one is a text', async () => {
    const [one] = await read(strToU8(`WARC/1.0 is a format\n\n${story[0]}`), 'a.txt')
    expect(one).toMatchObject({ ok: true, value: { headline: 'WARC/1.0 is a format' } })
  })
})

describe('a file that gzip packed', () => {
  const table = strToU8('id,text\na,A bridge fell in Hale.\nb,Rain fell on Lagos.\n')

  test('is the file in it', async () => {
    expect((await told(gzipSync(table), 'news.csv.gz')).map(one => one[0])).toEqual(['news.csv#a', 'news.csv#b'])
    expect((await told(joined([gzipSync(table.subarray(0, 20)), gzipSync(table.subarray(20))]), 'news.csv.gz')).map(one => one[0])).toEqual(
      ['news.csv#a', 'news.csv#b'],
    )
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['is damaged', gzipSync(table).map((byte, i) => (i > 9 ? 255 - byte : byte)), /^news\.csv\.gz is damaged or cut short\./],
    ['holds a picture', gzipSync(Uint8Array.from([0x89, 0x50, 0x4e, 0x47])), /is a picture, not a text/],
  ])('that %s is told', async (_, bytes, problem) => expect(await told(bytes, 'news.csv.gz')).toEqual([expect.stringMatching(problem)]))

  test('that was made to fill a memory is not unpacked', async () => {
    const zeros = gzipSync(new Uint8Array(101_000_000))
    expect(await told(joined([zeros, zeros, zeros, zeros, zeros]), 'news.txt.gz')).toEqual([
      'news.txt.gz would unpack to more than 500 MB. Unpack it, and part what is in it.',
    ])
  })
})
