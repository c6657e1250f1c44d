import { type Lost, lostOf, withoutLost } from './lost.ts'
import { articleFor, type DatelineStore, type Sheet, type View } from './store.ts'
import { isMovement, type LinkedView, parseUrl, sameSelection, stepTo, writeUrl } from './url-state.ts'

/** The little of `window` that keeping an address needs. */
export interface BrowserWindow {
  location: { search: string; pathname: string; hash: string }
  history: {
    state: unknown
    pushState(state: unknown, unused: '', url: string): void
    replaceState(state: unknown, unused: '', url: string): void
  }
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  setTimeout(work: () => void, ms: number): number
  clearTimeout(timer: number): void
}

/** Browsers refuse a hundred replacements in half a minute, and one takes milliseconds: a brush that moves is written once it rests. */
const pause = 350

/**
 * Keeps the page's address and the view in step, both ways. Selecting and filtering make an entry that Back returns from; panning
 * only rewrites the one that is there, and so does a brush that is moved on, or a word that is typed on. Start the store with `parseUrl(location.search)`.
 *
 * `onLost` is told what a link leads to that the situation does not have. `sheets` says whether the other panes are sheets over the
 * map: then calling another one makes an entry as well, since whoever has gone from the article to the timeline comes back with Back.
 */
export function keepInAddress(
  store: DatelineStore,
  browser: BrowserWindow,
  onLost: (lost: Lost) => void,
  sheets: () => boolean,
): () => void {
  let written = linkedView(store.getState())
  let { sheet } = store.getState()
  let timer: number | null = null
  /** The entry made last, as long as what made it goes on: a row that selects and calls a sheet makes one. */
  let entered: string | null = null
  /** The filter whose movement made the last entry: it goes on in that. */
  let moving: string | null = null

  const address = (view: LinkedView) => browser.location.pathname + writeUrl(view, browser.location.search) + browser.location.hash
  const state = () => (sheets() ? { sheet } : null)
  const rewrite = () => {
    if (timer !== null) browser.clearTimeout(timer)
    timer = null
    browser.history.replaceState(state(), '', address(written))
  }
  const enter = (by: string) => {
    if (entered !== null && entered !== by) browser.history.replaceState(state(), '', address(written))
    else browser.history.pushState(state(), '', address(written))
    entered = by
    queueMicrotask(() => {
      entered = null
    })
  }
  const follow = () => {
    const view = store.getState()
    if (view.status !== 'ready') return
    const now = linkedView(view)
    const turned = sheets() && view.sheet !== sheet
    if (sameLink(written, now) && !turned) return
    const by = stepTo(written, now) ?? (turned ? 'sheet' : null)
    const step = by !== null && (turned || by !== moving)
    if (step && timer !== null) rewrite()
    written = now
    sheet = view.sheet
    if (by !== null) moving = isMovement(by) ? by : null
    if (step) enter(by)
    else {
      if (timer !== null) browser.clearTimeout(timer)
      timer = browser.setTimeout(rewrite, pause)
    }
  }
  const goTo = () => {
    if (timer !== null) browser.clearTimeout(timer)
    timer = null
    moving = null
    const { situation, camera } = store.getState()
    const asked = withoutLost(situation, parseUrl(browser.location.search))
    written = { ...asked, camera: asked.camera ?? camera }
    if (sheets()) sheet = sheetOf(browser.history.state)
    store.setState({ ...written, sheet, article: articleFor(situation, asked) })
  }
  const arrive = (view: View) => {
    if (view.status !== 'ready') return
    // The article is asked of the address: by now another one is open.
    const asked = { selection: view.selection, filter: view.filter, article: parseUrl(browser.location.search).article }
    const lost = lostOf(view.situation, asked)
    const { selection, filter } = withoutLost(view.situation, asked)
    const article = articleFor(view.situation, { article: view.article, selection })
    written = linkedView({ ...view, selection, filter, article })
    if (!lost) return
    store.setState({ selection, filter, article })
    rewrite()
    onLost(lost)
  }

  const stopArriving = store.subscribe((view, before) => {
    if (before.status !== 'ready' && view.status === 'ready') arrive(view)
  })
  const stopFollowing = store.subscribe(follow)
  const flush = () => timer !== null && rewrite()
  browser.addEventListener('popstate', goTo)
  browser.addEventListener('pagehide', flush)
  arrive(store.getState())
  return () => {
    stopArriving()
    stopFollowing()
    flush()
    browser.removeEventListener('popstate', goTo)
    browser.removeEventListener('pagehide', flush)
  }
}

/** The sheet an entry was left with; the first one has none, and the map was seen. */
function sheetOf(state: unknown): Sheet {
  const left = typeof state === 'object' && state !== null && 'sheet' in state ? state.sheet : null
  return (['list', 'reader', 'timeline'] as const).find(sheet => sheet === left) ?? 'map'
}

/** What a link must carry of the view: an article only when the selection does not lead to it anyway. */
function linkedView(view: View): LinkedView {
  const { selection, filter, tab, sort, projection, camera, onlyInView, situation } = view
  const article = view.article === articleFor(situation, { article: null, selection }) ? null : view.article
  return { selection, article, filter, tab, sort, projection, camera, onlyInView }
}

/** The link to the view as it stands, from the query on: `?event=…`. */
export function linkTo(view: View): string {
  return writeUrl(linkedView(view))
}

function sameLink(a: LinkedView, b: LinkedView): boolean {
  return (
    sameSelection(a.selection, b.selection) &&
    a.article === b.article &&
    a.filter === b.filter &&
    a.tab === b.tab &&
    a.sort === b.sort &&
    a.projection === b.projection &&
    a.camera === b.camera &&
    a.onlyInView === b.onlyInView
  )
}
