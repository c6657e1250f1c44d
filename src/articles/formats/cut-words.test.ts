import { expect, test } from 'vitest'
import { articleFromText, readArticle } from '../read-article.ts'
import { withWholeWords } from './cut-words.ts'

const scanned = `A ferry with 120 aboard ran a-
ground off Odesa on Monday, the har-
bour master said. A two-
day search ended, and a tug from Mykola-
iv was sent. It will be off the cease-
fire line of the old cease-fire, said Jean-
Paul Martin.

The ferry had left Con-
stanta on Sunday.
`

test('words that line ends cut are whole, and lines end behind them', () =>
  expect(withWholeWords(scanned)).toBe(`A ferry with 120 aboard ran aground
off Odesa on Monday, the harbour
master said. A two-day
search ended, and a tug from Mykolaiv
was sent. It will be off the cease-fire
line of the old cease-fire, said Jean-
Paul Martin.

The ferry had left Constanta
on Sunday.
`))

test('of a text with CRLF as well', () =>
  expect(withWholeWords(scanned.replaceAll('\n', '\r\n'))).toBe(withWholeWords(scanned).replaceAll('\n', '\r\n')))

test('soft hyphens at line ends are never the writer’s', () =>
  expect(withWholeWords('the har\u00ad\nbour of Mykola\u00ad\niv and Con\u00ad\nstanta\n')).toBe(
    'the harbour\nof Mykolaiv\nand Constanta\n',
  ))

test.each([
  ['two lines that end so', 'the har-\nbour of Mykola-\niv\n'],
  ['dashes', 'Rain -\nand snow -\nand wind -\nfell.\n'],
  ['a list', '- rain\n- snow\n- wind\n- hail\n'],
  ['dashes between paragraphs', 'Rain-\n\nsnow-\n\nwind-\n\nhail\n'],
])('%s stay as they are', (_, text) => expect(withWholeWords(text)).toBe(text))

test('a file is read so, a text that is given with offsets is not', () => {
  const read = readArticle(new TextEncoder().encode(scanned), 'scan.txt')
  expect(read.ok && read.value.text).toContain('Mykolaiv')
  expect(articleFromText(scanned).text).toBe(scanned)
})

test('a word of a million letters is passed in time', () => {
  const long = 'a'.repeat(1_000_000)
  expect(withWholeWords(`${long}\n${'the har-\nbour '.repeat(3)}`)).toContain('the harbour\n')
})
