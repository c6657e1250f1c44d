import { doubtfulBelow } from '../../places/place.ts'
import type { ArticleFile, ArticleMention } from '../../situation/schema.ts'
import { markdownMarks } from '../../text/markdown-marks.ts'
import { firstFrom, type Span } from '../../text/span.ts'

type TimeExpression = ArticleFile['times'][number]

/** Words that the reader marks: a place or a time. */
export type TextMark =
  | { type: 'place'; start: number; end: number; mention: ArticleMention; state: 'placed' | 'doubtful' | 'notFound' }
  | { type: 'time'; start: number; end: number; time: TimeExpression }

/** Words between two edges, marked or plain. */
export interface Piece extends Span {
  mark: TextMark | null
  /** The relative place whose phrase they belong to: of “30 km north of Kharkiv” both “30 km north of” and “Kharkiv”. */
  phrase: PlaceMark | null
  /** The first words of the phrase that are its own: they stand for the whole of it. */
  leads: boolean
}

type PlaceMark = TextMark & { type: 'place' }

/** A run of pieces, inside or outside the washed sentence. */
export interface Run {
  washed: boolean
  /** The offset at which its first piece begins. */
  start: number
  pieces: Piece[]
}

export interface Block {
  /** What stands among its words and is not shown: signs of Markdown, and after a headline who published it. */
  signs: Span[]
  /** Index into the article's paragraphs. */
  index: number
  role: 'headline' | 'heading' | 'body' | 'boilerplate'
  number: number | null
  start: number
  end: number
  marks: TextMark[]
  /** Where in it a sentence begins or ends that may be washed, from first to last. */
  edges: readonly number[]
}

/**
 * The marks of an article in reading order, none over another: what overlaps an earlier mark, or lies in one, is left out,
 * a place before a time ("May" in "Cape May"). Only in a relative place what it leans on is marked as well: "Kharkiv" in
 * "30 km north of Kharkiv". A time without any day ("recently") is not marked: it leads nowhere.
 */
export function textMarks(article: Pick<ArticleFile, 'mentions' | 'times'>): TextMark[] {
  const marks: TextMark[] = [
    ...article.mentions.flatMap((mention): TextMark[] => {
      if (mention.byHand === 'none') return []
      const state = mention.place === null ? 'notFound' : mention.confidence < doubtfulBelow ? 'doubtful' : 'placed'
      return [{ type: 'place', start: mention.start, end: mention.end, mention, state }]
    }),
    ...article.times
      .filter(({ from, to }) => from !== null || to !== null)
      .map((time): TextMark => ({ type: 'time', start: time.start, end: time.end, time })),
  ]
  marks.sort((a, b) => a.start - b.start || (a.type === b.type ? b.end - a.end : a.type === 'place' ? -1 : 1))
  const kept: TextMark[] = []
  let phrase: TextMark | null = null
  let end = 0
  for (const mark of marks) {
    if (mark.end <= mark.start) continue
    const inPhrase = phrase !== null && mark.end <= phrase.end && mark.start >= end && !isRelative(mark)
    if (!inPhrase && mark.start < Math.max(end, phrase?.end ?? 0)) continue
    if (isRelative(mark)) phrase = mark
    else end = mark.end
    kept.push(mark)
  }
  return kept
}

function isRelative(mark: TextMark): mark is PlaceMark {
  return mark.type === 'place' && mark.mention.leansOn !== undefined
}

/**
 * The paragraphs to show, each with its marks; a page's leftovers only when asked for. `edges`: where sentences that may be washed begin and end,
 * from first to last.
 */
export function articleBlocks(article: ArticleFile, leftovers: boolean, edges: readonly number[] = []): Block[] {
  const marks = textMarks(article)
  let e = 0
  const edgesWithin = (start: number, end: number): number[] => {
    while (edges[e]! <= start) e++
    const first = e
    while (edges[e]! < end) e++
    return edges.slice(first, e)
  }
  return article.paragraphs.flatMap(({ role, number, start, end }, index) =>
    role === 'boilerplate' && !leftovers
      ? []
      : [
          {
            ...{ index, role, number, start, end },
            marks: marksWithin(marks, start, end),
            edges: edgesWithin(start, end),
            signs: [
              ...markdownMarks(article.text.slice(start, end)),
              ...(leftovers || role !== 'headline' ? [] : titleTail(article, start, end)),
            ].map(sign => ({ start: sign.start + start, end: sign.end + start })),
          },
        ],
  )
}

/** What a page's title has after the headline, “ | Daily Courier” in “Bridge falls | Daily Courier”: the line over the article says that. */
function titleTail({ text, headline }: ArticleFile, start: number, end: number): Span[] {
  const title = text.slice(start, end)
  if (!headline || !title.startsWith(headline)) return []
  return /^\s*[|–—·•:-]\s/.test(title.slice(headline.length)) ? [{ start: headline.length, end: title.length }] : []
}

/** Those that begin and end between two offsets; `marks` in reading order. An article may have ten thousand paragraphs. */
function marksWithin(marks: readonly TextMark[], start: number, end: number): TextMark[] {
  const inside: TextMark[] = []
  for (let m = firstFrom(marks, start); m < marks.length && marks[m]!.start < end; m++) if (marks[m]!.end <= end) inside.push(marks[m]!)
  return inside
}

/** Whether a paragraph is the line that says when the article was published: that day, and no more than a few words around it. */
export function isDateLine(block: Span, published: Span | null): boolean {
  if (!published || published.start < block.start || published.end > block.end) return false
  return block.end - block.start - (published.end - published.start) <= 40
}

/** Whether the page had leftovers that are kept from the reader. */
export function hasLeftovers(article: Pick<ArticleFile, 'paragraphs'>): boolean {
  return article.paragraphs.some(paragraph => paragraph.role === 'boilerplate')
}

/**
 * A paragraph cut into runs, at all edges of sentences, whichever is washed: what stands in the page stays the same when the wash moves on, with
 * the focus and under a finger that is down. `wash` is the sentence behind what is picked. All the pieces together are the paragraph's words, each once.
 */
export function blockRuns(block: Pick<Block, 'start' | 'end' | 'marks' | 'edges'>, wash: Span | null): Run[] {
  const { start, end, marks } = block
  return [...block.edges, end].map((to, i) => {
    const from = block.edges[i - 1] ?? start
    return { washed: wash !== null && from >= wash.start && to <= wash.end, start: from, pieces: cut(from, to, marks) }
  })
}

/** Plain words cut at the signs of Markdown among them; together they are the words, each once. */
export function withSigns({ start, end }: Span, signs: readonly Span[]): (Span & { isSign: boolean })[] {
  const parts: (Span & { isSign: boolean })[] = []
  let at = start
  for (const sign of signs) {
    if (sign.start < at || sign.end > end) continue
    if (sign.start > at) parts.push({ start: at, end: sign.start, isSign: false })
    parts.push({ ...sign, isSign: true })
    at = sign.end
  }
  if (at < end) parts.push({ start: at, end, isSign: false })
  return parts
}

/** The stretch from `start` to `end` cut at the marks; a mark that reaches over an edge keeps the part inside. */
function cut(start: number, end: number, marks: readonly TextMark[]): Piece[] {
  const pieces: Piece[] = []
  const plain = { mark: null, phrase: null, leads: false }
  let at = start
  for (const bit of bitsOf(marks)) {
    if (bit.end <= at || bit.start >= end) continue
    const from = Math.max(bit.start, at)
    const to = Math.min(bit.end, end)
    if (from > at) pieces.push({ start: at, end: from, ...plain })
    pieces.push({ ...bit, start: from, end: to })
    at = to
  }
  if (at < end) pieces.push({ start: at, end, ...plain })
  return pieces
}

/** The marks side by side: a relative place's own words, and between them the marks of what it leans on. */
function bitsOf(marks: readonly TextMark[]): Piece[] {
  const bits: Piece[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (!isRelative(mark)) {
      bits.push({ start: mark.start, end: mark.end, mark, phrase: null, leads: false })
      continue
    }
    let at = mark.start
    let leads = true
    const own = (to: number) => {
      if (to <= at) return
      bits.push({ start: at, end: to, mark, phrase: mark, leads })
      leads = false
    }
    for (; i + 1 < marks.length && marks[i + 1]!.end <= mark.end; i++) {
      const inner = marks[i + 1]!
      own(inner.start)
      bits.push({ start: inner.start, end: inner.end, mark: inner, phrase: mark, leads: false })
      at = inner.end
    }
    own(mark.end)
  }
  return bits
}
