import { escaped, pageOfItem } from './feed-item.ts'
import type { Page } from './html.ts'

/** The articles of a JSON Feed, an item each, null for those without words. Null for JSON that is none, or none at all. */
export function readJsonFeed(text: string): (Page | null)[] | null {
  const feed = parsed(text)
  if (!Array.isArray(feed?.items)) return null
  return feed.items.map((item: unknown) => {
    const said = (name: string, from: unknown = item) => {
      const value = (from as Record<string, unknown> | null)?.[name]
      return typeof value === 'string' ? value : ''
    }
    return pageOfItem({
      title: escaped(said('title')),
      content: said('content_html') || escaped(said('content_text') || said('summary')),
      outlet: escaped(said('title', feed)),
      date: said('date_published') || said('date_modified'),
      address: said('url') || said('external_url') || said('id'),
    })
  })
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
