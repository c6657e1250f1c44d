import { failure, type Result, success } from '../result.ts'
import type { PressExport } from './exports/exported.ts'
import type { Page } from './formats/html.ts'
import { isMailbox } from './formats/is-mailbox.ts'
import { isMhtml } from './formats/is-mhtml.ts'
import { isRtf } from './formats/is-rtf.ts'
import type { KeptPage } from './formats/mhtml.ts'
import { type FormatName, formatByName } from './formats.ts'
import type { NamedFile, Opened } from './opened.ts'

/** How web pages are read, and what files were made into that are no texts. */
export interface Readers {
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
  open: (file: NamedFile) => Promise<Result<Opened> | null>
}

/** The formats that are no texts, asked in this order. */
const openers: Partial<Record<FormatName, Opener>> = {
  word: {
    fits: ({ bytes }) => mayBeDocx(bytes),
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
  keptPage: {
    fits: ({ name, bytes }) => isMhtml(bytes) || formatByName(name) === 'keptPage',
    open: async ({ name, bytes }) => asKept((await import('./formats/mhtml.ts')).readMhtml(bytes, name)),
  },
  webArchive: {
    fits: ({ name }) => formatByName(name) === 'webArchive',
    open: async ({ name, bytes }) => asKept((await import('./formats/web-archive.ts')).readWebArchive(bytes, name)),
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

const asKept = (read: Result<KeptPage>): Result<Opened> => (read.ok ? success({ kept: read.value }, read.notes) : read)

async function mailReader(): Promise<(bytes: Uint8Array) => Promise<Page | null>> {
  const { readMail } = await import('./formats/mail.ts')
  const { readHtml } = await import('./formats/html.ts')
  return bytes => readMail(bytes, readHtml)
}

/** Whether a file may be a document of Word (`.docx`), by its first bytes: it is an archive. */
function mayBeDocx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
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
  let hasPages = false
  for (const file of files) {
    const found = await opening(file, onOpening)
    if (found) opened.set(file.bytes, found)
    hasPages ||= found ? found.ok && 'kept' in found.value : formatByName(file.name) === 'page'
  }
  return { ...(hasPages ? await pageReaders() : {}), ...(opened.size > 0 ? { opened: bytes => opened.get(bytes) ?? null } : {}) }
}

async function opening(file: NamedFile, onOpening?: (name: string) => void): Promise<Result<Opened> | null> {
  for (const { fits, open } of Object.values(openers)) {
    if (!fits(file)) continue
    onOpening?.(file.name)
    const found = await open(file)
    if (found) return found
  }
  return null
}

async function pageReaders(): Promise<Readers> {
  const { readHtml } = await import('./formats/html.ts')
  return { page: readHtml, pageExport: (await import('./formats/html-export.ts')).readHtmlExport }
}
