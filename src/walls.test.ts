import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * Who may import whom. An arrow of dependency only ever points down ARCHITECTURE.md's list; a wing may always import itself
 * and `result.ts`. A wing's own tests are held to the same walls.
 */
const mayImport: Record<string, string[]> = {
  text: [],
  geometry: [],
  articles: ['text'],
  places: ['text', 'geometry', 'articles'],
  times: ['text', 'articles'],
  events: ['text', 'geometry', 'articles', 'places', 'times'],
  situation: ['text', 'geometry', 'articles', 'places', 'times', 'events'],
  geoparse: ['text', 'geometry', 'articles', 'places', 'times', 'events', 'situation'],
  store: ['text', 'geometry', 'articles', 'places', 'times', 'events', 'situation', 'geoparse'],
  dossier: ['text', 'geometry', 'articles', 'places', 'times', 'events', 'situation'],
  cli: ['text', 'geometry', 'articles', 'places', 'times', 'events', 'situation', 'geoparse', 'dossier'],
  bench: ['text', 'geometry', 'articles', 'places', 'times', 'events', 'situation', 'geoparse'],
  app: ['text', 'geometry', 'articles', 'places', 'times', 'events', 'situation', 'geoparse', 'dossier', 'store'],
}

/** Panes of the app meet only in the store: each may import the shared folders, never another pane, and is put in its place by the frame. */
const sharedInApp = ['ui', 'words', 'decide']
const frameOfApp = ['main.tsx', 'open-page.tsx', 'dossier-main.tsx', 'carried-worker.ts', 'start.ts', 'App.tsx', 'frame']

/** Packages that belong to one place. */
const owners: [RegExp, RegExp, string][] = [
  [/^node:/, /^(cli|bench)\/|\.test\.tsx?$|^text\/work-clock/, 'node: belongs to cli, bench, tests and their clock'],
  [/^(@turf\/|clipper2-ts$)/, /^geometry\//, 'Turf and Clipper2 belong to geometry'],
  [/^mgrs$/, /^places\/coordinates\//, 'grid references belong to the coordinates a text writes'],
  [/^(react|react-dom)(\/|$)/, /^app\//, 'React belongs to app'],
  [/^maplibre-gl(\/|$)/, /^app\/map\//, 'the map belongs to app/map'],
  [/^(pmtiles|pbf)$/, /^(dossier|app\/map)\/|tile-source/, 'tiles belong to the map and to what takes them along'],
]

const src = dirname(fileURLToPath(import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map(file => file.split(sep).join('/'))

const imports = (file: string): string[] =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n]*(?:\n[^'"]*?)?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map(m => (m[1] ?? m[2] ?? m[3])!)

const wing = (file: string): string => file.split('/')[0]!

const resolved = (file: string, to: string): string =>
  normalize(join(dirname(file), to))
    .split(sep)
    .join('/')

/** What a file needs to be understood, types as well; what it fetches later comes later. */
const needs = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:^|\n)(?:import|export)\s[^'"]*?from\s*['"](\.[^'"]+)['"]/g)].map(m =>
    resolved(file, m[1]!),
  )

/** A way from a file back to itself, or null. Files that were `seen` lead to none. */
function circle(file: string, seen: Set<string>, way: readonly string[] = []): readonly string[] | null {
  const at = way.indexOf(file)
  if (at >= 0) return [...way.slice(at), file]
  if (seen.has(file)) return null
  for (const next of files.includes(file) ? needs(file) : []) {
    const found = circle(next, seen, [...way, file])
    if (found) return found
  }
  seen.add(file)
  return null
}

describe('walls', () => {
  test('there is something to look at', () => expect(files.length).toBeGreaterThan(10))

  test.each(files.filter(file => file.includes('/')))('%s imports only what lies below it', file => {
    const trespasses: string[] = []
    for (const to of imports(file)) {
      for (const [what, where, why] of owners) if (what.test(to) && !where.test(file)) trespasses.push(`${to}: ${why}`)
      if (!to.startsWith('.')) continue
      const target = resolved(file, to)
      if (target.startsWith('..') || target.startsWith('result')) continue
      const [from, into] = [wing(file), wing(target)]
      if (from !== into && !mayImport[from]?.includes(into)) trespasses.push(`${from} may not import ${into} (${to})`)
      if (from === 'app' && into === 'app' && !file.endsWith('.test.ts')) {
        const [pane, otherPane] = [file.split('/')[1]!, target.split('/')[1]!]
        if (pane !== otherPane && !frameOfApp.includes(pane) && !sharedInApp.includes(otherPane))
          trespasses.push(`pane ${pane} may not import pane ${otherPane}`)
      }
    }
    expect(trespasses).toEqual([])
  })

  test('no file needs itself by way of others', () => {
    const seen = new Set<string>()
    expect(files.map(file => circle(file, seen)).find(way => way !== null)).toBeUndefined()
  })
})
