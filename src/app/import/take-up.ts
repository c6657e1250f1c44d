import type { DatelineStore } from '../../store/store.ts'
import { importRun } from './import-run.ts'
import { keptArticles } from './kept-articles.ts'

/**
 * Reads again what this browser kept. What the page's address selected may be theirs: then it is gone to once they are there, unless
 * something else was selected meanwhile. Tells whether the address leads to something now.
 */
export async function takeUpArticles(store: DatelineStore, address: string): Promise<boolean> {
  const kept = await keptArticles()
  if (kept) await importRun(store).takeUp(kept)
  if (!/[?&](event|place|article)=/.test(address) || store.getState().selection) return true
  history.replaceState(history.state, '', address)
  // The address is followed as when somebody comes back to it.
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  return store.getState().selection !== null || !/[?&](event|place)=/.test(address)
}
