import type { Padding } from './camera.ts'
import type { Box } from './lay-names.ts'

/**
 * What lies over the map, in pixels from each side: the place card beside it, the card's strip or a sheet below, the list of what is read
 * in its corner. The first view is made as if no sheet were up: it stays when the sheet has gone.
 */
export function covered(element: HTMLElement, first = false): Padding {
  const map = element.getBoundingClientRect()
  const boxesOf = (selector: string) => [...document.querySelectorAll(selector)].map(one => one.getBoundingClientRect())
  const covers = first ? boxesOf('.area-map .card') : [...boxesOf('.area-map .card, .sheet'), ...boxesOf('.import-panel')]
  const padding = covers.reduce((padding, box) => besides(padding, map, box), nothing)
  const tops = boxesOf('.phone-top, .phone .legend-fold, .phone .edge-chips').map(({ bottom }) => bottom - map.top)
  return { ...padding, top: Math.max(padding.top, ...tops) }
}

const nothing: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** The padding that keeps clear of one box more, from the side where that takes the smallest share of what is still free. */
export function besides(padding: Padding, map: Box, box: Box): Padding {
  if (Math.min(box.right, map.right) <= Math.max(box.left, map.left) || box.top >= map.bottom || box.bottom <= map.top) return padding
  const width = map.right - map.left - padding.left - padding.right
  const height = map.bottom - map.top - padding.top - padding.bottom
  const ways = [
    { side: 'right', to: map.right - box.left, of: width },
    { side: 'left', to: box.right - map.left, of: width },
    { side: 'bottom', to: map.bottom - box.top, of: height },
  ] as const
  const share = ({ side, to, of }: (typeof ways)[number]) => (to - padding[side]) / of
  const { side, to } = ways.reduce((least, way) => (share(way) < share(least) ? way : least))
  return { ...padding, [side]: Math.max(padding[side], to) }
}

/** The boxes of what floats over the map and stays: the card, the legend and what is below it, from its upper left corner. */
export function coverBoxes(element: HTMLElement): Box[] {
  const map = element.getBoundingClientRect()
  return [...document.querySelectorAll('.area-map > .card, .map-legend, .map-scale, .map-attribution')].map(cover => {
    const { left, top, right, bottom } = cover.getBoundingClientRect()
    return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }
  })
}
