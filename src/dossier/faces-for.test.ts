import { expect, test } from 'vitest'
import { facesFor, scriptsFor } from './faces-for.ts'

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

test('of other scripts those that an interface speaks are taken along, and those that the texts are written in', () => {
  const rule = (file: string, range: string) =>
    `@font-face { font-family: "S"; src: url("${file}") format("woff2"); unicode-range: ${range}; }`
  const css = [rule('arabic', 'U+600-604, U+606'), rule('hebrew', 'U+590-5FF'), rule('hangul', 'U+AC01'), rule('han', 'U+4E00-4EFF')].join(
    '\n',
  )
  const files = (text: string) => scriptsFor(css, new Set([...text].map(letter => letter.codePointAt(0)!))).files
  expect(files('Kyiv')).toEqual(['arabic', 'hangul'])
  expect(files('龍 and שלום')).toEqual(['arabic', 'hebrew', 'hangul'])
  expect(files('一')).toEqual(['arabic', 'hangul', 'han'])
  expect(scriptsFor(css, new Set()).css).toBe([rule('arabic', 'U+600-604, U+606'), rule('hangul', 'U+AC01')].join('\n'))
})
