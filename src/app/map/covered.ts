import type { Padding } from './camera.ts'
import type { Box } from './lay-names.ts'

/**
 * What lies over the map, in pixels from each side: the place card beside it, the card's strip or a sheet below. The first view
 * is made as if no sheet were up: it stays when the sheet has gone.
 */
export function covered(element: HTMLElement, first = false): Padding {
  const map = element.getBoundingClientRect()
  const padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const cover of document.querySelectorAll(first ? '.area-map .card' : '.area-map .card, .sheet')) {
    const box = cover.getBoundingClientRect()
    const overlap = Math.min(box.right, map.right) - Math.max(box.left, map.left)
    if (overlap <= 0 || box.top >= map.bottom || box.bottom <= map.top) continue
    if (overlap > map.width * 0.7) padding.bottom = Math.max(padding.bottom, map.bottom - box.top)
    else if (box.left - map.left > map.right - box.right) padding.right = Math.max(padding.right, map.right - box.left)
    else padding.left = Math.max(padding.left, box.right - map.left)
  }
  for (const top of document.querySelectorAll('.phone-top, .phone .legend-fold, .phone .edge-chips'))
    padding.top = Math.max(padding.top, top.getBoundingClientRect().bottom - map.top)
  return padding
}

/** The boxes of what floats over the map and stays: the card, the legend and what is below it, from its upper left corner. */
export function coverBoxes(element: HTMLElement): Box[] {
  const map = element.getBoundingClientRect()
  return [...document.querySelectorAll('.area-map > .card, .map-legend, .map-scale, .map-attribution')].map(cover => {
    const { left, top, right, bottom } = cover.getBoundingClientRect()
    return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }
  })
}
