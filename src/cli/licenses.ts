import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A library whose code is in what was built. */
export interface Library {
  name: string
  version: string
  /** As its package names it: `MIT`. */
  license: string
  text: string
}

/** What comes as one file with others' code in it: of MapLibre that of its dependencies, of unpdf that of pdf.js, which is no package here. */
const insides: Record<string, 'its dependencies' | Library> = {
  'maplibre-gl': 'its dependencies',
  unpdf: { name: 'pdf.js (in unpdf)', version: '5.6.205', license: 'Apache-2.0', text: 'Copyright 2012 Mozilla Foundation' },
}

/** Packages that name their licence and leave out its text: whose they are. */
const holders: Record<string, string> = {
  pmtiles: 'Copyright 2021 Protomaps LLC',
}

/** The words of a licence without anybody's name. */
const wordsOf = (license: string) => readFileSync(join(root, 'data/licenses', `${license}.txt`), 'utf8').trim()

/** The folder of the package a module is of; null for our own and for what the bundler makes up. `…/node_modules/react/cjs/x.js` → `…/node_modules/react`. */
function packageOf(module: string): string | null {
  const path = module.split('?')[0]!.replaceAll('\\', '/')
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return path.startsWith('\0') || !found ? null : found[1]!
}

/** What a package says of its licence. Throws where it says too little to be passed on. */
function libraryIn(folder: string): Library {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').trim())
  // Some say it where they say how the library is used.
  const readme = join(folder, 'README.md')
  const said = existsSync(readme)
    ? /^#+ *licen[cs]e\b[^\n]*\n([\s\S]*\bcopyright\b[\s\S]*)$/im.exec(readFileSync(readme, 'utf8'))?.[1]?.trim()
    : null
  const text = texts.join('\n\n') || said || (holders[name] && `${holders[name]}\n\n${wordsOf(license)}`)
  if (typeof license !== 'string' || !text)
    throw new Error(`${name} ${version} is in what was built, and its package has no text of its licence: name it in src/cli/licenses.ts.`)
  return { name, version, license, text }
}

/** Where a package that another asks for lies: inside it, or beside. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (at === dirname(at)) throw new Error(`${name}, which ${from} asks for, is not installed.`)
  }
}

/** The libraries in these folders and those inside them, by name. */
function librariesIn(folders: Iterable<string>): Library[] {
  const found = new Map<string, Library>()
  const take = (folder: string) => {
    const library = libraryIn(folder)
    if (found.has(`${library.name}@${library.version}`)) return
    found.set(`${library.name}@${library.version}`, library)
    const inside = insides[library.name]
    if (inside === 'its dependencies') {
      const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      // Types are no code.
      for (const name of Object.keys(dependencies)) if (!name.startsWith('@types/')) take(folderOf(name, folder))
    } else if (inside) found.set(inside.name, inside)
  }
  for (const folder of folders) take(folder)
  return [...found.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
}

const rule = '='.repeat(80)

/** The file that goes with what was built: our own licence, that of the data, then each library's and that of the fonts, whole. */
function licensesFile(libraries: readonly Library[]): string {
  const read = (file: string) => readFileSync(join(root, file), 'utf8').trim()
  const parts = [
    ['Dateline (MIT)', read('LICENSE')],
    ['Data: map, gazetteer, articles', read('DATA-LICENSES.md').replace(/^# .*\n+/, '')],
    ['Fonts (SIL OFL 1.1)', read('public/basemap/fonts-license.txt')],
    ...libraries.map(({ name, version, license, text }) => [`${name} ${version} (${license})`, text]),
    // Whoever passes on what is under it passes this on as well, and most packages only point to it.
    ...(libraries.some(({ license }) => license === 'Apache-2.0') ? [['Apache License 2.0', wordsOf('Apache-2.0')]] : []),
  ]
  const contents = parts.map(([title]) => `- ${title}`).join('\n')
  const told = `What this page is made of, and on what terms each part may be passed on.\n\n${contents}`
  // The mark in front says that it is UTF-8: many hosts do not.
  return `\ufeff${[told, ...parts.map(([title, text]) => `${rule}\n${title}\n${rule}\n\n${text}`)].join('\n\n')}\n`
}

/**
 * Writes `licenses.txt` beside the built page. `build.license` of Vite does so for the page alone; `ofWorkers` notes what workers are made
 * of, which are built before it: MapLibre's, and ours, which reads articles.
 */
export function licensesOfAll(): { ofPage: Plugin; ofWorkers: () => Plugin } {
  const folders = new Set<string>()
  type Built = Parameters<Extract<Plugin['generateBundle'], (...all: never) => unknown>>[1]
  const note = (bundle: Built) => {
    for (const file of Object.values(bundle)) {
      // Letters come as files, everything else as modules.
      for (const module of file.type === 'chunk' ? file.moduleIds : file.originalFileNames) {
        const folder = packageOf(file.type === 'chunk' ? module : join(root, module))
        if (folder) folders.add(folder)
      }
    }
  }
  return {
    ofWorkers: () => ({ name: 'licenses-of-workers', apply: 'build', generateBundle: (_, bundle) => note(bundle) }),
    ofPage: {
      name: 'licenses',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          note(bundle)
          this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesFile(librariesIn(folders)) })
        },
      },
    },
  }
}
