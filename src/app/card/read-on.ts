import type { DatelineStore } from '../../store/store.ts'
import type { Excerpt } from '../ui/excerpts.ts'

/** Goes to where an excerpt stands in its article. */
export function readOn(store: DatelineStore, place: string, { mention }: Excerpt): void {
  store.getState().select({ type: 'place', id: place, mention: mention.id })
  store.getState().set({ sheet: 'reader' })
}
