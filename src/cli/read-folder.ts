import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { SourceFile } from '../geoparse/build-from-files.ts'
import { failure, type Result, success } from '../result.ts'
import { errorCode, inWords, UserError } from './user-error.ts'

/** What a folder holds: the files that may be articles, and what was passed over. */
export interface FolderReading {
  files: SourceFile[]
  notes: string[]
}

const readable = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'])

/** Reads every article of a folder and the folders in it, in the order of their names. Throws when there is no such folder. */
export function readFolder(folder: string): FolderReading {
  const names = filesIn(folder)
  const isArticle = (name: string) => readable.has(extname(name).toLowerCase())
  return {
    files: names.filter(isArticle).map(name => ({ name, bytes: readBytes(join(folder, name), name) })),
    notes: names.filter(name => !isArticle(name)).map(name => `${name} was passed over: articles are .txt, .md or .html files.`),
  }
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
