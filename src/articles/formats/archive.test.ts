import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { joined } from './joined.ts'
import { leftOfZip } from './left-of-zip.ts'
import { madeUpDocx, paragraph } from './made-up-docx.ts'
import { zipEntries } from './zip-entries.ts'

const story = (where: string) =>
  strToU8(`Dike breaks\n\n2 January 2024\n\nA dike broke near ${where} on Tuesday evening, the town said, and nobody was hurt.`)
const zip = (files: Zippable) => zipSync(files)

/** An archive whose files are packed as they come: what they are long stands behind them. */
function streamed(files: Record<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  const archive = new Zip((_, part) => parts.push(part))
  for (const [name, bytes] of Object.entries(files)) {
    const file = new ZipDeflate(name)
    archive.add(file)
    file.push(bytes, true)
  }
  archive.end()
  return joined(parts)
}

async function read(file: Uint8Array, name = 'news.zip') {
  return [...readArticles(file, name, await openReaders([{ name, bytes: file }]))]
}
const told = async (file: Uint8Array, name?: string) =>
  (await read(file, name)).map(one => (one.ok ? [one.value.file, ...one.notes].join('; ') : one.problem))

/** The archive with other bytes at one of its fields, in the table of contents and before the file: 6 is that of its flags, 8 how it is packed. */
function altered(archive: Uint8Array, field: number, ...bytes: number[]): Uint8Array {
  const other = archive.slice()
  const view = new DataView(other.buffer)
  for (let i = 0; i < other.length - 4; i++) {
    const at = view.getUint32(i, true) === 0x04034b50 ? i + field : view.getUint32(i, true) === 0x02014b50 ? i + field + 2 : -1
    if (at >= 0) other.set(bytes, at)
  }
  return other
}

describe('an archive', () => {
  test('is the files in it, called by their paths, each read as what it is', async () => {
    const page = `<html><head><title>Dike breaks</title></head><body><p>${'A dike broke near Hale on Tuesday evening, the town said. '.repeat(5)}</p></body></html>`
    const found = await read(
      zip({
        'news.csv': strToU8('id,text,published\na,A bridge fell in Hale.,2024-03-12\nb,Rain fell on Lagos.,2024-03-12\n'),
        march: {
          'dike.txt': story('Hale'),
          'dike.docx': madeUpDocx(paragraph('A dike broke near Lviv on Monday.')),
          old: { 'dike.html': strToU8(page) },
        },
      }),
    )
    expect(found.map(one => one.ok && [one.value.file, one.value.headline])).toEqual([
      ['news.zip/news.csv#a', 'A bridge fell in Hale'],
      ['news.zip/news.csv#b', 'Rain fell on Lagos'],
      ['news.zip/march/dike.txt', 'Dike breaks'],
      ['news.zip/march/dike.docx', 'A dike broke near Lviv on Monday'],
      ['news.zip/march/old/dike.html', 'Dike breaks'],
    ])
    expect(found[2]).toMatchObject({ notes: [], value: { published: '2024-01-02' } })
  })

  test('is left without what systems, hidden folders and saved pages put into it', async () =>
    expect(
      await told(
        zip({
          'dike.txt': story('Hale'),
          __MACOSX: { '._dike.txt': strToU8('\0\0') },
          '.DS_Store': strToU8('x'),
          '.git': { 'old.txt': story('Lviv') },
          'flood.html': strToU8(`<p>${'Rain fell on Lagos on Tuesday evening, the town said. '.repeat(9)}</p>`),
          flood_files: { 'ad.html': strToU8('<p>Boots</p>'), 'style.css': strToU8('p {}') },
        }),
      ),
    ).toEqual(['news.zip/dike.txt', expect.stringMatching(/^news\.zip\/flood\.html; news\.zip\/flood\.html states no/)]))

  test('that holds other files as well tells of them once, with the first article', async () => {
    const pictures = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.png`, strToU8('x')]))
    expect(await told(zip({ ...pictures, 'a.txt': story('Hale'), 'b.txt': story('Lviv') }))).toEqual([
      'news.zip/a.txt; news.zip: 30 of its files were passed over, which hold no articles: 0.png, 1.png, 2.png, 3.png and 26 more.',
      'news.zip/b.txt',
    ])
  })

  test('full of lists that are none of articles says so once', async () => {
    const lists = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`data/${i}.json`, strToU8('{"likes": [{"id": 1}]}')]))
    expect(
      await told(zip({ ...lists(9), 'posts.json': strToU8('[{"text": "A bridge fell in Hale.", "published": "2024-03-12"}]') })),
    ).toEqual([
      'news.zip/posts.json',
      'news.zip: 9 of its files were passed over, which hold no articles: data/0.json, data/1.json, data/2.json, data/3.json and 5 more.',
    ])
    expect(await told(zip(lists(2)))).toEqual([
      expect.stringMatching(/^news\.zip\/data\/0\.json holds no articles that can be read/),
      expect.stringMatching(/^news\.zip\/data\/1\.json holds no articles that can be read/),
    ])
  })

  test('in an archive is opened as well', async () =>
    expect(await told(zip({ 'march.zip': zip({ 'dike.txt': story('Hale') }) }))).toEqual(['news.zip/march.zip/dike.txt']))

  test.each(['news.bin', 'news', 'news.docx', 'news.txt'])('is known by what is in it, though it is called %s', async name =>
    expect(await told(zip({ 'dike.txt': story('Hale') }), name)).toEqual([`${name}/dike.txt`]),
  )

  test('of an office program is none', async () => {
    for (const first of ['[Content_Types].xml', 'ppt/slides/slide1.xml'])
      expect(await told(zip({ [first]: strToU8('x'), 'notes.txt': story('Hale') }))).toEqual([
        expect.stringMatching(/is an office document, not a text/),
      ])
  })
})

describe('names in an archive', () => {
  const withName = (bytes: number[], flags = 0) => {
    const archive = zip({ ['x'.repeat(bytes.length)]: story('Hale') })
    for (let i = 0; i <= archive.length - bytes.length; i++) if (bytes.every((_, j) => archive[i + j] === 0x78)) archive.set(bytes, i)
    return altered(archive, 6, flags & 255, flags >> 8)
  }
  const letters = (text: string) => [...strToU8(text)]
  test.each<[string, number[], number, string]>([
    ['UTF-8, as the archive says', letters('Überflutung.txt'), 0x800, 'Überflutung.txt'],
    ['UTF-8 of which it says nothing, as macOS writes it', letters('größe/홍수.txt'), 0, 'größe/홍수.txt'],
    ['of DOS, as Windows wrote it', [0x9a, ...letters('berflutung.txt')], 0, 'Überflutung.txt'],
    ['with the slashes of Windows', letters('march\\dike.txt'), 0, 'march/dike.txt'],
    ['that lead out of it', letters('../../etc/dike.txt'), 0, 'etc/dike.txt'],
    ['from the root of a disk', letters('/tmp/./dike.txt'), 0, 'tmp/dike.txt'],
  ])('may be %s', (_, bytes, flags, name) => expect(zipEntries(withName(bytes, flags))?.map(entry => entry.name)).toEqual([name]))
})

describe('what keeps an archive from being read is told', () => {
  const whole = zip({ 'a.txt': story('Hale'), 'b.txt': story('Lviv') })

  test('a password', async () =>
    expect(await told(altered(whole, 6, 1))).toEqual([
      expect.stringMatching(/^news\.zip is protected with a password: open it, save a copy without one/),
    ]))

  test.each<[string, Uint8Array]>([
    ['of four bytes', whole.subarray(0, 4)],
    ['that is cut within the head of its first file', whole.subarray(0, 32)],
    ['whose first file says nothing yet', whole.subarray(0, 36)],
  ])('one %s', async (_, file) =>
    expect(await told(file)).toEqual([
      'news.zip is damaged or cut short. Get the file anew, or open it where it was written and save it again.',
    ]),
  )

  describe('of one whose end is missing, what there is of it is read', () => {
    // A browser that saved a part of it, a disk that was full.
    const lost = (n: number) => `news.zip is damaged or cut short; ${n} of its files could still be read.`
    const asItCame = streamed({ 'a.txt': story('Hale'), 'b.txt': story('Lviv') })
    test.each<[string, Uint8Array, string[]]>([
      ['behind the files', whole.subarray(0, whole.length - 30), [`news.zip/a.txt; ${lost(2)}`, 'news.zip/b.txt']],
      ['behind the files, packed as it came', asItCame.subarray(0, asItCame.length - 30), [`news.zip/a.txt; ${lost(2)}`, 'news.zip/b.txt']],
      [
        'with another table of contents',
        whole.map((byte, i) => (i === whole.length - 6 ? byte + 1 : byte)),
        [`news.zip/a.txt; ${lost(2)}`, 'news.zip/b.txt'],
      ],
    ])('%s', async (_, file, found) => expect(await told(file)).toEqual(found))

    test.each([whole, asItCame])('within a file, which is read as far as it goes', async archive => {
      const begun = archive.findIndex((byte, i) => byte === 0x62 && archive[i + 1] === 0x2e)
      const [first, second, ...more] = await read(archive.subarray(0, begun + 80))
      expect(first).toMatchObject({
        value: { file: 'news.zip/a.txt' },
        notes: [lost(1), 'news.zip/b.txt ends in the middle; what there is of it was read.'],
      })
      expect(second!.ok && new TextDecoder().decode(story('Lviv')).startsWith(second!.value.text.slice(0, 20))).toBe(true)
      expect(more).toEqual([])
    })

    test('a document that is cut is left out, and so are a picture and what is hidden', async () => {
      for (const name of ['b.docx', 'b.png', '__MACOSX/b.txt']) {
        const archive = zip({ 'a.txt': story('Hale'), [name]: story('Lviv') })
        expect(await told(archive.subarray(0, archive.indexOf(0x62, 60) + 80))).toEqual([`news.zip/a.txt; ${lost(1)}`])
      }
    })

    test('one that was made to fill a memory stops where there is no room', () => {
      const archive = zip({ 'a.txt': new Uint8Array(30_000_000) })
      const file = archive.subarray(0, archive.length - 90)
      expect(leftOfZip(file, 1_000_000)).toEqual({ entries: [], cut: null })
      expect(leftOfZip(file, 40_000_000).cut!.bytes.length).toBeGreaterThan(20_000_000)
    })
  })

  test('a file in it that is damaged, packed in another way or has a password, and the others are read', async () => {
    const holed = whole.slice()
    holed[60] = holed[60]! ^ 255
    expect(await told(holed)).toEqual([expect.stringMatching(/^news\.zip\/a\.txt is damaged/), 'news.zip/b.txt'])
    expect((await told(altered(whole, 8, 9)))[1]).toBe(
      'news.zip/b.txt is packed in a way that is not known here. Unpack the archive, and add what is in it.',
    )
    const view = new DataView(whole.slice().buffer)
    const contents = Array.from({ length: whole.length - 4 }, (_, i) => i).filter(i => view.getUint32(i, true) === 0x02014b50)
    view.setUint16(contents[1]! + 8, 1, true)
    expect(await told(new Uint8Array(view.buffer))).toEqual([
      'news.zip/a.txt',
      expect.stringMatching(/^news\.zip\/b\.txt is protected with a password/),
    ])
  })

  test.each<[string, Zippable]>([
    ['nothing', {}],
    ['pictures', { 'a.png': strToU8('x'), 'a/b.jpg': strToU8('x') }],
    ['what is hidden', { '.hidden.txt': story('Hale') }],
  ])('one that holds %s', async (_, files) =>
    expect(await told(zip(files))).toEqual([
      expect.stringMatching(/^news\.zip holds no article that can be read: articles are \.txt, .+ files\.$/),
    ]),
  )
})

describe('an archive that was made to fill a memory', () => {
  const zeros = new Uint8Array(60_000_000)
  const bomb = zip({ 'a.txt': story('Hale'), 'b.txt': zeros, 'c.txt': zeros, 'd.txt': story('Lviv') })
  /** The archive as if its large files had another size. */
  const saying = (size: number) => {
    const other = bomb.slice()
    const view = new DataView(other.buffer)
    for (let i = 0; i < other.length - 4; i++) if (view.getUint32(i, true) === zeros.length) view.setUint32(i, size, true)
    return other
  }

  test('is unpacked as far as there is room, and what is left out is told', async () =>
    expect(await told(saying(300_000_000))).toEqual([
      'news.zip/a.txt; news.zip: 1 of its files were left out, because all would unpack to more than 500 MB. Unpack it, and add them in parts.',
      expect.stringMatching(/^news\.zip\/b\.txt is damaged/),
      'news.zip/d.txt',
    ]))

  test('is not believed where it says that its files are small', async () => {
    expect(await told(saying(1000))).toEqual([
      'news.zip/a.txt',
      expect.stringMatching(/b\.txt is damaged/),
      expect.stringMatching(/c\.txt is damaged/),
      'news.zip/d.txt',
    ])
  })

  test('is opened no further than three deep', async () => {
    const deep = Array.from({ length: 5 }).reduce<Uint8Array>(file => zip({ 'a.zip': file }), zip({ 'a.txt': story('Hale') }))
    expect(await told(deep)).toEqual(['news.zip/a.zip/a.zip/a.zip/a.zip is an archive: unpack it, and add what is in it.'])
  })
})
