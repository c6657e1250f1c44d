import { findTimes } from '../times/find-times.ts'
import { readEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions } from './made-up-article.ts'

/**
 * For tests: each event a made-up text tells, as `shelling happened Tessel 2024-03-11`: kind, status, where, the day its words give, `-` for
 * what they do not. Printed on Thursday, 14 March 2024.
 */
export function told(text: string): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const mentions = madeUpMentions(article)
  return readEvents(article, mentions, findTimes(article)).events.map(event => {
    const site = event.places.find(place => place.role === 'happened')
    return [event.subkind, event.status, site ? mentions[site.mention]!.name : '-', event.time?.phrase ? event.time.edtf : '-'].join(' ')
  })
}

/** For tests: where the first event of a made-up text happened, all its places. */
export function sites(text: string): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const mentions = madeUpMentions(article)
  const [event] = readEvents(article, mentions, findTimes(article)).events
  return event!.places.filter(place => place.role === 'happened').map(place => mentions[place.mention]!.name)
}

/** For tests: the words that each event of a made-up text is told with. */
export function excerpts(text: string): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const { events } = readEvents(article, madeUpMentions(article), findTimes(article))
  return events.map(({ start, end }) => article.text.slice(start, end))
}
