import type { Article } from '../../articles/article.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import type { ReadSentence } from '../read-sentences.ts'

/**
 * The day from which what is told is long ago or not: that of publication, else the latest that the text tells. Whoever writes "on Thursday" in the first
 * sentences, and no date, writes news of a day that is not known: what has its year then ("clashed in September 2022") is of another.
 */
export function newsDay({ published }: Article, sentences: readonly ReadSentence[], times: readonly TimeExpression[]): Day | null {
  const told = published ?? latestDay(times)
  if (told !== null) return told
  const lead = sentences.filter(({ role }) => role === 'body')[2] ?? sentences.at(-1)
  const isNews = times.some(
    ({ from, type, text, start }) => from === null && type === 'DATE' && start < (lead?.end ?? 0) && aWeekday.test(text),
  )
  return isNews ? someDayOfNews : null
}

const aWeekday = /^(?:(?:on|late|early|last|this) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const someDayOfNews = '9999-12-31'

/** Where a text states no date of its own: the latest single day it tells. */
function latestDay(times: readonly TimeExpression[]): Day | null {
  let latest: Day | null = null
  for (const { from, to } of times) if (from !== null && from === to && (latest === null || from > latest)) latest = from
  return latest
}
