import type { Article } from '../articles/article.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './place.ts'

/** The places an article names. */
export function findPlaces(_article: Article, _gazetteer: Gazetteer, _options: { outlet?: string; home?: string } = {}): Mention[] {
  return []
}
