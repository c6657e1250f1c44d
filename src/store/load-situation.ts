import { failure, type Result } from '../result.ts'
import { parseArticle, parseSituation, type ReadSituation } from '../situation/parse-situation.ts'
import type { ArticleFile } from '../situation/schema.ts'
import { articlePath } from '../situation/situation-files.ts'
import { selectedPlace } from './selectors.ts'
import type { DatelineStore, View } from './store.ts'

/** Reads a file of `situation/` as JSON: `read('places.geojson')`. The edge brings it; a promise that fails is a file that cannot be had. */
export type ReadFile = (path: string) => Promise<unknown>

/** The situation from its three files. What was dropped on the way is in the notes. */
export async function loadSituation(read: ReadFile): Promise<ReadSituation> {
  const files = await Promise.all([file(read, 'situation.json'), file(read, 'places.geojson'), file(read, 'events.json')])
  const missing = files.find(one => !one.ok)
  if (missing && !missing.ok) return missing
  const [manifest, places, events] = files.map(one => (one.ok ? one.value : null))
  return parseSituation({ manifest, places, events })
}

/** The text of one article. */
export async function loadArticle(read: ReadFile, id: string): Promise<Result<ArticleFile>> {
  const text = await file(read, articlePath(id))
  return text.ok ? parseArticle(text.value) : text
}

async function file(read: ReadFile, path: string): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await read(path), notes: [] }
  } catch (error) {
    return failure(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** A search needs all texts: first so many at once, then twice as many, up to the most; each batch is one change of the store. */
const firstBatch = 6
const largestBatch = 96

/**
 * Loads articles' texts as the view needs them: the open one at once, those that the selected place's card quotes first, and all
 * the others when something is searched for, or those that somebody asked for.
 * `onProblem` hears of each that cannot be had, once.
 */
export function loadTextsAsNeeded(store: DatelineStore, read: ReadFile, onProblem: (article: string, problem: string) => void): () => void {
  const asked = new Set<string>()
  let stopped = false
  let atWork = 0

  const fetchText = async (id: string): Promise<ArticleFile | null> => {
    asked.add(id)
    const text = await loadArticle(read, id)
    if (!text.ok) onProblem(id, text.problem)
    return text.ok ? text.value : null
  }
  const open = async (id: string) => {
    const text = await fetchText(id)
    if (text && !stopped) store.getState().addText(text)
  }
  const fetchAll = async () => {
    atWork++
    for (let batch = firstBatch; ; batch = Math.min(largestBatch, batch * 2)) {
      const { texts, situation, filter, wanted } = store.getState()
      const all = filter.query !== ''
      const next = (situation?.manifest.articles ?? [])
        .filter(({ id }) => (all || wanted.includes(id)) && !texts[id] && !asked.has(id))
        .slice(0, batch)
      if (next.length === 0 || stopped) break
      const loaded = await Promise.all(next.map(({ id }) => fetchText(id)))
      if (!stopped) store.getState().addTexts(loaded.filter(text => text !== null))
    }
    atWork--
  }
  const look = () => {
    const { article, texts, filter, status, wanted } = store.getState()
    if (status !== 'ready') return
    if (article !== null && !texts[article] && !asked.has(article)) void open(article)
    for (const id of articlesOfCard(store.getState())) if (!texts[id] && !asked.has(id)) void open(id)
    if ((filter.query !== '' || wanted.length > 0) && atWork === 0) void fetchAll()
  }
  const stop = store.subscribe((view, before) => {
    if (
      view.selection !== before.selection ||
      view.article !== before.article ||
      view.filter.query !== before.filter.query ||
      view.wanted !== before.wanted ||
      view.situation !== before.situation
    )
      look()
  })
  look()
  return () => {
    stopped = true
    stop()
  }
}

/** A card shows the first excerpts; who wants more opens the article. */
const quotedFirst = 8

function articlesOfCard(view: View): string[] {
  const mentions = view.selection ? (selectedPlace(view)?.properties.mentions ?? []) : []
  return [...new Set(mentions.map(mention => mention.article))].slice(0, quotedFirst)
}
