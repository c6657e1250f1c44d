/**
 * Copies the map's fonts to public/basemap/fonts and writes fonts.json, the style's `font-faces`, and scripts.css, the same for
 * the interface: `npm run fonts`.
 * Latin, Cyrillic, Greek and Vietnamese whole; of Arabic, Hebrew, Hangul and Han those files that hold a letter of some
 * label or of the interface.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { settlements } from './places.ts'
import { table } from './read.ts'

const output = new URL('../../public/basemap/fonts/', import.meta.url)

interface Family {
  package: string
  weight: string
  style: 'normal' | 'italic'
  /** Only code points of these scripts are taken from it. */
  script?: RegExp
}

const european = (name: string, weight: string, style: Family['style'] = 'normal'): Family => ({ package: name, weight, style })
const others: Family[] = [
  { package: 'noto-sans-arabic', weight: '400', style: 'normal', script: /\p{Script=Arabic}/u },
  { package: 'noto-sans-hebrew', weight: '400', style: 'normal', script: /\p{Script=Hebrew}/u },
  { package: 'noto-sans-kr', weight: '400', style: 'normal', script: /\p{Script=Hangul}/u },
  { package: 'noto-sans-sc', weight: '400', style: 'normal', script: /\p{Script=Han}/u },
]
const faces: Record<string, Family[]> = {
  'Dateline Sans': [european('source-sans-3', '400'), ...others],
  'Dateline Sans Semibold': [european('source-sans-3', '600'), ...others],
  'Dateline Serif Italic': [european('source-serif-4', '400', 'italic'), ...others],
}

const written = [...settlements().map(s => s.feature.properties?.l), ...table('countries.tsv').map(row => row.local)].join('')
/** Whatever the interface says: a language has several files, and `letters.test.ts` fails when one of them gets ahead of the fonts. */
const words = new URL('../../src/app/words/', import.meta.url)
const spoken = readdirSync(words)
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(name => readFileSync(new URL(name, words), 'utf8'))
  .join('')
/** What the browser itself says in Korean: dates and the names of countries. */
const korean = new Intl.DisplayNames('ko', { type: 'region' })
const byBrowser = `년월일시분초오전후요화수목금토기원전${table('countries.tsv')
  .map(row => korean.of(row.iso!))
  .join('')}`
const used = new Set([...written, ...spoken, ...byBrowser].map(c => c.codePointAt(0)!))

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
const copied = new Map<string, number>()
const fontFaces: Record<string, { url: string; 'unicode-range': string[] }[]> = {}
for (const [name, families] of Object.entries(faces)) {
  fontFaces[name] = families.flatMap(family => {
    const folder = new URL(`node_modules/@fontsource/${family.package}/`, import.meta.url)
    const subsets = JSON.parse(readFileSync(new URL('unicode.json', folder), 'utf8')) as Record<string, string>
    return Object.entries(subsets).flatMap(([subset, range]) => {
      const ranges = family.script ? onlyUsed(range, family.script) : range.split(',').map(r => r.trim())
      if (ranges.length === 0) return []
      const file = `${family.package}-${subset.replace(/[[\]]/g, '')}-${family.weight}-${family.style}.woff2`
      const bytes = readFileSync(new URL(`files/${file}`, folder))
      if (!copied.has(file)) copyFileSync(new URL(`files/${file}`, folder), new URL(file, output))
      copied.set(file, bytes.length)
      return [{ url: file, 'unicode-range': ranges }]
    })
  })
}
writeFileSync(new URL('fonts.json', output), `${JSON.stringify(fontFaces)}\n`)
// The same files for the interface, which is written in the browser's own text.
const scripts = (fontFaces['Dateline Sans'] ?? [])
  .filter(face => face.url.startsWith('noto'))
  .map(
    face =>
      `@font-face { font-family: "Dateline Scripts"; src: url("${face.url}") format("woff2"); font-display: swap; unicode-range: ${face['unicode-range'].join(', ')}; }`,
  )
writeFileSync(new URL('scripts.css', output), `${scripts.join('\n')}\n`)
const total = [...copied.values()].reduce((sum, bytes) => sum + bytes, 0)
console.log(`${copied.size} font files, ${(total / 1e6).toFixed(2)} MB`)

/** The code points of a range that some label uses, of one script, as ranges again. */
function onlyUsed(range: string, script: RegExp): string[] {
  const points = range.split(',').flatMap(part => {
    const [from, to] = part.trim().slice(2).split('-') as [string, string | undefined]
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  // Arabic letters are shaped into presentation forms before they are drawn, so that a script of one file is taken whole.
  const wanted = points.filter(p => script.test(String.fromCodePoint(p)) && (used.has(p) || script.source.includes('Arabic')))
  const runs: [number, number][] = []
  for (const p of wanted) {
    const last = runs.at(-1)
    if (last && last[1] + 1 === p) last[1] = p
    else runs.push([p, p])
  }
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`))
}
function hex(point: number): string {
  return point.toString(16).toUpperCase()
}
