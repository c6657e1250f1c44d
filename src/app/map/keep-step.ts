import type { Map as MapLibre } from 'maplibre-gl'
import type { Camera } from '../../store/store.ts'
import { whenHandRests } from '../ui/hand.ts'
import { coverBoxes } from './covered.ts'
import type { PlacesDrawn } from './draw-places.ts'
import type { Lookout } from './lookout.ts'
import type { MapLayers } from './map-layers.ts'
import { cameraOf, type WorldShape } from './map-stand.ts'
import type { MarkLayer } from './mark-layer.ts'

export interface StepEvents {
  /** The map has come to rest. */
  rest(camera: Camera, inView: ReadonlySet<string>): void
  /** The map begins to move. */
  move(): unknown
}

interface OnTheMap {
  layers: MapLayers
  marks: MarkLayer
  drawn: PlacesDrawn
  lookout: Lookout
  shape: () => WorldShape
}

interface InStep {
  /** Whether the map can be drawn on. */
  isReady(): boolean
  /** Draws what is shown, and tells where that stands. */
  draw(): void
  /** Sees anew where marks stand and which are in view, where neither they nor the camera changed. */
  look(): void
  end(): void
}

/** Keeps the marks and names of the articles in step with the map: when it can be drawn on, moves, rests, or something floats over it. */
export function keepStep(
  map: MapLibre,
  container: HTMLElement,
  { layers, marks, drawn, lookout, shape }: OnTheMap,
  on: StepEvents,
): InStep {
  let ready = false
  let ended = false
  /** Has every name of the ground placed anew, so it waits for a hand that drags a brush. */
  const makeRoom = () => {
    if (!ended) drawn.makeRoom()
  }
  const look = () => {
    if (!ready) return
    lookout.stand(shape())
    lookout.look(drawn.places(), shape())
  }
  const draw = () => {
    if (ended) return
    drawn.group(shape())
    if (!ready) return
    drawn.draw()
    lookout.stand(shape())
    whenHandRests(makeRoom)
    lookout.look(drawn.places(), shape())
    on.rest(cameraOf(map), lookout.inView())
  }
  /** Names go round what floats over the map: looked at when the map rests, and when something came or went. */
  const goRound = () => {
    if (ready && !ended && marks.goRound(coverBoxes(container))) whenHandRests(makeRoom)
  }
  let looking = 0
  // Chips at the edge come and go within their list, what is read grows, and sheets stand beside all that: looked at once a frame, when all has its place.
  const lookRound = () => {
    cancelAnimationFrame(looking)
    looking = requestAnimationFrame(goRound)
  }
  const sheets = new ResizeObserver(lookRound)
  const floats = new MutationObserver(() => {
    lookRound()
    sheets.disconnect()
    for (const sheet of document.querySelectorAll('.sheet')) sheets.observe(sheet)
  })
  const area = container.closest('.area-map') ?? container
  floats.observe(area, { childList: true, subtree: true, attributeFilter: ['hidden', 'data-aside'] })
  floats.observe(area.parentElement!, { childList: true })

  map.on('style.load', () => {
    ready = true
    layers.loaded()
    marks.goRound(coverBoxes(container))
    draw()
  })
  map.on('movestart', () => on.move())
  map.on('moveend', () => {
    if (ready) draw()
  })
  map.on('resize', look)
  map.on('render', () => {
    // How round the globe is changes with time as well, where it gives way to the flat map.
    if (ready) lookout.stand(shape(), shape() === 'globe')
  })
  map.on('idle', () => {
    goRound()
    if (ready && !ended && drawn.learnNames()) whenHandRests(makeRoom)
  })
  return {
    isReady: () => ready,
    draw,
    look,
    end() {
      ended = true
      cancelAnimationFrame(looking)
      floats.disconnect()
      sheets.disconnect()
    },
  }
}
