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
  /** Written even where it has no room. */
  forced: boolean
}

export interface Laid extends Box {
  anchor: Anchor
}

/** Names keep this far from one another and from marks. */
const padding = 2

/**
 * Finds room for names one after another, between boxes that are taken: where each stands, null for one that has none. Rather than being cut
 * by the edge of the map, or covered by what floats over it, a name goes to another side of its mark; one that is forced rather stands over
 * others, or is pushed along the edge, than be cut.
 */
export function layNames(wanted: readonly Wanted[], taken: readonly Box[], map: Box, covers: readonly Box[] = []): (Laid | null)[] {
  const shelf = new Shelf()
  for (const box of taken) shelf.put(box)
  return wanted.map(name => {
    const places = name.anchors.map(anchor => boxAt(name, anchor))
    const free = places.filter(box => !shelf.meets(padded(box)))
    const choice = free.length > 0 ? free : name.forced ? places : []
    const whole = choice.filter(box => isWithin(box, map))
    const cut = name.forced && isIn(name, map) ? (places.find(box => isWithin(box, map)) ?? pushedIn(places, map)) : choice[0]
    const laid = whole.find(box => !covers.some(cover => meet(cover, box))) ?? whole[0] ?? cut ?? null
    if (laid) shelf.put(padded(laid))
    return laid
  })
}

const isWithin = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom

const isIn = ({ x, y }: Wanted, { left, top, right, bottom }: Box): boolean => x >= left && x <= right && y >= top && y <= bottom

/** Over or under its mark a name can be pushed to the side without lying on it. */
function pushedIn(places: readonly Laid[], { left, top, right, bottom }: Box): Laid {
  const box =
    places.find(({ anchor, top: upper, bottom: lower }) => /^(?:top|bottom)$/.test(anchor) && upper >= top && lower <= bottom) ?? places[0]!
  const by = (from: number, to: number, least: number, most: number) => Math.max(least - from, Math.min(0, most - to))
  return moved(box, by(box.left, box.right, left, right), by(box.top, box.bottom, top, bottom))
}

/** The same box somewhere else. */
export const moved = ({ anchor, left, top, right, bottom }: Laid, dx: number, dy: number): Laid => ({
  ...{ anchor, left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
})

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

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

  private *keys({ left, top, right, bottom }: Box): Generator<number> {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) yield row * 4096 + column
  }

  put(box: Box): void {
    for (const key of this.keys(box)) {
      const boxes = this.cells.get(key)
      if (boxes) boxes.push(box)
      else this.cells.set(key, [box])
    }
  }

  meets(box: Box): boolean {
    for (const key of this.keys(box)) for (const other of this.cells.get(key) ?? []) if (meet(other, box)) return true
    return false
  }
}
