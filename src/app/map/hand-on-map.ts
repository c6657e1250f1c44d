import type { Map as MapLibre } from 'maplibre-gl'

/** Whoever has just moved the map by hand is left alone for this long, in ms. */
const handRest = 1500

/** Who leads the map. */
export interface HandOnMap {
  /** How often it was led somewhere by hand, by a key or a button, whatever is selected. */
  led(): number
  /** It is led somewhere now. */
  lead(): void
  /** A hand chose what is to be seen; the map is taken there, and that was no leading. */
  chose(): void
  /** Whether a hand is on it, or was just now. */
  isBusy(): boolean
}

export function watchHand(map: MapLibre): HandOnMap {
  let leads = 0
  let handled = Number.NEGATIVE_INFINITY
  let byHand = false
  const handle = () => {
    handled = performance.now()
  }
  map.on('movestart', event => {
    byHand = (event as { originalEvent?: Event }).originalEvent !== undefined
    if (byHand) leads++
  })
  map.on('moveend', () => {
    if (byHand) handle()
    byHand = false
  })
  return {
    led: () => leads,
    lead() {
      leads++
    },
    chose: handle,
    isBusy: () => byHand || performance.now() - handled < handRest,
  }
}
