import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { madeUpDocx, paragraph } from './made-up-docx.ts'
import { madeUpEpub } from './made-up-epub.ts'
import { madeUpOdt, odtParagraph } from './made-up-open-document.ts'
import { madeUpXlsx, xlsxRow } from './made-up-xlsx.ts'

const towns = Array.from({ length: 200 }, (_, i) => `Town ${(i * 7919) % 1009}`)
const stories = towns.map((town, i) => `The dike near ${town} broke on day ${(i * 271) % 365}, and ${i} families left ${towns.at(-i)}.`)
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`samples/${name}`, import.meta.url)))
const pages = Object.fromEntries(
  [0, 1, 2, 3].map(page => [
    `${page}.xhtml`,
    `<h1>Dikes ${page}</h1>${stories
      .slice(page * 50, page * 50 + 50)
      .map(story => `<p>${story}</p>`)
      .join('')}`,
  ]),
)
const rows = ['text', ...stories].map((text, i) => xlsxRow(i + 1, { A: text })).join('')

async function read(bytes: Uint8Array, name: string) {
  const found = [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
  return {
    words: found.flatMap(one => (one.ok ? [one.value.text] : [])).join('\n\n'),
    notes: found.flatMap(one => (one.ok ? one.notes : [])),
    problems: found.flatMap(one => (one.ok ? [] : [one.problem])),
  }
}

test.each<[string, Uint8Array]>([
  ['ferry.docx', madeUpDocx(stories.map(story => paragraph(story)).join(''))],
  ['ferry.odt', madeUpOdt(stories.map(story => odtParagraph(story)).join(''))],
  ['ferry.xlsx', madeUpXlsx({ sheets: { News: rows } })],
  ['ferry.epub', madeUpEpub({ pages })],
  ['libreoffice.docx', sample('libreoffice.docx')],
  ['libreoffice.odt', sample('libreoffice.odt')],
])('what is there of %s is read wherever it is cut, and told to be cut', async (name, bytes) => {
  const whole = await read(bytes, name)
  const lengths: number[] = []
  for (let part = 1; part < 60; part++) {
    const { words, notes, problems } = await read(bytes.subarray(0, (bytes.length * part) / 60), name)
    expect(whole.words.startsWith(words)).toBe(true)
    if (words === '') expect(problems.join()).toMatch(/is damaged or cut short/)
    else expect(notes[0]).toBe(`${name} ends in the middle; what there is of it was read.`)
    lengths.push(words.length)
  }
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  expect(lengths.at(-1)).toBeGreaterThan(whole.words.length * 0.9)
})
