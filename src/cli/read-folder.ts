import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { Article } from '../articles/article.ts'
import { type ReadOptions, readArticle } from '../articles/read-article.ts'
import { failure, type Result } from '../result.ts'
import { errorCode, inWords, UserError } from './user-error.ts'

/** What a folder of articles gave: those that could be read, and what went wrong with the others. */
export interface FolderReading {
  articles: Article[]
  /** Things a reader should know that kept nothing out. */
  notes: string[]
  /** Files that gave no article, a sentence each. */
  problems: string[]
}

const readable = new Set(['.txt', '.text', '.md', '.markdown'])

/** Reads every article of a folder and the folders in it, in the order of their names. Throws when there is no such folder. */
export function readFolder(folder: string): FolderReading {
  const reading: FolderReading = { articles: [], notes: [], problems: [] }
  const files = filesIn(folder)
  for (const file of files) {
    if (!readable.has(extname(file).toLowerCase())) {
      reading.notes.push(`${file} was passed over: articles are .txt or .md files.`)
      continue
    }
    const read = readFile(join(folder, file), file)
    if (!read.ok) {
      reading.problems.push(read.problem)
      continue
    }
    reading.articles.push(read.value)
    reading.notes.push(...read.notes)
  }
  return reading
}

/** One file as an article; what keeps the file from being read is put in words. */
export function readFile(path: string, name: string, options: ReadOptions = {}): Result<Article> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return failure(`${name} cannot be read: ${inWords(error)}.`)
  }
  return readArticle(bytes, name, options)
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
