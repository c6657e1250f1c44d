import type { Span } from '../text/span.ts'
import { beginsWord, type FoldedText, foldText, unfold } from './fold-text.ts'
import type { SituationIndex } from './index-situation.ts'
import type { ArticleFile } from './schema.ts'

/** What a query finds: a 1 for each event, mention, place and article it is found in, in the order of the index. */
export interface SearchHits {
  query: string
  event: Uint8Array
  mention: Uint8Array
  place: Uint8Array
  article: Uint8Array
  counts: { events: number; mentions: number; places: number; articles: number }
  /** How many articles' texts could be searched; the others are not loaded yet. */
  textsSearched: number
}

/** The words of a query, folded: every one must be found, at the beginning of a word. “In double quotes” they stay together. */
export function queryTerms(query: string): string[] {
  const { folded } = foldText(query)
  return [...folded.matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(match => (match[1] ?? match[0]).trim().replace(/\s+/g, ' '))
    .filter(term => term !== '')
}

/**
 * Finds a query in names, quotes and, as far as they are loaded, texts. `null` for an empty query.
 *
 * A place is found by its name or the words it goes by, and with it the events that happened there; an event is found by its
 * quote, and with it its places. It goes no further: the other places of events found by a place are not. Only when no name and
 * no quote holds the words do the paragraphs that hold them bring up what they report and mention.
 */
export function search(index: SituationIndex, texts: Readonly<Record<string, ArticleFile>>, query: string): SearchHits | null {
  const terms = queryTerms(query)
  if (terms.length === 0) return null
  const shelf = shelfOf(index)
  const hits: SearchHits = {
    query,
    event: scan(shelf.quotes, terms),
    mention: new Uint8Array(index.mentions.length),
    place: scan(shelf.names, terms),
    article: scan(shelf.headlines, terms),
    counts: { events: 0, mentions: 0, places: 0, articles: 0 },
    textsSearched: 0,
  }
  const named = hits.place.includes(1)
  const quoted = hits.event.includes(1)
  for (let p = 0; p < hits.place.length; p++)
    if (hits.place[p] === 1) hits.mention.fill(1, index.mentionsFrom[p], index.mentionsFrom[p + 1])

  const paragraphs = new Set<string>()
  for (let a = 0; a < index.articles.length; a++) {
    const text = texts[index.articles[a]!.id]
    if (!text) continue
    hits.textsSearched++
    const folded = foldedText(text)
    if (!holdsAll(folded.folded, terms, 0, folded.folded.length)) continue
    hits.article[a] = 1
    if (named || quoted) continue
    for (let i = 0; i < text.paragraphs.length; i++) {
      const { start, end } = text.paragraphs[i]!
      if (holdsAll(folded.folded, terms, folded.folding(start), folded.folding(end))) paragraphs.add(`${text.id} ${i}`)
    }
  }

  const { eventsFrom, mentionEvent, mentionPlace, mentionArticle, eventArticle, placesFrom, eventPlace } = index
  const byName = hits.place.slice()
  if (paragraphs.size > 0)
    for (let e = 0; e < hits.event.length; e++) {
      const event = index.events[e]!
      if (paragraphs.has(`${event.article} ${event.paragraph}`)) hits.event[e] = 1
    }
  for (let m = 0; m < hits.mention.length; m++) {
    for (let row = eventsFrom[m]!; row < eventsFrom[m + 1]! && hits.mention[m] === 0; row++)
      hits.mention[m] = hits.event[mentionEvent[row]!]!
    if (paragraphs.size > 0 && hits.mention[m] === 0) {
      const mention = index.mentions[m]!
      if (paragraphs.has(`${mention.article} ${mention.paragraph}`)) hits.mention[m] = 1
    }
    if (hits.mention[m] === 0) continue
    hits.place[mentionPlace[m]!] = 1
    if (mentionArticle[m]! >= 0) hits.article[mentionArticle[m]!] = 1
  }
  for (let e = 0; e < hits.event.length; e++) {
    for (let row = placesFrom[e]!; row < placesFrom[e + 1]! && hits.event[e] === 0; row++) hits.event[e] = byName[eventPlace[row]!]!
    if (hits.event[e] === 1 && eventArticle[e]! >= 0) hits.article[eventArticle[e]!] = 1
  }
  hits.counts = { events: sum(hits.event), mentions: sum(hits.mention), places: sum(hits.place), articles: sum(hits.article) }
  return hits
}

/** Where a query's words stand in a text, in order and apart: for marking them in rows and in the reader. */
export function highlights(text: string, query: string): Span[] {
  const folded = foldText(text)
  const spans: Span[] = []
  for (const term of queryTerms(query))
    for (let i = nextHit(folded.folded, term, 0); i >= 0; i = nextHit(folded.folded, term, i + term.length))
      spans.push(unfold(folded, i, i + term.length))
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart[apart.length - 1]
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else apart.push({ ...span })
  }
  return apart
}

/** Many short texts in one long one, so that a term is looked for in a single sweep. */
interface Column {
  folded: string
  /** Where each text begins; one more for the end. */
  starts: Int32Array
}

interface Shelf {
  names: Column
  quotes: Column
  headlines: Column
}

const shelves = new WeakMap<SituationIndex, Shelf>()

function shelfOf(index: SituationIndex): Shelf {
  let shelf = shelves.get(index)
  if (!shelf) {
    const names = index.places.map(({ properties }) => {
      const words = new Set([properties.name])
      for (const mention of properties.mentions) words.add(mention.selector[0].exact)
      return [...words].join('\n')
    })
    const quotes = index.events.map(event => [event.quote, event.time?.phrase ?? '', ...event.participants].join('\n'))
    const headlines = index.articles.map(article => `${article.headline}\n${article.source ?? ''}`)
    shelf = { names: column(names), quotes: column(quotes), headlines: column(headlines) }
    shelves.set(index, shelf)
  }
  return shelf
}

function column(texts: string[]): Column {
  const starts = new Int32Array(texts.length + 1)
  const folded = texts.map(text => foldText(text).folded)
  let at = 0
  folded.forEach((text, i) => {
    starts[i] = at
    at += text.length + 1
  })
  starts[texts.length] = at
  return { folded: `${folded.join('\u0000')}\u0000`, starts }
}

/** A 1 for every text of the column that holds all the terms. */
function scan({ folded, starts }: Column, terms: string[]): Uint8Array {
  const count = starts.length - 1
  const held = new Uint8Array(count)
  terms.forEach((term, t) => {
    let text = 0
    for (let i = nextHit(folded, term, 0); i >= 0 && text < count; i = nextHit(folded, term, starts[text]!)) {
      text = textAt(starts, i, text)
      if (held[text] === t) held[text] = t + 1
      text++
    }
  })
  for (let i = 0; i < count; i++) held[i] = held[i] === terms.length ? 1 : 0
  return held
}

/** The last text that begins at or before `at`. */
function textAt(starts: Int32Array, at: number, from: number): number {
  let low = from
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

function nextHit(folded: string, term: string, from: number): number {
  let i = folded.indexOf(term, from)
  while (i >= 0 && !beginsWord(folded, i)) i = folded.indexOf(term, i + 1)
  return i
}

function holdsAll(folded: string, terms: string[], start: number, end: number): boolean {
  for (const term of terms) {
    const i = nextHit(folded, term, start)
    if (i < 0 || i + term.length > end) return false
  }
  return true
}

interface SearchableText extends FoldedText {
  /** From an offset of the text to one of the folded text. */
  folding: (offset: number) => number
}

const folds = new WeakMap<ArticleFile, SearchableText>()

function foldedText(article: ArticleFile): SearchableText {
  let text = folds.get(article)
  if (!text) {
    const folded = foldText(article.text)
    const { at } = folded
    text = { ...folded, folding: offset => (at ? lowerBound(at, offset) : offset) }
    folds.set(article, text)
  }
  return text
}

function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function sum(flags: Uint8Array): number {
  let total = 0
  for (let i = 0; i < flags.length; i++) total += flags[i]!
  return total
}
