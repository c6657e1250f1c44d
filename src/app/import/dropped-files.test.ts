import { expect, test } from 'vitest'
import { droppedFiles } from './dropped-files.ts'

type Folder = { [name: string]: Folder | string }

/** A file or a folder as a browser tells of it, a hundred at a time. */
function entry(name: string, inside: Folder | string, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`
  if (typeof inside === 'string')
    return { name, fullPath, isFile: true, file: (took: (file: File) => void) => took(new File([inside], name)) } as never
  const within = Object.entries(inside).map(([name, one]) => entry(name, one, fullPath))
  const readEntries = (took: (some: FileSystemEntry[]) => void) => took(within.splice(0, 100))
  return { name, fullPath, isFile: false, createReader: () => ({ readEntries }) } as never
}
const namesOf = async (...entries: (FileSystemEntry | null)[]) => (await droppedFiles({ entries, files: [] })).map(({ name }) => name)

test('a folder is all the files in it, in the order of their paths, without hidden ones', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`${100 + i}.txt`, 'x']))
  const names = await namesOf(entry('news', { z: { 'flood.txt': 'x' }, '.git': { 'old.txt': 'x' }, '.hidden.txt': 'x', a: many }))
  expect(names).toHaveLength(251)
  expect([names[0], names[249], names[250]]).toEqual(['100.txt', '349.txt', 'flood.txt'])
})

test('what belongs to a page that was saved whole is no article, whether a folder or the two of them are dropped', async () => {
  const page = { 'flood.html': '<p>', flood_files: { 'ad.html': '<p>', 'style.css': 'p' } }
  expect(await namesOf(entry('news', { ...page, flood: { 'dike.html': '<p>' } }))).toEqual(['flood.html', 'dike.html'])
  expect(await namesOf(...Object.entries(page).map(([name, one]) => entry(name, one)))).toEqual(['flood.html'])
  // A folder alone may be one of articles.
  expect(await namesOf(entry('flood_files', page.flood_files))).toEqual(['ad.html', 'style.css'])
})

test('where a browser tells of no folders, the files are what was dropped', async () => {
  const files = [new File(['x'], 'flood.txt')]
  expect(await droppedFiles({ entries: [null], files })).toEqual(files)
})
