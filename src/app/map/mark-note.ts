import type { PlaceView } from '../../situation/place-views.ts'
import { eventsOf } from '../../store/selectors.ts'
import type { DatelineStore } from '../../store/store.ts'
import { t } from '../words/t.ts'
import { tallyInWords } from '../words/tally-words.ts'
import { isArea } from './overlay.ts'

/** What is said of a place in the fewest words: its events as they are told, or why there are none. */
export function markNote(view: PlaceView): string {
  return tallyInWords(view) ?? t(!view.passes ? 'noteFilteredOut' : view.doubtful ? 'noteDoubtful' : 'noteNamed')
}

/** What is written under a mark's name. */
export const noteIn =
  (store: DatelineStore) =>
  (view: PlaceView, selected: boolean): string => {
    if (!view.passes && !selected) return ''
    const { precision, uncertaintyKm } = view.place.properties
    const undated = view.events > 0 && eventsOf(store.getState(), view.place.id).every(event => !event.dated)
    const note = undated && view.said + view.apart === 0 ? t('noteEventsNoDate', { n: view.events }) : markNote(view)
    return selected && precision === 'within' && !isArea(view)
      ? t('noteWithin', { note, km: Math.max(1, Math.round(uncertaintyKm)) })
      : note
  }
