import { writtenDay } from '../written-day.ts'
import { blocksOf, documentOf, oneLine, type Page } from './html.ts'
import { elementsIn, markupOf, wordsOf, type XmlElement } from './xml.ts'

/** The articles of what agencies send: NewsML-G2, older NewsML, NITF. What is no text in it (pictures, lists of contents) is left out; null for other XML. */
export function readAgencyXml(root: XmlElement): Page[] | null {
  const all: XmlElement = { name: '', attributes: {}, inside: [root] }
  const items = elementsIn(all, 'newsItem')
  const [found, read] = items.length > 0 ? [items, newsItem] : [elementsIn(all, 'nitf'), nitf]
  return found.length > 0 ? found.flatMap(one => read(one) ?? []) : null
}

const first = (element: XmlElement, ...names: string[]): XmlElement | null =>
  names.map(name => elementsIn(element, name)[0]).find(found => found !== undefined) ?? null
const said = (element: XmlElement, ...names: string[]): string => oneLine(wordsOf(first(element, ...names)))

/** Of NewsML-G2 the news, what is known of them in other elements: who provided them, when this version of them was made. */
function newsItem(item: XmlElement): Page | null {
  const text = first(item, 'inlineXML', 'inlineData')
  if (!text) return null
  const about = first(item, 'contentMeta') ?? item
  const management = first(item, 'itemMeta') ?? item
  const inner = text.name.endsWith('inlineXML') ? nitf(text) : null
  return pageOf({
    headline: said(about, 'headline') || inner?.headline || said(text, 'h1', 'title'),
    dateline: said(about, 'dateline'),
    blocks: inner ? [] : paragraphsOf(text),
    text: inner?.text ?? '',
    source:
      outletOf(first(management, 'provider')) ||
      outletOf(first(about, 'infoSource')) ||
      inner?.source ||
      outletOf(first(item, 'copyrightHolder')),
    published: writtenDay(said(about, 'contentCreated') || said(management, 'versionCreated', 'firstCreated')) ?? inner?.published ?? null,
  })
}

function nitf(item: XmlElement): Page | null {
  if (!first(item, 'body.content') && !first(item, 'body.head')) return null
  const head = first(item, 'body.head') ?? item
  const attribute = (name: string, wanted: string) => first(item, name)?.attributes[wanted] ?? ''
  return pageOf({
    headline: said(head, 'hl1') || said(item, 'title'),
    dateline: said(head, 'dateline'),
    blocks: paragraphsOf(first(item, 'body.content')),
    text: '',
    source: attribute('pubdata', 'name') || said(head, 'distributor') || attribute('doc.copyright', 'holder'),
    published: writtenDay(attribute('date.issue', 'norm') || attribute('pubdata', 'date.publication') || attribute('story.date', 'norm')),
  })
}

/** “nprov:AFP” is AFP, where nothing says it in words. */
function outletOf(element: XmlElement | null): string {
  if (!element) return ''
  const { literal, qcode } = element.attributes
  return said(element, 'name') || literal || (qcode?.slice(qcode.indexOf(':') + 1) ?? '')
}

function paragraphsOf(element: XmlElement | null): string[] {
  if (!element) return []
  const body = first(element, 'body') ?? element
  return blocksOf(documentOf(`<div>${markupOf(withoutMedia(body))}</div>`).body)
}

/** Words under a picture are no sentence of the article. */
function withoutMedia(element: XmlElement): XmlElement {
  const inside = element.inside.filter(one => typeof one === 'string' || !/^(?:media|figure|head|title)$/.test(one.name))
  return { ...element, inside: inside.map(one => (typeof one === 'string' ? one : withoutMedia(one))) }
}

interface Parts {
  headline: string
  dateline: string
  /** The article's paragraphs, or its text as it was put together before. */
  blocks: readonly string[]
  text: string
  source: string
  published: string | null
}

/** A dateline that is a field stands before the text, as it is printed. */
function pageOf({ headline, dateline, blocks, text, source, published }: Parts): Page | null {
  const body = (blocks[0] === headline ? blocks.slice(1) : blocks).join('\n\n') || text
  if (body === '') return null
  const dated = dateline === '' || body.includes(dateline.slice(0, 12)) ? body : `${dateline} — ${body}`
  return {
    text: headline === '' || dated.startsWith(headline) ? dated : `${headline}\n\n${dated}`,
    headline: headline || null,
    source: source || null,
    published,
  }
}
