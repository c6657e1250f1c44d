import { createStore, type StoreApi } from 'zustand/vanilla'
import { joinSituations } from '../../situation/join-situations.ts'
import type { Situation } from '../../situation/schema.ts'
import type { DatelineStore } from '../../store/store.ts'
import { gazetteerAddress } from '../ui/gazetteer-address.ts'
import { t } from '../words/later-words.ts'
import { noteInWords } from '../words/note-words.ts'
import { type KeptArticles, keepArticles } from './kept-articles.ts'
import { begin, type Progress, sums, tell } from './progress.ts'
import type { DaysRequest, ReadAnswer, ReadRequest } from './read-worker.ts'

/** How far the reading has come. */
export interface ImportView {
  progress: Progress | null
  /** Articles read here that do not say when they were published, with the day somebody said they were; those without first. */
  undated: { id: string; headline: string; day: string | null }[]
  /** Whether it is asked when they were. */
  dating: boolean
  /** How many were read here. */
  added: number
  /** Whether there is something that was here before, and whether it is shown as well. */
  before: boolean
  alone: boolean
  /** Whether this browser keeps them. */
  kept: boolean
}

export interface ImportRun {
  view: StoreApi<ImportView>
  /** Reads files; more may come while others are read. */
  read(files: File[]): Promise<void>
  stop(): void
  /** Has the map go where they are. */
  showOnMap(): void
  /** Asks when the undated were published, or no longer. */
  ask(dating: boolean): void
  /** Says when they were, by their ids, null that nobody knows; they are read anew. */
  setDays(days: Record<string, string | null>): void
  /** Leaves out what was here before, or no longer. */
  showAlone(alone: boolean): void
  /** Keeps them in this browser, or no longer. */
  keep(kept: boolean): Promise<void>
  /** Reads what was kept, and settles when that is done. */
  takeUp(kept: KeptArticles): Promise<void>
  /** Puts the list of files away. */
  close(): void
}

const undatedNotice = 'import-undated'

const runs = new WeakMap<DatelineStore, ImportRun>()

/** The reading of articles into a view. It is the page's and not its panes', which are made anew in another language: there it goes on. */
export function importRun(store: DatelineStore): ImportRun {
  const known = runs.get(store)
  if (known) return known
  const run = createImport(store)
  runs.set(store, run)
  return run
}

/** Reads articles in a worker, on this machine, and shows them beside the situation that was open before. */
function createImport(store: DatelineStore): ImportRun {
  const view = createStore<ImportView>()(() => ({
    progress: null,
    undated: [],
    dating: false,
    added: 0,
    before: false,
    alone: false,
    kept: false,
  }))
  let worker: Worker | null = null
  let base: Situation | null = null
  /** Whether one file was given. */
  let alone = false
  /** The articles read of what was given last. */
  let read: string[] = []
  let reading: File[] = []
  /** All of them, in the order they were given, and the situation they make. */
  const order = new Set<string>()
  let added: Situation | null = null
  /** The files that could be read. */
  const given: File[] = []
  /** Days given by hand. */
  let days: Record<string, string> = {}
  /** Who waits for what was kept to be read. */
  let takenUp: (() => void) | null = null
  /** What was given while others were read. */
  let waiting: File[] = []
  let busy = false

  const end = () => {
    worker?.terminate()
    worker = null
    waiting = []
  }

  const show = () => {
    if (!added) return
    const { alone: only } = view.getState()
    const before = base !== null && base.manifest.articles.length > 0
    const situation = before && !only ? titled(joinSituations(base!, added), titleOf(base!)) : titled(added, null)
    view.setState({ before, added: added.manifest.articles.length })
    store.getState().show(situation)
  }

  const save = async () => {
    const { kept, alone: only } = view.getState()
    if (!kept || (await keepArticles({ files: given, days, alone: only }))) return
    view.setState({ kept: false })
    store.getState().notify({ id: 'not-kept', tone: 'bad', title: t('notKeptTitle'), detail: t('staysOpen') })
  }

  /** Tells how many are without a day, as long as there are some. */
  const tellUndated = (n: number) => {
    const { notify, dismiss } = store.getState()
    if (n === 0) dismiss(undatedNotice)
    else
      notify({
        id: undatedNotice,
        tone: 'warn',
        title: t('noDateTitle', { n }),
        detail: t('noDateDetail'),
        ...(worker && { action: { label: t('setDates'), run: () => run.ask(true) } }),
      })
  }

  const finish = () => {
    const progress = view.getState().progress!
    const { problems, wholeFiles, read: count, undated } = sums(progress)
    const { notify, open } = store.getState()
    given.push(...reading.filter((file, i) => progress.files[i]?.status === 'read' && !given.some(one => isSame(one, file))))
    void save()
    busy = false
    if (takenUp) {
      view.setState({ progress: null })
      takenUp()
      takenUp = null
      void run.read(waiting.splice(0))
      return
    }
    // Who adds one article wants to read it.
    if (alone && read.length === 1) open(read[0]!)
    if (problems.length > 0)
      notify({
        id: 'import-failed',
        tone: 'bad',
        title: t(wholeFiles ? 'oneFileUnread' : 'oneArticleUnread', { n: problems.length }),
        detail: t('otherFilesFine', { problem: noteInWords(problems[0]!), n: count }),
      })
    if (undated > 0) tellUndated(worker ? withoutDay(view.getState().undated) : undated)
    void run.read(waiting.splice(0))
  }

  const hear = (answer: ReadAnswer) => {
    const { addTexts, notify } = store.getState()
    if (answer.type === 'situation') {
      addTexts(answer.articles)
      const byId = new Map(answer.articles.map(article => [article.id, article]))
      const undated = [...order].flatMap(id => {
        const article = byId.get(id)
        return article && (article.published === null || id in days) ? { id, headline: article.headline, day: days[id] ?? null } : []
      })
      view.setState({ undated: undated.sort((a, b) => Number(a.day !== null) - Number(b.day !== null)) })
      added = answer.situation
      show()
    } else if (answer.type === 'broken') {
      end()
      busy = false
      view.setState({ progress: null })
      notify({ id: 'import', tone: 'bad', title: t('importBrokenTitle'), detail: t('importBrokenDetail', { problem: answer.problem }) })
    } else {
      if (answer.type === 'article') {
        read.push(answer.id)
        order.add(answer.id)
      }
      const { progress } = view.getState()
      if (progress) view.setState({ progress: tell(progress, answer) })
      if (progress && !progress.over && answer.type === 'over') finish()
    }
  }

  const run: ImportRun = {
    view,
    async read(files) {
      const named = files.filter(file => file.size > 0 || file.name !== '')
      if (named.length === 0) return
      if (busy) {
        waiting.push(...named)
        return
      }
      busy = true
      alone = named.length === 1
      reading = named
      read = []
      view.setState({ progress: begin(named.map(file => file.name)) })
      if (!worker) {
        base = store.getState().found.situation
        added = null
        worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
        worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => hear(data)
        worker.onerror = event => hear({ type: 'broken', problem: event.message || t('importNoWorker') })
      }
      const request: ReadRequest = {
        gazetteer: gazetteerAddress(),
        days,
        files: await Promise.all(named.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
      }
      worker?.postMessage(
        request,
        request.files.map(file => file.bytes.buffer),
      )
    },
    stop() {
      end()
      const { progress } = view.getState()
      if (!progress || progress.over) return
      view.setState({ progress: { ...progress, over: true } })
      finish()
    },
    showOnMap() {
      const { progress } = view.getState()
      // The panel gives the map its room, unless it has still to say what could not be read.
      if (progress && sums(progress).problems.length === 0) run.close()
      const articles = [...read]
      // Once it is gone: what covers the map is left out of the view.
      requestAnimationFrame(() => store.getState().set({ toShow: articles }))
    },
    ask: dating => view.setState({ dating }),
    setDays(said) {
      const after = view.getState().undated.map(one => ({ ...one, day: one.id in said ? said[one.id]! : one.day }))
      days = Object.fromEntries(after.flatMap(({ id, day }) => (day === null ? [] : [[id, day]])))
      worker?.postMessage({ days: said } satisfies DaysRequest)
      tellUndated(withoutDay(after))
      void save()
    },
    showAlone(only) {
      view.setState({ alone: only })
      show()
      if (only) store.getState().set({ toShow: [...order] })
      void save()
    },
    async keep(kept) {
      view.setState({ kept })
      if (kept) await save()
      else await keepArticles(null)
    },
    takeUp(kept) {
      days = kept.days
      view.setState({ kept: true, alone: kept.alone })
      return new Promise(resolve => {
        takenUp = resolve
        void run.read(kept.files)
      })
    },
    close: () => view.setState({ progress: null }),
  }
  return run
}

const withoutDay = (articles: ImportView['undated']) => articles.filter(({ day }) => day === null).length

const isSame = (a: File, b: File) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** The title somebody gave; null for one that is only called after an article. */
function titleOf({ manifest: { title, articles } }: Situation): string | null {
  return articles.some(({ headline }) => headline === title) ? null : title
}

/** By that title, else by its only article's headline, else by how many there are. */
function titled(situation: Situation, given: string | null): Situation {
  const { articles } = situation.manifest
  const title = given ?? (articles.length === 1 ? articles[0]!.headline : t('toldByShort', { n: articles.length }))
  return { ...situation, manifest: { ...situation.manifest, title } }
}
