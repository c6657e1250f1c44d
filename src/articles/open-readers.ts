import type { Page } from './formats/html.ts'

type File = { name: string; bytes: Uint8Array }

/** How a web page and a message of mail are read. */
export interface Readers {
  page?: (html: string) => Page | null
  mail?: (bytes: Uint8Array) => Page | null
}

/** Whether a file is a web page, by its name. */
export function isPage(name: string | null): boolean {
  return /\.x?html?$/i.test(name ?? '')
}

/** Whether a file is a message of mail, by its name. */
export function isMail(name: string | null): boolean {
  return /\.eml$/i.test(name ?? '')
}

/**
 * What web pages and mail among files are read with. Their libraries are fetched only where there are some; and because mail can only be
 * taken apart asynchronously, that is done here: whoever reads articles afterwards, one after the other, waits for nothing.
 */
export async function openReaders(files: Iterable<File>): Promise<Readers> {
  const all = [...files]
  const messages = all.filter(({ name }) => isMail(name))
  if (messages.length === 0 && !all.some(({ name }) => isPage(name))) return {}
  const { readHtml } = await import('./formats/html.ts')
  if (messages.length === 0) return { page: readHtml }
  const { readMail } = await import('./formats/mail.ts')
  const read = new Map<Uint8Array, Page | null>()
  for (const { bytes } of messages) read.set(bytes, await readMail(bytes, readHtml))
  return { page: readHtml, mail: bytes => read.get(bytes) ?? null }
}
