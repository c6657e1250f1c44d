import type { ArticleFile, ArticleSummary, PlaceMention } from '../../situation/schema.ts'
import { withoutMarkdown } from '../../text/markdown-marks.ts'
import { sentences } from '../../text/sentences.ts'

/** What an article says of a place: one sentence, cut to its words, with the mention's part of it. */
export interface Excerpt {
  mention: PlaceMention
  article: string
  source: string | null
  headline: string
  /** ¶ of the article; null for a headline, a heading or leftovers, and while the text is not loaded. */
  number: number | null
  where: 'headline' | 'heading' | 'body' | 'boilerplate' | null
  before: string
  words: string
  after: string
  /** Whether words of the sentence were left out on that side. */
  cutBefore: boolean
  cutAfter: boolean
  /** Mentions of the place in the same sentence, this one among them. */
  also: string[]
}

/** A longer sentence is cut around the mention, at a space. */
const longest = 150
const lead = 80

/**
 * The excerpts of a place, article by article in the order given, each sentence once; within an article where something
 * happened comes first, and headlines and headings last, which say again what stands below them.
 * Until an article's text is loaded, the words around the mention that the dataset quotes stand in.
 */
export function excerptsOf(
  mentions: readonly PlaceMention[],
  texts: Readonly<Record<string, ArticleFile>>,
  articles: ReadonlyMap<string, ArticleSummary>,
): Excerpt[] {
  const order = new Map([...articles.keys()].map((id, i) => [id, i]))
  const weight = (mention: PlaceMention) => {
    const where = texts[mention.article]?.paragraphs[mention.paragraph]?.role
    return (where === 'headline' || where === 'heading' ? 2 : 0) + (mention.role === 'happened' ? 0 : 1)
  }
  const sorted = [...mentions].sort(
    (a, b) =>
      (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || weight(a) - weight(b) || a.selector[1].start - b.selector[1].start,
  )
  const bySentence = new Map<string, Excerpt>()
  const excerpts: Excerpt[] = []
  for (const mention of sorted) {
    const text = texts[mention.article]
    const span = text ? sentenceAround(text, mention) : null
    const key = `${mention.article} ${span ? span.start : mention.id}`
    const known = bySentence.get(key)
    if (known) {
      known.also.push(mention.id)
      continue
    }
    const summary = articles.get(mention.article)
    const paragraph = text?.paragraphs[mention.paragraph]
    const excerpt: Excerpt = {
      mention,
      article: mention.article,
      source: summary?.source ?? null,
      headline: summary?.headline ?? '',
      number: paragraph?.number ?? null,
      where: paragraph?.role ?? null,
      also: [mention.id],
      ...(text && span ? cutAround(text.text, span, mention) : fromSelector(mention)),
    }
    bySentence.set(key, excerpt)
    excerpts.push(excerpt)
  }
  return excerpts
}

type Cut = Pick<Excerpt, 'before' | 'words' | 'after' | 'cutBefore' | 'cutAfter'>

function sentenceAround(article: ArticleFile, { selector, paragraph }: PlaceMention): { start: number; end: number } | null {
  const within = article.paragraphs[paragraph]
  if (!within) return null
  const { start, end } = selector[1]
  return sentences(article.text, within).find(sentence => sentence.start <= start && end <= sentence.end) ?? within
}

function cutAround(text: string, sentence: { start: number; end: number }, { selector }: PlaceMention): Cut {
  const { start, end } = selector[1]
  let [from, to] = [sentence.start, sentence.end]
  if (to - from > longest) {
    if (start - from > lead) from = text.indexOf(' ', start - lead) + 1 || from
    if (to - from > longest) to = Math.max(text.lastIndexOf(' ', from + longest), end)
  }
  return {
    before: oneLine(text.slice(from, start)),
    words: text.slice(start, end),
    after: oneLine(text.slice(end, to)),
    cutBefore: from > sentence.start,
    cutAfter: to < sentence.end,
  }
}

function fromSelector({ selector: [quote] }: PlaceMention): Cut {
  return { before: oneLine(quote.prefix), words: quote.exact, after: oneLine(quote.suffix), cutBefore: true, cutAfter: true }
}

/** Line breaks inside a sentence are the file's, not the writer's, and so are signs of Markdown. */
function oneLine(text: string): string {
  return withoutMarkdown(text).replace(/\s+/g, ' ')
}
