import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, sep } from 'node:path'
import { isJson } from '../articles/formats/json.ts'
import { hasTexts, isTable } from '../articles/formats/table.ts'
import type { SourceFile } from '../geoparse/build-from-files.ts'
import { failure, type Result, success } from '../result.ts'
import { holdsDecisions, holdsSituation } from '../situation/holds-decisions.ts'
import { errorCode, inWords, UserError } from './user-error.ts'

/** What a folder holds: the files that may be articles, and what was passed over. */
export interface FolderReading {
  files: SourceFile[]
  /** Of all files that were looked at, those passed over among them. */
  names: string[]
  notes: string[]
}

const readable = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', '.ndjson', '.jsonl', '.csv', '.tsv'])

/** The kinds of files that articles come in, as people know them. */
export const kinds = '.txt, .md, .html, .json, .ndjson or .csv'

/** Reads every article of a folder and the folders in it, in the order of their names. Throws when there is no such folder. */
export function readFolder(folder: string): FolderReading {
  const all = filesIn(folder)
  const built = situationsIn(folder, all)
  const names = all.filter(name => !built.some(place => name.startsWith(place) && written.test(name.slice(place.length))))
  const isArticle = (name: string) => readable.has(extname(name).toLowerCase())
  const passed = names.filter(name => !isArticle(name)).map(name => `${name} was passed over: articles are ${kinds} files.`)
  const files = names.filter(isArticle).map(name => ({ name, bytes: readBytes(join(folder, name), name) }))
  const tables = files.filter(({ name, bytes }) => isTable(name) && bytes.ok && !hasTexts(new TextDecoder().decode(bytes.value)))
  const decisions = files.filter(({ name, bytes }) => isJson(name) && bytes.ok && holdsDecisions(new TextDecoder().decode(bytes.value)))
  return {
    files: files.filter(file => !decisions.includes(file) && !tables.includes(file)),
    names,
    notes: [
      ...built.map(place => `${place}situation.json and its files were passed over: they are a situation that was built.`),
      ...passed,
      ...tables.map(({ name }) => `${name} was passed over: it is a table without a column “text”.`),
      ...decisions.map(({ name }) => `${name} was passed over: it holds decisions by hand, which --decisions puts in.`),
    ],
  }
}

/** What a build writes. */
const written = /^(?:situation\.json|places\.geojson|events\.json|events\.csv|mentions\.csv|articles\/[^/]+\.json)$/

/** Where situations were built, as `out/`: --out may well lie inside the folder, and what was written there is not read again. */
function situationsIn(folder: string, names: readonly string[]): string[] {
  return names
    .filter(name => basename(name) === 'situation.json')
    .filter(name => {
      const bytes = readBytes(join(folder, name), name)
      return bytes.ok && holdsSituation(new TextDecoder().decode(bytes.value))
    })
    .map(name => name.slice(0, -'situation.json'.length))
}

/** A file's bytes; what keeps it from being read is put in words. */
export function readBytes(path: string, name: string): Result<Uint8Array> {
  try {
    return success(readFileSync(path))
  } catch (error) {
    return failure(`${name} cannot be read: ${inWords(error)}.`)
  }
}

/** The files of a folder, with `/` in their paths and sorted by code unit on every system; hidden ones are left alone. */
function filesIn(folder: string): string[] {
  let names: string[]
  try {
    if (!statSync(folder).isDirectory())
      throw new UserError(`${folder} is a file, not a folder. To look at one article: dateline inspect ${folder}`)
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      errorCode(error) === 'ENOENT' ? `There is no folder ${folder}.` : `The folder ${folder} cannot be read: ${inWords(error)}.`,
    )
  }
  return names
    .filter(name => !name.split(sep).some(part => part.startsWith('.')) && !isFolder(join(folder, name)))
    .map(name => name.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // a broken link: reading it will say so
  }
}
