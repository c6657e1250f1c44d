/** A rectangle on the screen, in pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Which side of the name is at its mark: `left` writes to the right of it. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'

/** A name that asks for room. */
export interface Wanted {
  /** Its mark. */
  x: number
  y: number
  width: number
  height: number
  /** How far from its mark it begins; above and below it may come nearer by `nearer`. */
  clear: number
  nearer: number
  /** Where it may stand, the best first. */
  anchors: readonly Anchor[]
  /** Written even where it has no room: a little farther off, and in the last resort over others. */
  forced: boolean
}

export interface Laid extends Box {
  anchor: Anchor
}

/** Names keep this far from one another and from marks. */
const padding = 2

/** So much farther off, in pixels, a forced name may stand where there is no room beside its mark: nobody takes it for another's yet. */
const farther = [0, 10, 22, 36]
const farthest = Math.max(...farther)
const around: Anchor[] = ['left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right']

/**
 * Finds room for names one after another, between boxes that are taken: where each stands, null for one that has none. Rather than being
 * cut by what floats over the map, or by its edge, a name goes to another side of its mark, moves along the edge, or is left out. One that is forced stands on any side, or
 * farther off; where all around is taken it lies where it covers least, and rather that, or pushed along the edge, than cut. Where the world is seen
 * more than once, all of it stands again at `nextWorld` and its multiples, and a name must have room in each.
 */
export function layNames(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  map: Box,
  covers: readonly Box[] = [],
  nextWorld: readonly [number, number] | null = null,
): (Laid | null)[] {
  const shelf = new Shelf(nextWorld, nextWorld && reachOf(wanted, map))
  for (const box of taken) shelf.put(box)
  return wanted.map(name => {
    const laid = name.forced ? forcedIn(name, shelf, map, covers) : roomFor(name, shelf, map, covers)
    if (laid) shelf.put(padded(laid))
    return laid
  })
}

/** As far as names may stand: what lies beyond is in nobody's way. */
function reachOf(wanted: readonly Wanted[], map: Box): Box {
  const reach = { ...map }
  for (const { x, y, width, height, clear } of wanted) {
    const [across, down] = [clear + farthest + width + padding, clear + farthest + height + padding]
    reach.left = Math.min(reach.left, x - across)
    reach.right = Math.max(reach.right, x + across)
    reach.top = Math.min(reach.top, y - down)
    reach.bottom = Math.max(reach.bottom, y + down)
  }
  return reach
}

function roomFor(name: Wanted, shelf: Shelf, map: Box, covers: readonly Box[]): Laid | null {
  const free = name.anchors.map(anchor => boxAt(name, anchor)).filter(box => !shelf.meets(padded(box)))
  const mark = { left: name.x, top: name.y, right: name.x, bottom: name.y }
  // A name by itself at the edge would call another spot by it.
  let whole = isIn(name, map) ? free.filter(box => isWithin(box, map)) : []
  if (whole.length === 0) {
    const marks = shelf.again(mark)
    whole = free.filter(box => shelf.again(box).some((again, world) => isWithin(again, map) && isWithin(marks[world]!, map)))
  }
  if (whole.length === 0) {
    // Beside the map a name waits for being pushed into view with its mark.
    if (!isIn(name, map)) return free.find(box => !meet(box, map)) ?? null
    whole = name.anchors.map(anchor => alongEdge(boxAt(name, anchor), map)).filter(box => isWithin(box, map) && !shelf.meets(padded(box)))
  }
  return whole.find(box => !covers.some(cover => meet(cover, box))) ?? null
}

function forcedIn(name: Wanted, shelf: Shelf, map: Box, covers: readonly Box[]): Laid {
  const anchors = [...name.anchors, ...around.filter(anchor => !name.anchors.includes(anchor))]
  const places = farther.flatMap(by => anchors.map(anchor => boxAt({ ...name, clear: name.clear + by }, anchor)))
  const whole = places.filter(box => isWithin(box, map))
  // A mark beside the map may have its name cut as it is itself.
  if (whole.length === 0) return isIn(name, map) ? pushedIn(places, map) : places[0]!
  let [best, least] = [whole[0]!, Number.POSITIVE_INFINITY]
  for (const box of whole) {
    // What floats over the map hides the name itself; marks and names it would hide.
    const hidden = covers.reduce((sum, cover) => sum + shared(cover, box), 0)
    const hides = shelf.sharedWith(padded(box))
    if (hidden + hides < least) [best, least] = [box, hidden + hides]
    if (least === 0) break
  }
  return best
}

const isWithin = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom

const isIn = ({ x, y }: Wanted, { left, top, right, bottom }: Box): boolean => x >= left && x <= right && y >= top && y <= bottom

/** Over or under its mark a name can be pushed to the side without lying on it. */
function pushedIn(places: readonly Laid[], map: Box): Laid {
  const { top, bottom } = map
  const box =
    places.find(({ anchor, top: upper, bottom: lower }) => /^(?:top|bottom)$/.test(anchor) && upper >= top && lower <= bottom) ?? places[0]!
  return moved(box, ...wayIn(box, map))
}

/** How far a box must move to be inside; one that is too large begins inside. */
function wayIn(box: Box, { left, top, right, bottom }: Box): [dx: number, dy: number] {
  const by = (from: number, to: number, least: number, most: number) => Math.max(least - from, Math.min(0, most - to))
  return [by(box.left, box.right, left, right), by(box.top, box.bottom, top, bottom)]
}

/** Pushed inside as far as it keeps its distance from the mark: to the side over or under it, up or down beside it. */
function alongEdge(box: Laid, map: Box): Laid {
  const [dx, dy] = wayIn(box, map)
  const aside = box.anchor === 'top' || box.anchor === 'bottom'
  const upright = box.anchor === 'left' || box.anchor === 'right'
  return moved(box, aside ? dx : 0, upright ? dy : 0)
}

/** The same box somewhere else. */
export const moved = (laid: Laid, dx: number, dy: number): Laid => ({ anchor: laid.anchor, ...shifted(laid, dx, dy) })

const shifted = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  ...{ left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
})

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/** How much of each lies on the other, in square pixels. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const padded = ({ left, top, right, bottom }: Box): Box => ({
  left: left - padding,
  top: top - padding,
  right: right + padding,
  bottom: bottom + padding,
})

function boxAt({ x, y, width, height, clear, nearer }: Wanted, anchor: Anchor): Laid {
  const corner = anchor.includes('-')
  const [across, down] = corner ? [clear / Math.SQRT2, clear / Math.SQRT2 - nearer] : [clear, clear - nearer]
  const left = anchor.endsWith('left') ? x + across : anchor.endsWith('right') ? x - across - width : x - width / 2
  const top = anchor.startsWith('top') ? y + down : anchor.startsWith('bottom') ? y - down - height : y - height / 2
  return { anchor, left, top, right: left + width, bottom: top + height }
}

/** Cells as wide as a short name is. */
const cell = 64

/** Boxes by the cells they lie in, so that one asks only its neighbours. */
class Shelf {
  private readonly cells = new Map<number, Box[]>()
  private readonly worlds: readonly number[]
  private readonly next: readonly [number, number]
  private readonly reach: Box | null

  /** Of other worlds only what comes within `reach` is kept. */
  constructor(nextWorld: readonly [number, number] | null, reach: Box | null) {
    this.reach = reach
    this.worlds = nextWorld ? [-1, 1, -2, 2] : []
    this.next = nextWorld ?? [0, 0]
  }

  private *keys({ left, top, right, bottom }: Box): Generator<number> {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) yield row * 4096 + column
  }

  put(box: Box): void {
    this.putOnce(box)
    for (const again of this.again(box)) if (!this.reach || meet(again, this.reach)) this.putOnce(again)
  }

  /** Where it stands in the other worlds that are seen. */
  again(box: Box): Box[] {
    const [dx, dy] = this.next
    return this.worlds.map(world => shifted(box, world * dx, world * dy))
  }

  private putOnce(box: Box): void {
    for (const key of this.keys(box)) {
      const boxes = this.cells.get(key)
      if (boxes) boxes.push(box)
      else this.cells.set(key, [box])
    }
  }

  /** How much of a box is taken; of boxes that lie on one another each counts. */
  sharedWith(box: Box): number {
    const others = new Set([...this.keys(box)].flatMap(key => this.cells.get(key) ?? []))
    return [...others].reduce((sum, other) => sum + shared(other, box), 0)
  }

  meets(box: Box): boolean {
    for (const key of this.keys(box)) for (const other of this.cells.get(key) ?? []) if (meet(other, box)) return true
    return false
  }
}
