import { zipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { madeUpDocx, paragraph } from '../../articles/formats/made-up-docx.ts'
import { madeUpPdf } from '../../articles/formats/made-up-pdf.ts'
import { madeUpWarc } from '../../articles/formats/made-up-warc.ts'
import { openReaders } from '../../articles/open-readers.ts'
import { readArticle, readArticles } from '../../articles/read-article.ts'
import { parseDecisions, writeDecisions } from '../../situation/decisions-file.ts'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import { parseSituation } from '../../situation/parse-situation.ts'
import { catalogueOf, type Language } from './languages.ts'
import { noteForms } from './note-forms.ts'
import { noteInWords } from './note-words.ts'
import { speak } from './t.ts'

const speakIn = async (language: Language) => speak(language, await catalogueOf(language))
afterEach(() => speakIn('en'))
const bytes = (text: string) => new TextEncoder().encode(text)
const formOf = (note: string) => Object.entries(noteForms).find(([, pattern]) => pattern.test(note))?.[0]
const notesOf = (file: Uint8Array, name: string) => {
  const read = readArticle(file, name)
  return read.ok ? read.notes : [read.problem]
}

test.each([
  [bytes(''), 'empty'],
  [bytes('  \n\t\n'), 'empty'],
  [new Uint8Array(500_000_001), 'tooLarge'],
  [bytes('A ferry sank near the harbour of Hale.\n\n'.repeat(150_000)), 'tooLong'],
  [bytes('%PDF-1.7 …'), 'notText'],
  [bytes('PK\u0003\u0004 …'), 'packed'],
  [bytes('{\\rtf1 x}'), 'toConvert'],
  [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...bytes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')]), 'locked'],
  [Uint8Array.from({ length: 400 }, (_, i) => i % 7), 'notText'],
  [bytes('Share this article\n\nLeave a reply\n'), 'leftovers'],
  [bytes('Ferry sinks\n\nA ferry sank near the harbour of Hale on Monday.'), 'notDated'],
  [bytes('Ferry sinks\n\nHALE, Nov 17 (Wire) - A ferry sank near the harbour of Hale on Monday.'), 'noYear'],
  [
    bytes(
      'Brand in der Altstadt\n\nBei einem Brand in der Altstadt sind am Montag drei Menschen verletzt worden, wie die Polizei mitteilte. Das Feuer war in einer Werkstatt ausgebrochen und griff auf zwei Häuser über.',
    ),
    'notEnglish',
  ],
  [bytes('Ferry sinks\n\n04/03/2024\n\nA ferry sank near the harbour of Hale.'), 'monthFirst'],
  [bytes('Ferry sinks\n\nWednesday 03/04/2024\n\nA ferry sank near the harbour of Hale.'), 'dayBecause'],
  [
    new Uint8Array([...bytes('Caf'), 0xe9, ...bytes(' burns down\n\n3 May 2024\n\nThe old caf'), 0xe9, ...bytes(' burnt down on Monday.')]),
    'guessed',
  ],
])('what reading says is known by its form: %#', (file, form) => expect(notesOf(file, 'a.txt').map(formOf)).toContain(form))

test('a saved page is dated in the browser or in its head, where nobody adds lines to it', () => {
  const page = () => ({
    text: 'Ferry sinks\n\nA ferry sank near the harbour of Hale on Monday.',
    headline: 'Ferry sinks',
    source: null,
    published: null,
  })
  const read = readArticle(bytes('<p>…</p>'), 'ferry.html', { page })
  expect(read.ok && read.notes.map(formOf)).toEqual(['pageNotDated'])
})

test.each<[string, Uint8Array, string]>([
  ['without a day', madeUpDocx(paragraph('A ferry sank near the harbour of Hale on Monday.')), 'officeNotDated'],
  ['without a word', madeUpDocx(''), 'withoutWords'],
  ['cut short', madeUpDocx('').subarray(0, 300), 'cutShort'],
  ['that fills the memory', madeUpDocx({ body: '', files: { 'word/styles.xml': new Uint8Array(101_000_000) } }), 'unpacksTooLarge'],
  ['of pages that are pictures', madeUpPdf([], []), 'scanned'],
  ['whose letters are unknown', madeUpPdf([{ x: 60, y: 60, words: 'The ferry is late again', unnamed: true }]), 'unknownLetters'],
  [
    'with pages that are pictures',
    madeUpPdf([{ x: 60, y: 60, words: 'The quay of Hale is closed as of 3 March 2024' }], []),
    'pagesScanned',
  ],
])('what reading says of a document %s is known, and said in other languages', async (_, file, form) => {
  const read = readArticle(file, 'ferry.docx', await openReaders([{ name: 'ferry.docx', bytes: file }]))
  const notes = read.ok ? read.notes : [read.problem]
  expect(notes.map(formOf)).toContain(form)
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    expect(noteInWords(notes[0]!)).not.toMatch(/\b(is|has|no|file|would)\b/)
  }
})

const page = (body: string) => ({ address: 'https://hale.example/', body })
const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, bytes(one)])))
const ferry = 'Ferry sinks\n\n3 May 2024\n\nA ferry sank near the harbour of Hale on Monday.'
/** An archive whose table of contents says something else of each file: 10 is how it is packed, 27 the highest byte of its size. */
const saying = (field: number, value: number, archive: Uint8Array) =>
  archive.map((byte, i) => (archive[i - field] === 0x50 && archive[i - field + 1] === 0x4b && archive[i - field + 2] === 1 ? value : byte))
test.each<[string, Uint8Array, string]>([
  ['news.zip', zip({ 'picture.png': 'x' }), 'noneInside'],
  ['news.zip', zip({ 'ferry.txt': ferry, 'picture.png': 'x' }), 'passedInside'],
  ['news.zip', zip({ 'ferry.txt': ferry }).subarray(0, -30), 'leftOfArchive'],
  [
    'crawl.warc',
    new Uint8Array([
      ...madeUpWarc(page('<p>A ferry sank near the harbour of Hale on Monday, the town said.</p>'.repeat(5))),
      ...bytes('x'.repeat(90)),
    ]),
    'partDamaged',
  ],
  ['news.zip', saying(27, 40, zip({ 'ferry.txt': ferry })), 'leftInside'],
  ['news.zip', saying(10, 14, zip({ 'ferry.txt': ferry })), 'packedOtherwise'],
  [
    'crawl.warc',
    madeUpWarc(page(''), page('<p>A ferry sank near the harbour of Hale on Monday, the town said.</p>'.repeat(5))),
    'passedPages',
  ],
  [
    'crawl.warc',
    madeUpWarc(
      { ...page('x'), fields: ['Content-Encoding: br'] },
      page('<p>A ferry sank near the harbour of Hale on Monday, the town said.</p>'.repeat(5)),
    ),
    'leftPages',
  ],
  ['drawing.xml', bytes('<svg/>'), 'otherXml'],
  ['news.rss', bytes('<rss></rss>'), 'emptyFeed'],
  ['ferry.mhtml', bytes('MIME-Version: 1.0\nContent-Type: image/png\n\nx'), 'noWebPage'],
])('what reading says of a file that holds others is known, and said in other languages: %s, %#', async (name, file, form) => {
  const read = [...readArticles(file, name, await openReaders([{ name, bytes: file }]))]
  const notes = read.flatMap(one => (one.ok ? one.notes : one.problem))
  expect(notes.map(formOf)).toContain(form)
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    expect(noteInWords(notes.find(note => formOf(note) === form)!)).not.toMatch(/\b(is|in|holds|were|would|of)\b/)
  }
})

test('a message without a text is known by its form', async () => {
  const file = bytes('Subject: Ferry')
  const read = readArticle(file, 'ferry.eml', await openReaders([{ name: 'ferry.eml', bytes: file }]))
  expect(!read.ok && formOf(read.problem)).toBe('mailWithoutText')
})

test('an article of a file of JSON is dated by a field, not by a line', () => {
  const [read] = [...readArticles(bytes('[{"text": "A ferry sank near the harbour of Hale on Monday."}]'), 'news.json')]
  expect(read?.ok && read.notes.map(formOf)).toEqual(['documentNotDated'])
})

const exported = (headline: string, ...more: string[]) =>
  [headline, 'Harbour Post', 'November 9, 2026 Monday', 'Length: 90 words', 'Body', ...more].join('\n\n')
test.each([
  [exported('Ferry sinks', 'Load-Date: November 9, 2026', 'End of Document'), 'inList', 'noBody'],
  [
    exported('Ferry sinks', 'A ferry sank near Hale.', 'End of Document', exported('Ferry raised', 'It was raised near Hale.')),
    'inList',
    'breaksOff',
  ],
  [`Documents (4)\n\n${exported('Ferry sinks', 'A ferry sank near Hale.', 'End of Document')}`, 'fewerArticles'],
  [exported('Ferry sinks', 'A ferry sank near Hale.', 'End of Document').replace(/November.*/, ''), 'exportNotDated'],
])('what reading an export of the press says is known, and said in other languages: %#', async (text, form, inner?: string) => {
  const notes = [...readArticles(bytes(text), 'my news.txt')].flatMap(read => (read.ok ? read.notes : read.problem))
  expect(notes.map(formOf)).toEqual([form])
  if (inner) expect(formOf(/: (.+)$/s.exec(notes[0]!)![1]!)).toBe(inner)
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    expect(noteInWords(notes[0]!)).not.toMatch(/\b(is|has|no|file|there|read)\b/)
  }
})

test.each([
  ['{"text": "A bridge fell in Hale."}\n{"id": 2}', 'inLine', 'noText'],
  ['{"text": "A bridge fell in Hale."}\n{"text"', 'inLine', 'lineNotJson'],
  ['[{"text": " "}]', 'inList', 'empty'],
  ['[{"text": "A bridge fell."}, 3]', 'inList', 'notObject'],
  ['{"text": "A bridge fell.", "published": "soon"}', 'inList', 'badDay'],
  ['{"text": "A bridge fell.", "outlet": 4}', 'inList', 'badOutlet'],
  ['{"body": "A bridge fell in Hale."}', 'noArticles'],
  ['place,events\nHale,3', 'noTable', '', 'my news.csv'],
  ['id,text\n1,"A bridge fell in Hale.\n', 'inLine', 'unclosed', 'my news.csv'],
  ['[{"text": "A bri', 'notJson'],
])('what reading JSON says is known as well, and what is wrong with a line: %s', (text, form, inner?: string, name = 'my news.json') => {
  const problems = [...readArticles(bytes(text), name)].flatMap(read =>
    read.ok ? read.notes.filter(note => note.includes('"published" is')) : read.problem,
  )
  expect(problems.map(formOf)).toEqual([form])
  if (inner) expect(formOf(/: (.+)$/s.exec(problems[0]!)![1]!)).toBe(inner)
})

test.each([
  ['112.3,7.9', 'positionOutside'],
  ['12.3,187.9', 'positionOutside'],
  ['here,7.9', 'positionNoNumber'],
  ['12.3,', 'positionAlone'],
])('what can be no position of a row is known: %s', async (cells, form) => {
  const [read] = [...readArticles(bytes(`lat,lon,date,notes\n${cells},2024-03-05,A bridge fell in Hale.`), 'my rows.csv')]
  const [note] = read!.ok ? read!.notes : []
  expect(formOf(note!)).toBe('inLine')
  expect(formOf(/: (.+)$/s.exec(note!)![1]!)).toBe(form)
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    expect(noteInWords(note!)).not.toMatch(/\b(is|its|has|no|read|without)\b/)
  }
})

test.each([
  ['map.geojson, article 2: its shape is a Polygon, not a point; it was read without a position.', 'positionShape'],
  ['old.xls is a workbook of old Excel (.xls), not a text. Save it as .xlsx or .csv, and add that.', 'toSheet'],
  ['news.xlsx: 2 of its sheets were passed over, which hold no articles: Counts and Codes.', 'passedSheets'],
  ['map.kml: 3 of its places are lines or areas, not points, and were passed over.', 'passedShapes'],
  [
    'map.kml is a map of places without days or words, so nothing in it tells what happened where. Give its places descriptions or times.',
    'mapOfPlaces',
  ],
  ['rows.csv, line 2: it has 1 more cell than there are columns; what is in them was left out.', 'moreCells'],
  ['rows.csv, line 3: it has 4 more cells than there are columns; what is in them was left out.', 'moreCells'],
])('what a map or a table has that is not read is known: %s', async (note, form) => {
  expect(formOf(note.replace(/^.*, (?:article|line) \d: /, ''))).toBe(form)
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    expect(noteInWords(note)).not.toMatch(/\b(is|its|not|read|without|of)\b/)
  }
})

test.each([
  ['“Hale” in “Ferry sinks” (a.txt) was left out: the article is not among these.', 'decisionOut', 'misfitArticle'],
  ['“Hale” in “Ferry sinks” was left out: these words are not read as a place there.', 'decisionOut', 'misfitWords'],
  [
    '“Hale” in “Ferry “sinks”” (a.txt) was left out: the text of the article has changed, and these words stand there more than once.',
    'decisionOut',
    'misfitSeveral',
  ],
  ['“Hale” in “Ferry sinks” (a.txt) was left out: an earlier decision says that it is no place.', 'decisionOut', 'decidedNone'],
  ['“Hale” in “Ferry sinks” (a.txt) was left out: an earlier decision says that it is St. Hale.', 'decisionOut', 'decidedOther'],
  ['decision 3 (“Hale”) is damaged and was left out: “verdict” is missing.', 'decisionDamaged', 'partMissing'],
])('and what a build says of decisions: %s', async (note, form, inner) => {
  expect(formOf(`ours.json: ${note}`)).toBe(form)
  expect(formOf(/was left out: (.+)$/.exec(note)![1]!)).toBe(inner)
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    expect(noteInWords(`ours.json: ${note}`)).not.toMatch(/left out|article|decision|missing/)
  }
})

test('what opening a damaged situation says is known as well', () => {
  const read = parseSituation({ manifest: { format: 'dateline-situation', version: 1 }, places: {}, events: {} })
  expect(read.ok ? '' : formOf(read.problem)).toBe('damaged')
})

test.each([
  ['{oh', 'notJson'],
  ['{}', 'notDecisions'],
  ['{"format":"dateline-decisions","version":9}', 'otherVersion'],
  ['{"format":"dateline-decisions","version":1}', 'damaged'],
])('what is wrong with a file of decisions is known by its form: %s', (text, form) => {
  const read = parseDecisions(text, 'decisions (1).json')
  expect(read.ok ? '' : formOf(read.problem)).toBe(form)
})

const situation = madeUpSituation(
  [
    { id: 'p1', name: 'Aldport', mentions: [{ id: 'a@10', words: 'Aldport', at: 10 }] },
    { id: 'p2', name: 'Westmere', mentions: [{ id: 'a@60', words: 'Westmere', at: 60 }] },
  ],
  [],
  [{ id: 'a' }],
)
const written = writeDecisions(situation, [{ mention: 'a@10', verdict: 'right', leaning: [] }], null)
interface Entry {
  verdict: string
  place: { name: string; id: string } | null
}
test.each<[string, (entry: Entry, entries: unknown[]) => void]>([
  ['partMissing', entry => Reflect.deleteProperty(entry, 'verdict')],
  ['partWrong', entry => Object.assign(entry, { at: 'yesterday' })],
  ['allWrong', (_, entries) => entries.splice(0, 1, 'right')],
  ['noneWithPlace', entry => Object.assign(entry, { verdict: 'none' })],
  ['noPlaceGiven', entry => Object.assign(entry, { place: null })],
  ['rightOfAnother', entry => Object.assign(entry.place!, { id: 'p2' })],
  ['placeNotInFile', entry => Object.assign(entry, { verdict: 'other', place: { ...entry.place, id: 'p9' } })],
  ['placeSaysElse', entry => Object.assign(entry.place!, { name: 'Boston' })],
])('what ails a damaged decision is known by its form: %s', async (form, damage) => {
  const file = JSON.parse(written) as { decisions: Entry[] }
  damage(file.decisions[0]!, file.decisions)
  const read = parseDecisions(JSON.stringify(file), 'decisions.json')
  const problems = read.ok ? read.value.damaged.map(({ problem }) => problem) : [read.problem]
  expect(problems.map(formOf)).toEqual([form])
  for (const language of ['ko', 'ar'] as const) {
    await speakIn(language)
    // What is said of the file's parts by their names may be; a sentence of ours may not.
    expect(noteInWords(problems[0]!)).not.toMatch(/\b(is|not|should|missing|but)\b/)
  }
})

test('a note within a note is said in that language too', async () => {
  await speakIn('ko')
  expect(noteInWords('decisions.json is damaged: “decisions” is missing.')).toBe(
    'decisions.json이(가) 손상되었습니다(“decisions”이(가) 없습니다).',
  )
})

test('a note is said in the language of the interface; one of an unknown form as it is', async () => {
  await speakIn('ko')
  expect(noteInWords('flood.txt is empty.')).toBe('flood.txt은(는) 비어 있습니다.')
  expect(noteInWords('news.ndjson, line 2: "outlet" is not a string.')).toBe('news.ndjson 2번째 줄: “outlet”이 문자열이 아닙니다.')
  expect(noteInWords('Something else happened.')).toBe('Something else happened.')
})
