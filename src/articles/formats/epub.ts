import { failure, type Result, success } from '../../result.ts'
import { writtenDay } from '../written-day.ts'
import { type Block, joinBlocks } from './blocks.ts'
import { blocksOf, documentOf, oneLine, type Page } from './html.ts'
import type { OfficeParts } from './office-parts.ts'
import { readOfficeDocument } from './open-document.ts'
import { childrenOf, elementsIn, wordsOf, type XmlElement } from './xml.ts'

/**
 * The chapters of a book (EPUB), an article each, in its order: a magazine or a paper that was made one has its articles so. Where the table of contents leads begins one; a part
 * that it does not name goes on with the one before. The book is the outlet, its day theirs. Pages with hardly any words (a cover, a title) are counted. Null for any other
 * archive.
 */
export function readEpub(bytes: Uint8Array, name: string): Result<Page[]> | null {
  return readOfficeDocument(bytes, name, parts => {
    const path = attributesIn(parts.xml('META-INF/container.xml'), 'rootfile').map(rootfile => rootfile['full-path'])[0]
    const book = path === undefined ? null : parts.xml(path)
    if (!path || !book) return null
    if (isEncrypted(parts)) return failure(`${name} is protected with a password: open it, save a copy without one, and add that.`)
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const items = new Map(attributesIn(book, 'item').map(item => [item.id ?? '', item]))
    const named = contentsOf(items, folder, parts)
    const about = { source: bookTitle(book), published: dayOf(book) }
    const chapters: Chapter[] = []
    for (const { idref = '', linear } of attributesIn(book, 'itemref')) {
      const item = items.get(idref)
      if (!item?.href || linear === 'no' || /\bnav\b/.test(item.properties ?? '') || !/html/.test(item['media-type'] ?? '')) continue
      const at = pathOf(folder, item.href)
      const blocks = blocksIn(parts.text(at))
      const title = named.get(at)
      const last = chapters.at(-1)
      if (last && named.size > 1 && title === undefined) last.blocks.push(...blocks)
      else chapters.push({ title: title ?? null, blocks })
    }
    const long = chapters.filter(({ blocks }) => blocks.reduce((sum, { words }) => sum + words.length, 0) >= shortest)
    if (long.length === 0)
      return failure(`${name} has no text in it. If its words are a picture, run it through text recognition (OCR) first.`)
    const short = chapters.filter(({ blocks }) => blocks.length > 0).length - long.length
    return success(
      long.map(chapter => pageOf(chapter, about)),
      short > 0 ? [`${name}: ${short} of its pages were passed over, which hold no article.`] : [],
    )
  })
}

/** A title page, a dedication and a list of contents say less than an article. */
const shortest = 200

interface Chapter {
  /** As the table of contents calls it. */
  title: string | null
  blocks: Block[]
}

function pageOf({ title, blocks }: Chapter, about: Pick<Page, 'source' | 'published'>): Page {
  const first = blocks.findIndex(({ role }) => role !== null)
  // A heading further down is one within the chapter, which has none of its own.
  const opening = first >= 0 && first < 4 ? first : -1
  const told: Block[] =
    opening >= 0
      ? blocks.map((block, i) => (i === opening ? { ...block, role: 'headline' } : block))
      : title
        ? [{ words: title, role: 'headline' }, ...(blocks[0]?.words === title ? blocks.slice(1) : blocks)]
        : blocks
  return { ...joinBlocks(told), ...about }
}

/** What a chapter's page says, block by block, its headings among them. */
function blocksIn(html: string | null): Block[] {
  if (html === null) return []
  try {
    const { body } = documentOf(withoutProlog(html))
    const headings = new Set([...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => oneLine(heading.textContent ?? '')))
    return blocksOf(body).map(words => ({ words, role: headings.has(words) ? 'heading' : null }))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return []
  }
}

/** What XML has before a page, which a reader of HTML takes for its text. */
function withoutProlog(html: string): string {
  return html.replace(/^\ufeff?\s*(?:<\?[^>]*>\s*)*/, '')
}

const attributesIn = (element: XmlElement | null, name: string): Record<string, string>[] =>
  element ? elementsIn({ name: '', attributes: {}, inside: [element] }, name).map(({ attributes }) => attributes) : []

/** Where the table of contents leads, and what it calls that: of EPUB 3 a page, of EPUB 2 a list of its own. */
function contentsOf(items: ReadonlyMap<string, Record<string, string>>, folder: string, parts: OfficeParts): Map<string, string> {
  const named = new Map<string, string>()
  const name = (from: string, href: string | null | undefined, words: string) => {
    const at = pathOf(from.slice(0, from.lastIndexOf('/') + 1), href ?? '')
    if (href && !named.has(at)) named.set(at, oneLine(words))
  }
  for (const { href = '', properties = '', 'media-type': type } of items.values()) {
    const path = pathOf(folder, href)
    if (/\bnav\b/.test(properties)) {
      const { body } = documentOf(withoutProlog(parts.text(path) ?? ''))
      for (const link of body.querySelectorAll('a')) name(path, link.getAttribute('href'), link.textContent ?? '')
    } else if (type === 'application/x-dtbncx+xml') {
      const points = parts.xml(path)
      for (const point of points ? pointsIn(points) : [])
        name(path, childrenOf(point, 'content')[0]?.attributes.src, wordsOf(childrenOf(point, 'navLabel')[0] ?? null))
    }
  }
  return named
}

function pointsIn(element: XmlElement): XmlElement[] {
  return element.inside.flatMap(one => (typeof one === 'string' ? [] : one.name === 'navPoint' ? [one, ...pointsIn(one)] : pointsIn(one)))
}

/** A file's path in the archive, from what a part in a folder calls it: “../text/a%20b.xhtml#c”. */
function pathOf(folder: string, href: string): string {
  const plain = href.replace(/#.*$/, '')
  const parts: string[] = []
  for (const part of `${folder}${unescaped(plain)}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Letters of a font are often made unreadable; where a chapter is, the book was sold for one reader's device. */
function isEncrypted(parts: OfficeParts): boolean {
  const encryption = parts.xml('META-INF/encryption.xml')
  return attributesIn(encryption, 'CipherReference').some(({ URI = '' }) => /html?$/i.test(URI))
}

/** Readers of news that make books of papers put the day behind a paper's name: “Harbour Post [Tue, 05 Mar 2024]”. */
function bookTitle(book: XmlElement): string | null {
  return oneLine(wordsOf(elementsIn(book, 'title')[0] ?? null)).replace(/\s*\[[^\]]*\d[^\]]*\]$/, '') || null
}

function dayOf(book: XmlElement): string | null {
  const dates = elementsIn(book, 'date')
  const published = dates.find(({ attributes }) => attributes['opf:event'] === 'publication') ?? dates[0]
  return published ? writtenDay(wordsOf(published)) : null
}
