import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A machine without letters of its own for Korean or Arabic shows a box for each that we do not serve. */
test('every letter that the interface says is among those we serve', () => {
  const css = readFileSync(new URL('../../../public/basemap/fonts/scripts.css', import.meta.url), 'utf8')
  const served = new Set<number>()
  for (const [, from = '', to = from] of css.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi))
    for (let point = Number.parseInt(from, 16); point <= Number.parseInt(to, 16); point++) served.add(point)

  const said = readdirSync(new URL('.', import.meta.url))
    .filter(name => !name.endsWith('.test.ts'))
    .map(name => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join('')
  const letters = new Set(said.match(/[\p{Script=Hangul}\p{Script=Arabic}]/gu))
  expect(letters.size).toBeGreaterThan(300)
  expect([...letters].filter(letter => !served.has(letter.codePointAt(0)!)).join('')).toBe('')
})
