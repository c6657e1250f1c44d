import { escaped, type FeedItem, pageOfItem } from './feed-item.ts'
import type { Page } from './html.ts'
import { namedFields } from './named-fields.ts'
import { type ReadRow, recordOfRow } from './row-record.ts'
import { childOf, childrenOf, elementsIn, markupOf, wordsOf, type XmlElement } from './xml.ts'

/**
 * The articles of a feed (RSS 2.0 and 1.0, Atom), an item each: of what it has of a text the fullest. Null for one without words, and for XML that is no feed.
 */
export function readFeed(root: XmlElement): (Page | null)[] | null {
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : ''
  switch (root.name.slice(prefix.length)) {
    case 'rss':
    case 'RDF': {
      const outlet = wordsOf(elementsIn(root, 'channel').map(channel => childOf(channel, 'title'))[0] ?? null)
      return elementsIn(root, 'item').map(item => pageOfItem(rssItem(item, outlet)))
    }
    case 'feed':
    case 'entry': {
      const outlet = wordsOf(childOf(root, `${prefix}title`))
      const entries = root.name === `${prefix}entry` ? [root] : childrenOf(root, `${prefix}entry`)
      return entries.map(entry => pageOfItem(atomEntry(entry, root === entry ? '' : outlet, prefix)))
    }
    default:
      return null
  }
}

/** What is media's, a shop's or a podcast's has a prefix as well (“media:title”), so names are asked with theirs, which all feeds write alike. */
function rssItem(item: XmlElement, outlet: string): FeedItem {
  const said = (...names: string[]) => wordsOf(childOf(item, ...names))
  const guid = childOf(item, 'guid')
  return {
    title: said('title', 'dc:title'),
    content: fullest(item, ['content:encoded', 'description', 'xhtml:body', 'body', 'dc:description']),
    outlet: said('source', 'dc:publisher') || outlet,
    date: said('pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created'),
    address: said('link') || (guid && /^https?:/.test(wordsOf(guid)) ? wordsOf(guid) : ''),
    row: rowOf(item),
  }
}

function atomEntry(entry: XmlElement, outlet: string, prefix: string): FeedItem {
  const named = (...names: string[]) => childOf(entry, ...names.map(name => prefix + name))
  const from = named('source')
  const links = childrenOf(entry, `${prefix}link`).map(({ attributes }) => attributes)
  return {
    title: plainOrMarkup(named('title')),
    content: fullest(entry, [`${prefix}content`, `${prefix}summary`]),
    outlet: (from && wordsOf(childOf(from, `${prefix}title`))) || outlet,
    date: wordsOf(named('published', 'issued', 'updated', 'modified')),
    address: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '',
    row: rowOf(entry),
  }
}

/**
 * The position of an item, as feeds of alerts and quakes give it: `<georss:point>45.256 -71.92</georss:point>`, `<geo:lat>45.256</geo:lat><geo:long>-71.92</geo:long>`. Null where there is none, or it
 * can be none.
 */
function rowOf(item: XmlElement): ReadRow | null {
  const first = (name: string) => item.inside.some(one => typeof one !== 'string') && wordsOf(elementsIn(item, name)[0] ?? null).trim()
  const [latitude, longitude] = (first('point') || first('pos') || '').split(/[\s,]+/)
  const [y, x] = [first('lat') || latitude, first('long') || longitude]
  if (!y || !x) return null
  const named = namedFields({ latitude: y, longitude: x })
  return recordOfRow(named)?.record.place ? recordOfRow(named) : null
}

/** The longest of several elements: one may be the whole article and the other its teaser, and feeds differ in which. */
function fullest(item: XmlElement, names: readonly string[]): string {
  return names.map(name => plainOrMarkup(childOf(item, name))).reduce((best, one) => (one.length > best.length ? one : best), '')
}

/** Markup stands in a feed as words, or as it is. Words that Atom calls plain are so, whatever they look like. */
function plainOrMarkup(element: XmlElement | null): string {
  if (element === null) return ''
  if (element.inside.some(one => typeof one !== 'string')) return markupOf(element)
  return element.attributes.type === 'text' ? escaped(wordsOf(element)) : wordsOf(element)
}
