import type { SelectedCard } from '../card/use-card.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'

/** Escape leaves one thing at a time: the review, a phone's sheet, the card, the selection. */
export function useEscape(card: SelectedCard | null, phone = false): void {
  const store = useDatelineStore()
  const leave = () => {
    const { review, sheet, selection, set, select } = store.getState()
    if (review !== undefined) set({ review: undefined })
    else if (phone && sheet !== 'map') set({ sheet: 'map' })
    else if (card) card.close()
    else if (selection) select(null)
  }
  usePageKeys({ escape: leave })
}
