import { doubtfulBelow } from '../places/place.ts'
import { activeFacets, type Filter, type Passing } from './filter.ts'
import { none, type SituationIndex } from './index-situation.ts'
import type { ArticleSummary } from './schema.ts'
import type { SearchHits } from './search.ts'
import { collator, type Sort } from './sort.ts'

/** An article as the list shows it: what of it passes the filter. */
export interface ArticleView {
  article: ArticleSummary
  /** Events and placed mentions that pass. */
  events: number
  mentions: number
  /** The name of the place it mentions most, among what passes; null where it mentions none. */
  place: string | null
  /** 0…1: the share of its mentions that are doubtful or were not found. */
  doubt: number
}

/** Facets that ask about an article itself: one without any event can pass them. */
const ofArticles = new Set(['article', 'source', 'query'])

/**
 * Which articles pass, a 1 for each: with one of their events or mentions. Where only articles, outlets or words are asked for, one that
 * names no place passes by itself; where nothing is asked for, all do.
 */
export function passingArticles(index: SituationIndex, filter: Filter, passing: Passing, hits: SearchHits | null): Uint8Array {
  const facets = activeFacets(filter)
  const { eventArticle, mentionArticle, articles } = index
  if (facets.every(facet => ofArticles.has(facet))) {
    const [picked, outlets] = [new Set(filter.articles), new Set(filter.sources)]
    return Uint8Array.from(articles, ({ id, source }, a) =>
      (picked.size === 0 || picked.has(id)) &&
      (outlets.size === 0 || outlets.has(source ?? '')) &&
      (!filter.onlyFound || !hits || hits.article[a] === 1)
        ? 1
        : 0,
    )
  }
  const passes = new Uint8Array(articles.length)
  for (let e = 0; e < eventArticle.length; e++) if (passing.events[e] === 0 && eventArticle[e] !== none) passes[eventArticle[e]!] = 1
  for (let m = 0; m < mentionArticle.length; m++)
    if (passing.mentions[m] === 0 && mentionArticle[m] !== none) passes[mentionArticle[m]!] = 1
  return passes
}

/** Which articles mention a place that can be seen, a 1 for each. */
export function articlesInView(index: SituationIndex, passing: Passing, inView: ReadonlySet<string>): Uint8Array {
  const seen = new Uint8Array(index.articles.length)
  const { mentionsFrom, mentionArticle } = index
  for (const id of inView) {
    const p = index.placeNumber.get(id)
    if (p === undefined) continue
    for (let m = mentionsFrom[p]!; m < mentionsFrom[p + 1]!; m++)
      if (passing.mentions[m] === 0 && mentionArticle[m] !== none) seen[mentionArticle[m]!] = 1
  }
  return seen
}

/** The articles that pass, with what of them does, in the order of the list. */
export function articleViews(index: SituationIndex, passes: Uint8Array, passing: Passing, by: Sort): ArticleView[] {
  const count = index.articles.length
  const { eventArticle, mentionArticle, mentionConfidence, mentionsFrom } = index
  const events = new Int32Array(count)
  for (let e = 0; e < eventArticle.length; e++) if (passing.events[e] === 0 && eventArticle[e] !== none) events[eventArticle[e]!]!++
  const mentions = new Int32Array(count)
  const doubtful = new Int32Array(count)
  const most = new Int32Array(count)
  const place = new Int32Array(count).fill(none)
  const here = new Int32Array(count)
  for (let p = 0; p < index.places.length; p++) {
    for (let m = mentionsFrom[p]!; m < mentionsFrom[p + 1]!; m++) {
      const a = mentionArticle[m]!
      if (a === none || passing.mentions[m] !== 0) continue
      mentions[a]!++
      if (mentionConfidence[m]! < doubtfulBelow) doubtful[a]!++
      if (++here[a]! > most[a]!) {
        most[a] = here[a]!
        place[a] = p
      }
    }
    for (let m = mentionsFrom[p]!; m < mentionsFrom[p + 1]!; m++) if (mentionArticle[m] !== none) here[mentionArticle[m]!] = 0
  }
  const views: ArticleView[] = []
  for (let a = 0; a < count; a++) {
    if (passes[a] === 0) continue
    const article = index.articles[a]!
    const unsure = doubtful[a]! + article.coverage.notFound
    views.push({
      article,
      events: events[a]!,
      mentions: mentions[a]!,
      place: place[a] === none ? null : index.places[place[a]!]!.properties.name,
      doubt: unsure === 0 ? 0 : unsure / (mentions[a]! + article.coverage.notFound),
    })
  }
  return views.sort((x, y) => {
    if (by === 'doubt' && x.doubt !== y.doubt) return y.doubt - x.doubt
    if (by === 'place' && x.place !== y.place)
      return x.place === null ? 1 : y.place === null ? -1 : collator.compare(x.place, y.place) || newestFirst(x, y)
    return newestFirst(x, y)
  })
}

/** Articles without a day of publication last. */
function newestFirst({ article: a }: ArticleView, { article: b }: ArticleView): number {
  if (a.published === b.published) return 0
  return a.published === null ? 1 : b.published === null ? -1 : a.published < b.published ? 1 : -1
}
