import { describe, expect, test } from 'vitest'
import { markdownMarks, withoutMarkdown } from './markdown-marks.ts'

describe('what Markdown puts between the words', () => {
  test.each([
    ['**EL FASHER**, Sudan', 'EL FASHER, Sudan'],
    ['Shells hit [Abu Shouk](https://example.org/a_b) twice.', 'Shells hit Abu Shouk twice.'],
    ['> “We ran,” she said.\n> “All of us.”', '“We ran,” she said.\n“All of us.”'],
    ['**[Kutum](https://example.org/__a__/b)** fell', 'Kutum fell'],
    ['*Slowly*, __all__ of ***it***', 'Slowly, all of it'],
    // Halves: a clause may begin or end between two signs.
    ['killed in **EL', 'killed in EL'],
    ['FASHER**, Sudan', 'FASHER, Sudan'],
    ['near [Abu', 'near Abu'],
    ['Shouk](https://example.org/x) twice', 'Shouk twice'],
  ])('%s', (text, words) => expect(withoutMarkdown(text)).toBe(words))

  test.each([
    '5 * 3 * 2 = 30',
    'a note* and another*',
    'snake_case_name and __init',
    'The [sic] stays.',
    'They [the rebels](sic) fled.',
    'prices > 30 and < 40',
    '“[They] fled,” he said (see map).',
  ])('%s has none of it', text => {
    expect(markdownMarks(text)).toEqual([])
    expect(withoutMarkdown(text)).toBe(text)
  })

  test('leads back to the very signs', () => {
    const text = 'In **Kutum** and [Kabkabiya](/k)'
    expect(markdownMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['**', '**', '[', '](/k)'])
  })
})
