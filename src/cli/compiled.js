import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire, SourceMap } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * A program of TypeScript as one script.
 *
 * @typedef {object} Compiled
 * @property {string} id
 * @property {string} code
 * @property {() => string | undefined} sourceMap
 */

/** Where compiled programs are kept: a folder that any clean install takes away. */
const usualCache = fileURLToPath(new URL('../../node_modules/.cache/dateline/', import.meta.url))

/**
 * Runs a TypeScript program. It is compiled once and kept, with its bytecode, until one of its files changes: a run then starts in
 * a third of the time that compiling module by module takes, and without a compiler's memory. Where nothing can be kept, it is
 * compiled each time.
 *
 * @param {URL} entry
 */
export async function runCompiled(entry, cache = usualCache) {
  const name = fileURLToPath(entry)
  const { id, code, sourceMap } = kept(name, cache) ?? (await compiled(name, cache))
  const script = new Script(code, { filename: name, cachedData: bytecodeOf(id, code, name, cache) })
  process.once('uncaughtExceptionMonitor', error => showSources(error, name, sourceMap()))
  script.runInThisContext()(createRequire(entry))
}

/**
 * The program as it was kept, if no file it was made of has changed since.
 *
 * @returns {Compiled | null}
 */
export function kept(/** @type {string} */ name, /** @type {string} */ cache) {
  try {
    const { id, files } = JSON.parse(readFileSync(join(cache, 'newest.json'), 'utf8'))
    const root = dirname(name)
    if (!id.endsWith(process.version) || files.some(([file, stamp]) => stampOf(join(root, file)) !== stamp)) return null
    return { id, code: readFileSync(join(cache, `${id}.js`), 'utf8'), sourceMap: () => readFileSync(join(cache, `${id}.map`), 'utf8') }
  } catch {
    return null
  }
}

/**
 * Compiles the program anew and keeps it if it can. Each part has its content's hash in its name and is moved into place whole, the
 * list of files last, so that two runs at once cannot mix theirs.
 *
 * @returns {Promise<Compiled>}
 */
export async function compiled(/** @type {string} */ name, /** @type {string} */ cache) {
  const { build } = await import('esbuild')
  const root = dirname(name)
  const { outputFiles, metafile } = await build({
    entryPoints: [name],
    absWorkingDir: root,
    outfile: 'compiled.js',
    bundle: true,
    write: false,
    metafile: true,
    sourcemap: 'external',
    platform: 'node',
    // For web pages, documents and a map in one file alone: most runs have none.
    external: ['linkedom', '@mozilla/readability', 'htmlparser2', 'fflate', 'unpdf', 'vite', '@vitejs/plugin-react'],
    // Only types are taken away. With a target esbuild would make patterns with \p{…} anew each time they are asked.
    target: 'esnext',
    format: 'cjs',
    // Files that ship with Dateline are found from beside the entry.
    define: { 'import.meta.url': JSON.stringify(new URL(`file://${name}`).href) },
    logLevel: 'error',
  })
  const map = outputFiles.find(file => file.path.endsWith('.map')).text
  const code = `(function (require) {${outputFiles.find(file => file.path.endsWith('.js')).text}\n})`
  const id = `${createHash('sha256').update(code).digest('hex').slice(0, 16)}-${process.version}`
  const files = [...Object.keys(metafile.inputs), relative(root, fileURLToPath(import.meta.url))].map(file => [
    file,
    stampOf(join(root, file)),
  ])
  try {
    mkdirSync(cache, { recursive: true })
    put(join(cache, `${id}.js`), code)
    put(join(cache, `${id}.map`), map)
    put(join(cache, 'newest.json'), JSON.stringify({ id, files }))
    for (const old of readdirSync(cache))
      if (old !== 'newest.json' && !old.startsWith(id) && !old.includes('.part')) rmSync(join(cache, old))
  } catch {
    // A folder that cannot be written to: the next run compiles again.
  }
  return { id, code, sourceMap: () => map }
}

/**
 * V8's bytecode of the script, kept as well; of every function, since which of them a run needs is not known beforehand. V8 takes it
 * back only under the flags it was made with, so each set of flags has its own.
 */
function bytecodeOf(id, code, name, cache) {
  const flags = createHash('sha256')
    .update([...process.execArgv, process.env.NODE_OPTIONS].join(' '))
    .digest('hex')
    .slice(0, 8)
  const file = join(cache, `${id}.${flags}.bytecode`)
  try {
    return readFileSync(file)
  } catch {
    setFlagsFromString('--no-lazy')
    const script = new Script(code, { filename: name })
    setFlagsFromString('--lazy')
    const bytecode = script.createCachedData()
    try {
      put(file, bytecode)
    } catch {
      // As above.
    }
    return bytecode
  }
}

/** Changes whenever a file is written. */
function stampOf(file) {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}

function put(file, content) {
  const part = `${file}.part${process.pid}`
  writeFileSync(part, content)
  renameSync(part, file)
}

/** Lines of the compiled script in an error's stack become those of the files it was made of. */
function showSources(error, name, map) {
  if (!(error instanceof Error) || !error.stack || !map) return
  const sources = new SourceMap(JSON.parse(map))
  error.stack = error.stack.replaceAll(
    new RegExp(`${RegExp.escape?.(name) ?? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+):(\\d+)`, 'g'),
    (found, line, column) => {
      const at = sources.findEntry(Number(line) - 1, Number(column) - 1)
      return at?.originalSource ? `${join(dirname(name), at.originalSource)}:${at.originalLine + 1}:${at.originalColumn + 1}` : found
    },
  )
}
