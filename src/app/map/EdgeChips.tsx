import { ArrowUp } from 'lucide-react'
import type { PlaceView } from '../../situation/place-views.ts'
import { allPlaces, outOfMap, selectedEvent } from '../../store/selectors.ts'
import type { Camera } from '../../store/store.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { compass, outOfView, roundKm } from './out-of-view.ts'
import { noScenes, possibleScenes } from './scenes.ts'

const most = 3
const noPlaces: PlaceView[] = []

interface EdgeChipsProps {
  camera: Camera
  onGo: (place: PlaceView) => void
  /** Shows them all. */
  onAll: () => void
}

/** Places with events that the view does not hold: which way, how far; and how many more, all of them a press away. */
export function EdgeChips({ camera, onGo, onAll }: EdgeChipsProps) {
  const { unseen, places, event, scenes } = useDateline(view => {
    const unseen = outOfMap(view)
    // Far out nothing is out of view, and nothing need be counted.
    if (unseen.length === 0) return { unseen, places: noPlaces, event: null, scenes: noScenes }
    return { unseen, places: allPlaces(view), event: selectedEvent(view), scenes: possibleScenes(view) }
  })
  if (unseen.length === 0) return null
  const first = new Set(event?.places.map(({ place }) => place))
  const { nearest, all } = outOfView(
    unseen.map(p => places[p]!),
    camera.center,
    first,
    scenes,
    most,
  )
  if (all === 0) return null
  return (
    <ul className="edge-chips" aria-label={t('outOfViewList')}>
      {nearest.map(({ view, km, bearing }) => {
        const distance = t('kilometres', { n: roundKm(km) })
        const { id, name } = view.place.properties
        return (
          <li key={id}>
            <button
              type="button"
              aria-label={t('goToPlace', { name, distance, direction: t(`direction${compass(bearing)}`) })}
              onClick={() => onGo(view)}
            >
              <span className="to">
                <ArrowUp size={14} style={{ transform: `rotate(${Math.round(bearing / 45) * 45}deg)` }} aria-hidden="true" />
                <KindMark kind={view.kind} />
                <b>{name}</b>
              </span>{' '}
              <span>{distance}</span>
            </button>
          </li>
        )
      })}
      {all > most && (
        <li>
          <button type="button" title={t('fitAll')} onClick={onAll}>
            {t('moreOutOfView', { n: all - most })}
          </button>
        </li>
      )}
    </ul>
  )
}
