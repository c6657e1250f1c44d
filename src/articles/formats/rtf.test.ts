import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { all, factiva, factivaIndexed, nexisContents, nexisUni } from '../exports/made-up-exports.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { readRtf } from './rtf.ts'

/** A file as it lies on a disk: a byte a character. */
const bytesOf = (content: string) => Uint8Array.from(content, sign => sign.charCodeAt(0))
const textOf = (content: string, head = '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}') => {
  const read = readRtf(bytesOf(`${head}${content}}`), 'ferry.rtf')
  return read.ok ? read.value.text : read.problem
}

async function articles(content: string, name = 'ferry.rtf') {
  const bytes = bytesOf(content)
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}

/** What programs write for signs beyond ASCII. */
const escaped = (words: string) =>
  words
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0) > 32767 ? sign.charCodeAt(0) - 65536 : sign.charCodeAt(0)}?`)
const document = (paragraphs: readonly string[]) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\r\n${paragraphs.map(words => `\\pard\\plain\\f0\\fs20 ${escaped(words)}\\par\r\n`).join('')}}`

describe('a document of RTF', () => {
  test.each<[string, string, string]>([
    ['paragraphs', '\\pard One.\\par\\pard Two.\\par', 'One.\n\nTwo.'],
    ['lines of the file that end within a word', '\\pard Mom\r\nbasa\r\n\\par', 'Mombasa'],
    ['a break in a line, and two', 'One\\line more.\\line\\line Two.', 'One more.\n\nTwo.'],
    ['a backslash at the end of a line', 'One.\\\nTwo.', 'One.\n\nTwo.'],
    ['a page’s end', 'One.\\page Two.\\sect Three.', 'One.\n\nTwo.\n\nThree.'],
    ['signs that are written as such', '\\{a\\} \\\\ b', '{a} \\ b'],
    ['quotation marks and dashes', '\\ldblquote Hale\\rdblquote\\emdash the mayor\\rquote s', '“Hale”—the mayor’s'],
    ['a tab and spaces that do not break', 'Hale\\tab 12\\~km', 'Hale 12 km'],
    ['a hyphen that does not break, and one that may be there', 'twenty\\_two bal\\-ance', 'twenty-two balance'],
    ['letters of its page', "Caf\\'e9 \\'93Hale\\'94 \xe9", 'Café “Hale” é'],
    ['letters in Unicode, and what stands for them', "\\u321?\\'f3d\\u378\\'3f", 'Łódź'],
    ['Unicode without anything that stands for it', '\\uc0\\u1050\\u1080\\u1111\\u1074', 'Київ'],
    ['Unicode with two that stand for it', "{\\uc2\\u26481\\'93\\'8c\\u20140\\'8b\\'9e} x", '東京 x'],
    ['Unicode with a word that stands for it', '\\u8212\\emdash x', '—x'],
    ['Unicode before a paragraph’s end', '\\u8217\\par Two.', '’\n\nTwo.'],
    ['a character in two halves', '\\u-10179?\\u-8704?', '😀'],
    ['half a character', 'a\\u-10179?b', 'a\ufffdb'],
    ['groups within words', '{\\b Mom}{\\i ba{\\ul sa}}', 'Mombasa'],
    ['what is hidden or deleted', 'a{\\v hidden}b{\\deleted gone}c \\v x\\v0 d', 'abc d'],
    ['what was added later', 'a {\\revised\\revauth1 b}', 'a b'],
    [
      'a link by its words',
      'See {\\field{\\*\\fldinst HYPERLINK "http://hale.example"}{\\fldrslt {\\ul the port}}} now',
      'See the port now',
    ],
    ['a picture', 'a{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 0102}}b', 'ab'],
    ['bytes of a picture as they are', 'a{\\pict\\bin5 }}{{\\}b', 'ab'],
    ['what Word knows of a file', '{\\info{\\title A title}{\\author Jane Roe}}a', 'a'],
    ['heads and feet of pages', '{\\header Page\\par}{\\footerf 3\\par}a', 'a'],
    ['comments', 'a{\\*\\annotation{\\*\\atnref 1} why?}b', 'ab'],
    ['groups that nobody knows', '{\\*\\unheard of}a{\\unheard of}', 'aof'],
    ['numbers of a list', '{\\listtext 1.\\tab}One', 'One'],
    ['an object by its result', '{\\object\\objemb{\\*\\objdata 0105}{\\result {Hale}}}', 'Hale'],
    ['what is said twice', '{\\upr{Hale?}{\\*\\ud{H\\u225?le}}}', 'Hále'],
    [
      'a note at its end',
      'Hale{\\super 1}{\\footnote\\pard A town.\\par} fell.\\par Then rose.\\par',
      'Hale1 fell.\n\nThen rose.\n\nA town.',
    ],
    [
      'a text box behind its paragraph',
      'Hale{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 3}}{\\shptxt\\pard In a box.\\par}}{\\shprslt again}} fell.\\par',
      'Hale fell.\n\nIn a box.',
    ],
    [
      'a row of a table as a line',
      '\\trowd\\pard\\intbl Hale\\cell 12\\cell\\row\\pard\\intbl Port\\cell 3\\cell\\row\\pard After.\\par',
      'Hale | 12\n\nPort | 3\n\nAfter.',
    ],
    ['a cell that is empty', '\\trowd\\intbl Hale\\cell\\cell 3\\cell\\row', 'Hale | 3'],
    ['cells with paragraphs of their own', '\\trowd\\intbl One.\\par Two.\\cell Three.\\cell\\row', 'One.\n\nTwo.\n\nThree.'],
    [
      'a table within a cell',
      '\\trowd\\intbl Hale\\par {a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}}\\cell\\row',
      'Hale\n\na | b',
    ],
    ['a table that does not end', '\\trowd\\intbl Hale\\cell 12', 'Hale | 12'],
  ])('%s', (_, content, text) => expect(textOf(content)).toBe(text))

  test.each<[string, string, string]>([
    ['Cyrillic', '{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}', 'Київ'],
    ['an old Mac', '{\\rtf1\\mac', 'éä'],
    ['DOS', '{\\rtf1\\pc', 'éä'],
    ['Unicode', '{\\rtf1\\ansi\\ansicpg65001', 'Łódź'],
    ['a page nobody knows', '{\\rtf1\\ansi\\ansicpg99', 'é'],
    ['a font of its own', '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f7\\fcharset128 MS Gothic;}}\\f7 ', '東京'],
    ['a font of Greek beside Latin', '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset161 Arial Greek;}}\\f1 ', 'Ωé'],
  ])('is read in the letters of %s', (_, head, text) => {
    const written: Record<string, string> = {
      Київ: "\\'ca\\'e8\\'bf\\'e2",
      éä: head.includes('mac') ? "\\'8e\\'8a" : "\\'82\\'84",
      Łódź: "\\'c5\\'81\\'c3\\'b3d\\'c5\\'ba",
      é: "\\'e9",
      東京: "\\'93\\'8c\\'8b\\'9e",
      Ωé: "\\'d9{\\f0\\'e9}",
    }
    expect(textOf(written[text]!, head)).toBe(text)
  })

  test('bullets of fonts of signs are bullets', () =>
    expect(textOf("{\\f3\\'b7} One", '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f3\\fcharset2 Symbol;}}')).toBe('• One'))

  test('says by its styles which are headline and headings', async () => {
    const styles =
      '{\\stylesheet{\\ql\\f0 Normal;}{\\s1\\sbasedon0\\outlinelevel0\\b heading 1;}{\\s4\\sbasedon2 House;}{\\s2\\outlinelevel1 heading 2;}{\\*\\cs9 Default Paragraph Font;}{\\s7 toc 1;}}'
    const [one] = await articles(
      `{\\rtf1\\ansi${styles}\\pard\\s7 Ferry late 1\\par\\pard\\plain\\s1 Ferry late\\par\\pard 3 March 2024\\par\\pard A bridge fell in Mombasa, and two men were hurt when it did so, said the mayor of the town on the day after that.\\par\\pard\\s4 the reasons\\par\\pard Rain fell.\\par}`,
    )
    expect(one).toMatchObject({ ok: true, value: { headline: 'Ferry late', published: '2024-03-03' } })
    const { text, paragraphs } = (one as { value: { text: string; paragraphs: { role: string; start: number; end: number }[] } }).value
    expect(paragraphs.filter(({ role }) => role !== 'body').map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['headline', 'Ferry late'],
      ['heading', 'the reasons'],
    ])
  })

  test('is known by its first bytes, whatever it is called', async () => {
    const content = document(['Ferry late', '3 March 2024', 'A bridge fell in Mombasa.'])
    for (const name of ['ferry.rtf', 'ferry.doc', 'ferry.txt', 'ferry'])
      expect(await articles(content, name)).toMatchObject([{ ok: true, notes: [], value: { published: '2024-03-03', file: name } }])
  })

  test('is read as LibreOffice writes it', async () => {
    const bytes = readFileSync(new URL('samples/libreoffice.rtf', import.meta.url))
    const [one] = [...readArticles(bytes, 'ferry.rtf', await openReaders([{ name: 'ferry.rtf', bytes }]))]
    const asDocx = readFileSync(new URL('samples/libreoffice.docx', import.meta.url))
    const [other] = [...readArticles(asDocx, 'ferry.docx', await openReaders([{ name: 'ferry.docx', bytes: asDocx }]))]
    expect(other!.ok && other!.value.id).toBe(one!.ok && one!.value.id)
    expect(one!.ok && one!.value.paragraphs.map(p => [p.role, p.number, one!.value.text.slice(p.start, p.end)])).toEqual([
      ['headline', null, 'Ferry late again in Port Hale'],
      ['body', null, 'By Jane Roe'],
      ['body', null, '12 March 2024'],
      ['body', 1, expect.stringMatching(/^The ferry between Lviv and Ternopil was late .* blocked the way\.$/)],
      ['heading', null, 'What is known so far?'],
      ['body', 2, 'Two men were hurt in Odesa.'],
      ['body', 3, 'The quay is closed.'],
      ['body', 4, 'Town | Hurt'],
      ['body', 5, 'Kharkiv | three'],
      ['body', 6, expect.stringMatching(/^A second ship left Odesa on Tuesday .* a week later\.$/)],
    ])
  })

  test.each<[string, string, string]>([
    ['Nexis Uni', 'nexis.rtf', document([...nexisContents(all), ...all.flatMap(nexisUni)])],
    ['Factiva', 'factiva.rtf', document(all.flatMap(factiva))],
    [
      'Factiva with its index',
      'factiva.rtf',
      `{\\rtf1\\ansi ${all
        .flatMap(factivaIndexed)
        .map(
          ([code, value]) =>
            `\\trowd\\cellx900\\cellx9000\\pard\\intbl{\\b ${code}}\\cell\\pard\\intbl ${value.split('\n\n').map(escaped).join('\\par ')}\\cell\\row\r\n`,
        )
        .join('')}}`,
    ],
  ])('that %s exports is its articles', async (_, name, content) =>
    expect(
      (await articles(content, name)).map(one => one.ok && [one.value.file, one.value.headline, one.value.source, one.value.text]),
    ).toEqual(all.map(({ headline, outlet, body }, i) => [`${name}#${i + 1}`, headline, outlet, [headline, ...body].join('\n\n')])),
  )

  test('that ends in the middle is read, and told', async () => {
    const [one] = await articles(document(['Ferry late', '3 March 2024', 'A bridge fell in Mombasa.']).slice(0, -10))
    expect(one).toMatchObject({ ok: true, notes: ['ferry.rtf ends in the middle; what there is of it was read.'] })
    expect(one!.ok && one!.value.text).toMatch(/A bridge fell in Mom/)
  })

  test('that holds no text says what to do', async () =>
    expect(await articles('{\\rtf1\\ansi{\\pict 0102}}')).toMatchObject([
      { ok: false, problem: expect.stringMatching(/^ferry\.rtf has no text in it\./) },
    ]))

  test('says whatever is written into it', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), paragraphs => {
        const seen = paragraphs
          .map(words =>
            words
              .replace(/[\p{Cc}\u00ad]/gu, 'x')
              .replace(/\s+/g, ' ')
              .trim(),
          )
          .filter(words => words !== '')
        const read = readRtf(bytesOf(document(seen)), 'a.rtf')
        expect(read.ok ? read.value.text : '').toBe(seen.join('\n\n'))
      }),
    ))

  test('whatever is wrong with it, it is read or told in words', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '{\\*\\',
        '\\par ',
        '\\u',
        '\\u-',
        '\\uc9 ',
        "\\'",
        "\\'e",
        '\\cell',
        '\\row',
        '\\nestrow',
        '\\intbl ',
        '{\\footnote ',
        '{\\shptxt ',
        '{\\fonttbl',
        '{\\stylesheet{\\s1',
        '\\bin9999 ',
        '\\bin-3 ',
        '{\\upr',
        '{\\*\\ud',
        '\\v ',
        '\\ansicpg932 ',
        '\xe9',
        '{\\object{\\result ',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const read = readRtf(bytesOf(`{\\rtf1 ${pieces.join('').replace(/[^\0-\xff]/g, '?')}`), 'a.rtf')
        if (read.ok) expect(read.value.text.trim()).not.toBe('')
        else expect(read.problem).toMatch(/^a\.rtf /)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['open groups', '{'],
    ['ended groups', '{}'],
    ['words', 'a\\b '],
    ['letters', "\\'e9"],
    ['cells', '\\cell '],
    ['rows', '\\cell\\row '],
    ['notes', '{\\footnote x}'],
    ['text boxes', '{\\shptxt '],
    ['bytes that are left out', '{\\pict 00}'],
  ])('takes time by its length: %s', async (_, piece) => {
    const bytes = (share: number) => bytesOf(`{\\rtf1 ${piece.repeat(64_000 * share)}`)
    expect(await steepness(bytes, bytes => readRtf(bytes, 'a.rtf'))).toBeLessThan(4)
  })
})
