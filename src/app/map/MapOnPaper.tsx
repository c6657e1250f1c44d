import { useEffect, useRef } from 'react'
import type { View } from '../../store/store.ts'
import { download } from '../ui/download.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { type MapSheets, mapPicture } from './map-picture.ts'
import { captionOf } from './picture-caption.ts'

/** On paper the map is a picture: what WebGL drew is not printed. */
export function MapOnPaper({ sheets }: { sheets: () => MapSheets | null }) {
  const store = useDatelineStore()
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = () => {
      const now = sheets()
      if (now) paper.current?.replaceChildren(mapPicture(now, captionOf(store.getState())))
    }
    const after = () => paper.current?.replaceChildren()
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [sheets, store])
  return <div className="map-on-paper" ref={paper} aria-hidden="true" />
}

/** Hands the map over as a picture. */
export function savePicture(sheets: MapSheets, view: View): void {
  mapPicture(sheets, captionOf(view)).toBlob(blob => blob && download('dateline-map.png', 'image/png', blob), 'image/png')
}
