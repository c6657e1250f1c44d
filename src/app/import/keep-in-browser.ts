import type { StoreApi } from 'zustand/vanilla'
import type { ImportView } from './import-view.ts'
import { keepArticles } from './kept-articles.ts'
import type { KeptArticles } from './merge-kept.ts'

/**
 * Has the browser keep what was added, as long as somebody wants that; and ask before it leaves what nobody keeps, or is about to. Gives what
 * saves it as it is now.
 */
export function keepInBrowser(view: StoreApi<ImportView>, toKeep: () => KeptArticles | null, onFailure: () => void): () => Promise<void> {
  let saving = 0
  const stay = (event: BeforeUnloadEvent) => (!view.getState().kept || saving > 0) && event.preventDefault()
  view.subscribe(({ added }) => (added > 0 ? addEventListener : removeEventListener)('beforeunload', stay))
  return async () => {
    if (!view.getState().kept) return
    saving++
    const isSaved = await keepArticles(toKeep())
    saving--
    if (isSaved) return
    view.setState({ kept: false })
    onFailure()
  }
}
