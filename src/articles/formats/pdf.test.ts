import { readFileSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { all, nexisUni } from '../exports/made-up-exports.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { below, column, madeUpPdf, type Setting } from './made-up-pdf.ts'
import { readPdf } from './pdf.ts'
import { linesOf } from './pdf-lines.ts'
import { story } from './samples/story.ts'

const ferry =
  'The ferry from Port Hale to Aldport was late again on Monday, the harbour master said, because a crane had fallen onto the quay.'
const crane =
  'Nobody was hurt when it fell, but two hundred people waited for six hours in the rain, and some of them went home by way of Westmere.'
const inquiry =
  'The port has asked an office in Aldport to find out why the crane fell, and whether the other three of its make are safe to work with.'
const fourth =
  'Wheat for Egypt lay in the hold of a ship at the next berth, which could not sail before the wreck had been taken off the quay.'

const pageOf = async (...pages: Setting[][]) => {
  const read = await readPdf(madeUpPdf(...pages), 'ferry.pdf')
  if (!read.ok) throw new Error(read.problem)
  return read
}
const blocksOf = async (...pages: Setting[][]) => (await pageOf(...pages)).value.text.split('\n\n')

/** Paragraphs below one another. */
const stacked = (words: readonly string[], how: Omit<Parameters<typeof column>[1], never>, space: number): Setting[] => {
  const set: Setting[] = []
  let { y } = how
  for (const one of words) {
    set.push(...column(one, { ...how, y }))
    y = below(set, 1.2 * (how.size ?? 10) + space)
  }
  return set
}
const at = { x: 60, y: 100, letters: 60 }
const [left, right] = [
  { x: 60, y: 100, letters: 38, full: true },
  { x: 310, y: 100, letters: 38, full: true },
]

describe('paragraphs of one column', () => {
  test.each<[string, Setting[]]>([
    ['with space between them', stacked([ferry, crane, inquiry], at, 8)],
    ['with their first lines moved in', stacked([ferry, crane, inquiry], { ...at, indent: 3 }, 0)],
    ['with nothing but short last lines', stacked([ferry, crane, inquiry], at, 0)],
    ['set to full width', stacked([ferry, crane, inquiry], { ...at, full: true, indent: 2 }, 0)],
    ['with every other line free', stacked([ferry, crane, inquiry], { ...at, indent: 4 }, 0).map(set => ({ ...set, y: set.y * 2 }))],
    ['in whatever order they are drawn', stacked([ferry, crane, inquiry], at, 8).reverse()],
    ['with words along the edge', [...stacked([ferry, crane, inquiry], at, 8), { x: 30, y: 400, words: 'Printed in Aldport', turns: 1 }]],
  ])('%s', async (_, page) => expect(await blocksOf(page)).toEqual([ferry, crane, inquiry]))

  test('a sentence that ends short of the edge ends none where space does', async () => {
    const broken = [
      { x: 60, y: 60, words: 'The ferry from Port Hale to Aldport was late again on Monday.' },
      { x: 60, y: 72, words: 'Nobody knew why it was late. Some said it was the crane.' },
      { x: 60, y: 84, words: 'Others, who had been there, said it had been the rain of the night.' },
    ]
    const spaced = Array.from({ length: 11 }, (_, i) => [ferry, crane, inquiry][i % 3]!)
    const blocks = await blocksOf([...broken, ...stacked(spaced, { ...at, y: 110 }, 8)])
    expect(blocks).toEqual([broken.map(({ words }) => words).join(' '), ...spaced])
  })

  test('on a page that lies on its side', async () =>
    expect(await blocksOf(stacked([ferry, crane], at, 8).map(({ x, y, ...set }) => ({ ...set, x: y, y: 842 - x, turns: 1 })))).toEqual([
      ferry,
      crane,
    ]))

  test('items of a list', async () =>
    expect(
      await blocksOf(stacked([ferry, '• the quay at Port Hale is closed', '• the bridge at Aldport is open', '3. Westmere waits'], at, 0)),
    ).toEqual([ferry, '• the quay at Port Hale is closed', '• the bridge at Aldport is open', '3. Westmere waits']))

  test('the signs of a font of signs are a bullet, or nothing', () => {
    const piece = (words: string, x: number) => ({ words, x0: x, x1: x + 6 * words.length, y: 100, size: 10, font: 'f', space: false })
    expect(
      linesOf([[piece('\uf0b7', 60), piece('the quay is closed', 80), piece('\uf0e0', 190), piece('see below', 200)]])[0],
    ).toMatchObject([{ words: '• the quay is closed see below' }])
  })

  test('letters that are drawn twice, to be bold, are read once', async () =>
    expect(
      await blocksOf([
        { x: 60, y: 60, words: 'Ferry late' },
        { x: 60.4, y: 60, words: 'Ferry late' },
        { x: 60, y: 100, words: 'Ferry late' },
      ]),
    ).toEqual(['Ferry late', 'Ferry late']))

  test('the number of a note, raised, is no part of a word; a measure keeps its own', async () =>
    expect(
      await blocksOf([
        { x: 60, y: 100, words: 'The quay fell in' },
        { x: 156, y: 96, words: '12', size: 6 },
        { x: 170, y: 100, words: 'and 40 m' },
        { x: 218, y: 96, words: '2', size: 6 },
        { x: 230, y: 100, words: 'are lost.' },
      ]),
    ).toEqual(['The quay fell in and 40 m2 are lost.']))

  test.each([
    ['I', 'went by ferry from Port Hale', 'went home. They', 'I went by ferry'],
    ['I', 'n May the ferry of Port Hale', 'sank off. It', 'In May the ferry'],
    ['A', 'Westmere man has told the port', 'of it. They', 'A Westmere man'],
  ])('an initial that is a word stays one: %s %s', async (initial, first, second, whole) =>
    expect(
      (
        await blocksOf([
          { x: 60, y: 112, words: initial, size: 30 },
          { x: 80, y: 100, words: first },
          { x: 80, y: 112, words: second },
          { x: 60, y: 124, words: 'told the people of Port Hale and of Aldport.' },
        ])
      )[0],
    ).toMatch(whole),
  )

  test('an initial as high as two lines goes before its word', async () =>
    expect(
      await blocksOf([
        { x: 60, y: 112, words: 'T', size: 30 },
        { x: 80, y: 100, words: 'he ferry from Port Hale to Aldport' },
        { x: 80, y: 112, words: 'was late again on Monday, and then' },
        { x: 60, y: 124, words: 'it sank.' },
      ]),
    ).toEqual(['The ferry from Port Hale to Aldport was late again on Monday, and then it sank.']))
})

describe('columns', () => {
  test.each<[string, Setting[][], string[]]>([
    [
      'two, one after the other',
      [[...stacked([ferry, crane], left!, 8), ...stacked([inquiry, fourth], right!, 8)]],
      [ferry, crane, inquiry, fourth],
    ],
    [
      'at heights that are not the same',
      [[...stacked([ferry, crane], left!, 8), ...stacked([inquiry, fourth], { ...right!, y: 104 }, 6)]],
      [ferry, crane, inquiry, fourth],
    ],
    [
      'below words that span them, and above others',
      [
        [
          ...column(fourth, { x: 60, y: 60, letters: 80 }),
          ...stacked([ferry, crane], left!, 8),
          ...stacked([inquiry], right!, 8),
          ...column(fourth, { x: 60, y: 250, letters: 80 }),
        ],
      ],
      [fourth, ferry, crane, inquiry, fourth],
    ],
    [
      'three',
      [[ferry, crane, inquiry].flatMap((words, i) => column(words, { x: 50 + i * 170, y: 100, letters: 26, full: true }))],
      [ferry, crane, inquiry],
    ],
    [
      'a paragraph that goes on in the next one',
      [
        [
          ...stacked([ferry, crane.slice(0, crane.indexOf(' and some'))], left, 8),
          ...stacked([crane.slice(crane.indexOf('and some')), inquiry], right, 8),
        ],
      ],
      [ferry, crane, inquiry],
    ],
  ])('%s', async (_, pages, blocks) => expect(await blocksOf(...pages)).toEqual(blocks))

  test('a quotation in large letters, which the text goes round, is no column and breaks no paragraph', async () => {
    const whole = `${ferry} ${crane} ${inquiry}`
    const beside = column(whole, { x: 60, y: 100, letters: 42 }).slice(0, 4)
    const rest = whole.slice(beside.map(({ words }) => words).join(' ').length + 1)
    const round = [...beside, ...column(rest, { x: 60, y: 148, letters: 75 })]
    const blocks = await blocksOf([
      ...round,
      { x: 330, y: 122, words: '“Nothing but', size: 16 },
      { x: 330, y: 142, words: 'rain”', size: 16 },
    ])
    expect(blocks).toContain(whole)
    expect(blocks).toContain('“Nothing but rain”')
  })

  test('large letters in one column do not make one of the lines in the other', async () => {
    const beside = [
      ...column(ferry, { x: 60, y: 100, letters: 38 }),
      { x: 310, y: 112, words: 'Q.', size: 32 },
      { x: 360, y: 106, words: 'Who pays?' },
    ]
    expect((await blocksOf(beside))[0]).toBe(ferry)
  })

  test('half a line apart all the way down', async () =>
    expect(await blocksOf([...stacked([ferry, crane], left, 8), ...stacked([inquiry, fourth], { ...right, y: 106 }, 8)])).toEqual([
      ferry,
      crane,
      inquiry,
      fourth,
    ]))

  test('signs before the items of a list are none, however far before', async () => {
    const items = [ferry, crane, inquiry, fourth].flatMap((words, i) => {
      const set = column(words, { x: 90, y: 100 + i * 50, letters: 60 })
      return [{ x: 60, y: set[0]!.y, words: '•' }, ...set]
    })
    expect(await blocksOf(items)).toEqual([ferry, crane, inquiry, fourth].map(words => `• ${words}`))
  })

  test('lines that are stretched to their width are none', async () => {
    const narrow = { x: 60, y: 100, letters: 22, full: true }
    expect(await blocksOf(stacked([ferry, crane], narrow, 8))).toEqual([ferry, crane])
  })

  test('a line alone is in the column where others begin', async () =>
    expect(
      await blocksOf(
        [...stacked([ferry, crane, inquiry], left!, 8), ...stacked([inquiry, crane, ferry], right!, 8)],
        [...stacked([fourth], left!, 8), { x: 310, y: 100, words: 'It was towed away.' }],
      ),
    ).toEqual([ferry, crane, inquiry, inquiry, crane, ferry, fourth, 'It was towed away.']))
})

/** Cells at `x`, a row every `pitch` points; a cell with `\n` stands on lines of its own. Columns of `right` end where they would begin. */
const tableOf = (
  rows: readonly (readonly string[])[],
  { x, y, pitch = 18, right = [] as number[] }: { x: number[]; y: number; pitch?: number; right?: number[] },
) => {
  let top = y
  return rows.flatMap(row => {
    const set = row.flatMap((cell, c) =>
      cell === ''
        ? []
        : cell.split('\n').map((words, line) => ({ x: x[c]! - (right.includes(c) ? words.length * 6 : 0), y: top + line * 12, words })),
    )
    top += pitch + 12 * (Math.max(...row.map(cell => cell.split('\n').length)) - 1)
    return set
  })
}
const towns = [
  ['Town', 'Hurt', 'Day'],
  ['Port Hale', '12', '3 March'],
  ['Aldport', 'none', '4 March'],
  ['Westmere on Sea', '3', '5 March'],
]
const asLines = (rows: readonly (readonly string[])[]) =>
  rows.map(row =>
    row
      .filter(cell => cell !== '')
      .map(cell => cell.replaceAll('\n', ' '))
      .join(' | '),
  )

describe('a table', () => {
  const wide = { x: [60, 240, 360], y: 300 }
  test.each<[string, string[][], Parameters<typeof tableOf>[1]]>([
    ['with rows apart', towns, wide],
    ['with rows as near as lines', towns, { ...wide, pitch: 12 }],
    ['with columns as near as words of a stretched line', towns, { x: [60, 164, 200], y: 300 }],
    ['with numbers that end at one edge', towns, { x: [60, 280, 400], y: 300, right: [1, 2] }],
    ['of two rows', towns.slice(0, 2).map(row => row.slice(0, 2)), wide],
    ['with cells that are empty', [...towns, ['Kelling', '', '9 March'], ['', '15', 'in all']], wide],
    [
      'of hours',
      [
        ['06:10', 'Rain began over Aldport.'],
        ['09:45', 'The river left its banks.'],
        ['13:05', 'Trees fell on the line to Kelling.'],
      ],
      { x: [60, 105], y: 300, pitch: 12 },
    ],
    [
      'in small letters',
      [
        ['ship', 'state', 'cargo'],
        ['Clementine', 'unhurt, at the northern quay', 'wheat for Egypt'],
        ['Aurora', 'sunk', 'none'],
        ['Old Tom', 'towed to the yard', 'coal'],
      ],
      { x: [60, 180, 420], y: 300 },
    ],
    [
      'with cells over several lines',
      [
        ['Place', 'What happened', 'When'],
        ['Port Hale', 'A crane fell across the quay and\ntore away the ramp that cars drive\nover', 'Monday'],
        ['The bridge\nat Ternholm', 'Lorries were turned back by the\npolice', 'Tuesday\nnight'],
      ],
      { x: [60, 180, 420], y: 300 },
    ],
    [
      'with cells over several lines as near as rows',
      [
        ['Place', 'What happened', 'When'],
        ['Port Hale', 'A crane fell across the quay and\ntore away the ramp', 'Monday'],
        ['The bridge\nat Ternholm', 'Lorries were turned back by the\npolice', 'Tuesday\nnight'],
      ],
      { x: [60, 180, 420], y: 300, pitch: 12 },
    ],
  ])('%s is read row by row', async (_, rows, how) =>
    expect(await blocksOf([...column(ferry, at), ...tableOf(rows, how), ...column(crane, { ...at, y: 560 })])).toEqual([
      ferry,
      ...asLines(rows),
      crane,
    ]),
  )

  test('between columns, in one of them and over two pages is read row by row', async () => {
    const table = (x: number[], y: number) => tableOf(towns, { x, y, pitch: 16 })
    const above = [...stacked([ferry, crane], left, 8), ...stacked([inquiry, fourth], right, 8)]
    const after = [...column(crane, { ...left, y: 320 }), ...column(inquiry, { ...right, y: 320 })]
    expect(await blocksOf([...above, ...table([60, 240, 400], 230), ...after])).toEqual([
      ferry,
      crane,
      inquiry,
      fourth,
      ...asLines(towns),
      crane,
      inquiry,
    ])
    const beside = [
      ...column(ferry, left),
      ...table([60, 170, 220], 170),
      ...stacked([crane, inquiry, fourth], { ...right, full: false }, 8),
    ]
    expect(await blocksOf(beside)).toEqual([ferry, ...asLines(towns), crane, inquiry, fourth])
    expect(
      await blocksOf(
        [...column(ferry, at), ...table([60, 240, 400], 740)],
        [...table([60, 240, 400], 60), ...column(crane, { ...at, y: 160 })],
      ),
    ).toEqual([ferry, ...asLines(towns), ...asLines(towns), crane])
  })

  test('of labels beside text is read label by label', async () => {
    const labelled = [
      ['Where', 'Port Hale'],
      ['When', 'Between ten and twelve on Monday night'],
      ['What', `${ferry} ${crane} ${inquiry}`],
    ].flatMap(([label, text], i) => [{ x: 60, y: 100 + i * 24, words: label! }, ...column(text!, { x: 110, y: 100 + i * 24, letters: 60 })])
    expect(await blocksOf([...labelled, ...column(fourth, { ...at, y: 400 })])).toEqual([
      'Where',
      'Port Hale',
      'When',
      'Between ten and twelve on Monday night',
      'What',
      `${ferry} ${crane} ${inquiry}`,
      fourth,
    ])
  })

  test('has neither headline nor headings, and its rows have numbers as paragraphs', async () => {
    const bytes = madeUpPdf([
      { x: 60, y: 60, words: 'Ferry late again', size: 18 },
      ...column(ferry, at),
      ...tableOf(towns, wide).map(cell => ({ ...cell, bold: cell.y === 300 })),
      ...column(crane, { ...at, y: 500 }),
    ])
    const [one] = [...readArticles(bytes, 'ferry.pdf', await openReaders([{ name: 'ferry.pdf', bytes }]))]
    expect(one!.ok && one!.value.paragraphs.map(({ role, number }) => [role, number])).toEqual([
      ['headline', null],
      ...Array.from({ length: 6 }, (_, i) => ['body', i + 1]),
    ])
  })

  test.each<[string, Setting[], string[]]>([
    [
      'short sentences in two columns',
      [
        ...['It rained all night.', 'Trees fell in Hale.', 'The road is closed.', 'Nobody was hurt.'].map((words, i) => ({
          x: 60,
          y: 100 + i * 18,
          words,
        })),
        ...['She laughed at it.', 'He did not.', 'They left the town.', 'It was late.'].map((words, i) => ({
          x: 310,
          y: 100 + i * 18,
          words,
        })),
      ],
      [],
    ],
    [
      'headlines side by side',
      [
        ...['Ferry late again', 'in Port Hale'].map((words, i) => ({ x: 60, y: 60 + i * 17, words, size: 14 })),
        ...['Wheat waits for', 'Egypt'].map((words, i) => ({ x: 310, y: 60 + i * 17, words, size: 14 })),
        ...column(ferry, left),
        ...column(crane, right),
      ],
      ['Ferry late again in Port Hale', ferry, 'Wheat waits for Egypt', crane],
    ],
    [
      'a list whose signs stand far before',
      ['1.', '2.', '3.'].flatMap((sign, i) => [
        { x: 60, y: 100 + i * 14, words: sign },
        { x: 100, y: 100 + i * 14, words: `Harbour ${sign}` },
      ]),
      ['1. Harbour 1.'],
    ],
    [
      'text beside text that is as long as it',
      tableOf(
        [
          [ferry.slice(0, 40), crane.slice(0, 40)],
          [ferry.slice(41, 80), crane.slice(41, 80)],
        ],
        { x: [60, 320], y: 100, pitch: 12 },
      ),
      [],
    ],
  ])('%s is none', async (_, page, blocks) => {
    const found = await blocksOf(page)
    expect(found.join()).not.toContain(' | ')
    for (const block of blocks) expect(found).toContain(block)
  })

  test('as long as a register takes time by its length', async () => {
    const page = (n: number) =>
      tableOf(
        Array.from({ length: n }, (_, i) => [`Village ${i}`, `${i}`, 'none']),
        { x: [60, 240, 360], y: 40, pitch: 700 / n },
      )
    const pieces = (n: number) =>
      page(n).map(({ x, y, words }) => ({ words, x0: x, x1: x + words.length * 0.3, y, size: 0.5, font: 'a', space: false }))
    expect(
      await steepness(
        share => [pieces(1600 * share)],
        pages => linesOf(pages),
      ),
    ).toBeLessThan(4)
  })
})

test.each(['chromium', 'groff'])('two columns with cut words, as %s sets them, are the paragraphs that were written', async maker => {
  const read = await readPdf(readFileSync(new URL(`samples/${maker}.pdf`, import.meta.url)), 'crane.pdf')
  expect(read.ok && read.value.text.split('\n\n')).toEqual(story)
  expect(read.ok && read.value.headline).toBe(story[0])
})

describe('words that a line end cuts', () => {
  const cut = (first: string, second: string, rest = '') =>
    blocksOf([
      ...column(ferry, { ...at, y: 60 }),
      { x: 60, y: 120, words: `They say that the whole ${first}` },
      { x: 60, y: 132, words: `${second} is late. ${rest}` },
    ])

  test.each([
    ['har-', 'bour', 'harbour', ''],
    ['far-', 'ther', 'farther', ''],
    ['Port-', 'land', 'Portland', ''],
    ['PREVEN-', 'TION', 'PREVENTION', ''],
    ['cease-', 'fire', 'cease-fire', 'The cease-fire holds.'],
    ['two-', 'day', 'two-day', ''],
    ['north-', 'western', 'northwestern', ''],
    ['north-', 'northwest', 'north-northwest', ''],
    ['Franco-', 'German', 'Franco-German', ''],
    ['2019-', '20', '2019-20', ''],
    ['far-', 'reaching', 'far-reaching', 'A thing reaching out.'],
    ['Iran-', 'backed', 'Iran-backed', ''],
    ['ferry –', 'and ship', 'ferry – and ship', ''],
  ])('%s %s → %s', async (first, second, whole, rest) =>
    expect((await cut(first, second, rest)).at(-1)).toContain(`the whole ${whole} is late.`),
  )
})

test('where no words are cut, a hyphen at a line end is the writer’s', async () => {
  const text = 'A ferry-boat, a tug-boat and a fire-boat lay at the quay of Port Hale when the crane fell across it in the night. '
    .repeat(12)
    .trim()
  const blocks = await blocksOf([
    ...column(text, { ...at, y: 60 }),
    { x: 60, y: 500, words: 'They asked for the toll-' },
    { x: 60, y: 512, words: 'free line.' },
  ])
  expect(blocks).toEqual([text, 'They asked for the toll-free line.'])
})

describe('what is on pages for being pages', () => {
  const headed = (words: string, number: number, more: Setting[] = []): Setting[] => [
    { x: 60, y: 40, words: 'The Harbour Review' },
    { x: 400, y: 40, words: `Winter ${number}` },
    ...column(words, at),
    ...more,
    { x: 300, y: 800, words: `- ${number} -` },
  ]

  test.each<[string, Setting[][], string[]]>([
    ['heads that come again, and numbers', [headed(ferry, 1), headed(crane, 2), headed(inquiry, 3)], [ferry, crane, inquiry]],
    [
      'no heading on the second page, behind a first one with little on it',
      [[{ x: 60, y: 300, words: 'Ferry late again', size: 22 }], [{ x: 60, y: 72, words: 'Summary', size: 12 }, ...column(ferry, at)]],
      ['Ferry late again', 'Summary', ferry],
    ],
    [
      'not the title, where it comes again in small letters',
      [
        [{ x: 60, y: 60, words: 'Ferry late again', size: 22 }, ...column(ferry, at)],
        [{ x: 60, y: 60, words: 'Ferry late again', size: 9 }, ...column(crane, at)],
        [{ x: 60, y: 60, words: 'Ferry late again', size: 9 }, ...column(inquiry, at)],
      ],
      ['Ferry late again', ferry, crane, inquiry],
    ],
    ['a head of the second of two pages', [column(ferry, at), headed(crane, 2)], [ferry, crane]],
    [
      'what a browser prints around a page, its day as well',
      [
        [
          { x: 30, y: 20, words: '11/28/26, 9:15 PM' },
          { x: 250, y: 20, words: 'Ferry late again' },
          ...column(ferry, at),
          { x: 30, y: 830, words: 'https://harbour.example/ferry' },
          { x: 540, y: 830, words: '1/1' },
        ],
      ],
      [ferry],
    ],
    [
      'no words that come again within the text',
      [
        [...column(ferry, at), ...column(crane, { ...at, y: 300 })],
        [...column(inquiry, at), ...column(crane, { ...at, y: 300 })],
      ],
      [ferry, crane, inquiry, crane],
    ],
    ['lines of a table of contents', [[{ x: 60, y: 60, words: '1. Summary ............ 3' }, ...column(ferry, at)]], [ferry]],
    ['no number that stands in the text', [[...column(ferry, at), { x: 60, y: 400, words: '1,200 people' }]], [ferry, '1,200 people']],
    [
      'no end of a paragraph at the head of the second of two pages, over space',
      [
        [{ x: 60, y: 110, words: 'Ferry late again', size: 24 }, ...column(ferry, { ...at, y: 140 })],
        [{ x: 60, y: 80, words: 'went home.' }, ...column(crane, at)],
      ],
      ['Ferry late again', ferry, 'went home.', crane],
    ],
    [
      'a paragraph that goes on on the next page, with a head between',
      [headed(ferry.slice(0, ferry.indexOf(' master')), 1), headed(ferry.slice(ferry.indexOf('master')), 2), headed(crane, 3)],
      [ferry, crane],
    ],
  ])('is left out: %s', async (_, pages, blocks) => expect(await blocksOf(...pages)).toEqual(blocks))
})

describe('headlines and headings', () => {
  const text = stacked([ferry, crane], { ...at, y: 200 }, 8)
  test.each<[string, Setting[], string | null]>([
    [
      'the largest words of the first page',
      [...column('Ferry late again, and people wait in the rain at Port Hale', { x: 60, y: 100, letters: 30, size: 20 }), ...text],
      'Ferry late again, and people wait in the rain at Port Hale',
    ],
    [
      'not those of the paper’s name, which are larger',
      [{ x: 60, y: 60, words: 'The Harbour Post', size: 30 }, { x: 60, y: 120, words: 'Ferry late again in Port Hale', size: 18 }, ...text],
      'Ferry late again in Port Hale',
    ],
    ['none where all letters are as large', [{ x: 60, y: 160, words: 'Ferry late again' }, ...text], null],
  ])('%s', async (_, page, headline) => expect((await pageOf(page)).value.headline).toBe(headline))

  test('are also what stands alone in bold, and a sentence is none', async () => {
    const { value } = await pageOf([
      { x: 60, y: 80, words: 'Ferry late again', size: 18 },
      ...stacked([ferry], { ...at, y: 120 }, 0),
      { x: 60, y: 180, words: 'What nobody knew', bold: true },
      ...stacked([crane], { ...at, y: 195 }, 0),
      { x: 60, y: 255, words: 'It rained.', bold: true },
      ...stacked([inquiry], { ...at, y: 270 }, 0),
    ])
    expect(value.headings!.map(({ role, start, end }) => [role, value.text.slice(start, end)])).toEqual([
      ['headline', 'Ferry late again'],
      ['heading', 'What nobody knew'],
    ])
  })

  test('have their roles in the article, and the article its day by its text', async () => {
    const bytes = madeUpPdf([
      { x: 60, y: 80, words: 'Ferry late again in Port Hale', size: 20 },
      { x: 60, y: 110, words: '7 March 2024' },
      ...column(ferry, { ...at, y: 140 }),
      { x: 60, y: 200, words: 'what nobody knew, then and now', size: 13 },
      ...column(crane, { ...at, y: 220 }),
    ])
    const [read] = [...readArticles(bytes, 'ferry.pdf', await openReaders([{ name: 'ferry.pdf', bytes }]))]
    if (!read?.ok) throw new Error(read?.problem)
    const { text, paragraphs, published, headline } = read.value
    expect([published, headline, read.notes]).toEqual(['2024-03-07', 'Ferry late again in Port Hale', []])
    expect(paragraphs.map(({ role, number, start, end }) => [role, number, text.slice(start, end)])).toEqual([
      ['headline', null, 'Ferry late again in Port Hale'],
      ['body', null, '7 March 2024'],
      ['body', 1, ferry],
      ['heading', null, 'what nobody knew, then and now'],
      ['body', 2, crane],
    ])
  })
})

describe('what cannot be read is told', () => {
  const whole = madeUpPdf(column(ferry, at))
  const text = (words: string) => new TextEncoder().encode(words)
  const articleOf = async (bytes: Uint8Array, name = 'ferry.pdf') =>
    [...readArticles(bytes, name, await openReaders([{ name, bytes }]))][0]!

  test.each<[string, Uint8Array, RegExp]>([
    ['that is cut short', whole.subarray(0, 300), /^ferry\.pdf is damaged or cut short\. Get the file anew/],
    ['that only says it is one', text('%PDF-1.7 and nothing else'), /is damaged or cut short/],
    [
      'without text',
      madeUpPdf([], []),
      /^ferry\.pdf has no text in it, only pictures of its pages: run it through text recognition \(OCR\) first\.$/,
    ],
    ['that is none', text('Ferry'.repeat(3)), /holds no article|states no/],
  ])('a PDF %s', async (_, bytes, problem) => {
    const read = await articleOf(bytes)
    expect(read.ok ? read.notes.join() : read.problem).toMatch(problem)
  })

  test('a PDF that would fill the memory', async () => {
    const packed = zlibSync(new Uint8Array(120_000_000).fill(32), { level: 1 })
    const [head, tail] = ['%PDF-1.4\n1 0 obj\n<</Length 1/Filter/FlateDecode>>\nstream\n', '\nendstream\nendobj\n']
    const bytes = new Uint8Array([...text(head), ...packed, ...text(tail)])
    const read = await articleOf(bytes)
    expect(read.ok || read.problem).toBe('ferry.pdf would unpack to more than 100 MB, which no article has. Copy its words and paste them.')
  })

  test('a PDF with a password', async () =>
    expect(await articleOf(readFileSync(new URL('samples/locked.pdf', import.meta.url)))).toMatchObject({
      ok: false,
      problem: 'ferry.pdf is protected with a password: open it, save a copy without one, and add that.',
    }))

  test('pages without text among others', async () =>
    expect(await readPdf(madeUpPdf(column(ferry, at), [], []), 'ferry.pdf')).toMatchObject({
      ok: true,
      notes: ['ferry.pdf: 2 of its 3 pages have no text; where they are pictures, run it through text recognition (OCR) first.'],
    }))

  test('a page of short words in many places is no page of unknown letters, and takes time by their number', async () => {
    const map = (share: number) =>
      Array.from({ length: 4000 * share }, (_, i) => ({
        x: 20 + ((i * 7919) % 540),
        y: 20 + ((i * 104_729) % 800),
        words: 'Hale',
        size: 5 + (i % 4),
      }))
    const few = map(1).filter((_, i) => i % 20 === 0)
    for (const page of [map(1), few]) expect((await pageOf(page)).value.text).toContain('Hale')
    expect(await steepness(map, pageOf)).toBeLessThan(4)
  })

  test('articles that an archive exports as one PDF are read as these', async () => {
    const pages = all.map(one => {
      const [headline, ...lines] = nexisUni(one).map(words => words.replaceAll('\u00a0', ' '))
      return [...column(headline!, { x: 60, y: 60, letters: 60, size: 14 }), ...stacked(lines, { x: 60, y: 110, letters: 75 }, 8)]
    })
    const bytes = madeUpPdf(...pages)
    const read = [...readArticles(bytes, 'nexis.pdf', await openReaders([{ name: 'nexis.pdf', bytes }]))]
    expect(read.map(one => one.ok && [one.value.file, one.value.headline, one.value.source, one.value.text])).toEqual(
      all.map(({ headline, outlet, body }, i) => [`nexis.pdf#${i + 1}`, headline, outlet, [headline, ...body].join('\n\n')]),
    )
  })

  test('bytes that were read can be read again', async () => {
    expect((await articleOf(whole)).ok && (await articleOf(whole, 'ferry.txt')).ok).toBe(true)
    expect(whole.length).toBeGreaterThan(500)
  })
})
