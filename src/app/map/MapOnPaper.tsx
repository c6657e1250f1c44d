import { type RefObject, useEffect, useRef } from 'react'
import type { View } from '../../store/store.ts'
import { download } from '../ui/download.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { type MapSheets, mapPicture } from './map-picture.ts'
import type { MapView } from './map-view.ts'
import { turnColours } from './paper-colours.ts'
import { captionOf } from './picture-caption.ts'

/**
 * On paper the map is a picture, light in every theme: what WebGL drew is not printed. It is taken when the browser says that it will print, and
 * where it does not, when the page is laid out for paper.
 */
export function MapOnPaper({ view: map }: { view: RefObject<MapView | null> }) {
  const store = useDatelineStore()
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const media = matchMedia('print')
    const before = () => {
      // A page that is laid out for paper has no room for the map any more: what was taken before holds.
      if (media.matches && paper.current?.hasChildNodes()) return
      map.current?.onPaper(turnColours, sheets => paper.current?.replaceChildren(mapPicture(sheets, captionOf(store.getState()))))
    }
    const after = () => paper.current?.replaceChildren()
    const turn = () => (media.matches ? before() : after())
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    media.addEventListener('change', turn)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      media.removeEventListener('change', turn)
    }
  }, [map, store])
  return <div className="map-on-paper" ref={paper} aria-hidden="true" />
}

/** Hands the map over as a picture. */
export function savePicture(sheets: MapSheets, view: View): void {
  mapPicture(sheets, captionOf(view)).toBlob(blob => blob && download('dateline-map.png', 'image/png', blob), 'image/png')
}
