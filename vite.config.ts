import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { dossierTemplate } from './src/cli/dossier-template.ts'
import { licensesOfAll } from './src/cli/licenses.ts'

/**
 * What the built page may do: run our own files, draw, and read from where it lies. Nothing else, and nothing from anywhere
 * else. Inline styles are allowed because React and the map set positions on elements. The dev server needs more and is
 * left alone.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
}

/** pmtiles gets along without fflate; documents of Word, which are read in the worker, do not. */
const tilesWithoutFflate: Plugin = {
  name: 'tiles-without-fflate',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && importer?.includes('/pmtiles/') ? fileURLToPath(new URL('src/app/map/no-fflate.ts', import.meta.url)) : null,
}

let template: Promise<string> | undefined

/** `dossier.html`: what the map in one file is made from when somebody saves it. Made beside the page, which need not wait for it. */
const dossierViewer: Plugin = {
  name: 'dossier-viewer',
  buildStart() {
    if (this.meta.watchMode || this.environment.mode !== 'build') return
    template = dossierTemplate([tilesWithoutFflate])
    // Told where it is waited for.
    template.catch(() => {})
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'dossier.html', source: await template! })
  },
  configureServer(server) {
    server.middlewares.use('/dossier.html', (_, answer) => {
      dossierTemplate([tilesWithoutFflate]).then(
        html => answer.setHeader('content-type', 'text/html').end(html),
        (problem: Error) => answer.writeHead(500).end(problem.message),
      )
    })
  },
}
/** What the first view shows and the browser would otherwise learn of late: letters of the panes, the situation, the map's code. */
const firstView = {
  fonts: [
    { file: /source-sans-3-latin-wght-normal.*\.woff2$/, media: 'all' },
    // The serif is the article speaking, and a phone opens on the map.
    { file: /source-serif-4-latin-opsz-normal.*\.woff2$/, media: '(min-width: 43.75em)' },
  ],
  data: [
    'situation/situation.json',
    'situation/places.geojson',
    'situation/events.json',
    'basemap/basemap.json',
    'basemap/fonts/fonts.json',
  ],
  code: [/map-view.*\.js$/, /maplibre-gl-(?!worker).*\.js$/],
}

const preloadFirstView: Plugin = {
  name: 'preload-first-view',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const built = Object.keys(bundle ?? {})
      const find = (pattern: RegExp) => {
        const name = built.find(file => pattern.test(file))
        if (!name) throw new Error(`Nothing that was built is called ${pattern}: the first view would wait for it.`)
        return `./${name}`
      }
      const link = (attrs: Record<string, string | boolean>) => ({ tag: 'link', attrs, injectTo: 'head' as const })
      return [
        ...firstView.data.map(href => link({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${href}` })),
        ...firstView.fonts.map(({ file, media }) =>
          link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous', media, href: find(file) }),
        ),
        ...firstView.code.map(code => link({ rel: 'modulepreload', fetchpriority: 'low', crossorigin: '', href: find(code) })),
      ]
    },
  },
}

/**
 * What a later part of the page needs is named in the first one, so that it is fetched together: for the card, which is opened first and most,
 * and for styles, without which nothing may be shown. Windows learn of what they share when they come; all those names would weigh 1 kB.
 */
const modulePreload = {
  polyfill: false,
  resolveDependencies: (part: string, needs: string[]) =>
    part.includes('PlaceCard') ? needs : needs.filter(file => file.endsWith('.css')),
}

const licenses = licensesOfAll()

export default defineConfig({
  // Relative addresses, so that the built app works from any folder of any static host.
  base: './',
  // One page: a file that is missing is missing, not the page again.
  appType: 'mpa',
  plugins: [react(), tilesWithoutFflate, contentSecurityPolicy, preloadFirstView, dossierViewer, licenses.ofPage],
  worker: { format: 'es', plugins: () => [licenses.ofWorkers()], rolldownOptions: { checks: { bundlerTimings: false } } },
  // What the worker asks for with the first such file: found only then, it would have the dev server load the page anew, and the file be gone.
  optimizeDeps: {
    include: [
      '@mozilla/readability',
      '@turf/turf',
      'clipper2-ts',
      'fflate',
      'htmlparser2',
      'linkedom',
      'papaparse',
      'postal-mime',
      'unpdf',
    ],
  },
  build: {
    ...{ target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload },
    // What the first view needs is one file: thirty small ones weigh more, because each is packed by itself, and cost a request each.
    rolldownOptions: {
      // Where a build's seconds go is nobody's question who starts the map.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first-view', tags: ['$initial'] },
            // What reads tiles is asked for by the map, and once more where the map is saved: by itself it would be one request more.
            { name: 'maplibre-gl', test: /\/maplibre-gl\/dist\/maplibre-gl\.mjs|\/pmtiles\/|no-fflate|tile-source/ },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'data/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    // Files share their worker's modules: to load them for each file anew was half of all work. So no test may leave anything changed behind.
    isolate: false,
    unstubGlobals: true,
    // A noisy machine is no fault; what never ends is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One core is left to the system, but not of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
