import { contentHash } from '../text/content-hash.ts'
import type { Article } from './article.ts'

/** What is said in the same words on several days, as "Air raid alert in Hale" is in a channel, is said anew each time. */
export function textsOfSeveralDays(said: Iterable<{ text: string; day: string | null | undefined }>): ReadonlySet<string> {
  const days = new Map<string, string | null | undefined>()
  const again = new Set<string>()
  for (const { text, day } of said) {
    if (days.has(text) && days.get(text) !== day) again.add(text)
    else days.set(text, day)
  }
  return again
}

/** One text is one article, but for what is said anew: that is told apart by its day. */
export function ofItsDay(article: Article): Article {
  return { ...article, id: contentHash(`${article.published}\n${article.text}`) }
}
