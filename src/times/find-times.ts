import type { Article } from '../articles/article.ts'
import type { Span } from '../text/span.ts'
import { formatDay, parseDay } from './calendar.ts'
import type { Context } from './context.ts'
import type { Phrase } from './meaning.ts'
import type { Period } from './period.ts'
import { recognize } from './recognize.ts'
import { followMainLine, isStation, type Station } from './refiners/main-line.ts'
import { shareYears } from './refiners/shared-year.ts'
import { styleOf, yearSaid } from './refiners/style.ts'
import { direction } from './refiners/tense.ts'
import { type Resolved, resolve } from './resolve.ts'
import { scan, type Token } from './scan.ts'
import type { TimeExpression } from './time.ts'

/** A phrase where it stands. */
interface Said {
  phrase: Phrase
  tokens: Token[]
  start: number
  end: number
  words: string
  /** The first of its paragraph; alone in it. */
  opens: boolean
  alone: boolean
}

/**
 * Every time an article names, in reading order: "Last year", printed on 27 July 2024, is 2023.
 * Boilerplate is not read.
 */
export function findTimes(article: Article): TimeExpression[] {
  const published = article.published === null ? null : parseDay(article.published)
  const all = article.paragraphs
    .filter(paragraph => paragraph.role !== 'boilerplate')
    .flatMap(paragraph => readParagraph(article.text, paragraph))
  const style = styleOf(
    all.map(said => said.phrase),
    published,
  )
  const story = style === 'narrative' ? storyOf(all) : new Map<Said, StoryYear>()
  const found: TimeExpression[] = []
  let context: Context = { published, style, last: null, lastDay: null, carriedYear: null }
  for (const said of all) {
    if (said.opens) context = { ...context, carriedYear: null }
    const resolved = resolve(said.phrase.meaning, {
      ...context,
      words: said.words,
      story: story.get(said) ?? null,
      direction: direction(said.tokens, said.phrase),
    })
    found.push(expression(said, resolved))
    context = advance(context, said, resolved)
  }
  return found
}

function readParagraph(text: string, paragraph: Span): Said[] {
  const tokens = scan(text, paragraph)
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

type StoryYear = { year: number; words: string | null }

/** The years of a narrative's bare months and days. */
function storyOf(all: Said[]): Map<Said, StoryYear> {
  const stations: Station[] = []
  const at: Said[] = []
  for (const said of all) {
    const meaning = said.phrase.meaning.is === 'clock' ? said.phrase.meaning.day : said.phrase.meaning
    if (!meaning || !isStation(meaning)) continue
    stations.push({ meaning, heading: said.alone, aside: isAside(said) })
    at.push(said)
  }
  const years = new Map<Said, StoryYear>()
  followMainLine(stations).forEach((reached, i) => {
    if (reached) years.set(at[i]!, { year: reached.year, words: reached.from === null ? null : at[reached.from]!.words })
  })
  return years
}

/** In brackets, or describing something: "the 1902 pact". */
function isAside({ phrase, tokens }: Said): boolean {
  if (tokens[phrase.first - 1]?.low === '(') return true
  const before = tokens[phrase.first - 1]?.low
  return (
    phrase.meaning.is === 'year' &&
    (before === 'the' || before === 'a' || before === 'his' || before === 'its') &&
    tokens[phrase.end]?.kind === 'word'
  )
}

function expression({ phrase, start, end, words }: Said, { period, value, stated, why }: Resolved): TimeExpression {
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
function advance(context: Context, { phrase, words }: Said, resolved: Resolved): Context {
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
