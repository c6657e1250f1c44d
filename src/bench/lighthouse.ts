/**
 * What Lighthouse says of the built app, on a desktop and on a phone.
 *
 *   npm run build && npm run bench:lighthouse          (-- --runs 5, --reports FOLDER to keep the whole reports)
 *
 * The app lies on a static host of our own (`static-host.ts` says what it sends), each run has a fresh profile, and the network and
 * processor are Lighthouse's simulated ones: a cable and this processor on the desktop, slow 4G and a processor four times slower on
 * the phone. Where there is no graphics card, Chromium paints the page by its usual software path and draws WebGL in SwiftShader,
 * which no visitor's machine does: that counts against us. (The end-to-end tests force the whole page through SwiftShader; then every
 * first call of WebGL waits up to half a second for the painting of the panes, and that is a measure of nothing.) Prints the medians
 * and fails below the bars. Lighthouse itself lies in a folder of its own, fetched when first needed.
 */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs, promisify } from 'node:util'
import { findChromium } from '../../e2e/find-chromium.ts'
import { ownPackages } from '../../e2e/own-packages.ts'
import { median } from './averages.ts'
import { staticHost } from './static-host.ts'

interface Report {
  categories: Record<'performance' | 'accessibility' | 'best-practices', { score: number }>
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string; numericValue?: number }>
}

const form = ['desktop', 'mobile'] as const
type Form = (typeof form)[number]

/** At least, in percent; for the shift, at most. */
const bars: Record<Form, { performance: number; accessibility: number; 'best-practices': number; shift: number }> = {
  desktop: { performance: 95, accessibility: 100, 'best-practices': 100, shift: 0.02 },
  mobile: { performance: 0, accessibility: 100, 'best-practices': 100, shift: 0.02 },
}

const columns = [
  ['first paint', 'first-contentful-paint'],
  ['largest', 'largest-contentful-paint'],
  ['speed index', 'speed-index'],
  ['blocked', 'total-blocking-time'],
] as const

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, reports: { type: 'string' } } })
const found = findChromium()
if (!found.ok) throw new Error(found.problem)
const cli = `${ownPackages(new URL('lighthouse/', import.meta.url))}lighthouse/cli/index.js`
const host = await staticHost(process.env.DATELINE_DIST ?? 'dist')

async function run(form: Form): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[cli, host.url, '--quiet', '--output=json', '--only-categories=performance,accessibility,best-practices'],
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
      '--chrome-flags=--headless=new --no-sandbox --enable-unsafe-swiftshader',
    ],
    { env: { ...process.env, CHROME_PATH: found.ok ? found.value : '' }, maxBuffer: 1e8 },
  )
  return JSON.parse(stdout)
}

const score = (report: Report, category: keyof Report['categories']) => Math.round(report.categories[category].score * 100)
const value = (report: Report, audit: string) => report.audits[audit]?.numericValue ?? Number.NaN

let short = false
console.log(`${'performance'.padStart(26)} ${columns.map(([name]) => name.padStart(12)).join('')}       shift  access  practices`)
try {
  for (const kind of form) {
    const reports: Report[] = []
    for (let n = 0; n < Number(values.runs); n++) reports.push(await run(kind))
    const performance = median(reports.map(report => score(report, 'performance')))
    const shift = Math.max(...reports.map(report => value(report, 'cumulative-layout-shift')))
    const [access, practices] = (['accessibility', 'best-practices'] as const).map(name =>
      Math.min(...reports.map(r => score(r, name))),
    ) as [number, number]
    const all = reports.map(report => score(report, 'performance')).sort((a, b) => a - b)
    console.log(
      `${kind.padEnd(8)} ${String(performance).padStart(4)} (${all.join(' ')})`.padEnd(27) +
        columns.map(([, audit]) => `${median(reports.map(r => value(r, audit))).toFixed(0)} ms`.padStart(12)).join('') +
        `${shift.toFixed(3).padStart(12)}${String(access).padStart(8)}${String(practices).padStart(11)}`,
    )
    const bar = bars[kind]
    const below = [
      performance < bar.performance && `performance ${performance}, bar ${bar.performance}`,
      access < bar.accessibility && `accessibility ${access}, bar ${bar.accessibility}`,
      practices < bar['best-practices'] && `best practices ${practices}, bar ${bar['best-practices']}`,
      shift > bar.shift && `layout shift ${shift.toFixed(3)}, bar ${bar.shift}`,
    ].filter(line => line !== false)
    for (const line of below) console.log(`  below the bar on ${kind}: ${line}`)
    const failed = new Set(
      reports.flatMap(({ audits }) =>
        Object.values(audits).flatMap(a => (a.scoreDisplayMode === 'binary' && a.score === 0 ? [a.title] : [])),
      ),
    )
    for (const title of failed) console.log(`  not passed on ${kind}: ${title}`)
    if (below.length > 0) short = true
    if (values.reports) {
      await mkdir(values.reports, { recursive: true })
      for (const [n, report] of reports.entries()) await writeFile(`${values.reports}/${kind}-${n}.json`, JSON.stringify(report))
    }
  }
} finally {
  await host.close()
}
process.exitCode = short ? 1 : 0
