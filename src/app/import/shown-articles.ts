import type { StoreApi } from 'zustand/vanilla'
import type { Situation } from '../../situation/schema.ts'
import { lostOf, withoutLost } from '../../store/lost.ts'
import type { DatelineStore } from '../../store/store.ts'
import type { GivenArticles } from './given-articles.ts'
import type { ImportView } from './import-view.ts'
import { shownSituation } from './shown-situation.ts'

/** What the panes show of what was read here: beside what was open before, or alone. */
export interface ShownArticles {
  /** Begins with what is open now. */
  begin(): void
  /** Takes what all that was read makes without those that were left out. */
  take(added: Situation): void
  /** Leaves out what was here before, or no longer. */
  showAlone(alone: boolean): void
  /** By article of what was here before, where it is shown, what a file is said to be the same as. */
  known(): Record<string, string>
}

export function shownArticles(store: DatelineStore, view: StoreApi<ImportView>, given: GivenArticles): ShownArticles {
  let base: Situation | null = null
  let added: Situation | null = null

  const show = () => {
    if (!added) return
    const { articles } = added.manifest
    const before = base !== null && base.manifest.articles.length > 0
    view.setState({ before, added: articles.length, articles: given.list(articles) })
    showWithoutLost(store, shownSituation(before ? base : null, added, view.getState().alone))
  }

  return {
    begin() {
      base = store.getState().found.situation
      added = null
    },
    take(situation) {
      added = situation
      show()
    },
    showAlone(alone) {
      view.setState({ alone })
      show()
    },
    known: () => (view.getState().alone || !base ? {} : namesOf(base)),
  }
}

/** What was selected, or filtered by, may have left. */
function showWithoutLost(store: DatelineStore, situation: Situation): void {
  store.getState().show(situation)
  const { selection, filter } = store.getState()
  const asked = { selection, filter, article: null }
  if (!lostOf(situation, asked)) return
  const left = withoutLost(situation, asked)
  store.setState({ selection: left.selection, filter: left.filter })
}

const namesOf = ({ manifest }: Situation) => Object.fromEntries(manifest.articles.map(({ id, file, headline }) => [id, file ?? headline]))
