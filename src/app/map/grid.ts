/**
 * A grid of square cells, for asking what lies near without asking everything. Cells share a table of buckets by a hash; each bucket is a
 * linked list of numbered points. In a `world` so wide what stands at one edge is near what stands at the other, as Taveuni is to Suva across
 * 180°.
 */
export class Grid {
  private readonly size: number
  private readonly world: number | null
  private readonly mask: number
  private readonly heads: Int32Array
  private readonly next: Int32Array
  private readonly xs: Float64Array
  private readonly ys: Float64Array

  constructor(size: number, count: number, world: number | null = null) {
    this.size = size
    this.world = world
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(64, count))) - 1
    this.heads = new Int32Array(this.mask + 1).fill(-1)
    this.next = new Int32Array(count)
    this.xs = new Float64Array(count)
    this.ys = new Float64Array(count)
  }

  private bucket(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.mask
  }

  add(i: number, x: number, y: number): void {
    const bucket = this.bucket(Math.floor(x / this.size), Math.floor(y / this.size))
    this.next[i] = this.heads[bucket]!
    this.heads[bucket] = i
    this.xs[i] = x
    this.ys[i] = y
  }

  /** Where `x` is seen from the other edge of the world, if it is near one. */
  private beyond(x: number): number | null {
    const { size, world } = this
    return world === null ? null : x < size ? x + world : x > world - size ? x - world : null
  }

  /** Adds to `found` what lies within one cell's size. What is `gone` is taken out on the way, so that nobody meets it again. */
  near(x: number, y: number, found: number[], gone?: Uint8Array): void {
    this.nearHere(x, y, found, gone)
    const beyond = this.beyond(x)
    if (beyond !== null) this.nearHere(beyond, y, found, gone)
  }

  private nearHere(x: number, y: number, found: number[], gone?: Uint8Array): void {
    const { size, heads, next, xs, ys } = this
    const column = Math.floor(x / size)
    const row = Math.floor(y / size)
    for (let down = row - 1; down <= row + 1; down++)
      for (let across = column - 1; across <= column + 1; across++) {
        const bucket = this.bucket(across, down)
        let before = -1
        for (let i = heads[bucket]!; i !== -1; i = next[i]!) {
          if (gone?.[i] === 1) {
            if (before === -1) heads[bucket] = next[i]!
            else next[before] = next[i]!
            continue
          }
          before = i
          const dx = xs[i]! - x
          const dy = ys[i]! - y
          // Two of the nine cells may share a bucket: a point is met in its own cell only.
          if (dx * dx + dy * dy <= size * size && Math.floor(xs[i]! / size) === across && Math.floor(ys[i]! / size) === down) found.push(i)
        }
      }
  }

  /** Whether anything lies within one cell's size. */
  holdsNear(x: number, y: number): boolean {
    const beyond = this.beyond(x)
    return this.holdsHere(x, y) || (beyond !== null && this.holdsHere(beyond, y))
  }

  private holdsHere(x: number, y: number): boolean {
    const { size, heads, next, xs, ys } = this
    const column = Math.floor(x / size)
    const row = Math.floor(y / size)
    for (let down = row - 1; down <= row + 1; down++)
      for (let across = column - 1; across <= column + 1; across++)
        for (let i = heads[this.bucket(across, down)]!; i !== -1; i = next[i]!) {
          const dx = xs[i]! - x
          const dy = ys[i]! - y
          if (dx * dx + dy * dy <= size * size) return true
        }
    return false
  }
}
