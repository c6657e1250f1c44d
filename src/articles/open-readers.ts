import type { Result } from '../result.ts'
import type { PressExport } from './exports/exported.ts'
import type { Page } from './formats/html.ts'
import { isRtf } from './formats/is-rtf.ts'
import { isMailbox, readMailbox } from './formats/mailbox.ts'

type File = { name: string; bytes: Uint8Array }

/** How a web page, a message of mail, a document of Word, RTF and a PDF are read. */
export interface Readers {
  page?: (html: string) => Page | null
  mail?: (bytes: Uint8Array) => Page | null
  /** The messages of a box of mail, null for those without a text; null where the bytes are none. */
  mailbox?: (bytes: Uint8Array) => (Page | null)[] | null
  /** The articles of a page that an archive of the press exported; null for any other page. */
  pageExport?: (html: string) => PressExport | null
  /** Null where the bytes are no document of Word or RTF and no PDF. */
  office?: (bytes: Uint8Array) => Result<Page> | null
}

/** Whether a file is a web page, by its name. */
export function isPage(name: string | null): boolean {
  return /\.x?html?$/i.test(name ?? '')
}

/** Whether a file is a message of mail, by its name. */
export function isMail(name: string | null): boolean {
  return /\.eml$/i.test(name ?? '')
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
 * first bytes, whatever it is called. `onDocument` hears of each before it is taken apart, which of a PDF of five hundred pages takes seconds.
 */
export async function openReaders(files: Iterable<File>, onDocument?: (name: string) => void): Promise<Readers> {
  const all = [...files]
  return { ...(await pageReaders(all)), ...(await officeReaders(all, onDocument)) }
}

async function pageReaders(files: readonly File[]): Promise<Readers> {
  const messages = files.filter(({ name }) => isMail(name))
  const boxes = files.filter(({ bytes }) => isMailbox(bytes))
  const hasMail = messages.length + boxes.length > 0
  if (!hasMail && !files.some(({ name }) => isPage(name))) return {}
  const { readHtml } = await import('./formats/html.ts')
  const pages = { page: readHtml, pageExport: (await import('./formats/html-export.ts')).readHtmlExport }
  if (!hasMail) return pages
  const { readMail } = await import('./formats/mail.ts')
  const read = new Map<Uint8Array, Page | null>()
  for (const { bytes } of messages) read.set(bytes, await readMail(bytes, readHtml))
  const boxed = new Map<Uint8Array, (Page | null)[]>()
  for (const { bytes } of boxes) boxed.set(bytes, await readMailbox(bytes, message => readMail(message, readHtml)))
  return { ...pages, mail: bytes => read.get(bytes) ?? null, mailbox: bytes => boxed.get(bytes) ?? null }
}

async function officeReaders(files: readonly File[], onDocument?: (name: string) => void): Promise<Readers> {
  const read = new Map<Uint8Array, Result<Page> | null>()
  for (const { name, bytes } of files) {
    if (onDocument && (mayBeDocx(bytes) || isPdf(bytes) || isRtf(bytes))) onDocument(name)
    if (mayBeDocx(bytes)) read.set(bytes, (await import('./formats/docx.ts')).readDocx(bytes, name))
    else if (isRtf(bytes)) read.set(bytes, (await import('./formats/rtf.ts')).readRtf(bytes, name))
    else if (isPdf(bytes)) read.set(bytes, await (await import('./formats/pdf.ts')).readPdf(bytes, name))
  }
  return read.size === 0 ? {} : { office: bytes => read.get(bytes) ?? null }
}
