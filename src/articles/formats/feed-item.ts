import { writtenDay } from '../written-day.ts'
import { blocksOf, documentOf, oneLine, type Page } from './html.ts'
import type { ReadRow } from './row-record.ts'

/** An article as a feed tells it; what it does not say is empty. */
export interface FeedItem {
  title: string
  /** Its text, with markup or without. */
  content: string
  outlet: string
  /** As it is written: “Tue, 02 Jan 2024 23:15:00 -0500”, “2024-01-02T23:15:00-05:00”. */
  date: string
  address: string
  /** Where it happened, as feeds of alerts say beside their words. */
  row?: ReadRow | null
}

/** An item of a feed as an article; one of which only the headline is there is that alone, and one without words null. */
export function pageOfItem({ title, content, outlet, date, address, row }: FeedItem): Page | null {
  const source = oneLine(plainText(outlet))
  const headline = withoutOutlet(oneLine(plainText(title)), source)
  const body = plainText(content)
  const text = body.startsWith(headline) ? body : [headline, body].filter(words => words !== '').join('\n\n')
  if (text === '') return null
  return {
    text,
    headline: headline === '' ? null : headline,
    source: source === '' ? null : source,
    address: address.trim(),
    published: writtenDay(date),
    ...(row && { row }),
  }
}

/** Feeds hand over pieces of web pages, or plain words. */
function plainText(content: string): string {
  const isMarkup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(content)
  return isMarkup ? blocksOf(documentOf(`<div>${content}</div>`).body).join('\n\n') : content.replace(/\r\n?/g, '\n').trim()
}

/** Plain words as a piece of a page that says just them. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r?\n\s*\n/g, '<p>')
}

/** Who gathers others' news puts the outlet behind each headline: “Dike breaks - Hale Press”. */
function withoutOutlet(headline: string, outlet: string): string {
  const behind = ` - ${outlet}`
  return outlet !== '' && headline.endsWith(behind) ? headline.slice(0, -behind.length) : headline
}
