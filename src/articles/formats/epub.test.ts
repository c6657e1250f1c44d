import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { words } from '../../text/span.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { type MadeUpEpub, madeUpEpub } from './made-up-epub.ts'

async function read(book: MadeUpEpub | Uint8Array, name = 'book.epub') {
  const bytes = book instanceof Uint8Array ? book : madeUpEpub(book)
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}
const long = (where: string) =>
  `<p>${`A dike broke near ${where} on Tuesday evening, the town said, and nobody was hurt. `.repeat(4).trim()}</p>`
const pages = {
  'cover.xhtml': '<img src="cover.jpg"/>',
  'title.xhtml': '<h1>Harbour Notes</h1><p>Seventh printing</p>',
  'one.xhtml': `<h2>Dike breaks</h2>${long('Hale')}<h3>What is known</h3>${long('Lviv')}`,
  'two a.xhtml': `<p class="big">Rain again</p>${long('Lagos')}`,
  'two b.xhtml': long('Mombasa'),
}
const about =
  '<dc:title>Harbour Post [Tue, 05 Mar 2024]</dc:title><dc:date>2024-03-05T06:00:00+00:00</dc:date><dc:creator>Jane Roe</dc:creator>'

describe('a book is its chapters', () => {
  const contents = { 'title.xhtml': 'Title', 'one.xhtml': 'Dike breaks', 'two a.xhtml': 'Rain again' }
  test.each([
    ['as EPUB 3 has its contents', false, 'book.epub'],
    ['as EPUB 2 has them', true, 'book.epub'],
    ['whatever it is called', false, 'book.zip'],
  ])('in its order, by its contents, %s', async (_, isOld, name) => {
    const found = await read({ pages, contents, about, isOld }, name)
    expect(found.map(one => one.ok && [one.value.file, one.value.headline, one.value.source, one.value.published])).toEqual([
      [`${name}#1`, 'Dike breaks', 'Harbour Post', '2024-03-05'],
      [`${name}#2`, 'Rain again', 'Harbour Post', '2024-03-05'],
    ])
    expect(found[0]!.ok && found[0]!.notes).toEqual([`${name}: 1 of its pages were passed over, which hold no article.`])
    const [dike, rain] = found.flatMap(one => (one.ok ? one.value : []))
    expect(dike!.paragraphs.map(p => [p.role, words(dike!.text, p).slice(0, 20)])).toEqual([
      ['headline', 'Dike breaks'],
      ['body', 'A dike broke near Ha'],
      ['heading', 'What is known'],
      ['body', 'A dike broke near Lv'],
    ])
    expect(rain!.text).toMatch(/^Rain again\n\nA dike broke near Lagos.+\n\nA dike broke near Mombasa/)
  })

  test('without contents each page is one', async () =>
    expect((await read({ pages })).map(one => one.ok && [one.value.headline, one.value.source])).toEqual([
      ['Dike breaks', 'Harbour Notes'],
      [expect.stringMatching(/^Rain again/), 'Harbour Notes'],
      [expect.stringMatching(/^A dike broke/), 'Harbour Notes'],
    ]))
})

describe('what keeps a book from being read is told', () => {
  test('pages that are pictures', async () =>
    expect(await read({ pages: { 'a.xhtml': '<img src="a.jpg"/>' } })).toMatchObject([
      { problem: expect.stringMatching(/^book\.epub has no text in it/) },
    ]))
  test('one that is sold for a device', async () => {
    const files = {
      'META-INF/encryption.xml': strToU8(
        '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/text/one.xhtml"/></CipherData></EncryptedData></encryption>',
      ),
    }
    expect(await read({ pages, files })).toMatchObject([{ problem: expect.stringMatching(/is protected with a password/) }])
    const fonts = { 'META-INF/encryption.xml': strToU8('<encryption><CipherReference URI="fonts/a.otf"/></encryption>') }
    expect((await read({ pages, files: fonts })).filter(one => one.ok)).toHaveLength(3)
  })
  test('one that is cut, of which the pages that are there are read', async () => {
    const whole = madeUpEpub({ pages })
    const found = await read(whole.subarray(0, whole.length - 40))
    expect(found.flatMap(one => (one.ok ? one.notes : []))[0]).toBe('book.epub ends in the middle; what there is of it was read.')
  })
})
