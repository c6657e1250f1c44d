import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../text/span.ts'
import { steepness } from '../../text/steepness.ts'
import { madeUpDocx, paragraph } from '../formats/made-up-docx.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import {
  all,
  europresse,
  europressePage,
  factiva,
  factivaIndexed,
  ferry,
  lexisNexis,
  type MadeUpArticle,
  mill,
  nexisContents,
  nexisUni,
  proQuest,
  strike,
  wrapped,
} from './made-up-exports.ts'
import { readPressExport } from './press-export.ts'

const read = (content: string | Uint8Array, name = 'export.txt') => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return openReaders([{ name, bytes }]).then(readers => [...readArticles(bytes, name, readers)])
}
const paragraphs = (lines: readonly string[]) => lines.join('\n\n')
const page = (blocks: readonly string[]) =>
  `<html><head><title>Export</title></head><body>${blocks.map(words => `<div>${words}</div>`).join('')}</body></html>`
const docx = (lines: readonly string[]) => madeUpDocx(lines.map(words => paragraph(words.replaceAll('&', '&amp;'))).join(''))
const table = (rows: readonly (readonly [string, string])[]) =>
  `<table>${rows
    .map(
      ([code, value]) =>
        `<tr><td class="index"><b>${code}</b></td><td>${value
          .split('\n\n')
          .map(words => `<p>${words}</p>`)
          .join('')}</td></tr>`,
    )
    .join('')}</table>`

const day = ({ day }: MadeUpArticle) => `2026-11-${/(\d+),/.exec(day)![1]!.padStart(2, '0')}`

/** Every article with what its fields say, and nothing of these in its text. */
const expected = (articles: readonly MadeUpArticle[], file: string, lines: (words: string) => string = words => words) =>
  articles.map((one, i) => ({
    file: articles.length > 1 ? `${file}#${i + 1}` : file,
    headline: one.headline,
    source: one.outlet,
    published: day(one),
    text: [one.headline, ...one.body.map(lines)].join('\n\n'),
    paragraphs: ['headline', ...one.body.map(() => 'body')],
  }))

const told = async (content: string | Uint8Array, name?: string) =>
  (await read(content, name)).map(one =>
    one.ok
      ? {
          file: one.value.file,
          headline: one.value.headline,
          source: one.value.source,
          published: one.value.published,
          text: one.value.text,
          paragraphs: one.value.paragraphs.map(({ role }) => role),
        }
      : one.problem,
  )

describe('an export of the press', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['Nexis Uni as a document of Word', 'nexis.docx', docx([...nexisContents(all), ...all.flatMap(nexisUni)])],
    ['Nexis Uni as text, a paragraph a line', 'nexis.txt', [...nexisContents(all), ...all.flatMap(nexisUni)].join('\r\n')],
    ['Nexis Uni as text, a paragraph a block', 'nexis.txt', paragraphs([...nexisContents(all), ...all.flatMap(nexisUni)])],
    [
      'Nexis Uni with numbers of pages',
      'nexis.txt',
      paragraphs(all.flatMap(one => ['Page 1 of 2', ...nexisUni(one).flatMap(line => (line === 'Body' ? [line, 'Page 2 of 2'] : line))])),
    ],
    ['Nexis with “Document 1 of 3”', 'nexis.txt', paragraphs(all.flatMap((one, i) => [`Document ${i + 1} of 3`, ...nexisUni(one)]))],
    ['Nexis as a page', 'nexis.html', page([...nexisContents(all), ...all.flatMap(nexisUni)])],
    ['Factiva as text', 'factiva.txt', paragraphs(all.flatMap(factiva))],
    ['Factiva as text, a line each', 'factiva.txt', all.flatMap(factiva).join('\n')],
    ['Factiva as a page', 'factiva.html', page(all.flatMap(factiva))],
    ['Factiva with its index as a page', 'factiva.html', page(all.map(one => table(factivaIndexed(one))))],
    [
      'Factiva with its index as text',
      'factiva.txt',
      paragraphs(all.flatMap(one => factivaIndexed(one).map(([code, value]) => `${code}  ${value}`))),
    ],
    ['ProQuest', 'proquest.txt', proQuest(all)],
    ['ProQuest without numbers', 'proquest.txt', proQuest(all).replace(/Document \d of \d\n\n/g, '')],
    ['ProQuest as a page', 'proquest.html', page(proQuest(all).split(/_+|\n+/))],
    ['Europresse as text', 'europresse.txt', paragraphs(all.flatMap(europresse))],
    ['Europresse as a page', 'europresse.html', europressePage(all)],
  ])('%s is its articles', async (_, name, content) => expect(await told(content, name)).toEqual(expected(all, name)))

  test('of LexisNexis with lines that were broken is its articles, their lines as they stood', async () => {
    expect(await told(lexisNexis(all), 'lexis.txt')).toEqual(expected(all, 'lexis.txt', wrapped))
    expect(await told(lexisNexis([ferry]), 'lexis.txt')).toEqual(expected([ferry], 'lexis.txt', wrapped))
  })

  test.each<[string, string, string | Uint8Array]>([
    ['Nexis Uni', 'ferry.docx', docx(nexisUni(ferry))],
    ['Factiva', 'ferry.txt', paragraphs(factiva(ferry))],
    ['ProQuest', 'ferry.txt', proQuest([ferry])],
  ])('one article of %s is called as its file', async (_, name, content) =>
    expect(await told(content, name)).toEqual(expected([ferry], name)),
  )

  test('is read with an id of its own for each article, the same wherever it comes from', async () => {
    const ids = async (content: string) => (await read(content)).map(one => one.ok && one.value.id)
    const found = await ids(paragraphs(all.flatMap(factiva)))
    expect(new Set(found).size).toBe(3)
    expect(await ids(paragraphs([strike, ferry, mill].flatMap(nexisUni)))).toEqual([found[2], found[0], found[1]])
  })

  test.each<[string, string[], Partial<{ headline: string; source: string | null; published: string | null; text: string }>]>([
    [
      'a headline over two lines',
      [
        '1 of 1 DOCUMENTS',
        'Baltic Wire',
        'November 9, 2026 Monday',
        'Dockers in Gdansk end their strike after nine\ndays',
        'LENGTH: 90 words',
        'They went back to work on Sunday.',
        'LOAD-DATE: November 9, 2026',
      ],
      { headline: 'Dockers in Gdansk end their strike after nine days', source: 'Baltic Wire' },
    ],
    [
      'rights above the outlet',
      [
        '1 of 1 DOCUMENTS',
        'Copyright 2026 Harbour Papers Ltd\nAll Rights Reserved',
        'The Times (London)',
        'November 9, 2026, Monday',
        'Dockers return',
        'SECTION: Overseas news',
        'LENGTH: 90 words',
        'They went back to work on Sunday.',
        'LOAD-DATE: November 9, 2026',
      ],
      { headline: 'Dockers return', source: 'The Times (London)', published: '2026-11-09' },
    ],
    [
      'a dateline and a highlight that are fields',
      [
        'Dockers return',
        'Baltic Wire',
        'November 9, 2026 Monday 10:15 AM GMT',
        'Length: 90 words',
        'Dateline: GDANSK, Poland',
        'Highlight: Eleven ships wait.',
        'Body',
        'They went back to work on Sunday.',
        'Load-Date: November 9, 2026',
        'End of Document',
      ],
      { text: 'Dockers return\n\nEleven ships wait.\n\nGDANSK, Poland — They went back to work on Sunday.', published: '2026-11-09' },
    ],
    [
      'a dateline that its text has as well',
      [
        'Dockers return',
        'Baltic Wire',
        'November 9, 2026 Monday',
        'Length: 90 words',
        'Dateline: GDANSK',
        'Body',
        'GDANSK - They went back to work on Sunday.',
        'Load-Date: November 9, 2026',
        'End of Document',
      ],
      { text: 'Dockers return\n\nGDANSK - They went back to work on Sunday.' },
    ],
    [
      'a month for its day',
      [
        'Dockers return',
        'Baltic Quarterly',
        'November 2026',
        'Length: 90 words',
        'Body',
        'They went back to work on Sunday.',
        'Load-Date: November 9, 2026',
        'End of Document',
      ],
      { headline: 'Dockers return', source: 'Baltic Quarterly', published: null },
    ],
    [
      'a day in another language',
      [
        'Hafenarbeiter kehren zurück',
        'Ostsee-Bote',
        '9. November 2026 Montag',
        'Länge: 90 Wörter',
        'Body',
        'Am Sonntag ging es in Danzig weiter.',
        'Load-Date: November 9, 2026',
        'End of Document',
      ],
      { headline: 'Hafenarbeiter kehren zurück', source: 'Ostsee-Bote', published: '2026-11-09' },
    ],
    [
      'a section and two authors above its length',
      [
        'World News',
        'Dockers in Gdansk return',
        'By Ann Poe in Warsaw and John Doe',
        '90 words',
        '9 November 2026',
        'Baltic Wire',
        'BALW',
        'English',
        'Copyright 2026. Baltic Wire Ltd.',
        'They went back to work on Sunday.',
        'Document BALW000020261109emb900002',
      ],
      {
        headline: 'Dockers in Gdansk return',
        source: 'Baltic Wire',
        text: 'Dockers in Gdansk return\n\nThey went back to work on Sunday.',
      },
    ],
    [
      'an address in its text',
      [
        'Dockers return',
        '1,190 words',
        '9 November 2026',
        '03:15 GMT',
        'Baltic Wire',
        'BALW',
        'English',
        '© 2026 Baltic Wire',
        'Write to ann@baltic.example.',
        'They went back.',
        'Document BALW000020261109emb900002',
      ],
      { text: 'Dockers return\n\nWrite to ann@baltic.example.\n\nThey went back.', published: '2026-11-09' },
    ],
    [
      'a day of publication that is cut',
      [
        'Document 1 of 1',
        'Dockers return',
        'Author: Poe, Ann',
        'Publication info: Baltic Wire ; Gdansk [Gdansk]09 Nov 2026.',
        'Full text: They went back to work on Sunday.',
        'Publication title: Baltic Wire; Gdansk',
        'Publication date: Nov',
        'Database: Wires',
      ],
      {
        headline: 'Dockers return',
        source: 'Baltic Wire',
        published: '2026-11-09',
        text: 'Dockers return\n\nThey went back to work on Sunday.',
      },
    ],
    [
      'a headline that names a day',
      [
        '1 of 1 DOCUMENTS',
        'Baltic Wire',
        'November 9, 2026 Monday, FINAL EDITION',
        'The 3 November 2026 deal is off',
        'BYLINE: Ann Poe',
        'LENGTH: 90 words',
        'They went back to work on Sunday.',
        'LOAD-DATE: November 9, 2026',
      ],
      { headline: 'The 3 November 2026 deal is off', source: 'Baltic Wire', published: '2026-11-09' },
    ],
    [
      'rights of a publisher without a mark',
      [
        'Dockers return',
        '90 words',
        '9 November 2026',
        'Baltic Wire',
        'BALW',
        'English',
        'Baltic Press Group 2026. All rights reserved.',
        'They went back to work on Sunday.',
        'Document BALW000020261109emb900002',
      ],
      { text: 'Dockers return\n\nThey went back to work on Sunday.' },
    ],
    [
      'no length, but a mark before the text and the day it was loaded',
      [
        'Dockers return',
        'Baltic Wire',
        'November 9, 2026 Monday',
        'Body',
        'They went back to work on Sunday.',
        'Load-Date: November 9, 2026',
        'End of Document',
      ],
      { headline: 'Dockers return', source: 'Baltic Wire', text: 'Dockers return\n\nThey went back to work on Sunday.' },
    ],
    [
      'a section of the paper and the head of a page',
      [
        'Corporate Focus',
        'Dockers in Gdansk return to their cranes',
        'ANN POE',
        '90 words',
        '9 November 2026',
        'Baltic Wire',
        'BALW',
        'A4',
        '12',
        'English',
        '(c) 2026',
        'They went back',
        'Page 2 of 3 © 2026 Factiva, Inc. All rights reserved.',
        'to work on Sunday.',
        'Document BALW000020261109emb900002',
      ],
      {
        headline: 'Dockers in Gdansk return to their cranes',
        text: 'Dockers in Gdansk return to their cranes\n\nThey went back\n\nto work on Sunday.',
      },
    ],
  ])('%s', async (_, lines, wanted) => {
    const [one, ...more] = await told(paragraphs(lines))
    expect(more).toEqual([])
    expect(one).toMatchObject(wanted)
  })

  test('an article that the file has nothing of but its head is told, and the others are read', async () => {
    const bare = nexisUni(mill).filter(line => !mill.body.includes(line) && !/^(?:Graphic|PHOTO)/.test(line))
    expect(await told(paragraphs([...nexisUni(ferry), ...bare, ...nexisUni(strike)]))).toEqual([
      expect.objectContaining({ headline: ferry.headline, file: 'export.txt#1' }),
      'export.txt, article 2: there is no text of it in the file.',
      expect.objectContaining({ headline: strike.headline, file: 'export.txt#3' }),
    ])
    const withoutText = proQuest([ferry, mill]).replace(/Full text: A fire[^_]+?(?=Subject)/, 'Full text: Not available.\n\n')
    expect((await told(withoutText))[1]).toBe('export.txt, article 2: there is no text of it in the file.')
  })

  test.each([
    ['Nexis', paragraphs([...nexisUni(ferry), ...nexisUni(mill).slice(0, 11)])],
    ['Factiva', paragraphs([...factiva(ferry), ...factiva(mill).slice(0, -1)])],
  ])('the last article of %s that breaks off is read, and told', async (_, content) => {
    const found = await read(content)
    expect(found.map(one => one.ok && [one.value.headline, one.notes])).toEqual([
      [ferry.headline, []],
      [mill.headline, ['export.txt, article 2: it breaks off; what there is of it was read.']],
    ])
  })

  test('that says it holds more than it does is told once', async () => {
    const found = await read(paragraphs([...nexisContents([...all, ferry, mill]), ...all.flatMap(nexisUni)]))
    expect(found.flatMap(one => (one.ok ? one.notes : []))).toEqual(['export.txt says that it holds 5 articles; 3 of them are in it.'])
  })

  test('without a day says how one is given', async () => {
    const [one] = await read(paragraphs(nexisUni(ferry).filter(line => !/^November/.test(line))))
    expect(one!.ok && one!.notes[0]).toMatch(/^export\.txt states no publication date; .+ Say when it was published in the browser/)
  })

  test('a day given from outside goes before what the fields say', () => {
    const bytes = new TextEncoder().encode(paragraphs(factiva(ferry)))
    expect([...readArticles(bytes, 'a.txt', { published: '2020-02-02' })]).toMatchObject([{ value: { published: '2020-02-02' } }])
  })

  test('words of an article lead to where they stand', async () => {
    for (const one of await read(lexisNexis(all)))
      for (const paragraph of one.ok ? one.value.paragraphs : [])
        expect(words((one as { value: { text: string } }).value.text, paragraph).trim()).not.toBe('')
  })
})

describe('no export of the press', () => {
  const article = [ferry.headline, ferry.day, ...ferry.body]
  test.each<[string, string]>([
    ['an article', paragraphs(article)],
    [
      'an article that quotes “Document 1 of 2”',
      paragraphs([
        ...article,
        'The court filed the letter as Document 1 of 2.',
        'Document 1 of 2',
        'Length: the whole of it was read aloud.',
      ]),
    ],
    [
      'a list of documents',
      paragraphs([
        'Papers of the harbour board',
        'Document 1 of 3',
        'A letter from Mombasa.',
        'Document 2 of 3',
        'A bill from Lviv.',
        'Document 3 of 3',
        'A map of Gdansk.',
      ]),
    ],
    ['a story with its length', paragraphs([ferry.headline, 'Length: 523 words', ...ferry.body])],
    ['a text that ends with “End of Document”', paragraphs([...article, 'End of Document'])],
    [
      'a live log',
      paragraphs([
        'Storm: as it happened',
        '14:02 GMT',
        'Trees fell in Hale.',
        '13:40 GMT',
        'Document signed in Oslo, 523 words long.',
        '13:05 GMT',
        'Rain began.',
      ]),
    ],
    ['a table of rules', `${'_'.repeat(60)}\n\nFerry\n\n${'_'.repeat(60)}\n\nPublication title: Harbour Post\n\n${'_'.repeat(60)}`],
    ['a paper of a court', paragraphs(['Document ABCD20261103e1234567 was filed.', 'It has 523 words.', '3 November 2026'])],
    ['a word count alone', paragraphs([...article, '523 words', '3 November 2026', 'Document 12 was lost.'])],
  ])('%s is one article', async (_, content) => {
    expect(readPressExport(content)).toBeNull()
    expect(await read(content)).toHaveLength(1)
  })

  test('whatever a text holds, it is read or told in words, and no article is empty', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...nexisUni(ferry),
        ...factiva(mill),
        ...europresse(strike, 1),
        ...proQuest(all).split('\n'),
        ...lexisNexis(all).split('\n'),
        '',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), lines => {
        for (const one of readArticles(new TextEncoder().encode(lines.join('\n')), 'a.txt'))
          if (one.ok) expect(one.value.text.trim()).not.toBe('')
          else expect(one.problem).toContain('a.txt')
      }),
      { numRuns: 300 },
    )
  })

  test('a long export takes time by its length', async () => {
    const content = (share: number) => paragraphs(Array.from({ length: 2000 * share }, () => all.flatMap(nexisUni)).flat())
    expect(readPressExport(content(1))?.articles).toHaveLength(6000)
    expect(await steepness(content, readPressExport)).toBeLessThan(4)
  })
})
