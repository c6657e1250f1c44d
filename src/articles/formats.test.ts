import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acceptedFiles, formatByName, formats, holdsMany, kindsOfFiles } from './formats.ts'

test.each([
  ['Flood.HTM', 'page'],
  ['reports/2024/flood.docx', 'word'],
  ['news.zip/flood.v2.md', 'markdown'],
  ['flood.png', null],
  ['docx', null],
  ['flood.docx.part', null],
  ['', null],
  [null, null],
])('a name tells the format: %s', (name, format) => expect(formatByName(name)).toBe(format))

test('no two formats share an ending', () => {
  const endings = Object.values(formats).flatMap(({ endings }) => [...endings])
  expect(new Set(endings).size).toBe(endings.length)
  for (const ending of endings) expect(ending).toMatch(/^\.[a-z]+$/)
})

test('many articles may be in a table, one is in a document', () => {
  expect(holdsMany('news.csv')).toBe(true)
  expect(holdsMany('flood.docx')).toBe(false)
})

test('who chooses files is shown all that are read', () => {
  for (const { endings } of Object.values(formats)) for (const ending of endings) expect(acceptedFiles.split(',')).toContain(ending)
  expect(kindsOfFiles).toMatch(/^\.txt, \.docx, .+ or \.[a-z]+$/)
})

test('the README names every kind of file', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  for (const { endings } of Object.values(formats)) expect(readme).toContain(`\`${endings[0]}\``)
})
