import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { decode } from '../articles/decode.ts'
import { isRtf } from '../articles/formats/is-rtf.ts'
import { isWebPage } from '../articles/formats/is-web-page.ts'
import { isZip } from '../articles/formats/is-zip.ts'
import { isMapFile, isNewsXml, mayTellOfEvents } from '../articles/formats/root-of-xml.ts'
import { columnsOf, holdsArticles } from '../articles/formats/table.ts'
import { formatByName, kindsOfFiles } from '../articles/formats.ts'
import { pageParts, withoutPageParts } from '../articles/page-parts.ts'
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

/** Reads every article of a folder and the folders in it, in the order of their names, or of one file. Throws when there is no such folder or file. */
export function readFolder(path: string): FolderReading {
  const isOne = isFile(path)
  const folder = isOne ? dirname(path) : path
  const { names: all, closed } = isOne ? { names: [basename(path)], closed: [] } : filesIn(folder)
  const built = isOne ? [] : situationsIn(folder, all)
  const names = all.filter(name => !built.some(place => name.startsWith(place) && written.test(name.slice(place.length))))
  const isArticle = (name: string) => formatByName(name) !== null || (/\.doc$/i.test(name) && isOther(join(folder, name)))
  const parts = pageParts(names)
  const whole = withoutPageParts(names, name => name)
  const passed = whole.filter(name => !isArticle(name)).map(name => `${name} was passed over: ${otherwise(name)}`)
  const files: SourceFile[] = []
  for (const name of whole.filter(isArticle)) {
    const file = { name, bytes: readBytes(join(folder, name), name) }
    const other = holdsOther(file)
    if (other === null) files.push(file)
    else passed.push(`${name} was passed over: ${other}`)
  }
  return {
    files: [...files, ...closed],
    names,
    notes: [
      ...built.map(place => `${place}situation.json and its files were passed over: they are a situation that was built.`),
      ...parts.map(part => `${part} was passed over: it holds what belongs to the page beside it.`),
      ...passed,
    ],
  }
}

/** Archives of the press call RTF so, programs what Word opens: a page, a document of its later versions. */
function isOther(path: string): boolean {
  const bytes = readBytes(path, path)
  return bytes.ok && (isRtf(bytes.value) || isWebPage(bytes.value) || isZip(bytes.value))
}

/** What is to be done with a file of another kind: save it as one that is read, where its program can. */
function otherwise(name: string): string {
  if (/\.(?:doc|pages|wpd|wps)$/i.test(name)) return 'save it as .docx or .txt.'
  if (/\.(?:xls|xlsb|numbers)$/i.test(name)) return 'save it as .xlsx or .csv.'
  if (/\.(?:msg|pst|ost)$/i.test(name)) return 'save its messages as .eml or .mbox.'
  if (/\.(?:rar|7z|tar|tgz|bz2|xz)$/i.test(name)) return 'unpack it, and add what is in it.'
  return `articles are ${kindsOfFiles} files.`
}

/** What a table, a file of JSON or of XML holds in place of articles; null where articles may be in it. */
function holdsOther({ name, bytes }: SourceFile): string | null {
  const format = formatByName(name)
  if (format === 'newsXml')
    return bytes.ok && (isNewsXml(bytes.value) || isMapFile(bytes.value)) ? null : 'it is XML, but no feed (RSS, Atom), NewsML or NITF.'
  if (format === 'map' && bytes.ok && !isZip(bytes.value)) {
    const map = textOf(bytes, name)
    return map !== null && isMapFile(bytes.value) && !mayTellOfEvents(map) ? 'it is a map of places without days or words.' : null
  }
  const text = format === 'table' || format === 'json' ? textOf(bytes, name) : null
  if (text === null) return null
  if (format === 'json') return holdsDecisions(text) ? 'it holds decisions by hand, which --decisions puts in.' : null
  if (holdsArticles(text)) return null
  return `it is a table without a column “text”; it has ${columnsOf(text)
    .map(column => `“${column}”`)
    .join(', ')}.`
}

/** A file's characters, whatever its encoding: Excel writes tables in UTF-16 as well. Null where it has none, which reading it will say. */
function textOf(bytes: Result<Uint8Array>, name: string): string | null {
  const decoded = bytes.ok ? decode(bytes.value, name) : bytes
  return decoded.ok ? decoded.value : null
}

/** What a build writes. */
const written = /^(?:situation\.json|places\.geojson|events\.json|events\.csv|mentions\.csv|articles\/[^/]+\.json)$/

/** Where situations were built, as `out/`: --out may well lie inside the folder, and what was written there is not read again. */
function situationsIn(folder: string, names: readonly string[]): string[] {
  return names
    .filter(name => basename(name) === 'situation.json')
    .filter(name => holdsSituation(textOf(readBytes(join(folder, name), name), name) ?? ''))
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

/**
 * The files of a folder and of those in it, with `/` in their paths and sorted by code unit on every system; hidden ones are left alone.
 * A folder is gone into once, by its own name where there is a link to it as well: a link may lead back up. `closed` are those that
 * cannot be read.
 */
function filesIn(folder: string): { names: string[]; closed: SourceFile[] } {
  const names: string[] = []
  const closed: SourceFile[] = []
  const links: string[] = []
  const entered = new Set<string>()
  const enter = (within: string) => {
    const path = join(folder, within)
    const place = realpathSync(path)
    if (entered.has(place)) return
    entered.add(place)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = within + entry.name
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) enterOrTell(name)
      else if (entry.isSymbolicLink() && isFolder(join(folder, name))) links.push(name)
      else if (entry.isFile() || entry.isSymbolicLink()) names.push(name)
    }
  }
  const enterOrTell = (name: string) => {
    try {
      enter(`${name}/`)
    } catch (error) {
      closed.push({ name, bytes: failure(`The folder ${name} cannot be read: ${inWords(error)}.`) })
    }
  }
  try {
    enter('')
  } catch (error) {
    throw new UserError(
      errorCode(error) === 'ENOENT' ? `There is no folder or file ${folder}.` : `The folder ${folder} cannot be read: ${inWords(error)}.`,
    )
  }
  for (const name of links) enterOrTell(name)
  return { names: names.sort((a, b) => (a < b ? -1 : 1)), closed }
}

/** Whether there is a file of that path, and no folder. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // a broken link: reading it will say so
  }
}
