import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { madeUpOdt, odtParagraph as p } from './made-up-open-document.ts'
import { readOdt } from './odt.ts'

const story =
  'The ferry from Port Hale to Aldport was late again on Monday, the harbour master said, because a crane had fallen onto the quay.'

function pageOf(...made: Parameters<typeof madeUpOdt>) {
  const read = readOdt(madeUpOdt(...made), 'ferry.odt')
  if (!read?.ok) throw new Error(read?.problem ?? 'It is no text of OpenDocument.')
  return read.value
}
const blocksOf = (body: string) => pageOf(body).text.split('\n\n')
const articleOf = async (bytes: Uint8Array, name = 'ferry.odt') => {
  const [article, ...more] = [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
  expect(more).toEqual([])
  return article!
}

const row = (...cells: string[]) =>
  `<table:table-row>${cells.map(cell => `<table:table-cell>${cell.startsWith('<') ? cell : p(cell)}</table:table-cell>`).join('')}</table:table-row>`
const note = (words: string) =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`

describe('the words of a text of OpenDocument', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs, empty ones left out', p('One.') + p('') + p(' Two. '), ['One.', 'Two.']],
    ['a word in several spans', p('Port Ha<text:span>le</text:span> <text:a xlink:href="x">burns</text:a>.'), ['Port Hale burns.']],
    ['entities', p('Smith &amp; Sons, 3 &lt; 4, caf&#233;'), ['Smith & Sons, 3 < 4, café']],
    ['blanks, a tab, a break, a line end in the file', p('A<text:s text:c="3"/>B<text:tab/>C<text:line-break/>D\n   E'), ['A B C D E']],
    ['two breaks', p('A<text:line-break/><text:line-break/>B'), ['A', 'B']],
    ['soft hyphens', p('harbour mas\u00adter'), ['harbour master']],
    [
      'lists and sections',
      `<text:section><text:list><text:list-item>${p('One.')}</text:list-item><text:list-item>${p('Two.')}</text:list-item></text:list></text:section>`,
      ['One.', 'Two.'],
    ],
    ['what a field shows', p('On <text:date>12 March</text:date>, page <text:page-number>3</text:page-number>'), ['On 12 March, page 3']],
    [
      'the rows of a table',
      `<table:table><table:table-header-rows>${row('Town', 'Hurt')}</table:table-header-rows>${row('Port Hale', '12')}</table:table>`,
      ['Town | Hurt', 'Port Hale | 12'],
    ],
    ['a table that puts text side by side', `<table:table>${row(p(story) + p('Then.'), p(story))}</table:table>`, [story, 'Then.', story]],
    [
      'a text box behind its paragraph',
      p('Above.<draw:frame><draw:text-box><text:p>In it.</text:p></draw:text-box></draw:frame> Still above.') + p('Below.'),
      ['Above. Still above.', 'In it.', 'Below.'],
    ],
    ['the words of a shape', p('Above.<draw:custom-shape><text:p>In it.</text:p></draw:custom-shape>'), ['Above.', 'In it.']],
    ['footnotes at the end', p(`Above${note('See there.')} all.`) + p('Below.'), ['Above all.', 'Below.', 'See there.']],
    [
      'a word with how it is pronounced',
      p('<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>'),
      ['東京'],
    ],
  ])('%s', (_, body, blocks) => expect(blocksOf(body)).toEqual(blocks))

  test.each<[string, string]>([
    [
      'what was deleted',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('Gone.')}</text:deletion></text:changed-region></text:tracked-changes>${p('One.<text:change/>')}`,
    ],
    ['comments', p(`One.<office:annotation>${p('Gone.')}</office:annotation><office:annotation-end/>`)],
    ['tables of contents', `<text:table-of-content><text:index-body>${p('Gone.')}</text:index-body></text:table-of-content>${p('One.')}`],
    [
      'hidden sections and words',
      `<text:section text:display="none">${p('Gone.')}</text:section>${p('One.<text:hidden-text>Gone.</text:hidden-text>')}`,
    ],
  ])('are read without %s', (_, body) => expect(blocksOf(body)).toEqual(['One.']))
})

describe('what its styles call a headline', () => {
  const heading = (level: number, words: string, style = `Heading_20_${level}`) =>
    `<text:h text:style-name="${style}" text:outline-level="${level}">${words}</text:h>`
  const own = (name: string, parent: string) =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`
  test.each<[string, string, string | null]>([
    ['the title', p('Exclusive') + p('Ferry late', 'Title') + p(story), 'Ferry late'],
    ['by a style of the document’s own', p('Exclusive') + p('Ferry late', 'P1') + p(story), 'Ferry late'],
    [
      'the highest heading above running text',
      heading(2, 'Exclusive') + heading(1, 'Ferry late') + p(story) + heading(2, 'Then'),
      'Ferry late',
    ],
    ['a paragraph in the style of a heading', p('Ferry late', 'P2') + p(story), 'Ferry late'],
    ['no heading below running text', p(story) + heading(1, 'Background') + p(story), null],
    ['nothing where no style says so', p('Ferry late') + p(story), null],
  ])('is its headline: %s', (_, body, headline) =>
    expect(pageOf(body, own('P1', 'Title') + own('P2', 'Heading_20_1')).headline).toBe(headline),
  )
})

describe('a text of OpenDocument as an article', () => {
  const dated = madeUpOdt(p('Ferry late again', 'Title') + p('7 March 2024') + p(story))

  test.each(['ferry.odt', 'ferry.txt', 'ferry', 'ferry.docx'])('is known by what is in it, though it is called %s', async name =>
    expect(await articleOf(dated, name)).toMatchObject({
      ok: true,
      notes: [],
      value: { headline: 'Ferry late again', published: '2024-03-07', file: name },
    }),
  )

  test('is the same as LibreOffice writes it there and for Word', async () => {
    const [odt, docx] = await Promise.all(
      ['odt', 'docx'].map(ending => articleOf(readFileSync(new URL(`samples/libreoffice.${ending}`, import.meta.url)), `ferry.${ending}`)),
    )
    if (!odt?.ok || !docx?.ok) throw new Error('One of them cannot be read.')
    expect({ ...odt.value, file: null }).toEqual({ ...docx.value, file: null })
  })
})

describe('what cannot be read is told', () => {
  const whole = madeUpOdt(p(story))
  test.each<[string, Uint8Array, RegExp]>([
    ['cut before its words', whole.subarray(0, 100), /^ferry\.odt is damaged or cut short\. Get the file anew/],
    ['with a hole in it', whole.map((byte, i) => (i > 200 && i < 300 ? 0 : byte)), /is damaged or cut short/],
    [
      'with a password',
      madeUpOdt(p(story), '', { 'META-INF/manifest.xml': strToU8('<manifest><file-entry><encryption-data/></file-entry></manifest>') }),
      /^ferry\.odt is protected with a password/,
    ],
    [
      'that would fill the memory',
      madeUpOdt('', '', { 'content.xml': new Uint8Array(101_000_000) }),
      /^ferry\.odt would unpack to more than 100 MB/,
    ],
    ['without a word', madeUpOdt(p('')), /^ferry\.odt has no text in it/],
    ['without its content', madeUpOdt('', '', { 'content.xml': strToU8('') }), /^ferry\.odt has no text in it/],
    [
      'of slides',
      madeUpOdt(p(story), '', { mimetype: [strToU8('application/vnd.oasis.opendocument.presentation'), { level: 0 }] }),
      /is an office document, not a text/,
    ],
  ])('a document %s', async (_, bytes, problem) => {
    const article = await articleOf(bytes)
    expect(article.ok ? '' : article.problem).toMatch(problem)
  })

  test('a text that is nested without an end takes no more time than it has bytes', async () => {
    const file = (share: number) => madeUpOdt(`${'<text:section>'.repeat(100_000 * share)}${p(story)}`)
    expect(await steepness(file, articleOf)).toBeLessThan(4)
  })
})
