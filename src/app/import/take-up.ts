import { type Lost, lostOf } from '../../store/lost.ts'
import type { DatelineStore } from '../../store/store.ts'
import { parseUrl } from '../../store/url-state.ts'
import { importRun } from './import-run.ts'
import { keptArticles } from './kept-articles.ts'

/**
 * Reads again what this browser kept. What the page's address asks for may be theirs: then it is gone to once they are there, unless
 * something else was selected meanwhile. Gives what is still not there.
 */
export async function takeUpArticles(store: DatelineStore, address: string): Promise<Lost | null> {
  const kept = await keptArticles()
  if (kept) await importRun(store).takeUp(kept)
  if (!/[?&](event|place|article|outlet|country|in)\b/.test(address) || store.getState().selection) return null
  history.replaceState(history.state, '', address)
  // The address is followed as when somebody comes back to it.
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  return lostOf(store.getState().situation, parseUrl(address))
}
