import type { Article } from '../articles/article.ts'
import { formatDay, parseDay } from './calendar.ts'
import type { Context } from './context.ts'
import type { Phrase } from './meaning.ts'
import type { Period } from './period.ts'
import { recognize } from './recognize.ts'
import { shareYears } from './refiners/shared-year.ts'
import { styleOf, yearSaid } from './refiners/style.ts'
import { direction } from './refiners/tense.ts'
import { type Resolved, resolve } from './resolve.ts'
import { type Scan, scan } from './scan.ts'
import type { TimeExpression } from './time.ts'

/**
 * Every time an article names, in reading order: "Last year", printed on 27 July 2024, is 2023.
 * Boilerplate is not read.
 */
export function findTimes(article: Article): TimeExpression[] {
  const published = article.published === null ? null : parseDay(article.published)
  const paragraphs = article.paragraphs
    .filter(paragraph => paragraph.role !== 'boilerplate')
    .map((paragraph): Scan & { phrases: Phrase[] } => {
      const tokens = scan(article.text, paragraph)
      return { text: article.text, tokens, phrases: shareYears(tokens, recognize(tokens)) }
    })
  const style = styleOf(
    paragraphs.flatMap(p => p.phrases),
    published,
  )
  const found: TimeExpression[] = []
  let context: Context = { published, style, last: null, lastDay: null, carriedYear: null }
  for (const paragraph of paragraphs) {
    context = { ...context, carriedYear: null }
    for (const phrase of paragraph.phrases) {
      const start = paragraph.tokens[phrase.first]!.start
      const end = paragraph.tokens[phrase.end - 1]!.end
      const words = article.text.slice(start, end)
      const resolved = resolve(phrase.meaning, { ...context, words, direction: direction(paragraph.tokens, phrase) })
      found.push(expression(phrase, resolved, { start, end, words }))
      context = advance(context, phrase, resolved, words)
    }
  }
  return found
}

function expression(
  phrase: Phrase,
  { period, value, stated, why }: Resolved,
  { start, end, words }: { start: number; end: number; words: string },
): TimeExpression {
  return {
    start,
    end,
    text: words,
    type: phrase.type,
    ...(value === null ? {} : { value }),
    ...(phrase.mod ? { mod: phrase.mod } : {}),
    edtf: period?.edtf ?? null,
    from: period ? formatDay(period.first) : null,
    to: period ? formatDay(period.last) : null,
    ...(period ? partMeant(period, phrase.mod) : {}),
    basis: stated ? 'stated' : 'inferred',
    why,
  }
}

/** "early March": the first third of it. */
function partMeant(period: Period, mod: string | undefined): Pick<TimeExpression, 'part'> {
  const third = Math.round((period.last - period.first + 1) / 3)
  if (third === 0 || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return {}
  const first = mod === 'START' ? period.first : mod === 'MID' ? period.first + third : period.last - third + 1
  const last = mod === 'START' ? period.first + third - 1 : mod === 'MID' ? period.last - third : period.last
  return { part: { from: formatDay(first), to: formatDay(last) } }
}

/** What the text has said after this expression. */
function advance(context: Context, phrase: Phrase, resolved: Resolved, words: string): Context {
  const { period } = resolved
  if (!period || period.grain === 'decade' || period.grain === 'century') return context
  const year = yearSaid(phrase.meaning)
  const publishedYear = context.published === null ? null : Number(formatDay(context.published).slice(0, 4))
  return {
    ...context,
    last: { period, words },
    lastDay: period.grain === 'day' ? { period, words } : context.lastDay,
    carriedYear: year === null ? context.carriedYear : year === publishedYear ? null : year,
  }
}
