import type { Article } from '../articles/article.ts'
import { tokensOfArticle } from '../articles/article-tokens.ts'
import { calendarDate, parseDay } from './calendar.ts'
import type { Context, Reading } from './context.ts'
import { express } from './express.ts'
import type { Meaning, Phrase } from './meaning.ts'
import type { Period } from './period.ts'
import { recognize } from './recognize.ts'
import { markRanges } from './refiners/ranges.ts'
import { isOfSaying, reportingDay } from './refiners/reporting-day.ts'
import { shareYears } from './refiners/shared-year.ts'
import { type StoryYear, storyOf } from './refiners/story.ts'
import { settleOrder } from './refiners/numeric-order.ts'
import { isDeictic, isUndatedNews, styleOf, yearSaid } from './refiners/style.ts'
import { direction, endsClause, isBehind, isSinceThen } from './refiners/tense.ts'
import { resolve } from './resolve.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import { scan, type Token } from './scan.ts'
import type { TimeExpression } from './time.ts'
import { weekdayEnds } from './weekday-ends.ts'

/**
 * Every time an article names, in reading order: "Last year", printed on 27 July 2024, is 2023.
 * Boilerplate is not read.
 */
export function findTimes(article: Article): TimeExpression[] {
  const { tokens, firsts } = tokensOfArticle(article)
  const stated = article.published === null ? null : parseDay(article.published)
  const all = settleOrder(
    article.paragraphs.flatMap((paragraph, p) =>
      paragraph.role === 'boilerplate' ? [] : readParagraph(article.text, scan(article.text, paragraph, tokens, firsts[p]!)),
    ),
    stated,
  )
  const reporting = stated === null ? reportingDay(all) : null
  const published = stated ?? reporting?.day ?? null
  const seen = reporting === null ? 'stated' : reporting.spoken ? 'spoken' : 'told'
  const phrases = all.map(said => said.phrase)
  const style = published === null && isUndatedNews(phrases) ? 'news' : styleOf(phrases, published)
  const story = style === 'narrative' ? storyOf(all) : new Map<Said, StoryYear>()
  const found: TimeExpression[] = []
  let context: Context = { published, seen, style, last: null, lastDay: null, lastQuarter: null, reached: null, carried: null }
  const read = (said: Said, meaning: Meaning = said.phrase.meaning, other: Partial<Pick<Reading, 'last' | 'direction'>> = {}): Resolved =>
    resolve(meaning, {
      published,
      seen,
      style,
      last: other.last ?? context.last,
      lastDay: context.lastDay,
      lastQuarter: context.lastQuarter,
      reached: context.reached,
      carried: context.carried,
      carriedYear: carriedTo(context, said),
      words: said.words,
      story: story.get(said) ?? null,
      direction: other.direction ?? direction(said.tokens, said.phrase),
      isBehind: stated === null && isBehind(said.tokens, said.phrase.first),
    })
  const take = (said: Said, resolved: Resolved) => {
    found.push(express(said, resolved))
    context = advance(context, said, resolved, stated === null)
  }
  for (let i = 0; i < all.length; i++) {
    const said = all[i]!
    const next = all[i + 1]
    const ends = next && style === 'news' ? weekdayEnds(said, next, read) : null
    take(said, ends ? ends[0] : read(said))
    if (ends) take(all[++i]!, ends[1])
  }
  markRanges(all, found)
  return found
}

function readParagraph(text: string, tokens: Token[]): Said[] {
  return shareYears(tokens, recognize(tokens)).map((phrase, i) => {
    const start = tokens[phrase.first]!.start
    const end = tokens[phrase.end - 1]!.end
    return { phrase, tokens, start, end, words: text.slice(start, end), opens: i === 0, alone: isAlone(tokens, phrase) }
  })
}

/** "1918" or "Western Theater, 1861-1863" on a line of its own. */
function isAlone(tokens: Token[], phrase: Phrase): boolean {
  return phrase.first < 12 && tokens.length < 16 && tokens.at(-1)!.low !== '.'
}

/** What the text has said after this expression. */
function advance(context: Context, said: Said, resolved: Resolved, undated: boolean): Context {
  const { words } = said
  const { period } = resolved
  if (!period || period.grain === 'decade' || period.grain === 'century') return context
  return {
    published: context.published,
    seen: context.seen,
    style: context.style,
    last: { period, words },
    lastDay: period.grain === 'day' && !(context.lastDay && isOfSaying(said.tokens, said.phrase)) ? { period, words } : context.lastDay,
    lastQuarter: period.grain === 'quarter' ? { period, words } : context.lastQuarter,
    reached: undated && isReached(context, said, period) ? { period, words } : context.reached,
    carried: carriedFrom(context, said, resolved),
  }
}

/** Whether an expression brings the story on to a day: one that is past, and later than those before it. */
function isReached({ reached }: Context, { tokens, phrase }: Said, period: Period): boolean {
  if (period.grain !== 'day' || (reached && period.first <= reached.period.first)) return false
  return direction(tokens, phrase) !== 'future'
}

/** How many tokens on a year that was said still holds: about two sentences. */
const carries = 40

/**
 * "In 2007 … in July": a year before that of publication goes on for a sentence or two, until something is seen from
 * publication again. A month compared with another ("from February 2008") says nothing about the next month.
 */
function carriedFrom(context: Context, said: Said, resolved: Resolved): Context['carried'] {
  const { meaning } = said.phrase
  if (context.published !== null && isLastYear(meaning) && resolved.period)
    return { year: calendarDate(resolved.period.first).year, grain: 'clause', tokens: said.tokens, end: said.phrase.end }
  if (context.published === null || isDeictic(meaning)) return null
  const year = yearSaid(meaning)
  if (year === null) return context.carried
  if (year >= calendarDate(context.published).year) return null
  return {
    year,
    grain: meaning.is === 'year' ? 'year' : meaning.is === 'month' ? 'month' : 'day',
    tokens: said.tokens,
    end: said.phrase.end,
  }
}

/** "Last year cholera killed 900 people between July and December": as far as its sentence goes. */
function isLastYear(meaning: Meaning): boolean {
  return meaning.is === 'unit' && meaning.unit === 'Y' && meaning.which === 'last' && meaning.from === 'published'
}

/** The year that is carried as far as this expression. */
function carriedTo(context: Context, { phrase, tokens }: Said): number | null {
  const carried = context.carried
  if (!carried || carried.tokens !== tokens || phrase.first - carried.end > carries || isSinceThen(tokens, phrase.first)) return null
  if (carried.grain === 'clause') {
    for (let i = carried.end; i < phrase.first; i++) if (endsClause(tokens, i)) return null
    return carried.year
  }
  const isDay = phrase.meaning.is === 'day' || phrase.meaning.is === 'named'
  return carried.grain === 'year' || isDay ? carried.year : null
}
