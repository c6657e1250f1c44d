import { strToU8, type Zippable, zipSync } from 'fflate'

/** What a test puts into a book: its pages by their names, in order, what the contents call them, and what the book says of itself. */
export interface MadeUpEpub {
  pages: Record<string, string>
  contents?: Record<string, string>
  about?: string
  files?: Zippable
  /** As EPUB 2 has the contents. */
  isOld?: boolean
}

/** A book for tests. */
export function madeUpEpub({
  pages,
  contents = {},
  about = '<dc:title>Harbour Notes</dc:title>',
  files = {},
  isOld,
}: MadeUpEpub): Uint8Array {
  const names = Object.keys(pages)
  const toc = isOld
    ? `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${Object.entries(contents)
        .map(([name, words]) => `<navPoint><navLabel><text>${words}</text></navLabel><content src="text/${name}#top"/></navPoint>`)
        .join('')}</navMap></ncx>`
    : `<?xml version="1.0"?><html><body><nav><ol>${Object.entries(contents)
        .map(([name, words]) => `<li><a href="text/${name}">${words}</a></li>`)
        .join('')}</ol></nav></body></html>`
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'),
    'OEBPS/book.opf': strToU8(
      `<?xml version="1.0"?><package xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>${about}</metadata><manifest>${
        isOld
          ? '<item id="toc" href="toc" media-type="application/x-dtbncx+xml"/>'
          : '<item id="toc" href="toc" properties="nav" media-type="application/xhtml+xml"/>'
      }${names
        .map((name, i) => `<item id="p${i}" href="text/${encodeURIComponent(name)}" media-type="application/xhtml+xml"/>`)
        .join('')}</manifest><spine><itemref idref="toc"/>${names.map((_, i) => `<itemref idref="p${i}"/>`).join('')}</spine></package>`,
    ),
    'OEBPS/toc': strToU8(toc),
    ...Object.fromEntries(
      names.map(name => [
        `OEBPS/text/${name}`,
        strToU8(
          `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Harbour Notes</title></head><body>${pages[name]}</body></html>`,
        ),
      ]),
    ),
    ...files,
  })
}
