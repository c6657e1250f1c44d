import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleSummary, Situation } from '../../situation/schema.ts'
import { lostOf, withoutLost } from '../../store/lost.ts'
import type { DatelineStore } from '../../store/store.ts'
import { gazetteerAddress } from '../ui/gazetteer-address.ts'
import { t } from '../words/later-words.ts'
import { againId, failedId, failedNotice, tellOlder, type Undated, undatedId, undatedNotice } from './import-notices.ts'
import { type KeptArticles, keepArticles } from './kept-articles.ts'
import { begin, type Progress, sums, tell } from './progress.ts'
import type { DaysRequest, LeaveOutRequest, PrepareRequest, ReadAnswer, ReadRequest } from './read-worker.ts'
import { shownSituation } from './shown-situation.ts'

/** How far the reading has come. */
export interface ImportView {
  progress: Progress | null
  /** Articles read here that do not say when they were published, or leave it to choose, with the day somebody said they were; those without first. */
  undated: Undated[]
  /** Whether it is asked when they were. */
  dating: boolean
  /** How many that were read here are shown. */
  added: number
  /** Those read of what was given last, by id. */
  latest: readonly string[]
  /** All that were read here, the latest first, those among them that were left out again. */
  articles: { article: ArticleSummary; out: boolean }[]
  /** Whether there is something that was here before, and whether it is shown as well. */
  before: boolean
  alone: boolean
  /** Whether this browser keeps them. */
  kept: boolean
}

export interface ImportRun {
  view: StoreApi<ImportView>
  /** Makes ready for files that are likely to come. */
  prepare(): void
  /** Reads files; more may come while others are read. */
  read(files: File[]): Promise<void>
  stop(): void
  /** Has the map go where they are. */
  showOnMap(): void
  /** Asks when the undated were published, or no longer. */
  ask(dating: boolean): void
  /** Says when they were, by their ids, null that nobody knows; they are read anew. */
  setDays(days: Record<string, string | null>): void
  /** Leaves articles out that were read here, by id, or takes them in again. */
  leaveOut(ids: readonly string[], out: boolean): void
  /** Leaves out what was here before, or no longer. */
  showAlone(alone: boolean): void
  /** Keeps them in this browser, or no longer. */
  keep(kept: boolean): Promise<void>
  /** Reads what was kept, and settles when that is done. */
  takeUp(kept: KeptArticles): Promise<void>
  /** Puts the list of files away. */
  close(): void
}

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
    latest: [],
    articles: [],
    before: false,
    alone: false,
    kept: false,
  }))
  let worker: Worker | null = null
  /** Whether it was given files. */
  let given = false
  let base: Situation | null = null
  /** Whether one file was given. */
  let alone = false
  /** The articles read of what was given last. */
  let read: string[] = []
  let reading: File[] = []
  /** All of them, in the order they were given, each with its file, and the situation they make without those that were left out. */
  const fileOf = new Map<string, File>()
  const out = new Set<string>()
  const summaries = new Map<string, ArticleSummary>()
  let added: Situation | null = null
  /** Days given by hand. */
  let days: Record<string, string> = {}
  /** What the words of those left to choose from that were given a day since. */
  const chosen = new Map<string, readonly [string, string]>()
  /** Who waits for what was kept to be read. */
  let takenUp: (() => void) | null = null
  /** What was given while others were read. */
  let waiting: File[] = []
  let busy = false

  // The browser asks before it leaves what nobody keeps, or is about to.
  let saving = 0
  const stay = (event: BeforeUnloadEvent) => (!view.getState().kept || saving > 0) && event.preventDefault()
  view.subscribe(({ added }) => (added > 0 ? addEventListener : removeEventListener)('beforeunload', stay))

  const started = (): Worker => {
    if (worker) return worker
    worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
    given = false
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => hear(data)
    worker.onerror = event => hear({ type: 'broken', problem: event.message || t('importNoWorker') })
    return worker
  }

  /** The worker that has the articles. */
  const reader = () => (given ? worker : null)

  const end = () => {
    worker?.terminate()
    worker = null
    waiting = []
  }

  const show = () => {
    if (!added) return
    const count = added.manifest.articles.length
    const before = base !== null && base.manifest.articles.length > 0
    const situation = shownSituation(before ? base : null, added, view.getState().alone)
    for (const article of added.manifest.articles) summaries.set(article.id, article)
    const articles = [...fileOf.keys()].reverse().flatMap(id => {
      const article = summaries.get(id)
      return article ? { article, out: out.has(id) } : []
    })
    view.setState({ before, added: count, articles })
    store.getState().show(situation)
    // What was selected, or filtered by, may have left.
    const { selection, filter } = store.getState()
    const asked = { selection, filter, article: null }
    if (lostOf(situation, asked)) {
      const { selection, filter } = withoutLost(situation, asked)
      store.setState({ selection, filter })
    }
  }

  const filesOf = () => [...new Set([...fileOf].flatMap(([id, file]) => (out.has(id) ? [] : file)))]

  const save = async () => {
    const { kept, alone: only } = view.getState()
    if (!kept) return
    const files = filesOf()
    const all = files.length > 0 ? { files, days, without: [...out], alone: only } : null
    saving++
    const isSaved = await keepArticles(all)
    saving--
    if (isSaved) return
    view.setState({ kept: false })
    store.getState().notify({ id: 'not-kept', tone: 'bad', title: t('notKeptTitle'), detail: t('staysOpen') })
  }

  /** Tells of those without a day as long as there are some. */
  const tellUndated = (undated: readonly Undated[]) => {
    const { notify, dismiss } = store.getState()
    const notice = undatedNotice(
      undated.filter(({ id, day }) => day === null && !out.has(id)),
      reader() && (() => run.ask(true)),
    )
    if (notice) notify(notice)
    else dismiss(undatedId)
  }

  /** A file that was put right is given again: both versions stand, until somebody says that the later one is enough. */
  const tellAgain = () => {
    const files = new Set(reading)
    const names = new Set(reading.filter(file => !isPasted(file)).map(({ name }) => name))
    const fresh = new Set(read.map(id => fileOf.get(id)!.name))
    const older = [...fileOf].flatMap(([id, file]) =>
      names.has(file.name) && fresh.has(file.name) && !files.has(file) && !out.has(id) ? { id, name: file.name } : [],
    )
    if (older.length > 0) tellOlder(store, older, run.leaveOut)
  }

  const finish = () => {
    const progress = view.getState().progress!
    const { problems } = sums(progress)
    const { notify, open } = store.getState()
    view.setState({ latest: read })
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
    if (problems.length > 0) notify(failedNotice(progress))
    tellUndated(view.getState().undated)
    tellAgain()
    void run.read(waiting.splice(0))
  }

  const hear = (answer: ReadAnswer) => {
    const { addTexts, notify } = store.getState()
    if (answer.type === 'situation') {
      addTexts(answer.articles)
      const byId = new Map(answer.situation.manifest.articles.map(article => [article.id, article]))
      const undated = [...fileOf.keys()].flatMap((id): Undated[] => {
        const article = byId.get(id)
        if (!article || !(article.published === null || article.publishedOr !== undefined || id in days)) return []
        const { headline, published, publishedOr, coverage } = article
        const either = publishedOr === undefined ? (chosen.get(id) ?? null) : ([published!, publishedOr] as const)
        if (either) chosen.set(id, either)
        return [{ id, headline, day: days[id] ?? null, either, waits: coverage.undated > 0 }]
      })
      view.setState({ undated: undated.sort((a, b) => Number(a.day !== null) - Number(b.day !== null)) })
      added = answer.situation
      show()
    } else if (answer.type === 'broken') {
      end()
      // Nobody waits for it yet: with the first files it is tried again.
      if (!given) return
      busy = false
      view.setState({ progress: null })
      notify({ id: 'import', tone: 'bad', title: t('importBrokenTitle'), detail: t('importBrokenDetail', { problem: answer.problem }) })
    } else {
      if (answer.type === 'article') {
        read.push(answer.id)
        // One that comes again is the latest.
        fileOf.delete(answer.id)
        fileOf.set(answer.id, reading[answer.file]!)
        out.delete(answer.id)
      }
      // In a file that was put right, what is as it was belongs to that file now.
      if (answer.type === 'repeat' && fileOf.get(answer.id)?.name === reading[answer.file]!.name)
        fileOf.set(answer.id, reading[answer.file]!)
      const { progress } = view.getState()
      if (progress) view.setState({ progress: tell(progress, answer) })
      if (progress && !progress.over && answer.type === 'over') finish()
    }
  }

  const run: ImportRun = {
    view,
    prepare() {
      if (!worker) started().postMessage({ gazetteer: gazetteerAddress() } satisfies PrepareRequest)
    },
    async read(files) {
      const named = files.filter(file => file.size > 0 || file.name !== '')
      if (named.length === 0) return
      if (busy) {
        waiting.push(...named)
        return
      }
      busy = true
      for (const told of [failedId, againId]) store.getState().dismiss(told)
      alone = named.length === 1
      reading = named
      read = []
      view.setState({ progress: begin(named.map(file => file.name)) })
      const asked = started()
      if (!given) {
        base = store.getState().found.situation
        added = null
        given = true
      }
      const request: ReadRequest = {
        gazetteer: gazetteerAddress(),
        days,
        known: view.getState().alone || !base ? {} : namesOf(base),
        without: takenUp ? [...out] : [],
        files: await Promise.all(named.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
      }
      // It may have been stopped meanwhile.
      if (worker === asked)
        asked.postMessage(
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
      // The panel gives the map its room: what could not be read, a notice has still to say.
      view.setState({ progress: null })
      const articles = [...read]
      // Once it is gone: what covers the map is left out of the view.
      requestAnimationFrame(() => store.getState().set({ toShow: articles }))
    },
    ask: dating => view.setState({ dating }),
    setDays(said) {
      const after = view.getState().undated.map(one => ({ ...one, day: one.id in said ? said[one.id]! : one.day }))
      days = Object.fromEntries(after.flatMap(({ id, day }) => (day === null ? [] : [[id, day]])))
      reader()?.postMessage({ days: said } satisfies DaysRequest)
      tellUndated(after)
      void save()
    },
    leaveOut(ids, isOut) {
      for (const id of ids) isOut ? out.add(id) : out.delete(id)
      reader()?.postMessage({ without: [...out] } satisfies LeaveOutRequest)
      tellUndated(view.getState().undated)
      void save()
    },
    showAlone(only) {
      view.setState({ alone: only })
      show()
      if (only) store.getState().set({ toShow: [...fileOf.keys()] })
      void save()
    },
    async keep(kept) {
      view.setState({ kept })
      if (kept) await save()
      else await keepArticles(null)
    },
    takeUp(kept) {
      days = kept.days
      for (const id of kept.without ?? []) out.add(id)
      view.setState({ kept: true, alone: kept.alone })
      return new Promise(resolve => {
        takenUp = resolve
        void run.read(kept.files)
      })
    },
    close() {
      view.setState({ progress: null })
      // Whoever puts the list away has seen what stands at its head.
      store.getState().dismiss(failedId)
    },
  }
  return run
}

/** Pasted texts are all called alike. */
const isPasted = (file: File) => file.name.replace(/\.\w+$/, '') === t('pastedName')

/** By article, what a file is said to be the same as. */
const namesOf = ({ manifest }: Situation) => Object.fromEntries(manifest.articles.map(({ id, file, headline }) => [id, file ?? headline]))
