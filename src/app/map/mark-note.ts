import type { PlaceView } from '../../situation/place-views.ts'
import { eventsOf } from '../../store/selectors.ts'
import type { DatelineStore } from '../../store/store.ts'
import { t } from '../words/t.ts'
import { isArea } from './overlay.ts'

/** What is written under a mark's name. */
export const noteIn =
  (store: DatelineStore) =>
  (view: PlaceView, selected: boolean): string => {
    if (!view.passes && !selected) return ''
    const { precision, uncertaintyKm } = view.place.properties
    const undated = view.events > 0 && eventsOf(store.getState(), view.place.id).every(event => !event.dated)
    const note =
      view.events > 0 ? t(undated ? 'noteEventsNoDate' : 'noteEvents', { n: view.events }) : t(view.doubtful ? 'noteDoubtful' : 'noteNamed')
    return selected && precision === 'within' && !isArea(view)
      ? t('noteWithin', { note, km: Math.max(1, Math.round(uncertaintyKm)) })
      : note
  }
