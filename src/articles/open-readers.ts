import { failure, type Result, success } from '../result.ts'
import type { FieldReader } from './articles-of-documents.ts'
import { damaged } from './damaged.ts'
import { decode, isOfficeFile } from './decode.ts'
import type { PressExport } from './exports/exported.ts'
import { headOf } from './formats/head-of.ts'
import type { Page } from './formats/html.ts'
import { isEpub } from './formats/is-epub.ts'
import { isGzip } from './formats/is-gzip.ts'
import { isJsonFeed } from './formats/is-json-feed.ts'
import { isMailbox } from './formats/is-mailbox.ts'
import { isMhtml } from './formats/is-mhtml.ts'
import { isRis } from './formats/is-ris.ts'
import { isRtf } from './formats/is-rtf.ts'
import { isWarc } from './formats/is-warc.ts'
import { isWebPage } from './formats/is-web-page.ts'
import { isZip } from './formats/is-zip.ts'
import { looksLikeJson } from './formats/looks-like-json.ts'
import { mayHoldMarkup } from './formats/markup.ts'
import type { KeptPage } from './formats/mhtml.ts'
import { type Room, roomAtFirst } from './formats/room.ts'
import { isMapFile, isNewsXml } from './formats/root-of-xml.ts'
import { looksLikeTable } from './formats/table.ts'
import { type FormatName, formatByName } from './formats.ts'
import type { FileInside, NamedFile, Opened } from './opened.ts'

/** How web pages and pieces of them are read, and what files were made into that are no texts. */
export interface Readers extends FieldReader {
  page?: (html: string) => Page | null
  /** The articles of a page that an archive of the press exported; null for any other page. */
  pageExport?: (html: string) => PressExport | null
  /** What was made of a file, by its bytes; null for a text and for what nobody knows. */
  opened?: (bytes: Uint8Array) => Result<Opened> | null
}

/** How a format is told, by what stands in a file or by its name, and taken apart. Its code is fetched where such a file comes. */
interface Opener {
  fits: (file: NamedFile) => boolean
  /** Null where it is something else after all. */
  open: (file: NamedFile, room: Room) => Promise<Result<Opened> | null>
}

/** Spreadsheets of Excel and of OpenDocument are read by one. */
const sheets: Opener = {
  fits: ({ bytes }) => isZip(bytes),
  async open({ name, bytes }) {
    const read = (await import('./formats/spreadsheet.ts')).readSheets(bytes, name)
    return read?.ok ? success({ documents: read.value }, read.notes) : read
  },
}

/** The formats that are no texts, asked in this order. */
const openers: Partial<Record<FormatName, Opener>> = {
  word: {
    fits: ({ bytes }) => isZip(bytes),
    open: async ({ name, bytes }) => asDocument((await import('./formats/docx.ts')).readDocx(bytes, name)),
  },
  richText: {
    fits: ({ bytes }) => isRtf(bytes),
    open: async ({ name, bytes }) => asDocument((await import('./formats/rtf.ts')).readRtf(bytes, name)),
  },
  pdf: {
    fits: ({ bytes }) => isPdf(bytes),
    open: async ({ name, bytes }) => asDocument(await (await import('./formats/pdf.ts')).readPdf(bytes, name)),
  },
  openText: {
    fits: ({ bytes }) => isZip(bytes),
    open: async ({ name, bytes }) => asDocument((await import('./formats/odt.ts')).readOdt(bytes, name)),
  },
  workbook: sheets,
  webArchives: {
    fits: ({ bytes }) => isWarc(bytes),
    open: async ({ name, bytes }, room) => asSeveral((await import('./formats/warc.ts')).readWarc(bytes, name, room)),
  },
  gzip: {
    fits: ({ bytes }) => isGzip(bytes),
    open: async ({ name, bytes }, room) => asArchive((await import('./formats/gzip.ts')).openGzip(bytes, name, room)),
  },
  book: {
    fits: ({ name, bytes }) => isEpub(bytes) || (isZip(bytes) && formatByName(name) === 'book'),
    async open({ name, bytes }) {
      const read = (await import('./formats/epub.ts')).readEpub(bytes, name)
      return read && asSeveral(read)
    },
  },
  archive: {
    fits: ({ bytes }) => isZip(bytes),
    async open({ name, bytes }, room) {
      // What other office programs write are archives as well, of no files that anybody could read.
      if (isOfficeFile(bytes)) return (await import('./formats/zip-entries.ts')).zipEntries(bytes) ? null : damaged(name)
      return asArchive((await import('./formats/archive.ts')).openArchive(bytes, name, room))
    },
  },
  keptPage: {
    fits: ({ name, bytes }) => isMhtml(bytes) || formatByName(name) === 'keptPage',
    open: async ({ name, bytes }) => asKept((await import('./formats/mhtml.ts')).readMhtml(bytes, name)),
  },
  webArchive: {
    fits: ({ name }) => formatByName(name) === 'webArchive',
    open: async ({ name, bytes }) => asKept((await import('./formats/web-archive.ts')).readWebArchive(bytes, name)),
  },
  map: {
    fits: ({ name, bytes }) => isMapFile(bytes) || (formatByName(name) === 'map' && !isZip(bytes) && !isNewsXml(bytes) && bytes.length > 0),
    async open({ name, bytes }) {
      const read = (await import('./formats/map-file.ts')).readMapFile(bytes, name)
      return read.ok ? success({ documents: read.value }, read.notes) : read
    },
  },
  newsXml: {
    fits: ({ name, bytes }) => isNewsXml(bytes) || (formatByName(name) === 'newsXml' && bytes.length > 0),
    open: async ({ name, bytes }) => asSeveral((await import('./formats/news-xml.ts')).readNewsXml(bytes, name)),
  },
  subtitles: {
    fits: ({ name, bytes }) => formatByName(name) === 'subtitles' || headOf(bytes, 9).includes('WEBVTT'),
    async open({ name, bytes }) {
      const decoded = decode(bytes, name)
      if (!decoded.ok) return decoded
      const page = (await import('./formats/subtitles.ts')).readSubtitles(decoded.value)
      return page && success({ document: page }, decoded.notes)
    },
  },
  json: {
    fits: ({ bytes }) => isJsonFeed(bytes),
    async open({ name, bytes }) {
      const decoded = decode(bytes, name)
      const several = decoded.ok ? (await import('./formats/json-feed.ts')).readJsonFeed(decoded.value) : null
      return several && success({ several }, decoded.ok ? decoded.notes : [])
    },
  },
  references: {
    fits: ({ name, bytes }) => isRis(bytes) || (formatByName(name) === 'references' && bytes.length > 0),
    open: async ({ name, bytes }) => asSeveral((await import('./formats/references.ts')).readReferences(bytes, name)),
  },
  mailbox: {
    fits: ({ bytes }) => isMailbox(bytes),
    async open({ bytes }) {
      const { readMailbox } = await import('./formats/mailbox.ts')
      return success({ several: await readMailbox(bytes, await mailReader()) })
    },
  },
  mail: {
    fits: ({ name, bytes }) => formatByName(name) === 'mail' && bytes.length > 0,
    async open({ name, bytes }) {
      const message = await (await mailReader())(bytes)
      return message
        ? success({ message })
        : failure(`${name} is a message of mail without a text. What is attached to it can be added by itself.`)
    },
  },
}

const asDocument = (read: Result<Page> | null): Result<Opened> | null => (read?.ok ? success({ document: read.value }, read.notes) : read)

const asArchive = (read: Result<FileInside[]>): Result<Opened> => (read.ok ? success({ inside: read.value }, read.notes) : read)

const asSeveral = (read: Result<(Page | null)[]>): Result<Opened> => (read.ok ? success({ several: read.value }, read.notes) : read)

const asKept = (read: Result<KeptPage>): Result<Opened> => (read.ok ? success({ kept: read.value }, read.notes) : read)

async function mailReader(): Promise<(bytes: Uint8Array) => Promise<Page | null>> {
  const { readMail } = await import('./formats/mail.ts')
  const { readHtml } = await import('./formats/html.ts')
  return bytes => readMail(bytes, readHtml)
}

/** Whether a file is a PDF: it says so within its first kilobyte, behind a byte order mark or what a server put there. */
function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024)
  for (let i = head.indexOf(0x25); i >= 0; i = head.indexOf(0x25, i + 1))
    if (head[i + 1] === 0x50 && head[i + 2] === 0x44 && head[i + 3] === 0x46 && head[i + 4] === 0x2d) return true
  return false
}

/**
 * What web pages, mail and documents among files are read with. Their libraries are fetched only where there are some; and because some can only be
 * taken apart asynchronously, that is done here: whoever reads articles afterwards, one after the other, waits for nothing. A document is known by its
 * first bytes, whatever it is called. `onOpening` hears of each before it is taken apart, which of a PDF of five hundred pages takes seconds.
 */
export async function openReaders(files: Iterable<NamedFile>, onOpening?: (name: string) => void): Promise<Readers> {
  const opened = new Map<Uint8Array, Result<Opened>>()
  let [hasPages, hasFields] = [false, false]
  const open = async (file: NamedFile, room: Room, depth: number): Promise<void> => {
    const found = depth > deepest ? tooDeep(file) : await opening(file, room, onOpening)
    if (found) opened.set(file.bytes, found)
    hasFields ||= mayHaveFields(file, found)
    hasPages ||= found ? found.ok && 'kept' in found.value : formatByName(file.name) === 'page' || isWebPage(file.bytes)
    if (found?.ok && 'inside' in found.value)
      for (const inside of found.value.inside) if ('bytes' in inside) await open(inside, room, depth + 1)
  }
  for (const file of files) await open(file, { left: roomAtFirst }, 0)
  return {
    ...(hasPages ? await pageReaders() : {}),
    ...(hasFields ? { fieldWords: (await import('./formats/words-of-field.ts')).wordsOfField } : {}),
    ...(opened.size > 0 ? { opened: bytes => opened.get(bytes) ?? null } : {}),
  }
}

/** Whether what a file lists may be pieces of web pages. */
function mayHaveFields({ name, bytes }: NamedFile, found: Result<Opened> | null): boolean {
  if (found)
    return (
      found.ok &&
      'documents' in found.value &&
      found.value.documents.some(({ document }) => 'text' in document && /[<&]/.test(document.text))
    )
  const format = formatByName(name)
  return (format === 'json' || format === 'table' || looksLikeJson(bytes) || looksLikeTable(bytes)) && mayHoldMarkup(bytes)
}

/** Archives in archives are opened as far as people put them into each other; one can be made that holds itself. */
const deepest = 3

function tooDeep({ name, bytes }: NamedFile): Result<Opened> | null {
  return isZip(bytes) || isGzip(bytes) ? failure(`${name} is an archive: unpack it, and add what is in it.`) : null
}

async function opening(file: NamedFile, room: Room, onOpening?: (name: string) => void): Promise<Result<Opened> | null> {
  for (const { fits, open } of Object.values(openers)) {
    if (!fits(file)) continue
    onOpening?.(file.name)
    const found = await open(file, room)
    if (found) return found
  }
  return null
}

async function pageReaders(): Promise<Readers> {
  const { readHtml } = await import('./formats/html.ts')
  return { page: readHtml, pageExport: (await import('./formats/html-export.ts')).readHtmlExport }
}
