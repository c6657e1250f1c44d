import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { bibEntries } from './bibtex.ts'
import { fromTex } from './from-tex.ts'

async function read(content: string, name: string) {
  const bytes = new TextEncoder().encode(content)
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}
const articles = async (content: string, name: string) => (await read(content, name)).map(one => (one.ok ? one.value : one.problem))

const words = 'A ferry ran aground off Mombasa on Tuesday, and nobody was hurt.'
const ferry = {
  headline: 'Ferry runs aground – again',
  source: 'Harbour Post',
  published: '2024-03-05',
  url: 'https://harbour.example/ferry',
  text: `Ferry runs aground – again\n\n${words}`,
}

const ris = `TY  - NEWS
TI  - Ferry runs aground – again
AU  - Roe, Jane
T2  - Harbour Post
DA  - 2024/03/05/
PY  - 2024
AB  - ${words}
UR  - https://harbour.example/ferry
KW  - ferries
ER  - 

TY  - BOOK
TI  - Ports
PY  - 2024
ER  - 
`
const bib = `% made by a program, for jane@harbour.example
@string{hp = "Harbour"}
@comment{ @article{none, title = {None}} }
@article{ferry2024,
  title = {{Ferry} runs aground -- again},
  author = "Roe, Jane and Doe, John",
  journal = hp # { Post},
  year = 2024, month = mar, day = {5},
  abstract = {A ferry ran aground off {Mombasa} on Tuesday,
    and nobody was hurt.},
  url = {https://harbour.example/ferry},
}
@book(ports, title = {Ports}, year = "2024")
`

describe('what a library of references keeps of each is an article', () => {
  test.each([
    ['RIS', ris, 'library.ris'],
    ['RIS by what is in it', ris, 'library.txt'],
    ['RIS with CRLF and a mark', `\ufeff${ris.replaceAll('\n', '\r\n')}`, 'library.ris'],
    ['BibTeX', bib, 'library.bib'],
  ])('%s', async (_, content, name) => {
    const [first, second, ...more] = await articles(content, name)
    expect(first).toMatchObject({ ...ferry, file: `${name}#1` })
    expect(second).toBe(`${name}, article 2: there is no text of it in the file.`)
    expect(more).toEqual([])
  })

  test('notes stand for an abstract, markup in them is read as a page’s, and lines go on', async () => {
    const notes = ris.replace(/AB {2}- .*/, `N1  - <p>A ferry ran aground off Mombasa on\n Tuesday, and nobody was hurt.</p>`)
    expect((await articles(notes, 'library.ris'))[0]).toMatchObject(ferry)
  })

  test('a day that has only its month beside the year is none', async () => {
    const dated = (field: string) => articles(ris.replace('DA  - 2024/03/05/\n', field), 'library.ris')
    expect((await dated('DA  - Mar 5\n'))[0]).toMatchObject({ published: '2024-03-05' })
    expect((await dated('DA  - March\n'))[0]).toMatchObject({ published: null })
    expect((await dated(''))[0]).toMatchObject({ published: null })
  })

  test('where there are none but headlines these are read, and it is told', async () => {
    const found = await read(ris.replace(/AB {2}- .*\n/, ''), 'library.ris')
    expect(found).toMatchObject([
      {
        value: { text: 'Ferry runs aground – again', published: '2024-03-05' },
        notes: [expect.stringMatching(/^library\.ris has headlines alone/)],
      },
      { value: { text: 'Ports' } },
    ])
  })

  test.each([
    ['RIS', ris.slice(0, ris.indexOf('KW')), 'library.ris'],
    ['BibTeX', bib.slice(0, bib.indexOf('  url')), 'library.bib'],
  ])('what is cut keeps what there is, and says so: %s', async (_, content, name) => {
    const [first] = await read(content, name)
    expect(first).toMatchObject({ ok: true, value: { source: 'Harbour Post', published: '2024-03-05' } })
    expect(first!.ok && first!.notes).toContain(`${name} ends in the middle; what there is of it was read.`)
  })

  test.each([
    ['a.ris', 'Rain fell on Hale.'],
    ['a.bib', 'Rain fell on Hale, jane@hale.example said.'],
    ['a.bib', '@'],
  ])('%s without a reference is told', async (name, content) =>
    expect(await articles(content, name)).toEqual([expect.stringMatching(/is damaged or cut short/)]),
  )
})

test.each([
  'TY is what people call it.\nTY  - NEWS\n',
  'TY\n\nRain fell on Hale on Tuesday.',
  '@article{ferry, title = {Ferry}}\n\nRain fell on Hale.',
])('a text that quotes one stays a text: %j', async text => expect(await articles(text, 'a.txt')).toMatchObject([{ text }]))

describe('BibTeX', () => {
  test.each([
    ["Caf\\'{e} and caf{\\'e}", 'Café and café'],
    ['Erd\\H{o}s, \\v{C}apek, Fran\\c cois, \\"{u}ber, \\~n', 'Erdős, Čapek, François, über, ñ'],
    ["{\\O}sterbro \\& Stra{\\ss}e, \\L\\'od\\'z", 'Østerbro & Straße, Łódź'],
    ["``Late'' --- \\emph{again}, 5--6 \\%", '“Late” — again, 5–6 %'],
    ['a \\{b\\} c~d', 'a {b} c d'],
    ['over\n  lines\n\n  and paragraphs', 'over lines\n\nand paragraphs'],
  ])('%s is %s', (tex, read) => expect(fromTex(tex)).toBe(read))

  test.each([
    '@article{a',
    '@article{a,',
    '@article{a, title',
    '@article{a, title =',
    '@article{a, title = {b',
    '@article{a, title = "b',
    '@a{{{{',
    '@a(b, c=#',
    '@@@{,=,}',
  ])('what is broken ends: %s', broken => expect(bibEntries(broken).references.length).toBeLessThan(2))
  test.each<[string, (share: number) => string]>([
    ['brackets within brackets', share => `@a{b, c = ${'{'.repeat(200_000 * share)}`],
    ['entries that do not end', share => '@a{'.repeat(100_000 * share)],
    ['pieces of a value', share => `@a{b, ${'c # '.repeat(100_000 * share)}`],
  ])('takes time by its length: %s', async (_, text) => expect(await steepness(text, bibEntries)).toBeLessThan(4))
})
