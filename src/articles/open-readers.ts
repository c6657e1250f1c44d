import type { Result } from '../result.ts'
import type { Page } from './formats/html.ts'

type File = { name: string; bytes: Uint8Array }

/** How a web page, a message of mail and a document of Word are read. */
export interface Readers {
  page?: (html: string) => Page | null
  mail?: (bytes: Uint8Array) => Page | null
  /** Null where the bytes are no such document. */
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

/**
 * What web pages, mail and documents among files are read with. Their libraries are fetched only where there are some; and because some can only be
 * taken apart asynchronously, that is done here: whoever reads articles afterwards, one after the other, waits for nothing. A document is known by its
 * first bytes, whatever it is called.
 */
export async function openReaders(files: Iterable<File>): Promise<Readers> {
  const all = [...files]
  return { ...(await pageReaders(all)), ...(await officeReaders(all)) }
}

async function pageReaders(files: readonly File[]): Promise<Readers> {
  const messages = files.filter(({ name }) => isMail(name))
  if (messages.length === 0 && !files.some(({ name }) => isPage(name))) return {}
  const { readHtml } = await import('./formats/html.ts')
  if (messages.length === 0) return { page: readHtml }
  const { readMail } = await import('./formats/mail.ts')
  const read = new Map<Uint8Array, Page | null>()
  for (const { bytes } of messages) read.set(bytes, await readMail(bytes, readHtml))
  return { page: readHtml, mail: bytes => read.get(bytes) ?? null }
}

async function officeReaders(files: readonly File[]): Promise<Readers> {
  const read = new Map<Uint8Array, Result<Page> | null>()
  for (const { name, bytes } of files) {
    if (mayBeDocx(bytes)) read.set(bytes, (await import('./formats/docx.ts')).readDocx(bytes, name))
  }
  return read.size === 0 ? {} : { office: bytes => read.get(bytes) ?? null }
}
