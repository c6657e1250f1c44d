import { isUnder } from './covered.ts'

interface Point {
  x: number
  y: number
}

/** Room round the mark of what is picked: its rings, and a little air, in pixels. */
const room = 28

/**
 * Names of what is out of view give way to the marks that are in view: of the named chips so many are left out, the last first, as uncover a mark;
 * what is left out is counted in the last chip, of which there is one for each number (`data-after`). Where what is picked would still lie under them, they
 * run round it, in their lines beside it or in new ones below.
 *
 * @param marks on the map, in its pixels
 */
export function giveWay(strip: HTMLElement, marks: readonly Point[], picked: Point | null): void {
  const map = strip.parentElement!.getBoundingClientRect()
  const chips = [...strip.children] as HTMLElement[]
  const named = chips.filter(chip => chip.dataset.after === undefined)
  const show = (most: number) => {
    for (const chip of chips)
      chip.hidden = chip.dataset.after === undefined ? named.indexOf(chip) >= most : chip.dataset.after !== `${most}`
  }
  const covered = (points: readonly Point[]) => {
    const boxes = chips.flatMap(chip => {
      const { left, top, right, bottom, width } = chip.getBoundingClientRect()
      return width > 0 ? [{ left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top }] : []
    })
    return points.filter(point => isUnder(point, boxes)).length
  }
  delete strip.dataset.aside
  let [best, least] = [named.length, Number.POSITIVE_INFINITY]
  for (let most = named.length; most > 0 && least > 0; most--) {
    show(most)
    const now = covered(marks)
    if (now < least) [best, least] = [most, now]
  }
  show(best)
  if (!picked || covered([picked]) === 0) return
  const { left, top, width } = strip.getBoundingClientRect()
  const [x, y] = [picked.x - (left - map.left), picked.y - (top - map.top)]
  const isLeft = x < width / 2
  strip.style.setProperty('--aside', `${isLeft ? x + room : width - x + room}px`)
  strip.style.setProperty('--from', `${Math.max(0, y - room)}px`)
  strip.style.setProperty('--to', `${y + room}px`)
  strip.dataset.aside = isLeft ? 'left' : 'right'
}
