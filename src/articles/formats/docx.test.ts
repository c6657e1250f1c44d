import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { readDocx } from './docx.ts'
import { madeUpDocx, paragraph, run } from './made-up-docx.ts'

const story =
  'The ferry from Port Hale to Aldport was late again on Monday, the harbour master said, because a crane had fallen onto the quay.'

const pageOf = (made: Parameters<typeof madeUpDocx>[0]) => {
  const read = readDocx(madeUpDocx(made), 'ferry.docx')
  if (!read?.ok) throw new Error(read?.problem ?? 'It is no document of Word.')
  return read.value
}
const blocksOf = (made: Parameters<typeof madeUpDocx>[0]) => pageOf(made).text.split('\n\n')
const articleOf = async (bytes: Uint8Array, name = 'ferry.docx') => {
  const [article, ...more] = [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
  expect(more).toEqual([])
  return article!
}
const rolesOf = async (bytes: Uint8Array) => {
  const article = await articleOf(bytes)
  if (!article.ok) throw new Error(article.problem)
  const { text, paragraphs } = article.value
  return paragraphs.map(({ role, number, start, end }) => [role, number, text.slice(start, end)])
}

const box = (inside: string) =>
  `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(cell => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

describe('the words of a document of Word', () => {
  test.each<[string, Parameters<typeof madeUpDocx>[0], string[]]>([
    ['paragraphs, empty ones left out', paragraph('One.') + paragraph('<w:r/>') + paragraph(' Two. '), ['One.', 'Two.']],
    ['a word in several runs', paragraph(run('Port Ha') + run('le', '<w:b/>') + run(' burns.')), ['Port Hale burns.']],
    ['entities', paragraph('Smith &amp; Sons, 3 &lt; 4, caf&#233;'), ['Smith & Sons, 3 < 4, café']],
    [
      'a tab, a break, a hyphen that holds',
      paragraph('<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r>'),
      ['A B C-D'],
    ],
    [
      'two breaks, or a page',
      paragraph('<w:r><w:t>A</w:t><w:br/><w:br/><w:t>B</w:t><w:br w:type="page"/><w:t>C</w:t></w:r>'),
      ['A', 'B', 'C'],
    ],
    ['soft hyphens', paragraph('<w:r><w:t>har</w:t><w:softHyphen/><w:t>bour mas\u00adter</w:t></w:r>'), ['harbour master']],
    ['the places of tabs in a paragraph', `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${run('A')}</w:p>`, ['A']],
    [
      'the words of a link',
      paragraph(`${run('At ')}<w:hyperlink r:id="r1">${run('Port Hale')}</w:hyperlink>${run('.')}`),
      ['At Port Hale.'],
    ],
    [
      'what a field shows, and not what it is called',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run('Aldport')}<w:fldSimple w:instr="DATE">${run(' today')}</w:fldSimple>`,
      ),
      ['Aldport today'],
    ],
    [
      'a list',
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${run('First')}</w:p>${paragraph('Second')}`,
      ['First', 'Second'],
    ],
    ['a table, row by row', table(['Town', 'Hurt'], ['Port Hale', '3'], ['', '']), ['Town | Hurt', 'Port Hale | 3']],
    [
      'a table that puts text side by side',
      `<w:tbl><w:tr><w:tc>${paragraph('One.')}${paragraph('Two.')}</w:tc><w:tc>${paragraph('Three.')}</w:tc></w:tr></w:tbl>`,
      ['One.', 'Two.', 'Three.'],
    ],
    [
      'a table within a cell',
      `<w:tbl><w:tr><w:tc>${paragraph('Hale')}${table(['a', 'b'])}</w:tc><w:tc>${paragraph('3')}</w:tc></w:tr></w:tbl>`,
      ['Hale', 'a | b', '3'],
    ],
    [
      'a text box once, behind the paragraph it is fixed to',
      paragraph(run('The quay ') + box(paragraph('Three hurt')) + run('burns.')),
      ['The quay burns.', 'Three hurt'],
    ],
    ['a form', `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Filled in.')}</w:sdtContent></w:sdt>`, ['Filled in.']],
    ['another prefix than usual', `<x:p xmlns:x="m"><x:r><x:t>Words</x:t></x:r></x:p>`, ['Words']],
    ['a formula', paragraph(`${run('It is ')}<m:oMath><m:r><m:t>x=3</m:t></m:r></m:oMath>`), ['It is x=3']],
    [
      'footnotes at the end, in the order they are called',
      {
        body: paragraph(`${run('One')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' two')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('———')}</w:footnote><w:footnote w:id="2">${paragraph('Second note.')}</w:footnote><w:footnote w:id="7">${paragraph('<w:r><w:footnoteRef/></w:r><w:r><w:t>First note.</w:t></w:r>')}</w:footnote><w:footnote w:id="9">${paragraph('Called by nobody.')}</w:footnote>`,
      },
      ['One two', 'First note.', 'Second note.'],
    ],
  ])('%s', (_, made, blocks) => expect(blocksOf(made)).toEqual(blocks))

  test.each<[string, string, string[]]>([
    [
      'words that were deleted',
      paragraph(
        `${run('Two ')}<w:del w:id="1"><w:r><w:delText>hundred </w:delText></w:r>${run('old ')}</w:del><w:ins w:id="2">${run('dozen ')}</w:ins>${run('men')}`,
      ),
      ['Two dozen men'],
    ],
    [
      'words that were moved away',
      paragraph(`<w:moveFrom>${run('Here. ')}</w:moveFrom>${run('Then. ')}<w:moveTo>${run('Here.')}</w:moveTo>`),
      ['Then. Here.'],
    ],
    [
      'the end of a paragraph that was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('One ')}</w:p>${paragraph('line.')}`,
      ['One line.'],
    ],
    [
      'a row that was deleted',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph('Gone')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Kept')}</w:tc></w:tr></w:tbl>`,
      ['Kept'],
    ],
    ['hidden words', paragraph(run('Seen') + run(' hidden', '<w:vanish/>') + run(' shown', '<w:vanish w:val="0"/>')), ['Seen shown']],
    [
      'a form nobody filled in',
      paragraph(`${run('Seen')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`),
      ['Seen'],
    ],
    ['a table of contents', paragraph('Course of the war 3', 'TOC1') + paragraph('The war began.'), ['The war began.']],
    ['how a word is pronounced', paragraph(`<w:ruby><w:rt>${run('ka')}</w:rt><w:rubyBase>${run('河')}</w:rubyBase></w:ruby>`), ['河']],
  ])('are not those of %s', (_, body, blocks) => expect(blocksOf(body)).toEqual(blocks))
})

describe('what a document of Word calls a heading', () => {
  test.each<[string, string, string | null]>([
    [
      'its title, wherever it stands',
      paragraph('Analysis', 'berschrift1') + paragraph('Ferry late', 'Titel') + paragraph(story),
      'Ferry late',
    ],
    [
      'else the highest heading above its text',
      paragraph('Ports', 'Heading2') + paragraph('Ferry late', 'berschrift1') + paragraph(story),
      'Ferry late',
    ],
    ['a style of its own, based on one', paragraph('Ferry late', 'Ours') + paragraph(story), 'Ferry late'],
    ['a style with a level of the outline', paragraph('Ferry late', 'Outlined') + paragraph(story), 'Ferry late'],
    [
      'a paragraph with a level of the outline',
      `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run('Ferry late')}</w:p>${paragraph(story)}`,
      'Ferry late',
    ],
    [
      'also where all headings are of one level',
      paragraph('Ferry late', 'berschrift1') + paragraph(story) + paragraph('Then', 'berschrift1'),
      'Ferry late',
    ],
    [
      'no heading of a part',
      paragraph('Ferries of the coast') + paragraph('Summary', 'berschrift1') + paragraph(story) + paragraph('Then', 'berschrift1'),
      null,
    ],
    ['no heading with a number', paragraph('Ferries of the coast') + paragraph('1. Summary', 'berschrift1') + paragraph(story), null],
    ['no heading below running text', paragraph(story) + paragraph('Background', 'berschrift1') + paragraph(story), null],
    ['nothing where no style says so', paragraph('Ferry late') + paragraph(story, 'Loop'), null],
    ['no paragraph that is set as one', paragraph(story.repeat(3), 'Titel'), null],
  ])('is its headline: %s', (_, body, headline) => expect(pageOf(body).headline).toBe(headline))

  test('has that role, whatever its words look like', async () =>
    expect(
      await rolesOf(
        madeUpDocx(
          paragraph('Exclusive') +
            paragraph('Ferry late again, and again.', 'Titel') +
            paragraph('7 March 2024', 'Heading2') +
            paragraph(story) +
            paragraph('2.1 what the harbour master knew, and when', 'Heading2') +
            paragraph(story) +
            paragraph('Related stories', 'Heading2') +
            paragraph('Storm in Aldport'),
        ),
      ),
    ).toEqual([
      ['heading', null, 'Exclusive'],
      ['headline', null, 'Ferry late again, and again.'],
      ['body', null, '7 March 2024'],
      ['body', 1, story],
      ['heading', null, '2.1 what the harbour master knew, and when'],
      ['body', 2, story],
      ['boilerplate', null, 'Related stories'],
      ['boilerplate', null, 'Storm in Aldport'],
    ]))
})

describe('a document of Word as an article', () => {
  const dated = madeUpDocx(paragraph('Ferry late again', 'Titel') + paragraph('7 March 2024') + paragraph(story))

  test('has the day that its text states', async () =>
    expect(await articleOf(dated)).toMatchObject({ ok: true, notes: [], value: { headline: 'Ferry late again', published: '2024-03-07' } }))

  test('has no day by that of its file, and says how to give it one', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2024-03-07T10:00:00Z</dcterms:created></cp:coreProperties>'
    const article = await articleOf(
      madeUpDocx({ body: paragraph('Ferry late again') + paragraph(story), files: { 'docProps/core.xml': strToU8(core) } }),
    )
    expect(article).toMatchObject({ ok: true, value: { published: null } })
    expect(article.ok && article.notes.join()).toMatch(
      /states no publication date; .+ Write a line such as “27 July 2024” into the document, or set its date in the browser/,
    )
  })

  test.each(['ferry.txt', 'ferry', 'ferry.html', 'ferry.json', 'ferry.doc'])(
    'is known by what is in it, though it is called %s',
    async name => expect(await articleOf(dated, name)).toMatchObject({ ok: true, value: { headline: 'Ferry late again', file: name } }),
  )

  test('is read as LibreOffice writes it', async () =>
    expect(await rolesOf(readFileSync(new URL('samples/libreoffice.docx', import.meta.url)))).toEqual([
      ['headline', null, 'Ferry late again in Port Hale'],
      ['body', null, 'By Jane Roe'],
      ['body', null, '12 March 2024'],
      [
        'body',
        1,
        'The ferry between Lviv and Ternopil was late again on Monday, the harbour master said, after a crane fell into the water near the quay and blocked the way.',
      ],
      ['heading', null, 'What is known so far?'],
      ['body', 2, 'Two men were hurt in Odesa.'],
      ['body', 3, 'The quay is closed.'],
      ['body', 4, 'Town | Hurt'],
      ['body', 5, 'Kharkiv | three'],
      [
        'body',
        6,
        'A second ship left Odesa on Tuesday with wheat for Egypt, port officials told reporters, and was to arrive a week later.',
      ],
    ]))
})

describe('what cannot be read is told', () => {
  const whole = madeUpDocx(paragraph(story))
  const bomb = madeUpDocx({ body: '', files: { 'word/document.xml': new Uint8Array(101_000_000) } })

  test.each<[string, Uint8Array, RegExp]>([
    ['with a hole in it', whole.map((byte, i) => (i > 400 && i < 1200 ? 0 : byte)), /is damaged or cut short|is an office document/],
    ['that would fill the memory', bomb, /^ferry\.docx would unpack to more than 100 MB, which no article has\. Copy its words/],
    [
      'without a word',
      madeUpDocx(paragraph('<w:r/>')),
      /^ferry\.docx has no text in it\. If its words are a picture, run it through text recognition \(OCR\) first\./,
    ],
    ['of Excel', zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') }), /is an office document, not a text/],
    ['that is any archive', zipSync({ 'ferry.txt': strToU8('x') }), /^ferry\.docx\/ferry\.txt holds no article/],
    ['cut before its words', whole.subarray(0, 300), /^ferry\.docx is damaged or cut short\. Get the file anew/],
  ])('a document %s', async (_, bytes, problem) => {
    const article = await articleOf(bytes)
    expect(article.ok ? '' : article.problem).toMatch(problem)
  })

  test('a part that says it is smaller than it is does not fill the memory either: it is told to be damaged', async () => {
    const lying = madeUpDocx(paragraph(`${story} `.repeat(1000)))
    const { length } = unzipSync(lying)['word/document.xml']!
    const view = new DataView(lying.buffer)
    let said = 0
    for (let i = 0; i < lying.length - 4; i++)
      if (view.getUint32(i, true) === length) {
        view.setUint32(i, 1000, true)
        said++
      }
    expect(said).toBeGreaterThan(0)
    expect(await articleOf(lying)).toEqual({ ok: false, problem: expect.stringMatching(/^ferry\.docx is damaged or cut short/) })
  })
})
