import type * as maplibre from 'maplibre-gl'

/** Whoever waits for tiles longer than this sees the map grow, tile by tile. */
const patienceMs = 2500
/** A hundredth of the pixels, while nobody sees them. */
const sketchRatio = 0.1

/** What the map is made with, so that its very first frame is a sketch already. */
export const sketch = { pixelRatio: sketchRatio }

/** Without a number of its own the map has as many pixels as the screen it is on. */
export const followScreen = (map: maplibre.Map): void => map.setPixelRatio(null as unknown as number)

/**
 * The first picture is a whole one. While style, tiles and marks come in, the map is only sketched, and not shown: that readies shaders,
 * fonts and images as ever, but a dozen unfinished pictures are neither painted nor waited for. Then it is drawn at full size, still out
 * of sight, so that the page waits for no drawing (where WebGL is drawn in software the first picture takes most of a second), and shown
 * once it is finished. When patience ends it is shown as it stands.
 */
export function firstPicture(map: maplibre.Map, onShown: () => void): void {
  const canvas = map.getCanvas()
  const gl = canvas.getContext('webgl2')
  let shown = false
  // What is out of sight is drawn only when somebody waits for it: a fence does.
  const send = () => {
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null
    gl?.flush()
    return fence
  }
  const atFullSize = () => {
    if (map.getPixelRatio() === sketchRatio) followScreen(map)
  }
  const show = () => {
    if (shown) return
    shown = true
    clearTimeout(patience)
    map.off('render', send)
    atFullSize()
    canvas.style.visibility = ''
    onShown()
  }
  const showWhenDrawn = () => {
    const drawn = send()
    const look = () => {
      if (shown) return
      if (!gl || !drawn || gl.isContextLost() || gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.SIGNALED) show()
      else setTimeout(look, 16)
    }
    look()
  }

  canvas.style.visibility = 'hidden'
  const patience = setTimeout(show, patienceMs)
  map.on('render', send)
  map.once('load', () => {
    atFullSize()
    map.once('idle', showWhenDrawn)
  })
  map.once('remove', () => {
    shown = true
    clearTimeout(patience)
  })
}
