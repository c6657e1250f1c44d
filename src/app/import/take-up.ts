import { type Lost, lostOf } from '../../store/lost.ts'
import type { DatelineStore } from '../../store/store.ts'
import { parseUrl } from '../../store/url-state.ts'
import { importRun } from './import-run.ts'
import { keptArticles } from './kept-articles.ts'

/**
 * Reads again what this browser kept. What the page's address asks for may be theirs: then it is gone to once they are there, unless
 * something else was selected meanwhile. Where it asks for nothing, the map begins as it would had they come with the page, unless a hand was
 * at it before they were there. Gives what is still not there.
 */
export async function takeUpArticles(store: DatelineStore, address: string): Promise<Lost | null> {
  const kept = await keptArticles()
  const hand = handSince()
  if (kept) await importRun(store).takeUp(kept)
  const { situation, selection } = store.getState()
  if (kept && !hand.came() && !selection && !/[?&](?:event|place|at)=/.test(address))
    store.getState().set({ toShow: situation?.manifest.articles.map(({ id }) => id) ?? [] })
  if (!/[?&](event|place|article|outlet|country|in)\b/.test(address) || store.getState().selection) return null
  history.replaceState(history.state, '', address)
  // The address is followed as when somebody comes back to it.
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  return lostOf(store.getState().situation, parseUrl(address))
}

/** Whether somebody has begun to use the page. */
function handSince(): { came(): boolean } {
  const came = new AbortController()
  for (const type of ['pointerdown', 'wheel', 'keydown'])
    addEventListener(type, () => came.abort(), { capture: true, passive: true, signal: came.signal })
  return { came: () => came.signal.aborted }
}
