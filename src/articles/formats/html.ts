import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { inOneLine } from '../../text/in-one-line.ts'
import type { Heading } from './blocks.ts'
import type { ReadRow } from './row-record.ts'
import { cellsInOne } from './table-row.ts'
import { withinDepth } from './within-depth.ts'

/** What a web page says: the article's paragraphs as plain text, the headline first, and what the page's head knows of it. */
export interface Page {
  text: string
  headline: string | null
  source: string | null
  /** Where the page was had from. */
  address?: string | null
  /** `YYYY-MM-DD`, as the page writes it, whatever the hour and the zone. */
  published: string | null
  /** Where in the text the headline and the headings stand, when that is known. */
  headings?: readonly Heading[]
  /** Where and when it happened, which goes behind its text. */
  row?: ReadRow
}

/** Reads a web page somebody saved: menus, adverts and other stories left out, its text one paragraph a block. Null where it has none. */
export function readHtml(html: string): Page | null {
  try {
    return read(html)
  } catch {
    // Markup so broken that the parser stumbles over it holds nothing that could be read.
    return null
  }
}

function read(html: string): Page | null {
  const document = documentOf(html)
  const head = headOf(document)
  const found = new Readability(document, { charThreshold: 200 }).parse()
  const body = found?.content ? parseHTML(whole(found.content)).document.body : null
  const blocks = body ? blocksOf(body) : []
  if (blocks.length === 0) return null
  const headline = oneLine(head.title ?? found?.title ?? '')
  const rest = headline !== '' && same(blocks[0]!, headline) ? blocks.slice(1) : blocks
  const text = [headline, ...rest].filter(block => block !== '').join('\n\n')
  return {
    text,
    headline: headline === '' ? null : headline,
    source: oneLine(head.source ?? found?.siteName ?? '') || null,
    address: savedFrom(html) ?? head.address,
    published: dayOf(head.published ?? found?.publishedTime ?? null),
  }
}

/** A page from a piece of one: the parser makes up nothing by itself. */
const whole = (piece: string): string => `<!doctype html><html><head></head><body>${piece}</body></html>`

/** The tree of a page, or of a piece of one. */
export function documentOf(html: string): Document {
  const page = withinDepth(html)
  const { document } = parseHTML(page)
  return document.documentElement?.localName === 'html' ? document : parseHTML(whole(page)).document
}

interface Head {
  title: string | null
  source: string | null
  address: string | null
  published: string | null
}

/** Where a page was had from, as browsers and SingleFile write it into the first lines of one that they save. */
function savedFrom(html: string): string | null {
  return /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\S+?)\s/.exec(html.slice(0, 5000))?.[1] ?? null
}

const titles = ['og:title', 'twitter:title', 'dc.title']
const days = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'date',
]

/** What stands in the head: Open Graph, Dublin Core, Schema.org. Read first, because Readability takes things out. */
function headOf(document: Document): Head {
  const said = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase()
    const content = meta.getAttribute('content')
    if (name && content && !said.has(name)) said.set(name, content)
  }
  const first = (names: string[]) => names.map(name => said.get(name)).find(value => value !== undefined) ?? null
  const news = newsOf(document)
  const headings = document.querySelectorAll('h1')
  return {
    title: news.headline ?? first(titles) ?? (headings.length === 1 ? headings[0]!.textContent : null),
    source: first(['og:site_name']) ?? news.publisher,
    address: first(['og:url']) ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    published: first(days) ?? news.datePublished ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  }
}

/** The page's own account of its article, in JSON-LD. */
function newsOf(document: Document): { headline: string | null; publisher: string | null; datePublished: string | null } {
  const nothing = { headline: null, publisher: null, datePublished: null }
  const string = (value: unknown) => (typeof value === 'string' ? value : null)
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const said: unknown = JSON.parse(script.textContent ?? '')
      const graph = (said as { '@graph'?: unknown })?.['@graph'] ?? said
      for (const thing of (Array.isArray(graph) ? graph : [graph]) as Record<string, unknown>[]) {
        if (!/Article|Posting|Report/.test(String(thing?.['@type']))) continue
        const publisher = thing.publisher as { name?: unknown } | undefined
        return { headline: string(thing.headline), publisher: string(publisher?.name), datePublished: string(thing.datePublished) }
      }
    } catch {
      // Not JSON after all: the page's other words have to do.
    }
  }
  return nothing
}

const breaks = new RegExp(inOneLine`
  ^(address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|
  summary|table|tbody|td|tfoot|th|thead|tr|ul)$`)
const silent = /^(button|canvas|form|iframe|input|noscript|object|script|select|style|svg|template|textarea|video|audio)$/

/** The text of a page, block by block: what the reader of the page sees with space around it. A row of a table is a block, unless its cells hold text of their own. */
export function blocksOf(body: Element): string[] {
  const blocks: string[] = []
  let words = ''
  const end = () => {
    const block = oneLine(words)
    if (block !== '') blocks.push(block)
    words = ''
  }
  const read = (node: Node) => {
    if (node.nodeType === 3) words += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const name = (node as Element).localName.toLowerCase()
    if (silent.test(name)) return
    if (name === 'br') {
      // One break is a space, two are a paragraph, as pages without paragraphs write them.
      if (words.endsWith('\n')) end()
      else words += '\n'
      return
    }
    if (name === 'tr') {
      end()
      const cells = [...node.childNodes].filter(child => child.nodeType === 1).map(cell => blocksOf(cell as Element))
      const row = cellsInOne(cells)
      blocks.push(...(row === null ? cells.flat() : [row]))
      return
    }
    if (breaks.test(name)) end()
    for (const child of node.childNodes) read(child)
    if (breaks.test(name)) end()
  }
  read(body)
  end()
  return blocks
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function dayOf(written: string | null): string | null {
  return /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(written ?? '')?.[1] ?? null
}
