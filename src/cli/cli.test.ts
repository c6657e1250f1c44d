import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { all, ferry as ferryStory, nexisContents, nexisUni } from '../articles/exports/made-up-exports.ts'
import { madeUpDocx, paragraph } from '../articles/formats/made-up-docx.ts'
import { column, madeUpPdf } from '../articles/formats/made-up-pdf.ts'
import { kindsOfFiles } from '../articles/formats.ts'
import { madeUpArticles } from '../geoparse/made-up-articles.ts'
import type { Decision } from '../situation/amend.ts'
import { writeDecisions } from '../situation/decisions-file.ts'
import { bare } from '../situation/mention-at.ts'
import { parseArticle, parseSituation } from '../situation/parse-situation.ts'
import { runCommand } from './run-command.ts'

// A run of the command starts Node and the compiler; on a busy machine that takes seconds.
const bin = fileURLToPath(new URL('bin.js', import.meta.url))
const desk = mkdtempSync(join(tmpdir(), 'dateline-'))
const seeds = join(desk, 'articles')
const out = join(desk, 'situation')
const ferry =
  'Ferry Sinks off Mombasa\n\n3 March 2024\n\nA ferry sank off Mombasa on Friday, killing twelve people, the coastguard in Kenya said.'

/** Runs `dateline` here, with streams of its own. */
async function dateline(args: string[], input = '') {
  const written = { stdout: '', stderr: '' }
  const stdout = new Writable({
    decodeStrings: false,
    write(words, _, done) {
      written.stdout += words
      done()
    },
  })
  const stderr = { write: (words: string) => (written.stderr += words) }
  const status = await runCommand(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  return { status, ...written }
}

/** Runs it as a shell does, from a folder that is not the project's: any working directory must do. */
function fromAShell(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: desk, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const build = (...more: string[]) => dateline(['build', seeds, '--out', out, ...more])
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(seeds, name), content)
const json = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'))

beforeEach(() => {
  for (const folder of [seeds, out]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(seeds)
})
afterAll(() => rmSync(desk, { recursive: true, force: true }))

describe('build', () => {
  test('writes a situation that passes its checks', async () => {
    put('ferry.txt', ferry)
    const { status, stdout } = await build()
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^1 article, \d+ places? in \d+ mentions/)])
    expect(parseSituation({ manifest: json('situation.json'), places: json('places.geojson'), events: json('events.json') })).toMatchObject(
      { ok: true, notes: [] },
    )
    const [article] = json('situation.json').articles
    expect(parseArticle(json(`articles/${article.id}.json`))).toMatchObject({ ok: true })
    expect(json('situation.json').title).toBe('Ferry Sinks off Mombasa')
  })

  test('writes the same bytes twice, and says that nothing changed', async () => {
    put('ferry.txt', ferry)
    await build()
    const first = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('son'))
      .map(name => readFileSync(join(out, name), 'utf8'))
    expect((await build()).stdout).toMatch(/unchanged/)
    expect(
      readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('son'))
        .map(name => readFileSync(join(out, name), 'utf8')),
    ).toEqual(first)
  })

  test('--check writes nothing, and ends with 1 when something would change', async () => {
    put('ferry.txt', ferry)
    expect(await build('--check')).toMatchObject({ status: 1, stderr: expect.stringMatching(/out of date: .*situation\.json/) })
    expect(existsSync(out)).toBe(false)
    await build()
    expect(await build('--check')).toMatchObject({ status: 0, stdout: expect.stringMatching(/up to date/) })
    put('ferry.txt', ferry.replace('twelve', 'thirteen'))
    expect((await build('--check')).status).toBe(1)
  })

  test('takes away an article of an earlier build, and nothing else', async () => {
    put('ferry.txt', ferry)
    await build()
    writeFileSync(join(out, 'notes.txt'), 'mine')
    put('ferry.txt', ferry.replace('twelve', 'thirteen'))
    await build()
    expect(readdirSync(join(out, 'articles'))).toHaveLength(1)
    expect(existsSync(join(out, 'notes.txt'))).toBe(true)
  })

  test('where one file cannot be written, none is, and what a build broken off left behind goes', async () => {
    put('ferry.txt', ferry)
    mkdirSync(out)
    writeFileSync(join(out, 'articles'), 'mine')
    expect(await build()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The situation cannot be written to .*\.\n$/),
    })
    expect(readdirSync(out)).toEqual(['articles'])
    rmSync(join(out, 'articles'))
    await build()
    writeFileSync(join(out, 'articles', '0123456789ab.json.part'), '{"id": "01')
    await build()
    expect(readdirSync(join(out, 'articles'))).toEqual([expect.stringMatching(/^[0-9a-f]{12}\.json$/)])
    rmSync(join(out, 'events.json'))
    mkdirSync(join(out, 'events.json'))
    expect(await build()).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot be written to .*: it is a folder\.$/m) })
  })

  test('a situation that was built inside the folder is not read as articles, nor is what was taken out of the folder', async () => {
    put('ferry.txt', ferry)
    put('old.txt', ferry.replaceAll('Mombasa', 'Zanzibar'))
    put('events.json', JSON.stringify({ text: 'Snow closed the airport of Oslo on Monday.', published: '2024-01-09' }))
    const inside = () => dateline(['build', seeds, '--out', join(seeds, 'map')])
    await inside()
    rmSync(join(seeds, 'old.txt'))
    expect(await inside()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^2 articles,/),
      stderr: '· map/situation.json and its files were passed over: they are a situation that was built.\n',
    })
  })

  test('--title names it; many articles take the folder’s name', async () => {
    put('a.txt', ferry)
    put('b.txt', ferry.replace('Mombasa', 'Zanzibar').replace('Mombasa', 'Zanzibar'))
    await build()
    expect(json('situation.json').title).toBe('Articles')
    await build('--title', 'Two ferries')
    expect(json('situation.json').title).toBe('Two ferries')
  })

  test('--csv writes tables beside it', async () => {
    put('ferry.txt', ferry)
    await build('--csv')
    expect(readFileSync(join(out, 'events.csv'), 'utf8')).toMatch(/^\uFEFFid,kind,.*\r\n.*Mombasa/)
    expect(readFileSync(join(out, 'mentions.csv'), 'utf8').split('\r\n').length).toBe(json('situation.json').counts.mentions + 2)
    expect((await build()).stderr).toBe(
      '· events.csv is of an earlier build: with --csv it is written anew.\n· mentions.csv is of an earlier build: with --csv it is written anew.\n',
    )
    expect((await build('--csv')).stderr).toBe('')
  })

  test('reads folders in folders, passes over what is no article, and says so', async () => {
    mkdirSync(join(seeds, 'east'))
    put('east/ferry.txt', ferry)
    put('east/picture.png', Uint8Array.from([0x89, 0x50]))
    put('east/old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))
    put('east/old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))
    put('.hidden.txt', 'x')
    mkdirSync(join(seeds, 'fire_files'))
    put('fire.html', `<html><body><p>${'A fire closed the mill in Lviv on Monday, the town said. '.repeat(5)}</p></body></html>`)
    put('fire_files/ad.html', '<p>Boots</p>')
    put('fire_files/style.css', 'p { color: red }')
    put('counts.csv', 'place,events\nHale,3\n')
    put('drawing.xml', '<svg/>')
    put('walk.gpx', '<gpx><trk><trkpt lat="1" lon="1"><time>2024-03-05T10:00:00Z</time></trkpt></trk></gpx>')
    put('news.csv', 'text,published\n"A bridge fell in Mombasa, and nobody was hurt.",2024-03-03\n')
    const { status, stderr } = await build()
    expect(status).toBe(0)
    expect(stderr.replace(/^· fire\.html states.*\n/m, '')).toBe(
      '· fire_files/ was passed over: it holds what belongs to the page beside it.\n' +
        '· east/old.doc was passed over: save it as .docx or .txt.\n' +
        '· east/old.xls was passed over: save it as .xlsx or .csv.\n' +
        '· east/picture.png was passed over: articles are ' +
        kindsOfFiles +
        ' files.\n' +
        '· counts.csv was passed over: it is a table without a column “text”; it has “place”, “events”.\n' +
        '· drawing.xml was passed over: it is XML, but no feed (RSS, Atom), NewsML or NITF.\n' +
        '· walk.gpx was passed over: it is a map of places without days or words.\n',
    )
    expect(
      json('situation.json')
        .articles.map(({ file }: { file: string }) => file)
        .sort(),
    ).toEqual(['east/ferry.txt', 'fire.html', 'news.csv'])
  })

  test('reads many articles from one file of JSON, tells its bad lines, and passes decisions over', async () => {
    put('ferry.txt', ferry)
    const quake = {
      id: 'q',
      title: 'Quake near Izmir',
      text: 'An earthquake damaged houses near Izmir on Monday.',
      published: '2024-03-05',
    }
    const news = [quake, { text: 3 }, { id: 'r', text: 'Rain flooded the market of Lagos on Monday.', outlet: 'The Post' }]
    put('news.ndjson', news.map(one => JSON.stringify(one)).join('\n'))
    put('more.json', JSON.stringify([{ text: 'Snow closed the airport of Oslo on Monday.', published: '2024-01-09' }]))
    put('decisions.json', '{"format": "dateline-decisions"}')
    put('package.json', '{"name": "news"}')
    const { status, stdout, stderr } = await build()
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^4 articles,/)])
    expect(stderr).toMatch(/^✗ news\.ndjson, line 2: "text" is missing or is not a string\.$/m)
    expect(stderr).toMatch(/^✗ package\.json holds no articles that can be read: expected is an object with “text”/m)
    expect(stderr).toMatch(/^· decisions\.json was passed over: it holds decisions by hand, which --decisions puts in\.$/m)
    expect(stderr).toMatch(/^· news\.ndjson#r states no publication date;/m)
    const { articles } = json('situation.json')
    expect(articles.map((article: { file: string; headline: string }) => [article.file, article.headline])).toContainEqual([
      'news.ndjson#q',
      'Quake near Izmir',
    ])
    expect((await dateline(['inspect', join(seeds, 'more.json')])).stdout).toMatch(/\[Oslo\]/)
  })

  test('a document of Word is read, in a folder and alone, whatever it is called', async () => {
    const docx = madeUpDocx(
      paragraph('Ferry late', 'Titel') + paragraph('3 March 2024') + paragraph('A bridge fell in Mombasa, and two men were hurt.'),
    )
    put('ferry.docx', docx)
    expect(await build()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^1 article, 1 place /) })
    put('ferry.txt', docx)
    expect((await dateline(['inspect', join(seeds, 'ferry.txt')])).stdout).toMatch(/^Ferry late\n.*2024-03-03.*¶ 1 .*\[Mombasa\]/s)
  })

  test('RTF is read, also where it is called .doc, as archives of the press do', async () => {
    const rtf = '{\\rtf1\\ansi Ferry late\\par 3 March 2024\\par A bridge fell in Mombasa, and two men were hurt.\\par}'
    put('ferry.rtf', rtf)
    put('ferry.doc', rtf.replace('Mombasa', 'Lviv'))
    put('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
    expect(await build()).toMatchObject({
      status: 0,
      stderr: '· old.doc was passed over: save it as .docx or .txt.\n',
      stdout: expect.stringMatching(/^2 articles, 2 places /),
    })
  })

  test('a PDF is read as well', async () => {
    put('ferry.pdf', madeUpPdf(column('A bridge fell in Mombasa on 3 March 2024, and two men were hurt.', { x: 60, y: 100, letters: 60 })))
    expect(await build()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 article, 1 place /) })
    expect((await dateline(['inspect', join(seeds, 'ferry.pdf')])).stdout).toMatch(/\[Mombasa\] on ‹3 March 2024›/)
  })

  test('an export of the press is its articles, in a folder and alone', async () => {
    put(
      'nexis.docx',
      madeUpDocx(
        [...nexisContents([...all, ferryStory]), ...all.flatMap(nexisUni)].map(line => paragraph(line.replaceAll('&', '&amp;'))).join(''),
      ),
    )
    const { status, stdout, stderr } = await build()
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^3 articles, /)])
    expect(stderr).toBe('· nexis.docx says that it holds 4 articles; 3 of them are in it.\n')
    expect(json('situation.json').articles.map(({ file, published, source }: Record<string, string>) => [file, published, source])).toEqual(
      [
        ['nexis.docx#3', '2026-11-09', 'Baltic Wire'],
        ['nexis.docx#2', '2026-11-05', 'Valley Courier (Hale)'],
        ['nexis.docx#1', '2026-11-03', 'The Harbour Post'],
      ],
    )
    // Where it was searched for, what its pictures show, its subjects and where its authors were is none of the text.
    const places = json('places.geojson').features.map(({ properties }: { properties: { name: string } }) => properties.name)
    expect(places.join()).not.toMatch(/Oslo|Lisbon|Berlin|Nairobi|Germany/)
    expect(places).toEqual(expect.arrayContaining(['Mombasa', 'Lviv', 'Ternopil']))
    const inspected = await dateline(['inspect', join(seeds, 'nexis.docx')])
    expect(inspected.stdout).toMatch(/\[Mombasa\].*\[Lviv\].*\[Ternopil\]/s)
    expect(inspected.stdout).not.toMatch(/Load-Date|Classification/)
  })

  test('a table in UTF-16, as Excel saves one, is read', async () => {
    put('news.csv', Buffer.from('\uFEFFtext\tpublished\nA bridge fell in Mombasa.\t2024-03-03\n', 'utf16le'))
    expect(await build()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^1 article, 1 place /) })
  })

  test('a folder is gone into once, by its own name, whatever links lead to it', async () => {
    mkdirSync(join(seeds, 'b'))
    put('b/ferry.txt', ferry)
    symlinkSync('b', join(seeds, 'a'))
    symlinkSync('..', join(seeds, 'b', 'loop'))
    expect(await build()).toMatchObject({ status: 0, stderr: '' })
    expect(json('situation.json').articles).toMatchObject([{ file: 'b/ferry.txt' }])
  })

  test('what a link leads to outside the folder is read', async () => {
    const elsewhere = mkdtempSync(join(desk, 'elsewhere-'))
    writeFileSync(join(elsewhere, 'ferry.txt'), ferry)
    symlinkSync(elsewhere, join(seeds, 'more'))
    expect((await build()).status).toBe(0)
    expect(json('situation.json').articles).toMatchObject([{ file: 'more/ferry.txt' }])
  })

  test('where nothing can be read, what was passed over is told', async () => {
    put('counts.csv', 'headline,body\nFerry sinks,A ferry sank.\n')
    expect(await build()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^counts\.csv was passed over: .*it has “headline”, “body”\.$/m),
    })
  })

  test('a hundred and more articles show how far they are', async () => {
    for (const { name, text } of madeUpArticles(120)) put(name, text)
    const { status, stderr } = await build()
    expect(status).toBe(0)
    expect(stderr).toMatch(/^100 of 120 articles$/m)
  })
})

describe('build --decisions', () => {
  const fire = 'Fire in Toledo\n\n12 March 2024\n\nA fire destroyed a mill in Toledo on Sunday. The mayor of Toledo flew in from Dayton.'
  const file = join(desk, 'decisions.json')
  const found = () => {
    const read = parseSituation({ manifest: json('situation.json'), places: json('places.geojson'), events: json('events.json') })
    if (!read.ok || read.notes.length > 0) throw new Error('The situation is not sound.')
    return read.value
  }
  const bytes = () =>
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('son'))
      .map(name => readFileSync(join(out, name), 'utf8'))
  /** Toledo is said to be Dayton, all but once, where it is right; Dayton is said to be no place. */
  const decide = () => {
    const places = found().places.features
    const boston = places.find(({ properties }) => properties.name === 'Dayton')!
    const [first, ...rest] = places.find(({ properties }) => properties.name.startsWith('Toledo'))!.properties.mentions
    const decisions: Decision[] = [
      { mention: first!.id, verdict: 'right', leaning: [] },
      ...rest.map(({ id }): Decision => ({ mention: id, verdict: 'other', place: bare(boston), leaning: [] })),
      ...boston.properties.mentions.map(({ id }): Decision => ({ mention: id, verdict: 'none', leaning: [] })),
    ]
    writeFileSync(file, writeDecisions(found(), decisions, 'Ana'))
    return decisions
  }

  test('what was decided is in the situation and in the article, marked; without the flag everything is as it was', async () => {
    put('fire.txt', fire)
    await build()
    const before = bytes()
    const decisions = decide()
    expect(await build('--decisions', file)).toMatchObject({
      status: 0,
      stderr: `· decisions.json: ${decisions.length} of ${decisions.length} decisions hold.\n`,
    })
    const marks = found().places.features.flatMap(({ properties }) =>
      properties.mentions.map(({ confidence, byHand }) => [properties.name.slice(0, 6), byHand, confidence]),
    )
    expect(marks).toContainEqual(['Toledo', 'right', 1])
    expect(marks.filter(([name]) => name === 'Dayton').length).toBeGreaterThan(0)
    for (const mark of marks)
      expect([
        ['Dayton', 'other', 1],
        ['Toledo', 'right', 1],
      ]).toContainEqual(mark)
    const { id } = json('situation.json').articles[0]
    const article = parseArticle(json(`articles/${id}.json`))
    expect(article.ok && article.value.mentions.map(({ byHand }) => byHand)).toEqual(expect.arrayContaining(['right', 'other', 'none']))
    expect((await build('--decisions', file, '--check')).status).toBe(0)
    await build()
    expect(bytes()).toEqual(before)
  })

  test('what does not fit is told and counted, and the rest holds', async () => {
    put('fire.txt', fire)
    await build()
    const decisions = decide()
    put('fire.txt', fire.replace('flew in from', 'had come by train from distant'))
    const { status, stderr } = await build('--decisions', file)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /✗ decisions\.json: “Dayton” in “Fire in Toledo” \(fire\.txt\) was left out: the text of the article has changed, and these words are not found there between the same words\./,
    )
    const told = [...stderr.matchAll(/^✗ (.+)$/gm)].map(([, words]) => words!)
    expect(json('situation.json').notes).toEqual(told)
    expect(stderr).toMatch(new RegExp(`· decisions\\.json: \\d of ${decisions.length} decisions hold, \\d left out\\.`))
    expect(JSON.stringify(json('places.geojson'))).toMatch(/"byHand":"right"/)
    rmSync(join(seeds, 'fire.txt'))
    put('ferry.txt', ferry)
    expect((await build('--decisions', file)).stderr).toMatch(/was left out: the article is not among these\./)
  })

  test('of two files that do not agree the first is taken', async () => {
    put('fire.txt', fire)
    await build()
    decide()
    const second = join(desk, 'second.json')
    const decision = found().places.features.flatMap(({ properties }) => properties.mentions)
    writeFileSync(
      second,
      writeDecisions(
        found(),
        decision.map(({ id }): Decision => ({ mention: id, verdict: 'right', leaning: [] })),
        null,
      ),
    )
    const { status, stderr } = await build('--decisions', file, '--decisions', second)
    expect(status).toBe(1)
    expect(stderr).toMatch(/second\.json: “Dayton” .* was left out: an earlier decision says that it is no place\./)
    expect(stderr).toMatch(/second\.json: “Toledo” .* was left out: an earlier decision says that it is Dayton\./)
  })

  test.each([
    ['no-such.json', null, /no-such\.json cannot be read: it is not there\./],
    ['broken.json', '{"format": "dateline-decisions"', /broken\.json is not JSON/],
    ['places.json', '{"type": "FeatureCollection"}', /places\.json holds no decisions by hand/],
  ])('%s ends with 2 and leaves what is there', async (name, text, sentence) => {
    put('fire.txt', fire)
    await build()
    const before = bytes()
    put('fire.txt', `${fire} It was cold.`)
    if (text !== null) writeFileSync(join(desk, name), text)
    expect(await build('--decisions', join(desk, name))).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) })
    expect(bytes()).toEqual(before)
  })
})

describe('bad input gets its own sentence, the others are still done, and the exit code says so', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /✗ bad\.txt is empty\./],
    ['white space', '  \n', /✗ bad\.txt is empty: it holds nothing but white space\./],
    ['a binary', Uint8Array.from({ length: 300 }, (_, i) => (i * 91) % 256), /✗ bad\.txt is binary, not a text\./],
    ['a PDF by another name', '%PDF-1.4 x', /✗ bad\.txt is damaged or cut short\. Get the file anew/],
  ])('%s', async (_, content, sentence) => {
    put('bad.txt', content)
    put('ferry.txt', ferry)
    const { status, stderr } = await build()
    expect(status).toBe(1)
    expect(stderr).toMatch(sentence)
    expect(json('situation.json').counts.articles).toBe(1)
    expect(json('situation.json').notes.join()).toMatch(/bad\.txt/)
  })

  test('with --keep-going it ends with 0, so that `npm start` shows what there is', async () => {
    put('bad.txt', '')
    put('ferry.txt', ferry)
    expect(await build('--keep-going')).toMatchObject({ status: 0, stderr: expect.stringMatching(/✗ bad\.txt is empty\./) })
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(scripts.start).toMatch(/ build seeds --keep-going && /)
    put('ferry.txt', `${ferry} It was late.`)
    expect((await build('--keep-going', '--check')).status).toBe(1)
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    put('bad.txt', ferry)
    chmodSync(join(seeds, 'bad.txt'), 0)
    put('ferry.txt', ferry)
    expect(await build()).toMatchObject({ status: 1, stderr: expect.stringMatching(/✗ bad\.txt cannot be read: permission denied\./) })
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may not be read', async () => {
    mkdirSync(join(seeds, 'shut'), { mode: 0 })
    put('ferry.txt', ferry)
    expect(await build()).toMatchObject({ status: 1, stderr: '✗ The folder shut cannot be read: permission denied.\n' })
  })

  test('a link to nowhere', async () => {
    symlinkSync(join(desk, 'nowhere'), join(seeds, 'bad.txt'))
    put('ferry.txt', ferry)
    expect(await build()).toMatchObject({ status: 1, stderr: expect.stringMatching(/✗ bad\.txt cannot be read: it is not there\./) })
  })

  test('an article without a date is read, with a note', async () => {
    put('ferry.txt', ferry.replace('3 March 2024\n\n', ''))
    expect(await build()).toMatchObject({ status: 0, stderr: expect.stringMatching(/· ferry\.txt states no publication date/) })
  })

  test('of a text that is left out as a repeat nothing else is told', async () => {
    put('thoughts.txt', '3 March 2024\n\nNobody knows why the birds came back so early, and nobody asks them.')
    put('thoughts-again.txt', '3 March 2024\n\nNobody knows why the birds came back so early, and nobody asks them.')
    const { stderr } = await build()
    expect(stderr).toMatch(/· thoughts\.txt has the same text as thoughts-again\.txt/)
    expect(stderr.match(/names no place/g)).toHaveLength(1)
  })

  test('one file may be built by itself, with the articles in it', async () => {
    put('ferries.ndjson', JSON.stringify({ id: 'a', text: ferry, published: '2024-03-03' }))
    put('other.txt', ferry)
    expect(await dateline(['build', join(seeds, 'ferries.ndjson'), '--out', out])).toMatchObject({ status: 0 })
    expect(json('situation.json').articles).toMatchObject([{ file: 'ferries.ndjson' }])
  })

  test('an article without places is listed, with a note', async () => {
    put('thoughts.txt', '3 March 2024\n\nNobody knows why the birds came back so early, and nobody asks them.')
    expect(await build()).toMatchObject({ status: 0, stderr: expect.stringMatching(/· thoughts\.txt names no place that Dateline knows/) })
    expect(json('situation.json').counts).toMatchObject({ articles: 1, places: 0 })
  })

  test.each<[string, () => string[], RegExp]>([
    ['a folder that is not there', () => ['build', join(desk, 'no-such')], /^There is no folder or file .*no-such\.\n$/],
    [
      'an empty folder',
      () => ['build', seeds, '--out', out],
      /holds no article that can be read: those are in \.txt, \.docx, .+ or \.zip files\./,
    ],
    ['no command', () => [], /Say what to do: build, extract or inspect\./],
    ['another command', () => ['bild'], /There is no command bild/],
    ['a command that only sounds like one', () => ['toString'], /There is no command toString/],
    ['a path that is empty', () => ['build', ''], /build was given an empty path\./],
    ['an option that is empty', () => ['build', seeds, '--out', ''], /--out was given nothing\./],
    ['one of several that is empty', () => ['extract', '--gazetteer', 'a.tsv', '--gazetteer', ''], /--gazetteer was given nothing\./],
    ['another option', () => ['build', '--colour'], /Unknown option '--colour'.*dateline --help/],
    ['an option of another command', () => ['build', seeds, '--published', '2024-02-03'], /--published is for inspect, not for build\./],
    ['a path for extract', () => ['extract', 'docs.ndjson'], /extract reads documents from its input.*: dateline extract < docs\.ndjson/],
    [
      'a file where the situation is to be',
      () => {
        put('ferry.txt', ferry)
        return ['build', seeds, '--out', join(seeds, 'ferry.txt')]
      },
      /^The situation cannot be written to .*ferry\.txt: a file of that name is there\.$/m,
    ],
    ['an option without its value', () => ['build', '--out'], /'--out <value>' argument missing/],
    ['inspect without a file', () => ['inspect'], /Say which file/],
    ['inspect of a file that is not there', () => ['inspect', 'no-such.txt'], /no-such\.txt cannot be read: it is not there\./],
    ['a day that is none', () => ['inspect', join(seeds, 'a.text'), '--published', '2024-02-30'], /--published 2024-02-30 is not a day/],
  ])('%s ends with 2 and no stack', async (_, args, sentence) => {
    put('a.text', '')
    const { status, stdout, stderr } = await dateline(args())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

interface Toponym {
  start: number
  end: number
  name: string
  placeId: string
  country: string
  kind: string
}

describe('extract', () => {
  const lines = (stdout: string) =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))

  test('a relative place stands apart from the toponym it leans on, and the event says it happened there', async () => {
    const text = 'Rebels shelled a base 30 km north of Kharkiv on 3 March 2024.'
    const [record] = lines((await dateline(['extract'], JSON.stringify({ id: 1, text }))).stdout)
    expect(record.toponyms.map((t: Toponym) => t.name)).toEqual(['Kharkiv'])
    const [only] = record.relative
    expect(text.slice(only.start, only.end)).toBe('30 km north of Kharkiv')
    expect(only).toMatchObject({ relation: 'distance', km: 30, direction: 'north', leansOn: [0], geometry: { type: 'Polygon' } })
    expect(record.events[0]).toMatchObject({ relative: [only.placeId] })
    expect(record.events[0].places).not.toContain(only.placeId)
  })

  test('what is not seen in a text parts no word, and offsets count it', async () => {
    const text = '\u200eShells fell on Khar\u00adkiv and 30\u202fkm north of Khar\u00adkiv\u200e at 3\u202fPM on 3 March 2024.\u2060'
    const [record] = lines((await dateline(['extract'], JSON.stringify({ id: 1, text }))).stdout)
    const found = ['toponyms', 'relative', 'times'].flatMap(kind => record[kind])
    expect(found.map(one => one.name ?? one.text)).toEqual(found.map(({ start, end }) => text.slice(start, end)))
    expect(found.map(one => one.name ?? one.text)).toEqual([
      'Khar\u00adkiv',
      'Khar\u00adkiv',
      '30\u202fkm north of Khar\u00adkiv',
      '3\u202fPM on 3 March 2024',
    ])
    const [event] = record.events
    expect(text.slice(event.start, event.end)).toMatch(/^Shells fell on Khar/)
  })

  test('a document a line, in order, with offsets into the text as given', async () => {
    const text = '\uFEFF  Shells fell on Kharkiv\r\non 3 March 2024, killing four.\u2028They fell again in Mariupol.'
    const { status, stdout } = await dateline(
      ['extract'],
      `${JSON.stringify({ id: 'a1', text, published: '2024-03-05' })}\n{"id":2,"text":"Nothing here."}`,
    )
    const [first, second] = lines(stdout)
    expect([status, first.id, second]).toEqual([0, 'a1', { id: 2, toponyms: [], relative: [], times: [], events: [] }])
    expect(first.toponyms.map((t: Toponym) => [t.name, text.slice(t.start, t.end), t.country, t.kind])).toEqual([
      ['Kharkiv', 'Kharkiv', 'UA', 'settlement'],
      ['Mariupol', 'Mariupol', 'UA', 'settlement'],
    ])
    expect(first.toponyms[0]).toEqual({
      start: expect.any(Number),
      end: expect.any(Number),
      name: 'Kharkiv',
      placeId: expect.stringMatching(/^geonames:\d+$/),
      lat: expect.closeTo(50, 0),
      lon: expect.closeTo(36, 0),
      kind: 'settlement',
      country: 'UA',
      confidence: expect.any(Number),
      role: expect.stringMatching(/^(happened|said|origin|named)$/),
    })
    expect(first.times[0]).toMatchObject({
      text: '3 March 2024',
      from: '2024-03-03',
      to: '2024-03-03',
      type: 'DATE',
      value: '2024-03-03',
      edtf: '2024-03-03',
      basis: 'stated',
    })
    expect(first.events.filter((e: { main: boolean }) => e.main)).toHaveLength(1)
    expect(first.toponyms.map((t: Toponym) => t.placeId)).toContain(first.events[0].places[0])
  })

  test('a bad line gives its error in its place, and 1 at the end; the others are done', async () => {
    const input = [
      '{"id":1,"text":"Rain in Lagos."}',
      'not json',
      '[1]',
      '{"id":"x"}',
      '{"id":"y","text":"A","published":"soon"}',
      '',
      '{"id":6,"text":"Snow in Oslo."}',
    ].join('\n')
    const { status, stdout } = await dateline(['extract'], input)
    const records = lines(stdout)
    expect(status).toBe(1)
    expect(records.map(r => [r.id, 'error' in r])).toEqual([
      [1, false],
      [null, true],
      [null, true],
      ['x', true],
      ['y', true],
      [6, false],
    ])
    expect(records[4].error).toBe('"published" is "soon", not a day such as "2024-07-27".')
  })

  test('a byte order mark before the first line is no part of it', async () =>
    expect(
      lines((await dateline(['extract'], '\uFEFF{"id":1,"text":"Rain in Lagos."}\r\n{"id":2,"text":"Rain."}\r\n')).stdout),
    ).toMatchObject([
      { id: 1, toponyms: [{ name: 'Lagos' }] },
      { id: 2, toponyms: [] },
    ]))

  test('the host of its url is the outlet of a document that names none', async () => {
    const from = async (more: object) =>
      lines((await dateline(['extract'], JSON.stringify({ id: 1, text: 'A barn burned in Alexandria.', ...more }))).stdout)
    const [paper] = await from({ outlet: 'echopress.com' })
    expect(await from({ url: 'https://www.echopress.com/news/barn' })).toEqual([paper])
    expect(await from({})).not.toEqual([paper])
  })

  test('nothing in, nothing out', async () => expect(await dateline(['extract'])).toEqual({ status: 0, stdout: '', stderr: '' }))
})

describe('inspect', () => {
  test('shows the text with its marks, and why', async () => {
    put('ferry.txt', ferry)
    const { status, stdout } = await dateline(['inspect', join(seeds, 'ferry.txt')])
    expect(status).toBe(0)
    expect(stdout).toMatch(/¶ 1\s+A ferry _sank_ \{off \[Mombasa\]\} on ‹Friday›/)
    expect(stdout).toMatch(/Places \(\d+\)[\s\S]*Times \(\d+\)[\s\S]*Events \(\d+\)/)
    expect(stdout).not.toContain('\x1b')
  })
})

test('--gazetteer adds places of one’s own, or says what is wrong with them', async () => {
  const table = join(desk, 'mine.tsv')
  const input = '{"id":1,"text":"Shots were fired at Zubravka Border Post in Kenya on Monday."}'
  writeFileSync(table, 'name\tlatitude\tlongitude\tcountry\nZubravka Border Post\t-4.5\t39.1\tKE\n')
  expect((await dateline(['extract', '--gazetteer', table], input)).stdout).toMatch(
    /"placeId":"extra:mine\/zubravka-border-post@-4.500,39.100"/,
  )
  // As Excel saves it: “Unicode text” is UTF-16, “Text (tab delimited)” Windows-1252.
  const accented = 'name\tlatitude\tlongitude\nZubr\u00e1vka Border Post\t-4.5\t39.1\n'
  for (const bytes of [Buffer.from(`\uFEFF${accented}`, 'utf16le'), Buffer.from(accented, 'latin1')]) {
    writeFileSync(table, bytes)
    expect((await dateline(['extract', '--gazetteer', table], input)).stdout).toMatch(/"placeId":"extra:mine\/zubr\u00e1vka-border-post@/)
  }
  writeFileSync(table, 'Zubravka')
  expect(await dateline(['extract', '--gazetteer', table], input)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^mine\.tsv is no table of places/),
  })
})

test.skipIf(!existsSync('/proc/self'))('a place where no folder can be made is told, and nothing waits for it', async () => {
  put('ferry.txt', ferry)
  const { status, stderr } = await dateline(['build', seeds, '--out', '/proc/no-such/situation'])
  expect([status, stderr]).toEqual([2, 'The situation cannot be written to /proc/no-such/situation: no folder can be made in /proc.\n'])
})

test.skipIf(!existsSync('/dev/full'))('a full disk behind the output is told without a stack', () => {
  put('ferry.txt', ferry)
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [bin, 'inspect', join(seeds, 'ferry.txt')], {
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  })
  closeSync(full)
  expect([status, stderr]).toEqual([2, 'The output cannot be written: the disk is full.\n'])
})

test.each<[string, () => string[], string?]>([
  ['build', () => ['build', seeds, '--out', out]],
  ['build --check', () => ['build', seeds, '--out', join(desk, 'no-such'), '--check']],
  ['extract', () => ['extract'], '{"id":1,"text":"Rain in Lagos, \u00fcber \u5317\u4eac."}\nnot json\n'],
  ['inspect', () => ['inspect', join(seeds, 'ferry.txt')]],
  ['inspect of a file that is not there', () => ['inspect', 'no-such.txt']],
  ['another option', () => ['build', '--colour']],
  ['--version', () => ['--version']],
])('from a shell, in another folder, it is the same: %s', async (_, args, input) => {
  put('ferry.txt', ferry)
  await build()
  const untimed = ({ stdout, ...rest }: { status: number | null; stdout: string; stderr: string }) => ({
    ...rest,
    stdout: stdout.replace(/\d+ ms$/m, 'some ms'),
  })
  expect(untimed(fromAShell(args(), input))).toEqual(untimed(await dateline(args(), input)))
})

test('where nobody hears what is told, the work is done and the exit code says so', async () => {
  put('a.txt', '')
  put('ferry.txt', ferry)
  const child = spawn(process.execPath, [bin, 'build', seeds, '--out', out, '--keep-going'])
  child.stderr.destroy()
  let told = ''
  child.stdout.on('data', words => (told += words))
  const [status] = await once(child, 'close')
  expect([status, told]).toEqual([0, expect.stringMatching(/^1 article,/)])
})

test('--help and --version', async () => {
  expect(await dateline(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/dateline build[\s\S]*dateline extract[\s\S]*dateline inspect/),
  })
  expect(await dateline(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('the day does not hang on where the machine stands', () => {
  const input = '{"id":1,"text":"A bridge fell in Lagos yesterday.","published":"2024-03-01"}'
  const at = (TZ: string) => spawnSync(process.execPath, [bin, 'extract'], { input, encoding: 'utf8', env: { ...process.env, TZ } }).stdout
  expect(at('Pacific/Chatham')).toBe(at('America/Los_Angeles'))
  expect(at('UTC')).toMatch(/"from":"2024-02-29"/)
})
