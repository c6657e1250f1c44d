import type { Feature, FeatureCollection } from 'geojson'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { isCluster } from './group-places.ts'
import { type Box, type Laid, layNames, moved } from './lay-names.ts'
import { type MapColours, sans } from './map-colours.ts'
import { edgeStrips, isSeen } from './map-edges.ts'
import { roomUnit } from './mark-images.ts'
import { type Line, type Measure, type Name, namesOf } from './mark-names.ts'
import type { Mark } from './marks.ts'
import { lookName, lookOf, type Pen, paintLook, paintRim, reachOf, rimRuns } from './paint-marks.ts'
import type { Projection } from './projection.ts'
import { type Extent, Sprites } from './sprites.ts'
import { squareRow } from './square-row.ts'

/** Where the map stands: what of it moves the marks. */
export interface Stand {
  width: number
  height: number
  projection: Projection
  /** From a mark to itself one world to the east, in pixels; null where the world is drawn once. */
  nextWorld: [number, number] | null
  /** A point of the map that is in view for sure, and where. */
  centre: { lngLat: LngLat; x: number; y: number }
  /** Changes when names that had room may have none any more. */
  scale: string
}

/** A mark as it stands on the container. */
export interface StandingMark {
  mark: Mark
  x: number
  y: number
}

/** What is copied for a mark, round its point. */
interface Picture {
  key: string
  box: Extent
  paint: (pen: Pen) => void
}

/**
 * Marks, clusters and names on a canvas over the map. They are drawn in the same breath as they change: through the map's own sources each
 * step of a brush would go to its worker and back, tile by tile, and every name of the ground would be placed anew. The ground learns what
 * is taken, by `rooms`, when the hand rests.
 */
export class MarkLayer {
  readonly canvas = document.createElement('canvas')
  private readonly pen = this.canvas.getContext('2d')!
  private ratio = 0
  private leastRatio = 1
  private sprites = new Sprites(1)
  private colours: MapColours
  private marks: readonly Mark[] = []
  private side: 'left' | 'right' = 'left'
  private hovered: string | null = null
  /** Of which only the name is written. */
  private unmarked: Mark | null = null
  private stand: Stand | null = null
  private standing: StandingMark[] = []
  private names: Name[] = []
  private covers: readonly Box[] = []
  private laid: (Laid | null)[] = []
  /** For which scale and among which marks names were given their room. */
  private laidFor = ''
  private laidAmong: ReadonlySet<Mark> = new Set()
  /** How the name of a mark is broken into lines, and what it is drawn with: marks stay while a brush moves over others. */
  private lines = new WeakMap<Mark, Line[]>()
  private readonly pictures = new WeakMap<Mark, Picture[]>()
  private readonly onLetters = () => {
    widths.clear()
    this.drawAnew()
  }

  constructor(container: HTMLElement, colours: MapColours) {
    this.colours = colours
    this.canvas.className = 'map-marks'
    this.canvas.setAttribute('aria-hidden', 'true')
    container.append(this.canvas)
    // Letters of a script that nobody needed before.
    document.fonts?.addEventListener('loadingdone', this.onLetters)
  }

  show(marks: readonly Mark[], unmarked: Mark | null, side: 'left' | 'right'): void {
    this.marks = marks
    this.unmarked = unmarked
    this.side = side
    this.laidFor = ''
    this.draw()
  }

  hover(id: string | null, unmarked: Mark | null): void {
    this.hovered = id
    this.unmarked = unmarked
    this.laidFor = ''
    this.draw()
  }

  /** Where they are drawn sharper than the screen is, `leastRatio` pixels stand for one of the page's. */
  setColours(colours: MapColours, leastRatio = 1): void {
    this.colours = colours
    this.leastRatio = leastRatio
    this.drawAnew()
  }

  /** What floats over the map; names rather stand beside it. Whether that is news. */
  goRound(covers: readonly Box[]): boolean {
    const same = covers.length === this.covers.length && covers.every((box, i) => sameBox(box, this.covers[i]!))
    if (same) return false
    this.covers = covers
    this.laidFor = ''
    this.draw()
    return true
  }

  /** The map has moved. */
  moveTo(stand: Stand): void {
    this.stand = stand
    this.draw()
  }

  /** How large letters are, against those of the design. */
  get letters(): number {
    return this.colours.letters
  }

  /** What stands in view, a few pixels round it included. */
  inView(): StandingMark[] {
    const { stand } = this
    if (!stand) return []
    return this.standing.filter(({ x, y }) => isNear(x, y, 12, stand.width, stand.height))
  }

  /** The mark whose name is written there. */
  named(x: number, y: number): Mark | null {
    const i = this.laid.findIndex(box => box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    return i === -1 ? null : this.names[i]!.mark
  }

  /** What marks and names cover, what floats over the map, and what lies beyond its edge, as points with squares that the ground's names go round. */
  rooms(): FeatureCollection {
    const features: Feature[] = []
    const room = (lngLat: LngLat, half: number, x: number, y: number) =>
      features.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: lngLat },
        properties: { half, offset: [(x * roomUnit) / half, (y * roomUnit) / half].map(Math.round) },
      })
    const roomsIn = (box: Box, { lngLat, x, y }: Stand['centre']) => {
      for (const square of squareRow(box)) room(lngLat, square.half, square.x - x, square.y - y)
    }
    for (const { mark } of this.standing) if (mark.state !== 'faded') room(mark.lngLat, solid(mark), 0, 0)
    this.laid.forEach((box, i) => {
      const { mark, x, y } = this.names[i]!
      if (box) roomsIn(box, { lngLat: mark.lngLat, x, y })
    })
    // A name that is half under the legend, or beyond the edge, is half a name. These stand on the page; the map's middle lends them its place.
    const { stand } = this
    if (stand) for (const box of [...this.covers, ...edgeStrips(stand)]) roomsIn(box, stand.centre)
    return { type: 'FeatureCollection', features }
  }

  remove(): void {
    document.fonts?.removeEventListener('loadingdone', this.onLetters)
    this.sprites.clear()
    this.canvas.remove()
  }

  // --- drawing ---------------------------------------------------------------------------------------------------------------

  /** In other colours or letters. */
  private drawAnew(): void {
    this.sprites.clear()
    this.lines = new WeakMap()
    this.laidFor = ''
    this.draw()
  }

  private draw(): void {
    const { stand } = this
    if (!stand) return
    this.fit(stand)
    this.standing = []
    for (const mark of this.marks) {
      const at = this.standingAt(mark, stand)
      if (at) this.standing.push(at)
    }
    this.layNames(stand)
    const { pen, canvas } = this
    this.putWorld(0, 0)
    const [dx, dy] = stand.nextWorld ?? [0, 0]
    if (stand.nextWorld) for (const world of [-1, 1, -2, 2]) this.putWorld(world * dx, world * dy)
    pen.clearRect(0, 0, canvas.width, canvas.height)
    this.sprites.draw(pen)
  }

  /** Null where neither the mark nor its name is in view. */
  private standingAt(mark: Mark, { projection, width, height }: Stand): StandingMark | null {
    const at = projection(mark.x, mark.y, mark.lngLat)
    const reach = mark.name === '' ? mark.room : reachOfNames * this.letters
    return at && isNear(...at, reach, width, height) ? { mark, x: at[0], y: at[1] } : null
  }

  /** As many pixels as the screen has for it, or paper. */
  private fit({ width, height }: Stand): void {
    const ratio = Math.max(this.leastRatio, globalThis.devicePixelRatio || 1)
    if (ratio !== this.ratio) {
      this.ratio = ratio
      this.sprites.clear()
      this.sprites = new Sprites(ratio)
    }
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (this.canvas.width !== wide) this.canvas.width = wide
    if (this.canvas.height !== high) this.canvas.height = high
  }

  private putWorld(dx: number, dy: number): void {
    const { names, laid } = this
    const { width, height } = this.stand!
    for (const { mark, x, y } of this.standing) if (isNear(x + dx, y + dy, mark.room + 2, width, height)) this.putMark(mark, x + dx, y + dy)
    // The first to be given room are the last to be drawn.
    for (let i = names.length - 1; i >= 0; i--) {
      const box = laid[i]
      if (box && isSeen(moved(box, dx, dy), names[i]!.forced, this.stand!)) this.putName(names[i]!, box, dx, dy)
    }
  }

  private putMark(mark: Mark, x: number, y: number): void {
    const opacity = mark.state === 'faded' ? faded : 1
    for (const { key, box, paint } of this.picturesOf(mark)) this.sprites.put(x, y, opacity, key, box, paint)
    if (isCluster(mark.of)) this.putCount(mark.size, x, y)
  }

  private picturesOf(mark: Mark): Picture[] {
    const isHovered = mark.id === this.hovered
    const known = isHovered ? undefined : this.pictures.get(mark)
    if (known) return known
    const look = lookOf(mark, isHovered)
    const reach = reachOf(look)
    const box = { left: -reach, top: -reach, width: 2 * reach, height: 2 * reach }
    const pictures: Picture[] = [{ key: lookName(look), box, paint: sheet => paintLook(sheet, look, this.colours) }]
    for (const run of isCluster(mark.of) ? rimRuns(mark.of.counts) : []) {
      const key = `rim:${look.size}:${run.kind}:${run.from}:${run.length}:${run.of}`
      pictures.push({ key, box, paint: sheet => paintRim(sheet, run, look.size, this.colours) })
    }
    if (!isHovered) this.pictures.set(mark, pictures)
    return pictures
  }

  /** Digit by digit: there are thousands of numbers and ten digits. */
  private putCount(count: number, x: number, y: number): void {
    const text = String(count)
    // Four digits need smaller ones, and the disc has no room for much larger.
    const size = (text.length > 3 ? 12 : 14) * Math.min(this.letters, 1.4)
    const font = `600 ${size}px ${sans}`
    let at = x - [...text].reduce((sum, digit) => sum + measured(digit, font, 0), 0) / 2
    for (const digit of text) {
      const width = measured(digit, font, 0)
      const box = { left: -1, top: -size * 0.75, width: width + 2, height: size * 1.5 }
      this.sprites.put(at, y, 1, `digit:${size}:${digit}`, box, sheet => {
        sheet.font = font
        // Where the page runs from right to left a digit would else begin at the right.
        sheet.textAlign = 'left'
        sheet.fillStyle = this.colours.ink
        sheet.fillText(digit, 0, size * 0.33)
      })
      at += width
    }
  }

  private putName({ mark, lines }: Name, box: Laid, dx: number, dy: number): void {
    const opacity = mark.state === 'faded' ? faded : 1
    const slack = box.right - box.left
    let top = box.top
    for (const line of lines) {
      const free = slack - line.width
      const left = box.anchor.endsWith('left') ? 0 : box.anchor.endsWith('right') ? free : free / 2
      const key = `${line.font}:${line.colour}:${line.text}`
      const around = { left: -line.halo, top: -line.halo, width: line.width + 2 * line.halo, height: line.height + 2 * line.halo }
      this.sprites.put(box.left + left + dx, top + dy, opacity, key, around, sheet => {
        sheet.font = line.font
        if ('letterSpacing' in sheet) sheet.letterSpacing = `${line.spacing}px`
        sheet.textAlign = 'left'
        sheet.textBaseline = 'alphabetic'
        sheet.lineJoin = 'round'
        sheet.lineWidth = 2 * line.halo
        sheet.strokeStyle = this.colours.map.halo!
        const base = line.height * baseline
        sheet.strokeText(line.text, 0, base)
        sheet.fillStyle = line.colour
        sheet.fillText(line.text, 0, base)
      })
      top += line.height
    }
  }

  /** Gives names their room; while the map is only pushed about they keep it. */
  private layNames(stand: Stand): void {
    const { scale, width, height, nextWorld } = stand
    const unmarked = this.unmarked && this.standingAt(this.unmarked, stand)
    const named = unmarked ? [...this.standing, unmarked] : this.standing
    const at = new Map(named.map(one => [one.mark, one]))
    if (this.laidFor === scale && at.size === this.laidAmong.size && named.every(({ mark }) => this.laidAmong.has(mark))) {
      this.names.forEach((name, i) => {
        const { x, y } = at.get(name.mark)!
        const box = this.laid[i]
        if (box) this.laid[i] = moved(box, x - name.x, y - name.y)
        Object.assign(name, { x, y })
      })
      return
    }
    this.laidFor = scale
    this.laidAmong = new Set(at.keys())
    const { hovered, side, colours, lines } = this
    this.names = namesOf(
      named.map(({ mark }) => mark),
      { hovered, side, colours, measure: measured, lines },
    )
    for (const name of this.names) {
      const { x, y } = at.get(name.mark)!
      Object.assign(name, { x, y })
    }
    const taken = this.standing
      .filter(({ mark }) => mark.state !== 'faded')
      .map(({ mark, x, y }): Box => ({ left: x - solid(mark), right: x + solid(mark), top: y - solid(mark), bottom: y + solid(mark) }))
    this.laid = layNames(this.names, taken, { left: air, top: 0, right: width - air, bottom: height }, this.covers, nextWorld)
  }
}

const sameBox = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom

/** Names keep so far from the map's sides, in pixels. */
const air = 3
/** What the filter leaves out. */
const faded = 0.35
/** Names reach so far into the view from marks beside it, in pixels. */
const reachOfNames = 120
const isNear = (x: number, y: number, by: number, width: number, height: number): boolean =>
  x > -by && y > -by && x < width + by && y < height + by

/** The letters' line, from the top of a line of text. */
const baseline = 0.77

/** Names above and below come a little nearer to a mark than those beside. */
const solid = ({ room }: Mark): number => room - 3

const widths = new Map<string, number>()
let ruler: OffscreenCanvasRenderingContext2D | null = null

const measured: Measure = (text, font, spacing) => {
  const key = `${font}:${spacing}:${text}`
  let width = widths.get(key)
  if (width === undefined) {
    ruler ??= new OffscreenCanvas(1, 1).getContext('2d')!
    if (ruler.font !== font) ruler.font = font
    if ('letterSpacing' in ruler) ruler.letterSpacing = `${spacing}px`
    width = ruler.measureText(text).width
    widths.set(key, width)
  }
  return width
}
