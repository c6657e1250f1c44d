import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './situation-driver.ts'

/** What files of ours ask for by a package's name, types and tests left out: the bundler is not asked, for it may forget. */
function librariesAskedFor(): string[] {
  const names = new Set<string>()
  const src = join(import.meta.dirname, '../src')
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\.ts$|^(?:cli|bench)\b|[/\\]test-/.test(file)) continue
    const text = readFileSync(join(src, file), 'utf8')
    for (const [, name] of text.matchAll(
      /^(?:import (?!type\b)[^'"]*|export [^'"]*from |.*\bimport\()['"]((?:@[\w-]+\/)?[\w-]+)(?:\/[^'"]*)?['"]/gm,
    ))
      names.add(name!)
  }
  const { dependencies } = JSON.parse(readFileSync(join(src, '../package.json'), 'utf8'))
  return [...names].filter(name => name in dependencies)
}

test('the licences of all that was built in, in the page or a worker, now or later, are a link away and whole', async ({ given, when }) => {
  await given.noWebGL()
  await given.theSituation()
  const text = await when.opensTheLicences()
  const parts = new Map(
    text.split(/^={80}\n(?=[^\n]+\n={80}$)/m).map(part => [/^\S+(?: \S+)*?(?= \d| \(|\n|$)/.exec(part)?.[0] ?? '', part] as const),
  )
  const asked = librariesAskedFor()
  // First view, later window, worker, what the worker loads for a PDF, what has another's code in it.
  expect(asked).toEqual(expect.arrayContaining(['react', '@tanstack/react-virtual', 'linkedom', 'unpdf', 'maplibre-gl']))
  const whole = (name: string) => (parts.get(name)?.length ?? 0) > 500
  // `@turf/turf` is only a door to its parts.
  expect(asked.filter(name => name !== '@turf/turf' && !whole(name))).toEqual([])
  for (const inside of ['earcut', 'murmurhash-js', '@maplibre/mlt', '@turf/circle', 'pdf.js', 'scheduler', 'entities'])
    expect(parts.get(inside), inside).toBeDefined()
  for (const words of [
    'Copyright 2012 Mozilla Foundation',
    'Copyright 2021 Protomaps LLC',
    'END OF TERMS AND CONDITIONS',
    'ODbL 1.0',
    'CC BY 4.0',
  ])
    expect(text).toContain(words)
  for (const font of ['Source Sans 3', 'Source Serif 4', 'Noto Sans Arabic', 'Noto Sans KR']) expect(parts.get('Fonts')).toContain(font)
  // Tests and tools are in nobody's page.
  expect([...parts.keys()].filter(name => /playwright|vitest|typescript|biome|^vite$|tsx/.test(name))).toEqual([])
})
