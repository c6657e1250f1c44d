import type { Selection } from '../../store/store.ts'
import { openView, writeUrl } from '../../store/url-state.ts'

/** The address that opens the situation at one event, place or mention, and nothing else: `https://a.org/map/?event=e1`. */
export function permalink(selection: Selection): string {
  return `${location.origin}${location.pathname}${writeUrl({ ...openView, selection })}`
}
