import { describe, expect, test } from 'vitest'
import { sentences } from './sentences.ts'
import { words } from './span.ts'
import { steepness } from './steepness.ts'

const parts = (text: string) => sentences(text).map(span => words(text, span))

describe('a sentence ends', () => {
  test.each<[string, string[]]>([
    ['The bridge fell. Nobody was hurt.', ['The bridge fell.', 'Nobody was hurt.']],
    ['Was it a drill? Yes! It was.', ['Was it a drill?', 'Yes!', 'It was.']],
    ['“We left at dawn.” The mayor agreed.', ['“We left at dawn.”', 'The mayor agreed.']],
    ['He waited … Then he ran.', ['He waited …', 'Then he ran.']],
    ['Talks failed (again). Both sides left.', ['Talks failed (again).', 'Both sides left.']],
    ['The line one\nThe line two', ['The line one', 'The line two']],
    ['The line one\r\nThe line two', ['The line one', 'The line two']],
    ['They met in Washington, D.C. The talks went on.', ['They met in Washington, D.C.', 'The talks went on.']],
    ['It closed at 5 p.m. Police said so.', ['It closed at 5 p.m.', 'Police said so.']],
    ['Shots were heard from 3 a.m. Elite police came.', ['Shots were heard from 3 a.m.', 'Elite police came.']],
    ['The firm is Aker Ltd. It builds ships.', ['The firm is Aker Ltd.', 'It builds ships.']],
    ['Fourteen were hurt. 12 of them were sent home.', ['Fourteen were hurt.', '12 of them were sent home.']],
    [`It lay in 14°12'N 042°21'E. Two skiffs came.`, [`It lay in 14°12'N 042°21'E.`, 'Two skiffs came.']],
    ['It lay at 48.25° N, 37.74° E. Two men came.', ['It lay at 48.25° N, 37.74° E.', 'Two men came.']],
    ['', []],
    ['   ', []],
  ])('%j', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('a sentence goes on', () => {
  test.each([
    'Sgt. Hill of the U.S. Army left on Tuesday.',
    'Gen. Ana M. Duarte spoke.',
    'Polls close at 8 p.m. Kyiv time.',
    'It shut at 8 p.m. Sunday after the 11 a.m. Mass was said.',
    'It begins at 8 p.m. Eastern and ends at 9 p.m. Grace Hall is open.',
    'It cost $3.5 million.',
    'A house at 12 S. Main Street burned.',
    'The state paid Rs. 3 lakh to each family.',
    'They drove to St. Louis and Ft. Worth.',
    'The ship sailed on Sept. 11 from Norfolk, Va., and came back.',
    'The site example.org was down.',
    'The flood reached 4.2 m. at the gauge.',
    'No. 3 reactor was shut.',
    'ELKTON, Fla. - A ferry sank.',
    'TROY, N.Y. — The mill closed.',
    'ELKTON, W.Va. -- Rain fell.',
    'It was Sens. Duarte and Okafor.',
    'Mr. and Mrs. Okafor were at home.',
    '“Why now?” she asked.',
    'He said e.g. roads and i.e. bridges.',
    'J.R.R. Hale wrote it.',
  ])('%j', text => expect(parts(text)).toEqual([text]))
})

test('lines broken at a page’s margin are one stretch of text', () => {
  const text =
    'The ferry left the harbour of the old town at six in the morning and\nreached Long Island shortly before noon, two hours behind its usual\ntime. Nobody on board was hurt.'
  expect(parts(text)).toHaveLength(2)
})

test('a period inside a range that ends there still ends a sentence', () => {
  expect(sentences('One. Two. Three.', { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }])
})

test('no more than are asked for', () => {
  expect(sentences('One. Two. Three.', undefined, 1)).toEqual([{ start: 0, end: 4 }])
  expect(sentences('\n\nOne\nTwo. Three.', undefined, 2)).toHaveLength(2)
  expect(sentences('One. Two.', undefined, 5)).toHaveLength(2)
})

test('time grows with the text, not faster', async () => {
  expect(
    await steepness(
      share => 'A. B? \n'.repeat(100_000 * share),
      text => sentences(text),
    ),
  ).toBeLessThan(4)
})
