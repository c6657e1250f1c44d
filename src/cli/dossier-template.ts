import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { licensesPath, workerPath } from '../dossier/carried.ts'
import { slot } from '../dossier/write-dossier.ts'
import { licensesOfAll } from './licenses.ts'

/** From beside this file: `beside('../app/App.tsx')`. */
const beside = (path: string) => new URL(path, import.meta.url)

/**
 * What a dossier may do: run the one script it came with, told by its hash, draw, and read from itself. It has no host, so it may ask nobody for
 * anything: a browser that keeps to this could not send a word of the articles anywhere if the code tried.
 */
const policyFor = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    // A page of no origin, as a file is, starts workers from `data:` alone; one on a host from `blob:`.
    'worker-src data: blob:',
    'img-src data: blob:',
    "style-src 'unsafe-inline'",
    'font-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const workerAsked = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** The map's worker is carried as a file as well, and its address leads there. */
const workerWithin: Plugin = {
  name: 'worker-within',
  enforce: 'pre',
  resolveId: source => (source === workerAsked ? fileURLToPath(beside('../app/carried-worker.ts')) : null),
}

const nothing = '\0nothing'

/** What reads articles and what decides come to the page when they are called for. In a dossier nobody calls, and megabytes stay out of it. */
const onlyShows: Plugin = {
  name: 'only-shows',
  enforce: 'pre',
  resolveId: (source, importer = '', { kind }) =>
    kind === 'dynamic-import' && /\/(import|decide|review)\//.test(`${importer.replace(/[^/]+$/, '')}${source}`) ? nothing : null,
  load: id => (id === nothing ? 'export {}' : null),
}

/** The viewer of dossiers as one HTML file with a slot for what is carried. Building it takes some seconds. */
export async function dossierTemplate(shared: Plugin[] = []): Promise<string> {
  const built = await build({
    root: fileURLToPath(beside('../..')),
    ...{ configFile: false, mode: 'dossier', base: './', publicDir: false, logLevel: 'warn' },
    plugins: [react(), workerWithin, onlyShows, licensesOfAll().ofPage, ...shared],
    build: {
      ...{ write: false, target: 'es2022', assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false, chunkSizeWarningLimit: 4000 },
      rolldownOptions: {
        input: fileURLToPath(beside('../app/dossier-main.tsx')),
        output: { codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  const only = <T>(of: string, found: T[]): T => {
    if (found.length !== 1) throw new Error(`A dossier's viewer is one ${of}; ${found.length} were built.`)
    return found[0]!
  }
  const script = only(
    'script',
    output.flatMap(file => (file.type === 'chunk' ? file.code : [])),
  )
  const styles = only(
    'sheet of styles',
    output.flatMap(file => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : [])),
  )
  const licenses = only(
    'list of licences',
    output.flatMap(file => (file.type === 'asset' && file.fileName === licensesPath ? String(file.source) : [])),
  )
  return page(unclosed(script, 'script'), unclosed(styles, 'style'), unclosed(licenses, 'script'))
}

/** Code that ends no element: where it holds the end tag, that stands in a text, which means the same with a backslash. */
const unclosed = (code: string, element: string): string => code.replaceAll(`</${element}`, `<\\/${element}`)

function page(script: string, styles: string, licenses: string): string {
  const icon = readFileSync(beside('../../public/icon.svg')).toString('base64')
  // What the page says to browsers a dossier says, too.
  const metas = readFileSync(beside('../../index.html'), 'utf8')
    .match(/<meta [^>]*>/g)!
    .join('\n')
  const worker = readFileSync(beside('../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8')
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
${metas}
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}" />
<title>Dateline</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />
<style>${styles}</style>
</head>
<body>
<div id="app"></div>
<noscript>This map is drawn with JavaScript, which is off in this browser. What it shows stands in this file as JSON and can be read with any editor.</noscript>
<script type="text/plain" data-file="${workerPath}">${unclosed(worker, 'script')}</script>
<script type="text/plain" data-file="${licensesPath}">${licenses}</script>
${slot}
<script type="module">${script}</script>
</body>
</html>
`
}
