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
async function loadArticle(read: ReadFile, id: string): Promise<Result<ArticleFile>> {
  const text = await file(read, articlePath(id))
  return text.ok ? parseArticle(text.value) : text
}

async function file(read: ReadFile, path: string): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await read(path), notes: [] }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    // What is wrong with its text names the file itself.
    return failure(said.startsWith(path) ? said : `${path} could not be read: ${said}.`)
  }
}

/** A search needs all texts. So many are asked for at once, whatever the host could give. */
const atOnce = 8
/** The first few that come are shown at once; then many are put in together, or what there is after a quarter of a second. */
const firstFew = 6
const together = 48
const patienceMs = 250

/**
 * Loads articles' texts as the view needs them: the open one at once, those that the selected place's card quotes first, those that somebody
 * asked for, and all the others when something is searched for, as long as it is. `onProblem` hears once of each that cannot be had; what
 * only a search wanted is counted in the view, for two thousand notices would tell nobody anything. A new search asks again.
 */
export function loadTextsAsNeeded(store: DatelineStore, read: ReadFile, onProblem: (article: string, problem: string) => void): () => void {
  const onTheWay = new Set<string>()
  const told = new Set<string>()
  let stopped = false
  let atWork = false

  const fetchText = async (id: string): Promise<Result<ArticleFile>> => {
    onTheWay.add(id)
    const text = await loadArticle(read, id)
    onTheWay.delete(id)
    return text
  }
  const tell = (id: string, problem: string) => {
    if (told.has(id)) return
    told.add(id)
    onProblem(id, problem)
  }
  const open = async (id: string) => {
    const text = await fetchText(id)
    if (stopped) return
    if (text.ok) store.getState().addText(text.value)
    else tell(id, text.problem)
  }
  const missing = (): string[] => {
    const { situation, texts, unreadable, filter, wanted } = store.getState()
    const asked = filter.query !== '' ? (situation?.manifest.articles ?? []).map(({ id }) => id) : wanted
    return asked.filter(id => !texts[id] && !unreadable.has(id) && !onTheWay.has(id))
  }
  const fetchMany = async () => {
    atWork = true
    let batch = firstFew
    let texts: ArticleFile[] = []
    let unreadable: string[] = []
    let timer: ReturnType<typeof setTimeout> | null = null
    const put = () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      if (stopped || texts.length + unreadable.length === 0) return
      const [found, lost] = [texts, unreadable]
      ;[texts, unreadable, batch] = [[], [], together]
      store.getState().addTexts(found, lost)
    }
    const queue = missing()
    const { situation, filter } = store.getState()
    const searching = filter.query !== ''
    const fetchOn = async () => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const view = store.getState()
        // What was wanted has changed: what is on its way comes, and then it is looked anew.
        if (stopped || view.situation !== situation || (searching && view.filter.query === '')) return
        if (view.texts[id] || onTheWay.has(id)) continue
        const text = await fetchText(id)
        if (text.ok) texts.push(text.value)
        else unreadable.push(id)
        if (!text.ok && !searching) tell(id, text.problem)
        if (texts.length + unreadable.length >= batch) put()
        else timer ??= setTimeout(put, patienceMs)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, fetchOn))
    put()
    atWork = false
    if (!stopped && missing().length > 0) look()
  }
  const look = () => {
    const { article, texts, status } = store.getState()
    if (status !== 'ready') return
    for (const id of [...(article === null ? [] : [article]), ...articlesOfCard(store.getState())])
      if (!texts[id] && !onTheWay.has(id) && !told.has(id)) void open(id)
    if (!atWork && missing().length > 0) void fetchMany()
  }
  const stop = store.subscribe((view, before) => {
    if (before.filter.query === '' && view.filter.query !== '') store.getState().forgetUnreadable()
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
