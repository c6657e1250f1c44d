import type { Map as MapLibre } from 'maplibre-gl'

/**
 * Says on the container, in `data-map`, how the map stands: `busy` while it moves or something is on its way, then `idle`, but not before
 * its first picture is shown, which the caller tells.
 */
export function tellState(map: MapLibre): () => void {
  const { dataset } = map.getContainer()
  let isIdle = false
  let isShown = false
  const tellIdle = () => {
    if (isIdle && isShown) dataset.map = 'idle'
  }
  map.on('idle', () => {
    isIdle = true
    tellIdle()
  })
  for (const busy of ['movestart', 'dataloading'] as const)
    map.on(busy, () => {
      isIdle = false
      dataset.map = 'busy'
    })
  return () => {
    isShown = true
    tellIdle()
  }
}
