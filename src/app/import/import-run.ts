import { createStore, type StoreApi } from 'zustand/vanilla'
import { joinSituations } from '../../situation/join-situations.ts'
import type { Situation } from '../../situation/schema.ts'
import type { DatelineStore } from '../../store/store.ts'
import { gazetteerAddress } from '../ui/gazetteer-address.ts'
import { noteInWords } from '../words/note-words.ts'
import { t } from '../words/t.ts'
import { begin, type Progress, sums, tell } from './progress.ts'
import type { DaysRequest, ReadAnswer, ReadRequest } from './read-worker.ts'

/** How far the reading has come. */
export interface ImportView {
  progress: Progress | null
  /** Articles read here that do not say when they were published. */
  undated: { id: string; headline: string }[]
  /** Whether it is asked when they were. */
  dating: boolean
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
  /** Says when they were, by their ids; they are read anew. */
  setDays(days: Record<string, string>): void
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
  const view = createStore<ImportView>()(() => ({ progress: null, undated: [], dating: false }))
  let worker: Worker | null = null
  let base: Situation | null = null
  /** Whether one file was given. */
  let alone = false
  /** The articles read of what was given last. */
  let read: string[] = []
  /** What was given while others were read. */
  let waiting: File[] = []
  let busy = false

  const end = () => {
    worker?.terminate()
    worker = null
    waiting = []
  }

  const finish = () => {
    const { problems, wholeFiles, read: count, undated } = sums(view.getState().progress!)
    const { notify, open } = store.getState()
    // Who adds one article wants to read it.
    if (alone && read.length === 1) open(read[0]!)
    if (problems.length > 0)
      notify({
        id: 'import-failed',
        tone: 'bad',
        title: t(wholeFiles ? 'oneFileUnread' : 'oneArticleUnread', { n: problems.length }),
        detail: t('otherFilesFine', { problem: noteInWords(problems[0]!), n: count }),
      })
    if (undated > 0)
      notify({
        id: undatedNotice,
        tone: 'warn',
        title: t('noDateTitle', { n: undated }),
        detail: t('noDateDetail'),
        ...(worker && { action: { label: t('setDates'), run: () => run.ask(true) } }),
      })
    busy = false
    void run.read(waiting.splice(0))
  }

  const hear = (answer: ReadAnswer) => {
    const { addTexts, show, notify } = store.getState()
    if (answer.type === 'situation') {
      addTexts(answer.articles)
      view.setState({
        undated: answer.articles.filter(({ published }) => published === null).map(({ id, headline }) => ({ id, headline })),
      })
      show(base ? joinSituations(base, answer.situation) : answer.situation)
    } else if (answer.type === 'broken') {
      end()
      busy = false
      view.setState({ progress: null })
      notify({ id: 'import', tone: 'bad', title: t('importBrokenTitle'), detail: t('importBrokenDetail', { problem: answer.problem }) })
    } else {
      if (answer.type === 'article') read.push(answer.id)
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
      read = []
      view.setState({ progress: begin(named.map(file => file.name)) })
      if (!worker) {
        base = store.getState().found.situation
        worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
        worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => hear(data)
        worker.onerror = event => hear({ type: 'broken', problem: event.message || t('importNoWorker') })
      }
      const request: ReadRequest = {
        gazetteer: gazetteerAddress(),
        title: base?.manifest.title ?? '',
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
    setDays(days) {
      worker?.postMessage({ days } satisfies DaysRequest)
      store.getState().dismiss(undatedNotice)
    },
    close: () => view.setState({ progress: null }),
  }
  return run
}
