import { expect, test } from 'vitest'
import { steepness } from '../text/steepness.ts'
import { pageParts, withoutPageParts } from './page-parts.ts'

test.each<[string, string[], string[]]>([
  ['Chrome and Firefox', ['flood.html', 'flood_files/ad.html', 'flood_files/pic.png'], ['flood_files/']],
  ['in a folder', ['news/flood.htm', 'news/flood.files/a/ad.html'], ['news/flood.files/']],
  ['Firefox in German', ['Der Fluss.html', 'Der Fluss-Dateien/ad.html'], ['Der Fluss-Dateien/']],
  ['whose name has a point', ['flood 3.2.html', 'flood 3.2_files/ad.html'], ['flood 3.2_files/']],
  ['no page of that name', ['flood_files/report.html', 'dike.html'], []],
  ['a page elsewhere', ['old/flood.html', 'flood_files/report.html'], []],
  ['a folder that is called as the page', ['flood.html', 'flood/report.html', 'flood-drafts/report.html'], []],
  ['no page', ['flood.txt', 'flood_files/report.txt'], []],
])('a folder beside a page that was saved whole is no folder of articles: %s', (_, names, parts) => {
  expect(pageParts(names)).toEqual(parts)
  expect(withoutPageParts(names, name => name)).toEqual(names.filter(name => !parts.some(part => name.startsWith(part))))
})

test('forty thousand files are looked through in time by their number', async () => {
  const names = (share: number) => Array.from({ length: 20_000 * share }, (_, i) => [`news/${i}.html`, `news/${i}_files/a/b/c/d.js`]).flat()
  expect(pageParts(names(1))).toHaveLength(20_000)
  expect(await steepness(names, pageParts)).toBeLessThan(4)
})
