import type { Padding, Size } from './camera.ts'
import type { Box } from './lay-names.ts'

/**
 * What lies over the map, in pixels from each side: the place card beside it, the card's strip or a sheet below, the list of what is read
 * in its corner. The first view is made as if no sheet were up: it stays when the sheet has gone.
 */
export function covered(element: HTMLElement, first = false): Padding {
  const map = element.getBoundingClientRect()
  const boxesOf = (selector: string) => over(element, selector).map(one => one.getBoundingClientRect())
  const covers = first ? boxesOf('.area-map .card') : [...boxesOf('.area-map .card, .sheet'), ...boxesOf('.import-panel')]
  const padding = covers.reduce((padding, box) => besides(padding, map, box), nothing)
  // On a map wider than high the legend and the chips are corners of their row, and that row is a third of all the height there is.
  const heads = map.width > map.height ? '.phone-top' : '.phone-top, .phone .legend-fold, .phone .edge-chips'
  const tops = boxesOf(heads).map(({ bottom }) => bottom - map.top)
  return { ...padding, top: Math.max(padding.top, ...tops) }
}

/**
 * What may lie over the map: in its area, or beside that in the frame. The whole page is not gone through: an article may have a hundred thousand
 * elements, and the map looks several times after each selection.
 */
function over(element: HTMLElement, selector: string): Element[] {
  const area = element.closest('.area-map') ?? element
  const beside = [...(area.parentElement?.children ?? [])]
  return [...area.querySelectorAll(selector), ...beside.filter(one => one.matches(selector))]
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
    { side: 'top', to: box.bottom - map.top, of: height },
  ] as const
  const share = ({ side, to, of }: (typeof ways)[number]) => (to - padding[side]) / of
  const { side, to } = ways.reduce((least, way) => (share(way) < share(least) ? way : least))
  return { ...padding, [side]: Math.max(padding[side], to) }
}

/** A mark's own radius and a little air, in pixels. */
const markRoom = 20

/** The room that also keeps clear of those corners under which a mark would stand; the same room where there is none. */
export function clearOf(
  room: Padding,
  { width, height }: Size,
  corners: readonly Box[],
  marks: readonly { x: number; y: number }[],
): Padding {
  const map = { left: 0, top: 0, right: width, bottom: height }
  return corners.map(corner => grown(corner)).reduce((room, corner) => (marks.some(isIn(corner)) ? besides(room, map, corner) : room), room)
}

/** Whether a mark would stand under something in a corner. One that was given room beside it has all but a fraction of a pixel of that. */
export const isUnder = (mark: { x: number; y: number }, corners: readonly Box[]): boolean =>
  corners.some(corner => isIn(grown(corner, markRoom - 1))(mark))

/** How many of these marks stand in what is free of the map, and under nothing in its corners. */
export const seenOf = (marks: readonly { x: number; y: number }[], free: Box, corners: readonly Box[]): number =>
  marks.filter(mark => isIn(free)(mark) && !isUnder(mark, corners)).length

const isIn =
  ({ left, top, right, bottom }: Box) =>
  ({ x, y }: { x: number; y: number }): boolean =>
    x > left && x < right && y > top && y < bottom

const grown = ({ left, top, right, bottom }: Box, by = markRoom): Box => ({
  ...{ left: left - by, right: right + by },
  ...{ top: top - by, bottom: bottom + by },
})

/** Round what floats over the map names keep this far from it, in pixels. */
const air = 4

/** The boxes of what floats over the map, from its upper left corner, with a little air: the card or a sheet, what invites to add articles and what is read of them, a phone's search, tools, legend, what is below it, and what is out of view. */
export const coverBoxes = (element: HTMLElement): Box[] =>
  boxesOver(
    element,
    '.area-map > .card, .sheet, .nothing-yet > *, .import-panel, .phone-top, .map-tools, .map-legend, .map-scale, .map-attribution, .edge-chips > *',
  ).map(box => grown(box, air))

/** Of those the boxes of what stands in its corners, and of its tools; and of the hint of a first visit, which a frame keeps clear of while it is there. */
export const cornerBoxes = (element: HTMLElement): Box[] =>
  boxesOver(element, '.map-tools, .map-legend, .map-scale, .map-attribution, .first-visit')

function boxesOver(element: HTMLElement, selector: string): Box[] {
  const map = element.getBoundingClientRect()
  return over(element, selector).map(cover => {
    const { left, top, right, bottom } = cover.getBoundingClientRect()
    return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }
  })
}
