import { Globe, ImageDown, Maximize, Minus, Plus } from 'lucide-react'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'

/** Zoom, globe, the way back to everything, and the map as a picture. */
export function MapTools({ onZoom, onFit, onPicture }: { onZoom: (steps: number) => void; onFit: () => void; onPicture: () => void }) {
  const store = useDatelineStore()
  const globe = useDateline(view => view.projection === 'globe')
  return (
    <div className="map-tools">
      <div className="map-tool-group">
        <button type="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => onZoom(1)}>
          <Plus size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => onZoom(-1)}>
          <Minus size={16} aria-hidden="true" />
        </button>
      </div>
      <div className="map-tool-group">
        <button
          type="button"
          aria-label={t('globe')}
          title={t('globe')}
          aria-pressed={globe}
          onClick={() => store.getState().set({ projection: globe ? 'mercator' : 'globe' })}
        >
          <Globe size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label={t('fitAll')} aria-keyshortcuts="0" title={`${t('fitAll')} (0)`} onClick={onFit}>
          <Maximize size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label={t('savePicture')} title={t('savePicture')} onClick={onPicture}>
          <ImageDown size={16} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}
