import type { Situation } from '../situation/schema.ts'
import type { LinkedView } from './url-state.ts'

/** What a link asks for that is not here. */
export interface Lost {
  /** The event or place it selects. */
  selection: boolean
  article: boolean
  /** Names of outlets, and codes of countries. */
  sources: string[]
  countries: string[]
  /** How many articles it picks among others. */
  articles: string[]
}

type Asked = Pick<LinkedView, 'selection' | 'article' | 'filter'>

/** What of it the situation does not have; null where all is there, or nothing is known yet. */
export function lostOf(situation: Situation | null, { selection, article, filter }: Asked): Lost | null {
  if (!situation) return null
  const { articles } = situation.manifest
  const features = situation.places.features
  const lacks = (asked: readonly string[], has: (one: string) => boolean) => asked.filter(one => !has(one))
  const lost: Lost = {
    selection: selection !== null && !(selection.type === 'event' ? situation.events : features).some(({ id }) => id === selection.id),
    article: article !== null && !articles.some(({ id }) => id === article),
    sources: lacks(filter.sources, name => articles.some(({ source }) => (source ?? '') === name)),
    countries: lacks(filter.countries, code =>
      features.some(({ properties: { country, covers } }) => country === code || covers.includes(code)),
    ),
    articles: lacks(filter.articles, one => articles.some(({ id }) => id === one)),
  }
  const all = lost.selection || lost.article || lost.sources.length + lost.countries.length + lost.articles.length > 0
  return all ? lost : null
}

/** The rest of what was asked for. A filter by what is not here would leave nothing to see. */
export function withoutLost<A extends Asked>(situation: Situation | null, asked: A): A {
  const lost = lostOf(situation, asked)
  if (!lost) return asked
  const { filter } = asked
  return {
    ...asked,
    selection: lost.selection ? null : asked.selection,
    article: lost.article ? null : asked.article,
    filter: {
      ...filter,
      sources: filter.sources.filter(one => !lost.sources.includes(one)),
      countries: filter.countries.filter(one => !lost.countries.includes(one)),
      articles: filter.articles.filter(one => !lost.articles.includes(one)),
    },
  }
}
