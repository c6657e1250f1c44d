import type { Article } from '../articles/article.ts'
import type { TimeExpression } from './time.ts'

/** The times an article names. */
export function findTimes(_article: Article): TimeExpression[] {
  return []
}
