import { contentHash } from '../text/content-hash.ts'
import type { Span } from '../text/span.ts'

/**
 * A mention's id: the article and where in it: `35011457e8ee@594`. One that leans on others may begin where one of them does, so it
 * says where it ends as well: `35011457e8ee@594-622`.
 */
export function mentionId(article: string, { start, end, leansOn }: Span & { leansOn?: readonly number[] }): string {
  return leansOn ? `${article}@${start}-${end}` : `${article}@${start}`
}

/** An event's id: from the article's content and the words that say it, never from an array's order. */
export function eventId(article: string, event: Span & { subkind: string; quote: string; trigger: Span }): string {
  return `e${contentHash([article, event.start, event.trigger.start, event.subkind, event.quote].join('\n'))}`
}
