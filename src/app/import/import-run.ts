import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Situation } from '../../situation/schema.ts'
import type { DatelineStore } from '../../store/store.ts'
import { t } from '../words/later-words.ts'
import { GivenArticles } from './given-articles.ts'
import { againId, failedId, failedNotice, tellOlder, type Undated, undatedId, undatedNotice } from './import-notices.ts'
import { type ImportView, nothingRead } from './import-view.ts'
import { keepInBrowser } from './keep-in-browser.ts'
import { keepArticles } from './kept-articles.ts'
import type { KeptArticles } from './merge-kept.ts'
import { begin, stopped, sums, tell } from './progress.ts'
import { readingWorker, type WholeAnswer } from './reading-worker.ts'
import { shownArticles } from './shown-articles.ts'

export interface ImportRun {
  view: StoreApi<ImportView>
  /** Makes ready for files that are likely to come. */
  prepare(): void
  /** Reads files; more may come while others are read. */
  read(files: File[]): Promise<void>
  /** Stops at once, in the middle of an article if need be. What was read before stays. */
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

/** What is read of the files that were given together. */
interface Round {
  files: readonly File[]
  /** The articles read of them, by id. */
  read: string[]
}

/** Reads articles and shows them beside the situation that was open before: what somebody asks of it here, what the worker answers below. */
function createImport(store: DatelineStore): ImportRun {
  const view = createStore<ImportView>()(() => nothingRead)
  const given = new GivenArticles()
  const shown = shownArticles(store, view, given)
  let round: Round = { files: [], read: [] }
  /** What was given while others were read. */
  let waiting: File[] = []
  let busy = false
  /** Who waits for what was kept to be read. */
  let takenUp: (() => void) | null = null

  const finish = () => {
    view.setState({ latest: round.read })
    void save()
    busy = false
    if (takenUp) endTakingUp()
    else tellFinished()
    void run.read(waiting.splice(0))
  }
  const endTakingUp = () => {
    view.setState({ progress: null })
    takenUp?.()
    takenUp = null
  }
  const end = () => {
    worker.end()
    waiting = []
  }

  const worker = readingWorker(
    hearing({
      ...{ store, view, given },
      round: () => round,
      finish,
      take: shown.take,
      broken(problem) {
        const wasGiven = worker.isGiven()
        end()
        // Nobody waits for it yet: with the first files it is tried again.
        if (!wasGiven) return
        busy = false
        endTakingUp()
        store.getState().notify({ id: 'import', tone: 'bad', title: t('importBrokenTitle'), detail: t('importBrokenDetail', { problem }) })
      },
    }),
  )
  const save = keepInBrowser(
    view,
    () => given.toKeep(view.getState().alone),
    () => store.getState().notify({ id: 'not-kept', tone: 'bad', title: t('notKeptTitle'), detail: t('staysOpen') }),
  )

  /** A worker that was stopped took with it what it had read before. Another reads that again, so that it can still be dated and left out. */
  const readAgain = () => {
    const again = given.ids()
    if (again.length === 0) return
    void worker.read(given.files(), { days: given.days(), known: {}, without: given.without(), again, repeats: given.repeats() })
  }

  /** Tells of those without a day as long as there are some. */
  const tellUndated = (undated: readonly Undated[]) => {
    const { notify, dismiss } = store.getState()
    const notice = undatedNotice(
      undated.filter(({ id, day }) => day === null && !given.isOut(id)),
      worker.isGiven() ? () => run.ask(true) : null,
    )
    if (notice) notify(notice)
    else dismiss(undatedId)
  }
  const tellFinished = () => {
    const { files, read } = round
    const { progress, undated } = view.getState()
    const { texts, open, notify } = store.getState()
    // Who adds one article wants to read it.
    if (files.length === 1 && read.length === 1 && texts[read[0]!] !== undefined) open(read[0]!)
    const showFiles = () => {
      view.setState({ progress })
      store.getState().set({ sheet: 'map' })
    }
    if (sums(progress!).problems.length > 0) notify(failedNotice(progress!, showFiles))
    tellUndated(undated)
    // A file that was put right is given again: both versions stand, until somebody says that the later one is enough.
    const older = given.olderThan(files, read)
    if (older.length > 0) tellOlder(store, older, run.leaveOut)
  }

  const run: ImportRun = {
    view,
    prepare: worker.prepare,
    async read(all) {
      const named = all.filter(file => file.size > 0 || file.name !== '')
      if (named.length === 0) return
      if (busy) {
        waiting.push(...named)
        return
      }
      busy = true
      for (const told of [failedId, againId]) store.getState().dismiss(told)
      round = { files: named, read: [] }
      view.setState({ progress: begin(named.map(file => file.name)) })
      if (!worker.isGiven()) shown.begin()
      await worker.read(named, { days: given.days(), known: shown.known(), without: takenUp ? given.without() : [] })
    },
    stop() {
      end()
      const { progress } = view.getState()
      if (!progress || progress.over) return
      view.setState({ progress: stopped(progress) })
      finish()
      readAgain()
    },
    showOnMap() {
      // The panel gives the map its room: what could not be read, a notice has still to say.
      view.setState({ progress: null })
      const articles = [...round.read]
      // Once it is gone: what covers the map is left out of the view.
      requestAnimationFrame(() => store.getState().set({ toShow: articles }))
    },
    ask: dating => view.setState({ dating }),
    setDays(said) {
      const after = view.getState().undated.map(one => ({ ...one, day: one.id in said ? said[one.id]! : one.day }))
      given.setDays(after)
      worker.tell({ days: said })
      tellUndated(after)
      void save()
    },
    leaveOut(ids, isOut) {
      given.leaveOut(ids, isOut)
      worker.tell({ without: given.without() })
      tellUndated(view.getState().undated)
      void save()
    },
    showAlone(only) {
      shown.showAlone(only)
      if (only) store.getState().set({ toShow: given.ids() })
      void save()
    },
    async keep(kept) {
      view.setState({ kept })
      if (kept) await save()
      else await keepArticles(null)
    },
    takeUp(kept) {
      given.takeUp(kept)
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

interface Heard {
  store: DatelineStore
  view: StoreApi<ImportView>
  given: GivenArticles
  /** The one that is read now. */
  round: () => Round
  take: (situation: Situation) => void
  finish: () => void
  broken: (problem: string) => void
}

/** Takes what the worker answers. */
function hearing({ store, view, given, round, take, finish, broken }: Heard): (answer: WholeAnswer) => void {
  const remember = (answer: WholeAnswer) => {
    if (answer.type === 'article') {
      round().read.push(answer.id)
      given.add(answer.id, round().files[answer.file]!)
    }
    if (answer.type === 'repeat') given.repeat(answer.id, round().files[answer.file]!, answer.note)
    if (answer.type === 'read') given.isRead(round().files[answer.file]!)
  }
  return answer => {
    if (answer.type === 'broken') return broken(answer.problem)
    if (answer.type === 'situation') {
      store.getState().addTexts(answer.articles)
      view.setState({ undated: given.undated(answer.situation.manifest.articles, answer.yearless) })
      return take(answer.situation)
    }
    remember(answer)
    const { progress } = view.getState()
    if (!progress) return
    view.setState({ progress: tell(progress, answer) })
    if (!progress.over && answer.type === 'over') finish()
  }
}
