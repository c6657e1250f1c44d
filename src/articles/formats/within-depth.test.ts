import { expect, test } from 'vitest'
import { withinDepth } from './within-depth.ts'

const deep = (times: number, inside: string) => `${'<div>'.repeat(times)}${inside}${'</div>'.repeat(times)}`

test.each([
  '<p>Rain fell.</p>',
  deep(150, '<p>Rain fell.</p>'),
  '<p>One<br>line<li>an item'.repeat(2000),
  '<div>a</div>'.repeat(5000),
  '<path d="m0"/>'.repeat(5000),
  '<'.repeat(5000),
])('a page as people write them stays as it is, %#', page => expect(withinDepth(page)).toBe(page))

test('of what lies deeper the words are left, apart from one another', () => {
  expect(withinDepth(`<b>${deep(1000, 'one<i>two</i> three')}</b>four`)).toBe(`<b>${deep(199, 'one two  three ')}</b>four`)
  expect(withinDepth('<div>'.repeat(100_000)).length).toBe(1000)
})
