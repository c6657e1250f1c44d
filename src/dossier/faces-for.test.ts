import { expect, test } from 'vitest'
import { facesFor } from './faces-for.ts'

const faces = {
  Sans: [
    { url: 'latin', 'unicode-range': ['U+0000-00FF', 'U+2019'] },
    { url: 'cyrillic', 'unicode-range': ['U+0400-04FF'] },
  ],
  Serif: [{ url: 'all' }],
}

test.each([
  ['Kyiv', ['latin', 'all']],
  ['’', ['latin', 'all']],
  ['Київ', ['cyrillic', 'all']],
  ['K і', ['latin', 'cyrillic', 'all']],
  ['서울', ['all']],
])('“%s” is written with %j', (text, files) => {
  const chosen = facesFor(faces, new Set([...text].map(letter => letter.codePointAt(0)!)))
  expect(Object.keys(chosen)).toEqual(['Sans', 'Serif'])
  expect(
    Object.values(chosen)
      .flat()
      .map(({ url }) => url),
  ).toEqual(files)
})
