import type { Map as MapLibre } from 'maplibre-gl'
import { watchGround } from './ground-watch.ts'

export interface GroundEvents {
  /** No tile of the ground comes, or one has come after all. */
  groundMissing(isMissing: boolean): void
  /** Somebody's own ground could not be drawn; ours has taken its place. */
  ownGroundFailed(message: string): void
}

/** Tells what is wrong with the ground; `giveUpOwn` puts ours in the place of somebody's own, and says whether that was there. */
export function watchTrouble(map: MapLibre, isReady: () => boolean, giveUpOwn: () => boolean, on: GroundEvents): void {
  const ground = watchGround(on.groundMissing)
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile && sourceId === 'base') ground.came()
  })
  map.on('idle', ground.rested)
  map.on('error', event => {
    const message = event.error?.message ?? ''
    const { sourceId } = event as { sourceId?: string }
    const isOwn = sourceId === undefined ? !isReady() : sourceId.startsWith('own/')
    if (isOwn && giveUpOwn()) on.ownGroundFailed(message)
    else if (sourceId === 'base') ground.failed()
    else console.warn(`Map: ${message}`)
  })
}
