import { ArrowUp } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { PlaceView } from '../../situation/place-views.ts'
import { allPlaces, outOfMap, selectedEvent, selectedPlace } from '../../store/selectors.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { giveWay } from './give-way.ts'
import type { Rest } from './map-in-store.ts'
import { compass, outOfView, roundKm } from './out-of-view.ts'
import { noScenes, possibleScenes } from './scenes.ts'

/** So many are named, or fewer where they would lie over marks. */
const mostNamed = [1, 2, 3]
const noPlaces: PlaceView[] = []

interface EdgeChipsProps {
  rest: Rest
  onGo: (place: PlaceView) => void
  /** Shows them all. */
  onAll: () => void
}

/** Places with events that the view does not hold: which way, how far; and how many more, all of them a press away. */
export function EdgeChips({ rest, onGo, onAll }: EdgeChipsProps) {
  const { unseen, places, event, scenes, picked } = useDateline(view => {
    const unseen = outOfMap(view)
    // Far out nothing is out of view, and nothing need be counted.
    if (unseen.length === 0) return { unseen, places: noPlaces, event: null, scenes: noScenes, picked: null }
    return {
      ...{ unseen, places: allPlaces(view), event: selectedEvent(view), scenes: possibleScenes(view) },
      picked: selectedPlace(view)?.id ?? null,
    }
  })
  const strip = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    const chips = strip.current
    if (!chips) return
    const give = () => giveWay(chips, rest.targets, rest.targets.find(({ id }) => id === picked) ?? null)
    give()
    // The card leaves the strip less room. A frame later: what is changed while sizes are told would be told anew.
    let next = 0
    const size = new ResizeObserver(() => {
      next = requestAnimationFrame(give)
    })
    size.observe(chips)
    return () => {
      size.disconnect()
      cancelAnimationFrame(next)
    }
  })
  if (unseen.length === 0) return null
  const first = new Set(event?.places.map(({ place }) => place))
  const { nearest, all } = outOfView(
    unseen.map(p => places[p]!),
    rest.camera.center,
    first,
    scenes,
    mostNamed.length,
  )
  if (all === 0) return null
  return (
    <ul className="edge-chips" aria-label={t('outOfViewList')} ref={strip}>
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
      {mostNamed.map(
        named =>
          named <= nearest.length &&
          named < all && (
            <li key={named} data-after={named}>
              <button type="button" title={t('fitAll')} onClick={onAll}>
                {t('moreOutOfView', { n: all - named })}
              </button>
            </li>
          ),
      )}
    </ul>
  )
}
