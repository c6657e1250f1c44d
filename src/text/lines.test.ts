import { expect, test } from 'vitest'
import { paragraphSpans } from './lines.ts'
import { words } from './span.ts'

const paragraphs = (text: string) => paragraphSpans(text).map(span => words(text, span))

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['white space', ' \n\t\n\u00a0', []],
  ['lines', 'One\nTwo\n\nThree', ['One', 'Two', 'Three']],
  ['CRLF', 'One\r\n\r\nTwo\r\n', ['One', 'Two']],
  ['old Macs', 'One\rTwo', ['One', 'Two']],
  ['Unicode’s own separators', 'One\u2028Two\u2029Three', ['One', 'Two', 'Three']],
  ['white space around lines', '  One \u00a0\n\u00a0 Two', ['One', 'Two']],
  [
    'a short headline over a long line',
    'Ferry late again\nThe ferry left the harbour of the old town at six in the morning and reached the island shortly before noon.',
    ['Ferry late again', 'The ferry left the harbour of the old town at six in the morning and reached the island shortly before noon.'],
  ],
])('paragraphs of %s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected))

test('lines broken at a margin are one paragraph', () => {
  const block =
    'The ferry left the harbour of the old town at six in the morning and\nreached Long Island shortly before noon, two hours behind its usual\ntime. Nobody on board was hurt.'
  expect(paragraphs(`FERRY LATE\n\n${block}\n\nEnd.`)).toEqual(['FERRY LATE', block, 'End.'])
})

test('a list of full sentences is not a broken paragraph', () => {
  const list =
    'The first bridge over the river was closed on Monday night.\nThe second bridge over the river was closed by Tuesday noon.\nThe third was open.'
  expect(paragraphs(list)).toHaveLength(3)
})

test('what stands below a headline as long as it is a line of its own', () => {
  const [headline, byline] = [
    'Explosion at fireworks factory near the port kills nine',
    'By Our Correspondent | Portside | Updated: May 9, 2024',
  ]
  expect(paragraphs(`${headline}\n${byline}\n\nNine died.`)).toEqual([headline, byline, 'Nine died.'])
  expect(paragraphs(`${headline}\nThe owner had no licence for the store\n\nNine died.`)).toHaveLength(3)
  expect(paragraphs(`${headline}\nBy Jane Roe in the port of Ostia and Mark Poe in Rome\n\nNine died.`)).toHaveLength(3)
})

test('a line that stands alone is no rest of what is above it', () => {
  const [first, second] = [
    'The ferry left the harbour of the old town at six and',
    'reached the island of the old harbour shortly before noon',
  ]
  const isDay = (line: string) => line === '7 March 2024'
  expect(paragraphs(`${first}\n7 March 2024`)).toHaveLength(1)
  expect(paragraphSpans(`${first}\n7 March 2024`, isDay)).toHaveLength(2)
  expect(paragraphSpans(`${first}\n${second}\n7 March 2024`, isDay).map(({ start, end }) => [start, end])).toEqual([
    [0, first.length + 1 + second.length],
    [first.length + second.length + 2, first.length + second.length + 14],
  ])
})
