import type { ReactNode } from 'react'
import { MapPane } from '../map/MapPane.tsx'
import { PaneBoundary } from '../ui/PaneBoundary.tsx'
import { t } from '../words/t.ts'

/** The map, and over it what belongs to the whole. */
export function MapArea({ children }: { children: ReactNode }) {
  return (
    <main className="area-map" aria-label={t('mapRegion')}>
      <PaneBoundary>
        <MapPane />
      </PaneBoundary>
      {children}
    </main>
  )
}
