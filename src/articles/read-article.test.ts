import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { words } from '../text/span.ts'
import { steepness } from '../text/steepness.ts'
import { openReaders } from './open-readers.ts'
import { articleFromText, readArticle, readArticles } from './read-article.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** The container of old Office, with a part of this name in it. */
const compound = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(508).fill(0), ...[...name].flatMap(letter => [letter.charCodeAt(0), 0])])
const story = `Ferry Strike Enters Third Week

By Jane Roe, Harbour Post
3 March 2024

PORT HALE – Crews of the island ferries stayed ashore for a fifteenth day on Saturday, and “no end” is in sight.

What the Crews Want

The union asks for shorter shifts and a ship’s doctor on every night crossing, which the owners call impossible.

Related Articles

Bridge toll to rise

Leave a Reply

Copyright 2024, Harbour Post Ltd`

describe('what is not seen in a text is left out of it', () => {
  const seen = 'A dike broke in Rafah.\n\nNobody was hurt there.'
  const hidden = '\u200eA dike broke in Ra\u00adfah.\n\nNo\u2060body was hurt there.\u200f'
  const all = async (name: string, file: string) => {
    const bytes = utf8(file)
    return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))].map(one => one.ok && one.value.text)
  }
  test.each([
    ['dike.txt', hidden],
    ['dike.json', JSON.stringify({ text: hidden })],
    ['dike.csv', `text\n"${hidden}"`],
    ['dike.html', `<html><body><article>${hidden.replace(/.*(?=\n|$)/g, line => (line ? `<p>${line}</p>` : ''))}</article></body></html>`],
    ['dike.html', `<html><body><article><p>A dike broke in Ra&shy;fah.</p><p>No<wbr>body was hurt there.</p></article></body></html>`],
  ])('%s', async (name, file) => expect(await all(name, file)).toEqual([seen]))
})

describe('the parts of an article', () => {
  const article = articleFromText(story)
  const lines = (role: string) => article.paragraphs.filter(p => p.role === role).map(p => words(story, p))

  test('headline, day, outlet', () =>
    expect(article).toMatchObject({ headline: 'Ferry Strike Enters Third Week', published: '2024-03-03', source: 'Harbour Post' }))
  test('the day leads to its words', () => expect(words(story, article.publishedSpan!)).toBe('3 March 2024'))
  test('headings', () => expect(lines('heading')).toEqual(['What the Crews Want']))
  test('leftovers, with the list of other stories', () =>
    expect(lines('boilerplate')).toEqual(['Related Articles', 'Bridge toll to rise', 'Leave a Reply', 'Copyright 2024, Harbour Post Ltd']))
  test('the body is numbered from 1; byline and date line have no number', () =>
    expect(article.paragraphs.filter(p => p.role === 'body').map(p => p.number)).toEqual([null, null, 1, 2]))
  test('what the caller knows goes first', () =>
    expect(articleFromText(story, { published: '2024-03-04', source: 'The Islander' })).toMatchObject({
      published: '2024-03-04',
      publishedSpan: null,
      source: 'The Islander',
    }))
  test('its id is its content’s', () => {
    expect(articleFromText(story).id).toBe(article.id)
    expect(articleFromText(`${story} `).id).not.toBe(article.id)
  })
})

describe('an outlet alone beside the date', () => {
  const body = 'Crews of the island ferries stayed ashore for a fifteenth day on Saturday, the union said.'
  test.each([
    [`Ferry strike goes on\n\n3 March 2024\n\nHarbour Wire\n\n${body}`, 'Ferry strike goes on', 'Harbour Wire'],
    [`Harbour Wire\n3 March 2024\n\nFerry strike goes on\n\n${body}`, 'Ferry strike goes on', 'Harbour Wire'],
    [`Ferry strike goes on\n\n3 March 2024 | The Hale Ledger\n\n${body}`, 'Ferry strike goes on', 'The Hale Ledger'],
    [`Ferry strike goes on\n3 March 2024\nLe Monde\n\n${body}`, 'Ferry strike goes on', 'Le Monde'],
    [`Ferry strike goes on | Al Jazeera\n\n3 March 2024\n\n${body}`, 'Ferry strike goes on', 'Al Jazeera'],
    [`Dawn, 3 March 2024\n\nFerry strike goes on\n\n${body}`, 'Ferry strike goes on', 'Dawn'],
    [`HAARETZ\n\nFerry strike goes on for a third week\n\n3 March 2024\n\n${body}`, 'Ferry strike goes on for a third week', 'HAARETZ'],
    [`Ferry strike goes on\n\n3 March 2024\n\nPort Hale\n\n${body}`, 'Ferry strike goes on', null],
    [`Ferry strike goes on\n\n3 March 2024\n\n${body}\n\nHarbour Wire\n\n${body}`, 'Ferry strike goes on', null],
  ])('%j', (text, headline, source) => {
    const article = articleFromText(text)
    expect(article).toMatchObject({ headline, source, published: '2024-03-03' })
    expect(words(text, article.paragraphs.find(p => p.number === 1)!)).toBe(body)
  })
})

describe('encodings', () => {
  const utf16 = (text: string, little: boolean) =>
    Uint8Array.from(
      [...text].flatMap(c => (little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])),
    )
  const windows = Uint8Array.from([...story].map(c => ({ '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92 })[c] ?? c.charCodeAt(0)))
  test.each<[string, Uint8Array, number]>([
    ['UTF-8', utf8(story), 0],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(story)]), 0],
    ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, ...utf16(story, true)]), 0],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...utf16(story, false)]), 0],
    ['UTF-16 without a mark', utf16(story, true), 1],
    ['Windows-1252', windows, 1],
  ])('%s gives the same text', (_, bytes, notes) => {
    const read = readArticle(bytes, 'ferry.txt')
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    expect(read.value.text).toBe(story)
    expect(read.notes).toHaveLength(notes)
  })

  test('CRLF stays in the text, and every span still leads to its words', () => {
    const crlf = story.replaceAll('\n', '\r\n')
    const read = readArticle(utf8(crlf), 'ferry.txt')
    if (!read.ok) throw new Error(read.problem)
    const plain = articleFromText(story)
    expect(read.value.text).toBe(crlf)
    expect(read.value.paragraphs.map(p => words(crlf, p))).toEqual(plain.paragraphs.map(p => words(story, p)))
    expect(read.value.paragraphs.map(p => p.role)).toEqual(plain.paragraphs.map(p => p.role))
    expect(words(crlf, read.value.publishedSpan!)).toBe('3 March 2024')
  })
})

describe('what is no article has a sentence of its own', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['an empty file', utf8(''), /^x is empty\.$/],
    ['white space', utf8(' \n\n\t'), /nothing but white space/],
    ['a PDF', utf8('%PDF-1.7 ...'), /a PDF, not a text/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /a picture/],
    ['a Word document', utf8(`PK\u0003\u0004${' '.repeat(26)}[Content_Types].xml`), /an office document, not a text.*paste them\.$/],
    [
      'an OpenDocument text',
      utf8(`PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`),
      /an office document, not a text/,
    ],
    [
      'a document of old Word',
      compound('WordDocument'),
      /a document of old Word \(\.doc\), not a text\. Save it as \.docx or as plain text/,
    ],
    [
      'a document with a password',
      compound('EncryptedPackage'),
      /^x is protected with a password: open it, save a copy without one, and add that\.$/,
    ],
    ['a document of rich text', utf8('{\\rtf1 x}'), /an RTF document, not a text\. Save it as \.docx/],
    ['a ZIP archive', utf8(`PK\u0003\u0004${' '.repeat(26)}articles/one.txt`), /an archive: unpack it/],
    ['a message of Outlook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /a message of Outlook, not a text/],
    ['random bytes', Uint8Array.from({ length: 400 }, (_, i) => (i * 73) % 256), /binary/],
    ['more than a string holds', new Uint8Array(500_000_001), /^x has 501 MB; 500 are read at once\. Part it/],
    [
      'a corpus in one text',
      utf8('A ferry sank.\n\n'.repeat(400_000)),
      /^x has 6\.0 million characters; an article is read up to 5\. Part it/,
    ],
    ['only leftovers', utf8('Leave a Reply\n\nCopyright 2024, Harbour Post'), /only a page's leftovers/],
  ])('%s', (_, bytes, sentence) => expect(readArticle(bytes, 'x')).toMatchObject({ ok: false, problem: expect.stringMatching(sentence) }))

  test('an article without a date is read, with a note on what that costs', () => {
    const read = readArticle(utf8('Ferry Strike\n\nCrews stayed ashore in Port Hale last week, the union said.'), 'ferry.txt')
    expect(read).toMatchObject({ ok: true, notes: [expect.stringMatching(/^ferry\.txt states no publication date/)] })
  })

  test.each<[head: string, name: string, published: string, notes: unknown[]]>([
    [
      'Ferry Strike\n\n05/02/2013',
      'ferry.txt',
      '2013-05-02',
      ['ferry.txt is dated “05/02/2013”, which was read month first, as 2013-05-02; it may mean 2013-02-05.'],
    ],
    ['---\ndate: 05/02/2013\n---\n\n# Ferry Strike', 'ferry.md', '2013-05-02', [expect.stringMatching(/month first/)]],
    ['Ferry Strike\n\nTuesday 05/02/2013', 'ferry.txt', '2013-02-05', [expect.stringMatching(/because of “Tuesday”/)]],
    ['---\ndate: 05/02/2013\nsource: portpost.ie\n---\n\n# Ferry', 'ferry.md', '2013-02-05', [expect.stringMatching(/because of “.ie”/)]],
    ['Ferry Strike\n\n25/02/2013', 'ferry.txt', '2013-02-25', []],
  ])('a numeric date says what settled it, or that nothing did: %j', (head, name, published, notes) => {
    const read = readArticle(utf8(`${head}\n\nCrews stayed ashore in Port Hale.`), name)
    expect(read).toMatchObject({ ok: true, value: { published }, notes })
  })

  test('a line of its own says where, when and for whom somebody wrote', () => {
    const read = readArticle(
      utf8('Cargo Piles Up\n\nPort Hale, Feb. 2, 2024 · Inland Cargo\n\nCrews stayed ashore in Port Hale.'),
      'cargo.txt',
    )
    expect(read).toMatchObject({ ok: true, value: { published: '2024-02-02', source: 'Inland Cargo' }, notes: [] })
  })

  test('where somebody else says the day, nothing hangs on how its numbers are read', () => {
    const text = utf8('Ferry Strike\n\n05/02/2013\n\nCrews stayed ashore in Port Hale.')
    expect(readArticle(text, 'ferry.txt', { published: '2013-02-05' })).toMatchObject({ ok: true, notes: [] })
    const [quoted] = readArticles(
      utf8(JSON.stringify({ text: 'Ferry Strike\n\n05/02/2013\n\nCrews stayed ashore in Port Hale.' })),
      'news.json',
    )
    expect(quoted).toMatchObject({ ok: true, notes: [expect.stringMatching(/^news\.json is dated “05\/02\/2013”/)] })
  })
})

describe('a day that opens the first paragraph', () => {
  const later = '\n\nThe mayor said that eleven houses had burned.'
  test('dates the article and leads to its words', () => {
    const text = `Fire Jumps the Lake\n\n19 January 2026 – More than 900 people left Port Hale on Thursday night.${later}`
    const article = articleFromText(text)
    expect(article).toMatchObject({ headline: 'Fire Jumps the Lake', published: '2026-01-19' })
    expect(words(text, article.publishedSpan!)).toBe('19 January 2026')
  })
  test('is but the first of a list of days where others open so', () =>
    expect(
      articleFromText(
        `How the Fire Spread\n\n19 January 2026 – Smoke is seen at Port Hale.\n\n21 January 2026 – The fire jumps the lake.${later}`,
      ),
    ).toMatchObject({ published: null }))
})

describe('headline and headings', () => {
  const roles = (...lines: string[]) => articleFromText(lines.join('\n\n')).paragraphs.map(p => p.role)
  const prose = 'The ferry left the harbour of the old town at six and reached the island shortly before noon.'
  test.each<[string, string[], string[]]>([
    ['one paragraph', [prose], ['body']],
    ['a headline', ['Ferry Leaves Late', prose], ['headline', 'body']],
    ['a question as headline', ['Where is the ferry?', prose], ['headline', 'body']],
    ['an abbreviation at its end', ['Ferry Line Sold to U.S.', prose], ['headline', 'body']],
    ['a sentence is no headline', ['The ferry left.', prose], ['body', 'body']],
    [
      'two headings in a row',
      ['Ferry Late', prose, 'The Island', 'Its Harbour', prose],
      ['headline', 'body', 'heading', 'heading', 'body'],
    ],
    ['a heading of plain words', ['Ferry Late', prose, 'Course of the strike', prose], ['headline', 'body', 'heading', 'body']],
    ['capitals', ['Ferry Late', prose, 'AFTERMATH', prose], ['headline', 'body', 'heading', 'body']],
    ['a quotation is body', ['Ferry Late', prose, '“Never again”', prose], ['headline', 'body', 'body', 'body']],
    ['the last line is body', ['Ferry Late', prose, 'Harbour View'], ['headline', 'body', 'body']],
    ['an item of a list is body', ['Ferry Late', prose, '- Harbour View', prose], ['headline', 'body', 'body', 'body']],
    ['a credit is body', ['Ferry Late', prose, 'Ferry at Dawn (Photo: Jane Roe)', prose], ['headline', 'body', 'body', 'body']],
    ['a leftover in the middle', ['Ferry Late', prose, 'Advertisement', prose], ['headline', 'body', 'boilerplate', 'body']],
    ['the list of other stories ends at prose', ['Ferry Late', 'Related Stories', prose], ['headline', 'boilerplate', 'body']],
  ])('%s', (_, lines, expected) => expect(roles(...lines)).toEqual(expected))
})

test('the seed as a person read it', () => {
  const at = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
  const gold = JSON.parse(at('data/gold/000_bbfba982f6a75260.json').toString('utf8'))
  const read = readArticle(at('seeds/000_bbfba982f6a75260.txt'), '000_bbfba982f6a75260.txt')
  if (!read.ok) throw new Error(read.problem)
  const { headline, published, source, text, paragraphs } = read.value
  const marked = (role: string) =>
    paragraphs.filter(p => p.role === role).map(({ start, end }) => ({ start, end, name: text.slice(start, end) }))
  expect({ headline, published, source }).toEqual({ headline: gold.headline, published: gold.published, source: 'Thin Line News' })
  expect(marked('heading')).toEqual(gold.headings)
  expect(marked('boilerplate')).toEqual(gold.boilerplate)
})

test.each([
  ['San ', 250_000],
  ['x', 1_000_000],
  ['A line\n\n', 40_000],
  ['(', 100_000],
])('time grows with many of “%s”, not faster', async (words, times) => {
  expect(
    await steepness(
      share => words.repeat(times * share),
      text => articleFromText(text),
    ),
  ).toBeLessThan(4)
})
