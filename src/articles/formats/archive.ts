import { failure, type Result, success } from '../../result.ts'
import { damaged, endsEarly } from '../damaged.ts'
import { type FormatName, formatByName, kindsOfFiles } from '../formats.ts'
import type { FileInside } from '../opened.ts'
import { withoutPageParts } from '../page-parts.ts'
import { leftOfZip } from './left-of-zip.ts'
import { type Room, roomAtFirst } from './room.ts'
import { someOf } from './some-of.ts'
import { isKnownPacking, unpacked, type ZipEntry, zipEntries } from './zip-entries.ts'

/**
 * The files of an archive (ZIP) that articles may be in, called by their paths in it: “news.zip/march/flood.txt”. Hidden ones, those that macOS adds and what belongs to a
 * saved page are left alone, those of other kinds passed over and told. No more is unpacked than there is room for. One whose end is missing gives the files that are there.
 */
export function openArchive(bytes: Uint8Array, name: string, room: Room): Result<FileInside[]> {
  const whole = zipEntries(bytes)
  const left = whole ? null : leftOfZip(bytes, room.left)
  const entries = whole ?? left!.entries
  const cut = left?.cut && isReadCut(left.cut.name) ? left.cut : null
  const shown = entries.filter(entry => !isHidden(entry.name))
  const crawled = shown.filter(entry => isCrawled(entry.name))
  const seen = withoutPageParts(isCollection(shown) ? crawled : shown, entry => entry.name)
  const wanted = seen.filter(entry => formatByName(entry.name) !== null)
  const others = seen.filter(entry => formatByName(entry.name) === null)
  if (left && wanted.length === 0 && !cut) return damaged(name)
  if (wanted.length === 0 && !cut) return failure(`${name} holds no article that can be read: articles are ${kindsOfFiles} files.`)
  if (wanted.length > 0 && wanted.every(entry => entry.isLocked))
    return failure(`${name} is protected with a password: open it, save a copy without one, and add that.`)
  const files: FileInside[] = []
  let tooMany = 0
  for (const entry of wanted) {
    if (entry.size > room.left) tooMany++
    else {
      room.left -= entry.size
      files.push(fileOf(bytes, entry, `${name}/${entry.name}`))
    }
  }
  const notes =
    others.length > 0
      ? [`${name}: ${others.length} of its files were passed over, which hold no articles: ${someOf(others.map(({ name }) => name))}.`]
      : []
  if (tooMany > 0)
    notes.push(
      `${name}: ${tooMany} of its files were left out, because all would unpack to more than ${roomAtFirst / 1e6} MB. Unpack it, and add them in parts.`,
    )
  if (left) notes.unshift(`${name} is damaged or cut short; ${files.length} of its files could still be read.`)
  if (cut) {
    room.left -= cut.bytes.length
    files.push({ name: `${name}/${cut.name}`, bytes: cut.bytes })
    notes.push(endsEarly(`${name}/${cut.name}`))
  }
  return files.length > 0 ? success(files, notes) : failure(notes.at(-1)!)
}

/** What is words from its first byte on says something though it is cut; a hidden file, a document or an archive does not. */
function isReadCut(name: string): boolean {
  return !isHidden(name) && cutFormats.has(formatByName(name))
}

const cutFormats = new Set<FormatName | null>([
  'text',
  'markdown',
  'page',
  'mail',
  'mailbox',
  'newsXml',
  'json',
  'table',
  'references',
  'richText',
])

function fileOf(bytes: Uint8Array, entry: ZipEntry, name: string): FileInside {
  if (entry.isLocked) return { name, problem: `${name} is protected with a password: open it, save a copy without one, and add that.` }
  if (!isKnownPacking(entry))
    return { name, problem: `${name} is packed in a way that is not known here. Unpack the archive, and add what is in it.` }
  const plain = unpacked(bytes, entry)
  return plain ? { name, bytes: plain } : { name, problem: damaged(name).problem }
}

/** A collection of the web (WACZ): beside what was crawled it holds lists of that, which are none of articles. */
function isCollection(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'datapackage.json') && entries.some(({ name }) => isCrawled(name))
}

const isCrawled = (name: string): boolean => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name)

/** What systems put beside people's files. */
function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)
}
