import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { formatByName, holdsMany, kindsOfFiles } from '../articles/formats.ts'
import { openReaders } from '../articles/open-readers.ts'
import { buildFromFiles } from '../geoparse/build-from-files.ts'
import type { BuiltSituation } from '../geoparse/build-situation.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { eventsCsv } from '../situation/exports/events-csv.ts'
import { mentionsCsv } from '../situation/exports/mentions-csv.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { withDecisions } from './decisions.ts'
import { makeFolder } from './make-folder.ts'
import { notesAsLines } from './notes-as-lines.ts'
import { readFolder } from './read-folder.ts'
import { inWords, UserError } from './user-error.ts'

export interface BuildOptions {
  /** The folder of the articles, or the one file they are in. */
  from: string
  out: string
  title: string | null
  /** Write nothing; say whether something would change. */
  check: boolean
  /** Write the events and the mentions as tables, too. */
  csv: boolean
  /** A file to write the whole map to; null for none. */
  dossier: string | null
  /** Files of decisions by hand, which the situation is to hold. */
  decisions: readonly string[]
}

export interface BuildReport {
  /** One line on what was built. */
  summary: string
  notes: string[]
  problems: string[]
  /** Files written, or that would be with `check`. */
  changed: string[]
}

/** What --csv writes. */
const tables = { 'events.csv': eventsCsv, 'mentions.csv': mentionsCsv }

/** How many articles are enough for somebody to wonder whether anything happens. */
const progressEvery = 100

/** And how many characters of one: a few seconds' worth. */
const longArticle = 500_000

/** Who hears how far a build is. */
export interface BuildListener {
  /** A line that stays. */
  progress(line: string): void
  /** What is being done just now. */
  status(words: string): void
}

/** Articles of a folder or a file → the files of a situation. What cannot be read is reported, and the rest is still done. */
export async function build(options: BuildOptions, gazetteer: Gazetteer, { progress, status }: BuildListener): Promise<BuildReport> {
  const folder = readFolder(options.from)
  // How many articles are in files that may hold many is only known once they are read.
  const oneEach = !folder.files.some(file => holdsMany(file.name))
  const all = folder.files.length
  const many = !oneEach || all > progressEvery
  const readers = await openReaders(
    folder.files.flatMap(({ name, bytes }) => (bytes.ok ? { name, bytes: bytes.value } : [])),
    name => status(`${name}: taking its text out …`),
  )
  let at = 0
  const built = buildFromFiles(
    counted(folder.files, n => (at = n)),
    {
      gazetteer,
      title: options.title,
      untitled: titleOf(options.from),
      readers,
      // An export of an archive holds many as well, and only who reads it knows.
      onArticle: done =>
        done % progressEvery === 0 &&
        (many || done > at) &&
        progress(oneEach && done <= at ? `${done} of ${all} articles` : `${done} articles`),
      onStep: (step, { text, file }) => {
        const where = `${all > 1 ? `${at} of ${all}: ` : ''}${file ?? 'A text'}`
        if (text.length >= longArticle) status(`${where}, ${(text.length / 1e6).toFixed(1)} million characters: looking for ${step} …`)
        else if (step === 'places' && all > 1) status(`${where} …`)
      },
    },
  )
  const { problems } = built
  if (built.articles.length === 0)
    throw new UserError(
      [...problems, ...folder.notes, `${options.from} holds no article that can be read: those are in ${kindsOfFiles} files.`].join('\n'),
    )
  const decided = options.decisions.length > 0 ? withDecisions(built, options.decisions) : null
  const { situation, articles } = decided ?? built
  const files = situationFiles(situation, articles)
  if (options.csv) for (const [name, table] of Object.entries(tables)) files.set(name, table(situation))
  if (options.dossier !== null && !options.check) await writeDossierTo(options.dossier, { situation, articles }, status)
  const left = Object.keys(tables).filter(name => !files.has(name) && existsSync(join(options.out, name)))
  const changed = writing(options.out, () => changedFiles(options.out, files))
  if (!options.check) writing(options.out, () => write(options.out, files, changed))
  const { counts, coverage } = situation.manifest
  return {
    summary:
      `${count(counts.articles, 'article')}, ${count(counts.places, 'place')} in ${count(counts.mentions, 'mention')} ` +
      `(${coverage.doubtful} doubtful, ${coverage.notFound} not found), ${count(counts.events, 'event')} (${coverage.undated} undated)`,
    notes: [
      ...notesAsLines(
        [...folder.notes, ...built.notes, ...(decided?.notes ?? [])],
        new Set([...folder.names, ...built.situation.manifest.articles.flatMap(({ file }) => file ?? [])]),
      ),
      ...left.map(name => `${name} is of an earlier build: with --csv it is written anew.`),
    ],
    problems: [...problems, ...(decided?.problems ?? [])],
    changed,
  }
}

/** The files as they are, and how many have been begun. */
function* counted<T>(files: Iterable<T>, begun: (n: number) => void): Generator<T> {
  let n = 0
  for (const file of files) {
    begun(++n)
    yield file
  }
}

/** The files whose bytes differ from what is there, and those that are there and should be no more. */
function changedFiles(out: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => !existsSync(join(out, path)) || readFileSync(join(out, path), 'utf8') !== text)
  return [...changed.map(([path]) => path), ...staleArticles(out, files)]
}

/** Articles of an earlier build, or of one that was broken off. Nothing but these is ever taken away, and only beside a situation of ours. */
function staleArticles(out: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(out, 'articles')
  if (!existsSync(folder) || !existsSync(join(out, 'situation.json'))) return []
  return readdirSync(folder)
    .filter(name => (name.endsWith('.json') || name.endsWith(`.json${part}`)) && !files.has(`articles/${name}`))
    .map(name => `articles/${name}`)
}

/** The ending of a file that is still being written. */
const part = '.part'

/** Writes everything beside what is there and only then moves it into place: whatever breaks a build off (Ctrl+C, a full disk), no file is half of one. */
function write(out: string, files: ReadonlyMap<string, string>, changed: readonly string[]): void {
  const begun: string[] = []
  try {
    for (const path of changed) {
      const text = files.get(path)
      if (text === undefined) continue
      const file = join(out, path)
      makeFolder(dirname(file))
      begun.push(file)
      writeFileSync(file + part, text)
    }
    for (const file of begun) renameSync(file + part, file)
    for (const path of changed) if (!files.has(path)) rmSync(join(out, path))
  } catch (error) {
    for (const file of begun) rmSync(file + part, { force: true })
    throw error
  }
}

/** The map as one file. What makes it takes seconds to make itself, and comes only where it is asked for. */
async function writeDossierTo(file: string, { situation, articles }: BuiltSituation, status: BuildListener['status']): Promise<void> {
  const told = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      if (existsSync(file + part)) rmSync(file + part)
      throw new UserError(`The map cannot be written to ${file}: ${inWords(error)}.`)
    }
  }
  told(() => makeFolder(dirname(resolve(file))))
  status(`${file}: writing the map as one file …`)
  const { dossierOf } = await import('./dossier-of.ts')
  const pieces = await dossierOf(situation, articles)
  told(() => {
    writeFileSync(file + part, pieces.join(''))
    renameSync(file + part, file)
  })
}

/** What the system will not let be done in the folder of the situation, in words. */
function writing<T>(out: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new UserError(`The situation cannot be written to ${out}: ${inWords(error)}.`)
  }
}

/** `news/gulf-of-aden` → "Gulf of aden", `gulf-of-aden.csv` as well. */
function titleOf(path: string): string {
  const name = basename(resolve(path), formatByName(path) === null ? '' : extname(path))
    .replace(/[-_]+/g, ' ')
    .trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
