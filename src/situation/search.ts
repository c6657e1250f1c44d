import type { Span } from '../text/span.ts'
import { foldText, unfold } from './fold-text.ts'
import type { SituationIndex } from './index-situation.ts'
import type { ArticleFile } from './schema.ts'
import { addText, emptyWordIndex, nextHit, textsWith, type WordIndex } from './word-index.ts'

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
  shelveQuotes(shelf, index, Number.POSITIVE_INFINITY)
  const textsSearched = shelveTexts(shelf, index, texts)
  // With the last of the texts, so that no letter has to wait for it.
  if (textsSearched === index.articles.length) paragraphsOf(shelf, index)
  const event = withAll(shelf.quotes, terms)
  const mention = new Uint8Array(index.mentions.length)
  const place = withAll(shelf.names, terms)
  const article = withAll(shelf.headlines, terms)
  const found = place.includes(1) || event.includes(1)
  const { eventsFrom, mentionEvent, mentionsFrom, mentionPlace, mentionArticle, eventArticle, placesFrom, eventPlace } = index

  const inTexts = searchTexts(shelf, index, terms)
  for (let a = 0; a < article.length; a++) if (inTexts.articles[a] === 1) article[a] = 1
  for (let p = 0; p < place.length; p++) if (place[p] === 1) mention.fill(1, mentionsFrom[p], mentionsFrom[p + 1])
  const byName = place.slice()
  if (!found) {
    const { eventText, mentionText } = paragraphsOf(shelf, index)
    for (let e = 0; e < event.length; e++) if (eventText[e]! >= 0) event[e] = inTexts.paragraphs[eventText[e]!]!
    for (let m = 0; m < mention.length; m++) if (mentionText[m]! >= 0) mention[m] = inTexts.paragraphs[mentionText[m]!]!
  }
  for (let m = 0; m < mention.length; m++) {
    for (let row = eventsFrom[m]!; row < eventsFrom[m + 1]! && mention[m] === 0; row++) mention[m] = event[mentionEvent[row]!]!
    if (mention[m] === 0) continue
    place[mentionPlace[m]!] = 1
    if (mentionArticle[m]! >= 0) article[mentionArticle[m]!] = 1
  }
  for (let e = 0; e < event.length; e++) {
    for (let row = placesFrom[e]!; row < placesFrom[e + 1]! && event[e] === 0; row++) event[e] = byName[eventPlace[row]!]!
    if (event[e] === 1 && eventArticle[e]! >= 0) article[eventArticle[e]!] = 1
  }
  const counts = { events: sum(event), mentions: sum(mention), places: sum(place), articles: sum(article) }
  return { query, event, mention, place, article, counts, textsSearched }
}

/** One or two letters, of a script in which a word has more: "in", "el", "de", "на". Not what is typed in capitals, as "UN" is. */
const isSmall = (term: string, query: string): boolean => /^[^\d\u1100-\uffff]{1,2}$/.test(term) && !query.includes(term.toUpperCase())

/**
 * Where a query's words stand in a text, in order and apart: for marking them in rows and in the reader. Beside longer ones small words are
 * marked only where they stand next to another: of "shelling in El Fasher" not every "in" of a page.
 */
export function highlights(text: string, query: string): Span[] {
  const folded = foldText(text)
  const terms = queryTerms(query)
  const small = terms.map(term => isSmall(term, query))
  const some = small.includes(false)
  const spans: (Span & { leans: boolean })[] = []
  for (const [t, term] of terms.entries())
    for (let i = nextHit(folded.folded, term, 0); i >= 0; i = nextHit(folded.folded, term, i + term.length))
      spans.push({ ...unfold(folded, i, i + term.length), leans: some && small[t]! })
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  // On from each that stands by itself, then back.
  for (let i = 1; i < spans.length; i++)
    if (spans[i]!.leans) spans[i]!.leans = spans[i - 1]!.leans || spans[i]!.start > spans[i - 1]!.end + 1
  for (let i = spans.length - 2; i >= 0; i--)
    if (spans[i]!.leans) spans[i]!.leans = spans[i + 1]!.leans || spans[i + 1]!.start > spans[i]!.end + 1
  const apart: Span[] = []
  for (const { leans, ...span } of spans) {
    if (leans) continue
    const last = apart[apart.length - 1]
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else apart.push(span)
  }
  return apart
}

/** The words of everything that can be found. */
interface Shelf {
  names: WordIndex
  quotes: WordIndex
  headlines: WordIndex
  /** Paragraphs of the texts that are there so far. */
  texts: WordIndex
  /** For each text of `texts` its article's number. */
  textArticle: number[]
  /** For each article's number its first text; its paragraphs follow. */
  firstText: Map<number, number>
  shelved: Set<ArticleFile>
  /** For each event and mention the text that is its paragraph, -1 while that is not there; null when texts have come since it was made. */
  paragraphs: { eventText: Int32Array; mentionText: Int32Array } | null
}

const shelves = new WeakMap<SituationIndex, Shelf>()

function shelfOf(index: SituationIndex): Shelf {
  let shelf = shelves.get(index)
  if (!shelf) {
    shelf = {
      names: wordIndex(
        index.places.map(({ properties }) => {
          const words = new Set([properties.name])
          for (const mention of properties.mentions) words.add(mention.selector[0].exact)
          return [...words].join('\n')
        }),
      ),
      quotes: emptyWordIndex(),
      headlines: wordIndex(index.articles.map(article => `${article.headline}\n${article.source ?? ''}`)),
      texts: emptyWordIndex(),
      textArticle: [],
      firstText: new Map(),
      shelved: new Set(),
      paragraphs: null,
    }
    shelves.set(index, shelf)
  }
  return shelf
}

/** So many quotes are shelved in a few milliseconds. */
const fewQuotes = 1000

/** Shelves the words of more events; all of them, or as many as can be had at once. Says whether there are more. */
function shelveQuotes({ quotes }: Shelf, { events }: SituationIndex, most: number): boolean {
  const until = Math.min(events.length, quotes.texts.length + most)
  for (let e = quotes.texts.length; e < until; e++) {
    const { quote, time, participants } = events[e]!
    addText(quotes, foldText([quote, time?.phrase ?? '', ...participants].join('\n')).folded)
  }
  return until < events.length
}

/**
 * Gets a search ready a few milliseconds at a time, so that its first letter need not do it: to be called until it gives false.
 * What is not ready by then the search does itself.
 */
export function prepareSearch(index: SituationIndex): boolean {
  const shelf = shelves.get(index)
  if (shelf) return shelveQuotes(shelf, index, fewQuotes)
  shelfOf(index)
  return true
}

function wordIndex(texts: string[]): WordIndex {
  const index = emptyWordIndex()
  for (const text of texts) addText(index, foldText(text).folded)
  return index
}

/** Puts the texts that have come since the last search beside the others; gives the number there are. */
function shelveTexts(shelf: Shelf, index: SituationIndex, texts: Readonly<Record<string, ArticleFile>>): number {
  let count = 0
  for (let a = 0; a < index.articles.length; a++) {
    const article = texts[index.articles[a]!.id]
    if (!article) continue
    count++
    if (shelf.shelved.has(article)) continue
    shelf.shelved.add(article)
    shelf.paragraphs = null
    shelf.firstText.set(a, shelf.texts.texts.length)
    for (const { start, end } of article.paragraphs) {
      addText(shelf.texts, foldText(article.text.slice(start, end)).folded)
      shelf.textArticle.push(a)
    }
  }
  return count
}

/** Which text is whose paragraph, in columns: to ask a hundred thousand mentions for theirs with every letter would take 20 ms. */
function paragraphsOf(shelf: Shelf, { events, mentions, eventArticle, mentionArticle }: SituationIndex) {
  const textOf = (article: number, paragraph: number) => {
    const first = shelf.firstText.get(article)
    return first !== undefined && shelf.textArticle[first + paragraph] === article ? first + paragraph : -1
  }
  shelf.paragraphs ??= {
    eventText: Int32Array.from(events, ({ paragraph }, e) => textOf(eventArticle[e]!, paragraph)),
    mentionText: Int32Array.from(mentions, ({ paragraph }, m) => textOf(mentionArticle[m]!, paragraph)),
  }
  return shelf.paragraphs
}

interface TextHits {
  /** A 1 for each article that holds all the terms. */
  articles: Uint8Array
  /** A 1 for each text (a paragraph) that holds them all by itself. */
  paragraphs: Uint8Array
}

function searchTexts({ texts, textArticle }: Shelf, index: SituationIndex, terms: string[]): TextHits {
  const articles = new Uint8Array(index.articles.length)
  const together = new Uint8Array(texts.texts.length)
  terms.forEach((term, t) => {
    const held = textsWith(texts, term)
    for (let i = 0; i < held.length; i++) {
      if (held[i] === 0) continue
      if (together[i] === t) together[i] = t + 1
      const a = textArticle[i]!
      if (articles[a] === t) articles[a] = t + 1
    }
  })
  const all = (counts: Uint8Array) => {
    for (let i = 0; i < counts.length; i++) counts[i] = counts[i] === terms.length ? 1 : 0
    return counts
  }
  return { articles: all(articles), paragraphs: all(together) }
}

/** A 1 for each text that holds all the terms. */
function withAll(index: WordIndex, terms: string[]): Uint8Array {
  const all = textsWith(index, terms[0]!).slice()
  for (const term of terms.slice(1)) {
    const held = textsWith(index, term)
    for (let i = 0; i < all.length; i++) all[i] = all[i]! & held[i]!
  }
  return all
}

function sum(flags: Uint8Array): number {
  let total = 0
  for (let i = 0; i < flags.length; i++) total += flags[i]!
  return total
}
