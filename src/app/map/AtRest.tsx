import type { PlaceView } from '../../situation/place-views.ts'
import { EdgeChips } from './EdgeChips.tsx'
import { MapScale } from './MapScale.tsx'
import type { Rest } from './map-in-store.ts'

interface AtRestProps {
  rest: Rest
  onGo: (place: PlaceView) => void
  onAll: () => void
}

/** What is said of the view once the map rests: what lies outside it, and how long a stretch of it is. */
export function AtRest({ rest, onGo, onAll }: AtRestProps) {
  return (
    <>
      <EdgeChips rest={rest} onGo={onGo} onAll={onAll} />
      <MapScale camera={rest.camera} />
    </>
  )
}
