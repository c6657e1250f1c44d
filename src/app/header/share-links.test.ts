import { expect, test } from 'vitest'
import { embedSnippet, pageAddress } from './share-links.ts'

test('a link keeps the page and takes the view', () =>
  expect(pageAddress('https://a.org/map/?old=1#part', '?event=e1')).toBe('https://a.org/map/?event=e1'))

test('a title cannot break out of the lines that embed it', () => {
  const lines = embedSnippet('https://a.org/?event=e1&tab=places', 'A "quoted" <title>')
  expect(lines).toContain('src="https://a.org/?event=e1&amp;tab=places&amp;embed="')
  expect(lines).toContain('title="A &quot;quoted&quot; &lt;title>"')
})
