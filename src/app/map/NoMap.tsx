import './map.css'
import { Info } from 'lucide-react'
import { bearing, distanceKm } from '../../geometry/great-circle.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { selectedPlace, visiblePlaces } from '../../store/selectors.ts'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { holdsPoint, nearestFirst } from './near-list.ts'
import { compass, roundKm } from './out-of-view.ts'

/** What stands in the map's place where the browser cannot draw one: the same places, nearest to the selected one first. */
export function NoMap() {
  const store = useDatelineStore()
  const { places, centre } = useDateline(view => ({ places: visiblePlaces(view), centre: selectedPlace(view) }))
  const point = centre?.properties.labelPoint ?? null
  const words = ({ place }: PlaceView): string => {
    if (!point) return ''
    if (place.id === centre!.id) return t('kilometres', { n: 0 })
    if (holdsPoint(place, point)) return t('insideArea')
    const to = place.properties.labelPoint
    const distance = t('kilometres', { n: roundKm(distanceKm(point, to)) })
    return t('distanceAndDirection', { distance, direction: t(`direction${compass(bearing(point, to))}`) })
  }
  return (
    <div className="no-map" data-map="none">
      <div className="no-map-why" role="note">
        <Info size={16} aria-hidden="true" />
        <p>
          <b>{t('noMapTitle')}</b>
          {t(point ? 'noMapDetail' : 'noMapDetailMost')}
        </p>
      </div>
      {centre && (
        <header>
          <span>{t('aroundPlace', { name: centre.properties.name })}</span>
          <span>{t('distanceHeading')}</span>
        </header>
      )}
      <ul>
        {nearestFirst(places, centre).map(view => (
          <li key={view.place.id}>
            <button
              type="button"
              aria-current={view.place.id === centre?.id ? 'true' : undefined}
              onClick={() => store.getState().select({ type: 'place', id: view.place.id, mention: null })}
            >
              <PrecisionMark precision={view.place.properties.precision} kind={view.kind} />
              <b>{view.place.properties.name}</b>
              <span>{words(view)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
