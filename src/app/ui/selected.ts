import { selectedEvent } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'

/** The mention that is picked: the one chosen on the place, or the one by which the selected event names where it happened. */
export function selectedMention(view: View): string | null {
  if (view.selection?.type === 'place') return view.selection.mention
  return selectedEvent(view)?.places[0]?.mention || null
}
