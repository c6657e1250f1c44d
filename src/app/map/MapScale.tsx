import type { Camera } from '../../store/store.ts'
import { textSize } from '../ui/text-size.ts'
import { t } from '../words/later-words.ts'
import { scaleBar } from './scale-bar.ts'

/** How long a stretch of the map is, at its middle. */
export function MapScale({ camera }: { camera: Camera }) {
  const { pixels, length, unit } = scaleBar(camera.center[1], camera.zoom, 104 * textSize())
  return (
    <div className="map-scale" style={{ inlineSize: pixels }} aria-hidden="true">
      {t(unit === 'km' ? 'kilometres' : 'metres', { n: length })}
    </div>
  )
}
